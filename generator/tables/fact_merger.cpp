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

FactMerger::FactMerger(Table& table, Diagnostics& diagnostics)
    : table_{table}, diagnostics_{diagnostics}, has_all_codes_{diagnostics.error_count() == 0} {}

bool FactMerger::is_overruled(const Fact& known_by) {
    const auto* row = table_.find(known_by.codes.first);
    if (row == nullptr || row->state == State::unassigned || row->state == State::unused) return false;
    if (overruled_phrases_.emplace(row->value, known_by.text.text).second) {
        does_not_apply(known_by.text, fmt::format("code {} is {} in the registry", row->value, quote(row->text)));
    }
    return true;
}

void FactMerger::merge_known_by(const Fact& fact) {
    auto* row = table_.find(fact.codes.first);
    if (row == nullptr) row = add_unassigned(fact.codes.first);
    if (row->text.empty()) {
        row->at = fact.text.at;
        row->text = fact.text.text;
        row->name = enum_name(row->text);
    }
    if (row->added.empty()) row->added = fact.added;
    if (row->updated.empty()) row->updated = fact.updated;
    add_new_sources(fact.sources, row->references, cited_by_codes_[row->value]);
}

void FactMerger::merge_former_phrase(const Fact& fact) {
    const auto& phrase = fact.text.text;
    auto* row = find_row(fact.codes.first, fact.text);
    if (row == nullptr) return;
    if (row->text == phrase) {
        does_not_apply(fact.text, fmt::format("it is the present phrase of {}", row->value));
        return;
    }
    auto& former_names = row->former_names;
    const auto [known, is_new] =
        former_phrases_.try_emplace({row->value, phrase}, Sources{former_names.size(), Citations{}});
    if (is_new) {
        former_names.push_back({phrase, enum_name(phrase), fact.sources, fact.text.at});
    } else {
        auto& [index, cited] = known->second;
        add_new_sources(fact.sources, former_names[index].sources, cited);
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
        auto* cited = find_reference(row->value, source);
        if (cited == nullptr) {
            does_not_apply(fact.value, fmt::format("code {} does not cite {}", row->value, source.document));
        } else if (cited->section.empty()) {
            *cited = with_section(*cited, source.section);
        } else if (cited->section != source.section) {
            does_not_apply(fact.value,
                           fmt::format("code {} cites section {} of {}", row->value, cited->section, source.document));
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
        does_not_apply(fact.value, fmt::format("code {} cites no RFC or draft without a title", row->value));
    } else {
        untitled->title = fact.text.text;
    }
}

void FactMerger::merge_description(const Fact& fact) {
    auto* row = find_row(fact.codes.first, fact.value);
    if (row != nullptr) row->description = fact.text.text;
}

void FactMerger::merge_heuristically_cacheable(const Fact& fact) {
    merge_member(fact, StatusColumn::heuristically_cacheable);
}

void FactMerger::merge_never_with_content(const Fact& fact) { merge_member(fact, StatusColumn::never_with_content); }

void FactMerger::merge_method_preserving(const Fact& fact) { merge_member(fact, StatusColumn::method_preserving); }

Reference* FactMerger::find_reference(std::uint64_t code, const Reference& document) {
    if (references_by_document_.empty()) {
        for (auto& row : table_.rows) {
            for (auto& reference : row.references) {
                references_by_document_.try_emplace({row.value, reference.type, reference.data}, &reference);
            }
        }
    }
    const auto found = references_by_document_.find({code, document.type, document.data});
    return found != references_by_document_.end() ? found->second : nullptr;
}

const FactMerger::ReferencesByData& FactMerger::references() {
    if (references_.empty()) {
        for (auto& row : table_.rows) {
            for (auto& reference : row.references) references_.emplace(reference.data, &reference);
        }
    }
    return references_;
}

void FactMerger::merge_member(const Fact& fact, StatusColumn column) {
    auto& members = table_.columns.at(static_cast<std::size_t>(column)).members;
    const auto& [first, last] = fact.codes;
    if (first == last && table_.find(first) == nullptr) {
        does_not_apply(fact.value, "no such code is assigned");
        return;
    }
    const auto [known, is_new] = members_.try_emplace({column, first, last}, Sources{members.size(), Citations{}});
    if (is_new) {
        members.push_back({fact.codes, fact.sources});
    } else {
        auto& [index, cited] = known->second;
        add_new_sources(fact.sources, members[index].sources, cited);
    }
}

Row* FactMerger::add_unassigned(std::uint64_t code) {
    auto& codes = table_.rows;
    const auto behind = std::find_if(codes.begin(), codes.end(), [&](const auto& row) { return row.value > code; });
    const auto row = codes.emplace(behind);
    row->value = code;
    return &*row;
}

Row* FactMerger::find_row(std::uint64_t code, const Field& field) {
    auto* row = table_.find(code);
    if (row == nullptr) does_not_apply(field, fmt::format("code {} is not assigned", code));
    return row;
}

void FactMerger::does_not_apply(const Field& field, std::string_view reason) {
    if (!has_all_codes_) return;
    diagnostics_.warning(field.at, fmt::format("{} does not apply to this registry, {}", quote(field.text), reason));
}

}  // namespace iana_codegen
