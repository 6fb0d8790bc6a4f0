// Which texts of a table can be looked up, and the numbers with which a header finds them.
#pragma once

#include <cstddef>

#include "formats/text_index.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// The rows of the indexes are those of the codes, counted from 1, and then those of their former phrases.
struct TextLookup {
    std::size_t row_count;  // of codes and former phrases
    TextIndex by_name;
    TextIndex by_phrase;
};

[[nodiscard]] TextLookup lookup_by_text(const Table& table);

}  // namespace iana_codegen
