// Tests the error codes and conditions of status codes.
#include <gtest/gtest.h>

#include <iana/http/status_error.hpp>
#include <string>
#include <system_error>

#include "all_codes.hpp"

namespace {

using header_tests::all_codes;
using iana::http::make_error_code;
using iana::http::status;
using iana::http::status_category;
using iana::http::status_class;
using iana::http::status_class_category;

std::string expected_message(status code) {
    const std::string text{status_text(code)};
    return text.empty() ? std::to_string(static_cast<unsigned>(code)) : text;
}

TEST(StatusError, KeepsTheNumberAndTheTextOfEveryCode) {
    for (const auto code : all_codes()) {
        const auto error = make_error_code(code);
        ASSERT_EQ(error.value(), static_cast<int>(code));
        ASSERT_EQ(error.category(), status_category());
        ASSERT_EQ(error.message(), expected_message(code));
        ASSERT_EQ(static_cast<bool>(error), code != status{0});
    }
    EXPECT_EQ(make_error_code(status::not_found).message(), "404 Not Found");
    EXPECT_EQ(make_error_code(status{499}).message(), "499");
}

TEST(StatusError, MeetsTheConditionOfItsClassAndNoOther) {
    for (const auto code : all_codes()) {
        for (const auto condition : {status_class::none, status_class::informational, status_class::successful,
                                     status_class::redirection, status_class::client_error, status_class::server_error})
            ASSERT_EQ(make_error_code(code) == condition, class_of(code) == condition) << static_cast<int>(code);
    }
    EXPECT_TRUE(make_error_code(status::not_found) == status_class::client_error);
    EXPECT_TRUE(make_error_code(status{599}) == status_class::server_error);
    EXPECT_TRUE(make_error_code(status::ok) == status_class::successful);
    EXPECT_FALSE(make_error_code(status::ok) == status_class::client_error);
}

TEST(StatusError, ConvertsAndComparesAsStandardErrorsDo) {
    std::error_code error = status::bad_gateway;
    EXPECT_EQ(error, status::bad_gateway);
    EXPECT_NE(error, status::gateway_timeout);
    EXPECT_EQ(error, error.default_error_condition());
    // 2 is the number of both.
    EXPECT_NE(make_error_code(status{2}), std::make_error_code(std::errc::no_such_file_or_directory));
    EXPECT_FALSE(make_error_code(status{2}) == std::errc::no_such_file_or_directory);
    EXPECT_FALSE(std::make_error_code(std::errc::no_such_file_or_directory) == status_class::successful);
    EXPECT_EQ(std::string{std::system_error(error, "request").what()}, "request: 502 Bad Gateway");
    error.clear();
    EXPECT_FALSE(error);
}

TEST(StatusError, NamesItsCategoriesAndClasses) {
    EXPECT_STREQ(status_category().name(), "iana::http::status");
    EXPECT_STREQ(status_class_category().name(), "iana::http::status_class");
    const std::error_condition condition = status_class::client_error;
    EXPECT_EQ(condition.message(), "Client Error");
    EXPECT_EQ(std::error_condition{status_class::none}.message(), "no class");
}

// Such a code was not made by make_error_code(): the number must not be truncated to that of another code.
TEST(StatusError, SaysTheNumberOfACodeOutsideOfTheRange) {
    const std::error_code error{65536 + 404, status_category()};
    EXPECT_EQ(error.message(), "65940");
    EXPECT_FALSE(error == status_class::client_error);
    EXPECT_FALSE((std::error_code{-404, status_category()} == status_class::none));
    EXPECT_EQ((std::error_code{-404, status_category()}.message()), "-404");
}

}  // namespace
