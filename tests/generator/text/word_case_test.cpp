// Tests how texts become words, and words become names.
#include "text/word_case.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace iana_codegen {
namespace {

using Words = std::vector<std::string>;

TEST(WordsOf, AreLettersAndDigits) {
    EXPECT_EQ(words_of("Not Found"), (Words{"Not", "Found"}));
    EXPECT_EQ(words_of("Non-Authoritative Information"), (Words{"Non", "Authoritative", "Information"}));
    EXPECT_EQ(words_of("  --TLS 1.3!"), (Words{"TLS", "1", "3"}));
    EXPECT_EQ(words_of(" -\xC3\xA9"), Words{});
    EXPECT_EQ(words_of(""), Words{});
}

TEST(WordsOf, LeaveOutApostrophes) { EXPECT_EQ(words_of("I'm a 'teapot'"), (Words{"Im", "a", "teapot"})); }

TEST(PascalCase, KeepsTheLettersThatIanaWrites) {
    EXPECT_EQ(pascal_case({"Not", "Found"}), "NotFound");
    EXPECT_EQ(pascal_case({"URI", "Too", "Long"}), "URITooLong");
    EXPECT_EQ(pascal_case({"Im", "a", "teapot"}), "ImATeapot");
    EXPECT_EQ(pascal_case({"close", "2nd"}), "Close2nd");
    EXPECT_EQ(pascal_case({}), "");
}

TEST(CamelCase, StartsWithAWordInLowerCase) {
    EXPECT_EQ(camel_case({"Not", "Found"}), "notFound");
    EXPECT_EQ(camel_case({"URI", "Too", "Long"}), "uriTooLong");
    EXPECT_EQ(camel_case({"OK"}), "ok");
    EXPECT_EQ(camel_case({}), "");
}

TEST(KebabCase, JoinsWordsInLowerCase) {
    EXPECT_EQ(kebab_case("NOT_FOUND"), "not-found");
    EXPECT_EQ(kebab_case(""), "");
}

}  // namespace
}  // namespace iana_codegen
