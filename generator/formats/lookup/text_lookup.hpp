// Collects the texts of a table that can be looked up, and computes their indexes.
#pragma once

#include <cstddef>

#include "formats/lookup/text_index.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// Counts the rows of the values and the rows of their former names.
[[nodiscard]] std::size_t count_rows(const Table& table);

// The indexes of the texts, and of the names in capitals. Rows are counted from 1: first the rows of the values, then
// the rows of the former names.
[[nodiscard]] TextIndex index_of_texts(const Table& table);
[[nodiscard]] TextIndex index_of_names(const Table& table);

// The index of the texts for programs that receive most of them in the letter case of the table.
[[nodiscard]] TextIndex index_of_phrases(const Table& table);

}  // namespace iana_codegen
