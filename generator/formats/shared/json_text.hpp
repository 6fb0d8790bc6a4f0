// Pure functions that write texts in JSON (RFC 8259).
#pragma once

#include <string>
#include <string_view>

namespace iana_codegen {

// A JSON string, with its quotes, that has exactly this text. Text in UTF-8 stays in UTF-8.
[[nodiscard]] std::string json_string(std::string_view text);

// The same; null for an empty text, which means that the value is absent.
[[nodiscard]] std::string json_string_or_null(std::string_view text);

}  // namespace iana_codegen
