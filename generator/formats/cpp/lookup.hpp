// What lookups in a C++ header need: the text of table.hpp, the indexes, the numbers of rows and their type, and the
// conditions of ranges.
#pragma once

#include <string>
#include <string_view>

#include "formats/lookup/text_index.hpp"
#include "formats/shared/emit_options.hpp"
#include "tables/table.hpp"
#include "tables/value_range.hpp"

namespace iana_codegen {

// The smallest type for the numbers of all rows.
[[nodiscard]] std::string_view row_number_type(const Table& table);

// The definition of a text_index of that name.
[[nodiscard]] std::string emit_index(std::string_view name, const TextIndex& index, std::string_view row_number);

// The definitions of the arrays of row_numbers_of(), and the function row_number(), which reads them.
[[nodiscard]] std::string emit_row_numbers(const Table& table, std::string_view row_number);
[[nodiscard]] std::string emit_row_number_function(const Table& table);

// The condition that a value is in a range.
[[nodiscard]] std::string is_between(const ValueRange& values);

// An #include of table.hpp or, for a single file, the text of table.hpp with its include guard.
[[nodiscard]] std::string table_header(const EmitOptions& options);

}  // namespace iana_codegen
