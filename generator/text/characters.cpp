#include "text/characters.hpp"

#include <algorithm>
#include <array>

namespace iana_codegen {
namespace {

struct Run {
    std::uint32_t first;
    std::uint32_t last;
};

constexpr auto hidden = std::to_array<Run>({
    {0x007F, 0x009F},    // DEL and the C1 controls
    {0x00AD, 0x00AD},    // soft hyphen
    {0x034F, 0x034F},    // combining grapheme joiner
    {0x061C, 0x061C},    // Arabic letter mark
    {0x115F, 0x1160},    // fillers of Hangul
    {0x17B4, 0x17B5},    // inherent vowels of Khmer
    {0x180B, 0x180F},    // variation selectors and vowel separator of Mongolian
    {0x200B, 0x200F},    // zero width space and joiners, marks of direction
    {0x2028, 0x202E},    // separators of lines and paragraphs, embeddings and overrides of direction
    {0x2060, 0x206F},    // word joiner, invisible operators, isolates of direction
    {0x2800, 0x2800},    // Braille without a dot
    {0x3164, 0x3164},    // filler of Hangul
    {0xFE00, 0xFE0F},    // variation selectors
    {0xFEFF, 0xFEFF},    // byte order mark
    {0xFFA0, 0xFFA0},    // filler of Hangul, of half the width
    {0xFFF0, 0xFFFB},    // unassigned, marks of annotations
    {0x13430, 0x13455},  // controls of hieroglyphs
    {0x16FE4, 0x16FE4},  // filler of Khitan
    {0x1BCA0, 0x1BCA3},  // controls of shorthand
    {0x1D159, 0x1D159},  // musical notation without a note
    {0x1D173, 0x1D17A},  // controls of musical notation
    {0xE0000, 0xE0FFF},  // tags, variation selectors
});

}  // namespace

std::optional<Decoded> decode_utf8(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    if (byte(0) < 0x80) return Decoded{byte(0), 1};
    const std::size_t length = byte(0) >= 0xF0 ? 4 : byte(0) >= 0xE0 ? 3 : 2;
    if (byte(0) < 0xC2 || byte(0) > 0xF4 || text.size() < length) return std::nullopt;
    std::uint32_t character = byte(0) & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return std::nullopt;
        character = character << 6U | (byte(i) & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    if (character < smallest.at(length)) return std::nullopt;
    return Decoded{character, length};
}

bool is_xml_character(std::uint32_t character) {
    if (character < 0x20) return character == '\t' || character == '\n' || character == '\r';
    return character <= 0xD7FF || (character >= 0xE000 && character <= 0xFFFD) ||
           (character >= 0x10000 && character <= 0x10FFFF);
}

bool is_hidden(std::uint32_t character) {
    return std::any_of(hidden.begin(), hidden.end(),
                       [&](const Run& run) { return run.first <= character && character <= run.last; });
}

}  // namespace iana_codegen
