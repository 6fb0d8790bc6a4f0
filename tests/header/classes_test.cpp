// Tests the classes, the predicates and the sets of codes for every status value.
#include <gtest/gtest.h>

#include <set>

#include "all_codes.hpp"
#include "registry_reader.hpp"

namespace header_tests {
namespace {

namespace http = iana::http;

using Predicate = bool (*)(http::status) noexcept;

std::set<int> codes_where(Predicate is_member) {
    std::set<int> members;
    for (const auto code : all_codes()) {
        if (is_member(code)) members.insert(number_of(code));
    }
    return members;
}

TEST(Classes, AreRightForEveryValue) {
    for (const auto code : all_codes()) {
        const int number = number_of(code);
        const auto expected = number >= 100 && number <= 199   ? http::status_class::informational
                              : number >= 200 && number <= 299 ? http::status_class::successful
                              : number >= 300 && number <= 399 ? http::status_class::redirection
                              : number >= 400 && number <= 499 ? http::status_class::client_error
                              : number >= 500 && number <= 599 ? http::status_class::server_error
                                                               : http::status_class::none;
        ASSERT_EQ(http::class_of(code), expected) << number;
    }
}

TEST(Classes, HaveThePhrasesOfRfc9110) {
    for (const auto code : all_codes()) {
        const int number = number_of(code);
        const auto* expected = number >= 100 && number <= 199   ? "Informational"
                               : number >= 200 && number <= 299 ? "Successful"
                               : number >= 300 && number <= 399 ? "Redirection"
                               : number >= 400 && number <= 499 ? "Client Error"
                               : number >= 500 && number <= 599 ? "Server Error"
                                                                : "";
        ASSERT_EQ(http::class_phrase(code), expected) << number;
    }
}

// Programs may store the numbers, so they must not change between versions.
TEST(Classes, HaveTheFirstDigitAsTheirNumber) {
    for (const auto code : all_codes()) {
        const int number = number_of(code);
        ASSERT_EQ(static_cast<int>(http::class_of(code)), number < 100 || number > 599 ? 0 : number / 100) << number;
    }
}

TEST(Classes, PredicatesAreTrueInTheirRangesOnly) {
    EXPECT_EQ(codes_where(http::is_informational), from_to(100, 199));
    EXPECT_EQ(codes_where(http::is_success), from_to(200, 299));
    EXPECT_EQ(codes_where(http::is_redirection), from_to(300, 399));
    EXPECT_EQ(codes_where(http::is_client_error), from_to(400, 499));
    EXPECT_EQ(codes_where(http::is_server_error), from_to(500, 599));
    EXPECT_EQ(codes_where(http::is_error), from_to(400, 599));
    EXPECT_EQ(codes_where(http::is_valid), from_to(100, 599));
}

// RFC 9110, Section 15: clients treat an unknown code as the x00 code of its class, and a number outside of 100-599 as
// a server error.
TEST(Classes, GenericIsTheFirstCodeOfTheClass) {
    for (const auto code : all_codes()) {
        const int number = number_of(code);
        const int expected = number < 100 || number > 599 ? 500 : number - number % 100;
        ASSERT_EQ(number_of(http::generic(code)), expected) << number;
    }
}

TEST(Sets, HeuristicallyCacheable) {
    EXPECT_EQ(codes_where(http::is_heuristically_cacheable), registry().heuristically_cacheable);
}

TEST(Sets, NeverHasContent) { EXPECT_EQ(codes_where(http::never_has_content), registry().never_with_content); }

TEST(Sets, PreservesMethod) { EXPECT_EQ(codes_where(http::preserves_method), registry().method_preserving); }

}  // namespace
}  // namespace header_tests
