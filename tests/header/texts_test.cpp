// Tests the lookups by present and former names and phrases, of every header.
#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "all_codes.hpp"
#include "lookups.hpp"
#include "registry_reader.hpp"

namespace header_tests {
namespace {

namespace http = iana::http;

std::string with_case(std::string text, bool (*is_upper)(std::size_t)) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        char& character = text[i];
        if (character >= 'A' && character <= 'Z' && !is_upper(i)) character = static_cast<char>(character + 32);
        if (character >= 'a' && character <= 'z' && is_upper(i)) character = static_cast<char>(character - 32);
    }
    return text;
}

std::string lower(const std::string& text) {
    return with_case(text, [](std::size_t) { return false; });
}

// A lookup of a header, by name or by phrase, and every text that it must find, in lower case.
struct Direction {
    std::string name;
    Lookup read;
    std::string (*spell)(const std::string& phrase);
    std::map<std::string, int> texts;

    [[nodiscard]] std::optional<int> found(const std::string& text) const {
        // The buffer has exactly that size, so that AddressSanitizer detects reads after its end.
        const std::vector<char> buffer(text.begin(), text.end());
        const auto code = read({buffer.data(), buffer.size()});
        return code ? std::optional{number_of(*code)} : std::nullopt;
    }

    [[nodiscard]] std::optional<int> expected(const std::string& text) const {
        const auto known = texts.find(lower(text));
        return known == texts.end() ? std::nullopt : std::optional{known->second};
    }

    // GoogleTest prints this as the name of the parameter.
    friend std::ostream& operator<<(std::ostream& stream, const Direction& direction) {
        return stream << direction.name;
    }

    void check(const std::string& text) const { ASSERT_EQ(found(text), expected(text)) << text; }
};

Direction with_texts(Direction direction) {
    for (const auto& [number, code] : registry().codes) {
        direction.texts.emplace(lower(direction.spell(code.phrase)), number);
        for (const auto& former : code.former_phrases) direction.texts.emplace(lower(direction.spell(former)), number);
    }
    return direction;
}

class Texts : public ::testing::TestWithParam<Direction> {
protected:
    Direction direction_ = with_texts(GetParam());
};

std::string unchanged(const std::string& phrase) { return phrase; }

std::vector<Direction> directions() {
    std::vector<Direction> found;
    for (const auto& lookups : all_lookups) {
        const std::string header{lookups.header};
        found.push_back({"name in " + header, lookups.from_name, name_of, {}});
        found.push_back({"phrase in " + header, lookups.from_phrase, unchanged, {}});
    }
    return found;
}

INSTANTIATE_TEST_SUITE_P(Known, Texts, ::testing::ValuesIn(directions()));

TEST_P(Texts, AreFoundInAnyLetterCase) {
    for (const auto& [text, number] : direction_.texts) {
        EXPECT_EQ(direction_.found(text), number) << text;
        EXPECT_EQ(direction_.found(with_case(text, [](std::size_t) { return true; })), number) << text;
        EXPECT_EQ(direction_.found(with_case(text, [](std::size_t i) { return i % 2 == 0; })), number) << text;
        EXPECT_EQ(direction_.found(with_case(text, [](std::size_t i) { return i % 3 != 0; })), number) << text;
    }
}

TEST_P(Texts, OfEveryRowAreFound) {
    for (const auto& entry : http::statuses) {
        const auto phrase = std::string{entry.phrase};
        EXPECT_EQ(direction_.found(direction_.spell(phrase)), number_of(entry.code)) << phrase;
    }
}

// The bytes include characters that differ by 0x20 but are not letters, such as '@' and '`', and bytes above 0x7F.
TEST_P(Texts, WithOneByteChangedAreFoundOnlyIfKnown) {
    for (const auto& [text, number] : direction_.texts) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (int byte = 0; byte <= 255; ++byte) {
                auto changed = text;
                changed[at] = static_cast<char>(byte);
                ASSERT_NO_FATAL_FAILURE(direction_.check(changed));
            }
        }
    }
}

TEST_P(Texts, WithOneByteAddedAreFoundOnlyIfKnown) {
    using namespace std::string_view_literals;
    for (const auto& [text, number] : direction_.texts) {
        for (std::size_t at = 0; at <= text.size(); ++at) {
            for (const char byte : "\0\t\n\r _-'.@`[{sS0\x7F\x80\xA0\xFF"sv) {
                ASSERT_NO_FATAL_FAILURE(direction_.check(std::string{text}.insert(at, 1, byte)));
            }
        }
    }
}

TEST_P(Texts, WithBytesRemovedAreFoundOnlyIfKnown) {
    for (const auto& [text, number] : direction_.texts) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            ASSERT_NO_FATAL_FAILURE(direction_.check(std::string{text}.erase(at, 1)));
            ASSERT_NO_FATAL_FAILURE(direction_.check(text.substr(0, at)));
            ASSERT_NO_FATAL_FAILURE(direction_.check(text.substr(at)));
        }
    }
}

TEST_P(Texts, WithTwoBytesSwappedAreFoundOnlyIfKnown) {
    for (const auto& [text, number] : direction_.texts) {
        for (std::size_t at = 1; at < text.size(); ++at) {
            auto swapped = text;
            std::swap(swapped[at - 1], swapped[at]);
            ASSERT_NO_FATAL_FAILURE(direction_.check(swapped));
        }
    }
}

TEST_P(Texts, ThatAreTwoTextsJoinedAreFoundOnlyIfKnown) {
    for (const auto& [first, first_number] : direction_.texts) {
        for (const auto& [second, second_number] : direction_.texts) {
            ASSERT_NO_FATAL_FAILURE(direction_.check(first + second));
            ASSERT_NO_FATAL_FAILURE(direction_.check(first + " " + second));
        }
    }
}

// Unicode folds the Kelvin sign to k and the long s to s, but the lookups fold only ASCII.
TEST_P(Texts, WithLettersThatOnlyUnicodeFoldsAreNotFound) {
    const std::map<char, std::string> folded = {
        {'k', "\xE2\x84\xAA"}, {'s', "\xC5\xBF"}, {'i', "\xC4\xB1"}, {'o', "\xEF\xBD\x8F"}};
    for (const auto& [text, number] : direction_.texts) {
        for (const auto& [letter, bytes] : folded) {
            const auto at = text.find(letter);
            if (at == std::string::npos) continue;
            EXPECT_EQ(direction_.found(std::string{text}.replace(at, 1, bytes)), std::nullopt) << text;
        }
    }
}

TEST_P(Texts, OfUpToTwoBytesAreFoundOnlyIfKnown) {
    ASSERT_NO_FATAL_FAILURE(direction_.check(""));
    for (int first = 0; first <= 255; ++first) {
        ASSERT_NO_FATAL_FAILURE(direction_.check({static_cast<char>(first)}));
        for (int second = 0; second <= 255; ++second) {
            ASSERT_NO_FATAL_FAILURE(direction_.check({static_cast<char>(first), static_cast<char>(second)}));
        }
    }
}

TEST_P(Texts, ThatAreAnnotationsStatusLinesOrNumbersAreFoundOnlyIfKnown) {
    for (const auto* text : {"Unassigned", "(Unused)", "Unused", "Not Extended (OBSOLETED)", "NOT_EXTENDED_OBSOLETED",
                             "404 Not Found", "404", "continue_", "HTTP", "Unknown"}) {
        ASSERT_NO_FATAL_FAILURE(direction_.check(text));
    }
    EXPECT_EQ(direction_.found(std::string(100'000, 'a')), std::nullopt);
}

}  // namespace
}  // namespace header_tests
