// Examples of the header's results. They use a registry that never changes.
#include <gtest/gtest.h>

#include <iana/http/status.hpp>
#include <optional>

#include "all_codes.hpp"

namespace header_tests {
namespace {

namespace http = iana::http;

// A server may send an unknown code: no function may change its number.
TEST(Examples, UnknownCodesKeepTheirNumber) {
    for (const int number : {0, 1, 99, 105, 299, 419, 427, 499, 520, 599, 600, 999, 1000, 65535}) {
        const auto code = static_cast<http::status>(number);
        EXPECT_EQ(number_of(code), number);
        EXPECT_EQ(http::find(code), nullptr) << number;
        EXPECT_EQ(http::enum_name(code), "") << number;
        EXPECT_EQ(http::reason_phrase(code), "") << number;
        EXPECT_EQ(http::status_text(code), "") << number;
        EXPECT_EQ(http::description(code), "") << number;
        EXPECT_EQ(http::registration_of(code), http::registration::unassigned) << number;
        EXPECT_TRUE(http::references(code).empty()) << number;
        EXPECT_EQ(http::references(code).size(), 0U) << number;
        EXPECT_EQ(http::references(code).begin(), http::references(code).end()) << number;
    }
}

TEST(Examples, PhrasesHaveNoAnnotations) {
    EXPECT_EQ(http::reason_phrase(http::status{104}), "Upload Resumption Supported");
    EXPECT_EQ(http::registration_of(http::status{104}), http::registration::temporary);
    EXPECT_EQ(http::reason_phrase(http::status{510}), "Not Extended");
    EXPECT_EQ(http::registration_of(http::status{510}), http::registration::obsoleted);
    for (const auto* text : {"Unassigned", "(Unused)", "Not Extended (OBSOLETED)", "404 Not Found", "404"}) {
        EXPECT_EQ(http::status_from_phrase(text), std::nullopt) << text;
    }
    EXPECT_EQ(http::status_from_name("NOT_EXTENDED_OBSOLETED"), std::nullopt);
    EXPECT_EQ(http::status_from_name("continue_"), std::nullopt);
}

TEST(Examples, UnusedCodesHaveThePhraseOfTheSupplement) {
    EXPECT_EQ(http::reason_phrase(http::status{306}), "Switch Proxy");
    EXPECT_EQ(http::registration_of(http::status{306}), http::registration::unused);
    EXPECT_EQ(http::status_text(http::status{418}), "418 I'm a teapot");
    EXPECT_EQ(http::registration_of(http::status{418}), http::registration::unused);
}

// A name and a phrase differ if they have several words.
TEST(Examples, NamesAreNotFoundAsPhrasesNorPhrasesAsNames) {
    EXPECT_EQ(http::status_from_name("Not Found"), std::nullopt);
    EXPECT_EQ(http::status_from_phrase("NOT_FOUND"), std::nullopt);
    EXPECT_EQ(http::status_from_name("I'M_A_TEAPOT"), std::nullopt);
    EXPECT_EQ(http::status_from_phrase("Im a teapot"), std::nullopt);
}

TEST(Examples, FormerTextsGiveTheCodeWhichHasItsPresentText) {
    EXPECT_EQ(http::status_from_phrase("Payload Too Large"), http::status{413});
    EXPECT_EQ(http::status_from_name("REQUEST_ENTITY_TOO_LARGE"), http::status{413});
    EXPECT_EQ(http::reason_phrase(*http::status_from_name("payload_too_large")), "Content Too Large");
    EXPECT_EQ(http::enum_name(http::status::unprocessable_entity), "UNPROCESSABLE_CONTENT");
}

}  // namespace
}  // namespace header_tests
