#include "tables/fact_kinds.hpp"

#include <fmt/format.h>

#include <optional>

#include "tables/row_labels.hpp"

namespace iana_codegen {
namespace {

// Returns a key for the document, the token or the number that the fact is about. All spellings of a number have one
// key.
std::string subject_of(const FactKind& kind, const Fact& fact, const Table& table) {
    if (kind.form.value == ValueOf::document) return fact.value.text;
    return kind.form.value == ValueOf::token ? as_compared(fact.value.text, table) : std::to_string(fact.values.first);
}

}  // namespace

void SupplementMerger::merge(const FactKind& kind, bool is_known_by) {
    for (const auto& supplement : supplements_) {
        for (const auto& table : supplement.tables) {
            if (table.id != kind.id) continue;
            for (const auto& record : table.records) {
                const auto fact = read_fact(record, kind.form, diagnostics_);
                if (!fact || !is_about_the_value(supplement, *fact, is_known_by)) continue;
                if (says_more(kind, *fact)) kind.merge(merger_, *fact);
            }
        }
    }
}

// If a supplement and the registry name the same number differently, the supplement is about another use of the number,
// such as a vendor's code that IANA registered later for something else. A token always means the same.
bool SupplementMerger::is_about_the_value(const Registry& supplement, const Fact& fact, bool is_known_by) {
    const bool is_overruled = is_known_by && merger_.is_overruled(fact);
    if (table_.key != Key::number) return !is_overruled;
    const auto& [first, last] = fact.values;
    if (first != last) return true;
    if (is_overruled) overruled_.emplace(&supplement, first);
    return !overruled_.contains({&supplement, first});
}

bool SupplementMerger::says_more(const FactKind& kind, const Fact& fact) {
    if (kind.another == Another::adds) return true;
    const auto about = subject_of(kind, fact, table_);
    const auto [known, is_new] = known_.try_emplace({kind.id, about}, fact);
    if (is_new) return true;
    return agree(about, known->second, fact) && kind.another == Another::adds_sources;
}

bool SupplementMerger::agree(const std::string& about, const Fact& earlier, const Fact& fact) {
    if (earlier.text.text != fact.text.text) {
        diagnostics_.error(fact.text.at, fmt::format("{} is {}, expected {} as before", about, quote(fact.text.text),
                                                     quote(earlier.text.text)));
        diagnostics_.note(earlier.text.at, fmt::format("{} is {} here", about, quote(earlier.text.text)));
        return false;
    }
    if (earlier.maturity != fact.maturity) {
        diagnostics_.error(fact.text.at, fmt::format("{} has the maturity {}, expected {} as before", about,
                                                     quote(fact.maturity), quote(earlier.maturity)));
        diagnostics_.note(earlier.text.at, fmt::format("{} has the maturity {} here", about, quote(earlier.maturity)));
        return false;
    }
    return true;
}

}  // namespace iana_codegen
