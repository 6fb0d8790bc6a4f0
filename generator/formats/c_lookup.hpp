// The lookups by text in a header of C: their code, which is the same in each header but for its names, and their
// numbers.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "formats/text_index.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The smallest type that holds that number.
[[nodiscard]] std::string_view number_type_of_c(std::size_t largest);

// The definition of an array of that type and name.
[[nodiscard]] std::string emit_numbers_of_c(std::string_view type, std::string_view name,
                                            const std::vector<std::size_t>& numbers);

// The functions that find a text with an index, and compare it. All names begin with `detail`.
[[nodiscard]] std::string emit_lookup_code(std::string_view detail, const Table& table, std::string_view row_number);

// The definition of an index, whose name is `kind` behind `detail`: phrase_index.
[[nodiscard]] std::string emit_index_of_c(std::string_view detail, std::string_view kind, const TextIndex& index,
                                          std::string_view row_number);

}  // namespace iana_codegen
