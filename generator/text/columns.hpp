// Aligns the cells of text rows in columns.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace iana_codegen {

template <std::size_t count>
using Cells = std::array<std::string, count>;

// A longer cell does not widen its column: otherwise, one long cell would make every row long.
inline constexpr std::size_t widest_column = 120;

// Pads every cell, except the last one of each row, with spaces to the width of its column.
template <std::size_t count>
[[nodiscard]] std::vector<Cells<count>> aligned(std::vector<Cells<count>> rows) {
    for (std::size_t column = 0; column + 1 < count; ++column) {
        std::size_t width = 0;
        for (const auto& row : rows) {
            if (row[column].size() <= widest_column) width = std::max(width, row[column].size());
        }
        for (auto& row : rows) row[column].resize(std::max(width, row[column].size()), ' ');
    }
    return rows;
}

}  // namespace iana_codegen
