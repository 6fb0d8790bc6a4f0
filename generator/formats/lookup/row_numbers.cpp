#include "formats/row_numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "formats/cpp_numbers.hpp"
#include "text/layout.hpp"

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

std::string emit_row_numbers(const Table& table, std::string_view row_number) {
    const auto numbers = row_numbers_of(table);
    auto text = fmt::format("inline constexpr row_numbers<{}, {}, {}> rows_of_values{{names, row_count}};",
                            value_of_cpp(numbers.first), value_of_cpp(numbers.last), row_number);
    if (numbers.others.empty()) return text;
    std::vector<std::string> parts;
    for (const auto row : numbers.others) parts.push_back(fmt::format("{},", row));
    parts.back().pop_back();
    return text +
           fmt::format("\n\n// The rows of the values beyond, ascending.\ninline constexpr {} other_rows[] = {{\n{}}};",
                       row_number, filled(parts, "    ", "    "));
}

std::string emit_row_number_function(const Table& table) {
    const auto numbers = row_numbers_of(table);
    const auto body = numbers.others.empty()
                          ? "    return rows_of_values.of(number(value));"
                          : fmt::format(
                                "    if (number(value) <= {}) return rows_of_values.of(number(value));\n"
                                "    return find_row(number(value), other_rows, names);",
                                value_of_cpp(numbers.last));
    return fmt::format("constexpr std::size_t row_number({} value) noexcept {{\n{}\n}}", table.name, body);
}

}  // namespace iana_codegen
