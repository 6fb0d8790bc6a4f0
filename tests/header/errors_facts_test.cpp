// Tests the error codes of HTTP/2, HTTP/3 and WebSocket with values that people typed.
#include <gtest/gtest.h>

#include <iana/http2/error_code_error.hpp>
#include <iana/http3/error_code_error.hpp>
#include <iana/websocket/close_code_error.hpp>
#include <string>
#include <system_error>

namespace {

using iana::assignment;
using iana::websocket::close_code;
namespace http2 = iana::http2;
namespace http3 = iana::http3;

// RFC 9113, Section 7.
TEST(ErrorsOfTables, HaveNumbersAndNamesOfHttp2) {
    const std::error_code error = http2::error_code::flow_control_error;
    EXPECT_EQ(error.value(), 3);
    EXPECT_EQ(error.message(), "FLOW_CONTROL_ERROR");
    EXPECT_STREQ(error.category().name(), "iana::http2::error_code");
    EXPECT_TRUE(error == assignment::assigned);
    EXPECT_FALSE(make_error_code(http2::error_code::no_error));
    EXPECT_EQ(make_error_code(http2::error_code{0xFFFFFFFF}).message(), "4294967295");
}

// RFC 9114, Section 8.1. Reserved values, such as 0x1f * N + 0x21, are larger than an int.
TEST(ErrorsOfTables, HaveNumbersAndNamesOfHttp3) {
    const std::error_code error = http3::error_code::excessive_load;
    EXPECT_EQ(error.value(), 0x107);
    EXPECT_EQ(error.message(), "EXCESSIVE_LOAD");
    EXPECT_EQ(make_error_code(http3::error_code{0x100000021}).value(), -1);
    EXPECT_FALSE(make_error_code(http3::error_code{0x100000021}) == assignment::assigned);
}

// RFC 6455, Section 7.4.
TEST(ErrorsOfTables, HaveNumbersAndNamesOfCloseCodes) {
    const std::error_code error = close_code::protocol_error;
    EXPECT_EQ(error.value(), 1002);
    EXPECT_EQ(error.message(), "Protocol error");
    EXPECT_TRUE(make_error_code(close_code{4000}) == assignment::private_use);
    EXPECT_TRUE(make_error_code(close_code{4999}) == assignment::private_use);
    EXPECT_TRUE(make_error_code(close_code{2999}) == assignment::unassigned);
    EXPECT_TRUE(make_error_code(close_code{1004}) == assignment::reserved);
}

// Equal numbers of two categories are different errors.
TEST(ErrorsOfTables, DifferFromEachOther) {
    EXPECT_NE(make_error_code(http2::error_code{2}), make_error_code(http3::error_code{2}));
    EXPECT_FALSE(make_error_code(http2::error_code{2}) == make_error_condition(assignment{2}));
}

}  // namespace
