// Pure functions that write texts as HTML that shows exactly these texts.
#pragma once

#include <string>
#include <string_view>

namespace iana_codegen {

// For the content of an element, and for an attribute in double quotes. Control characters, which HTML cannot contain,
// become the pictures that Unicode has of them.
[[nodiscard]] std::string html_text(std::string_view text);

// The text as a link to the URL. Only the text if the URL does not start with http:// or https://: a javascript: URL
// would be code.
[[nodiscard]] std::string html_link(std::string_view text, std::string_view url);

}  // namespace iana_codegen
