// The parts of a C++ header that its lookups need: table.hpp, the numbers of the indexes, and their type.
#pragma once

#include <string>
#include <string_view>

#include "formats/emit_options.hpp"
#include "formats/text_index.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The smallest type for the numbers of all rows.
[[nodiscard]] std::string_view row_number_type(const Table& table);

// The definition of a text_index of that name.
[[nodiscard]] std::string emit_index(std::string_view name, const TextIndex& index, std::string_view row_number);

// An #include of table.hpp or, for a single file, the text of table.hpp with its include guard.
[[nodiscard]] std::string table_header(const EmitOptions& options);

}  // namespace iana_codegen
