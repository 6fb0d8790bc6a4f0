// Leaves out rows of a table that the command line does not select.
#pragma once

#include <optional>
#include <string>

#include "tables/table.hpp"

namespace iana_codegen {

// Lists of values, ranges of numbers, and states, joined by commas: "100-199,404,obsoleted".
struct RowSelection {
    std::optional<std::string> only = {};
    std::optional<std::string> except = {};
};

// Leaves out rows, with everything that is about them alone. Numbers keep their states, and sets keep their ranges.
// Returns what is wrong with the selection; then the table is unchanged. Empty if nothing is.
[[nodiscard]] std::string select_rows(const RowSelection& selection, Table& table);

}  // namespace iana_codegen
