// The cells of a described table out of texts of a registry or a supplement.
#pragma once

#include "registry/registry.hpp"
#include "tables/table.hpp"
#include "tables/table_description.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// What a text says in a column: an empty cell if it is empty, and also, with a warning, if it does not fit the kind.
[[nodiscard]] Cell interpret_cell(const ColumnDescription& column, const Field& text, Diagnostics& diagnostics);

}  // namespace iana_codegen
