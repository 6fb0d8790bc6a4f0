// Tests which known word is suggested for a misspelled one.
#include "text/suggestion.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace iana_codegen {
namespace {

TEST(EditDistance, CountsTheEdits) {
    EXPECT_EQ(edit_distance("", ""), 0U);
    EXPECT_EQ(edit_distance("check", "check"), 0U);
    EXPECT_EQ(edit_distance("", "check"), 5U);
    EXPECT_EQ(edit_distance("check", ""), 5U);
    EXPECT_EQ(edit_distance("chck", "check"), 1U);
    EXPECT_EQ(edit_distance("checkk", "check"), 1U);
    EXPECT_EQ(edit_distance("shack", "check"), 2U);
    EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
    EXPECT_EQ(edit_distance("abc", "xyz"), 3U);
}

TEST(EditDistance, CountsASwapOfNeighboursAsOne) {
    EXPECT_EQ(edit_distance("chekc", "check"), 1U);
    EXPECT_EQ(edit_distance("markdwon", "markdown"), 1U);
    EXPECT_EQ(edit_distance("hcekc", "check"), 2U);
    EXPECT_EQ(edit_distance("acb", "bca"), 2U);
}

const std::vector<std::string> formats = {"cpp", "c", "json", "markdown", "cpp-format", "cpp-ostream"};

TEST(Closest, IsTheWordThatNeedsTheFewestEdits) {
    EXPECT_EQ(closest("markdwon", formats), "markdown");
    EXPECT_EQ(closest("jsn", formats), "json");
    EXPECT_EQ(closest("cpp-strem", formats), "cpp-ostream");
    EXPECT_EQ(closest("cxx", formats), "");
    EXPECT_EQ(closest("pcp", formats), "cpp");
}

TEST(Closest, IsTheFirstOfEquals) {
    EXPECT_EQ(closest("cop", std::vector<std::string>{"cap", "cup"}), "cap");
    EXPECT_EQ(closest("cp", std::vector<std::string>{"cpp", "cp-x"}), "cpp");
}

TEST(Closest, IsTheWordThatStartsWithTheText) {
    EXPECT_EQ(closest("mark", formats), "markdown");
    EXPECT_EQ(closest("j", formats), "json");
}

TEST(Closest, IgnoresLetterCase) { EXPECT_EQ(closest("MarkDown", formats), "markdown"); }

TEST(Closest, IsEmptyIfNothingIsClose) {
    for (const std::string word : {"", "cobol", "x", "xml", "html", "registry.xml"})
        EXPECT_EQ(closest(word, formats), "") << word;
    EXPECT_EQ(closest("check", std::vector<std::string>{}), "");
}

// It allows one edit for every three characters, and at least one.
TEST(Closest, AllowsFewEdits) {
    const auto is_close = [](const std::string& word, const std::string& known) {
        return closest(word, std::vector<std::string>{known}) == known;
    };
    EXPECT_TRUE(is_close("ax", "ab"));
    EXPECT_FALSE(is_close("xy", "ab"));
    EXPECT_TRUE(is_close("xbcde", "abcde"));
    EXPECT_FALSE(is_close("xycde", "abcde"));
    EXPECT_TRUE(is_close("xycdef", "abcdef"));
    EXPECT_FALSE(is_close("xyzdef", "abcdef"));
}

}  // namespace
}  // namespace iana_codegen
