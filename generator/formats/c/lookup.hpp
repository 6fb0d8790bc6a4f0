// The lookups by text in a C header: their code, which differs between headers only in its names, and their numbers.
#pragma once

#include <string>
#include <string_view>

#include "formats/lookup/text_index.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The functions that find a text with an index, and compare it. All names begin with `detail`.
[[nodiscard]] std::string emit_lookup_code(std::string_view detail, const Table& table, std::string_view row_number);

// The definition of an index. Its name consists of `detail`, `kind` and "index".
[[nodiscard]] std::string emit_index_of_c(std::string_view detail, std::string_view kind, const TextIndex& index,
                                          std::string_view row_number);

}  // namespace iana_codegen
