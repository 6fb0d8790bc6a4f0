// The cells of a described table's rows in C.
#pragma once

#include <string>
#include <string_view>

#include "formats/c/names.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The type that a column's function returns: "enum iana_http_field_status".
[[nodiscard]] std::string type_of_c(const Column& column, const NamesOfC& names);

// The enumerator of a choice: IANA_HTTP_FIELD_STATUS_PERMANENT.
[[nodiscard]] std::string choice_of_c(const Column& column, std::string_view choice, const NamesOfC& names);

// The cell as the column's function returns it. An empty text is an empty literal.
[[nodiscard]] std::string cell_of_c(const Column& column, const Cell& cell, const NamesOfC& names);

// The members of a row's struct for the columns from the registry, one on each line, and the cells that initialize
// them, each with a comma after it. A row without cells gets empty cells.
[[nodiscard]] std::string emit_row_members_of_c(const Table& table, const NamesOfC& names);
[[nodiscard]] std::vector<std::string> row_cells_of_c(const Table& table, const std::vector<Cell>& cells,
                                                      const NamesOfC& names);

// The condition that a value is in a range.
[[nodiscard]] std::string is_between_of_c(const ValueRange& values, const NamesOfC& names);

}  // namespace iana_codegen
