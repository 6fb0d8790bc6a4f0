// Tests the sources of facts that several supplements have.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "merging.hpp"
#include "reading.hpp"
#include "tables/supplement.hpp"

namespace iana_codegen {
namespace {

// No source is lost, in either order of the supplements.
TEST(SupplementSources, AreThoseOfAllThatSayTheSame) {
    const auto said_by = [](const std::string& kind, const std::string& value, const std::string& more) {
        return supplement_with(kind, fact(value, "<description>Gone Away</description>" + std::string{source} +
                                                     "<xref type=\"text\">" + more + "</xref>"));
    };
    for (const auto& [one, other] : std::vector<std::pair<std::string, std::string>>{{"A", "B"}, {"B", "A"}}) {
        const auto expected = "Folklore; " + one + "; " + other;
        const auto known = row_of(499, {said_by("known-by", "499", one), said_by("known-by", "499", other)});
        EXPECT_EQ(known.text, "Gone Away");
        EXPECT_EQ(citations_of(known.references), expected);
        const auto former =
            row_of(404, {said_by("former-phrases", "404", one), said_by("former-phrases", "404", other)});
        ASSERT_EQ(former.former_names.size(), 1U);
        EXPECT_EQ(citations_of(former.former_names[0].sources), expected);
    }
}

TEST(SupplementSources, AreThoseOfAllThatHaveTheSameMembersOfASet) {
    const auto set = [](const std::string& more) {
        return supplement_with("never-with-content", fact("404", "<xref type=\"text\">" + more + "</xref>") +
                                                         fact("200-204", "<xref type=\"text\">A</xref>"));
    };
    EXPECT_EQ(codes_of(members_of(merged({set("A"), set("B")}), StatusColumn::never_with_content)),
              "404-404:A; B 200-204:A");
    EXPECT_EQ(codes_of(members_of(merged({set("B"), set("A")}), StatusColumn::never_with_content)),
              "404-404:B; A 200-204:A");
}

TEST(SupplementSources, BringADateThatTheFirstDoesNotHave) {
    const auto dated = "<record date=\"2011-05\"><value>499</value><description>Gone Away</description>" +
                       std::string{source} + "</record>";
    const auto undated = text_fact("499", "Gone Away");
    EXPECT_EQ(row_of(499, {supplement_with("known-by", undated), supplement_with("known-by", dated)}).added, "2011-05");
}

// Each source is added once, even if supplements repeat it.
TEST(SupplementSources, AreAddedOnceEach) {
    const auto sources = [](const std::string& name) {
        std::string list = "<description>Gone Away</description>";
        for (int number = 0; number < 300; ++number) {
            list += "<xref type=\"text\">" + name + std::to_string(number) + "</xref>";
        }
        return list;
    };
    const auto supplements = [&](const std::string& kind, const std::string& value) {
        const auto a = supplement_with(kind, fact(value, sources("a")));
        const auto b = supplement_with(kind, fact(value, sources("b")));
        return std::vector<std::string>{a, b, b, a};
    };
    EXPECT_EQ(row_of(499, supplements("known-by", "499")).references.size(), 600U);
    const auto former = row_of(404, supplements("former-phrases", "404")).former_names;
    ASSERT_EQ(former.size(), 1U);
    EXPECT_EQ(former[0].sources.size(), 600U);
}

// The registry's own reference is not repeated either.
TEST(SupplementSources, AreNotAddedWhenTheRegistryCitesThem) {
    const auto again =
        fact("418", "<description>Gone Away</description><xref type=\"rfc\" data=\"rfc2\"/>" + std::string{source});
    EXPECT_EQ(citations_of(row_of(418, {supplement_with("known-by", again)}).references), "RFC 2; Folklore");
}

}  // namespace
}  // namespace iana_codegen
