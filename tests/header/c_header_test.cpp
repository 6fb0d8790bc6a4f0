// Compares the C header with the data for every status value and for other numbers. The header is compiled as C, as C
// after hostile macros, and as C++.
#include <gtest/gtest.h>

#include <climits>
#include <functional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "all_codes.hpp"
#include "c_functions.h"
#include "registry_reader.hpp"

namespace header_tests {
namespace {

// Among them are numbers that would be codes if a function truncated them.
std::vector<long> all_numbers() {
    std::vector<long> numbers = {LONG_MIN, LONG_MIN + 404, INT_MIN, INT_MIN + 404, INT_MAX - 404, INT_MAX, LONG_MAX};
    numbers.push_back(static_cast<long>((1LL << 32) + 404));
    for (int number = -65536; number <= 2 * 65536; ++number) numbers.push_back(number);
    return numbers;
}

Code code_of(long number) {
    const bool is_code = number >= 100 && number <= 599;
    return code_for(is_code ? static_cast<int>(number) : 0);
}

using ToText = const char* (*)(long code);
using ToLength = std::size_t (*)(long code);
using PredicateOfC = int (*)(long code);

void expect_texts(ToText text_of, const std::function<std::string(long number)>& expected_of) {
    for (const long number : all_numbers()) {
        const auto expected = expected_of(number);
        const char* text = text_of(number);
        ASSERT_EQ(text == nullptr, expected.empty()) << number;
        ASSERT_EQ(std::string{text != nullptr ? text : ""}, expected) << number;
    }
}

void expect_lengths(ToLength length_of, ToText text_of) {
    for (const long number : all_numbers()) {
        const char* text = text_of(number);
        ASSERT_EQ(length_of(number), text != nullptr ? std::string_view{text}.size() : 0) << number;
    }
}

std::set<int> numbers_where(PredicateOfC is_member) {
    std::set<int> members;
    for (const long number : all_numbers()) {
        const int answer = is_member(number);
        EXPECT_TRUE(answer == 0 || answer == 1) << number;
        if (answer != 0) members.insert(static_cast<int>(number));
    }
    return members;
}

struct Compilation {
    std::string name;
    const c_functions* (*functions)();

    // GoogleTest prints this as the name of the parameter.
    friend std::ostream& operator<<(std::ostream& stream, const Compilation& compilation) {
        return stream << compilation.name;
    }
};

class CHeader : public testing::TestWithParam<Compilation> {
protected:
    const c_functions& header_ = *GetParam().functions();
};

INSTANTIATE_TEST_SUITE_P(Compiled, CHeader,
                         testing::Values(Compilation{"as c", functions_in_c},
                                         Compilation{"as c behind macros", functions_in_c_behind_macros},
                                         Compilation{"as cpp", functions_in_cpp}));

TEST_P(CHeader, EnumNameGivesTheNameOrNull) {
    expect_texts(header_.enum_name, [](long number) { return code_of(number).name; });
}

TEST_P(CHeader, ReasonPhraseGivesThePhraseOrNull) {
    expect_texts(header_.reason_phrase, [](long number) { return code_of(number).phrase; });
}

TEST_P(CHeader, StatusTextGivesCodeAndPhraseOrNull) {
    expect_texts(header_.status_text, [](long number) {
        const auto phrase = code_of(number).phrase;
        return phrase.empty() ? "" : std::to_string(number) + " " + phrase;
    });
}

TEST_P(CHeader, StatusLineGivesTheWholeLineOrNull) {
    expect_texts(header_.status_line, [](long number) {
        const auto phrase = code_of(number).phrase;
        return phrase.empty() ? "" : "HTTP/1.1 " + std::to_string(number) + " " + phrase + "\r\n";
    });
}

// The supplement prefers no phrase, but gives one to unused codes.
TEST_P(CHeader, RegisteredPhraseGivesThePhraseOfTheRegistryOrNull) {
    expect_texts(header_.registered_phrase, [](long number) {
        const auto code = code_of(number);
        return code.state == "unused" || code.state == "unassigned" ? "" : code.phrase;
    });
}

TEST_P(CHeader, LengthsAreThoseOfTheTexts) {
    expect_lengths(header_.reason_phrase_length, header_.reason_phrase);
    expect_lengths(header_.status_text_length, header_.status_text);
    expect_lengths(header_.status_line_length, header_.status_line);
}

TEST_P(CHeader, ClassPhraseGivesTheNameOfTheClassOrNull) {
    expect_texts(header_.class_phrase, [](long number) {
        return number >= 100 && number <= 199   ? "Informational"
               : number >= 200 && number <= 299 ? "Successful"
               : number >= 300 && number <= 399 ? "Redirection"
               : number >= 400 && number <= 499 ? "Client Error"
               : number >= 500 && number <= 599 ? "Server Error"
                                                : "";
    });
}

TEST_P(CHeader, DescriptionGivesTheSentenceOrNull) {
    expect_texts(header_.description, [](long number) { return code_of(number).description; });
}

TEST_P(CHeader, RegistrationOfGivesTheState) {
    expect_texts(header_.word_for_registration, [](long number) { return code_of(number).state; });
}

TEST_P(CHeader, ClassOfGivesTheClassOfTheFirstDigit) {
    expect_texts(header_.word_for_class, [](long number) {
        return number >= 100 && number <= 199   ? "informational"
               : number >= 200 && number <= 299 ? "successful"
               : number >= 300 && number <= 399 ? "redirection"
               : number >= 400 && number <= 499 ? "client error"
               : number >= 500 && number <= 599 ? "server error"
                                                : "none";
    });
}

// Programs may store the numbers, so they must not change between versions.
TEST_P(CHeader, NumberOfAClassIsTheFirstDigit) {
    for (const long number : all_numbers()) {
        ASSERT_EQ(header_.class_of(number), number < 100 || number > 599 ? 0 : number / 100) << number;
    }
}

TEST_P(CHeader, NumberOfARegistrationNeverChanges) {
    const std::vector<std::string> states = {"unassigned", "assigned", "temporary", "obsoleted", "unused"};
    for (const long number : all_numbers()) {
        ASSERT_EQ(states.at(static_cast<std::size_t>(header_.registration_of(number))), code_of(number).state)
            << number;
    }
}

TEST_P(CHeader, GenericGivesTheFirstCodeOfTheClass) {
    for (const long number : all_numbers()) {
        const long expected = number < 100 || number > 599 ? 500 : number - number % 100;
        ASSERT_EQ(header_.generic(number), expected) << number;
    }
}

TEST_P(CHeader, PredicatesAreTrueInTheirRangesOnly) {
    EXPECT_EQ(numbers_where(header_.is_informational), from_to(100, 199));
    EXPECT_EQ(numbers_where(header_.is_success), from_to(200, 299));
    EXPECT_EQ(numbers_where(header_.is_redirection), from_to(300, 399));
    EXPECT_EQ(numbers_where(header_.is_client_error), from_to(400, 499));
    EXPECT_EQ(numbers_where(header_.is_server_error), from_to(500, 599));
    EXPECT_EQ(numbers_where(header_.is_error), from_to(400, 599));
    EXPECT_EQ(numbers_where(header_.is_valid), from_to(100, 599));
}

TEST_P(CHeader, SetsHaveTheCodesOfTheSupplement) {
    EXPECT_EQ(numbers_where(header_.is_heuristically_cacheable), registry().heuristically_cacheable);
    EXPECT_EQ(numbers_where(header_.never_has_content), registry().never_with_content);
    EXPECT_EQ(numbers_where(header_.preserves_method), registry().method_preserving);
}

TEST_P(CHeader, MapCallsItsMacroForEachCodeWithAPhraseInAscendingOrder) {
    using Row = std::tuple<int, std::string, std::string, int>;
    std::vector<Row> expected;
    for (const auto& [number, code] : registry().codes) {
        if (!code.phrase.empty()) expected.emplace_back(number, code.name, code.phrase, number);
    }
    std::vector<Row> mapped;
    for (std::size_t i = 0; i < header_.mapped_count; ++i) {
        const auto& [code, name, phrase, enumerator] = header_.mapped[i];
        mapped.emplace_back(code, name, phrase, enumerator);
    }
    EXPECT_EQ(mapped, expected);
}

// A former name is an alias, so it must not replace the present name of the code.
TEST_P(CHeader, FormerNamesGivePresentTexts) {
    ASSERT_GT(header_.former_count, 0U);
    for (std::size_t i = 0; i < header_.former_count; ++i) {
        const auto& [code, name, former_phrase, enumerator] = header_.former[i];
        EXPECT_EQ(enumerator, code) << name;
        EXPECT_EQ(header_.status_from_name(name, std::string_view{name}.size()), code) << name;
        EXPECT_EQ(header_.reason_phrase(enumerator), registry().find(code)->phrase) << name;
        EXPECT_EQ(header_.status_from_phrase(former_phrase, std::string_view{former_phrase}.size()), code) << name;
        EXPECT_STRNE(header_.enum_name(enumerator), name);
    }
}

TEST_P(CHeader, MapsEachFormerName) {
    std::set<std::pair<long, std::string>> expected;
    for (const auto& [number, code] : registry().codes) {
        for (const auto& phrase : code.former_phrases) {
            if (header_.reason_phrase(number) != phrase) expected.emplace(number, phrase);
        }
    }
    std::set<std::pair<long, std::string>> mapped;
    for (std::size_t i = 0; i < header_.former_mapped_count; ++i) {
        const auto& [code, name, phrase, enumerator] = header_.former_mapped[i];
        EXPECT_TRUE(mapped.emplace(code, phrase).second) << name;
        EXPECT_EQ(enumerator, code) << name;
        EXPECT_EQ(header_.status_from_name(name, std::string_view{name}.size()), code) << name;
    }
    EXPECT_EQ(mapped, expected);
}

// An update may add former names, but it must not remove any.
TEST_P(CHeader, MapsTheFormerNamesThatEachVersionHas) {
    std::set<std::tuple<long, std::string, std::string>> mapped;
    for (std::size_t i = 0; i < header_.former_mapped_count; ++i) {
        const auto& row = header_.former_mapped[i];
        mapped.emplace(row.code, row.name, row.phrase);
    }
    for (std::size_t i = 0; i < header_.former_count; ++i) {
        const auto& row = header_.former[i];
        EXPECT_EQ(mapped.count({row.code, row.name, row.phrase}), 1U) << row.name;
    }
}

TEST_P(CHeader, AcceptsNullAsAnEmptyText) {
    EXPECT_EQ(header_.status_from_digits(nullptr, 0), 0);
    EXPECT_EQ(header_.status_from_name(nullptr, 0), 0);
    EXPECT_EQ(header_.status_from_phrase(nullptr, 0), 0);
}

}  // namespace
}  // namespace header_tests
