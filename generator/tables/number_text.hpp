// Reads numbers in the spellings of registries.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "tables/value_range.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

struct ParsedNumber {
    std::uint64_t number = 0;
    bool has_64_bits = true;  // false if the number needs more bits
};

// Reads "404" and "0x194". No result for any other text.
[[nodiscard]] std::optional<ParsedNumber> parse_number(std::string_view text);

// True for "0x1f" and "0x00,0x9C".
[[nodiscard]] bool is_hexadecimal(std::string_view text);

// Reads a number or a range: "404", "0x1f", "3-7", "0x08 - 0x0f". Also reads bytes, the most significant one first:
// "0x00,0x9C", "0x13,0x08-FF", "0x14-19,*". Reports any other text.
[[nodiscard]] std::optional<ValueRange> parse_numbers(std::string_view text, Location at, Diagnostics& diagnostics);

// True if the number fits into so many bits (at most 64).
[[nodiscard]] bool fits(std::uint64_t number, unsigned bits);

}  // namespace iana_codegen
