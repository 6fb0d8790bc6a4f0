#include "formats/shared/template_text.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace iana_codegen {
namespace {

std::string message_of(std::string_view text) {
    try {
        return "filled: " + fill_template(text, {{"a", "1"}, {"b", "2"}});
    } catch (const std::logic_error& error) {
        return error.what();
    }
}

TEST(TemplateText, ReplacesMarksByTheirTexts) {
    EXPECT_EQ(fill_template("@a@", {{"a", "1"}}), "1");
    EXPECT_EQ(fill_template("x @a@, y @b@, z @a@\n", {{"a", "1"}, {"b", "2"}}), "x 1, y 2, z 1\n");
    EXPECT_EQ(fill_template("@a@@b@", {{"a", "1"}, {"b", "2"}}), "12");
    EXPECT_EQ(fill_template("[@long_name@]", {{"long", "1"}, {"long_name", "2"}}), "[2]");
}

TEST(TemplateText, DoesNotChangeTextWithoutMarks) {
    EXPECT_EQ(fill_template("", {}), "");
    EXPECT_EQ(fill_template("no marks, {} %s $x\n", {{"a", "1"}}), "no marks, {} %s $x\n");
}

TEST(TemplateText, DoesNotReplaceMarksInInsertedTexts) {
    EXPECT_EQ(fill_template("@a@ @b@", {{"a", "@b@"}, {"b", "@"}}), "@b@ @");
    EXPECT_EQ(fill_template("<@a@>", {{"a", ""}}), "<>");
}

TEST(TemplateText, ThrowsOnUnknownMarks) {
    EXPECT_EQ(message_of("x @c@ y"), "template with unknown mark c");
    EXPECT_EQ(message_of("@@"), "template with unknown mark ");
    EXPECT_EQ(message_of("@A@"), "template with unknown mark A");
}

TEST(TemplateText, ThrowsOnMarksWithoutAnEnd) {
    EXPECT_EQ(message_of("x @"), "template with unknown mark ");
    EXPECT_EQ(message_of("x @c"), "template with unknown mark c");
    EXPECT_EQ(message_of("x @a"), "template with unknown mark a");
    EXPECT_EQ(message_of("x @ab"), "template with unknown mark ab");
}

TEST(SelectedSections, AreThoseWhoseConditionIsTrue) {
    const std::string text = "a\n@if x@\nb\n@end@\n@if y@\nc\n\n@end@\nd @mark@\n";
    EXPECT_EQ(select_sections(text, {}), "a\nd @mark@\n");
    EXPECT_EQ(select_sections(text, {"x"}), "a\nb\nd @mark@\n");
    EXPECT_EQ(select_sections(text, {"y", "z"}), "a\nc\n\nd @mark@\n");
    EXPECT_EQ(select_sections("a", {}), "a");
    EXPECT_EQ(select_sections("", {}), "");
}

}  // namespace
}  // namespace iana_codegen
