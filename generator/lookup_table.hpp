// From a text back to its row: the tables of a lookup by phrase or by name, for the formats that emit them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "packed_rows.hpp"

namespace iana_codegen {

// A perfect hash whose slots hold the numbers of packed rows.
struct LookupTable {
    bool is_plain = true;  // nothing but letters lies above '@' in ASCII, so that letter case is easy to ignore
    unsigned bucket_shift = 0;
    unsigned place_shift = 0;
    std::vector<std::uint64_t> multipliers;
    std::vector<std::size_t> displacements;
    std::vector<std::size_t> row_numbers;

    // The largest number in the tables.
    [[nodiscard]] std::size_t largest_number() const;
};

// The table for the texts: of those that are the same in any letter case, the first counts. Throws
// UnwritableTexts where no perfect hash was found in the bounds of the search.
[[nodiscard]] LookupTable make_lookup(const PackedTexts& texts);

}  // namespace iana_codegen
