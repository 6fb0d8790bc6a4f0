// The rows of a described table in C, and the arrays that find the row of a value.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/c/names.hpp"
#include "formats/lookup/row_numbers.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// Row 0, which stands for every value that has no row.
[[nodiscard]] std::string emit_first_row_of_c(const Table& table, const NamesOfC& names);

// The rows of the values, and then the rows of their former names.
[[nodiscard]] std::string emit_rows_of_c(const Table& table, const NamesOfC& names);

// The smallest type for the sizes of the names.
[[nodiscard]] std::string_view name_size_type_of_c(const Table& table);

// The numbers of the rows of the values that lie close together.
[[nodiscard]] std::string emit_row_numbers_of_c(const Table& table, const RowNumbers& numbers, std::string_view detail,
                                                std::string_view type);

// The rows of the other values, and the last value of each of them; empty if there are no other values.
[[nodiscard]] std::string emit_other_rows_of_c(const RowNumbers& numbers, std::string_view detail,
                                               std::string_view type);
[[nodiscard]] std::string emit_last_values_of_c(const Table& table, const RowNumbers& numbers, std::string_view detail,
                                                std::string_view type);

// True if one of the other values is the first of a range.
[[nodiscard]] bool has_other_ranges(const Table& table, const RowNumbers& numbers);

}  // namespace iana_codegen
