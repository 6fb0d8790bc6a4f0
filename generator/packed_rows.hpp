// The rows as plain arrays of numbers and of texts: what the lookups of every language read.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

#include "status_codes.hpp"

namespace iana_codegen {

// The texts are too many, too long or too much alike for the tables of a lookup, which takes ill will to happen.
class UnwritableTexts : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// A text, and what is written in front of it that does not belong to it.
struct PackedText {
    std::string front;
    std::string text;

    // Both, and blanks behind a short text, so that whole words of it can be read.
    [[nodiscard]] std::string written() const;
};

// A text of each row, to be written behind each other.
struct PackedTexts {
    std::vector<PackedText> rows;

    [[nodiscard]] std::size_t longest() const;

    // The bits that the size of the longest text takes.
    [[nodiscard]] unsigned size_bits() const;

    // Where each text starts when they are written and, in the lowest bits, its size: numbers of 32 bits. Throws
    // UnwritableTexts where they take more.
    [[nodiscard]] std::vector<std::size_t> places() const;
};

// The rows of the codes are counted from 1; 0 is the row of what is unknown. Behind them comes a row for each former
// phrase, code by code, which has no state and no description.
struct PackedRows {
    std::vector<std::size_t> row_numbers;  // for each code from 100 to 599; 0 where there is none
    std::vector<std::size_t> codes;
    std::vector<std::size_t> states;
    PackedTexts names;
    PackedTexts phrases;  // behind the code and a blank
    PackedTexts descriptions;
};

[[nodiscard]] PackedRows pack_rows(const StatusCodes& status_codes);

}  // namespace iana_codegen
