// The texts of rows in a C source file. Linkers keep or drop each kind of text as a whole, so each kind is one object.
// It has no pointers, which would need more memory than short texts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

using TextOfRow = std::string (*)(const Row& row);
using TextOfFormer = std::string (*)(const FormerName& former);

// The first text is that of row 0: empty.
[[nodiscard]] std::vector<std::string> packed_row_texts(const Table& table, TextOfRow text_of);
[[nodiscard]] std::vector<std::string> texts_of_former_names(const Table& table, TextOfFormer text_of);

// The object DETAIL_KINDs and the function DETAIL_KIND(row), which returns NULL for an empty text.
[[nodiscard]] std::string emit_packed_texts(std::string_view detail, std::string_view kind,
                                            const std::vector<std::string>& texts);

// The array DETAIL_KIND_sizes.
[[nodiscard]] std::string emit_text_sizes(std::string_view detail, std::string_view kind,
                                          const std::vector<std::string>& texts);

}  // namespace iana_codegen
