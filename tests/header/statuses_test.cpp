// Tests the range of all rows, and the date of the registry.
#include <gtest/gtest.h>

#include <vector>

#include "all_codes.hpp"
#include "registry_reader.hpp"

namespace header_tests {
namespace {

namespace http = iana::http;

TEST(Statuses, AreTheKnownCodesInAscendingOrder) {
    std::vector<int> in_header;
    for (const auto& entry : http::statuses) in_header.push_back(number_of(entry.code));
    std::vector<int> in_files;
    for (const auto& [number, code] : registry().codes) in_files.push_back(number);
    EXPECT_EQ(in_header, in_files);
}

TEST(Statuses, AreTheRowsThatFindReturns) {
    for (const auto& entry : http::statuses) EXPECT_EQ(http::find(entry.code), &entry) << number_of(entry.code);
}

TEST(Statuses, BehaveLikeAnArray) {
    ASSERT_FALSE(http::statuses.empty());
    EXPECT_EQ(&http::statuses.front(), http::statuses.begin());
    EXPECT_EQ(&http::statuses.back() + 1, http::statuses.end());
    EXPECT_EQ(http::statuses.data() + http::statuses.size(), http::statuses.end());
    EXPECT_EQ(number_of(http::statuses.front().code), registry().codes.begin()->first);
    EXPECT_EQ(number_of(http::statuses.back().code), registry().codes.rbegin()->first);
    EXPECT_EQ(&http::statuses[1], http::statuses.begin() + 1);
}

TEST(Statuses, SayHowOldTheyAre) { EXPECT_EQ(http::registry_updated, registry().updated); }

}  // namespace
}  // namespace header_tests
