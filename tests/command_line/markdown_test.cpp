// The format markdown: a renderer shows exactly what the data says, and no text of the data becomes markup.
#include <gtest/gtest.h>

#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

// The visible texts of the cells of a row. " / " separates lines, and a link's URL follows its text as <URL>.
using Row = std::vector<std::string>;

// Converts HTML to visible text. Elements that the format must not use become "(markup)".
std::string shown_text(std::string html) {
    static const std::vector<std::pair<std::string, std::string>> spelled = {
        {"<br>", " / "},  {"<br />", " / "}, {"<span>", ""},    {"</span>", ""}, {"<a href=\"", "\x01"},
        {"\">", "\x02"},  {"</a>", "\x03"},  {"<", "(markup)"}, {"&lt;", "<"},   {"&gt;", ">"},
        {"&quot;", "\""}, {"&#x27;", "'"},   {"&amp;", "&"},
    };
    for (const auto& [old_text, new_text] : spelled) {
        for (auto at = html.find(old_text); at != std::string::npos; at = html.find(old_text, at + new_text.size())) {
            html.replace(at, old_text.size(), new_text);
        }
    }
    for (auto link = html.find('\x01'); link != std::string::npos; link = html.find('\x01')) {
        const auto text = html.find('\x02', link);
        const auto end = html.find('\x03', text);
        if (end == std::string::npos) throw std::runtime_error{"a link without an end: " + html};
        const auto url = html.substr(link + 1, text - link - 1);
        html.replace(link, end + 1 - link, html.substr(text + 1, end - text - 1) + " <" + url + ">");
    }
    return html;
}

// Returns the next text between `opening` and `closing`, and moves `at` to the end of `closing`.
std::string next_between(const std::string& text, const std::string& opening, const std::string& closing,
                         std::size_t& at) {
    const auto start = text.find(opening, at);
    if (start == std::string::npos) return at = start, "";
    const auto end = text.find(closing, start);
    if (end == std::string::npos) throw std::runtime_error{"no " + closing};
    at = end + closing.size();
    return text.substr(start + opening.size(), end - start - opening.size());
}

class Markdown : public ::testing::Test {
protected:
    // Writes page.md and renders it to HTML.
    void render(const std::string& registry, const std::string& supplement = supplement_of("")) {
        folder_.write("registry.xml", registry);
        folder_.write("supplement.xml", supplement);
        const auto generated = run_tool(
            folder_, {"generate", "markdown", "registry.xml", "--supplement", "supplement.xml", "--output", "page.md"});
        ASSERT_EQ(generated.exit_status, 0) << generated.errors;
        ASSERT_EQ(generated.errors, "");
        const auto rendered =
            run(folder_, IANA_CODEGEN_CMARK,
                {"--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "footnotes", "page.md"});
        ASSERT_EQ(rendered.exit_status, 0) << rendered.errors;
        html_ = rendered.output;
    }

    // The rows of all tables, without the headings.
    [[nodiscard]] std::vector<Row> rows() const {
        std::vector<Row> rows;
        for (std::size_t at = 0;;) {
            const auto html = next_between(html_, "<tr>\n", "</tr>", at);
            if (at == std::string::npos) return rows;
            Row row;
            for (std::size_t in_row = 0;;) {
                const auto cell = next_between(html, "<td>", "</td>", in_row);
                if (in_row == std::string::npos) break;
                row.push_back(shown_text(cell));
            }
            if (!row.empty()) rows.push_back(row);
        }
    }

    TemporaryFolder folder_;
    std::string html_;
};

// Parentheses would be annotations, so the phrases contain none.
const std::vector<std::string> phrases_with_markup = {
    "a | b || c \\| d",
    "*a* **b** _c_ __d__ ~~e~~",
    "`code` ``more`` `",
    "[link] [l]: http://x [^1] ![i]",
    "<b>bold</b> <!-- c",
    "<a@example.com> <http://x>",
    "&lt; &amp; &#124; &c",
    "@all #1 !2 $3 %4 &5 ~6 ^7",
    ":+1: :tada: a:b: c",
    "http://example.com HTTP://x.y",
    "www.example.com",
    "a@example.com mailto:a@b.cc",
    "ends with \\",
    "\\* \\_ \\\\ \\`",
    "--- a",
    "| a |",
    "1. a",
    "- a + b",
    "# a",
    "> a",
    "$a$ $`b`$ $$c$$",
    "{+ a +} {- b -} [+ c +]",
    "Say \"no\" 'so'...",
    "=== a",
    "a<br>b",
    "<span>a</span>",
    "[x] a",
    "xmpp:a@b.cc ftp://a.b",
};

TEST_F(Markdown, ShowsHostilePhrasesUnchanged) {
    std::string records;
    for (std::size_t i = 0; i < phrases_with_markup.size(); ++i) {
        records += record(std::to_string(400 + i), escaped(phrases_with_markup[i]) + " z" + std::to_string(i));
    }
    ASSERT_NO_FATAL_FAILURE(render(registry_of(records)));
    const auto shown = rows();
    ASSERT_EQ(shown.size(), phrases_with_markup.size());
    for (std::size_t i = 0; i < phrases_with_markup.size(); ++i) {
        EXPECT_EQ(shown[i], (Row{std::to_string(400 + i), phrases_with_markup[i] + " z" + std::to_string(i), "",
                                 "assigned", "", ""}));
    }
}

TEST_F(Markdown, ShowsHostileTextsInEveryCellUnchanged) {
    std::string records;
    std::string former;
    std::string descriptions;
    for (std::size_t i = 0; i < phrases_with_markup.size(); ++i) {
        const auto code = std::to_string(400 + i);
        const auto text = escaped(phrases_with_markup[i]);
        records += "<record><value>" + code + "</value><description>Code " + code +
                   "</description><xref type=\"text\">" + text +
                   "</xref><xref type=\"uri\" data=\"https://a.example\">" + text + "</xref></record>";
        former += fact(code, text + " y" + code) + fact(code, text + " z" + code);
        descriptions += fact(code, text);
    }
    ASSERT_NO_FATAL_FAILURE(render(
        registry_of(records), supplement_of(facts("former-phrases", former) + facts("descriptions", descriptions))));
    const auto shown = rows();
    ASSERT_EQ(shown.size(), phrases_with_markup.size());
    for (std::size_t i = 0; i < phrases_with_markup.size(); ++i) {
        const auto code = std::to_string(400 + i);
        const auto& text = phrases_with_markup[i];
        EXPECT_EQ(shown[i], (Row{code, "Code " + code, text, "assigned", text + " / " + text + " <https://a.example>",
                                 text + " y" + code + " / " + text + " z" + code}));
    }
}

// Forges also interpret these characters in rendered text. A <span> around each of them prevents that.
TEST_F(Markdown, SeparatesCharactersThatForgesInterpret) {
    ASSERT_NO_FATAL_FAILURE(render(registry_of(record("400", "@all #1 !2 $3 %4 &amp;5 ~6 ^7 :8: {9 [0"))));
    EXPECT_NE(html_.find("<td><span>@</span>all <span>#</span>1 <span>!</span>2 <span>$</span>3 <span>%</span>4 "
                         "<span>&amp;</span>5 <span>~</span>6 <span>^</span>7 <span>:</span>8: <span>{</span>9 "
                         "<span>[</span>0</td>"),
              std::string::npos)
        << html_;
}

TEST_F(Markdown, LinksLeadToTheUrls) {
    // The renderer percent-encodes the brackets.
    const std::map<std::string, std::string> urls = {
        {"https://example.org/a_(b)_(c", "https://example.org/a_(b)_(c"},
        {"https://example.org/?a=1&amp;copy;=2&amp;lt;", "https://example.org/?a=1&copy;=2&lt;"},
        {"https://example.org/*a*_b_~c~!$d$'e'", "https://example.org/*a*_b_~c~!$d$'e'"},
        {"https://[::1]/[a]", "https://%5B::1%5D/%5Ba%5D"},
        {"https://example.org/%20%7C#top", "https://example.org/%20%7C#top"},
        {"https://example.org/).", "https://example.org/)."},
    };
    for (const auto& [url, href] : urls) {
        ASSERT_NO_FATAL_FAILURE(
            render(registry_of("<record><value>200</value><description>OK</description><xref type=\"uri\" data=\"" +
                               url + "\">A page</xref></record>")));
        EXPECT_EQ(rows(), (std::vector<Row>{{"200", "OK", "", "assigned", "A page <" + href + ">", ""}})) << url;
    }
}

// The expected text comes from the format json, which other tests compare with the data.
TEST_F(Markdown, ShowsAllOfTheKnownData) {
    ASSERT_NO_FATAL_FAILURE(render(known_registry(), known_supplement()));
    const auto json = run_tool(
        folder_, {"generate", "json", "registry.xml", "--supplement", "supplement.xml", "--output", "document.json"});
    ASSERT_EQ(json.exit_status, 0) << json.errors;
    const auto expected = run(
        folder_, IANA_CODEGEN_PYTHON,
        {"-c",
         "import json\n"
         "def link(r):\n"
         "    kind = 'Appendix' if (r['section'] or '0')[0].isalpha() else 'Section'\n"
         "    cited = r['document'] + (f\", {kind} {r['section']}\" if r['section'] else '')\n"
         "    return cited + (f\" <{r['url']}>\" if r['url'] else '') + (f\" ({r['maturity']})\" if r['maturity'] else "
         "'')\n"
         "for s in json.load(open('document.json'))['statuses']:\n"
         "    state = s['state'] + (f\" until {s['expires']}\" if s['expires'] else '')\n"
         "    requested = s['publication_requested']\n"
         "    state += f', publication requested {requested}' if requested else ''\n"
         "    former = ' / '.join(f['phrase'] for f in s['former_phrases'])\n"
         "    print(s['code'], s['phrase'], s['description'], state, ' / '.join(map(link, s['references'])), former,\n"
         "          sep='\\t')\n"});
    std::string shown;
    for (const auto& row : rows()) {
        for (const auto& cell : row) shown += cell + (&cell == &row.back() ? "\n" : "\t");
    }
    EXPECT_EQ(shown, expected.output) << expected.errors;
    EXPECT_NE(shown.find("413\tContent Too Large\t"), std::string::npos);
}

TEST_F(Markdown, HasASectionForEachClassAndTheSets) {
    ASSERT_NO_FATAL_FAILURE(render(known_registry(), known_supplement()));
    for (const auto* part : {"<h1>HTTP status codes as of 2025-09-15</h1>", "<h2>1xx Informational</h2>",
                             "<h2>2xx Successful</h2>", "<h2>3xx Redirection</h2>", "<h2>4xx Client Error</h2>",
                             "<h2>5xx Server Error</h2>", "<li>The response never has content: 100-199, 204, 304</li>",
                             "<li>The client keeps the method when it follows the redirection: 307, 308</li>",
                             "<h2>Unassigned in the registry</h2>\n<ul>\n<li>105-199</li>\n<li>209-225</li>\n"}) {
        EXPECT_NE(html_.find(part), std::string::npos) << part;
    }
}

TEST_F(Markdown, HasNoTableIfNoCodeIsAssigned) {
    ASSERT_NO_FATAL_FAILURE(render(registry_of(record("100-599", "Unassigned"))));
    EXPECT_EQ(html_.find("<table>"), std::string::npos);
    EXPECT_NE(html_.find("<li>The response never has content: none</li>"), std::string::npos) << html_;
    EXPECT_NE(html_.find("<li>100-599</li>"), std::string::npos) << html_;
}

TEST_F(Markdown, SaysNoneIfNoCodeIsUnassigned) {
    ASSERT_NO_FATAL_FAILURE(render(small_registry()));
    EXPECT_NE(html_.find("<h2>Unassigned in the registry</h2>\n<p>None.</p>\n"), std::string::npos) << html_;
}

// A change of one code changes only its row.
TEST_F(Markdown, ChangesOneRowIfOneCodeChanges) {
    ASSERT_NO_FATAL_FAILURE(render(known_registry(), known_supplement()));
    const auto before = folder_.read("page.md");
    ASSERT_NO_FATAL_FAILURE(render(replaced(known_registry(), "<description>Gone</description>",
                                            "<description>Gone For Good And All</description>"),
                                   known_supplement()));
    EXPECT_EQ(replaced(folder_.read("page.md"), "| Gone For Good And All |", "| Gone |"), before);
}

}  // namespace
}  // namespace command_line_tests
