#include "formats/lookup/row_numbers.hpp"

#include <algorithm>
#include <numeric>

namespace iana_codegen {
namespace {

// The maximum size of the array: this many elements for each row, or the smallest limit if that is more.
constexpr std::uint64_t most_places_per_row = 4;
constexpr std::uint64_t smallest_limit = 256;

std::vector<std::size_t> by_value(const Table& table) {
    std::vector<std::size_t> rows(table.rows.size());
    std::iota(rows.begin(), rows.end(), std::size_t{1});
    std::sort(rows.begin(), rows.end(),
              [&](std::size_t a, std::size_t b) { return table.rows[a - 1].value < table.rows[b - 1].value; });
    return rows;
}

std::uint64_t last_value(const Row& row) { return std::max(row.value, row.last); }

}  // namespace

RowNumbers row_numbers_of(const Table& table) {
    RowNumbers numbers;
    const auto rows = by_value(table);
    if (rows.empty()) return numbers;
    numbers.first = numbers.last = table.rows[rows.front() - 1].value;
    std::size_t dense = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto last = last_value(table.rows[rows[i] - 1]);
        const auto limit = std::max(smallest_limit, most_places_per_row * (i + 1));
        if (last - numbers.first >= limit) continue;
        numbers.last = last;
        dense = i + 1;
    }
    numbers.others.assign(rows.begin() + static_cast<std::ptrdiff_t>(dense), rows.end());
    return numbers;
}

}  // namespace iana_codegen
