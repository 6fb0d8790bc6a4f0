// Tests what the facts of a supplement add to the codes.
#include "tables/supplement.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "merging.hpp"
#include "reading.hpp"

namespace iana_codegen {
namespace {

TEST(Supplement, GivesAnUnusedCodeAPhrase) {
    const auto row = row_of(418, {supplement_with("known-by", text_fact("418", "I'm a teapot"))});
    EXPECT_EQ(row.state, State::unused);
    EXPECT_EQ(row.text, "I'm a teapot");
    EXPECT_EQ(row.name, "IM_A_TEAPOT");
    EXPECT_EQ(citations_of(row.references), "RFC 2; Folklore");
}

TEST(Supplement, CitesADocumentOnceThatTheRegistryCitesToo) {
    const auto row =
        row_of(418, {supplement_with("known-by", fact("418",
                                                      "<description>Tea</description>"
                                                      "<xref type=\"rfc\" data=\"rfc2\"/>"
                                                      "<xref type=\"rfc\" data=\"rfc2\" section=\"3\"/>"))});
    EXPECT_EQ(citations_of(row.references), "RFC 2; RFC 2, Section 3");
}

TEST(Supplement, LeavesACodeOfTheUserUnassigned) {
    const auto supplement =
        supplement_with("known-by", text_fact("499", "Client Closed Request") + text_fact("100", "First"));
    const auto status_codes = merged({supplement});
    ASSERT_EQ(status_codes.rows.size(), 5U);
    EXPECT_EQ(status_codes.rows.front().value, 100);
    const auto& row = status_codes.rows.back();
    EXPECT_EQ(row.value, 499);
    EXPECT_EQ(row.state, State::unassigned);
    EXPECT_EQ(row.text, "Client Closed Request");
    EXPECT_EQ(row.name, "CLIENT_CLOSED_REQUEST");
    EXPECT_EQ(row.added + row.updated + row.registered + row.extended + row.expires + row.description, "");
    EXPECT_EQ(citations_of(row.references), "Folklore");
    ASSERT_EQ(status_codes.ranges.size(), 1U);
    EXPECT_EQ(status_codes.ranges[0].values.first, 419);
    EXPECT_EQ(status_codes.ranges[0].values.last, 599);
}

TEST(Supplement, AddsAllFactsAboutACodeOfTheUser) {
    auto status_codes = merged({supplement_with("descriptions", text_fact("499", "The client left.")),
                                supplement_with("former-phrases", text_fact("499", "Client Left")),
                                supplement_with("never-with-content", fact("499", source)),
                                supplement_with("known-by", text_fact("499", "Client Closed Request"))});
    const auto* row = status_codes.find(499);
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->description, "The client left.");
    ASSERT_EQ(row->former_names.size(), 1U);
    EXPECT_EQ(row->former_names[0].name, "CLIENT_LEFT");
    EXPECT_EQ(codes_of(members_of(status_codes, StatusColumn::never_with_content)), "499-499:Folklore");
}

TEST(Supplement, AddsFormerPhrasesInItsOrder) {
    const auto row =
        row_of(404, {supplement_with("former-phrases", text_fact("404", "Not Here") + text_fact("404", "Lost"))});
    EXPECT_EQ(row.text, "Not Found");
    ASSERT_EQ(row.former_names.size(), 2U);
    EXPECT_EQ(row.former_names[0].text, "Not Here");
    EXPECT_EQ(row.former_names[0].name, "NOT_HERE");
    EXPECT_EQ(citations_of(row.former_names[0].sources), "Folklore");
    EXPECT_EQ(row.former_names[1].text, "Lost");
}

TEST(Supplement, AcceptsAFormerPhraseWithThePresentNameOfItsCode) {
    const auto row = row_of(404, {supplement_with("former-phrases", text_fact("404", "NOT-FOUND"))});
    ASSERT_EQ(row.former_names.size(), 1U);
    EXPECT_EQ(row.former_names[0].name, "NOT_FOUND");
}

TEST(Supplement, FillsInTheSectionOfAWholeDocument) {
    const auto row =
        row_of(404, {supplement_with("sections", fact("404",
                                                      "<xref type=\"rfc\" data=\"rfc1\" section=\"3.2\"/>"
                                                      "<xref type=\"draft\" data=\"draft-x-00\" section=\"A\"/>"))});
    EXPECT_EQ(citations_of(row.references), "RFC 1, Section 3.2; RFC 2, Section 7; draft-x-00, Appendix A");
    EXPECT_EQ(row.references[0].url, "https://www.rfc-editor.org/rfc/rfc1#section-3.2");
    EXPECT_EQ(row.references[2].url, "https://datatracker.ietf.org/doc/html/draft-x-00#appendix-A");
}

TEST(Supplement, DoesNotWarnOfASectionThatTheRegistryHas) {
    const auto row =
        row_of(404, {supplement_with("sections", fact("404", "<xref type=\"rfc\" data=\"rfc2\" section=\"7\"/>"))});
    EXPECT_EQ(citations_of(row.references), "RFC 1; RFC 2, Section 7; draft-x-00");
    EXPECT_EQ(row.references[1].url, "https://www.rfc-editor.org/rfc/rfc2#section-7");
}

TEST(Supplement, GivesASectionOnlyToAReferenceOfTheSameType) {
    const auto [status_codes, diagnostics] =
        interpret(merge_registry,
                  {supplement_with("sections", fact("404", "<xref type=\"draft\" data=\"rfc1\" section=\"3\"/>"))});
    EXPECT_EQ(diagnostics, "s0.xml:3:16: warning: '404' does not apply to this registry, code 404 does not cite rfc1");
    auto codes = status_codes.value_or(Table{});
    EXPECT_EQ(citations_of(codes.find(404)->references), "RFC 1; RFC 2, Section 7; draft-x-00");
}

TEST(Supplement, GivesDocumentsTitleAndMaturityWhereverTheyAreCited) {
    auto status_codes = merged({supplement_with(
        "documents",
        fact("rfc2", std::string{"<description>Pots</description><maturity>Experimental</maturity>"} + source) +
            text_fact("draft-x-00", "Draft of X"))});
    const auto& references = status_codes.find(404)->references;
    EXPECT_EQ(references[0].title + references[0].maturity, "");
    EXPECT_EQ(references[1].title, "Pots");
    EXPECT_EQ(references[1].maturity, "Experimental");
    EXPECT_EQ(references[2].title, "Draft of X");
    EXPECT_EQ(references[2].maturity, "");
    EXPECT_EQ(status_codes.find(418)->references[0].title, "Pots");
}

TEST(Supplement, GivesTitlesToTheSourcesOfKnownPhrasesToo) {
    const auto row = row_of(499, {supplement_with("documents", text_fact("rfc9", "Nine")),
                                  supplement_with("known-by", fact("499",
                                                                   "<description>Left</description>"
                                                                   "<xref type=\"rfc\" data=\"rfc9\"/>"))});
    ASSERT_EQ(row.references.size(), 1U);
    EXPECT_EQ(row.references[0].title, "Nine");
}

// The title goes to the first document of 404 that has no title. Its name in the registry does not matter.
TEST(Supplement, GivesATitleToTheDocumentOfACode) {
    const auto titles = supplement_with("titles", text_fact("404", "Lost and Found"));
    const auto row = row_of(404, {titles, supplement_with("documents", text_fact("rfc1", "One"))});
    EXPECT_EQ(row.references[0].title, "One");
    EXPECT_EQ(row.references[1].title, "Lost and Found");
    EXPECT_EQ(row.references[2].title, "");
}

TEST(Supplement, TitleOfACodeSurvivesTheNextRevisionOfADraftAndItsRfc) {
    const auto titles = supplement_with("titles", text_fact("104", "Resumable Uploads for HTTP"));
    for (const std::string xref :
         {"type=\"draft\" data=\"draft-ietf-httpbis-resumable-upload-05\"",
          "type=\"draft\" data=\"draft-ietf-httpbis-resumable-upload-06\"",
          "type=\"draft\" data=\"RFC-ietf-httpbis-resumable-upload-11\"", "type=\"rfc\" data=\"rfc9999\""}) {
        const auto registry = registry_with(
            "<record><value>104</value><description>Upload Resumption Supported</description>"
            "<xref type=\"uri\" data=\"https://example.com/\">Announcement</xref><xref " +
            xref + "/></record>\n");
        auto [status_codes, diagnostics] = interpret(registry, {titles});
        EXPECT_EQ(diagnostics, "") << xref;
        ASSERT_TRUE(status_codes) << xref;
        const auto& references = status_codes->find(104)->references;
        ASSERT_EQ(references.size(), 2U);
        EXPECT_EQ(references[0].title, "") << xref;
        EXPECT_EQ(references[1].title, "Resumable Uploads for HTTP") << xref;
    }
}

TEST(Supplement, AddsDescriptions) {
    EXPECT_EQ(
        row_of(200, {supplement_with("descriptions", text_fact("200", "It went (quite) well. \"\\"))}).description,
        "It went (quite) well. \"\\");
}

TEST(Supplement, AddsSetsOfCodesAndRanges) {
    const auto status_codes =
        merged({supplement_with("heuristically-cacheable", fact("404", source)),
                supplement_with("never-with-content", fact("400 - 499", source) + fact("0xc8", source)),
                supplement_with("method-preserving", fact("418", source))});
    EXPECT_EQ(codes_of(members_of(status_codes, StatusColumn::heuristically_cacheable)), "404-404:Folklore");
    EXPECT_EQ(codes_of(members_of(status_codes, StatusColumn::never_with_content)),
              "400-499:Folklore 200-200:Folklore");
    EXPECT_EQ(codes_of(members_of(status_codes, StatusColumn::method_preserving)), "418-418:Folklore");
}

TEST(Supplement, MayRepeatAFact) {
    const std::string document = std::string{"<description>One</description><maturity>Historic</maturity>"} + source;
    const std::vector<std::string> supplements = {supplement_with("known-by", text_fact("418", "Tea")),
                                                  supplement_with("documents", fact("rfc1", document)),
                                                  supplement_with("descriptions", text_fact("200", "Well.")),
                                                  supplement_with("former-phrases", text_fact("404", "Lost"))};
    auto twice = merged({supplements[0], supplements[0], supplements[3], supplements[3]});
    EXPECT_EQ(twice.find(418)->text, "Tea");
    EXPECT_EQ(citations_of(twice.find(418)->references), "RFC 2; Folklore");
    EXPECT_EQ(twice.find(404)->former_names.size(), 1U);
    twice = merged({supplements[1], supplements[1], supplements[2], supplements[2]});
    EXPECT_EQ(twice.find(404)->references[0].title, "One");
    EXPECT_EQ(twice.find(200)->description, "Well.");
    const auto set = supplement_with("never-with-content", fact("200", source) + fact("200-204", source));
    EXPECT_EQ(codes_of(members_of(merged({set, set}), StatusColumn::never_with_content)),
              "200-200:Folklore 200-204:Folklore");
}

TEST(Supplement, GivesACodeOfItsOwnTheDatesOfTheRecord) {
    const auto row = row_of(499, {supplement_with("known-by",
                                                  "<record date=\"2011-05\" updated=\"2012-06-07\">"
                                                  "<value>499</value><description>Gone Away</description>" +
                                                      std::string{source} + "</record>")});
    EXPECT_EQ(row.added, "2011-05");
    EXPECT_EQ(row.updated, "2012-06-07");
}

TEST(Supplement, KeepsTheDatesOfTheRegistry) {
    const auto registry = registry_with(
        "<record date=\"2001-02\" updated=\"2003-04\"><value>418</value><description>(Unused)</description></record>");
    const auto supplement = supplement_with("known-by",
                                            "<record date=\"2011-05\" updated=\"2012-06\"><value>418</value>"
                                            "<description>Tea</description>" +
                                                std::string{source} + "</record>");
    const auto [status_codes, diagnostics] = interpret(registry, {supplement});
    EXPECT_EQ(diagnostics, "");
    ASSERT_TRUE(status_codes);
    EXPECT_EQ(status_codes->rows.at(0).text, "Tea");
    EXPECT_EQ(status_codes->rows.at(0).added, "2001-02");
    EXPECT_EQ(status_codes->rows.at(0).updated, "2003-04");
}

TEST(Supplement, IncludesUnassignedCodesInTheRangesOfASet) {
    const auto status_codes = merged({supplement_with("never-with-content", fact("100-199", source))});
    EXPECT_EQ(codes_of(members_of(status_codes, StatusColumn::never_with_content)), "100-199:Folklore");
}

}  // namespace
}  // namespace iana_codegen
