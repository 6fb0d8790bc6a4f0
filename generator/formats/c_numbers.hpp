// Numbers in a header of C, and their types.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// True for a table whose values may be too large for an int: of numbers that are 32 or 64 bits wide on the wire. Its
// functions take uint64_t.
[[nodiscard]] bool has_wide_values(const Table& table);

// True if an enumerator can have the value: one that fits into an int.
[[nodiscard]] bool fits_enumerator(std::uint64_t value);

// The value as a constant of a type that can hold it.
[[nodiscard]] std::string value_of_c(std::uint64_t value);

// False for a value that long long cannot hold.
[[nodiscard]] bool fits_long_long(std::uint64_t value);

// The value as a constant of type long long; -1 if there is none, or if it does not fit.
[[nodiscard]] std::string signed_value_of_c(std::optional<std::uint64_t> value);

// The smallest type that holds that number.
[[nodiscard]] std::string_view number_type_of_c(std::size_t largest);

// The definition of an array of that type and name.
[[nodiscard]] std::string emit_array_of_c(std::string_view type, std::string_view name,
                                          std::vector<std::string> elements);
[[nodiscard]] std::string emit_numbers_of_c(std::string_view type, std::string_view name,
                                            const std::vector<std::size_t>& numbers);

}  // namespace iana_codegen
