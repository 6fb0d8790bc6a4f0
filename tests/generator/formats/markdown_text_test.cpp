// Compares Markdown texts with exact texts. The tests of the executable also render Markdown.
#include "formats/markdown/text.hpp"

#include <gtest/gtest.h>

namespace iana_codegen {
namespace {

TEST(MarkdownText, DoesNotChangeOrdinaryTexts) {
    for (const auto* text : {"", "Not Found", "I'm a teapot", "Non-Authoritative Information (HTTP/1.0), \"so\"; ok?",
                             "Note: that's it.", "So:", "1. First + second = -3"}) {
        EXPECT_EQ(markdown_text(text), text);
    }
}

TEST(MarkdownText, EscapesMarkup) {
    EXPECT_EQ(markdown_text("*a* _b_ `c` <d> \\"), "\\*a\\* \\_b\\_ \\`c\\` \\<d\\> \\\\");
    EXPECT_EQ(markdown_text("[a](b)"), "<span>\\[</span>a\\](b)");
    EXPECT_EQ(markdown_text("www.example.com Www.a"), "www\\.example.com Www\\.a");
}

TEST(MarkdownText, EscapesBarsThatWouldEndACell) {
    EXPECT_EQ(markdown_text("a | b || c\\|"), "a &#124; b &#124;&#124; c\\\\&#124;");
}

TEST(MarkdownText, SeparatesTextsThatForgesWouldLink) {
    EXPECT_EQ(markdown_text("@a #1"), "<span>\\@</span>a <span>\\#</span>1");
    EXPECT_EQ(markdown_text("!1 $a$"), "<span>\\!</span>1 <span>\\$</span>a<span>\\$</span>");
    EXPECT_EQ(markdown_text("100% &lt;"), "100<span>\\%</span> <span>\\&</span>lt;");
    EXPECT_EQ(markdown_text("~a~ ^b {+"), "<span>\\~</span>a<span>\\~</span> <span>\\^</span>b <span>\\{</span>+");
    EXPECT_EQ(markdown_text(":+1: http://a"), "<span>\\:</span>+1: http<span>\\:</span>//a");
}

TEST(MarkdownLink, HasATextAndAUrl) {
    EXPECT_EQ(markdown_link("RFC 9110", "https://www.rfc-editor.org/rfc/rfc9110#section-15.1"),
              "[RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-15.1)");
    EXPECT_EQ(markdown_link("A [b]*", "https://a"), "[A <span>\\[</span>b\\]\\*](https://a)");
}

TEST(MarkdownLink, IsATextWithoutAUrl) { EXPECT_EQ(markdown_link("Somebody *", ""), "Somebody \\*"); }

TEST(MarkdownLink, EscapesItsDestination) {
    EXPECT_EQ(markdown_link("a", "https://a/(v=1)?b=[c]&copy;=$d*"),
              "[a](https://a/\\(v=1\\)?b=\\[c\\]&amp;copy;=\\$d\\*)");
    EXPECT_EQ(markdown_link("a", "https://a/%20-._~:/?#@!'+,;=%"), "[a](https://a/%20-._~:/?#@!'+,;=%)");
    EXPECT_EQ(markdown_link("a", "https://a/ |\\<>\"`^{}\n"), "[a](https://a/%20%7C%5C%3C%3E%22%60%5E%7B%7D%0A)");
}

}  // namespace
}  // namespace iana_codegen
