#include "tables/supplement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "registry/record_fields.hpp"
#include "tables/fact.hpp"
#include "tables/fact_merger.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view known_by_id = "known-by";

// What another fact about the same code or document does: one that says something else contradicts it, but for `adds`.
enum class Another { adds, adds_sources, adds_nothing };

struct Kind {
    std::string_view id;
    FactForm form;
    Another another;
    void (FactMerger::*merge)(const Fact&);
};

// In the order of merging: a code must be known, and known not to be another one, before anything else is said of it.
constexpr auto kinds_of_facts = std::to_array<Kind>({
    {known_by_id, {ValueOf::code, TextOf::phrase}, Another::adds_sources, &FactMerger::merge_known_by},
    {"former-phrases", {ValueOf::code, TextOf::phrase}, Another::adds, &FactMerger::merge_former_phrase},
    {"sections", {ValueOf::code, TextOf::nothing}, Another::adds, &FactMerger::merge_section},
    {"documents", {ValueOf::document, TextOf::title}, Another::adds_nothing, &FactMerger::merge_document},
    {"titles", {ValueOf::code, TextOf::title}, Another::adds_nothing, &FactMerger::merge_title},
    {"heuristically-cacheable",
     {ValueOf::codes, TextOf::nothing},
     Another::adds,
     &FactMerger::merge_heuristically_cacheable},
    {"never-with-content", {ValueOf::codes, TextOf::nothing}, Another::adds, &FactMerger::merge_never_with_content},
    {"method-preserving", {ValueOf::codes, TextOf::nothing}, Another::adds, &FactMerger::merge_method_preserving},
    {"descriptions", {ValueOf::code, TextOf::sentence}, Another::adds_nothing, &FactMerger::merge_description},
});

// Tells a fact that was said before from one that contradicts it, and from one that says more.
class Facts {
public:
    explicit Facts(Diagnostics& diagnostics) : diagnostics_{diagnostics} {}

    bool says_more(const Kind& kind, const Fact& fact) {
        if (kind.another == Another::adds) return true;
        const auto about = kind.form.value == ValueOf::document ? fact.value.text : std::to_string(fact.codes.first);
        const auto [known, is_new] = known_.try_emplace({kind.id, about}, fact);
        if (is_new) return true;
        return agree(about, known->second, fact) && kind.another == Another::adds_sources;
    }

private:
    bool agree(const std::string& about, const Fact& earlier, const Fact& fact) {
        if (earlier.text.text != fact.text.text) {
            diagnostics_.error(fact.text.at, fmt::format("{} is {}, expected {} as before", about,
                                                         quote(fact.text.text), quote(earlier.text.text)));
            diagnostics_.note(earlier.text.at, fmt::format("{} is {} here", about, quote(earlier.text.text)));
            return false;
        }
        if (earlier.maturity != fact.maturity) {
            diagnostics_.error(fact.text.at, fmt::format("{} has the maturity {}, expected {} as before", about,
                                                         quote(fact.maturity), quote(earlier.maturity)));
            diagnostics_.note(earlier.text.at,
                              fmt::format("{} has the maturity {} here", about, quote(earlier.maturity)));
            return false;
        }
        return true;
    }

    Diagnostics& diagnostics_;
    std::map<std::pair<std::string_view, std::string>, Fact> known_;
};

class SupplementMerger {
public:
    SupplementMerger(Table& table, Diagnostics& diagnostics)
        : merger_{table, diagnostics}, facts_{diagnostics}, diagnostics_{diagnostics} {}

    void merge(const Kind& kind, const Registry& supplement) {
        for (const auto& table : supplement.tables) {
            if (table.id != kind.id) continue;
            for (const auto& record : table.records) {
                const auto fact = read_fact(record, kind.form, diagnostics_);
                if (!fact || !is_about_the_code(kind, supplement, *fact)) continue;
                if (facts_.says_more(kind, *fact)) (merger_.*kind.merge)(*fact);
            }
        }
    }

private:
    // A supplement that knows a code by a phrase, where the registry has one of its own, is about another use of the
    // code: a vendor's, say, which IANA has registered for something else since.
    bool is_about_the_code(const Kind& kind, const Registry& supplement, const Fact& fact) {
        const auto& [first, last] = fact.codes;
        if (first != last) return true;
        if (kind.id == known_by_id && merger_.is_overruled(fact)) overruled_.emplace(&supplement, first);
        return !overruled_.contains({&supplement, first});
    }

    FactMerger merger_;
    Facts facts_;
    Diagnostics& diagnostics_;
    std::set<std::pair<const Registry*, std::uint64_t>> overruled_;
};

void check_dates_and_ids(const Registry& supplement, Diagnostics& diagnostics) {
    for (const auto& updated : supplement.updated) check_date(updated, diagnostics);
    for (const auto& table : supplement.tables) {
        std::string known;
        for (const auto& kind : kinds_of_facts) known += fmt::format("{}'{}'", known.empty() ? "" : ", ", kind.id);
        if (std::any_of(kinds_of_facts.begin(), kinds_of_facts.end(),
                        [&](const Kind& kind) { return kind.id == table.id; }))
            continue;
        diagnostics.error(table.at,
                          fmt::format("inner registry with id {}, expected one of {}", quote(table.id), known));
    }
}

}  // namespace

void merge_supplements(std::span<const Registry> supplements, Table& table, Diagnostics& diagnostics) {
    SupplementMerger merger{table, diagnostics};
    for (const auto& supplement : supplements) check_dates_and_ids(supplement, diagnostics);
    for (const auto& kind : kinds_of_facts) {
        for (const auto& supplement : supplements) merger.merge(kind, supplement);
    }
}

}  // namespace iana_codegen
