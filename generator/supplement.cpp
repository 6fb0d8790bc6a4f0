#include "supplement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "fact.hpp"
#include "record_fields.hpp"
#include "spelling.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view supplement_id = "http-status-supplement";

// Far beyond what a code needs, so that all codes together have no more texts than a lookup is found for at once.
constexpr std::size_t most_former_phrases = 32;

// Merges facts of every kind into the codes; a fact that does not apply to them is a warning.
class FactMerger {
public:
    FactMerger(StatusCodes& status_codes, Diagnostics& diagnostics)
        : status_codes_{status_codes}, diagnostics_{diagnostics}, has_all_codes_{diagnostics.error_count() == 0} {}

    // A phrase for a code that the registry gives none: an unused one, or one that is not assigned at all.
    void merge_known_by(const Fact& fact) {
        auto* row = status_codes_.find(fact.codes.first);
        if (row == nullptr) row = add_unassigned(fact.codes.first);
        if (!row->phrase.empty()) {
            does_not_apply(fact.text, fmt::format("code {} is {} in the registry", row->code, quote(row->phrase)));
            return;
        }
        row->at = fact.text.at;
        row->phrase = fact.text.text;
        row->name = enum_name(row->phrase);
        if (row->added.empty()) row->added = fact.added;
        if (row->updated.empty()) row->updated = fact.updated;
        for (const auto& source : fact.sources) {
            if (!cites(*row, source)) row->references.push_back(source);
        }
    }

    void merge_former_phrase(const Fact& fact) {
        const auto& phrase = fact.text.text;
        auto* row = find_row(fact.codes.first, fact.text);
        if (row == nullptr) return;
        if (row->phrase == phrase) {
            does_not_apply(fact.text, fmt::format("it is the present phrase of {}", row->code));
            return;
        }
        const bool is_known = std::any_of(row->former_phrases.begin(), row->former_phrases.end(),
                                          [&](const FormerPhrase& former) { return former.phrase == phrase; });
        if (is_known) return;
        if (row->former_phrases.size() == most_former_phrases) {
            diagnostics_.error(fact.text.at, fmt::format("code {} has more than {} former phrases, expected fewer",
                                                         row->code, most_former_phrases));
            return;
        }
        row->former_phrases.push_back({phrase, enum_name(phrase), fact.sources, fact.text.at});
    }

    // The section that defines a code, where the registry cites the whole document.
    void merge_section(const Fact& fact) {
        auto* row = find_row(fact.codes.first, fact.value);
        if (row == nullptr) return;
        for (const auto& source : fact.sources) {
            if (source.section.empty()) {
                diagnostics_.warning(fact.value.at,
                                     fmt::format("source {} without a section, expected one", quote(source.document)));
                continue;
            }
            const auto cited = std::find_if(row->references.begin(), row->references.end(), [&](const auto& reference) {
                return reference.type == source.type && reference.data == source.data;
            });
            if (cited == row->references.end()) {
                does_not_apply(fact.value, fmt::format("code {} does not cite {}", row->code, source.document));
            } else if (cited->section.empty()) {
                *cited = with_section(*cited, source.section);
            } else if (cited->section != source.section) {
                does_not_apply(fact.value, fmt::format("code {} cites section {} of {}", row->code, cited->section,
                                                       source.document));
            }
        }
    }

    void merge_document(const Fact& fact) {
        const auto [first, last] = references().equal_range(fact.value.text);
        if (first == last) does_not_apply(fact.value, "no code cites it");
        std::for_each(first, last, [&](const auto& cited) {
            cited.second->title = fact.text.text;
            cited.second->maturity = fact.maturity;
        });
    }

    void merge_description(const Fact& fact) {
        auto* row = find_row(fact.codes.first, fact.value);
        if (row != nullptr) row->description = fact.text.text;
    }

    void merge_heuristically_cacheable(const Fact& fact) { merge_member(fact, status_codes_.heuristically_cacheable); }
    void merge_never_with_content(const Fact& fact) { merge_member(fact, status_codes_.never_with_content); }
    void merge_method_preserving(const Fact& fact) { merge_member(fact, status_codes_.method_preserving); }

private:
    using ReferencesByData = std::multimap<std::string_view, Reference*>;

    // Those of all codes, which are complete when the first document is merged: see the order of the kinds.
    const ReferencesByData& references() {
        if (references_.empty()) {
            for (auto& row : status_codes_.codes) {
                for (auto& reference : row.references) references_.emplace(reference.data, &reference);
            }
        }
        return references_;
    }

    // What is said of a range holds for those of its codes, too, that nobody knows yet.
    void merge_member(const Fact& fact, CodeSet& set) {
        const auto& [first, last] = fact.codes;
        if (first == last && status_codes_.find(first) == nullptr) {
            does_not_apply(fact.value, "no such code is assigned");
            return;
        }
        if (members_.emplace(&set, first, last).second) set.push_back({fact.codes, fact.sources});
    }

    static bool cites(const StatusCode& row, const Reference& source) {
        return std::any_of(row.references.begin(), row.references.end(),
                           [&](const Reference& reference) { return citation(reference) == citation(source); });
    }

    StatusCode* add_unassigned(int code) {
        auto& codes = status_codes_.codes;
        const auto behind = std::find_if(codes.begin(), codes.end(), [&](const auto& row) { return row.code > code; });
        const auto row = codes.emplace(behind);
        row->code = code;
        return &*row;
    }

    StatusCode* find_row(int code, const Field& field) {
        auto* row = status_codes_.find(code);
        if (row == nullptr) does_not_apply(field, fmt::format("code {} is not assigned", code));
        return row;
    }

    // Where the registry has errors, a code may be missing because of them.
    void does_not_apply(const Field& field, std::string_view reason) {
        if (!has_all_codes_) return;
        diagnostics_.warning(field.at,
                             fmt::format("{} does not apply to this registry, {}", quote(field.text), reason));
    }

    StatusCodes& status_codes_;
    Diagnostics& diagnostics_;
    bool has_all_codes_;
    ReferencesByData references_;
    std::set<std::tuple<const CodeSet*, int, int>> members_;
};

struct Kind {
    std::string_view id;
    FactForm form;
    bool is_single;  // one fact for a code or document, so that another one contradicts it
    void (FactMerger::*merge)(const Fact&);
};

// In the order of merging: a code must be known before it can have a description or a place in a set.
constexpr auto kinds = std::to_array<Kind>({
    {"known-by", {ValueOf::code, TextOf::phrase}, true, &FactMerger::merge_known_by},
    {"former-phrases", {ValueOf::code, TextOf::phrase}, false, &FactMerger::merge_former_phrase},
    {"sections", {ValueOf::code, TextOf::nothing}, false, &FactMerger::merge_section},
    {"documents", {ValueOf::document, TextOf::sentence}, true, &FactMerger::merge_document},
    {"heuristically-cacheable", {ValueOf::codes, TextOf::nothing}, false, &FactMerger::merge_heuristically_cacheable},
    {"never-with-content", {ValueOf::codes, TextOf::nothing}, false, &FactMerger::merge_never_with_content},
    {"method-preserving", {ValueOf::codes, TextOf::nothing}, false, &FactMerger::merge_method_preserving},
    {"descriptions", {ValueOf::code, TextOf::sentence}, true, &FactMerger::merge_description},
});

// Tells a fact that was said before from one that contradicts it.
class Facts {
public:
    explicit Facts(Diagnostics& diagnostics) : diagnostics_{diagnostics} {}

    bool is_new(const Kind& kind, const Fact& fact) {
        if (!kind.is_single) return true;
        const auto about = kind.form.value == ValueOf::document ? fact.value.text : std::to_string(fact.codes.first);
        const auto [known, is_new] = known_.try_emplace({kind.id, about}, fact);
        const auto& earlier = known->second;
        if (!is_new && earlier.text.text != fact.text.text) {
            diagnostics_.error(fact.text.at, fmt::format("{} is {}, expected {} as before", about,
                                                         quote(fact.text.text), quote(earlier.text.text)));
            diagnostics_.note(earlier.text.at, fmt::format("{} is {} here", about, quote(earlier.text.text)));
        } else if (!is_new && earlier.maturity != fact.maturity) {
            diagnostics_.error(fact.text.at, fmt::format("{} has the maturity {}, expected {} as before", about,
                                                         quote(fact.maturity), quote(earlier.maturity)));
            diagnostics_.note(earlier.text.at,
                              fmt::format("{} has the maturity {} here", about, quote(earlier.maturity)));
        }
        return is_new;
    }

private:
    Diagnostics& diagnostics_;
    std::map<std::pair<std::string_view, std::string>, Fact> known_;
};

void check_ids(const Registry& supplement, Diagnostics& diagnostics) {
    if (supplement.id != supplement_id) {
        diagnostics.error(supplement.at,
                          fmt::format("supplement with id {}, expected '{}'", quote(supplement.id), supplement_id));
    }
    for (const auto& updated : supplement.updated) check_date(updated, diagnostics);
    for (const auto& table : supplement.tables) {
        std::string known;
        for (const auto& kind : kinds) known += fmt::format("{}'{}'", known.empty() ? "" : ", ", kind.id);
        if (std::any_of(kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.id == table.id; })) continue;
        diagnostics.error(table.at,
                          fmt::format("inner registry with id {}, expected one of {}", quote(table.id), known));
    }
}

}  // namespace

void merge_supplements(std::span<const Registry> supplements, StatusCodes& status_codes, Diagnostics& diagnostics) {
    FactMerger merger{status_codes, diagnostics};
    for (const auto& supplement : supplements) check_ids(supplement, diagnostics);
    Facts facts{diagnostics};
    for (const auto& kind : kinds) {
        for (const auto& supplement : supplements) {
            for (const auto& table : supplement.tables) {
                if (table.id != kind.id) continue;
                for (const auto& record : table.records) {
                    const auto fact = read_fact(record, kind.form, diagnostics);
                    if (fact && facts.is_new(kind, *fact)) (merger.*kind.merge)(*fact);
                }
            }
        }
    }
}

}  // namespace iana_codegen
