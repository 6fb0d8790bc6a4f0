// Tables of tokens with names and texts that are hard to write in C headers.
#pragma once

#include "tables/table.hpp"

namespace iana_codegen {

// Tokens that are compared exactly, with columns of each kind from the registry and from a supplement.
[[nodiscard]] Table invented_verbs();

// Tokens that are compared in any letter case, without columns.
[[nodiscard]] Table invented_labels();

}  // namespace iana_codegen
