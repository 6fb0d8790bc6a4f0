// Generated headers, compiled and asked, for data that is not the committed one.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

std::string escaped(const std::string& text) {
    std::string xml;
    for (const char character : text) {
        xml += character == '&' ? "&amp;" : character == '<' ? "&lt;" : std::string{character};
    }
    return xml;
}

class Compiled : public ::testing::Test {
protected:
    void generate(const std::string& registry, const std::string& supplement = supplement_of("")) {
        folder_.write("registry.xml", registry);
        folder_.write("supplement.xml", supplement);
        generated_ = run_tool(
            folder_, {"generate", "cpp", "registry.xml", "--supplement", "supplement.xml", "--output", "status.hpp"});
        ASSERT_EQ(generated_.exit_status, 0) << generated_.errors;
    }

    // What a program prints whose main has these statements.
    [[nodiscard]] std::string output_of(const std::string& statements) const {
        folder_.write("program.cpp",
                      "#include \"status.hpp\"\n"
                      "#include <iostream>\n"
                      "namespace http = iana::http;\n"
                      "int main() {\n" +
                          statements + "}\n");
        const auto compiled = run(folder_, IANA_CODEGEN_COMPILER,
                                  {"-std=c++17", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wsign-conversion",
                                   "-Wshadow", "-Wcomment", "-Wtrigraphs", "-Werror", "program.cpp", "-o", "program"});
        EXPECT_EQ(compiled.exit_status, 0) << compiled.errors;
        return run(folder_, "./program", {}).output;
    }

    TemporaryFolder folder_;
    Result generated_{};
};

constexpr auto print_phrases = R"(
    for (const auto& entry : http::statuses) std::cout << http::reason_phrase(entry.code) << '\n';
    for (const auto& entry : http::statuses) {
        if (http::status_from_phrase(entry.phrase) != entry.code) std::cout << "lost: " << entry.phrase << '\n';
        if (http::status_from_name(entry.name) != entry.code) std::cout << "lost: " << entry.name << '\n';
    }
)";

TEST_F(Compiled, HostilePhrasesComeBackToTheLetter) {
    const std::vector<std::string> phrases = {
        R"(He said "no")",
        R"(Back\slash)",
        R"(Ends with \)",
        R"(\n \x41 \u0041 \")",
        "*/ Comment /* //",
        "What?\?/",
        "?\?=define ?\?( ?\?)",
        "100% %s %n %d",
        "{} {0} {{braces}}",
        R"(R"template()template")",
        "@mark@ ${CMAKE} $(make)",
        "<b> & co",
        "'quoted'",
        "Delete",
        "Class",
        "New",
        "#define Macro",
        "1st Step",
        "Too  Many---Separators",
        "_Leading and trailing_",
        "Operator",
        "Errno",
        "Co_await",
        "std",
        "status",
        "Detail",
        "NULL",
        "int",
    };
    std::string records;
    std::string expected;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        // A phrase with parentheses is an annotation, which is for other tests.
        auto phrase = phrases[i];
        for (const char parenthesis : {'(', ')'}) {
            for (auto at = phrase.find(parenthesis); at != std::string::npos; at = phrase.find(parenthesis)) {
                phrase.replace(at, 1, "|");
            }
        }
        records += record(std::to_string(200 + i), escaped(phrase));
        expected += phrase + "\n";
    }
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(records)));
    EXPECT_EQ(output_of(print_phrases), expected);
}

TEST_F(Compiled, HostileTextsOfASupplement) {
    const std::string sentence = R"(Says "\" and */ and ?\?/ and %s {}\)";
    ASSERT_NO_FATAL_FAILURE(
        generate(small_registry(), supplement_of(facts("known-by",
                                                       "<record><value>499</value><description>Gone \\</description>"
                                                       "<xref type=\"text\" data=\"ends with \\\"/></record>") +
                                                 facts("former-phrases",
                                                       "<record><value>404</value><description>Lost \\</description>"
                                                       "<xref type=\"text\" data=\"ends with ?\?/\"/></record>") +
                                                 facts("heuristically-cacheable",
                                                       "<record><value>404</value>"
                                                       "<xref type=\"text\" data=\"ends with \\\"/></record>") +
                                                 facts("descriptions", fact("404", escaped(sentence))))));
    EXPECT_EQ(output_of(R"(
        std::cout << http::description(http::status{404}) << '\n' << http::reason_phrase(http::status{499}) << '\n';
        std::cout << http::references(http::status{499}).front().document << '\n';
        std::cout << static_cast<int>(*http::status_from_phrase("lost \\")) << '\n';
        std::cout << http::is_heuristically_cacheable(http::status{404}) << '\n';
    )"),
              sentence + "\nGone \\\nends with \\\n404\n1\n");
}

TEST_F(Compiled, UsersCodesStayUnassigned) {
    ASSERT_NO_FATAL_FAILURE(generate(
        registry_of(record("404", "Not Found") + record("405-499", "Unassigned")),
        supplement_of(facts("known-by", fact("499", "Client Closed Request") + fact("520", "Web Server Error")) +
                      facts("descriptions", fact("499", "The client went away.")))));
    EXPECT_EQ(generated_.errors, "");
    EXPECT_EQ(output_of(R"(
        for (const auto& entry : http::statuses) {
            std::cout << http::status_text(entry.code) << '|' << http::enum_name(entry.code) << '|'
                      << (http::registration_of(entry.code) == http::registration::unassigned) << '\n';
        }
        std::cout << static_cast<int>(http::status::client_closed_request) << '\n';
        std::cout << http::description(http::status{499}) << '\n';
    )"),
              "404 Not Found|NOT_FOUND|0\n499 Client Closed Request|CLIENT_CLOSED_REQUEST|1\n"
              "520 Web Server Error|WEB_SERVER_ERROR|1\n499\nThe client went away.\n");
}

TEST_F(Compiled, UnusedCodesThatAreKnownByNothing) {
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(record("200", "OK") + record("306", "(Unused)"))));
    EXPECT_EQ(output_of(R"(
        const http::status_entry* entry = http::find(http::status{306});
        std::cout << http::statuses.size() << http::reason_phrase(http::status{306})
                  << http::status_text(http::status{306}) << http::enum_name(http::status{306}) << (entry != nullptr)
                  << (http::registration_of(http::status{306}) == http::registration::unused)
                  << http::status_from_name("").has_value() << http::status_from_phrase("").has_value() << '\n';
    )"),
              "21100\n");
}

TEST_F(Compiled, ARegistryWithNothingButUnassignedCodes) {
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(record("100-599", "Unassigned"))));
    EXPECT_EQ(output_of("std::cout << http::statuses.size() << (http::find(http::status{200}) == nullptr)\n"
                        " << http::status_from_name(\"OK\").has_value() << '\\n';"),
              "010\n");
}

TEST_F(Compiled, EveryCodeAssigned) {
    std::string records;
    std::string expected;
    for (int code = 100; code <= 599; ++code) {
        const auto phrase = "Phrase Number " + std::to_string(code);
        records += record(std::to_string(code), phrase);
        expected += phrase + "\n";
    }
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(records)));
    EXPECT_EQ(output_of(print_phrases), expected);
}

// As many texts as a registry can have in the ordinary way, most of them alike but for a digit.
TEST_F(Compiled, EveryCodeAssignedWithTwoFormerPhrases) {
    std::string records;
    std::string former;
    std::string statements;
    for (int code = 100; code <= 599; ++code) {
        const auto number = std::to_string(code);
        records += record(number, "Phrase Number " + number);
        former += fact(number, "Former Phrase " + number) + fact(number, number + " Once");
        for (const auto& phrase : {"FORMER PHRASE " + number, number + " once", "phrase number " + number}) {
            statements += "ask(\"" + phrase + "\", " + number + ");\n";
        }
    }
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(records), supplement_of(facts("former-phrases", former))));
    const std::string ask =
        "const auto ask = [](const char* phrase, unsigned code) {\n"
        "    if (http::status_from_phrase(phrase) != static_cast<http::status>(code)) std::cout << phrase << '\\n';\n"
        "};\n";
    EXPECT_EQ(output_of(ask + statements + "std::cout << http::statuses.size();\n"), "500");
}

TEST_F(Compiled, TheSectionFormsThatIanaUses) {
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(
        "<record><value>0xC8</value><description>OK</description>"
        "<xref type=\"rfc\" data=\"rfc8470\">RFC8470, Sections 5.2 and 5.3</xref>"
        "<xref type=\"rfc\" data=\"rfc9110\" section=\"15.3.1\"/><xref type=\"rfc\" data=\"bcp56\"/></record>")));
    EXPECT_EQ(output_of(R"(
        for (const auto& row : http::references(http::status::ok)) {
            std::cout << row.document << '|' << row.section << '|' << row.url << '\n';
        }
    )"),
              "RFC 8470|5.2 and 5.3|https://www.rfc-editor.org/rfc/rfc8470#section-5.2\n"
              "RFC 9110|15.3.1|https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1\n"
              "BCP 56||https://www.rfc-editor.org/info/bcp56\n");
}

}  // namespace
}  // namespace command_line_tests
