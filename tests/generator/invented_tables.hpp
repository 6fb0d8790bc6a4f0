// A table of tokens and a table of numbers, with texts that are hostile to the output formats.
#pragma once

#include "tables/table.hpp"

namespace iana_codegen {

[[nodiscard]] Table invented_words();
[[nodiscard]] Table invented_signals();

}  // namespace iana_codegen
