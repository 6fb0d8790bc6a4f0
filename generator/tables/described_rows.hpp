// Rows of a described table out of the records of its registry.
#pragma once

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "tables/table_description.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// Adds the rows, and the ranges with a state, to a table that has its columns. Reports what does not fit the
// description.
void interpret_records(const TableDescription& description, const RecordTable& records, Table& table,
                       Diagnostics& diagnostics);

}  // namespace iana_codegen
