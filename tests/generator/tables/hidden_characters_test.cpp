// Texts must not contain characters that reviewers cannot see, neither directly nor as a character reference.
#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <iomanip>
#include <sstream>
#include <string>
#include <utility>

#include "reading.hpp"

namespace iana_codegen {
namespace {

std::string hidden(const std::string& position, const std::string& character) {
    return "f.xml:" + position + ": error: character U+" + character +
           " is invisible or changes the direction of text, expected none such in a registry";
}

std::string hexadecimal(std::uint32_t character) {
    std::ostringstream digits;
    digits << std::hex << std::uppercase << std::setfill('0') << std::setw(4) << character;
    return digits.str();
}

std::string utf8(std::uint32_t character) {
    const auto byte = [](std::uint32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    const auto continuation = [&](unsigned shift) { return byte(0x80U | (character >> shift & 0x3FU)); };
    if (character < 0x80) return {byte(character)};
    if (character < 0x800) return {byte(0xC0U | character >> 6U), continuation(0)};
    if (character < 0x10000) return {byte(0xE0U | character >> 12U), continuation(6), continuation(0)};
    return {byte(0xF0U | character >> 18U), continuation(12), continuation(6), continuation(0)};
}

// The first and the last character of each range of hidden characters.
constexpr auto hidden_characters = std::to_array<std::pair<std::uint32_t, std::uint32_t>>(
    {{0x7F, 0x9F},       {0xAD, 0xAD},       {0x34F, 0x34F},     {0x61C, 0x61C},     {0x115F, 0x1160},
     {0x17B4, 0x17B5},   {0x180B, 0x180F},   {0x200B, 0x200F},   {0x2028, 0x202E},   {0x2060, 0x206F},
     {0x2800, 0x2800},   {0x3164, 0x3164},   {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},
     {0xFFF0, 0xFFFB},   {0x13430, 0x13455}, {0x16FE4, 0x16FE4}, {0x1BCA0, 0x1BCA3}, {0x1D159, 0x1D159},
     {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}});

TEST(HiddenCharacters, AreRejected) {
    for (const auto& [first, last] : hidden_characters) {
        for (std::uint32_t character = first; character <= last; ++character) {
            ASSERT_EQ(problem_in("<a>\nb" + utf8(character) + "</a>"), hidden("2:2", hexadecimal(character)));
        }
    }
}

TEST(HiddenCharacters, HaveAllowedCharactersBeforeAndAfterThem) {
    for (const auto& [first, last] : hidden_characters) {
        EXPECT_EQ(problem_in("<a>" + utf8(first - 1) + "</a>"), "") << hexadecimal(first - 1);
        EXPECT_EQ(problem_in("<a>" + utf8(last + 1) + "</a>"), "") << hexadecimal(last + 1);
    }
}

TEST(HiddenCharacters, AreRejectedInAllMarkup) {
    EXPECT_EQ(problem_in("<a b='\xE2\x80\xAE'/>"), hidden("1:7", "202E"));
    EXPECT_EQ(problem_in("<a>\n<!-- \xE2\x81\xA6 --></a>"), hidden("2:6", "2066"));
    EXPECT_EQ(problem_in("<a><![CDATA[\xE2\x80\x8B]]></a>"), hidden("1:13", "200B"));
    EXPECT_EQ(problem_in("<a\xC2\xAD/>"), hidden("1:3", "00AD"));
    EXPECT_EQ(problem_in("<?a \xC2\x85?><a/>"), hidden("1:5", "0085"));
    EXPECT_EQ(problem_in("<a/>\xF3\xA0\x81\x81"), hidden("1:5", "E0041"));
}

TEST(HiddenCharacters, AreRejectedAsCharacterReferences) {
    EXPECT_EQ(problem_in("<a>\n b&#x202E;</a>"), hidden("2:3", "202E"));
    EXPECT_EQ(problem_in("<a b='&#8238;'/>"), hidden("1:7", "202E"));
    EXPECT_EQ(problem_in("<a>&#xe0041;</a>"), hidden("1:4", "E0041"));
    EXPECT_EQ(problem_in("<a>&#65279;</a>"), hidden("1:4", "FEFF"));
    EXPECT_EQ(problem_in("<a><!-- &#x202E; --></a>"), "");
}

TEST(HiddenCharacters, IncludeAByteOrderMarkExceptAtTheStart) {
    const std::string mark = "\xEF\xBB\xBF";
    EXPECT_EQ(problem_in(mark + "<a/>"), "");
    EXPECT_EQ(problem_in(mark + mark + "<a/>"), hidden("1:4", "FEFF"));
    EXPECT_EQ(problem_in("\n" + mark + "<a/>"), hidden("2:1", "FEFF"));
    EXPECT_EQ(problem_in("&#xFEFF;<a/>"), hidden("1:1", "FEFF"));
}

}  // namespace
}  // namespace iana_codegen
