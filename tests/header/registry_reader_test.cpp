// Tests the reader with invented records: a reader that finds nothing would agree with an empty header.
#include "registry_reader.hpp"

#include <gtest/gtest.h>

namespace header_tests {
namespace {

constexpr auto registry_xml = R"(
<registry xmlns="http://www.iana.org/assignments" id="http-status-codes">
  <updated>2025-02-03</updated>
  <registry id="http-status-codes-1">
    <xref type="rfc" data="rfc1"/>
    <record date="2024-01-02" updated="2025-02-03">
      <value>104</value>
      <description>Up &amp; On (TEMPORARY - registered 2024-01-02, extension registered 2025-02-03, expires 2026-03-04)</description>
      <xref type="draft" data="draft-up"/>
    </record>
    <record><value>105-199</value><description>Unassigned</description></record>
    <record><value>200</value><description>Reserved</description></record>
    <record>
      <value>201</value>
      <description>Off (TEMPORARY - registered 2024-01-02, publication requested 2025-02-03)</description>
    </record>
    <record updated="2021-10-01">
      <value>418</value>
      <description>(Unused)</description>
      <xref type="rfc" data="rfc2">RFC2, Section 1.19</xref>
    </record>
    <record>
      <value>510</value>
      <description>Not-So Fast (OBSOLETED)</description>
      <xref type="rfc" data="rfc3"/>
      <xref type="uri" data="https://example.com/a">A change</xref>
    </record>
  </registry>
</registry>)";

constexpr auto supplement_xml = R"(
<registry id="http-status-supplement">
  <registry id="known-by">
    <record>
      <value>418</value>
      <description>I'm a pot</description>
      <xref type="rfc" data="rfc2" section="1.19"/>
      <xref type="rfc" data="rfc4" section="2"/>
    </record>
  </registry>
  <registry id="former-phrases">
    <record><value>510</value><description>Slow</description></record>
    <record><value>510</value><description>Slower</description></record>
  </registry>
  <registry id="sections"><record><value>510</value><xref type="rfc" data="rfc3" section="7"/></record></registry>
  <registry id="documents">
    <record><value>rfc3</value><description>Speed</description><maturity>Experimental</maturity></record>
  </registry>
  <registry id="titles">
    <record><value>104</value><description>Up</description></record>
    <record><value>418</value><description>Pots</description></record>
  </registry>
  <registry id="heuristically-cacheable"><record><value>418</value></record></registry>
  <registry id="never-with-content"><record><value>100-102</value></record></registry>
  <registry id="method-preserving">
    <record><value>307</value></record>
    <record><value>510</value></record>
  </registry>
  <registry id="descriptions"><record><value>104</value><description>It goes up.</description></record></registry>
</registry>)";

class RegistryReader : public ::testing::Test {
protected:
    Registry registry_ = read(registry_xml, supplement_xml);
};

TEST_F(RegistryReader, ReadsTheCodesThatAreNotUnassigned) {
    ASSERT_EQ(registry_.codes.size(), 5U);
    EXPECT_NE(registry_.find(104), nullptr);
    EXPECT_EQ(registry_.find(105), nullptr);
    EXPECT_EQ(registry_.updated, "2025-02-03");
}

TEST_F(RegistryReader, SplitsTheAnnotationOfATemporaryCode) {
    const auto& code = registry_.codes.at(104);
    EXPECT_EQ(code.phrase, "Up & On");
    EXPECT_EQ(code.name, "UP_ON");
    EXPECT_EQ(code.description, "It goes up.");
    EXPECT_EQ(code.state, "temporary");
    EXPECT_EQ(code.added, "2024-01-02");
    EXPECT_EQ(code.updated, "2025-02-03");
    EXPECT_EQ(code.registered, "2024-01-02");
    EXPECT_EQ(code.extended, "2025-02-03");
    EXPECT_EQ(code.expires, "2026-03-04");
    EXPECT_EQ(code.references.at(0).url, "https://datatracker.ietf.org/doc/html/draft-up");
    EXPECT_EQ(code.references.at(0).title, "Up");
}

TEST_F(RegistryReader, ReadsRequestsOfPublication) {
    const auto& code = registry_.codes.at(201);
    EXPECT_EQ(code.phrase, "Off");
    EXPECT_EQ(code.expires, "");
    EXPECT_EQ(code.publication_requested, "2025-02-03");
}

TEST_F(RegistryReader, TreatsReservedAsUnused) {
    EXPECT_EQ(registry_.codes.at(200).state, "unused");
    EXPECT_EQ(registry_.codes.at(200).phrase, "");
}

TEST_F(RegistryReader, AddsThePhraseOfAnUnusedCode) {
    const auto& code = registry_.codes.at(418);
    EXPECT_EQ(code.state, "unused");
    EXPECT_EQ(code.name, "IM_A_POT");
    EXPECT_EQ(code.added, "");
    EXPECT_EQ(code.updated, "2021-10-01");
    ASSERT_EQ(code.references.size(), 2U);
    EXPECT_EQ(code.references[0].document, "RFC 2");
    EXPECT_EQ(code.references[0].section, "1.19");
    EXPECT_EQ(code.references[1].url, "https://www.rfc-editor.org/rfc/rfc4#section-2");
    EXPECT_EQ(code.references[0].title + "|" + code.references[1].title, "Pots|");
}

TEST_F(RegistryReader, AddsSectionsTitlesAndFormerPhrases) {
    const auto& code = registry_.codes.at(510);
    EXPECT_EQ(code.phrase, "Not-So Fast");
    EXPECT_EQ(code.name, "NOT_SO_FAST");
    EXPECT_EQ(code.state, "obsoleted");
    EXPECT_EQ(code.former_phrases, (std::vector<std::string>{"Slow", "Slower"}));
    ASSERT_EQ(code.references.size(), 2U);
    EXPECT_EQ(code.references[0].section, "7");
    EXPECT_EQ(code.references[0].title, "Speed");
    EXPECT_EQ(code.references[0].maturity, "Experimental");
    EXPECT_EQ(code.references[1].document, "A change");
    EXPECT_EQ(code.references[1].url, "https://example.com/a");
}

TEST_F(RegistryReader, ReadsTheSets) {
    EXPECT_EQ(registry_.heuristically_cacheable, (std::set<int>{418}));
    EXPECT_EQ(registry_.never_with_content, (std::set<int>{100, 101, 102}));
    // 307 is missing: the code is unknown and not part of a range.
    EXPECT_EQ(registry_.method_preserving, (std::set<int>{510}));
}

// The code 404 of a registry with only that record, and a supplement with only the record `known_by`.
Code code_in(const std::string& record, const std::string& known_by = "") {
    const std::string end = "</registry>";
    std::string supplement = "<registry id=\"known-by\">" + known_by + end;
    for (const std::string id : {"former-phrases", "sections", "documents", "titles", "descriptions",
                                 "heuristically-cacheable", "never-with-content", "method-preserving"}) {
        supplement += "<registry id=\"" + id + "\">" + end;
    }
    return read("<registry id='http-status-codes-1'>" + record + end, supplement).codes.at(404);
}

TEST(RegistryReaderOfAnyForm, ReadsTextBetweenCommentsAndCdata) {
    EXPECT_EQ(code_in("<record><value>0x194</value><description>A<!-- <record> --> <![CDATA[<&>]]> <?b?>&#67;&#x44;"
                      "</description></record>")
                  .phrase,
              "A <&> CD");
}

TEST(RegistryReaderOfAnyForm, ReadsAttributesInAnyQuotes) {
    const auto code = code_in(
        "<record  date = '2020-01' ><value> 404 - 404 </value><description>1st (it's) time! (OBSOLETED)"
        "</description><xref data='a>b' type=\"uri\"/><xref type=\"x>y\" data=' c '>\n</xref></record>");
    EXPECT_EQ(code.added, "2020-01");
    EXPECT_EQ(code.phrase, "1st");
    EXPECT_EQ(code.name, "STATUS_1ST");
    ASSERT_EQ(code.references.size(), 2U);
    EXPECT_EQ(code.references[0].url, "a>b");
    EXPECT_EQ(code.references[1].document, "c");
    EXPECT_EQ(code.references[1].url, "");
}

TEST(RegistryReaderOfAnyForm, ReadsSectionsOfTextsAndAttributes) {
    const auto references = code_in(R"(<record><value>404</value><description>-A'b-</description>
        <xref type="rfc" data="rfc1">RFC1, Sections 5.2 and 5.3</xref><xref type="rfc" data="bcp56" section="2"/>
        <xref type="rfc" data="rfc1">RFC1, Section 5..2</xref><xref type="draft" data="RFC-a" section="A.1, B"/>
        <xref type="text" section="3">Book</xref><xref type="registry" data="r"/></record>)")
                                .references;
    ASSERT_EQ(references.size(), 6U);
    EXPECT_EQ(references[0].section + " " + references[0].url,
              "5.2 and 5.3 https://www.rfc-editor.org/rfc/rfc1#section-5.2");
    EXPECT_EQ(references[1].document + " " + references[1].url, "BCP 56 https://www.rfc-editor.org/info/bcp56");
    EXPECT_EQ(references[2].section + " " + references[2].url, " https://www.rfc-editor.org/rfc/rfc1");
    EXPECT_EQ(references[3].url, "https://datatracker.ietf.org/doc/html/draft-a#appendix-A.1");
    EXPECT_EQ(references[4].document + " " + references[4].section, "Book 3");
    EXPECT_EQ(references[5].document + " " + references[5].url, "IANA registry r https://www.iana.org/assignments/r");
}

TEST(RegistryReaderOfAnyForm, KeepsThePhraseOfTheRegistry) {
    const auto code = code_in("<record><value>404</value><description>-It's-</description></record>",
                              "<record><value>404</value><description>B</description></record>");
    EXPECT_EQ(code.phrase, "-It's-");
    EXPECT_EQ(code.name, "ITS");
}

TEST(CommittedRegistry, IsRead) {
    EXPECT_GT(registry().codes.size(), 50U);
    for (const auto& [number, code] : registry().codes) {
        EXPECT_EQ(code.number, number);
        EXPECT_NE(code.name, "") << number;
        EXPECT_FALSE(code.references.empty()) << number;
    }
    EXPECT_FALSE(registry().codes.at(422).former_phrases.empty());
    EXPECT_FALSE(registry().updated.empty());
}

}  // namespace
}  // namespace header_tests
