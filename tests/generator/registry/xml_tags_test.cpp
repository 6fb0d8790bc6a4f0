// Tests where tags start and end, and which text only looks like a tag.
#include "registry/xml_tags.hpp"

#include <gtest/gtest.h>

#include <string>

namespace iana_codegen {
namespace {

// The tags, each with a letter for its kind.
std::string tags_in(std::string_view text) {
    std::string found;
    for (const auto& tag : xml_tags(text)) {
        const char kind = tag.kind == XmlTag::Kind::opening ? 'o' : tag.kind == XmlTag::Kind::closing ? 'c' : 'e';
        found += kind + std::string{text.substr(tag.begin, tag.end - tag.begin)};
    }
    return found;
}

TEST(XmlTags, AreOpeningClosingOrEmpty) {
    EXPECT_EQ(tags_in(""), "");
    EXPECT_EQ(tags_in("text"), "");
    EXPECT_EQ(tags_in("<a><b/>text<c d='e'/></a>"), "o<a>e<b/>e<c d='e'/>c</a>");
    EXPECT_EQ(tags_in("<a\n>\n</a\n>"), "o<a\n>c</a\n>");
}

TEST(XmlTags, EndAfterTheValuesOfTheirAttributes) {
    EXPECT_EQ(tags_in("<a b='>' c=\">'/>\">d</a>"), "o<a b='>' c=\">'/>\">c</a>");
    EXPECT_EQ(tags_in("<a b='/'>c</a>"), "o<a b='/'>c</a>");
}

TEST(XmlTags, AreIgnoredInOtherMarkup) {
    EXPECT_EQ(tags_in("<?xml version='1.0'?><!-- <a> > --><a><![CDATA[</a>]] > ]]>b<?c <d> ?></a><!---->"),
              "o<a>c</a>");
}

TEST(XmlTags, OfAnElementEndAtItsDepth) {
    const auto tags = xml_tags("<a><b/><a><a/></a></a><c/>");
    EXPECT_EQ(last_tag_of_element(tags, 0), 5U);
    EXPECT_EQ(last_tag_of_element(tags, 1), 1U);
    EXPECT_EQ(last_tag_of_element(tags, 2), 4U);
    EXPECT_EQ(last_tag_of_element(tags, 6), 6U);
}

TEST(XmlTags, AreFoundByTheirStart) {
    const auto tags = xml_tags("<a> <b/> </a>");
    EXPECT_EQ(tag_at(tags, 0), 0U);
    EXPECT_EQ(tag_at(tags, 4), 1U);
    EXPECT_EQ(tag_at(tags, 9), 2U);
}

}  // namespace
}  // namespace iana_codegen
