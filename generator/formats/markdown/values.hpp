// The parts of the format markdown that all tables share.
#pragma once

#include <string>

#include "tables/table.hpp"

namespace iana_codegen {

// Links to the documents that define the row, in one cell.
[[nodiscard]] std::string markdown_references(const Row& row);

// The name or phrase of a row. If a supplement prefers it, its sources and the registry's text follow.
[[nodiscard]] std::string markdown_name(const Row& row);
// A sentence about rows that the command line left out, after a space; empty if there are none.
[[nodiscard]] std::string markdown_left_out_rows(const Table& table);
[[nodiscard]] std::string markdown_former_names(const Row& row);

}  // namespace iana_codegen
