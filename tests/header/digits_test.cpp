// Tests status_from_digits() of every header, for known and unknown codes.
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "all_codes.hpp"
#include "lookups.hpp"

namespace header_tests {
namespace {

namespace http = iana::http;

// The result for the text, which must be the same for every header.
std::optional<int> parsed(const std::string& text) {
    // The buffer has exactly that size, so that AddressSanitizer detects reads after its end.
    const std::vector<char> buffer(text.begin(), text.end());
    const auto code = http::status_from_digits({buffer.data(), buffer.size()});
    for (const auto& lookups : all_lookups) {
        EXPECT_EQ(lookups.from_digits({buffer.data(), buffer.size()}), code) << lookups.header;
    }
    return code ? std::optional{number_of(*code)} : std::nullopt;
}

std::optional<int> expected_for(const std::string& text) {
    if (text.size() != 3 || text.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
    const int number = std::stoi(text);
    return number >= 100 ? std::optional{number} : std::nullopt;
}

std::string in_hexadecimal(const std::string& text) {
    std::string shown;
    for (const char character : text) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(character);
        shown += {digits[byte / 16U], digits[byte % 16U], ' '};
    }
    return shown;
}

// Appends each character of the alphabet to each text.
std::vector<std::string> continued(const std::vector<std::string>& texts, std::string_view alphabet) {
    std::vector<std::string> longer;
    longer.reserve(texts.size() * alphabet.size());
    for (const auto& text : texts) {
        for (const char character : alphabet) longer.push_back(text + character);
    }
    return longer;
}

// Checks all texts of characters of the alphabet, up to that length.
void check_all(std::size_t most_characters, std::string_view alphabet) {
    std::vector<std::string> texts = {""};
    for (std::size_t size = 0; size <= most_characters; ++size) {
        for (const auto& text : texts) ASSERT_EQ(parsed(text), expected_for(text)) << in_hexadecimal(text);
        texts = size < most_characters ? continued(texts, alphabet) : std::vector<std::string>{};
    }
}

TEST(Digits, GiveACodeOnlyIfThreeFrom100To999) {
    using namespace std::string_view_literals;
    check_all(4, "0123456789/:+-. xXaA\0\x80\xB1\xFF"sv);
}

TEST(Digits, AreNotOtherBytesNearTheDigits) {
    std::string bytes;
    for (int byte = 0x20; byte <= 0x40; ++byte) bytes += static_cast<char>(byte);
    for (int byte = 0xB0; byte <= 0xB9; ++byte) bytes += static_cast<char>(byte);
    check_all(3, bytes + '\0' + '\xFF');
}

TEST(Digits, GiveEveryNumberFrom100To999) {
    for (int number = 100; number <= 999; ++number) EXPECT_EQ(parsed(std::to_string(number)), number);
}

TEST(Digits, AreNotThoseOfOtherScripts) {
    EXPECT_EQ(parsed("\xD9\xA4\xD9\xA0\xD9\xA4"), std::nullopt);              // Arabic-Indic 404
    EXPECT_EQ(parsed("\xEF\xBC\x94\xEF\xBC\x90\xEF\xBC\x94"), std::nullopt);  // fullwidth 404
    EXPECT_EQ(parsed("4\xC2\xB2"), std::nullopt);                             // superscript two
}

TEST(Digits, AreReadFromAPartOfALongerText) {
    constexpr std::string_view line = "HTTP/1.1 4040";
    EXPECT_EQ(http::status_from_digits(line.substr(9, 3)), http::status{404});
    EXPECT_EQ(http::status_from_digits(line.substr(9)), std::nullopt);
    EXPECT_EQ(http::status_from_digits({}), std::nullopt);
}

}  // namespace
}  // namespace header_tests
