// What is read from a table description.
#include "tables/table_description.hpp"

#include <gtest/gtest.h>

#include <string>

#include "interpreting.hpp"

namespace iana_codegen {
namespace {

TableDescription described_by(const std::string& elements) {
    const auto [description, diagnostics] = describe(description_with(elements));
    EXPECT_EQ(diagnostics, "");
    return description.value_or(TableDescription{});
}

const std::string safe_flag = "<column element=\"safe\" kind=\"flag\" function=\"is_safe\">True if safe.</column>";

TEST(TableDescription, ReadsATableOfTokens) {
    const auto description = described_by(tokens());
    EXPECT_EQ(description.registry.text + " " + description.id.text, "shop words");
    EXPECT_EQ(description.namespace_name + " " + description.name.text + " " + description.plural.text + " " +
                  description.summary,
              "my::shop word words Words");
    EXPECT_EQ(description.key, Key::exact_token);
    EXPECT_EQ(description.key_element, "value");
    EXPECT_FALSE(description.bits || description.name_element || description.section_element ||
                 description.description_element);
    EXPECT_TRUE(description.columns.empty() && description.states.empty() && description.omitted.empty() &&
                description.ignored_elements.empty());
}

TEST(TableDescription, ReadsTheLetterCaseOfTokens) {
    EXPECT_EQ(described_by("<key element=\"name\" case=\"any\" kind=\"token\"/>").key, Key::token_in_any_case);
    EXPECT_EQ(described_by("<key element=\"name\" case=\"any\" kind=\"token\"/>").key_element, "name");
}

TEST(TableDescription, ReadsATableOfNumbers) {
    const auto description = described_by(
        "<name element='n'><strip prefix='A_'/><strip suffix=' B' function='is_b'/></name>"
        "<state name='private_use' text=' Private Use*'/><state name='reserved' text='RESERVED'/>"
        "<key kind='number' bits='32'/>");
    EXPECT_EQ(description.key, Key::number);
    EXPECT_EQ(description.bits, 32U);
    EXPECT_EQ(description.name_element.value().element.text, "n");
    const auto& strips = description.name_element.value().strips;
    ASSERT_EQ(strips.size(), 2U);
    EXPECT_TRUE(strips[0].is_prefix && strips[0].text == "A_" && !strips[0].function);
    EXPECT_TRUE(!strips[1].is_prefix && strips[1].text == " B" && strips[1].function.value().text == "is_b");
    ASSERT_EQ(description.states.size(), 2U);
    EXPECT_EQ(description.states[0].state, State::private_use);
    EXPECT_EQ(description.states[1].state, State::reserved);
}

TEST(TableDescription, MatchesStatesInAnyLetterCase) {
    const StateRule whole{State::reserved, "reserved", false};
    EXPECT_TRUE(whole.matches("Reserved"));
    EXPECT_FALSE(whole.matches("Reserved for us") || whole.matches("Reserve") || whole.matches(""));
    const StateRule with_any_end{State::reserved, "reserved", true};
    EXPECT_TRUE(with_any_end.matches("RESERVED for us") && with_any_end.matches("reserved"));
    EXPECT_FALSE(with_any_end.matches("Not reserved"));
}

TEST(TableDescription, ReadsSmallElements) {
    const auto description = described_by(
        tokens("<omit value='*'/><omit value='?'/><ignore element='a'/><ignore element='b'/><section element='c'/>"
               "<description element='d'/>"));
    EXPECT_EQ(description.omitted.size(), 2U);
    EXPECT_EQ(description.omitted.at(1).text, "?");
    ASSERT_EQ(description.ignored_elements.size(), 2U);
    EXPECT_EQ(description.ignored_elements[0].text, "a");
    EXPECT_EQ(description.ignored_elements[1].text, "b");
    EXPECT_EQ(description.section_element.value().text, "c");
    EXPECT_EQ(description.description_element.value().text, "d");
}

TEST(TableDescription, ReadsColumns) {
    const auto columns = described_by(tokens("<column supplement='Hop-by-Hop' kind='flag' function='is_hop' words='It "
                                             "hops' otherwise='It stays'>\n True \n if"
                                             " so.\n</column>" +
                                             safe_flag))
                             .columns;
    ASSERT_EQ(columns.size(), 2U);
    EXPECT_EQ(columns[0].id + "|" + columns[0].source.text + "|" + columns[0].function.text + "|" + columns[0].comment,
              "hop_by_hop|Hop-by-Hop|is_hop|True if so.");
    EXPECT_EQ(columns[0].page_text.words, "It hops");
    EXPECT_EQ(columns[0].page_text.otherwise, "It stays");
    EXPECT_EQ(columns[1].page_text.words + columns[1].page_text.otherwise, "");
    EXPECT_TRUE(columns[0].is_from_supplement);
    EXPECT_FALSE(columns[1].is_from_supplement);
}

TEST(TableDescription, TakesTheFunctionAsAnIdThatCouldNotBeAMember) {
    const auto id_of = [](const std::string& element) {
        return described_by(
                   tokens("<column element='" + element +
                          "' kind='choice' function='mode_of' type='word_mode'>Mode.<choice name='a' text='a'/>"
                          "</column>"))
            .columns.at(0)
            .id;
    };
    for (const std::string element : {"description", "value", "default", "errno", "Word", "word-mode"}) {
        EXPECT_EQ(id_of(element), "mode_of") << element;
    }
    EXPECT_EQ(id_of("Mode"), "mode");
}

TEST(TableDescription, ReadsAColumnOfChoices) {
    const auto column =
        described_by(choice_column("<choice name='yes' text='YES'/><choice name='not_yet' text='not  yet '/>"))
            .columns.at(0);
    EXPECT_EQ(column.kind, ColumnKind::choice);
    EXPECT_EQ(column.type.text, "safety");
    EXPECT_EQ(column.comment, "Safe.");
    ASSERT_EQ(column.choices.size(), 2U);
    EXPECT_EQ(column.choices[0].name + " " + column.choices[0].text, "yes yes");
    EXPECT_EQ(column.choices[1].name + " " + column.choices[1].text, "not_yet not yet");
}

TEST(TableDescription, ReadsAColumnOfNumbers) {
    const auto column =
        described_by(tokens("<column element='size' kind='number' function='size_of'>Size.<none text='-'/>"
                            "<none text='(infinite)'/></column>"))
            .columns.at(0);
    EXPECT_EQ(column.kind, ColumnKind::number);
    EXPECT_EQ(column.none_texts, (std::vector<std::string>{"-", "(infinite)"}));
}

}  // namespace
}  // namespace iana_codegen
