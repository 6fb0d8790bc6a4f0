// Spells values and ranges in C++.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <limits>
#include <string>

#include "tables/value_range.hpp"

namespace iana_codegen {

// Compilers warn about a literal that no signed type can hold, unless it has the suffix U.
[[nodiscard]] inline std::string value_of_cpp(std::uint64_t value) {
    const bool is_signed = value <= std::numeric_limits<std::int64_t>::max();
    return std::to_string(value) + (is_signed ? "" : "U");
}

// The condition that a value is in a range.
[[nodiscard]] inline std::string is_between_of_cpp(const ValueRange& values) {
    return fmt::format("detail::is_between(detail::number(value), {}, {})", value_of_cpp(values.first),
                       value_of_cpp(values.last));
}

}  // namespace iana_codegen
