#include "phrase.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "reading.hpp"

namespace iana_codegen {
namespace {

Outcome<Description> parse(const std::string& text) {
    Diagnostics diagnostics;
    auto description = parse_description({"description", text, {"f.xml", 7, 3}}, diagnostics);
    return {std::move(description), lines_of(diagnostics)};
}

// The only diagnostic of a description that is rejected, without its place.
std::string error_of(const std::string& text) {
    const auto [description, diagnostics] = parse(text);
    EXPECT_FALSE(description) << text;
    const std::string place = "f.xml:7:3: error: ";
    EXPECT_TRUE(diagnostics.starts_with(place)) << diagnostics;
    return diagnostics.substr(std::min(place.size(), diagnostics.size()));
}

constexpr const char* forms_of_temporary =
    ", expected '(TEMPORARY - registered DATE, expires DATE)' or "
    "'(TEMPORARY - registered DATE, extension registered DATE, expires DATE)'";
constexpr const char* forms_of_annotation =
    ", expected '(TEMPORARY - registered DATE, ...)' or '(OBSOLETED)' behind a phrase, or '(Unused)' alone";

void expect_description(const std::string& text, State state, const std::string& phrase) {
    const auto [description, diagnostics] = parse(text);
    EXPECT_EQ(diagnostics, "") << text;
    ASSERT_TRUE(description) << text;
    EXPECT_EQ(description->state, state) << text;
    EXPECT_EQ(description->phrase, phrase);
    EXPECT_EQ(description->registered + description->extended + description->expires, "") << text;
}

TEST(Phrase, IsTheWholeDescriptionOfAnAssignedCode) {
    expect_description("Not Found", State::assigned, "Not Found");
    expect_description("I'm a teapot", State::assigned, "I'm a teapot");
    expect_description("x", State::assigned, "x");
    expect_description("2nd Try", State::assigned, "2nd Try");
}

TEST(Phrase, IsNoneOfCodesThatHaveNoMeaning) {
    expect_description("Unassigned", State::unassigned, "");
    expect_description("(Unused)", State::unused, "");
}

TEST(Phrase, StandsBeforeTheAnnotationOfAnObsoletedCode) {
    expect_description("Not Extended (OBSOLETED)", State::obsoleted, "Not Extended");
}

TEST(Phrase, StandsBeforeTheDatesOfATemporaryCode) {
    const auto [description, diagnostics] = parse("Upload (TEMPORARY - registered 2024-11-13, expires 2025-11-13)");
    EXPECT_EQ(diagnostics, "");
    ASSERT_TRUE(description);
    EXPECT_EQ(description->state, State::temporary);
    EXPECT_EQ(description->phrase, "Upload");
    EXPECT_EQ(description->registered, "2024-11-13");
    EXPECT_EQ(description->extended, "");
    EXPECT_EQ(description->expires, "2025-11-13");
}

TEST(Phrase, StandsBeforeTheDatesOfAnExtendedTemporaryCode) {
    const auto [description, diagnostics] =
        parse("Upload (TEMPORARY - registered 2024-11, extension registered 2025-09-15, expires 2026-11-13)");
    EXPECT_EQ(diagnostics, "");
    ASSERT_TRUE(description);
    EXPECT_EQ(description->state, State::temporary);
    EXPECT_EQ(description->phrase, "Upload");
    EXPECT_EQ(description->registered, "2024-11");
    EXPECT_EQ(description->extended, "2025-09-15");
    EXPECT_EQ(description->expires, "2026-11-13");
}

TEST(Phrase, RejectsUnknownAnnotations) {
    for (const std::string annotation :
         {"()", "(DEPRECATED)", "(obsoleted)", "(OBSOLETED )", "( OBSOLETED)", "(OBSOLETED by RFC 1)", "((OBSOLETED))",
          "(OBSOLETED) (OBSOLETED)", "(unused)", "(Unused)", "(Unassigned)", "(temporary - registered 2024-11-13)"}) {
        EXPECT_EQ(error_of("Gone " + annotation), "annotation '" + annotation + "'" + forms_of_annotation);
    }
}

TEST(Phrase, RejectsUnknownAnnotationsAlone) {
    EXPECT_EQ(error_of("(unused)"), std::string{"annotation '(unused)'"} + forms_of_annotation);
    EXPECT_EQ(error_of("(Unassigned)"), std::string{"annotation '(Unassigned)'"} + forms_of_annotation);
    EXPECT_EQ(error_of("(Unused) (OBSOLETED)"), std::string{"annotation '(Unused) (OBSOLETED)'"} + forms_of_annotation);
}

TEST(Phrase, RejectsBrokenTemporaryAnnotations) {
    for (const std::string annotation :
         {"TEMPORARY", "TEMPORARY ", "TEMPORARY - ", "TEMPORARY - registered", "TEMPORARY - registered ",
          "TEMPORARY - registered 2024-11-13", "TEMPORARY - registered 2024-11-13,",
          "TEMPORARY - registered 2024-11-13, expires", "TEMPORARY - expires 2025-11-13",
          "TEMPORARY -registered 2024-11-13, expires 2025-11-13",
          "TEMPORARY: registered 2024-11-13, expires 2025-11-13",
          "TEMPORARY - Registered 2024-11-13, expires 2025-11-13", "TEMPORARYregistered 2024-11-13, expires 2025-11-13",
          "TEMPORARY - registered 2024-11-13 expires 2025-11-13",
          "TEMPORARY - registered 2024-11-13,expires 2025-11-13",
          "TEMPORARY - registered 2024-11-13, expired 2025-11-13",
          "TEMPORARY - registered 2024-11-13, expires 2025-11-13,",
          "TEMPORARY - registered 2024-11-13, expires 2025-11-13, expires 2026-11-13",
          "TEMPORARY - expires 2025-11-13, registered 2024-11-13"}) {
        EXPECT_EQ(error_of("Upload (" + annotation + ")"), "annotation '(" + annotation + ")'" + forms_of_temporary);
    }
}

TEST(Phrase, RejectsBrokenExtensionsOfTemporaryAnnotations) {
    for (const std::string annotation :
         {"TEMPORARY - registered 2024-11-13, extension registered 2025-09-15",
          "TEMPORARY - registered 2024-11-13, extension registered 2025-09-15,",
          "TEMPORARY - registered 2024-11-13, extension registered , expires 2026-11-13",
          "TEMPORARY - registered 2024-11-13, extension registered, expires 2026-11-13",
          "TEMPORARY - registered 2024-11-13, extension 2025-09-15, expires 2026-11-13",
          "TEMPORARY - registered 2024-11-13, extended 2025-09-15, expires 2026-11-13",
          "TEMPORARY - extension registered 2025-09-15, expires 2026-11-13",
          "TEMPORARY - registered 2024-11-13, expires 2026-11-13, extension registered 2025-09-15"}) {
        EXPECT_EQ(error_of("Upload (" + annotation + ")"), "annotation '(" + annotation + ")'" + forms_of_temporary);
    }
}

TEST(Phrase, RejectsDatesOfTemporaryAnnotationsThatDoNotExist) {
    EXPECT_EQ(error_of("Upload (TEMPORARY - registered 2023-02-29, expires 2025-11-13)"),
              "date '2023-02-29' does not exist, expected one of the calendar");
    EXPECT_EQ(error_of("Upload (TEMPORARY - registered 2024-02-29, expires 2025-13-01)"),
              "date '2025-13-01' does not exist, expected one of the calendar");
    EXPECT_EQ(error_of("Upload (TEMPORARY - registered 2024-02, extension registered 2025-00, expires 2026-01)"),
              "date '2025-00' does not exist, expected one of the calendar");
}

TEST(Phrase, RejectsMalformedDatesOfTemporaryAnnotations) {
    for (const std::string date :
         {"", "2024", "2024-1-13", "13-11-2024", "2024/11/13", " 2024-11-13", "2024-11-13 ", "soon", "2024-11-13T00"}) {
        const auto problem = "date '" + date + "', expected YYYY-MM-DD or YYYY-MM";
        EXPECT_EQ(error_of("Upload (TEMPORARY - registered " + date + ", expires 2025-11-13)"), problem);
        EXPECT_EQ(error_of("Upload (TEMPORARY - registered 2024-11-13, expires " + date + ")"), problem);
    }
}

TEST(Phrase, ReportsEachBadDateOfAnAnnotation) {
    EXPECT_EQ(parse("Upload (TEMPORARY - registered 1, extension registered 2, expires 3)").diagnostics,
              "f.xml:7:3: error: date '1', expected YYYY-MM-DD or YYYY-MM\n"
              "f.xml:7:3: error: date '2', expected YYYY-MM-DD or YYYY-MM\n"
              "f.xml:7:3: error: date '3', expected YYYY-MM-DD or YYYY-MM");
}

TEST(Phrase, MustStandBeforeAnAnnotation) {
    EXPECT_EQ(error_of("(OBSOLETED)"), "empty phrase, expected a reason phrase");
    EXPECT_EQ(error_of("(TEMPORARY - registered 2024-11-13, expires 2025-11-13)"),
              "empty phrase, expected a reason phrase");
    EXPECT_EQ(error_of(""), "empty phrase, expected a reason phrase");
}

TEST(Phrase, IsSetOffFromItsAnnotationByOneBlank) {
    EXPECT_EQ(error_of("Gone(OBSOLETED)"), "description 'Gone(OBSOLETED)', expected one blank before the annotation");
    EXPECT_EQ(error_of("Gone  (OBSOLETED)"),
              "description 'Gone  (OBSOLETED)', expected one blank before the annotation");
    EXPECT_EQ(error_of("Gone\n(OBSOLETED)"),
              "description 'Gone\\x0A(OBSOLETED)', expected one blank before the annotation");
}

TEST(Phrase, HasNoParenthesis) {
    for (const std::string phrase : {"Gone (OBSOLETED) Away", "(OBSOLETED) Gone", "Gone (OBSOLETED", "Gone OBSOLETED)",
                                     "Gone)", "G(one", "(Unused"}) {
        EXPECT_EQ(error_of(phrase), "phrase '" + phrase + "' has a parenthesis, expected none");
    }
    EXPECT_EQ(error_of("Gone) (OBSOLETED)"), "phrase 'Gone)' has a parenthesis, expected none");
}

TEST(Phrase, IsNoMisspeltState) {
    const std::string expected = ", expected 'Unassigned' or '(Unused)' alone, or a phrase";
    for (const std::string text : {"unassigned", "UNASSIGNED", "Unused", "unused"}) {
        EXPECT_EQ(error_of(text), "phrase '" + text + "'" + expected);
    }
    EXPECT_EQ(error_of("Unassigned (OBSOLETED)"), "phrase 'Unassigned'" + expected);
    EXPECT_EQ(error_of("Unused (OBSOLETED)"), "phrase 'Unused'" + expected);
}

TEST(Phrase, HasAtMostAHundredCharacters) {
    const std::string longest(100, 'x');
    expect_description(longest, State::assigned, longest);
    expect_description(longest + " (OBSOLETED)", State::obsoleted, longest);
    EXPECT_EQ(error_of(longest + "y"), "phrase '" + longest + "y' has 101 characters, expected 100 at most");
    EXPECT_EQ(error_of(std::string(200, 'x')),
              "phrase '" + std::string(120, 'x') + "...' has 200 characters, expected 100 at most");
}

TEST(Phrase, HasALetter) {
    for (const std::string phrase : {"404", "?", "1 + 1", "'", "__"}) {
        EXPECT_EQ(error_of(phrase), "phrase '" + phrase + "' has no letter, expected words");
    }
}

TEST(Phrase, IsPrintableAscii) {
    struct Case {
        std::string text, shown, byte;
    };
    for (const auto& [text, shown, byte] : std::vector<Case>{{"\t", "\\x09", "0x09"},
                                                             {"\n", "\\x0A", "0x0A"},
                                                             {"\r", "\\x0D", "0x0D"},
                                                             {"\x1b", "\\x1B", "0x1B"},
                                                             {"\x7f", "\\x7F", "0x7F"},
                                                             {"\xc3\xb6", "\\xC3\\xB6", "0xC3"},
                                                             {"\xc2\xa0", "\\xC2\\xA0", "0xC2"},
                                                             {"\xe2\x80\xae", "\\xE2\\x80\\xAE", "0xE2"},
                                                             {"\xe2\x81\xa6", "\\xE2\\x81\\xA6", "0xE2"},
                                                             {"\xe2\x80\x8b", "\\xE2\\x80\\x8B", "0xE2"},
                                                             {"\xc2\xad", "\\xC2\\xAD", "0xC2"},
                                                             {"\xef\xbb\xbf", "\\xEF\\xBB\\xBF", "0xEF"}}) {
        EXPECT_EQ(error_of("No" + text + "pe"),
                  "phrase 'No" + shown + "pe' has byte " + byte + " at position 3, expected printable ASCII");
    }
}

TEST(Phrase, KeepsHostileCharactersAsTheyAre) {
    for (const std::string phrase : {R"(Say "No")", R"(C:\new\)", "*/ int x; /*", "// comment", "What?\?/",
                                     "100% {} %s", "{0}{{x}}", "#define X", "@count@", "<b>&amp;</b>", "a;b`c|d~e^f"}) {
        expect_description(phrase, State::assigned, phrase);
    }
}

TEST(Phrase, CheckAgreesWithTheParserOnWhatMayBeSent) {
    Diagnostics diagnostics;
    EXPECT_TRUE(check_phrase("Not Found", {"s.xml", 1, 2}, diagnostics));
    EXPECT_EQ(lines_of(diagnostics), "");
    EXPECT_FALSE(check_phrase("Not Found (OBSOLETED)", {"s.xml", 1, 2}, diagnostics));
    EXPECT_EQ(lines_of(diagnostics),
              "s.xml:1:2: error: phrase 'Not Found (OBSOLETED)' has a parenthesis, expected none");
}

}  // namespace
}  // namespace iana_codegen
