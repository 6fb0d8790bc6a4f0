// The enumerators of a described table in C, and what stands for them where C has none.
#pragma once

#include <string>

#include "formats/c_names.hpp"
#include "formats/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The names of the header, which tell the rows from what else it declares.
[[nodiscard]] NamesOfC names_of_c(const Table& table, const EmitOptions& options);

// The enumerators of the values that fit into an int, at least one.
[[nodiscard]] std::string emit_enumerators_of_c(const Table& table, const NamesOfC& names);

// A macro for each name of the other values; nothing if there is none.
[[nodiscard]] std::string emit_macros_of_c(const Table& table, const NamesOfC& names);

}  // namespace iana_codegen
