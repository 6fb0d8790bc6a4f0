// When a lookup may ignore letter case by the bit that upper and lower case letters differ in.
#include "lookup_table.hpp"

#include <gtest/gtest.h>

#include <string>

#include "spelling.hpp"

namespace iana_codegen {
namespace {

bool is_plain(const std::string& text) {
    PackedTexts texts;
    texts.rows = {{}, {"", text}};
    return make_lookup(texts).is_plain;
}

// Of two signs that differ in that bit, such as '@' and '`', a plain lookup would take one for the other.
TEST(LookupTable, IsNotPlainWithASignThatAnotherDiffersFromInTheBitOfTheCase) {
    for (char character = ' '; character <= '~'; ++character) {
        const auto other = static_cast<char>(character ^ 0x20);
        const bool other_is_a_sign = other >= ' ' && !is_ascii_letter(other);
        EXPECT_EQ(is_plain(std::string{"A"} + character + "B"), !other_is_a_sign) << character;
    }
}

}  // namespace
}  // namespace iana_codegen
