// C++ headers that are generated from test data, compiled and queried.
#include <gtest/gtest.h>

#include <string>

#include "compiled.hpp"
#include "invented.hpp"

namespace command_line_tests {
namespace {

TEST_F(Compiled, CodesOfASupplementStayUnassigned) {
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

TEST_F(Compiled, HasNoTextsForAnUnusedCode) {
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

TEST_F(Compiled, CompilesWithoutAssignedCodes) {
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(record("100-599", "Unassigned"))));
    EXPECT_EQ(output_of("std::cout << http::statuses.size() << (http::find(http::status{200}) == nullptr)\n"
                        " << http::status_from_name(\"OK\").has_value() << '\\n';"),
              "010\n");
}

TEST_F(Compiled, FindsAllPhrasesIfEveryCodeIsAssigned) {
    const FullRegistry full{""};
    ASSERT_NO_FATAL_FAILURE(generate(full.registry));
    EXPECT_EQ(output_of(print_phrases), lines_of(full.phrases));
}

// As many texts as a normal registry can have. Most of them differ in one digit only.
TEST_F(Compiled, FindsAllPhrasesIfEveryCodeHasThree) {
    const FullRegistry full{""};
    std::string statements;
    for (const auto& [phrase, code] : full.other_phrases) {
        statements += "ask(\"" + phrase + "\", " + std::to_string(code) + ");\n";
    }
    ASSERT_NO_FATAL_FAILURE(generate(full.registry, full.supplement));
    const std::string ask =
        "const auto ask = [](const char* phrase, unsigned code) {\n"
        "    if (http::status_from_phrase(phrase) != static_cast<http::status>(code)) std::cout << phrase << '\\n';\n"
        "};\n";
    EXPECT_EQ(output_of(ask + statements + "std::cout << http::statuses.size();\n"), "500");
}

TEST_F(Compiled, ReturnsSectionsInAllFormsThatIanaUses) {
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
