#include "formats/lookup/sampled_bytes.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace iana_codegen {
namespace {

using Eighths = std::vector<std::size_t>;

std::optional<Eighths> eighths_for(const std::vector<std::string_view>& texts) { return find_eighths(texts); }

TEST(SampledBytes, AreTheFewest) {
    EXPECT_EQ(eighths_for({}), Eighths{0}) << "none would be no list of eighths";
    EXPECT_EQ(eighths_for({"OK"}), Eighths{0});
    EXPECT_EQ(eighths_for({"Gone", "Bone"}), Eighths{0});
    EXPECT_EQ(eighths_for({"Gone", "Gonk"}), Eighths{8});
    EXPECT_EQ(eighths_for({"aXb", "aYb"}), Eighths{4});
    EXPECT_EQ(eighths_for({"abcdefgXi", "abcdefgYi"}), Eighths{7});
    EXPECT_EQ(eighths_for({"aab", "abb", "bab", "bbb"}), (Eighths{0, 4}));
}

TEST(SampledBytes, AreNotNecessaryIfTheSizesDiffer) {
    EXPECT_EQ(eighths_for({"a", "aa", "aaa", std::string_view{"aaaaaaaa"}}), Eighths{0});
}

TEST(SampledBytes, AreAtMostSeven) {
    const std::string same(9, 'a');
    std::vector<std::string> texts = {same};
    for (std::size_t at = 0; at < 7; ++at) texts.emplace_back(same)[at] = 'b';
    const auto found = eighths_for({texts.begin(), texts.end()});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->size(), 7U);
    texts.emplace_back(same)[7] = 'b';
    EXPECT_FALSE(eighths_for({texts.begin(), texts.end()}));
}

TEST(SampledBytes, AreNotFoundForTextsThatAreTheSameInAnyLetterCase) {
    EXPECT_FALSE(eighths_for({"Gone", "OK", "GONE"}));
    EXPECT_FALSE(eighths_for({"[", "{"})) << "they differ in the bit of the letter case only";
}

TEST(SampledBytes, AreBehindTheSizeInOneWord) {
    EXPECT_EQ(sampled_word("012345678", Eighths{0}), 0x930U);
    EXPECT_EQ(sampled_word("012345678", Eighths{0, 4, 8}), 0x9303438U);
    EXPECT_EQ(sampled_word("012345678", Eighths{1, 7}), 0x93137U);
    EXPECT_EQ(sampled_word("0123", Eighths{4, 5, 6}), 0x4313132U);
    EXPECT_EQ(sampled_word("A", Eighths{8}), 0x161U);
    EXPECT_EQ(sampled_word("\xC3", Eighths{8}), 0x1E3U);
}

}  // namespace
}  // namespace iana_codegen
