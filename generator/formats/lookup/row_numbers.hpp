// The arrays in which a header finds the row of a value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// Values from `first` to `last` are close together: an array has the number of the row of each. The rows of the other
// values are found by binary search.
struct RowNumbers {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::vector<std::size_t> others;  // the numbers of the rows after `last`, counted from 1, ascending by value
};

[[nodiscard]] RowNumbers row_numbers_of(const Table& table);

}  // namespace iana_codegen
