// Rows of text whose cells stand below each other.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace iana_codegen {

template <std::size_t count>
using Cells = std::array<std::string, count>;

// The rows with every cell but a row's last filled up with blanks to the width of its column.
template <std::size_t count>
[[nodiscard]] std::vector<Cells<count>> aligned(std::vector<Cells<count>> rows) {
    for (std::size_t column = 0; column + 1 < count; ++column) {
        std::size_t width = 0;
        for (const auto& row : rows) width = std::max(width, row[column].size());
        for (auto& row : rows) row[column].resize(width, ' ');
    }
    return rows;
}

}  // namespace iana_codegen
