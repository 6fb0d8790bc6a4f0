// The sources of facts that more than one supplement gives.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "merging.hpp"
#include "reading.hpp"
#include "supplement.hpp"

namespace iana_codegen {
namespace {

// In either order: nobody's source is lost.
TEST(SupplementSources, AreThoseOfAllThatSayTheSame) {
    const auto said_by = [](const std::string& kind, const std::string& value, const std::string& more) {
        return supplement_with(kind, fact(value, "<description>Gone Away</description>" + std::string{source} +
                                                     "<xref type=\"text\">" + more + "</xref>"));
    };
    for (const auto& [one, other] : std::vector<std::pair<std::string, std::string>>{{"A", "B"}, {"B", "A"}}) {
        const auto expected = "Folklore; " + one + "; " + other;
        const auto known = row_of(499, {said_by("known-by", "499", one), said_by("known-by", "499", other)});
        EXPECT_EQ(known.phrase, "Gone Away");
        EXPECT_EQ(citations_of(known.references), expected);
        const auto former =
            row_of(404, {said_by("former-phrases", "404", one), said_by("former-phrases", "404", other)});
        ASSERT_EQ(former.former_phrases.size(), 1U);
        EXPECT_EQ(citations_of(former.former_phrases[0].sources), expected);
    }
}

TEST(SupplementSources, AreThoseOfAllThatHaveTheSameMembersOfASet) {
    const auto set = [](const std::string& more) {
        return supplement_with("never-with-content", fact("404", "<xref type=\"text\">" + more + "</xref>") +
                                                         fact("200-204", "<xref type=\"text\">A</xref>"));
    };
    EXPECT_EQ(codes_of(merged({set("A"), set("B")}).never_with_content), "404-404:A; B 200-204:A");
    EXPECT_EQ(codes_of(merged({set("B"), set("A")}).never_with_content), "404-404:B; A 200-204:A");
}

TEST(SupplementSources, BringADateThatTheFirstDoesNotHave) {
    const auto dated = "<record date=\"2011-05\"><value>499</value><description>Gone Away</description>" +
                       std::string{source} + "</record>";
    const auto undated = text_fact("499", "Gone Away");
    EXPECT_EQ(row_of(499, {supplement_with("known-by", undated), supplement_with("known-by", dated)}).added, "2011-05");
}

// A hundred sources of a phrase each time.
std::string hundred_sources(const std::string& kind, const std::string& value, const std::string& name) {
    std::string list = "<description>Gone Away</description>";
    for (int number = 0; number < 100; ++number) {
        list += "<xref type=\"text\">" + name + std::to_string(number) + "</xref>";
    }
    return supplement_with(kind, fact(value, list));
}

TEST(SupplementSources, AreNotEndless) {
    for (const auto& [kind, value] :
         std::vector<std::pair<std::string, std::string>>{{"known-by", "499"}, {"former-phrases", "404"}}) {
        const auto a = hundred_sources(kind, value, "a");
        const auto b = hundred_sources(kind, value, "b");
        EXPECT_EQ(interpret(merge_registry, {a, b, b, a}).diagnostics, "") << kind;
        const auto more = supplement_with(kind, text_fact(value, "Gone Away"));
        EXPECT_EQ(interpret(merge_registry, {a, b, more}).diagnostics,
                  "s2.xml:3:16: error: '" + value + "' has more than 200 sources, expected fewer");
    }
}

}  // namespace
}  // namespace iana_codegen
