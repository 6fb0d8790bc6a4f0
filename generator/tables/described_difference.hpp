// Compares two versions of a described table.
#pragma once

#include "tables/difference.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// Adds the changes of each value, and the names of the table and its rows.
void compare_described_tables(const Table& old_table, const Table& new_table, Difference& difference);

}  // namespace iana_codegen
