// The names of rows of a described table.
#pragma once

#include <vector>

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "tables/table_description.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Fills in the text and the name of the row and, if IANA says behind the text that it is temporary or obsolete, its
// state and its dates. False, and an error, if what is said so cannot be read.
[[nodiscard]] bool interpret_text(const Field& text, const Table& table, Row& row, Diagnostics& diagnostics);

// Strips the row's text; fills in its former name if something is stripped, and the cells that say so. The table has
// its columns already: those of the functions of strips are the last ones, in the strips' order. Returns the strips
// whose text was there.
[[nodiscard]] std::vector<const Strip*> strip_text(const NameDescription& description, const Table& table, Row& row);

}  // namespace iana_codegen
