// Unicode characters: decodes UTF-8, and finds characters that XML forbids or that are invisible.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana_codegen {

inline constexpr std::size_t longest_utf8_character = 4;

struct Decoded {
    std::uint32_t character;
    std::size_t length;
};

// Decodes the character at the start of the text. Returns nothing if the bytes there are not valid UTF-8, or are an
// overlong form.
[[nodiscard]] std::optional<Decoded> decode_utf8(std::string_view text);

// True for the characters that XML 1.0 allows in a document (production 2).
[[nodiscard]] bool is_xml_character(std::uint32_t character);

// True for characters that are invisible or change the direction of the text around them: Unicode's
// Default_Ignorable_Code_Point, DEL and the C1 controls, line and paragraph separators, annotation marks and the like.
[[nodiscard]] bool is_hidden(std::uint32_t character);

}  // namespace iana_codegen
