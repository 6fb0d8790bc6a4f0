// Numbers in a C header, and their types.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// True for a table of numbers that are 32 or 64 bits wide on the wire: they may be too large for an int, so the
// functions take uint64_t.
[[nodiscard]] bool has_wide_values(const Table& table);

// The type of the values that functions take: uint64_t or long.
[[nodiscard]] std::string_view value_type_of_c(const Table& table);

// True if an enumerator can have the value. It must fit into an int.
[[nodiscard]] bool fits_enumerator(std::uint64_t value);

// The value as a constant of a type that is large enough.
[[nodiscard]] std::string value_of_c(std::uint64_t value);

// True if the value is not too large for long long.
[[nodiscard]] bool fits_long_long(std::uint64_t value);

// The value as a constant of type long long; -1 if it is missing or does not fit.
[[nodiscard]] std::string signed_value_of_c(std::optional<std::uint64_t> value);

// The smallest unsigned type for numbers up to `largest`.
[[nodiscard]] std::string_view number_type_of_c(std::size_t largest);

// The definition of an array of that type and name.
[[nodiscard]] std::string emit_array_of_c(std::string_view type, std::string_view name,
                                          std::vector<std::string> elements);
[[nodiscard]] std::string emit_numbers_of_c(std::string_view type, std::string_view name,
                                            const std::vector<std::size_t>& numbers);

}  // namespace iana_codegen
