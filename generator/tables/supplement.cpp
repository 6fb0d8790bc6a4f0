#include "tables/supplement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "registry/record_fields.hpp"
#include "tables/fact_kinds.hpp"

namespace iana_codegen {
namespace {

// Returns the inner registry of a flag column: "never-with-content" for "never_with_content".
FactKind kind_of_column(const Table& table, StatusColumn column) {
    const auto index = static_cast<std::size_t>(column);
    auto id = table.columns.at(index).id;
    std::replace(id.begin(), id.end(), '_', '-');
    return {
        std::move(id), {ValueOf::codes, TextOf::nothing}, Another::adds, [index](FactMerger& merger, const Fact& fact) {
            merger.merge_member(fact, index);
        }};
}

// The order of merging: first the facts that name a code, because they decide whether the others apply.
std::vector<FactKind> kinds_of_facts(const Table& table) {
    const FactForm phrase{ValueOf::code, TextOf::phrase};
    return {
        {"known-by", phrase, Another::adds_sources, &FactMerger::merge_known_by},
        {"former-phrases", phrase, Another::adds, &FactMerger::merge_former_name},
        {"preferred-phrases", phrase, Another::adds_sources, &FactMerger::merge_preferred},
        {"sections", {ValueOf::code, TextOf::nothing}, Another::adds, &FactMerger::merge_section},
        {"documents", {ValueOf::document, TextOf::title}, Another::adds_nothing, &FactMerger::merge_document},
        {"titles", {ValueOf::code, TextOf::title}, Another::adds_nothing, &FactMerger::merge_title},
        kind_of_column(table, StatusColumn::heuristically_cacheable),
        kind_of_column(table, StatusColumn::never_with_content),
        kind_of_column(table, StatusColumn::method_preserving),
        {"descriptions", {ValueOf::code, TextOf::sentence}, Another::adds_nothing, &FactMerger::merge_description},
        {"history", {ValueOf::codes, TextOf::sentence}, Another::adds, &FactMerger::merge_change},
    };
}

void check_dates_and_ids(const Registry& supplement, const std::vector<FactKind>& kinds, Diagnostics& diagnostics) {
    for (const auto& updated : supplement.updated) check_date(updated, diagnostics);
    for (const auto& table : supplement.tables) {
        std::string known;
        for (const auto& kind : kinds) known += fmt::format("{}'{}'", known.empty() ? "" : ", ", kind.id);
        if (std::any_of(kinds.begin(), kinds.end(), [&](const FactKind& kind) { return kind.id == table.id; }))
            continue;
        diagnostics.error(table.at,
                          fmt::format("inner registry with id {}, expected one of {}", quote(table.id), known));
    }
}

}  // namespace

void merge_supplements(std::span<const Registry> supplements, Table& table, Diagnostics& diagnostics) {
    SupplementMerger merger{supplements, table, diagnostics};
    const auto kinds = kinds_of_facts(table);
    for (const auto& supplement : supplements) check_dates_and_ids(supplement, kinds, diagnostics);
    merger.merge_known_by(kinds.front());
    for (std::size_t i = 1; i < kinds.size(); ++i) merger.merge(kinds[i]);
    std::stable_sort(table.history.begin(), table.history.end(),
                     [](const DatedChange& one, const DatedChange& other) { return one.date < other.date; });
}

}  // namespace iana_codegen
