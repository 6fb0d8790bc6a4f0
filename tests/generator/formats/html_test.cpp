// Tests pages of invented tables. html_text_test.cpp tests how texts are escaped.
#include "formats/html/html.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "invented_pages.hpp"
#include "invented_tables.hpp"
#include "tables/status_codes.hpp"

namespace iana_codegen {
namespace {

Table table_of_codes(std::vector<Row> rows) {
    Table table;
    table.registry = registry_id;
    table.name = "status";
    table.plural = "statuses";
    table.summary = "Codes";
    table.rows = std::move(rows);
    return table;
}

std::string page_of_shop(const Table& table) { return emit_html(table, {"shop", {}, false}); }

std::size_t number_of(const std::string& page, const std::string& part) {
    std::size_t number = 0;
    for (auto at = page.find(part); at != std::string::npos; at = page.find(part, at + 1)) ++number;
    return number;
}

// The element with that id, up to the end of the entry.
std::string entry_on(const std::string& page, const std::string& id) {
    const auto start = page.find("<article id=\"" + id + "\">");
    const std::string end = "</article>\n";
    return start == std::string::npos ? "" : page.substr(start, page.find(end, start) + end.size() - start);
}

TEST(Html, ShowsEverythingAboutARow) {
    EXPECT_EQ(
        entry_on(page_of_shop(invented_words()), "apple"),
        "<article id=\"apple\">\n<div>\n"
        "<h3><a href=\"#apple\">Apple</a></h3>\n"
        "<p class=\"meaning\">Round, &quot;red&quot; | &lt;green&gt;\\</p>\n"
        "<ul>\n<li>Safe: yes</li>\n<li>State: yes</li>\n<li>Word status: almost gone</li>\n"
        "<li>Value: ?\?/ @x \\</li>\n<li>Index: 9007199254740993</li>\n</ul>\n"
        "<dl>\n<dt>Other names</dt>\n"
        "<dd><b>Pomme|de*terre</b>: <a href=\"https://example.org/(a)?b=[c]&amp;d\">A &lt;page&gt;|\\ by "
        "Zo\u00EB</a></dd>\n<dd><b>apple pie</b></dd>\n</dl>\n</div>\n"
        "<dl>\n<dt>C++</dt>\n"
        "<dd><code>shop::<wbr>word::<wbr>apple</code> <button type=\"button\" aria-label=\"Copy shop::word::apple\">"
        "Copy</button></dd>\n"
        "<dt>C</dt>\n"
        "<dd><code>SHOP_<wbr>WORD_<wbr>APPLE</code> <button type=\"button\" aria-label=\"Copy SHOP_WORD_APPLE\">"
        "Copy</button></dd>\n"
        "<dt>Source</dt>\n"
        "<dd><a href=\"https://www.rfc-editor.org/rfc/rfc9110#appendix-A.1\">RFC 9110, Appendix A.1</a>, "
        "<cite>HTTP &quot;Semantics&quot;</cite> (Historic)</dd>\n"
        "<dd><a href=\"https://example.org/(a)?b=[c]&amp;d\">A &lt;page&gt;|\\ by Zo\u00EB</a></dd>\n"
        "<dd>@somebody</dd>\n"
        "<dt>Dates</dt>\n<dd>Added 2029-01-02, updated 2030-01</dd>\n</dl>\n</article>\n");
}

TEST(Html, LeavesOutWhatIsMissing) {
    auto row = row_of_page(306, "", "");
    row.state = State::unused;
    EXPECT_EQ(entry_on(page_of_shop(table_of_codes({row})), "306"),
              "<article id=\"306\">\n<div>\n<h3><a href=\"#306\"><b>306</b></a></h3>\n<p class=\"state\">unused</p>\n"
              "</div>\n</article>\n");
}

TEST(Html, ShowsStatesAndTheirDates) {
    auto temporary = row_of_page(104, "Temporary");
    temporary.state = State::temporary;
    temporary.registered = "2024-11-13";
    temporary.extended = "2025-09-15";
    temporary.expires = "2026-11-13";
    auto added = row_of_page(499, "Added");
    added.state = State::unassigned;
    const auto page = page_of_shop(table_of_codes({temporary, added}));
    EXPECT_TRUE(page_has(entry_on(page, "104"), "<p class=\"state\">temporary until 2026-11-13</p>")) << page;
    EXPECT_TRUE(page_has(entry_on(page, "104"),
                         "<dd>Registered for a limited time 2024-11-13, extended 2025-09-15, expires 2026-11-13</dd>"))
        << page;
    EXPECT_TRUE(page_has(entry_on(page, "499"), "<p class=\"state\">not registered at IANA</p>")) << page;
    EXPECT_TRUE(page_has(page, "<p>1 code, and 1 of supplements, from ")) << page;
}

TEST(Html, SaysInTheWordsOfAColumnWhatHolds) {
    auto table = table_of_codes({row_of_page(200, "OK"), row_of_page(404, "Not Found")});
    Column set{"a_set", "is_in_set", "True."};
    set.words = "It is in the <set>";
    set.members = {{{404, 410}, {}}};
    Column flag{"flag", "is_flag", "True.", ColumnKind::flag, false};
    flag.words = "The flag waves";
    flag.otherwise = "The flag rests";
    Column number{"index", "index", "An index.", ColumnKind::number, false};
    number.words = "Index of the row";
    table.columns = {set, flag, number};
    table.rows[0].cells.resize(3);
    table.rows[1].cells.resize(3);
    table.rows[1].cells[1].flag = true;
    table.rows[1].cells[2].number = 7;
    const auto page = page_of_shop(table);
    EXPECT_TRUE(page_has(entry_on(page, "200"), "<ul>\n<li>The flag rests</li>\n</ul>")) << page;
    EXPECT_TRUE(page_has(entry_on(page, "404"),
                         "<ul>\n<li>It is in the &lt;set&gt;</li>\n<li>The flag waves</li>\n"
                         "<li>Index of the row: 7</li>\n</ul>"))
        << page;
    EXPECT_TRUE(page_has(page, "<dt><code>shop::is_in_set</code></dt>\n<dd>True. True for: 404-410.</dd>\n")) << page;
}

TEST(Html, GroupsStatusCodesByClassWithTheNumbersBetween) {
    auto table = table_of_codes({row_of_page(200, "OK"), row_of_page(404, "Not Found")});
    table.ranges = {{{100, 199}, State::unassigned}, {{201, 299}, State::unassigned}, {{405, 405}, State::unassigned}};
    const auto page = page_of_shop(table);
    std::size_t at = 0;
    for (const auto* part :
         {"<h2 id=\"1xx\">1xx Informational</h2>\n<p class=\"gap\"><b>100-199</b> unassigned</p>\n</section>",
          "<h2 id=\"2xx\">2xx Successful</h2>\n<article id=\"200\">", "<p class=\"gap\"><b>201-299</b> unassigned</p>",
          "<h2 id=\"4xx\">4xx Client Error</h2>\n<article id=\"404\">", "<p class=\"gap\"><b>405</b> unassigned</p>"}) {
        const auto next = page.find(part, at);
        EXPECT_NE(next, std::string::npos) << part << page;
        at = next;
    }
    EXPECT_FALSE(page_has(page, "3xx")) << page;
}

TEST(Html, ShowsNumbersInHexadecimal) {
    const auto page = page_of_shop(invented_signals());
    EXPECT_TRUE(page_has(page, "<a href=\"#8\"><b>8-15</b> <small>0x08-0x0f</small> OPEN_DRAWER</a>")) << page;
    EXPECT_TRUE(page_has(page, "<p class=\"gap\"><b>16</b> <small>0x10</small> reserved</p>")) << page;
    EXPECT_TRUE(page_has(page, "<small>0x20000000000002-0xfffffffffffffffe</small> private use</p>")) << page;
    EXPECT_TRUE(page_has(page, "<h2 id=\"ALL\">Till signals</h2>")) << page;
}

TEST(Html, GroupsALongListOfTokensByLetter) {
    std::vector<std::string> tokens;
    tokens.reserve(104);
    for (int i = 0; i < 100; ++i) tokens.push_back("b" + std::to_string(i));
    EXPECT_TRUE(page_has(page_of_shop(table_of_tokens(tokens)), "<h2 id=\"ALL\">Words</h2>\n<article id=\"b0\">"));
    tokens.insert(tokens.begin(), {"C", "a", "1", "-"});
    const auto page = page_of_shop(table_of_tokens(tokens));
    EXPECT_TRUE(page_has(page, "<h2 id=\"Other\">Other</h2>\n<article id=\"-\">")) << page;
    EXPECT_TRUE(page_has(page, "<h2 id=\"A\">A</h2>\n<article id=\"a\">")) << page;
    EXPECT_TRUE(page_has(page, "<h2 id=\"B\">B</h2>\n<article id=\"b0\">")) << page;
    EXPECT_TRUE(page_has(page, "<h2 id=\"C\">C</h2>\n<article id=\"c\">")) << page;
    EXPECT_LT(page.find("id=\"Other\""), page.find("id=\"A\""));
    EXPECT_EQ(number_of(page, "<h2 "), 4U) << page;
}

TEST(Html, ShowsTheHistoryWithTheNewestFirst) {
    auto table = table_of_codes({row_of_page(413, "Content Too Large")});
    const Reference source{"rfc", "rfc1", "RFC 1", "", "", "", "https://a.example"};
    table.history = {{"2015-01-02", {413, 413}, "It was <new>.", {}},
                     {"2021-10-01", {410, 420}, "All changed.", {source}},
                     {"2021-10-01", {499, 499}, "Gone.", {}}};
    const auto page = page_of_shop(table);
    EXPECT_TRUE(
        page_has(entry_on(page, "413"),
                 "<dt>History</dt>\n<dd>2015-01-02: It was &lt;new&gt;.</dd>\n<dd>2021-10-01: All changed.</dd>\n"))
        << page;
    EXPECT_TRUE(page_has(page,
                         "<ol class=\"history\">\n<li><b>2021-10-01</b>\n<ul>\n"
                         "<li>410-420: All changed. <small><a href=\"https://a.example\">RFC 1</a></small></li>\n"
                         "<li>499: Gone. <small></small></li>\n</ul></li>\n"
                         "<li><b>2015-01-02</b>\n<ul>\n"
                         "<li><a href=\"#413\">413</a>: It was &lt;new&gt;. <small></small></li>\n</ul></li>\n</ol>\n"))
        << page;
}

TEST(Html, IsCompleteForATableWithoutAnything) {
    Table table;
    table.name = "word";
    table.plural = "words";
    const auto page = page_of_shop(table);
    EXPECT_TRUE(page_has(page, "<p>0 words, from ")) << page;
    EXPECT_TRUE(page_has(page, "<main id=\"MAIN\" tabindex=\"-1\">\n</main>")) << page;
}

// Every text is hostile, also those that are refused when a file is read.
TEST(Html, EscapesEveryText) {
    const std::string hostile = "</script><b id=\"x\" onclick='y'>&amp;\x01";
    auto table = table_of_codes({row_of_page(404, hostile, hostile)});
    table.name = table.plural = table.summary = table.updated = table.registry = hostile;
    auto& row = table.rows.front();
    row.description = row.added = row.updated = row.registered = row.extended = row.expires = hostile;
    const Reference reference{"uri", hostile, hostile, hostile, hostile, hostile, "https://" + hostile};
    row.references = {reference, {"uri", "", hostile, "", "", "", "javascript:" + hostile}};
    row.former_names = {{hostile, hostile, {reference}, {}}};
    row.state = State::temporary;
    Column column{hostile, hostile, hostile, ColumnKind::text, false};
    table.columns = {column, column};
    table.columns[1].words = hostile;
    row.cells.resize(2);
    row.cells[0].text = row.cells[1].text = hostile;
    table.history = {{hostile, {404, 404}, hostile, {reference}}};
    const auto page = emit_html(table, {hostile, {}, false});
    EXPECT_EQ(number_of(page, "</script>"), 1U) << page;
    EXPECT_FALSE(page_has(page, "<b id")) << page;
    EXPECT_FALSE(page_has(page, "onclick='")) << page;
    EXPECT_FALSE(page_has(page, "\x01")) << page;
    EXPECT_FALSE(page_has(page, "href=\"javascript")) << page;
    EXPECT_GT(number_of(page, "&lt;/script&gt;&lt;b id=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;amp;\u2401"), 20U)
        << page;
    const auto index = emit_html_index(std::array{table});
    EXPECT_FALSE(page_has(index, "<b id")) << index;
    EXPECT_FALSE(page_has(index, "onclick='")) << index;
}

TEST(Html, HasNeitherHandlersNorForms) {
    const auto page = page_of_shop(invented_words());
    for (const auto* part : {" onclick", " onload", " style=", "<form", "<img", "<iframe", "unsafe-inline", "eval("}) {
        EXPECT_FALSE(page_has(page, part)) << part;
    }
}

}  // namespace
}  // namespace iana_codegen
