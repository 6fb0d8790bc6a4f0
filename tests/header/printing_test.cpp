// Tests what the optional headers print, and the use of statuses as keys.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <functional>
#include <iana/http/status_format.hpp>
#include <iana/http/status_ostream.hpp>
#include <iomanip>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

#include "all_codes.hpp"

namespace {

using header_tests::all_codes;
using iana::http::status;

std::string expected_text(status code) {
    const std::string text{status_text(code)};
    return text.empty() ? std::to_string(static_cast<unsigned>(code)) : text;
}

template <typename... Manipulators>
std::string streamed(status code, Manipulators... manipulators) {
    std::ostringstream stream;
    (stream << ... << manipulators) << code;
    return stream.str();
}

TEST(Printing, GivesTheStatusTextOrTheNumberOfEveryCode) {
    for (const auto code : all_codes()) {
        ASSERT_EQ(streamed(code), expected_text(code));
        ASSERT_EQ(fmt::format("{}", code), expected_text(code));
    }
    EXPECT_EQ(streamed(status::not_found), "404 Not Found");
    EXPECT_EQ(fmt::format("{}", status{299}), "299");
    EXPECT_EQ(streamed(status{0}), "0");
    EXPECT_EQ(streamed(status{65535}), "65535");
}

TEST(Printing, HonorsWidthFillAndAdjustmentAsForAString) {
    EXPECT_EQ(streamed(status::not_found, std::setw(16)), "   404 Not Found");
    EXPECT_EQ(streamed(status::not_found, std::left, std::setfill('.'), std::setw(16)), "404 Not Found...");
    EXPECT_EQ(streamed(status{499}, std::setfill('*'), std::setw(5)), "**499");
    EXPECT_EQ(fmt::format("{:>16}|", status::not_found), "   404 Not Found|");
    EXPECT_EQ(fmt::format("{:.^7}", status{499}), "..499..");
    EXPECT_EQ(fmt::format("{:.3}", status::not_found), "404");
    EXPECT_EQ(fmt::format("{:5}|", status{499}), "499  |");
}

TEST(Printing, WidthAppliesToOneStatusOnly) {
    std::ostringstream stream;
    stream << std::setw(5) << status{499} << status{499};
    EXPECT_EQ(stream.str(), "  499499");
}

TEST(Printing, NumbersAreDecimalInAnyStream) {
    EXPECT_EQ(streamed(status{499}, std::hex, std::showbase, std::showpos), "499");
}

TEST(Keys, StatusesAreOrderedByNumberAndHashed) {
    const std::set<status> ordered = {status{499}, status::ok, status::not_found, status::ok};
    EXPECT_EQ(std::vector<status>(ordered.begin(), ordered.end()),
              (std::vector{status::ok, status::not_found, status{499}}));
    std::unordered_map<status, int> counts;
    for (const auto code : all_codes()) ++counts[code];
    for (const auto code : all_codes()) ASSERT_EQ(counts.at(code), 1);
    EXPECT_EQ(std::hash<status>{}(status::payload_too_large), std::hash<status>{}(status::content_too_large));
}

}  // namespace
