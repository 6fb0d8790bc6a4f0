// Checks that the names of a table's rows are different and can be used as identifiers.
#pragma once

#include "tables/table.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Reports each identifier, present or former, that two rows share, and each text for which a lookup would find two
// rows. Each report has both locations. The supplements must be merged before.
void check_names_are_unique(const Table& table, Diagnostics& diagnostics);

// Reports each row of a described table that has no possible identifier, and in a table of numbers each name that is
// too long or not printable ASCII.
void check_names_fit(const Table& table, Diagnostics& diagnostics);

// Reports each name with a control character. This is all that is necessary to print the names.
void check_names_are_printable(const Table& table, Diagnostics& diagnostics);

}  // namespace iana_codegen
