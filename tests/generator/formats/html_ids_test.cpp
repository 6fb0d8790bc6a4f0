// Tests the addresses of entries and of pages.
#include "formats/html/ids.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "formats/html/html.hpp"
#include "invented_pages.hpp"
#include "invented_tables.hpp"

namespace iana_codegen {
namespace {

TEST(HtmlIds, AreNumbersOrTokensInLowerCase) {
    EXPECT_EQ(html_ids(invented_signals()),
              (std::vector<std::string>{"0", "8", "9007199254740993", "18446744073709551615"}));
    EXPECT_EQ(html_ids(table_of_tokens({"Content-Length", "M-GET", "\u00C4\"<"}, Key::token_in_any_case)),
              (std::vector<std::string>{"content-length", "m-get", "\u00C4\"<"}));
}

TEST(HtmlIds, DifferIfTokensDifferInLetterCaseOnly) {
    EXPECT_EQ(html_ids(table_of_tokens({"ACL", "acl", "Acl"})), (std::vector<std::string>{"acl", "%acl", "%Acl"}));
}

TEST(HtmlIds, ContainNoSpaces) {
    EXPECT_EQ(html_ids(table_of_tokens({"A b", "a%20b", "a\tb"})),
              (std::vector<std::string>{"a%20b", "a%2520b", "a%09b"}));
}

TEST(HtmlIndex, ListsTheTablesWithTheirDates) {
    auto undated = invented_signals();
    undated.file = "javascript:a b";
    undated.updated.clear();
    const auto page = emit_html_index(std::array{invented_words(), undated});
    EXPECT_TRUE(
        page_has(page,
                 "<tr><th scope=\"row\"><a href=\"shop-word.html\">Words of &quot;Zo\u00EB&quot; | &lt;b&gt; @all "
                 "?\?/</a></th><td>3</td><td>2030-02-28</td></tr>\n"
                 "<tr><th scope=\"row\"><a href=\"javascript%3Aa%20b.html\">Signals of a till</a></th><td>4</td>"
                 "<td>no date</td></tr>\n"))
        << page;
}

}  // namespace
}  // namespace iana_codegen
