// The columns of a described table in C: their types and their functions.
#pragma once

#include <string>
#include <vector>

#include "formats/c/form.hpp"
#include "formats/c/names.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The enumerations of the columns that are choices.
[[nodiscard]] std::string emit_choice_types_of_c(const Table& table, const NamesOfC& names);

// The functions of the columns, after a comment that says how C represents the results that their comments mention.
[[nodiscard]] std::string emit_column_functions_of_c(const Table& table, const NamesOfC& names, FormOfC form);

}  // namespace iana_codegen
