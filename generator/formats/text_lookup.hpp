// Which texts of a table can be looked up, and the numbers with which a header finds them.
#pragma once

#include <cstddef>

#include "formats/text_index.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// How many rows there are: those of the values, and then those of their former names.
[[nodiscard]] std::size_t count_rows(const Table& table);

// The indexes of the texts, and of the names in capitals. Their rows are those of the values, counted from 1, and then
// those of the former names.
[[nodiscard]] TextIndex index_of_texts(const Table& table);
[[nodiscard]] TextIndex index_of_names(const Table& table);

}  // namespace iana_codegen
