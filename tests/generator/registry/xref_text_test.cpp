// Tests the warnings for a reference whose text contradicts its attributes, or is not understood.
#include "registry/xref_text.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "reading.hpp"

namespace iana_codegen {
namespace {

// The sections, and the part of the message after "text '...' ".
std::string sections_in(const std::string& text, const std::string& attribute = "", const std::string& data = "rfc9110",
                        const std::string& type = "rfc") {
    Diagnostics diagnostics;
    const auto sections = interpret_sections({type, data, attribute, text, {"f.xml", 6, 3}}, diagnostics);
    EXPECT_EQ(diagnostics.error_count(), 0U);
    EXPECT_TRUE(sections);
    if (diagnostics.all().empty()) return sections.value_or("refused");
    const auto said = "f.xml:6:3: warning: text " + quote(text) + " ";
    const auto lines = lines_of(diagnostics);
    EXPECT_EQ(lines.substr(0, said.size()), said);
    return sections.value_or("refused") + "|" + lines.substr(std::min(said.size(), lines.size()));
}

TEST(XrefText, NamesTheSection) {
    for (const std::string text :
         {"RFC9110, Section 15.5.5", "RFC 9110, section 15.5.5.", "[RFC9110, Section 15.5.5]", "Section 15.5.5",
          "Section 15.5.5 of [RFC9110]", "Section 15.5.5 in RFC 9110", "RFC9110, Section 15.5.5 (404 Not Found)",
          "RFC 9110, Section 15.5.5: HTTP Semantics", "RFC-9110, Section 15.5.5", "HTTP Semantics, Section 15.5.5",
          "STD 97, Section 15.5.5",
          ("RFC9110, Section\xC2\xA0"
           "15.5.5"),
          "RFC9110, Section 15.5.5: Changes from RFC 7231"}) {
        EXPECT_EQ(sections_in(text), "15.5.5") << text;
        EXPECT_EQ(sections_in(text, "15.5.5"), "15.5.5") << text;
    }
}

TEST(XrefText, NamesNoSection) {
    for (const std::string text : {"", "RFC9110", "[RFC9110]", "RFC 9110", "RFC 9110: HTTP/1.1 Semantics",
                                   "HTTP Semantics", "RFC9110 (HTTP Semantics)", "HTTP/1.1 Semantics"}) {
        EXPECT_EQ(sections_in(text), "") << text;
        EXPECT_EQ(sections_in(text, "15.5.5"), "15.5.5") << text;
    }
}

TEST(XrefText, NamesTheSectionOfADraft) {
    const std::string waiting = "RFC-ietf-httpbis-rfc6265bis-22";
    EXPECT_EQ(sections_in(waiting + ", Section 5.8.1: Cookies", "", waiting, "draft"), "5.8.1");
    EXPECT_EQ(sections_in("draft-ietf-httpbis-rfc6265bis-22, Section 5", "", waiting, "draft"), "5");
    EXPECT_EQ(sections_in("draft-ietf-a, Section 5", "", "draft-ietf-a-05", "draft"), "5");
    EXPECT_EQ(sections_in("draft-ietf-a-04, Section 5", "", "draft-ietf-a-05", "draft"),
              "|names another document than 'draft-ietf-a-05', which counts");
    EXPECT_EQ(sections_in("RFC9110, Section 5", "", "draft-ietf-a-05", "draft"),
              "|names another document than 'draft-ietf-a-05', which counts");
}

TEST(XrefText, OfOtherTypesIsNotChecked) {
    EXPECT_EQ(sections_in("RFC7231, Section 3 and so on", "", "https://a.example", "uri"), "");
}

TEST(XrefText, ContradictsTheAttribute) {
    EXPECT_EQ(sections_in("RFC9110, Section 15.5.6", "15.5.5"),
              "15.5.5|names section '15.5.6', expected '15.5.5' as in the attribute, which counts");
}

TEST(XrefText, NamesAnotherDocument) {
    const std::string counts = "|names another document than 'rfc9110', which counts";
    for (const std::string text : {"RFC7231, Section 6.5.5", "[RFC 7231]", "Section 6.5.5 of RFC7231", "rfc911",
                                   "RFC91100, Section 1", "RFC9110 and RFC7231, Section 6"}) {
        EXPECT_EQ(sections_in(text), counts) << text;
        EXPECT_EQ(sections_in(text, "15.5.5"), "15.5.5" + counts) << text;
    }
}

TEST(XrefText, SpeaksOfASectionThatIsNotUnderstood) {
    for (const std::string text : {"RFC9110, Section", "RFC9110, Section ?", "Section on caching", "RFC9110, Page 7",
                                   "RFC9110, 15.5.5", "15.5.5", "RFC9110, Appendix 1", "RFC9110, Section IV"}) {
        EXPECT_EQ(sections_in(text), "|speaks of a section that is not understood, expected 'Section 15.5.5'") << text;
    }
}

TEST(XrefText, HasMoreThanASectionAndATitle) {
    const std::string more = " expected nothing else but a title; it is ignored";
    EXPECT_EQ(sections_in("RFC9110, Section 15.5.12; Section 8.6"), "15.5.12|says more than section '15.5.12'," + more);
    EXPECT_EQ(sections_in("RFC9110, Section 3, paragraph 2"), "3|says more than section '3'," + more);
    EXPECT_EQ(sections_in("Section 3 and Appendix A"), "3|says more than section '3'," + more);
    EXPECT_EQ(sections_in("RFC9110, Section 3: Title; Section 4"), "3|says more than section '3'," + more);
    EXPECT_EQ(sections_in("Figure 3 of RFC9110, Section 4"), "4|says more than section '4'," + more);
}

}  // namespace
}  // namespace iana_codegen
