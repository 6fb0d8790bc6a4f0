// The name of a row in a table of numbers.
#pragma once

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "tables/table_description.hpp"

namespace iana_codegen {

// Fills in the text and the name of the row, its former name if something is stripped, and the cells that say so. The
// table has its columns already: those of the functions of strips are the last ones, in the strips' order.
void interpret_name(const NameDescription& description, const Field& name, const Table& table, Row& row);

}  // namespace iana_codegen
