#include "tables/fact_merger.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// Adds the sources that the list does not cite yet. `cited` holds what it cites, or nothing before the first call.
void add_new_sources(const std::vector<Reference>& sources, std::vector<Reference>& list,
                     std::set<std::string>& cited) {
    if (cited.empty()) {
        for (const auto& known : list) cited.insert(citation(known));
    }
    for (const auto& source : sources) {
        if (cited.insert(citation(source)).second) list.push_back(source);
    }
}

}  // namespace

FactMerger::FactMerger(StatusCodes& status_codes, Diagnostics& diagnostics)
    : status_codes_{status_codes}, diagnostics_{diagnostics}, has_all_codes_{diagnostics.error_count() == 0} {}

bool FactMerger::is_overruled(const Fact& known_by) {
    const auto* row = status_codes_.find(known_by.codes.first);
    if (row == nullptr || row->state == State::unassigned || row->state == State::unused) return false;
    if (overruled_phrases_.emplace(row->code, known_by.text.text).second) {
        does_not_apply(known_by.text, fmt::format("code {} is {} in the registry", row->code, quote(row->phrase)));
    }
    return true;
}

void FactMerger::merge_known_by(const Fact& fact) {
    auto* row = status_codes_.find(fact.codes.first);
    if (row == nullptr) row = add_unassigned(fact.codes.first);
    if (row->phrase.empty()) {
        row->at = fact.text.at;
        row->phrase = fact.text.text;
        row->name = enum_name(row->phrase);
    }
    if (row->added.empty()) row->added = fact.added;
    if (row->updated.empty()) row->updated = fact.updated;
    add_new_sources(fact.sources, row->references, cited_by_codes_[row->code]);
}

void FactMerger::merge_former_phrase(const Fact& fact) {
    const auto& phrase = fact.text.text;
    auto* row = find_row(fact.codes.first, fact.text);
    if (row == nullptr) return;
    if (row->phrase == phrase) {
        does_not_apply(fact.text, fmt::format("it is the present phrase of {}", row->code));
        return;
    }
    auto& former_phrases = row->former_phrases;
    const auto [known, is_new] =
        former_phrases_.try_emplace({row->code, phrase}, Sources{former_phrases.size(), Citations{}});
    if (is_new) {
        former_phrases.push_back({phrase, enum_name(phrase), fact.sources, fact.text.at});
    } else {
        auto& [index, cited] = known->second;
        add_new_sources(fact.sources, former_phrases[index].sources, cited);
    }
}

void FactMerger::merge_section(const Fact& fact) {
    auto* row = find_row(fact.codes.first, fact.value);
    if (row == nullptr) return;
    for (const auto& source : fact.sources) {
        if (source.section.empty()) {
            diagnostics_.warning(fact.value.at,
                                 fmt::format("source {} without a section, expected one", quote(source.document)));
            continue;
        }
        auto* cited = find_reference(row->code, source);
        if (cited == nullptr) {
            does_not_apply(fact.value, fmt::format("code {} does not cite {}", row->code, source.document));
        } else if (cited->section.empty()) {
            *cited = with_section(*cited, source.section);
        } else if (cited->section != source.section) {
            does_not_apply(fact.value,
                           fmt::format("code {} cites section {} of {}", row->code, cited->section, source.document));
        }
    }
}

void FactMerger::merge_document(const Fact& fact) {
    const auto [first, last] = references().equal_range(fact.value.text);
    if (first == last) does_not_apply(fact.value, "no code cites it");
    std::for_each(first, last, [&](const auto& cited) {
        cited.second->title = fact.text.text;
        cited.second->maturity = fact.maturity;
    });
}

void FactMerger::merge_title(const Fact& fact) {
    auto* row = find_row(fact.codes.first, fact.value);
    if (row == nullptr) return;
    const auto untitled = std::find_if(row->references.begin(), row->references.end(), [](const auto& reference) {
        return (reference.type == "rfc" || reference.type == "draft") && reference.title.empty();
    });
    if (untitled == row->references.end()) {
        does_not_apply(fact.value, fmt::format("code {} cites no RFC or draft without a title", row->code));
    } else {
        untitled->title = fact.text.text;
    }
}

void FactMerger::merge_description(const Fact& fact) {
    auto* row = find_row(fact.codes.first, fact.value);
    if (row != nullptr) row->description = fact.text.text;
}

void FactMerger::merge_heuristically_cacheable(const Fact& fact) {
    merge_member(fact, status_codes_.heuristically_cacheable);
}

void FactMerger::merge_never_with_content(const Fact& fact) { merge_member(fact, status_codes_.never_with_content); }

void FactMerger::merge_method_preserving(const Fact& fact) { merge_member(fact, status_codes_.method_preserving); }

Reference* FactMerger::find_reference(int code, const Reference& document) {
    if (references_by_document_.empty()) {
        for (auto& row : status_codes_.codes) {
            for (auto& reference : row.references) {
                references_by_document_.try_emplace({row.code, reference.type, reference.data}, &reference);
            }
        }
    }
    const auto found = references_by_document_.find({code, document.type, document.data});
    return found != references_by_document_.end() ? found->second : nullptr;
}

const FactMerger::ReferencesByData& FactMerger::references() {
    if (references_.empty()) {
        for (auto& row : status_codes_.codes) {
            for (auto& reference : row.references) references_.emplace(reference.data, &reference);
        }
    }
    return references_;
}

void FactMerger::merge_member(const Fact& fact, CodeSet& set) {
    const auto& [first, last] = fact.codes;
    if (first == last && status_codes_.find(first) == nullptr) {
        does_not_apply(fact.value, "no such code is assigned");
        return;
    }
    const auto [known, is_new] = members_.try_emplace({&set, first, last}, Sources{set.size(), Citations{}});
    if (is_new) {
        set.push_back({fact.codes, fact.sources});
    } else {
        auto& [index, cited] = known->second;
        add_new_sources(fact.sources, set[index].sources, cited);
    }
}

StatusCode* FactMerger::add_unassigned(int code) {
    auto& codes = status_codes_.codes;
    const auto behind = std::find_if(codes.begin(), codes.end(), [&](const auto& row) { return row.code > code; });
    const auto row = codes.emplace(behind);
    row->code = code;
    return &*row;
}

StatusCode* FactMerger::find_row(int code, const Field& field) {
    auto* row = status_codes_.find(code);
    if (row == nullptr) does_not_apply(field, fmt::format("code {} is not assigned", code));
    return row;
}

void FactMerger::does_not_apply(const Field& field, std::string_view reason) {
    if (!has_all_codes_) return;
    diagnostics_.warning(field.at, fmt::format("{} does not apply to this registry, {}", quote(field.text), reason));
}

}  // namespace iana_codegen
