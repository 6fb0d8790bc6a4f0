// What is promised of the outputs, looked at with the eyes of those who read them.
#pragma once

#include <string_view>

#include "tables/status_codes.hpp"

namespace iana_codegen::fuzzing {

// Of any output: no control characters but line ends.
void expect_plain_lines(std::string_view text);

// Of a header of C or C++: what the codes say stands in literals, whole and nowhere else begun, and the enumerators are
// identifiers, each there once.
void expect_header_of_cpp(std::string_view text, const Table& status_codes);
void expect_header_of_c(std::string_view text, const Table& status_codes);

}  // namespace iana_codegen::fuzzing
