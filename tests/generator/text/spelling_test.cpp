// Tests how phrases become identifiers, and how texts become literals and comments.
#include "text/spelling.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace iana_codegen {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

TEST(Spelling, EnumNameIsInCapitals) {
    for (const auto& [phrase, name] : Pairs{{"OK", "OK"},
                                            {"Not Found", "NOT_FOUND"},
                                            {"I'm a teapot", "IM_A_TEAPOT"},
                                            {"Non-Authoritative Information", "NON_AUTHORITATIVE_INFORMATION"},
                                            {"HTTP Version Not Supported", "HTTP_VERSION_NOT_SUPPORTED"},
                                            {"Request-URI Too Long", "REQUEST_URI_TOO_LONG"},
                                            {"TLS 1.3 Required", "TLS_1_3_REQUIRED"}}) {
        EXPECT_EQ(enum_name(phrase), name);
    }
}

TEST(Spelling, EnumNameHasSingleUnderscoresBetweenWordsOnly) {
    EXPECT_EQ(enum_name("  Not -- Found!  "), "NOT_FOUND");
    EXPECT_EQ(enum_name("__not__found__"), "NOT_FOUND");
    EXPECT_EQ(enum_name("Don't 'quote'"), "DONT_QUOTE");
}

TEST(Spelling, EnumNameStartsWithStatusIfThePhraseStartsWithADigit) {
    EXPECT_EQ(enum_name("2 Many Requests"), "STATUS_2_MANY_REQUESTS");
    EXPECT_EQ(enum_name("404"), "STATUS_404");
    EXPECT_EQ(enum_name("'4"), "STATUS_4");
}

TEST(Spelling, EnumNameIsEmptyWithoutLettersAndDigits) {
    for (const std::string phrase : {"", " ", "'", "-", "()", "\xC3\xA9"}) EXPECT_EQ(enum_name(phrase), "");
}

TEST(Spelling, EnumNameReplacesOtherBytesByUnderscores) { EXPECT_EQ(enum_name("Caf\xC3\xA9 Closed"), "CAF_CLOSED"); }

TEST(Spelling, EnumeratorIsInLowerCase) {
    EXPECT_EQ(enumerator("NOT_FOUND"), "not_found");
    EXPECT_EQ(enumerator("IM_A_TEAPOT"), "im_a_teapot");
    EXPECT_EQ(enumerator("OK"), "ok");
}

TEST(Spelling, EnumeratorOfAKeywordEndsInAnUnderscore) {
    for (const std::string word : {"continue", "delete", "xor_eq", "co_await", "char8_t", "not", "int", "requires"}) {
        EXPECT_EQ(enumerator(to_upper(word)), word + "_");
    }
}

TEST(Spelling, EnumeratorOfAMacroEndsInAnUnderscore) {
    for (const std::string word : {"assert", "errno", "i386", "linux", "stderr", "stdin", "stdout", "unix"}) {
        EXPECT_EQ(enumerator(to_upper(word)), word + "_");
    }
}

TEST(Spelling, EnumeratorThatContainsAKeywordIsUnchanged) {
    EXPECT_EQ(enumerator("CONTINUE_"), "continue_");
    EXPECT_EQ(enumerator("DO_NOT"), "do_not");
    EXPECT_EQ(enumerator("LINUX_ONLY"), "linux_only");
}

TEST(Spelling, KeywordsAreRecognized) {
    for (const std::string word :
         {"alignas", "and",    "bitor",    "compl",         "consteval",    "constinit", "co_return",
          "concept", "goto",   "noexcept", "register",      "thread_local", "wchar_t",   "while",
          "xor",     "export", "nullptr",  "static_assert", "true",         "typename",  "contract_assert",
          "typeof"}) {
        EXPECT_TRUE(is_keyword(word)) << word;
    }
}

// The table in [lex.key] of C++23, then the alternative representations such as `and`.
TEST(Spelling, KeywordsIncludeAllOfTheStandard) {
    const std::string all =
        "alignas alignof asm auto bool break case catch char char8_t char16_t char32_t class concept const consteval "
        "constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do double "
        "dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable "
        "namespace new noexcept nullptr operator private protected public register reinterpret_cast requires return "
        "short signed sizeof static static_assert static_cast struct switch template this thread_local throw true try "
        "typedef typeid typename union unsigned using virtual void volatile wchar_t while "
        "and and_eq bitand bitor compl not not_eq or or_eq xor xor_eq";
    std::istringstream words{all};
    for (std::string word; words >> word;) EXPECT_TRUE(is_keyword(word)) << word;
}

TEST(Spelling, OtherWordsAreNotKeywords) {
    for (const std::string word :
         {"", "Continue", "continue_", "final", "override", "import", "module", "std", "not_found", "ok", "char64_t"}) {
        EXPECT_FALSE(is_keyword(word)) << word;
    }
}

TEST(Spelling, StringLiteralEscapesQuotesAndBackslashes) {
    EXPECT_EQ(string_literal(""), R"("")");
    EXPECT_EQ(string_literal("Not Found"), R"("Not Found")");
    EXPECT_EQ(string_literal("I'm a teapot"), R"("I'm a teapot")");
    EXPECT_EQ(string_literal("say \"no\""), R"("say \"no\"")");
    EXPECT_EQ(string_literal("a\\b\\"), R"("a\\b\\")");
}

TEST(Spelling, StringLiteralHasNoTrigraph) {
    EXPECT_EQ(string_literal("?\?/"), "\"?\\?/\"");
    EXPECT_EQ(string_literal("What?\?\?!"), "\"What?\\?\\?!\"");
    EXPECT_EQ(string_literal("? ?"), "\"? ?\"");
}

TEST(Spelling, StringLiteralEscapesOtherBytesInOctal) {
    EXPECT_EQ(string_literal("Caf\xC3\xA9"), R"("Caf\303\251")");
    EXPECT_EQ(string_literal("\t\n\x7F"), R"("\011\012\177")");
    EXPECT_EQ(string_literal({"\0", 1}), R"("\000")");
}

TEST(Spelling, StringLiteralSeparatesADigitFromTheEscapeBeforeIt) {
    // The escape always has three digits, so that a digit after it is not part of it.
    EXPECT_EQ(string_literal("\x01"
                             "7"),
              R"("\0017")");
}

TEST(Spelling, LineCommentKeepsOrdinaryTexts) {
    for (const std::string text : {"", "Not Found", "a\\b", "?\?/ or", "*/", "a /", "?/"}) {
        EXPECT_EQ(line_comment(text), text);
    }
}

TEST(Spelling, LineCommentNeverContinues) {
    EXPECT_EQ(line_comment("C:\\"), "C:\\.");
    EXPECT_EQ(line_comment("What?\?/"), "What?\?/.");
}

// A compiler that reads UTF-8 as Shift-JIS may read the last byte and the line end as one character.
TEST(Spelling, LineCommentNeverEndsWithAnotherByte) {
    EXPECT_EQ(line_comment("by Zo\xC3\xAB"), "by Zo\xC3\xAB.");
    EXPECT_EQ(line_comment("Zo\xC3\xAB's"), "Zo\xC3\xAB's");
}

TEST(Spelling, LineCommentNeverContinuesAfterSpaces) {
    // GCC continues a line after a backslash even if spaces follow the backslash.
    EXPECT_EQ(line_comment("C:\\ "), "C:\\ .");
    EXPECT_EQ(line_comment("C:\\\t"), "C:\\\t.");
    EXPECT_EQ(line_comment("What?\?/ "), "What?\?/ .");
}

TEST(Spelling, TrimmedRemovesWhiteSpaceAtTheEnds) {
    EXPECT_EQ(trimmed(" \t\r\nNot  Found\n\r\t "), "Not  Found");
    EXPECT_EQ(trimmed("OK"), "OK");
    EXPECT_EQ(trimmed(" \t\r\n"), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Spelling, TrimmedKeepsOtherWhiteSpace) {
    EXPECT_EQ(trimmed("\v OK \f"), "\v OK \f");
    EXPECT_EQ(trimmed("\xC2\xA0OK"), "\xC2\xA0OK");
}

TEST(Spelling, LetterCaseChangesInAsciiOnly) {
    EXPECT_EQ(to_lower("AZ az 09 @[`{ \xC3\x89"), "az az 09 @[`{ \xC3\x89");
    EXPECT_EQ(to_upper("AZ az 09 @[`{ \xC3\xA9"), "AZ AZ 09 @[`{ \xC3\xA9");
}

TEST(Spelling, CharactersAreClassifiedInAsciiOnly) {
    for (const char character : std::string{"azAZ"}) EXPECT_TRUE(is_ascii_letter(character)) << character;
    for (const char character : std::string{"@[`{09 \xE9"}) EXPECT_FALSE(is_ascii_letter(character)) << character;
    for (const char character : std::string{"09"}) EXPECT_TRUE(is_ascii_digit(character)) << character;
    for (const char character : std::string{"/:a\xB2"}) EXPECT_FALSE(is_ascii_digit(character)) << character;
    for (const char character : std::string{" ~a"}) EXPECT_TRUE(is_printable_ascii(character)) << character;
    for (const char character : std::string{"\x1F\x7F\x80\xFF\n"}) EXPECT_FALSE(is_printable_ascii(character));
}

}  // namespace
}  // namespace iana_codegen
