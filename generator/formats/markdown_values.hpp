// The parts of the format markdown that all tables share.
#pragma once

#include <string>

#include "tables/table.hpp"

namespace iana_codegen {

// Links to the documents that define the row, in one cell.
[[nodiscard]] std::string markdown_references(const Row& row);

[[nodiscard]] std::string markdown_former_names(const Row& row);

}  // namespace iana_codegen
