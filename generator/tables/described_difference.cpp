#include "tables/described_difference.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "tables/number_segments.hpp"
#include "tables/row_changes.hpp"
#include "tables/row_labels.hpp"

namespace iana_codegen {
namespace {

std::string label_of(const ValueRange& values) {
    const auto first = std::to_string(values.first);
    return values.first == values.last ? first : first + "-" + std::to_string(values.last);
}

// A number without a name may still have a state that is worth mentioning.
std::string name_or_state(const NumberAt& number) {
    if (number.row != nullptr) return number.row->text;
    if (number.state == State::unassigned) return "";
    return number.state == State::private_use ? "(private use)" : "(" + std::string{state_name(number.state)} + ")";
}

std::string text_of(const Cell& cell, ColumnKind kind) {
    if (kind == ColumnKind::flag) return cell.flag ? "yes" : "no";
    return cell.number ? std::to_string(*cell.number) : cell.text;
}

class TableComparison {
public:
    TableComparison(const Table& old_table, const Table& new_table, Difference& difference)
        : old_{old_table}, new_{new_table}, difference_{difference} {}

    void compare_tokens() {
        std::map<std::string, std::pair<const Row*, const Row*>> tokens;
        for (const auto& row : old_.rows) tokens[as_compared(row.text, old_)].first = &row;
        for (const auto& row : new_.rows) tokens[as_compared(row.text, new_)].second = &row;
        for (const auto& [token, rows] : tokens) {
            const auto [old_row, new_row] = rows;
            if (old_row == nullptr) {
                add(new_row->text, ChangeKind::added, "", new_row->text);
            } else if (new_row == nullptr) {
                add(old_row->text, ChangeKind::removed, old_row->text, "");
            } else {
                compare(old_row->text, *old_row, *new_row);
            }
        }
    }

    void compare_numbers() {
        for (const auto& [values, before, after] : segments_of(old_, new_)) {
            const auto value = label_of(values);
            if (before.row != nullptr && after.row != nullptr) {
                compare(value, *before.row, *after.row);
            } else if (after.row != nullptr) {
                add(value, ChangeKind::added, name_or_state(before), after.row->text);
                compare_other_names(value, {}, *after.row);
            } else if (before.row != nullptr) {
                add(value, ChangeKind::removed, before.row->text, name_or_state(after));
                compare_other_names(value, *before.row, {});
            } else if (before.state != after.state) {
                add(value, ChangeKind::state, std::string{state_name(before.state)},
                    std::string{state_name(after.state)});
            }
        }
    }

private:
    void add(const std::string& value, ChangeKind kind, std::string old_value, std::string new_value) {
        add_change({value, kind, std::move(old_value), std::move(new_value)}, difference_);
    }

    void compare(const std::string& value, const Row& old_row, const Row& new_row) {
        compare_other_names(value, old_row, new_row);
        if (old_row.text != new_row.text) add(value, ChangeKind::renamed, old_row.text, new_row.text);
        compare_states(value, old_row, new_row, difference_);
        for (std::size_t i = 0; i < old_.columns.size(); ++i) compare_cells(value, i, old_row, new_row);
        if (old_row.description != new_row.description) {
            add(value, ChangeKind::description, old_row.description, new_row.description);
        }
        compare_references(value, old_row, new_row, difference_);
        compare_dates(value, old_row, new_row, difference_);
    }

    // Compares the names that a value has besides its first one.
    void compare_other_names(const std::string& value, const Row& old_row, const Row& new_row) {
        for (const auto& name : new_row.former_names) {
            if (!has_name(old_row, name.text, old_)) add(value, ChangeKind::added, "", name.text);
        }
        for (const auto& name : old_row.former_names) {
            if (!has_name(new_row, name.text, new_)) add(value, ChangeKind::removed, name.text, "");
        }
    }

    static bool has_name(const Row& row, const std::string& name, const Table& table) {
        const auto wanted = as_compared(name, table);
        const auto is_it = [&](const FormerName& other) { return as_compared(other.text, table) == wanted; };
        return as_compared(row.text, table) == wanted ||
               std::any_of(row.former_names.begin(), row.former_names.end(), is_it);
    }

    void compare_cells(const std::string& value, std::size_t index, const Row& old_row, const Row& new_row) {
        const auto& column = old_.columns[index];
        auto old_text = text_of(old_row.cells[index], column.kind);
        auto new_text = text_of(new_row.cells[index], column.kind);
        if (old_text == new_text) return;
        add_change({value, ChangeKind::column, std::move(old_text), std::move(new_text), column.id}, difference_);
    }

    const Table& old_;
    const Table& new_;
    Difference& difference_;
};

}  // namespace

void compare_described_tables(const Table& old_table, const Table& new_table, Difference& difference) {
    difference.table = new_table.file;
    difference.noun = noun_of(new_table);
    TableComparison comparison{old_table, new_table, difference};
    if (new_table.is_of_numbers()) {
        comparison.compare_numbers();
    } else {
        comparison.compare_tokens();
    }
}

}  // namespace iana_codegen
