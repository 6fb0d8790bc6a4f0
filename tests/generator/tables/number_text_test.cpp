// Numbers, ranges and bytes as registries spell them.
#include "tables/number_text.hpp"

#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"

namespace iana_codegen {
namespace {

// "3-7", or the diagnostics without their place.
std::string parsed_numbers(const std::string& text) {
    Diagnostics diagnostics;
    const auto range = parse_numbers(text, {"f.xml", 7, 3}, diagnostics);
    EXPECT_NE(range.has_value(), diagnostics.error_count() == 1) << text;
    if (range) return std::to_string(range->first) + "-" + std::to_string(range->last);
    const std::string place = "f.xml:7:3: error: ";
    const auto lines = lines_of(diagnostics);
    EXPECT_TRUE(lines.starts_with(place)) << lines;
    return lines.substr(place.size());
}

TEST(NumberText, ReadsDecimalNumbers) {
    EXPECT_EQ(parsed_numbers("0"), "0-0");
    EXPECT_EQ(parsed_numbers("007"), "7-7");
    EXPECT_EQ(parsed_numbers("18446744073709551615"), "18446744073709551615-18446744073709551615");
}

TEST(NumberText, ReadsHexadecimalNumbers) {
    EXPECT_EQ(parsed_numbers("0x00"), "0-0");
    EXPECT_EQ(parsed_numbers("0X1f"), "31-31");
    EXPECT_EQ(parsed_numbers("0xFFFFFFFFFFFFFFFF"), "18446744073709551615-18446744073709551615");
}

TEST(NumberText, ReadsRanges) {
    EXPECT_EQ(parsed_numbers("3-7"), "3-7");
    EXPECT_EQ(parsed_numbers("0x0e-0xffffffff"), "14-4294967295");
    EXPECT_EQ(parsed_numbers("3 - 0x07"), "3-7");
    EXPECT_EQ(parsed_numbers("3-3"), "3-3");
}

TEST(NumberText, ReadsBytesInBigEndianOrder) {
    EXPECT_EQ(parsed_numbers("0x00,0x9C"), "156-156");
    EXPECT_EQ(parsed_numbers("0x13, 0x01"), "4865-4865");
    EXPECT_EQ(parsed_numbers("13,01"), "4865-4865");
    EXPECT_EQ(parsed_numbers("0x1,0x2,0x3,0x4"), "16909060-16909060");
    EXPECT_EQ(parsed_numbers("FF,FF,FF,FF,FF,FF,FF,FF"), "18446744073709551615-18446744073709551615");
}

TEST(NumberText, ReadsRangesOfBytes) {
    EXPECT_EQ(parsed_numbers("0x00,0x1C-1D"), "28-29");
    EXPECT_EQ(parsed_numbers("0x13,0x08-0xFF"), "4872-5119");
    EXPECT_EQ(parsed_numbers("0x14-19,*"), "5120-6655");
    EXPECT_EQ(parsed_numbers("0x14-19,0x00-FF"), "5120-6655");
    EXPECT_EQ(parsed_numbers("0x05,*,*"), "327680-393215");
}

TEST(NumberText, RefusesOtherTexts) {
    for (const std::string text : {"",
                                   " ",
                                   "one",
                                   "-1",
                                   "1-",
                                   "-",
                                   "0x",
                                   "0x-1",
                                   "1-2-3",
                                   "+1",
                                   "1.5",
                                   "1 2",
                                   "0xG",
                                   ",",
                                   "0x00,",
                                   ",0x00",
                                   "0x100,0x00",
                                   "0x00,0x100",
                                   "0x01-02,0x03",
                                   "0x01-02,0x03-04",
                                   "1,2,3,4,5,6,7,8,9",
                                   "*",
                                   "2^8"}) {
        EXPECT_EQ(parsed_numbers(text), "value '" + text +
                                            "', expected a number such as '12' or '0x0C', bytes such as "
                                            "'0x00,0x9C', or a range");
    }
}

TEST(NumberText, RefusesNumbersOfMoreThan64Bits) {
    for (const std::string text : {"18446744073709551616", "0x10000000000000000", "0-18446744073709551616",
                                   "99999999999999999999999999999999"}) {
        EXPECT_EQ(parsed_numbers(text), "value '" + text + "' needs more than 64 bits, expected 64 at most");
    }
}

TEST(NumberText, RefusesReversedRanges) {
    for (const std::string text : {"7-3", "0x10-0x0f", "0x00,0x1D-1C"}) {
        EXPECT_EQ(parsed_numbers(text), "range '" + text + "' is reversed, expected the lower number first");
    }
}

TEST(NumberText, KnowsHowManyBitsANumberNeeds) {
    EXPECT_TRUE(fits(255, 8) && fits(65535, 16) && fits(4294967295, 32) && fits(18446744073709551615U, 64));
    EXPECT_FALSE(fits(256, 8) || fits(65536, 16) || fits(4294967296, 32));
}

}  // namespace
}  // namespace iana_codegen
