// What each column says of a row.
#pragma once

#include <cstddef>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// The row's cell, whose flag is also true where a supplement lists the row.
[[nodiscard]] inline Cell cell_of(const Row& row, const std::vector<Column>& columns, std::size_t column) {
    Cell cell = column < row.cells.size() ? row.cells[column] : Cell{};
    cell.flag = cell.flag || columns[column].holds(row.value);
    return cell;
}

}  // namespace iana_codegen
