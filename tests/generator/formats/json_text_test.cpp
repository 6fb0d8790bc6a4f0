// Compares JSON strings with exact texts.
#include "formats/shared/json_text.hpp"

#include <gtest/gtest.h>

namespace iana_codegen {
namespace {

TEST(JsonString, HasQuotesAroundTheText) {
    EXPECT_EQ(json_string(""), R"("")");
    EXPECT_EQ(json_string("I'm a teapot / </script> %s {}"), R"("I'm a teapot / </script> %s {}")");
}

TEST(JsonString, EscapesQuotesAndBackslashes) {
    EXPECT_EQ(json_string(R"("A\")"), R"("\"A\\\"")");
    EXPECT_EQ(json_string(R"(\u0041\n\\)"), R"("\\u0041\\n\\\\")");
}

TEST(JsonString, EscapesControlCharacters) {
    EXPECT_EQ(json_string(std::string_view{"\0\x01\x1f\t\n\r", 6}), R"("\u0000\u0001\u001f\u0009\u000a\u000d")");
}

TEST(JsonString, KeepsOtherCharacters) { EXPECT_EQ(json_string("\x7f\xC3\xA4"), "\"\x7f\xC3\xA4\""); }

TEST(JsonStringOrNull, IsNullForNothing) {
    EXPECT_EQ(json_string_or_null(""), "null");
    EXPECT_EQ(json_string_or_null("null"), R"("null")");
    EXPECT_EQ(json_string_or_null(" "), R"(" ")");
}

}  // namespace
}  // namespace iana_codegen
