#include "formats/c/described_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "formats/c/cells.hpp"
#include "formats/c/numbers.hpp"
#include "formats/shared/lines.hpp"
#include "formats/shared/preferred_texts.hpp"
#include "text/layout.hpp"

namespace iana_codegen {
namespace {

std::string emit_row(const Table& table, std::uint64_t value, std::string_view name, const std::vector<Cell>& cells,
                     const NamesOfC& names) {
    std::vector<std::string> parts = {fmt::format("{{{}, {},", value_of_c(value), name.size())};
    for (auto& cell : row_cells_of_c(table, cells, names)) parts.push_back(std::move(cell));
    for (auto& literal : literal_parts(name, "},")) parts.push_back(std::move(literal));
    return filled(parts, "    ", "     ");
}

const Row& row_of(const Table& table, std::size_t number) { return table.rows.at(number - 1); }

}  // namespace

std::string emit_first_row_of_c(const Table& table, const NamesOfC& names) { return emit_row(table, 0, "", {}, names); }

std::string emit_rows_of_c(const Table& table, const NamesOfC& names) {
    Lines lines;
    for (const auto& row : table.rows) {
        lines.add_heading_for(row);
        lines.add("{}{}", comment_on_text(row, table), emit_row(table, row.value, row.text, row.cells, names));
    }
    bool has_former = false;
    for (const auto& row : table.rows) {
        for (const auto& former : row.former_names) {
            if (!std::exchange(has_former, true)) lines.add("\n    // {}", heading_of_further_rows(table));
            lines.add("{}", emit_row(table, row.value, former.text, {}, names));
        }
    }
    return std::move(lines).text();
}

std::string_view name_size_type_of_c(const Table& table) {
    std::size_t longest = 0;
    for (const auto& row : table.rows) {
        longest = std::max(longest, row.text.size());
        for (const auto& former : row.former_names) longest = std::max(longest, former.text.size());
    }
    return number_type_of_c(longest);
}

std::string emit_row_numbers_of_c(const Table& table, const RowNumbers& numbers, std::string_view detail,
                                  std::string_view type) {
    std::vector<std::size_t> places(numbers.last - numbers.first + 1);
    for (std::size_t number = 1; number <= table.rows.size(); ++number) {
        const auto& row = row_of(table, number);
        if (row.value < numbers.first || row.value > numbers.last) continue;
        for (auto value = row.value; value <= std::max(row.value, row.last); ++value) {
            places.at(value - numbers.first) = number;
        }
    }
    return emit_numbers_of_c(type, fmt::format("{}_row_numbers", detail), places);
}

std::string emit_other_rows_of_c(const RowNumbers& numbers, std::string_view detail, std::string_view type) {
    return numbers.others.empty() ? "" : emit_numbers_of_c(type, fmt::format("{}_other_rows", detail), numbers.others);
}

std::string emit_last_values_of_c(const Table& table, const RowNumbers& numbers, std::string_view detail,
                                  std::string_view type) {
    std::vector<std::string> values;
    for (const auto number : numbers.others) {
        const auto& row = row_of(table, number);
        values.push_back(value_of_c(std::max(row.value, row.last)));
    }
    return values.empty() ? "" : emit_array_of_c(type, fmt::format("{}_other_last_values", detail), std::move(values));
}

bool has_other_ranges(const Table& table, const RowNumbers& numbers) {
    return std::any_of(numbers.others.begin(), numbers.others.end(),
                       [&](std::size_t number) { return row_of(table, number).last > row_of(table, number).value; });
}

}  // namespace iana_codegen
