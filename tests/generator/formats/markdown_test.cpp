// Tests the whole Markdown page. markdown_text_test.cpp tests how texts are escaped.
#include "formats/markdown/markdown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "invented_tables.hpp"
#include "tables/status_codes.hpp"

namespace iana_codegen {
namespace {

// A code whose texts would all be markup if they were not escaped.
Row row_of_markup() {
    Row row;
    row.value = 404;
    row.state = State::assigned;
    row.text = "*phrase*";
    row.description = "*description*";
    Reference reference;
    reference.document = "*document*";
    reference.maturity = "*maturity*";
    row.references = {reference};
    row.former_names = {{"*former*", "FORMER", {}, {}}};
    return row;
}

TEST(Markdown, EscapesEveryTextOfARow) {
    Table status_codes;
    status_codes.registry = registry_id;
    status_codes.rows = {row_of_markup()};
    const auto page = emit_markdown(status_codes, {});
    EXPECT_NE(page.find("| 404 | \\*phrase\\* | \\*description\\* | assigned | "
                        "\\*document\\* (\\*maturity\\*) | \\*former\\* |\n"),
              std::string::npos)
        << page;
}

TEST(Markdown, SaysNoneIfNoCodeIsUnassigned) {
    Table status_codes;
    status_codes.registry = registry_id;
    const auto page = emit_markdown(status_codes, {});
    EXPECT_NE(page.find("None."), std::string::npos) << page;
}

// True if the table of the page has a column with that title.
bool has_column(const Table& table, std::string_view title) {
    return emit_markdown(table, {}).find(" | " + std::string{title} + " |") != std::string::npos;
}

TEST(Markdown, LeavesOutAColumnThatIsEmptyInEachRow) {
    auto table = invented_words();
    table.columns.clear();
    for (const auto* title : {"State", "Meaning", "Former names"}) EXPECT_TRUE(has_column(table, title)) << title;
    for (auto& row : table.rows) {
        row.state = State::assigned;
        row.description.clear();
        row.former_names.clear();
    }
    for (const auto* title : {"State", "Meaning", "Former names"}) EXPECT_FALSE(has_column(table, title)) << title;
}

TEST(Markdown, KeepsADescribedColumnThatIsEmptyInEachRow) {
    auto table = invented_words();
    for (auto& row : table.rows) row.cells.clear();
    EXPECT_TRUE(has_column(table, "Word status"));
    EXPECT_TRUE(has_column(table, "Index"));
}

TEST(Markdown, SaysThatATableHasNoRows) {
    Table table;
    table.registry = "invented";
    const auto page = emit_markdown(table, {});
    EXPECT_NE(page.find("## Rows\n\nNone.\n"), std::string::npos) << page;
    EXPECT_EQ(page.find("## Columns"), std::string::npos) << page;
    EXPECT_EQ(page.find("## Numbers"), std::string::npos) << page;
}

}  // namespace
}  // namespace iana_codegen
