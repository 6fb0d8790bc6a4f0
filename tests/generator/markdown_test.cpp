// The page as a whole; markdown_text_test.cpp shows how a text is escaped.
#include "formats/markdown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace iana_codegen {
namespace {

// A code whose texts would all be markup.
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
    status_codes.rows = {row_of_markup()};
    const auto page = emit_markdown(status_codes, {});
    EXPECT_NE(page.find("| 404 | \\*phrase\\* | \\*description\\* | assigned | "
                        "\\*document\\* (\\*maturity\\*) | \\*former\\* |\n"),
              std::string::npos)
        << page;
}

TEST(Markdown, SaysWhereNoCodeIsUnassigned) {
    const auto page = emit_markdown(Table{}, {});
    EXPECT_NE(page.find("None."), std::string::npos) << page;
}

}  // namespace
}  // namespace iana_codegen
