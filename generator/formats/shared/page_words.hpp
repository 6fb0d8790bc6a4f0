// Words for pages that people read, in any markup. They are not escaped.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

// "error_codes" becomes "error codes".
[[nodiscard]] std::string words(std::string_view name);

// The same, with a capital letter at the start.
[[nodiscard]] std::string capitalized_words(std::string_view name);

// "404" or "100-199".
[[nodiscard]] std::string range_text(const ValueRange& values);

// "0x0a" or "0x0a-0x0f". Some registries write numbers in decimal and others in hexadecimal, so readers may look for
// either.
[[nodiscard]] std::string hex_text(const ValueRange& values);

// The values that a flag column is true for: "100-199, 204" or "none".
[[nodiscard]] std::string members_text(const std::vector<Member>& members);

// "40 methods", and the number of those that supplements add.
[[nodiscard]] std::string count_text(const Table& table);

}  // namespace iana_codegen
