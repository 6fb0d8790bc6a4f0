#include "formats/shared/json_text.hpp"

#include <fmt/format.h>

namespace iana_codegen {

std::string json_string(std::string_view text) {
    std::string literal = "\"";
    for (const char character : text) {
        if (character == '"' || character == '\\') literal += '\\';
        if (static_cast<unsigned char>(character) < ' ') {
            literal += fmt::format("\\u{:04x}", static_cast<unsigned char>(character));
        } else {
            literal += character;
        }
    }
    return literal + '"';
}

std::string json_string_or_null(std::string_view text) { return text.empty() ? "null" : json_string(text); }

}  // namespace iana_codegen
