#include "formats/lookup/text_index.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

using Texts = std::vector<std::string>;

std::vector<IndexedText> indexed(const Texts& texts) {
    std::vector<IndexedText> with_rows;
    for (const auto& text : texts) with_rows.push_back({text, with_rows.size() + 1});
    return with_rows;
}

std::optional<TextIndex> find(const Texts& texts, LetterCase letter_case = LetterCase::any) {
    return find_text_index(indexed(texts), letter_case);
}

std::optional<TextIndex> find_spelled(const Texts& texts) {
    return find_spelled_text_index(indexed(texts), LetterCase::any);
}

// The row that the lookup in table.hpp finds.
std::size_t row_of_text(std::string_view text, const TextIndex& index) {
    const auto hash = hash_of(text, index);
    const auto place = hash >> index.place_shift() & (index.places.size() - 1);
    return index.places.at(place ^ index.displacements.at(hash >> index.displacement_shift()));
}

// Every text finds its row, and all other places are empty.
void expect_perfect(const Texts& texts, LetterCase letter_case = LetterCase::any) {
    const auto index = find(texts, letter_case);
    ASSERT_TRUE(index) << texts.size() << " texts";
    for (std::size_t i = 0; i < texts.size(); ++i) ASSERT_EQ(row_of_text(texts[i], *index), i + 1) << texts[i];
    const auto is_filled = [](std::size_t place) { return place != 0; };
    const auto filled = std::count_if(index->places.begin(), index->places.end(), is_filled);
    EXPECT_EQ(static_cast<std::size_t>(filled), texts.size());
}

TEST(TextIndex, HashesSyntheticTexts) {
    Texts texts;
    for (int code = 100; code < 600; ++code) {
        texts.push_back(fmt::format("Code {}", code));
        texts.push_back(fmt::format("Former One Of {}", code));
        texts.push_back(fmt::format("Former Two Of {}", code));
    }
    expect_perfect(texts);
}

TEST(TextIndex, HashesFewTexts) {
    expect_perfect({});
    expect_perfect({"OK"});
    expect_perfect({"a", "b"});
    expect_perfect({"Go", "Foo"});
    expect_perfect({"a", "aa", "aaa", "aaaa", "aaaaa", "aaaaaa", "aaaaaaa", "aaaaaaaa", "aaaaaaaaa"});
}

TEST(TextIndex, DistinguishesTextsThatDifferInOneCharacter) {
    for (const char other : {'b', 'c'}) {
        for (std::size_t size = 1; size <= 100; ++size) {
            Texts texts = {std::string(size, 'a')};
            for (std::size_t at = 0; at < size; ++at) {
                texts.push_back(texts.front());
                texts.back()[at] = other;
            }
            expect_perfect(texts);
        }
    }
}

TEST(TextIndex, DistinguishesAllCharactersAtOneOffset) {
    Texts texts;
    for (char character = ' '; character < '{'; ++character) {
        const bool is_half_of_a_pair = character >= '@' && character <= '_';
        if (!is_half_of_a_pair) texts.push_back(fmt::format("Not {} Found", character));
    }
    expect_perfect(texts);
}

TEST(SpelledTextIndex, HashesTexts) {
    const Texts texts = {"OK", "Found", "Not Found", "Gone", "x", "I'm a teapot", "Request Header Fields Too Large"};
    const auto index = find_spelled(texts);
    ASSERT_TRUE(index);
    EXPECT_EQ(index->multipliers.size(), 1U);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(row_of_text(texts[i], *index), i + 1) << texts[i];
        EXPECT_EQ(row_of_text(to_lower(texts[i]), *index), i + 1) << texts[i];
        EXPECT_EQ(row_of_text(to_upper(texts[i]), *index), i + 1) << texts[i];
    }
}

TEST(SpelledTextIndex, IsNotFoundIfFewBytesDoNotDistinguishTheTexts) {
    EXPECT_TRUE(find_spelled({"aaaaaaaaaaaaaXaaa", "aaaaaaaaaaaaaYaaZ"}));
    EXPECT_FALSE(find_spelled({"aaaaaaaaaaaaaXaaa", "aaaaaaaaaaaaaYaaa"}));
}

TEST(TextIndex, IsTheSameForTheSameTexts) {
    const Texts texts = {"Not Found", "OK", "Gone", "Continue", "I'm a teapot"};
    const auto first = find(texts);
    const auto second = find(texts);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->multipliers, second->multipliers);
    EXPECT_EQ(first->displacements, second->displacements);
    EXPECT_EQ(first->places, second->places);
}

TEST(TextIndex, HasCountsThatArePowersOfTwo) {
    for (std::size_t count = 0; count < 300; ++count) {
        Texts texts;
        for (std::size_t i = 0; i < count; ++i) texts.push_back(fmt::format("Text {}", i));
        const auto index = find(texts);
        ASSERT_TRUE(index) << count;
        ASSERT_TRUE(std::has_single_bit(index->places.size()) && std::has_single_bit(index->displacements.size()));
        ASSERT_EQ(index->displacements.size() << index->displacement_shift() >> 1U >> 63U, 0U);
        for (const auto displacement : index->displacements) ASSERT_LT(displacement, index->places.size());
    }
}

TEST(TextIndex, HashesInnerWordsOnlyIfTheEndsAreNotEnough) {
    EXPECT_EQ(find({"Method Not Allowed", "Precondition Failed"})->inner_word_count(), 0U);
    const Texts alike = {"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256", "TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256",
                         "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA256"};
    EXPECT_GT(find(alike)->inner_word_count(), 0U);
    expect_perfect(alike);
}

TEST(TextIndex, DistinguishesLetterCaseOnlyIfExact) {
    expect_perfect({"WebSocket", "websocket", "WEBSOCKET"}, LetterCase::exact);
    EXPECT_FALSE(find({"WebSocket", "websocket"}, LetterCase::any));
    EXPECT_FALSE(find({"WebSocket", "websocket"}, LetterCase::any_of_tokens));
}

TEST(TextIndex, DistinguishesMarksThatDifferInTheBitOfTheLetterCase) {
    expect_perfect({"A [", "A {", "A _", "A \x7F", "A @", "A `", "A ~", "A ^"});
}

TEST(TextIndex, ChoosesTheFasterComparisonForTokens) {
    const auto chosen = [](std::string_view text) {
        return any_letter_case_for(std::vector<std::string_view>{"Content-Type", text});
    };
    EXPECT_EQ(chosen("I'm a 7?"), LetterCase::any_of_tokens);
    EXPECT_EQ(chosen("az AZ"), LetterCase::any_of_tokens);
    for (const std::string_view text : {"NOT_FOUND", "@", "[", "`", "{", "~", "\x7F", "\xC3\xA9"}) {
        EXPECT_EQ(chosen(text), LetterCase::any) << text;
    }
}

TEST(TextIndex, StopsSoonIfNoIndexCanBeFound) {
    Texts texts = {"Not Found", "Not Found"};
    for (int i = 0; i < 1500; ++i) texts.push_back(fmt::format("Text {}", i));
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_FALSE(find(texts));
    EXPECT_FALSE(find({"NOT FOUND", "Not Found"}));
    EXPECT_FALSE(find({"a", "a"}));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds{10});
}

TEST(TextIndex, HashIgnoresLetterCaseUnlessExact) {
    const auto any = find({"x"}).value();
    const auto exact = find({"x"}, LetterCase::exact).value();
    for (const std::string text : {"x", "OK", "Not", "Gone", "I'm a teapot", "Request Header Fields Too Large"}) {
        EXPECT_EQ(hash_of(to_lower(text), any), hash_of(to_upper(text), any)) << text;
        EXPECT_NE(hash_of(to_lower(text), exact), hash_of(to_upper(text), exact)) << text;
    }
    EXPECT_NE(hash_of("Not Found", any), hash_of("Not Fount", any));
    EXPECT_NE(hash_of("Gone", any), hash_of("Gone ", any));
    EXPECT_NE(hash_of("A [", any), hash_of("A {", any));
}

}  // namespace
}  // namespace iana_codegen
