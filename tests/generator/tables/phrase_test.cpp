#include "tables/phrase.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "describing.hpp"

namespace iana_codegen {
namespace {

constexpr const char* forms_of_annotation =
    ", expected '(TEMPORARY - registered DATE, ...)' or '(OBSOLETED)' behind a phrase, or '(Unused)' alone";

void expect_description(const std::string& text, State state, const std::string& phrase) {
    const auto [description, diagnostics] = parse(text);
    EXPECT_EQ(diagnostics, "") << text;
    ASSERT_TRUE(description) << text;
    EXPECT_EQ(description->state, state) << text;
    EXPECT_EQ(description->phrase, phrase);
    EXPECT_EQ(
        description->registered + description->extended + description->expires + description->publication_requested, "")
        << text;
}

TEST(Phrase, IsTheWholeDescriptionOfAnAssignedCode) {
    expect_description("Not Found", State::assigned, "Not Found");
    expect_description("I'm a teapot", State::assigned, "I'm a teapot");
    expect_description("x", State::assigned, "x");
    expect_description("2nd Try", State::assigned, "2nd Try");
}

TEST(Phrase, IsEmptyForUnassignedAndUnusedCodes) {
    expect_description("Unassigned", State::unassigned, "");
    expect_description("(Unused)", State::unused, "");
    expect_description("Reserved", State::unused, "");
}

TEST(Phrase, StandsBeforeTheAnnotationOfAnObsoletedCode) {
    expect_description("Not Extended (OBSOLETED)", State::obsoleted, "Not Extended");
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
    EXPECT_EQ(error_of("(Reserved)"), std::string{"annotation '(Reserved)'"} + forms_of_annotation);
    EXPECT_EQ(error_of("(Unused) (OBSOLETED)"), std::string{"annotation '(Unused) (OBSOLETED)'"} + forms_of_annotation);
}

TEST(Phrase, MustStandBeforeAnAnnotation) {
    EXPECT_EQ(error_of("(OBSOLETED)"), "empty phrase, expected a reason phrase");
    EXPECT_EQ(error_of("(TEMPORARY - registered 2024-11-13, expires 2025-11-13)"),
              "empty phrase, expected a reason phrase");
    EXPECT_EQ(error_of(""), "empty phrase, expected a reason phrase");
}

TEST(Phrase, IsSeparatedFromItsAnnotationByOneSpace) {
    EXPECT_EQ(error_of("G(OBSOLETED)"), "description 'G(OBSOLETED)', expected one space before the annotation");
    EXPECT_EQ(error_of("Gone(OBSOLETED)"), "description 'Gone(OBSOLETED)', expected one space before the annotation");
    EXPECT_EQ(error_of("Gone  (OBSOLETED)"),
              "description 'Gone  (OBSOLETED)', expected one space before the annotation");
    EXPECT_EQ(error_of("Gone\n(OBSOLETED)"),
              "description 'Gone\\x0A(OBSOLETED)', expected one space before the annotation");
}

TEST(Phrase, HasNoParenthesis) {
    for (const std::string phrase : {"Gone (OBSOLETED) Away", "(OBSOLETED) Gone", "Gone (OBSOLETED", "Gone OBSOLETED)",
                                     "Gone)", "G(one", "(Unused"}) {
        EXPECT_EQ(error_of(phrase), "phrase '" + phrase + "' has a parenthesis, expected none");
    }
    EXPECT_EQ(error_of("Gone) (OBSOLETED)"), "phrase 'Gone)' has a parenthesis, expected none");
}

TEST(Phrase, IsNotAWordForAState) {
    const std::string expected =
        " is a word for a state, expected a phrase, or 'Unassigned', 'Reserved' or '(Unused)' alone";
    for (const std::string text : {"unassigned",
                                   "UNASSIGNED",
                                   "Unused",
                                   "unused",
                                   "reserved",
                                   "RESERVED",
                                   "Deprecated",
                                   "DEPRECATED",
                                   "Obsoleted",
                                   "OBSOLETED",
                                   "Obsolete",
                                   "Private Use",
                                   "private use",
                                   "Experimental Use",
                                   "Reserved for Private Use",
                                   "Reserved for future use",
                                   "TEMPORARY",
                                   "Temporary",
                                   "TBD",
                                   "tbd",
                                   "TBA",
                                   "To be assigned",
                                   "Historic",
                                   "Permanent",
                                   "Provisional",
                                   "Withdrawn",
                                   "N/A",
                                   "Unallocated"}) {
        EXPECT_EQ(error_of(text), "phrase '" + text + "'" + expected);
    }
    EXPECT_EQ(error_of("Unassigned (OBSOLETED)"), "phrase 'Unassigned'" + expected);
    EXPECT_EQ(error_of("Unused (OBSOLETED)"), "phrase 'Unused'" + expected);
    EXPECT_EQ(error_of("Reserved (OBSOLETED)"), "phrase 'Reserved'" + expected);
    EXPECT_EQ(error_of("TBD (TEMPORARY - registered 2024-11-13, expires 2025-11-13)"), "phrase 'TBD'" + expected);
}

TEST(Phrase, MayContainAWordForAState) {
    for (const std::string phrase : {"Deprecated Resource", "Table Reserved", "Reserved Table", "Temporary Redirect"}) {
        expect_description(phrase, State::assigned, phrase);
    }
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

TEST(Phrase, IsCheckedWithTheRulesOfTheParser) {
    Diagnostics diagnostics;
    EXPECT_TRUE(check_phrase("Not Found", {"s.xml", 1, 2}, diagnostics));
    EXPECT_EQ(lines_of(diagnostics), "");
    EXPECT_FALSE(check_phrase("Not Found (OBSOLETED)", {"s.xml", 1, 2}, diagnostics));
    EXPECT_EQ(lines_of(diagnostics),
              "s.xml:1:2: error: phrase 'Not Found (OBSOLETED)' has a parenthesis, expected none");
}

}  // namespace
}  // namespace iana_codegen
