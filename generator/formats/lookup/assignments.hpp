// The numbers whose state differs from what their row suggests.
#pragma once

#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// Returns what assignment_of() must know besides the rows, ascending: the numbers that are reserved or for private use,
// and the rows of supplements, because the registry assigns none of these. All other rows are assigned, and all other
// numbers are unassigned.
[[nodiscard]] std::vector<StateRange> exceptional_assignments(const Table& table);

}  // namespace iana_codegen
