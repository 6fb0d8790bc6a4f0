#include "tables/row_finder.hpp"

#include <algorithm>
#include <iterator>

#include "tables/row_labels.hpp"

namespace iana_codegen {

RowFinder::RowFinder(Table& table) : table_{table} {
    if (table.key == Key::number) return;
    for (std::size_t i = 0; i < table.rows.size(); ++i) tokens_.emplace(as_compared(table.rows[i].text, table), i);
}

Row* RowFinder::find(const Fact& fact) {
    auto* row = find_around(fact);
    if (row == nullptr || table_.key != Key::number) return row;
    const auto& [first, last] = fact.values;
    return row->value == first && (last == first || last == row->last) ? row : nullptr;
}

Row* RowFinder::find_around(const Fact& fact) {
    if (table_.key != Key::number) {
        const auto found = tokens_.find(as_compared(fact.value.text, table_));
        return found != tokens_.end() ? &table_.rows[found->second] : nullptr;
    }
    const auto starts_after = [](std::uint64_t number, const Row& row) { return number < row.value; };
    const auto next = std::upper_bound(table_.rows.begin(), table_.rows.end(), fact.values.first, starts_after);
    if (next == table_.rows.begin()) return nullptr;
    auto& row = *std::prev(next);
    return fact.values.first <= row.last ? &row : nullptr;
}

Row& RowFinder::add(const Fact& fact) {
    auto& rows = table_.rows;
    Row row;
    row.at = fact.value.at;
    row.cells.resize(table_.columns.size());
    if (table_.key != Key::number) {
        tokens_.emplace(as_compared(fact.value.text, table_), rows.size());
        row.value = row.last = rows.size() + 1;  // a preliminary number: TokenNumbers::assign() replaces it
        rows.push_back(std::move(row));
        return rows.back();
    }
    row.value = row.last = fact.values.first;
    row.state = take_out_of_ranges(row.value);
    const auto next = std::find_if(rows.begin(), rows.end(), [&](const Row& other) { return other.value > row.value; });
    return *rows.insert(next, std::move(row));
}

// The ranges of status codes stay as in the records of the registry, even if a supplement names a code in them.
State RowFinder::take_out_of_ranges(std::uint64_t number) {
    if (table_.is_of_status_codes()) return State::unassigned;
    auto& ranges = table_.ranges;
    const auto found = std::find_if(ranges.begin(), ranges.end(),
                                    [&](const StateRange& range) { return range.values.contains(number); });
    if (found == ranges.end()) return State::unassigned;
    const auto [values, state] = *found;
    const auto place = ranges.erase(found);
    const auto above = values.last == number ? place : ranges.insert(place, {{number + 1, values.last}, state});
    if (values.first != number) ranges.insert(above, {{values.first, number - 1}, state});
    return state;
}

}  // namespace iana_codegen
