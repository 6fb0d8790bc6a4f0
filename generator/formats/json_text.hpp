// Texts as JSON writes them (RFC 8259): pure functions.
#pragma once

#include <string>
#include <string_view>

namespace iana_codegen {

// A JSON string, quotes included, that gives the text back to the letter; a text in UTF-8 stays one.
[[nodiscard]] std::string json_string(std::string_view text);

// The same; null for an empty text, which stands for what there is none of.
[[nodiscard]] std::string json_string_or_null(std::string_view text);

}  // namespace iana_codegen
