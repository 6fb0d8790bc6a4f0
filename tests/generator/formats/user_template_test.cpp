// Tests the blocks and lines of users' templates, and the errors in them.
#include "formats/user_template/template_parts.hpp"

#include <gtest/gtest.h>

#include <string>

#include "filling.hpp"
#include "invented_tables.hpp"

namespace iana_codegen {
namespace {

std::string words(std::string_view text) { return filled_with(text, invented_words()); }
std::string errors_in_words(std::string_view text) { return errors_in_template(text, invented_words()); }
std::string errors_in_signals(std::string_view text) { return errors_in_template(text, invented_signals()); }

TEST(UserTemplate, WithoutDirectivesStaysAsItIs) {
    for (const std::string text : {"", "\n", "a", "a\n", " \r\n\tb"}) EXPECT_EQ(words(text), text);
}

TEST(UserTemplate, TwoAtSignsAreOne) { EXPECT_EQ(words("a@@b.org, @@@@, @@@count@@@\n"), "a@b.org, @@, @3@\n"); }

TEST(UserTemplate, RepeatsABlockForEachRow) {
    EXPECT_EQ(words("{@rows@@value@,@end@}"), "{2,1,7,}");
    EXPECT_EQ(words("@rows@\n- @value@\n@end@\nend\n"), "- 2\n- 1\n- 7\nend\n");
}

TEST(UserTemplate, OmitsLinesThatHoldOnlyBlocks) {
    EXPECT_EQ(words("a\n  @rows@\t\n  @value@\n  @if description@ @if value@\nd\n@end@@end@\n @end@  \nb\n"),
              "a\n  2\nd\n  1\n  7\nb\n");
    EXPECT_EQ(words("@rows@\r\n@value@\r\n@end@\r\n"), "2\r\n1\r\n7\r\n");
    EXPECT_EQ(words("@rows@\n@value@\n@end@"), "2\n1\n7\n");
}

TEST(UserTemplate, KeepsLinesThatHoldAlsoAText) {
    EXPECT_EQ(words("@rows@ @value@@end@\n"), " 2 1 7\n");
    EXPECT_EQ(words("x@rows@\n@end@\n"), "x\n\n\n");
    EXPECT_EQ(words("@@ @rows@@end@\n"), "@ \n");
}

TEST(UserTemplate, RepeatsABlockForEachFormerNameWithAnIdentifier) {
    const std::string all = "@former@\n@value@ @name@ @present.name@\n@end@\n";
    EXPECT_EQ(words(all), "2 Pomme|de*terre Apple\n");
    EXPECT_EQ(words("@rows@\n@name.snake@\n@former@\n  @name.snake@ = @present.name.snake@\n@end@\n@end@\n"),
              "apple\n  pomme_de_terre = apple\nclass\nsay_no_x_y\n");
}

TEST(UserTemplate, FormerNamesThatEqualAnotherComeOnce) {
    auto table = invented_words();
    table.rows[0].former_names.push_back({"APPLE", "APPLE", {}, {}});
    table.rows[0].former_names.push_back({"pomme de terre", "POMME_DE_TERRE", {}, {}});
    EXPECT_EQ(filled_with("@former@@name@;@end@", table), "Pomme|de*terre;");
}

TEST(UserTemplate, KeepsABlockIfItsPlaceholderIsNeitherEmptyNorFalse) {
    EXPECT_EQ(words("@rows@@value@@if description@ described@end@,@end@"), "2 described,1,7,");
    EXPECT_EQ(words("@rows@@value@@if is_safe@ safe@end@,@end@"), "2 safe,1,7,");
    EXPECT_EQ(words("@rows@@value@@if index@ @index@@end@,@end@"), "2 9007199254740993,1,7 0,");
    EXPECT_EQ(words("@if updated@@updated@@end@@rows@@if updated.literal@@value@@end@@end@"), "2030-02-282");
    EXPECT_EQ(words("@rows@@if state.assigned@@value@ @if is_listed@listed@end@@end@@end@"), "2 listed1 ");
}

TEST(UserTemplate, ExceptionsReplaceEverySpellingButTheName) {
    const std::string list = "@exceptions@\n\n  APPLE  pear\nclass\tklass_2\n@end@\n";
    const std::string line =
        "@rows@\n@name@ @name.literal@ @name.json@ @name.snake@ @name.screaming@ @name.kebab@ @name.pascal@ "
        "@name.camel@ @name.snake.literal@\n@end@\n";
    const std::string expected =
        "Apple \"Apple\" \"Apple\" pear pear pear pear pear \"pear\"\n"
        "class \"class\" \"class\" klass_2 klass_2 klass_2 klass_2 klass_2 \"klass_2\"\n";
    EXPECT_EQ(words(list + line).substr(0, expected.size()), expected);
    EXPECT_EQ(words(line + list), words(list + line));
}

TEST(UserTemplate, ExceptionsLeaveFormerNamesAlone) {
    EXPECT_EQ(words("@exceptions@\nApple pear\n@end@\n@former@@name.snake@ @present.name.snake@@end@"),
              "pomme_de_terre pear");
}

TEST(UserTemplate, ExceptionsOfNumbersMayBeRangesOfRows) {
    EXPECT_EQ(filled_with("@exceptions@\n0x8-0x0f drawer\n0 nothing\n18446744073709551615 end\n@end@\n"
                          "@rows@@name.snake@ @end@",
                          invented_signals()),
              "nothing drawer big end ");
    EXPECT_EQ(filled_with("@exceptions@\n8 drawer\n@end@\n@rows@@name.snake@ @end@", invented_signals()),
              "no_signal drawer big last ");
}

TEST(UserTemplate, AtTheEndOfALineATextCannotSwallowIt) {
    auto table = invented_words();
    table.rows.resize(1);
    EXPECT_EQ(filled_with("@rows@// @description@\n// @description@  \n// @note@, @description@;\n@end@", table),
              "// Round, \"red\" | <green>\\.\n// Round, \"red\" | <green>\\.  \n"
              "// ?\?/ @x \\, Round, \"red\" | <green>\\;\n");
    table.rows.front().references.front().document = "?\?/";
    table.rows.front().references.front().section = "";
    EXPECT_EQ(filled_with("@rows@// @reference@\n@end@", table), "// ?\?/.\n");
}

TEST(UserTemplate, ErrorsShowTheirPlace) {
    EXPECT_EQ(errors_in_words("a\nb me@example.org\n"),
              "t.in:2:5: error: an at sign without another one in its line, expected a directive such as @name@, or @@ "
              "for an at sign");
    EXPECT_EQ(errors_in_words("@rows@\n\n  @nmae@\n@end@"),
              "t.in:3:3: error: unknown directive 'nmae', expected 'name'");
    EXPECT_EQ(errors_in_words("@xyzzy@"),
              "t.in:1:1: error: unknown directive 'xyzzy', expected one that the documentation lists or a column of "
              "the table");
}

TEST(UserTemplate, RefusesBlocksInTheWrongPlace) {
    EXPECT_EQ(errors_in_words("@end@"),
              "t.in:1:1: error: @end@ without a block, expected @rows@, @former@, @if X@ or @exceptions@ before it");
    EXPECT_EQ(errors_in_words("\n @rows@ @former@ @if name@"),
              "t.in:2:2: error: @rows@ without an end, expected @end@ after it\n"
              "t.in:2:9: error: @former@ without an end, expected @end@ after it\n"
              "t.in:2:18: error: @if name@ without an end, expected @end@ after it");
    EXPECT_EQ(errors_in_words("@rows@@rows@@end@@end@"),
              "t.in:1:7: error: @rows@ inside of a block of rows, expected it outside");
    EXPECT_EQ(errors_in_words("@former@@rows@@end@@end@"),
              "t.in:1:9: error: @rows@ inside of a block of rows, expected it outside");
    EXPECT_EQ(errors_in_words("@former@@if name@@former@@end@@end@@end@"),
              "t.in:1:18: error: @former@ inside of @former@, expected it outside");
    EXPECT_EQ(errors_in_words("@rows@@if@@end@@end@"),
              "t.in:1:7: error: @if@ without a placeholder, expected one such as @if description@");
}

TEST(UserTemplate, RefusesPlaceholdersInTheWrongPlace) {
    EXPECT_EQ(errors_in_words("@if updated@@value@@end@"),
              "t.in:1:13: error: @value@ outside of @rows@ and @former@, expected it inside");
    EXPECT_EQ(errors_in_words("@rows@@end@@if is_safe@@end@"),
              "t.in:1:12: error: @is_safe@ outside of @rows@ and @former@, expected it inside");
    EXPECT_EQ(errors_in_words("@rows@@present.name.snake@@end@"),
              "t.in:1:7: error: @present.name.snake@ outside of @former@, expected it inside");
}

TEST(UserTemplate, MayNestConditionsToAnyDepth) {
    std::string starts = "@rows@";
    std::string ends;
    for (int i = 0; i < 100000; ++i) starts += "@if is_safe@";
    for (int i = 0; i <= 100000; ++i) ends += "@end@";
    EXPECT_EQ(words(starts + "@value@;" + ends), "2;");
}

TEST(UserTemplate, RefusesExceptionsInTheWrongPlace) {
    EXPECT_EQ(errors_in_words("a @exceptions@\n@end@"),
              "t.in:1:3: error: @exceptions@ beside a text, expected it on a line of its own");
    EXPECT_EQ(errors_in_words("@rows@\n@exceptions@\n@end@\n@end@"),
              "t.in:2:1: error: @exceptions@ inside of a block, expected it outside");
    EXPECT_EQ(errors_in_words("@exceptions@\nApple pear"),
              "t.in:1:1: error: @exceptions@ without an end, expected @end@ after it");
    EXPECT_EQ(errors_in_words("@exceptions@\nApple @count@\n@end@"),
              "t.in:2:7: error: @count@ in the exceptions, expected values and words");
}

TEST(UserTemplate, RefusesExceptionsThatFitNoRow) {
    EXPECT_EQ(errors_in_words("@exceptions@\n  Apple\n@end@"),
              "t.in:2:3: error: exception 'Apple', expected a value and a word");
    EXPECT_EQ(errors_in_words("@exceptions@\n Plum plum\n@end@"),
              "t.in:2:2: error: exception for word 'Plum', expected the value of a row");
    EXPECT_EQ(errors_in_words("@exceptions@\nApple a\napple b\n@end@"),
              "t.in:3:1: error: a second exception for word 'Apple', expected one\n"
              "t.in:2:1: note: the first is here");
    EXPECT_EQ(errors_in_signals("@exceptions@\n9 a\n8-9 b\n@end@"),
              "t.in:2:1: error: exception for till signal '9', expected the value of a row\n"
              "t.in:3:1: error: exception for till signal '8-9', expected the value of a row");
    EXPECT_EQ(errors_in_signals("@exceptions@\nOPEN_DRAWER drawer\n@end@"),
              "t.in:2:1: error: value 'OPEN_DRAWER', expected a number such as '12' or '0x0C', bytes such as "
              "'0x00,0x9C', or a range");
}

}  // namespace
}  // namespace iana_codegen
