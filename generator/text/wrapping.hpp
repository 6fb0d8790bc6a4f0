// Code that a template holds in long lines, because the length of its names is not known there.
#pragma once

#include <string>
#include <string_view>

namespace iana_codegen {

// The code, in which each line that is too wide continues on the next ones: a comment as a comment, and code below the
// parenthesis that is open where it breaks. Macros stay as they are, and so does a line that has no place to break.
[[nodiscard]] std::string wrapped(std::string_view code);

}  // namespace iana_codegen
