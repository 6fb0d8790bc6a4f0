// Tests the spellings of sections in texts and in attributes.
#include "registry/section.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace iana_codegen {
namespace {

using Spellings = std::vector<std::pair<std::string, std::string>>;

TEST(Section, IsReadAfterAWordForIt) {
    for (const auto& [text, sections] : Spellings{
             {"RFC9110, Section 15.5.5", "15.5.5"},
             {"RFC9110, section 15.5.5", "15.5.5"},
             {"RFC9110, SECTION 15.5.5", "15.5.5"},
             {"RFC9110 Section 15.5.5", "15.5.5"},
             {"[RFC9110, Section 5]", "5"},
             {"[RFC9110], Section 15.5.5.", "15.5.5"},
             {"[RFC9110] (Section 15.5.5)", "15.5.5"},
             {"Section 4.2 of [RFC9110]", "4.2"},
             {"RFC9110, Section 15.5.6 (405 Method Not Allowed)", "15.5.6"},
             {"RFC 9110, Section 12.5.1: HTTP Semantics", "12.5.1"},
             {"RFC9110, Section 15.5.12; Section 8.6", "15.5.12"},
             {"RFC9110, Sec. 3.1", "3.1"},
             {"RFC9110, Sect. 3.1", "3.1"},
             {"RFC9110, Secs. 1 and 2", "1 and 2"},
             {"RFC9110, \xC2\xA7 3", "3"},
             {"RFC9110 \xC2\xA7"
              "3",
              "3"},
             {"RFC9110\xC2\xA7"
              "3.1",
              "3.1"},
             {"RFC9110, \xC2\xA7\xC2\xA7 3-5", "3-5"},
             {"RFC9110, \xC2\xA7"
              "A.1",
              "A.1"},
             {"RFC9110#section-3", "3"},
             {"RFC9110, Section: 3", "3"},
             {"RFC9110, Subsection 3.1", "3.1"},
             {"Section on caching, Section 3", "3"},
         }) {
        EXPECT_EQ(find_sections(text).sections, sections) << text;
    }
}

TEST(Section, MayBeSeveral) {
    for (const auto& [text, sections] : Spellings{
             {"Sections 1 and 2", "1 and 2"},
             {"Sections 1 & 2", "1 and 2"},
             {"Sections 5.2, 5.3, and 6", "5.2, 5.3, and 6"},
             {"Section 5.2.1.1, 5.2.2.1", "5.2.1.1, 5.2.2.1"},
             {"Sections 5.2,5.3", "5.2, 5.3"},
             {"Sections 5.2-5.4", "5.2-5.4"},
             {"Sections 5 through 7", "5-7"},
             {"Sections 5 to 7", "5-7"},
             {"Section 3, a title", "3"},
             {"Section 3, A title", "3"},
             {"Section 3 and Appendix A", "3"},
         }) {
        EXPECT_EQ(find_sections(text).sections, sections) << text;
    }
}

TEST(Section, OfAnAppendixHasALetter) {
    for (const auto& [text, sections] : Spellings{
             {"RFC9110, Appendix A.1", "A.1"},
             {"RFC9110, appendix b", "B"},
             {"RFC9110, Appendices B.1 and C", "B.1 and C"},
             {"RFC9110, App. A", "A"},
             {"RFC 9110, Appendix B: Hypertext Transfer Protocol", "B"},
             {"RFC9110, Section B.1", "B.1"},
             {"RFC9110, Appendix 1", ""},
         }) {
        EXPECT_EQ(find_sections(text).sections, sections) << text;
        EXPECT_TRUE(find_sections(text).speaks_of_sections) << text;
    }
}

TEST(Section, IsSpokenOfWithoutBeingRead) {
    for (const std::string text : {"Section", "RFC9110, Section ?", "RFC9110, Section TBD", "Sections of it",
                                   "Section 15..5", "Section IV", "\xC2\xA7", "RFC9110, sec."}) {
        const auto found = find_sections(text);
        EXPECT_TRUE(found.speaks_of_sections) << text;
        EXPECT_EQ(found.sections, "") << text;
    }
}

TEST(Section, IsNotSpokenOf) {
    for (const std::string text :
         {"", "RFC9110", "Sectional 3", "Intersection 3", "insec. 3", "Sector 7", "HTTP/1.1", "Security 3"}) {
        EXPECT_FALSE(find_sections(text).speaks_of_sections) << text;
        EXPECT_EQ(find_sections(text).before, text);
    }
}

TEST(Section, PartsTheText) {
    const std::string text = "RFC9110, Section 15.5.6 (405)";
    const auto found = find_sections(text);
    EXPECT_EQ(found.before, "RFC9110, ");
    EXPECT_EQ(found.after, " (405)");
}

TEST(Section, IsTheValueOfAnAttribute) {
    for (const auto& [value, sections] : Spellings{
             {"15.5.5", "15.5.5"},
             {"15.5.13.", "15.5.13"},
             {"5.2 and 5.3", "5.2 and 5.3"},
             {"A.1", "A.1"},
             {"a.1", "A.1"},
             {"Section 15", "15"},
             {"section-15", "15"},
             {"#section-15", "15"},
             {"Appendix A", "A"},
             {"\xC2\xA7 15", "15"},
             {"15\xC2\xA0", "15"},
             {"5.2\xE2\x80\x93"
              "5.4",
              "5.2-5.4"},
             {"8.1: Calendaring Extensions to WebDAV (CalDAV)", "8.1"},
         }) {
        EXPECT_EQ(parse_sections(value), sections) << value;
    }
}

TEST(Section, NumberIsTold) {
    for (const std::string text : {"15.5.5", "RFC9110, 15.5.5", "RFC9110 (15.5)", "RFC9110#1.2"}) {
        EXPECT_TRUE(has_section_number(text)) << text;
    }
    for (const std::string text : {"", "15", "HTTP/1.1", "a15.5", "RFC9110", "15."}) {
        EXPECT_FALSE(has_section_number(text)) << text;
    }
}

}  // namespace
}  // namespace iana_codegen
