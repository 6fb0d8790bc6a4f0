// Characters that are refused in a registry or supplement: invisible ones in any place, and line continuations in
// dates, URLs and sections.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "compiled.hpp"
#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

// The places in a file that contain a text. A test changes one of them; the others stay harmless.
struct Texts {
    std::string updated = "2025-01-02";
    std::string date = "2025-01-02";
    std::string phrase = "Phrase";
    std::string url = "https://example.com/";
    std::string document = "Document";
    std::string section = "1.2";
    std::string known_by = "Known by";
    std::string former_phrase = "Former phrase";
    std::string description = "Description";
    std::string title = "Title";
    std::string maturity = "Maturity";
};

using Place = decltype(&Texts::updated);
constexpr Place places[] = {&Texts::updated,     &Texts::date,    &Texts::phrase,   &Texts::url,
                            &Texts::document,    &Texts::section, &Texts::known_by, &Texts::former_phrase,
                            &Texts::description, &Texts::title,   &Texts::maturity};

std::string registry_with(const Texts& texts) {
    return replaced(registry_of("<record date=\"" + texts.date + "\"><value>404</value><description>" + texts.phrase +
                                "</description><xref type=\"uri\" data=\"" + texts.url + "\" section=\"" +
                                texts.section + "\">" + texts.document + "</xref></record>\n"),
                    "2025-01-02</updated>", texts.updated + "</updated>");
}

std::string supplement_with(const Texts& texts) {
    return supplement_of(facts("known-by", fact("499", texts.known_by)) +
                         facts("former-phrases", fact("404", texts.former_phrase)) +
                         facts("descriptions", fact("404", texts.description)) +
                         facts("documents", "<record><value>https://example.com/</value><description>" + texts.title +
                                                "</description><maturity>" + texts.maturity +
                                                "</maturity><xref type=\"text\" data=\"a\"/></record>\n"));
}

class HostilePlaces : public ::testing::Test {
protected:
    [[nodiscard]] Result generate(const Texts& texts) const {
        folder_.write("registry.xml", registry_with(texts));
        folder_.write("supplement.xml", supplement_with(texts));
        return run_tool(folder_, {"generate", "cpp", "registry.xml", "--supplement", "supplement.xml"});
    }

    TemporaryFolder folder_;
};

TEST_F(HostilePlaces, AcceptHarmlessTexts) {
    const auto result = generate({});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
}

TEST_F(HostilePlaces, RefuseInvisibleCharacters) {
    const std::vector<std::pair<std::string, std::string>> hidden = {
        {"\xE2\x80\xAE", "U+202E"},      {"\xE2\x81\xA6", "U+2066"}, {"\xE2\x80\x8B", "U+200B"},
        {"\xC2\xAD", "U+00AD"},          {"\x7F", "U+007F"},         {"\xEF\xBB\xBF", "U+FEFF"},
        {"\xF3\xA0\x81\x81", "U+E0041"}, {"&#x202E;", "U+202E"},     {"&#8203;", "U+200B"}};
    for (const auto place : places) {
        for (const auto& [character, name] : hidden) {
            Texts texts;
            (texts.*place).insert(2, character);
            const auto result = generate(texts);
            EXPECT_EQ(result.exit_status, 1) << texts.*place;
            EXPECT_EQ(result.output, "");
            EXPECT_NE(result.errors.find("error: character " + name + " is invisible"), std::string::npos)
                << result.errors;
        }
    }
}

// A line of a header that ends with a backslash would continue on the next line. Dates, URLs and sections must not
// contain one.
TEST_F(HostilePlaces, RefuseLineContinuationsInDatesUrlsAndSections) {
    for (const auto place : {&Texts::updated, &Texts::date, &Texts::url, &Texts::section}) {
        for (const auto* end : {"\\", "?\?/", "\\ ", "&quot;", "&#10;\\"}) {
            Texts texts;
            texts.*place += end;
            const auto result = generate(texts);
            // A URL may contain question marks.
            const bool is_query = place == &Texts::url && end == std::string{"?\?/"};
            EXPECT_EQ(result.exit_status, is_query ? 0 : 1) << texts.*place;
            EXPECT_EQ(result.output.empty(), !is_query) << texts.*place;
        }
    }
}

class HostileUrls : public Compiled {};

TEST_F(HostileUrls, KeepATrigraphAtTheEnd) {
    Texts texts;
    texts.url += "?\?/";
    ASSERT_NO_FATAL_FAILURE(generate(registry_with(texts), supplement_with(texts)));
    for (const Arguments& options : {Arguments{"-std=c++17"}, {"-std=c++17", "-trigraphs"}}) {
        EXPECT_EQ(output_of("std::cout << http::references(http::status::phrase).front().url;", options), texts.url);
    }
}

}  // namespace
}  // namespace command_line_tests
