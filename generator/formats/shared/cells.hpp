// The cells of a row, with what supplements add to them.
#pragma once

#include <cstddef>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// Returns the row's cell. Its flag is also true if a supplement lists the row's value.
[[nodiscard]] inline Cell cell_of(const Row& row, const std::vector<Column>& columns, std::size_t column) {
    Cell cell = column < row.cells.size() ? row.cells[column] : Cell{};
    cell.flag = cell.flag || columns[column].holds(row.value);
    return cell;
}

}  // namespace iana_codegen
