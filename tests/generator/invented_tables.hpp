// Small tables that no registry has, with what outputs must cope with.
#pragma once

#include "tables/table.hpp"

namespace iana_codegen {

// Tokens that are compared exactly, with columns of each kind from the registry and from a supplement.
[[nodiscard]] Table invented_verbs();

// Tokens that are compared in any letter case, without columns.
[[nodiscard]] Table invented_labels();

// Numbers of 64 bits: ranges, values that are too large for an int, and one that is 0.
[[nodiscard]] Table invented_signals();

}  // namespace iana_codegen
