// Tests how texts are written in HTML.
#include "formats/html/text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace iana_codegen {
namespace {

TEST(HtmlText, LeavesOrdinaryTextUnchanged) {
    EXPECT_EQ(html_text("Not Found, by Zo\u00EB: 100% @all #1 `a`"), "Not Found, by Zo\u00EB: 100% @all #1 `a`");
    EXPECT_EQ(html_text("two\nlines\tand a tab"), "two\nlines\tand a tab");
}

TEST(HtmlText, EscapesMarkup) {
    EXPECT_EQ(html_text("<b> & \"c\" 'd'"), "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
    EXPECT_EQ(html_text("</script><!--&lt;"), "&lt;/script&gt;&lt;!--&amp;lt;");
}

TEST(HtmlText, ShowsControlCharactersAsPictures) {
    EXPECT_EQ(html_text(std::string{"a\0b\x1B\x1F\x7F\r", 7}), "a\u2400b\u241B\u241F\u2421\u240D");
}

TEST(HtmlLink, LeadsToPagesOfTheWeb) {
    EXPECT_EQ(html_link("a", "https://example.org/?b=1&c=\"2\""),
              "<a href=\"https://example.org/?b=1&amp;c=&quot;2&quot;\">a</a>");
    EXPECT_EQ(html_link("<a>", "http://example.org"), "<a href=\"http://example.org\">&lt;a&gt;</a>");
    EXPECT_EQ(html_link("a", "HTTPS://example.org"), "<a href=\"HTTPS://example.org\">a</a>");
}

TEST(HtmlLink, IsOnlyTheTextForAnyOtherUrl) {
    for (const auto* url :
         {"", "javascript:alert(1)", "JavaScript:alert(1)", " https://a", "data:text/html,<b>", "//a", "http:/a",
          "https:a", "mailto:a@b.cc", "httpss://a", "a.html", "vbscript:a", "\thttps://a"}) {
        EXPECT_EQ(html_link("a & b", url), "a &amp; b") << url;
    }
}

}  // namespace
}  // namespace iana_codegen
