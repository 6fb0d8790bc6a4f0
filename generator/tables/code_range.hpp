// The <value> of a record: a status code, or a range of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "tables/value_range.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

// RFC 9110, Section 15: status codes have three digits, and codes outside 100-599 are invalid.
inline constexpr std::uint64_t first_valid_code = 100;
inline constexpr std::uint64_t last_valid_code = 599;

// Reads "404", "0x194", "105-199" and "105 - 199". Reports any other text, a reversed range, or a code outside 100-599;
// then there is no result.
[[nodiscard]] std::optional<ValueRange> parse_code_range(std::string_view text, Location at, Diagnostics& diagnostics);

}  // namespace iana_codegen
