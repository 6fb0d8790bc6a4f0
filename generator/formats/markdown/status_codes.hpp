// The format markdown for status codes.
#pragma once

#include <string>

#include "tables/table.hpp"

namespace iana_codegen {

// A section with a table for each class, then the values of the flags, then the unassigned codes.
[[nodiscard]] std::string markdown_of_status_codes(const Table& status_codes);

}  // namespace iana_codegen
