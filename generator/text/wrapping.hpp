// Wraps the lines of templates. They may be too long, because the template does not know the length of the names.
#pragma once

#include <string>
#include <string_view>

namespace iana_codegen {

// Breaks each line that is too wide. A comment continues as a comment. Code continues below the parenthesis that is
// open at the break. Macros stay unchanged, and so does a line that cannot be broken.
[[nodiscard]] std::string wrapped(std::string_view code);

}  // namespace iana_codegen
