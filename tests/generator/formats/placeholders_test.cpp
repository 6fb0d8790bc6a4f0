// Tests what each placeholder of users' templates becomes.
#include "formats/user_template/placeholders.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "filling.hpp"
#include "invented_tables.hpp"

namespace iana_codegen {
namespace {

// The text of a placeholder in the row with that number.
std::string text_in_row(const std::string& placeholder, Table table, std::size_t row) {
    table.rows = {table.rows.at(row)};
    return filled_with("@rows@<@" + placeholder + "@>@end@", table);
}

std::string of_apple(const std::string& placeholder) { return text_in_row(placeholder, invented_words(), 0); }
std::string of_class(const std::string& placeholder) { return text_in_row(placeholder, invented_words(), 1); }
std::string of_drawer(const std::string& placeholder) { return text_in_row(placeholder, invented_signals(), 1); }
std::string of_last(const std::string& placeholder) { return text_in_row(placeholder, invented_signals(), 3); }

// The spellings of a name: snake, screaming, kebab, pascal and camel.
std::string spellings_of(const std::string& text, const std::string& name) {
    auto table = invented_words();
    table.rows.resize(1);
    table.rows.front().text = text;
    table.rows.front().name = name;
    return filled_with("@rows@@name.snake@ @name.screaming@ @name.kebab@ @name.pascal@ @name.camel@@end@", table);
}

TEST(Placeholders, SpellNames) {
    EXPECT_EQ(spellings_of("Not Found", "NOT_FOUND"), "not_found NOT_FOUND not-found NotFound notFound");
    EXPECT_EQ(spellings_of("URI Too Long", "URI_TOO_LONG"),
              "uri_too_long URI_TOO_LONG uri-too-long URITooLong uriTooLong");
    EXPECT_EQ(spellings_of("I'm a teapot", "IM_A_TEAPOT"), "im_a_teapot IM_A_TEAPOT im-a-teapot ImATeapot imATeapot");
    EXPECT_EQ(spellings_of("continue", "CONTINUE"), "continue CONTINUE continue Continue continue");
    EXPECT_EQ(spellings_of("", ""), "    ");
}

TEST(Placeholders, SpellNamesThatAreNotMadeFromTheText) {
    EXPECT_EQ(spellings_of("*", "ANY_WORD"), "any_word ANY_WORD any-word AnyWord anyWord");
    EXPECT_EQ(spellings_of("100rel", "WORD_100REL"), "word_100rel WORD_100REL word-100rel Word100rel word100rel");
}

TEST(Placeholders, OfRows) {
    EXPECT_EQ(of_apple("name"), "<Apple>");
    EXPECT_EQ(of_apple("value"), "<2>");
    EXPECT_EQ(of_apple("hex"), "<0x02>");
    EXPECT_EQ(of_last("hex"), "<0xffffffffffffffff>");
    EXPECT_EQ(of_last("value"), "<18446744073709551615>");
    EXPECT_EQ(of_apple("description"), "<Round, \"red\" | <green>\\>");
    EXPECT_EQ(of_class("description"), "<>");
    EXPECT_EQ(of_apple("reference"), "<RFC 9110, Appendix A.1>");
    EXPECT_EQ(of_class("reference"), "<>");
    EXPECT_EQ(of_apple("added"), "<2029-01-02>");
    EXPECT_EQ(of_apple("updated"), "<2030-01>");
}

TEST(Placeholders, OfColumns) {
    EXPECT_EQ(of_apple("is_safe"), "<true>");
    EXPECT_EQ(of_class("is_safe"), "<false>");
    EXPECT_EQ(of_apple("is_listed"), "<true>");
    EXPECT_EQ(of_apple("status_of"), "<almost_gone>");
    EXPECT_EQ(of_class("status_of"), "<>");
    EXPECT_EQ(of_apple("note"), "<?\?/ @x \\>");
    EXPECT_EQ(of_apple("index"), "<9007199254740993>");
    EXPECT_EQ(of_class("index"), "<>");
    EXPECT_EQ(of_drawer("is_noisy"), "<true>");
}

TEST(Placeholders, OfStates) {
    auto table = invented_words();
    table.rows.resize(1);
    for (const auto& [state, name] : {std::pair{State::unassigned, "unassigned"},
                                      {State::assigned, "assigned"},
                                      {State::temporary, "temporary"},
                                      {State::obsoleted, "obsoleted"},
                                      {State::unused, "unused"},
                                      {State::reserved, "reserved"},
                                      {State::private_use, "private_use"}}) {
        table.rows.front().state = state;
        EXPECT_EQ(text_in_row("state", table, 0), "<" + std::string{name} + ">");
        EXPECT_EQ(text_in_row("state." + std::string{name}, table, 0), "<true>");
        EXPECT_EQ(text_in_row("state.assigned", table, 0), state == State::assigned ? "<true>" : "<false>");
    }
    EXPECT_EQ(errors_in_template("@rows@@state.gone@@end@", table),
              "t.in:1:7: error: unknown directive 'state.gone', expected one that the documentation lists or a column "
              "of the table");
}

TEST(Placeholders, OfTemporaryRegistrations) {
    Table table = invented_words();
    auto& row = table.rows.front();
    row.registered = "2024-11-13";
    row.extended = "2025-09-15";
    row.expires = "2026-11-13";
    row.publication_requested = "2026-01-02";
    EXPECT_EQ(text_in_row("registered", table, 0), "<2024-11-13>");
    EXPECT_EQ(text_in_row("extended", table, 0), "<2025-09-15>");
    EXPECT_EQ(text_in_row("expires", table, 0), "<2026-11-13>");
    EXPECT_EQ(text_in_row("publication_requested", table, 0), "<2026-01-02>");
}

TEST(Placeholders, OfTheTable) {
    EXPECT_EQ(filled_with("@count@ @updated@", invented_words()), "3 2030-02-28");
    EXPECT_EQ(filled_with("<@updated@>", invented_signals()), "<>");
}

TEST(Placeholders, QuoteTextsForC) {
    EXPECT_EQ(of_apple("description.literal"), R"(<"Round, \"red\" | <green>\\">)");
    EXPECT_EQ(of_apple("note.literal"), R"(<"?\?/ @x \\">)");
    EXPECT_EQ(text_in_row("name.literal", invented_words(), 2), R"(<"Say-\"No\"|<x>@y\\?\?/\303\251">)");
    EXPECT_EQ(of_apple("value.literal"), "<\"2\">");
    EXPECT_EQ(of_class("description.literal"), "<\"\">");
}

TEST(Placeholders, QuoteTextsForJson) {
    EXPECT_EQ(of_apple("description.json"), R"(<"Round, \"red\" | <green>\\">)");
    EXPECT_EQ(text_in_row("name.json", invented_words(), 2), "<\"Say-\\\"No\\\"|<x>@y\\\\?\?/\xC3\xA9\">");
    EXPECT_EQ(of_apple("name.pascal.json"), "<\"Apple\">");
}

TEST(Placeholders, AreAllKnown) {
    const auto table = invented_words();
    const auto names = names_of_placeholders(table);
    for (const auto& name : names) {
        EXPECT_TRUE(find_placeholder(name, table)) << name;
        EXPECT_TRUE(find_placeholder(name + ".literal", table)) << name;
        EXPECT_TRUE(find_placeholder(name + ".json", table)) << name;
    }
    for (const std::string name : {"is_safe", "status_of", "name.camel", "state.private_use", "present.name"}) {
        EXPECT_EQ(std::count(names.begin(), names.end(), name), 1) << name;
    }
    for (const std::string name : {"", "nam", "names", "name.", "name.Pascal", "name.literal.json", ".literal",
                                   "present", "present.value", "value.hex", "rows"}) {
        EXPECT_FALSE(find_placeholder(name, table)) << name;
    }
}

}  // namespace
}  // namespace iana_codegen
