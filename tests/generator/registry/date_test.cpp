// Tests which dates a registry may have, and the messages for other dates.
#include "registry/date.hpp"

#include <gtest/gtest.h>

#include <string>

namespace iana_codegen {
namespace {

std::string no_form(const std::string& date) { return "date '" + date + "', expected YYYY-MM-DD or YYYY-MM"; }

std::string not_in_calendar(const std::string& date) {
    return "date '" + date + "' does not exist, expected one of the calendar";
}

TEST(Date, AcceptsDays) {
    EXPECT_EQ(problem_with_date("2025-09-15"), std::nullopt);
    EXPECT_EQ(problem_with_date("1999-12-31"), std::nullopt);
    EXPECT_EQ(problem_with_date("2000-01-01"), std::nullopt);
}

TEST(Date, HasAFirstAndALastDay) {
    EXPECT_EQ(to_string(first_day_of("2024-02")), "2024-02-01");
    EXPECT_EQ(to_string(last_day_of("2024-02")), "2024-02-29");
    EXPECT_EQ(to_string(first_day_of("2024-02-03")), "2024-02-03");
    EXPECT_EQ(to_string(last_day_of("2024-02-03")), "2024-02-03");
}

TEST(Date, IsBeforeALaterDate) {
    EXPECT_TRUE(is_before("2024-11-13", "2024-11-14"));
    EXPECT_TRUE(is_before("2024-10", "2024-11-01"));
    EXPECT_TRUE(is_before("2024-10-31", "2024-11"));
    EXPECT_FALSE(is_before("2024-11-13", "2024-11-13"));
    EXPECT_FALSE(is_before("2024-11", "2024-11-13"));
    EXPECT_FALSE(is_before("2024-11-13", "2024-11"));
    EXPECT_FALSE(is_before("2024-11", "2024-11"));
    EXPECT_FALSE(is_before("2024-11-14", "2024-11-13"));
}

TEST(Date, AcceptsMonths) {
    EXPECT_EQ(problem_with_date("2025-01"), std::nullopt);
    EXPECT_EQ(problem_with_date("2025-12"), std::nullopt);
}

TEST(Date, RejectsDaysAfterTheLastDayOfAMonth) {
    for (const std::string day :
         {"01-31", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"}) {
        EXPECT_EQ(problem_with_date("2025-" + day), std::nullopt);
    }
    for (const std::string day :
         {"01-32", "03-32", "04-31", "05-32", "06-31", "07-32", "08-32", "09-31", "10-32", "11-31", "12-32"}) {
        EXPECT_EQ(problem_with_date("2025-" + day), not_in_calendar("2025-" + day));
    }
}

TEST(Date, AcceptsFebruary29InLeapYears) {
    EXPECT_EQ(problem_with_date("2024-02-29"), std::nullopt);
    EXPECT_EQ(problem_with_date("2000-02-29"), std::nullopt);
    EXPECT_EQ(problem_with_date("2025-02-28"), std::nullopt);
}

TEST(Date, RejectsFebruary29InOtherYears) {
    EXPECT_EQ(problem_with_date("2025-02-29"), not_in_calendar("2025-02-29"));
    EXPECT_EQ(problem_with_date("1900-02-29"), not_in_calendar("1900-02-29"));
    EXPECT_EQ(problem_with_date("2024-02-30"), not_in_calendar("2024-02-30"));
}

TEST(Date, RejectsMonthsOutsideOf1To12) {
    EXPECT_EQ(problem_with_date("2025-13-01"), not_in_calendar("2025-13-01"));
    EXPECT_EQ(problem_with_date("2025-00-01"), not_in_calendar("2025-00-01"));
    EXPECT_EQ(problem_with_date("2025-13"), not_in_calendar("2025-13"));
    EXPECT_EQ(problem_with_date("2025-00"), not_in_calendar("2025-00"));
}

TEST(Date, RejectsDayZero) { EXPECT_EQ(problem_with_date("2025-09-00"), not_in_calendar("2025-09-00")); }

TEST(Date, RejectsSpaces) {
    for (const std::string date : {"", " ", " 2025-09-15", "2025-09-15 ", "2025 -09-15", "2025-09-1 ", "2025-9- 1"}) {
        EXPECT_EQ(problem_with_date(date), no_form(date));
    }
}

TEST(Date, RejectsOtherNumbersOfDigits) {
    for (const std::string date : {"12025-09-15", "12025-09", "225-09-15", "2025-9-15", "2025-09-5", "2025-09-015",
                                   "2025", "2025-", "2025-09-", "20250915"}) {
        EXPECT_EQ(problem_with_date(date), no_form(date));
    }
}

TEST(Date, RejectsOtherForms) {
    for (const std::string date : {"2025/09/15", "15.09.2025", "15-09-2025", "2025-Sep-15", "2025-09-15T00:00:00Z",
                                   "YYYY-MM-DD", "2025-09-1x", "+025-09-15", "2025-09-15-01"}) {
        EXPECT_EQ(problem_with_date(date), no_form(date));
    }
}

TEST(Date, RejectsNegativeNumbers) {
    EXPECT_EQ(problem_with_date("-2025-09-15"), no_form("-2025-09-15"));
    EXPECT_EQ(problem_with_date("-025-09-15"), no_form("-025-09-15"));
    EXPECT_EQ(problem_with_date("2025--9-15"), no_form("2025--9-15"));
}

TEST(Date, EscapesOtherBytesInMessages) {
    EXPECT_EQ(problem_with_date("2025\xE2\x88\x92"
                                "09"),
              no_form("2025\\xE2\\x88\\x92"
                      "09"));
}

TEST(Date, RejectsMonthsIfADayIsRequired) {
    EXPECT_EQ(problem_with_day("2026-11-13"), std::nullopt);
    EXPECT_EQ(problem_with_day("2026-02-30"), not_in_calendar("2026-02-30"));
    for (const std::string date : {"", "2026-11", "2026-11-1", "13.11.2026", "2026-11-13 "}) {
        EXPECT_EQ(problem_with_day(date), "date '" + date + "', expected YYYY-MM-DD");
    }
}

TEST(Date, KnowsTheLastDayOfADayOrAMonth) {
    EXPECT_EQ(to_string(last_day_of("2026-11-13")), "2026-11-13");
    EXPECT_EQ(to_string(last_day_of("2026-11")), "2026-11-30");
    EXPECT_EQ(to_string(last_day_of("2024-02")), "2024-02-29");
    EXPECT_EQ(to_string(last_day_of("2023-12")), "2023-12-31");
    EXPECT_EQ(to_string(last_day_of("0001-02-03")), "0001-02-03");
}

TEST(Date, CountsDaysBetweenDates) {
    EXPECT_EQ(last_day_of("2024-03-01") - last_day_of("2024-02-28"), std::chrono::days{2});
    EXPECT_EQ(last_day_of("2026-01-01") - last_day_of("2025-12-31"), std::chrono::days{1});
    EXPECT_LT(last_day_of("2025-12-31"), last_day_of("2026-01-01"));
}

}  // namespace
}  // namespace iana_codegen
