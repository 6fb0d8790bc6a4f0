// Compares the functions from a code to its facts with the data, for every status value.
#include <gtest/gtest.h>

#include <string>

#include "all_codes.hpp"
#include "registry_reader.hpp"

namespace header_tests {
namespace {

namespace http = iana::http;

std::string word_for(http::registration state) {
    switch (state) {
        case http::registration::unassigned: return "unassigned";
        case http::registration::assigned: return "assigned";
        case http::registration::temporary: return "temporary";
        case http::registration::obsoleted: return "obsoleted";
        case http::registration::unused: return "unused";
    }
    return "none of the enumerators";
}

TEST(Lookup, EnumNameGivesTheNameOrAnEmptyText) {
    for (const auto code : all_codes()) {
        ASSERT_EQ(http::enum_name(code), code_for(number_of(code)).name) << number_of(code);
    }
}

TEST(Lookup, ReasonPhraseGivesThePhraseOrAnEmptyText) {
    for (const auto code : all_codes()) {
        ASSERT_EQ(http::reason_phrase(code), code_for(number_of(code)).phrase) << number_of(code);
    }
}

TEST(Lookup, StatusTextGivesCodeAndPhraseOrAnEmptyText) {
    for (const auto code : all_codes()) {
        const auto phrase = code_for(number_of(code)).phrase;
        const auto expected = phrase.empty() ? "" : std::to_string(number_of(code)) + " " + phrase;
        ASSERT_EQ(http::status_text(code), expected) << number_of(code);
    }
}

TEST(Lookup, StatusLineGivesTheWholeLineOrAnEmptyText) {
    for (const auto code : all_codes()) {
        const auto phrase = code_for(number_of(code)).phrase;
        const auto text = "HTTP/1.1 " + std::to_string(number_of(code)) + " " + phrase + "\r\n";
        const auto line = http::status_line(code);
        ASSERT_EQ(line, phrase.empty() ? "" : text) << number_of(code);
        ASSERT_TRUE(line.empty() || *(line.data() + line.size()) == '\0') << number_of(code);
    }
}

// The supplement prefers no phrase, but gives one to unused codes.
TEST(Lookup, RegisteredPhraseGivesThePhraseOfTheRegistryOrAnEmptyText) {
    for (const auto code : all_codes()) {
        const auto expected = code_for(number_of(code));
        const bool is_registered = expected.state != "unused" && expected.state != "unassigned";
        ASSERT_EQ(http::registered_phrase(code), is_registered ? expected.phrase : "") << number_of(code);
    }
}

TEST(Lookup, DescriptionGivesTheSentenceOrAnEmptyText) {
    for (const auto code : all_codes()) {
        ASSERT_EQ(http::description(code), code_for(number_of(code)).description) << number_of(code);
    }
}

TEST(Lookup, RegistrationOfGivesTheState) {
    for (const auto code : all_codes()) {
        ASSERT_EQ(word_for(http::registration_of(code)), code_for(number_of(code)).state) << number_of(code);
    }
}

TEST(Lookup, FindGivesARowForKnownCodesOnly) {
    for (const auto code : all_codes()) {
        ASSERT_EQ(http::find(code) != nullptr, registry().find(number_of(code)) != nullptr) << number_of(code);
    }
}

TEST(Lookup, FindGivesTheFactsOfTheFiles) {
    for (const auto& [number, expected] : registry().codes) {
        SCOPED_TRACE(number);
        const auto* entry = http::find(static_cast<http::status>(number));
        ASSERT_NE(entry, nullptr);
        EXPECT_EQ(number_of(entry->code), number);
        EXPECT_EQ(entry->name, expected.name);
        EXPECT_EQ(entry->phrase, expected.phrase);
        EXPECT_EQ(entry->description, expected.description);
        EXPECT_EQ(word_for(entry->state), expected.state);
        EXPECT_EQ(entry->added, expected.added);
        EXPECT_EQ(entry->updated, expected.updated);
        EXPECT_EQ(entry->registered, expected.registered);
        EXPECT_EQ(entry->extended, expected.extended);
        EXPECT_EQ(entry->expires, expected.expires);
        EXPECT_EQ(entry->publication_requested, expected.publication_requested);
    }
}

// Otherwise servers would send the annotation.
TEST(Lookup, PhrasesHaveNoAnnotations) {
    for (const auto code : all_codes()) {
        ASSERT_EQ(http::status_text(code).find_first_of("()"), std::string_view::npos) << number_of(code);
    }
}

}  // namespace
}  // namespace header_tests
