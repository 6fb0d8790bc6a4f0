// Checks the promises about the outputs by reading them as a compiler or another reader does.
#pragma once

#include <string_view>

#include "tables/status_codes.hpp"

namespace iana_codegen::fuzzing {

// For every output: it contains no control characters except line ends.
void expect_plain_lines(std::string_view text);

// For C and C++ headers: each text of a code is a complete literal, and the enumerators are unique identifiers.
void expect_header_of_cpp(std::string_view text, const Table& status_codes);
void expect_header_of_c(std::string_view text, const Table& status_codes);

}  // namespace iana_codegen::fuzzing
