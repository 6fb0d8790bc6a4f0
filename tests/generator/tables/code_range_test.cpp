// Tests which <value> of a record is accepted.
#include "tables/code_range.hpp"

#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"

namespace iana_codegen {
namespace {

// The range, such as "105-199", or the diagnostics if the text is rejected.
std::string parsed(std::string_view text) {
    Diagnostics diagnostics;
    const auto range = parse_code_range(text, {"f.xml", 5, 10}, diagnostics);
    EXPECT_EQ(range.has_value(), diagnostics.all().empty());
    return range ? std::to_string(range->first) + "-" + std::to_string(range->last) : lines_of(diagnostics);
}

std::string no_code(const std::string& text) {
    return "f.xml:5:10: error: value '" + text + "', expected a status code or a range of two";
}

std::string outside(const std::string& text) {
    return "f.xml:5:10: error: value '" + text + "' lies outside of 100-599, expected status codes";
}

TEST(CodeRange, AcceptsDecimalNumbers) {
    EXPECT_EQ(parsed("404"), "404-404");
    EXPECT_EQ(parsed("100"), "100-100");
    EXPECT_EQ(parsed("599"), "599-599");
}

TEST(CodeRange, AcceptsHexadecimalNumbers) {
    EXPECT_EQ(parsed("0x194"), "404-404");
    EXPECT_EQ(parsed("0X1F4"), "500-500");
    EXPECT_EQ(parsed("0x1f4"), "500-500");
}

TEST(CodeRange, AcceptsRanges) {
    EXPECT_EQ(parsed("105-199"), "105-199");
    EXPECT_EQ(parsed("100-599"), "100-599");
    EXPECT_EQ(parsed("0x69-0xC7"), "105-199");
    EXPECT_EQ(parsed("105-0xC7"), "105-199");
}

TEST(CodeRange, AcceptsARangeOfOneCode) { EXPECT_EQ(parsed("404-404"), "404-404"); }

TEST(CodeRange, AcceptsSpacesAroundTheDash) {
    EXPECT_EQ(parsed("105 - 199"), "105-199");
    EXPECT_EQ(parsed("105- 199"), "105-199");
    EXPECT_EQ(parsed("105 -199"), "105-199");
    EXPECT_EQ(parsed("105\n  -\t199"), "105-199");
}

TEST(CodeRange, RejectsSpacesInsideANumber) {
    EXPECT_EQ(parsed("4 04"), no_code("4 04"));
    EXPECT_EQ(parsed("0x 194"), no_code("0x 194"));
}

TEST(CodeRange, RejectsReversedRanges) {
    EXPECT_EQ(parsed("199-105"), "f.xml:5:10: error: range '199-105' is reversed, expected '105-199'");
    EXPECT_EQ(parsed("0xC7 - 0x69"), "f.xml:5:10: error: range '0xC7 - 0x69' is reversed, expected '105-199'");
}

TEST(CodeRange, RejectsNumbersOutsideOf100To599) {
    for (const std::string text : {"99", "600", "0", "1000", "65535", "0x63", "0x258", "99-199", "500-600", "0-999"}) {
        EXPECT_EQ(parsed(text), outside(text));
    }
}

TEST(CodeRange, RejectsNumbersThatOverflowIntegers) {
    for (const std::string text : {"4294967700", "99999999999999999999", "0xFFFFFFFFFFFFFFFFF",
                                   "100-99999999999999999999", "99999999999999999999-100"}) {
        EXPECT_EQ(parsed(text), outside(text));
    }
}

TEST(CodeRange, RejectsOverflowingDigitsBeforeALetter) {
    EXPECT_EQ(parsed("99999999999999999999x"), no_code("99999999999999999999x"));
}

TEST(CodeRange, RejectsEmptyTexts) {
    EXPECT_EQ(parsed(""), no_code(""));
    EXPECT_EQ(parsed(" "), no_code(" "));
    EXPECT_EQ(parsed("0x"), no_code("0x"));
}

TEST(CodeRange, RejectsIncompleteRanges) {
    for (const std::string text : {"-", " - ", "404-", "-404", "404--", "--404", "404--405"}) {
        EXPECT_EQ(parsed(text), no_code(text));
    }
}

TEST(CodeRange, RejectsThreeNumbers) {
    EXPECT_EQ(parsed("1-2-3"), no_code("1-2-3"));
    EXPECT_EQ(parsed("100-200-300"), no_code("100-200-300"));
}

TEST(CodeRange, RejectsOtherFormsOfNumbers) {
    for (const std::string text :
         {"+404", "404.0", "4e2", "4xx", "404,405", "404 405", "x194", "0x0x194", "0x-194", "-0x194", "#404", "1'00"}) {
        EXPECT_EQ(parsed(text), no_code(text));
    }
}

TEST(CodeRange, EscapesOtherBytesInMessages) {
    EXPECT_EQ(parsed("105\xE2\x80\x93"
                     "199"),
              no_code("105\\xE2\\x80\\x93"
                      "199"));
    EXPECT_EQ(parsed({"404\0", 4}), no_code("404\\x00"));
}

TEST(CodeRange, ContainsItsEnds) {
    constexpr ValueRange range{105, 199};
    EXPECT_FALSE(range.contains(104));
    EXPECT_TRUE(range.contains(105));
    EXPECT_TRUE(range.contains(199));
    EXPECT_FALSE(range.contains(200));
}

}  // namespace
}  // namespace iana_codegen
