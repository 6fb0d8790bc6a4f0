// Unicode's characters: how UTF-8 spells them, which of them XML allows, and which of them nobody sees.
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

// The character at the start of the text; nothing where its bytes are not the shortest UTF-8 form of one.
[[nodiscard]] std::optional<Decoded> decode_utf8(std::string_view text);

// True for the characters that may stand in a text of XML 1.0 (production 2).
[[nodiscard]] bool is_xml_character(std::uint32_t character);

// True for what shows nothing of itself, or changes the direction of the text around it: Unicode's
// Default_Ignorable_Code_Point, DEL and the C1 controls, separators of lines and paragraphs, and annotation marks.
[[nodiscard]] bool is_hidden(std::uint32_t character);

}  // namespace iana_codegen
