// Translation units with hostile macros must use the same header as one without these macros.
#include <gtest/gtest.h>

#include "all_codes.hpp"
#include "call_everything.hpp"
#include "hostile_units.hpp"

namespace header_tests {
namespace {

TEST(HostileMacros, DoNotChangeResults) {
    for (const auto code : all_codes()) {
        ASSERT_EQ(call_everything_in_first_unit(code), call_everything(code)) << number_of(code);
        ASSERT_EQ(call_everything_in_second_unit(code), call_everything(code)) << number_of(code);
    }
}

TEST(HostileMacros, UnitsShareOneTable) {
    for (const auto& entry : iana::http::statuses) {
        EXPECT_EQ(find_in_first_unit(entry.code), &entry) << number_of(entry.code);
        EXPECT_EQ(find_in_second_unit(entry.code), &entry) << number_of(entry.code);
    }
}

}  // namespace
}  // namespace header_tests
