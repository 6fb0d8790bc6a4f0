// Tests which facts of a supplement are rejected, and which do not apply to the registry.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "reading.hpp"
#include "tables/supplement.hpp"

namespace iana_codegen {
namespace {

const std::string rules_registry = registry_with(
    "<record><value>200</value><description>OK</description><xref type=\"rfc\" data=\"rfc1\"/></record>\n"
    "<record><value>404</value><description>Not Found</description>"
    "<xref type=\"rfc\" data=\"rfc2\" section=\"7\"/></record>\n"
    "<record><value>418</value><description>(Unused)</description></record>\n");

// All diagnostics of rejected supplements.
std::string rejections_of(const std::vector<std::string>& supplements) {
    const auto [status_codes, diagnostics] = interpret(rules_registry, supplements);
    EXPECT_FALSE(status_codes);
    return diagnostics;
}

// All diagnostics of a supplement that is merged.
std::string warnings_in(const std::string& kind, const std::string& facts) {
    const auto [status_codes, diagnostics] = interpret(rules_registry, {supplement_with(kind, facts)});
    EXPECT_TRUE(status_codes);
    return diagnostics;
}

TEST(SupplementRules, PhraseOfACodeThatHasOneDoesNotApply) {
    EXPECT_EQ(warnings_in("known-by", text_fact("404", "Lost")),
              "s0.xml:3:40: warning: 'Lost' does not apply to this registry, code 404 is 'Not Found' in the registry");
}

TEST(SupplementRules, FormerPhraseOfAnUnknownCodeDoesNotApply) {
    EXPECT_EQ(warnings_in("former-phrases", text_fact("499", "Lost")),
              "s0.xml:3:40: warning: 'Lost' does not apply to this registry, code 499 is not assigned");
}

TEST(SupplementRules, FormerPhraseThatIsThePresentOneDoesNotApply) {
    EXPECT_EQ(warnings_in("former-phrases", text_fact("404", "Not Found")),
              "s0.xml:3:40: warning: 'Not Found' does not apply to this registry, it is the present phrase of 404");
}

TEST(SupplementRules, SectionThatContradictsTheRegistryDoesNotApply) {
    EXPECT_EQ(warnings_in("sections", fact("404", "<xref type=\"rfc\" data=\"rfc2\" section=\"8\"/>")),
              "s0.xml:3:16: warning: '404' does not apply to this registry, code 404 cites section 7 of RFC 2");
    EXPECT_EQ(warnings_in("sections", fact("404", "<xref type=\"rfc\" data=\"rfc3\" section=\"8\"/>")),
              "s0.xml:3:16: warning: '404' does not apply to this registry, code 404 does not cite RFC 3");
    EXPECT_EQ(warnings_in("sections", fact("499", "<xref type=\"rfc\" data=\"rfc3\" section=\"8\"/>")),
              "s0.xml:3:16: warning: '499' does not apply to this registry, code 499 is not assigned");
}

TEST(SupplementRules, DocumentThatNoCodeCitesDoesNotApply) {
    EXPECT_EQ(warnings_in("documents", text_fact("rfc3", "Three")),
              "s0.xml:3:16: warning: 'rfc3' does not apply to this registry, no code cites it");
}

TEST(SupplementRules, TitleOfACodeWhoseDocumentsHaveTitlesDoesNotApply) {
    const auto titled = interpret(rules_registry, {supplement_with("titles", text_fact("200", "Two Hundred")),
                                                   supplement_with("documents", text_fact("rfc1", "One"))});
    EXPECT_EQ(titled.diagnostics,
              "s0.xml:3:16: warning: '200' does not apply to this registry, code 200 cites no RFC or draft without a "
              "title");
    EXPECT_EQ(warnings_in("titles", text_fact("418", "Tea")),
              "s0.xml:3:16: warning: '418' does not apply to this registry, code 418 cites no RFC or draft without a "
              "title");
    EXPECT_EQ(warnings_in("titles", text_fact("499", "Left")),
              "s0.xml:3:16: warning: '499' does not apply to this registry, code 499 is not assigned");
}

TEST(SupplementRules, DescriptionOfAnUnknownCodeDoesNotApply) {
    EXPECT_EQ(warnings_in("descriptions", text_fact("0x1F3", "Lost.")),
              "s0.xml:3:16: warning: '0x1F3' does not apply to this registry, code 499 is not assigned");
}

TEST(SupplementRules, SetMembersThatAreNotAssignedDoNotApply) {
    for (const std::string kind : {"heuristically-cacheable", "never-with-content", "method-preserving"}) {
        EXPECT_EQ(warnings_in(kind, fact("405 - 410", source) + fact("100", source)),
                  "s0.xml:4:16: warning: '100' does not apply to this registry, no such code is assigned");
    }
}

TEST(SupplementRules, WarnOfAFactWithoutASource) {
    EXPECT_EQ(warnings_in("known-by", fact("418", "<description>Tea</description>")),
              "s0.xml:3:1: warning: fact without a source, expected an <xref>");
    EXPECT_EQ(warnings_in("never-with-content", fact("200", "")),
              "s0.xml:3:1: warning: fact without a source, expected an <xref>");
}

TEST(SupplementRules, WarnOfElementsThatAKindDoesNotHave) {
    EXPECT_EQ(warnings_in("descriptions",
                          fact("200", std::string{"<description>A</description><maturity>B</maturity>"} + source)),
              "s0.xml:3:65: warning: unknown element <maturity> is ignored");
    EXPECT_EQ(warnings_in("method-preserving", text_fact("200", "A")),
              "s0.xml:3:40: warning: unknown element <description> is ignored");
}

TEST(SupplementRules, WarnOfASectionFactThatNamesNoSection) {
    EXPECT_EQ(warnings_in("sections", fact("200", "<xref type=\"rfc\" data=\"rfc1\"/>")),
              "s0.xml:3:16: warning: source 'RFC 1' without a section, expected one");
}

TEST(SupplementRules, RejectUnknownKinds) {
    EXPECT_EQ(rejections_of({supplement_with("Known-by", text_fact("418", "Tea"))}),
              "s0.xml:2:1: error: inner registry with id 'Known-by', expected one of 'known-by', 'former-phrases', "
              "'preferred-phrases', "
              "'sections', 'documents', 'titles', 'heuristically-cacheable', 'never-with-content', "
              "'method-preserving', 'descriptions', 'history'");
}

TEST(SupplementRules, RejectFilesThatAreNotSupplements) {
    EXPECT_EQ(rejections_of({rules_registry}),
              "s0.xml:1:1: error: registry with id 'http-status-codes', expected 'http-status-supplement'");
}

TEST(SupplementRules, RejectTwoPhrasesOfOneCode) {
    EXPECT_EQ(rejections_of({supplement_with("known-by", text_fact("418", "Tea")),
                             supplement_with("known-by", "\n" + text_fact("418", "Coffee"))}),
              "s1.xml:4:40: error: 418 is 'Coffee', expected 'Tea' as before\n"
              "s0.xml:3:40: note: 418 is 'Tea' here");
}

TEST(SupplementRules, RejectTwoTitlesOfOneDocument) {
    EXPECT_EQ(rejections_of({supplement_with("documents", text_fact("rfc2", "Two")),
                             supplement_with("documents", text_fact("rfc2", "II"))}),
              "s1.xml:3:41: error: rfc2 is 'II', expected 'Two' as before\n"
              "s0.xml:3:41: note: rfc2 is 'Two' here");
}

TEST(SupplementRules, RejectTwoMaturitiesOfOneDocument) {
    const auto titled = [](const std::string& maturity) {
        return supplement_with("documents", fact("rfc2", "<description>Two</description>" + maturity + source));
    };
    EXPECT_EQ(rejections_of({titled("<maturity>Historic</maturity>"), titled("<maturity>Experimental</maturity>")}),
              "s1.xml:3:41: error: rfc2 has the maturity 'Experimental', expected 'Historic' as before\n"
              "s0.xml:3:41: note: rfc2 has the maturity 'Historic' here");
    EXPECT_EQ(rejections_of({titled(""), titled("<maturity>Historic</maturity>")}),
              "s1.xml:3:41: error: rfc2 has the maturity 'Historic', expected '' as before\n"
              "s0.xml:3:41: note: rfc2 has the maturity '' here");
}

TEST(SupplementRules, RejectTwoDescriptionsOfOneCodeInOneSupplementToo) {
    EXPECT_EQ(rejections_of({supplement_with("descriptions", text_fact("200", "Well.") + text_fact("200", "Bad."))}),
              "s0.xml:4:40: error: 200 is 'Bad.', expected 'Well.' as before\n"
              "s0.xml:3:40: note: 200 is 'Well.' here");
}

TEST(SupplementRules, RejectPhrasesThatMayNotBeSent) {
    EXPECT_EQ(rejections_of(
                  {supplement_with("known-by", text_fact("418", "Tea (OBSOLETED)") + text_fact("499", "\xc3\xb6"))}),
              "s0.xml:3:40: error: phrase 'Tea (OBSOLETED)' has a parenthesis, expected none\n"
              "s0.xml:4:40: error: phrase '\\xC3\\xB6' has byte 0xC3 at position 1, expected printable ASCII");
    EXPECT_EQ(
        rejections_of({supplement_with("former-phrases", text_fact("200", "Unused") + text_fact("200", ""))}),
        "s0.xml:3:40: error: phrase 'Unused' is a word for a state, expected a phrase, or 'Unassigned', 'Reserved' or "
        "'(Unused)' alone\n"
        "s0.xml:4:27: error: empty phrase, expected a reason phrase");
}

TEST(SupplementRules, RejectUnreadableTexts) {
    EXPECT_EQ(rejections_of({supplement_with("descriptions", text_fact("200", "") + text_fact("404", "A&#10;B"))}),
              "s0.xml:3:27: error: empty <description>, expected a text\n"
              "s0.xml:4:40: error: text 'A\\x0AB' has the control character 0x0A at position 2, expected none");
    EXPECT_EQ(rejections_of({supplement_with(
                  "documents", fact("rfc2", std::string{"<description>Two</description><maturity/>"} + source))}),
              "s0.xml:3:58: error: empty <maturity>, expected a text");
    EXPECT_EQ(rejections_of({supplement_with("documents", text_fact("", "Two"))}),
              "s0.xml:3:9: error: empty <value>, expected a text");
}

TEST(SupplementRules, RejectTextsThatAreTooLong) {
    const std::string longest(500, 'x');
    const auto registry = registry_with(text_fact("404", "Not Found"));
    EXPECT_EQ(interpret(registry, {supplement_with("descriptions", text_fact("404", longest))}).diagnostics, "");
    EXPECT_EQ(interpret(registry, {supplement_with("descriptions", text_fact("404", longest + "x"))}).diagnostics,
              "s0.xml:3:40: error: text '" + std::string(120, 'x') + "...' has 501 characters, expected 500 at most");
}

// Titles and maturities have the same limit as other texts.
TEST(SupplementRules, RejectTitlesAndMaturitiesThatAreTooLong) {
    const auto registry =
        registry_with(fact("404", "<description>Not Found</description><xref type='rfc' data='rfc1'/>"));
    const auto of_document = [&](std::size_t title, std::size_t maturity) {
        const auto record = fact("rfc1", "<description>" + std::string(title, 't') + "</description>\n<maturity>" +
                                             std::string(maturity, 'm') + "</maturity>" + source);
        return interpret(registry, {supplement_with("documents", record)}).diagnostics;
    };
    EXPECT_EQ(of_document(500, 500), "");
    EXPECT_EQ(of_document(501, 500),
              "s0.xml:3:41: error: text '" + std::string(120, 't') + "...' has 501 characters, expected 500 at most");
    EXPECT_EQ(of_document(500, 501),
              "s0.xml:4:11: error: text '" + std::string(120, 'm') + "...' has 501 characters, expected 500 at most");
}

TEST(SupplementRules, RejectValuesThatAreNotCodes) {
    EXPECT_EQ(rejections_of({supplement_with("descriptions", text_fact("teapot", "A") + text_fact("200-204", "B"))}),
              "s0.xml:3:16: error: value 'teapot', expected a status code or a range of two\n"
              "s0.xml:4:16: error: range '200-204', expected a single code");
    EXPECT_EQ(rejections_of({supplement_with("never-with-content", fact("600", source) + fact("204-200", source))}),
              "s0.xml:3:16: error: value '600' lies outside of 100-599, expected status codes\n"
              "s0.xml:4:16: error: range '204-200' is reversed, expected '200-204'");
}

TEST(SupplementRules, RejectFactsWithoutValueOrText) {
    EXPECT_EQ(rejections_of({supplement_with("known-by", std::string{"<record>"} + source + "</record>")}),
              "s0.xml:3:1: error: record without <value>, expected one\n"
              "s0.xml:3:1: error: record without <description>, expected one");
}

// An unreadable fact is not merged, so a warning that it does not apply would only distract.
TEST(SupplementRules, ReportOneErrorForAnUnreadableFact) {
    for (const std::string kind : {"known-by", "former-phrases", "sections", "documents", "heuristically-cacheable",
                                   "never-with-content", "method-preserving", "descriptions"}) {
        const bool has_text =
            kind == "known-by" || kind == "former-phrases" || kind == "documents" || kind == "descriptions";
        const std::string text = has_text ? "<description>A</description>" : "";
        EXPECT_EQ(rejections_of({supplement_with(kind, "<record>" + text + source + "</record>")}),
                  "s0.xml:3:1: error: record without <value>, expected one")
            << kind;
        const auto value = kind == "documents" ? "rfc9" : "499";
        if (has_text) {
            EXPECT_EQ(rejections_of({supplement_with(kind, fact(value, source))}),
                      "s0.xml:3:1: error: record without <description>, expected one")
                << kind;
        }
    }
    for (const std::string kind : {"former-phrases", "sections", "descriptions"}) {
        const std::string text = kind == "sections" ? "" : "<description>A</description>";
        EXPECT_EQ(rejections_of({supplement_with(kind, fact("498-499", text + source))}),
                  "s0.xml:3:16: error: range '498-499', expected a single code")
            << kind;
    }
}

TEST(SupplementRules, WarnOfAMaturityOutsideOfDocuments) {
    EXPECT_EQ(warnings_in("never-with-content", fact("200", std::string{"<maturity/>"} + source)),
              "s0.xml:3:27: warning: unknown element <maturity> is ignored");
}

TEST(SupplementRules, RejectACodeOfTheUserWithTheNameOfAnother) {
    EXPECT_EQ(rejections_of({supplement_with("known-by", text_fact("499", "not found"))}),
              "s0.xml:3:40: error: code 499 has the name 'NOT_FOUND' of code 404, expected one of its own\n"
              "f.xml:6:40: note: code 404 has it here");
}

TEST(SupplementRules, RejectOneFormerPhraseOfTwoCodes) {
    EXPECT_EQ(rejections_of({supplement_with("former-phrases", text_fact("404", "Lost")),
                             supplement_with("former-phrases", text_fact("200", "Lost"))}),
              "s0.xml:3:40: error: code 404 has the name 'LOST' of code 200, expected one of its own\n"
              "s1.xml:3:40: note: code 200 has it here");
}

TEST(SupplementRules, DoNotCallACodeUnassignedWhoseRecordIsRejected) {
    const auto broken = registry_with(
        "<record><value>200</value><description>OK</description></record>\n"
        "<record><value>404</value><description>Not Found (GONE)</description></record>\n");
    EXPECT_EQ(interpret(broken, {supplement_with("descriptions", text_fact("404", "Lost."))}).diagnostics,
              interpret(broken).diagnostics);
}

TEST(SupplementRules, ReportTheErrorsOfAllSupplementsByKind) {
    EXPECT_EQ(rejections_of({supplement_with("descriptions", text_fact("x", "A")),
                             supplement_with("known-by", "<record/>"), supplement_with("other", "")}),
              "s2.xml:2:1: error: inner registry with id 'other', expected one of 'known-by', 'former-phrases', "
              "'preferred-phrases', "
              "'sections', 'documents', 'titles', 'heuristically-cacheable', 'never-with-content', "
              "'method-preserving', 'descriptions', 'history'\n"
              "s1.xml:3:1: warning: fact without a source, expected an <xref>\n"
              "s1.xml:3:1: error: record without <value>, expected one\n"
              "s1.xml:3:1: error: record without <description>, expected one\n"
              "s0.xml:3:16: error: value 'x', expected a status code or a range of two");
}

TEST(SupplementRules, RejectInvalidDates) {
    const std::string record = "<record date=\"May\"><value>499</value><description>Gone Away</description>" +
                               std::string{source} + "</record>\n";
    EXPECT_EQ(rejections_of({supplement_with("known-by", record)}),
              "s0.xml:3:9: error: date 'May', expected YYYY-MM-DD or YYYY-MM");
}

TEST(SupplementRules, AreCheckedEvenIfTheRegistryIsRejected) {
    const auto [status_codes, diagnostics] =
        interpret(registry_with("<record><value>2000</value><description>OK</description></record>"),
                  {supplement_with("known-by", text_fact("499", "C("))});
    EXPECT_FALSE(status_codes);
    EXPECT_EQ(diagnostics,
              "f.xml:5:16: error: value '2000' lies outside of 100-599, expected status codes\n"
              "s0.xml:3:40: error: phrase 'C(' has a parenthesis, expected none");
}

}  // namespace
}  // namespace iana_codegen
