#include "text/layout.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

namespace iana_codegen {
namespace {

using Parts = std::vector<std::string>;

void expect_narrow(const std::string& text) {
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), widest_line) << line;
}

TEST(Filled, KeepsPartsOnOneLineThatFit) { EXPECT_EQ(filled({"{1,", "2}"}, "    ", "     "), "    {1, 2}"); }

TEST(Filled, BreaksBeforeThePartThatDoesNotFit) {
    const std::string wide(60, 'x');
    EXPECT_EQ(filled({wide, wide, "y"}, "", "  "), wide + "\n  " + wide + " y");
    const std::string exact(119, 'x');
    EXPECT_EQ(filled({exact, "y"}, "", ""), exact + "\ny");
    EXPECT_EQ(filled({std::string(118, 'x'), "y"}, "", ""), std::string(118, 'x') + " y");
}

TEST(LiteralParts, SplitsALongTextAtSpaces) {
    const auto text = std::string(80, 'a') + " " + std::string(80, 'b');
    EXPECT_EQ(literal_parts(text, "_t"),
              (Parts{"\"" + std::string(80, 'a') + " \"", "\"" + std::string(80, 'b') + "\"_t"}));
}

TEST(LiteralParts, SplitsATextWithoutSpaces) {
    const auto parts = literal_parts(std::string(300, '"'), "_t");
    EXPECT_GT(parts.size(), 5U);
    for (const auto& part : parts) EXPECT_LE(part.size(), 112U);
}

TEST(LiteralParts, HasAnEmptyLiteralForAnEmptyText) { EXPECT_EQ(literal_parts("", "_t"), Parts{"\"\"_t"}); }

TEST(ReturnIf, PutsAReturnThatDoesNotFitOnALineOfItsOwn) {
    const std::string condition(widest_line - std::string_view{"    if () return 1;"}.size(), 'x');
    EXPECT_EQ(return_if(condition, "1"), "    if (" + condition + ") return 1;");
    EXPECT_EQ(return_if(condition + "y", "1"), "    if (" + condition + "y) {\n        return 1;\n    }");
}

TEST(WithComment, ContinuesALongCommentBelowItsStart) {
    std::string sources;
    for (int i = 0; i < 20; ++i) sources += "RFC 9110, Section 15.5.5; ";
    const auto text = with_comment("    not_found = 404,", sources);
    expect_narrow(text);
    EXPECT_EQ(text.substr(0, 30), "    not_found = 404,  // RFC 9");
    EXPECT_NE(text.find("\n                      // "), std::string::npos);
}

TEST(WithComment, NeverEndsALineWithABackslash) {
    const std::string piece = std::string(90, 'x') + "\\";
    const auto text = with_comment("int x;", piece + " " + piece + " " + piece);
    expect_narrow(text);
    EXPECT_EQ(text.find("\\\n"), std::string::npos);
    EXPECT_NE(text.back(), '\\');
}

TEST(CommentLines, TakesTheEndOfALineForABlank) {
    EXPECT_EQ(comment_lines("one\ntwo three", "  "), "  // one two three");
}

TEST(CommentLines, SplitsAWordThatIsTooWide) { expect_narrow(comment_lines(std::string(500, 'x'), "        ")); }

}  // namespace
}  // namespace iana_codegen
