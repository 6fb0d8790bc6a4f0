// Whether the names of a table's rows can be told apart.
#pragma once

#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Reports each identifier that two rows have, present or former, and each text that lookups would find two rows by,
// with both places. To be called when supplements had their say on them.
void check_names_are_unique(const Table& table, Diagnostics& diagnostics);

// Reports each row of a described table that no identifier can be made for, and each number whose name is no short text
// of printable ASCII.
void check_names_fit(const Table& table, Diagnostics& diagnostics);

}  // namespace iana_codegen
