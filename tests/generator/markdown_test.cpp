// The page as a whole; markdown_text_test.cpp shows how a text is escaped.
#include "formats/markdown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace iana_codegen {
namespace {

// A code whose texts would all be markup.
StatusCode row_of_markup() {
    StatusCode row;
    row.code = 404;
    row.state = State::assigned;
    row.phrase = "*phrase*";
    row.description = "*description*";
    Reference reference;
    reference.document = "*document*";
    reference.maturity = "*maturity*";
    row.references = {reference};
    row.former_phrases = {{"*former*", "FORMER", {}, {}}};
    return row;
}

TEST(Markdown, EscapesEveryTextOfARow) {
    StatusCodes status_codes;
    status_codes.codes = {row_of_markup()};
    const auto page = emit_markdown(status_codes, {});
    EXPECT_NE(page.find("| 404 | \\*phrase\\* | \\*description\\* | assigned | "
                        "\\*document\\* (\\*maturity\\*) | \\*former\\* |\n"),
              std::string::npos)
        << page;
}

TEST(Markdown, SaysWhereNoCodeIsUnassigned) {
    const auto page = emit_markdown(StatusCodes{}, {});
    EXPECT_NE(page.find("None."), std::string::npos) << page;
}

}  // namespace
}  // namespace iana_codegen
