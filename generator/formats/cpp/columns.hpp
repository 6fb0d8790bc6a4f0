// The columns of a described table in C++: their types, their members in the rows, and their functions.
#pragma once

#include <string>

#include "tables/table.hpp"

namespace iana_codegen {

// The enumerations of the columns that are choices.
[[nodiscard]] std::string emit_choice_types(const Table& table);

// The members of an entry, one for each column, and the expressions that initialize them.
[[nodiscard]] std::string emit_entry_members(const Table& table);
[[nodiscard]] std::string emit_entry_values(const Table& table);

// The members of the rows for the columns that come from the registry.
[[nodiscard]] std::string emit_row_members(const Table& table);

[[nodiscard]] std::string emit_column_declarations(const Table& table);
[[nodiscard]] std::string emit_column_definitions(const Table& table);

}  // namespace iana_codegen
