// The macros MAP and FORMER_MAP, and the arrays of texts, in a C header.
#pragma once

#include <functional>
#include <string>

#include "formats/c/names.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The arguments of the first call in the macro MAP.
[[nodiscard]] std::string map_example(const Table& table, const NamesOfC& names);

// The calls in the macro MAP. A backslash before each call continues the previous line.
[[nodiscard]] std::string emit_map(const Table& table, const NamesOfC& names);

// The calls in the macro FORMER_MAP, in the same form; empty if there are no former names.
[[nodiscard]] std::string emit_former_map(const Table& table, const NamesOfC& names);

// The elements of an array of texts, one for each row.
[[nodiscard]] std::string emit_texts(const Table& table, const std::function<std::string(const Row&)>& text_of);

}  // namespace iana_codegen
