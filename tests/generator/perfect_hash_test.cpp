#include "perfect_hash.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "files.hpp"
#include "lookup_table.hpp"
#include "reading.hpp"
#include "spelling.hpp"

namespace iana_codegen {
namespace {

using Texts = std::vector<std::string>;

std::optional<PerfectHash> find(const Texts& texts) {
    return find_perfect_hash(std::vector<std::string_view>{texts.begin(), texts.end()});
}

// The slot that the calculation in the emitted header arrives at.
std::size_t slot_of(std::string_view text, const PerfectHash& hash) {
    const auto number = hash_of(text, hash.multipliers);
    const auto place = number >> hash.place_shift() & (hash.slots.size() - 1);
    return place ^ hash.displacements.at(number >> hash.bucket_shift());
}

// Every text stands in the slot that it leads to, and no slot holds anything else.
void expect_perfect(const Texts& texts) {
    const auto hash = find(texts);
    ASSERT_TRUE(hash) << texts.size() << " texts";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        ASSERT_EQ(hash->slots.at(slot_of(texts[i], *hash)), i + 1) << texts[i];
    }
    const auto is_filled = [](std::size_t slot) { return slot != 0; };
    EXPECT_EQ(static_cast<std::size_t>(std::count_if(hash->slots.begin(), hash->slots.end(), is_filled)), texts.size());
}

StatusCodes real_codes() {
    const std::string folder = REGISTRIES_DIR;
    return interpret(read_file(folder + "/http-status-codes-2025-09-15.xml"),
                     {read_file(folder + "/http-status-supplement-2025-09-15.xml")})
        .value.value();
}

TEST(PerfectHash, HashesTheRealPhrasesAndNames) {
    Texts phrases;
    Texts names;
    for (const auto& row : real_codes().codes) {
        if (row.phrase.empty()) continue;
        phrases.push_back(row.phrase);
        names.push_back(row.name);
        for (const auto& former : row.former_phrases) phrases.push_back(former.phrase);
    }
    ASSERT_GT(phrases.size(), 60U);
    expect_perfect(phrases);
    expect_perfect(names);
}

TEST(PerfectHash, HashesSyntheticTexts) {
    Texts texts;
    for (int code = 100; code < 600; ++code) {
        texts.push_back(fmt::format("Code {}", code));
        texts.push_back(fmt::format("Former One Of {}", code));
        texts.push_back(fmt::format("Former Two Of {}", code));
    }
    expect_perfect(texts);
}

TEST(PerfectHash, HashesFewTexts) {
    expect_perfect({});
    expect_perfect({"OK"});
    expect_perfect({"a", "b"});
    expect_perfect({"Go", "Foo"});
    expect_perfect({"a", "aa", "aaa", "aaaa", "aaaaa", "aaaaaa", "aaaaaaa", "aaaaaaaa", "aaaaaaaaa"});
}

TEST(PerfectHash, TellsTextsOfAnyLengthApartThatDifferInOnePlace) {
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

TEST(PerfectHash, TellsTheCharactersOfOnePlaceApart) {
    Texts texts;
    for (char character = ' '; character < '{'; ++character) {
        const bool is_half_of_a_pair = character >= '@' && character <= '_';
        if (!is_half_of_a_pair) texts.push_back(fmt::format("Not {} Found", character));
    }
    expect_perfect(texts);
}

TEST(PerfectHash, IsTheSameForTheSameTexts) {
    const Texts texts = {"Not Found", "OK", "Gone", "Continue", "I'm a teapot"};
    const auto first = find(texts);
    const auto second = find(texts);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->multipliers, second->multipliers);
    EXPECT_EQ(first->displacements, second->displacements);
    EXPECT_EQ(first->slots, second->slots);
}

TEST(PerfectHash, HasCountsThatArePowersOfTwo) {
    for (std::size_t count = 0; count < 300; ++count) {
        Texts texts;
        for (std::size_t i = 0; i < count; ++i) texts.push_back(fmt::format("Text {}", i));
        const auto hash = find(texts);
        ASSERT_TRUE(hash) << count;
        ASSERT_TRUE(std::has_single_bit(hash->slots.size()) && std::has_single_bit(hash->displacements.size()));
        ASSERT_EQ(hash->displacements.size() << hash->bucket_shift() >> 1U >> 63U, 0U);
        for (const auto displacement : hash->displacements) ASSERT_LT(displacement, hash->slots.size());
    }
}

TEST(PerfectHash, GivesUpSoonOnHopelessInput) {
    Texts texts = {"Not Found", "Not Found"};
    for (int i = 0; i < 1500; ++i) texts.push_back(fmt::format("Text {}", i));
    const auto start = std::chrono::steady_clock::now();
    EXPECT_FALSE(find(texts));
    EXPECT_FALSE(find({"NOT FOUND", "Not Found"}));
    EXPECT_FALSE(find({"a", "a"}));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{2});
}

TEST(PerfectHash, HashIgnoresLetterCase) {
    const std::vector<std::uint64_t> multipliers = {3, 5, 7};
    for (const std::string text : {"x", "OK", "Not", "Gone", "I'm a teapot", "Request Header Fields Too Large"}) {
        EXPECT_EQ(hash_of(to_lower(text), multipliers), hash_of(text, multipliers)) << text;
        EXPECT_EQ(hash_of(to_upper(text), multipliers), hash_of(text, multipliers)) << text;
    }
    EXPECT_NE(hash_of("Not Found", multipliers), hash_of("Not Fount", multipliers));
    EXPECT_NE(hash_of("Gone", multipliers), hash_of("Gone ", multipliers));
}

PackedTexts packed(const Texts& texts) {
    PackedTexts packed;
    packed.rows.emplace_back();
    for (const auto& text : texts) packed.rows.push_back({"", text});
    return packed;
}

TEST(PerfectHash, LookupTableRefusesTextsThatDifferInAPunctuationMarkAlone) {
    EXPECT_THROW((void)make_lookup(packed({"A [", "A {"})), UnwritableTexts);
    const auto row_numbers = make_lookup(packed({"A [", "B {"})).row_numbers;
    EXPECT_EQ(std::set<std::size_t>(row_numbers.begin(), row_numbers.end()), (std::set<std::size_t>{0, 1, 2}));
}

TEST(PerfectHash, LookupTableHasTheFirstOfTheTextsThatAreTheSameInAnyLetterCase) {
    const auto row_numbers = make_lookup(packed({"Gone", "OK", "GONE", ""})).row_numbers;
    EXPECT_EQ(std::set<std::size_t>(row_numbers.begin(), row_numbers.end()), (std::set<std::size_t>{0, 1, 2}));
}

}  // namespace
}  // namespace iana_codegen
