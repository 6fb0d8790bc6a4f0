// The tables of a C++ header that nobody needs to read, written for compilers to be through with at once.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "lookup_table.hpp"
#include "packed_rows.hpp"

namespace iana_codegen {

// The declaration of an array that holds the numbers, each in an element as small as they allow, from a string literal.
[[nodiscard]] std::string emit_numbers(std::string_view name, const std::vector<std::size_t>& numbers);

// The type of the elements of such an array whose largest number is that one.
[[nodiscard]] std::string_view number_type(std::size_t largest);

// The declarations of texts, a packed_texts of the template.
[[nodiscard]] std::string emit_texts(std::string_view name, const PackedTexts& texts);

// The declarations of a lookup, a perfect_hash of the template. Its numbers may be as large as that.
[[nodiscard]] std::string emit_lookup(std::string_view name, const LookupTable& table, std::size_t largest_number);

}  // namespace iana_codegen
