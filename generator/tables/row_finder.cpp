#include "tables/row_finder.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "tables/row_labels.hpp"

namespace iana_codegen {
namespace {

using Numbers = std::set<std::uint64_t>;

// Adds the parts of the range that the numbers leave. The rows of these get its state.
void cut(const StateRange& range, const Numbers& numbers, Table& table, std::vector<StateRange>& parts) {
    auto first = range.values.first;
    bool is_used_up = false;
    for (auto number = numbers.lower_bound(first); number != numbers.end() && *number <= range.values.last; ++number) {
        if (*number != first) parts.push_back({{first, *number - 1}, range.state});
        table.find(*number)->state = range.state;
        is_used_up = *number == range.values.last;
        first = *number + 1;
    }
    if (!is_used_up) parts.push_back({{first, range.values.last}, range.state});
}

}  // namespace

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
    const auto next = numbers_.upper_bound(fact.values.first);
    if (next == numbers_.begin()) return nullptr;
    auto& row = table_.rows[std::prev(next)->second];
    return fact.values.first <= row.last ? &row : nullptr;
}

Row& RowFinder::add(const Fact& fact) {
    auto& rows = table_.rows;
    Row row;
    row.at = fact.value.at;
    row.cells.resize(table_.columns.size());
    if (table_.key == Key::number) {
        row.value = row.last = fact.values.first;
        numbers_.emplace(row.value, rows.size());
        added_.insert(row.value);
    } else {
        tokens_.emplace(as_compared(fact.value.text, table_), rows.size());
        row.value = row.last = rows.size() + 1;  // until the numbers of supplements are known
    }
    rows.push_back(std::move(row));
    return rows.back();
}

void RowFinder::settle() {
    if (added_.empty()) return;
    std::sort(table_.rows.begin(), table_.rows.end(), [](const Row& a, const Row& b) { return a.value < b.value; });
    index_rows();
    // The ranges of status codes are the records of the registry, whatever supplements know.
    if (table_.is_of_status_codes()) return;
    std::vector<StateRange> parts;
    for (const auto& range : table_.ranges) cut(range, added_, table_, parts);
    table_.ranges = std::move(parts);
}

void RowFinder::index_rows() {
    for (std::size_t i = 0; i < table_.rows.size(); ++i) {
        const auto& row = table_.rows[i];
        if (table_.key == Key::number) {
            numbers_.insert_or_assign(row.value, i);
        } else {
            tokens_.emplace(as_compared(row.text, table_), i);
        }
    }
}

}  // namespace iana_codegen
