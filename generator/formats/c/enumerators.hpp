// The enumerators of a described table in C, and macros for values that do not fit into an enumerator.
#pragma once

#include <string>

#include "formats/c/names.hpp"
#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The names of the header. They keep the enumerators of rows apart from its other names.
[[nodiscard]] NamesOfC names_of_c(const Table& table, const EmitOptions& options);

// The enumerators of the values that fit into an int. There is always at least one: C has no empty enumeration.
[[nodiscard]] std::string emit_enumerators_of_c(const Table& table, const NamesOfC& names);

// A macro for each name of the other values; empty if there are no other values.
[[nodiscard]] std::string emit_macros_of_c(const Table& table, const NamesOfC& names);

}  // namespace iana_codegen
