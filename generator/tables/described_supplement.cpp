#include "tables/described_supplement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "registry/record_fields.hpp"
#include "tables/described_cells.hpp"
#include "tables/fact_kinds.hpp"
#include "tables/number_text.hpp"
#include "tables/token_numbers.hpp"

namespace iana_codegen {
namespace {

// The values of a flag, for fast lookups.
class CoveredValues {
public:
    explicit CoveredValues(const std::vector<Member>& members) {
        for (const auto& member : members) {
            auto& last = lasts_[member.values.first];
            last = std::max(last, member.values.last);
        }
        std::uint64_t highest = 0;
        for (auto& [first, last] : lasts_) last = highest = std::max(highest, last);
    }

    // True if a range that starts at or before the value reaches it.
    [[nodiscard]] bool contains(std::uint64_t value) const {
        const auto above = lasts_.upper_bound(value);
        return above != lasts_.begin() && std::prev(above)->second >= value;
    }

private:
    std::map<std::uint64_t, std::uint64_t> lasts_;  // by each first value, the highest last one up to there
};

class DescribedSupplements {
public:
    DescribedSupplements(const TableDescription& description, const Registry& registry,
                         std::span<const Registry> supplements, Table& table, Diagnostics& diagnostics)
        : description_{description},
          registry_{registry},
          supplements_{supplements},
          table_{table},
          diagnostics_{diagnostics},
          merger_{supplements, table, diagnostics},
          numbers_{table, diagnostics} {}

    void merge() {
        const auto known_by = kind("known-by", is_of_numbers() ? TextOf::name : TextOf::nothing, Another::adds_sources,
                                   [this](FactMerger& merger, const Fact& fact) {
                                       if (check_is_single(fact) && check_width(fact)) merger.merge_known_by(fact);
                                   });
        const auto numbers = kind_of_numbers();
        const auto others = other_kinds();
        check_dates_and_ids();
        merger_.merge_known_by(known_by);
        if (!is_of_numbers()) {
            merger_.merge(numbers);
            numbers_.assign();
        }
        for (const auto& other : others) merger_.merge(other);
        fill_flags();
    }

private:
    using Merge = std::function<void(FactMerger&, const Fact&)>;

    [[nodiscard]] bool is_of_numbers() const { return table_.key == Key::number; }

    // A kind of facts about single rows.
    FactKind kind(std::string_view id, TextOf text, Another another, Merge merge) {
        const auto value = is_of_numbers() ? ValueOf::number : ValueOf::token;
        return add({inner_id(id, description_, registry_), {value, text}, another, std::move(merge)});
    }

    FactKind add(FactKind kind) {
        ids_.push_back(kind.id);
        return kind;
    }

    FactKind kind_of_numbers() {
        if (is_of_numbers()) return {};
        const auto merge = [this](FactMerger& merger, const Fact& fact) { numbers_.merge(merger, fact); };
        auto numbers = kind("numbers", TextOf::number, Another::adds_nothing, merge);
        numbers.form.needs_source = false;
        return numbers;
    }

    std::vector<FactKind> other_kinds() {
        std::vector<FactKind> kinds;
        kinds.push_back(kind("names", TextOf::name, Another::adds_nothing, &FactMerger::merge_name));
        kinds.back().form.needs_source = false;
        for (const auto* id : {"former-names", "aliases"}) {
            kinds.push_back(kind(id, TextOf::name, Another::adds, &FactMerger::merge_former_name));
        }
        kinds.push_back(kind("preferred-names", TextOf::name, Another::adds_sources, &FactMerger::merge_preferred));
        kinds.push_back(kind("sections", TextOf::nothing, Another::adds, &FactMerger::merge_section));
        kinds.push_back(add({inner_id("documents", description_, registry_),
                             {ValueOf::document, TextOf::title},
                             Another::adds_nothing,
                             &FactMerger::merge_document}));
        kinds.push_back(kind("descriptions", TextOf::sentence, Another::adds_nothing, &FactMerger::merge_description));
        for (std::size_t i = 0; i < description_.columns.size(); ++i) {
            if (description_.columns[i].is_from_supplement) kinds.push_back(kind_of_column(i));
        }
        return kinds;
    }

    FactKind kind_of_column(std::size_t index) {
        const auto& column = description_.columns[index];
        const auto& id = column.source.text;
        if (column.kind == ColumnKind::flag) {
            auto flags = kind(id, TextOf::nothing, Another::adds, [this, index](FactMerger& merger, const Fact& fact) {
                if (check_width(fact)) merger.merge_member(fact, index);
            });
            if (is_of_numbers()) flags.form.value = ValueOf::numbers;
            return flags;
        }
        const auto merge = [this, index](FactMerger& merger, const Fact& fact) {
            merger.merge_cell(fact, index, interpret_cell(description_.columns[index], fact.text, diagnostics_));
        };
        return kind(id, column.kind == ColumnKind::number ? TextOf::number : TextOf::sentence, Another::adds_nothing,
                    merge);
    }

    bool check_is_single(const Fact& fact) {
        if (fact.values.first == fact.values.last) return true;
        diagnostics_.error(fact.value.at, fmt::format("range {}, expected a single number", quote(fact.value.text)));
        return false;
    }

    bool check_width(const Fact& fact) {
        if (fits(fact.values.last, table_.bits)) return true;
        diagnostics_.error(fact.value.at, fmt::format("value {} needs more than {} bits, expected {} at most as in the "
                                                      "table",
                                                      quote(fact.value.text), table_.bits, table_.bits));
        return false;
    }

    void check_dates_and_ids() {
        for (const auto& table : registry_.tables) table_ids_.insert(table.id);
        for (const auto& id : ids_) known_ids_ += (known_ids_.empty() ? "" : ", ") + quote(id);
        for (const auto& supplement : supplements_) {
            for (const auto& updated : supplement.updated) check_date(updated, diagnostics_);
            for (const auto& table : supplement.tables) check_id(table);
        }
    }

    void check_id(const RecordTable& table) {
        if (std::find(ids_.begin(), ids_.end(), table.id) != ids_.end() || is_of_another_table(table.id)) return;
        diagnostics_.error(table.at,
                           fmt::format("inner registry with id {}, expected one of {}", quote(table.id), known_ids_));
    }

    // True for "settings/names" beside the table "error-code", if the registry has both.
    [[nodiscard]] bool is_of_another_table(std::string_view id) const {
        const auto slash = id.find('/');
        if (slash == std::string_view::npos || id.substr(0, slash) == description_.id.text) return false;
        return table_ids_.contains(id.substr(0, slash));
    }

    // The flags of supplements hold for values without a row, too; those of rows are cells as well.
    void fill_flags() {
        for (std::size_t i = 0; i < description_.columns.size(); ++i) {
            const auto& column = table_.columns[i];
            if (!column.is_from_supplement || column.kind != ColumnKind::flag) continue;
            const CoveredValues covered{column.members};
            for (auto& row : table_.rows) row.cells[i].flag = covered.contains(row.value);
        }
    }

    const TableDescription& description_;
    const Registry& registry_;
    std::span<const Registry> supplements_;
    Table& table_;
    Diagnostics& diagnostics_;
    SupplementMerger merger_;
    TokenNumbers numbers_;
    std::vector<std::string> ids_;  // of the inner registries that belong to the table
    std::string known_ids_;         // the same, as messages show them
    std::set<std::string, std::less<>> table_ids_;
};

}  // namespace

std::string inner_id(std::string_view kind, const TableDescription& description, const Registry& registry) {
    const bool has_several = registry.tables.size() > 1;
    return has_several ? fmt::format("{}/{}", description.id.text, kind) : std::string{kind};
}

void merge_described_supplements(const TableDescription& description, const Registry& registry,
                                 std::span<const Registry> supplements, Table& table, Diagnostics& diagnostics) {
    DescribedSupplements{description, registry, supplements, table, diagnostics}.merge();
}

}  // namespace iana_codegen
