// From a text back to its row: the tables of a lookup by phrase or by name, for the formats that emit them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <vector>

#include "status_codes.hpp"

namespace iana_codegen {

// A perfect hash whose slots hold numbers of rows. The rows of the codes are counted from 1; 0 is the row of what is
// unknown. Behind them comes an empty row, and then a row for each former phrase, code by code.
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

// There is no perfect hash for the texts, or none that was found in the bounds of the search.
class UnhashableTexts : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// The table for phrases and the one for names, former ones included. They throw UnhashableTexts.
[[nodiscard]] LookupTable make_phrase_lookup(const StatusCodes& status_codes);
[[nodiscard]] LookupTable make_name_lookup(const StatusCodes& status_codes);

}  // namespace iana_codegen
