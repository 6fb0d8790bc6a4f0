// C headers that are generated from test data, compiled as C and as C++, and queried.
#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "compiled.hpp"
#include "invented.hpp"

namespace command_line_tests {
namespace {

// The header with everything, and the header of declarations with its source file.
enum class Form { whole, split };

void PrintTo(Form form, std::ostream* out) { *out << (form == Form::whole ? "whole" : "split"); }

class CompiledC : public Generated, public testing::WithParamInterface<Form> {
protected:
    void generate(const std::string& registry, const std::string& supplement = supplement_of("")) {
        const bool is_split = GetParam() == Form::split;
        if (is_split) Generated::generate("c-source", "status.c", registry, supplement);
        Generated::generate(is_split ? "c-header" : "c", "status.h", registry, supplement);
    }

    // Compiles and runs a program as C and, without the source file, as C++, and returns its output. `statements` is
    // the body of main().
    [[nodiscard]] std::string output_of(const std::string& declarations, const std::string& statements) const {
        folder_.write("program.c", "#include \"status.h\"\n#include <stdio.h>\n#include <string.h>\n" + declarations +
                                       "int main(void) {\n" + statements + "return 0;\n}\n");
        if (GetParam() == Form::split) {
            return output_of_program(IANA_CODEGEN_C_COMPILER, {"-std=c99", "status.c"}, "program.c");
        }
        auto output = output_of_program(IANA_CODEGEN_C_COMPILER, {"-std=c99"}, "program.c");
        EXPECT_EQ(output_of_program(IANA_CODEGEN_COMPILER, {"-std=c++17", "-x", "c++"}, "program.c"), output);
        return output;
    }
};

INSTANTIATE_TEST_SUITE_P(Forms, CompiledC, testing::Values(Form::whole, Form::split),
                         [](const auto& form) { return form.param == Form::whole ? "Whole" : "Split"; });

constexpr auto print_phrases_of_c = R"(
#define PRINT(code, name, phrase) print(code, IANA_HTTP_STATUS_##name, phrase);
static void print(int code, int enumerator, const char* phrase) {
    const char* name = iana_http_enum_name(code);
    puts(iana_http_reason_phrase(code));
    if (enumerator != code) printf("other: %d\n", enumerator);
    if (strcmp(iana_http_reason_phrase(code), phrase) != 0) printf("other: %s\n", phrase);
    if (iana_http_status_from_phrase(phrase, strlen(phrase)) != code) printf("lost: %s\n", phrase);
    if (iana_http_status_from_name(name, strlen(name)) != code) printf("lost: %s\n", name);
}
)";

TEST_P(CompiledC, ReturnsHostilePhrasesUnchanged) {
    ASSERT_NO_FATAL_FAILURE(generate(registry_of_phrases(hostile_phrases())));
    EXPECT_EQ(output_of(print_phrases_of_c, "IANA_HTTP_STATUS_MAP(PRINT)\n"), lines_of(hostile_phrases()));
}

TEST_P(CompiledC, ReturnsTextsInAnyScriptUnchanged) {
    const std::string text = "Zo\u00EB, \u65E5\u672C7 \U0001F600";
    ASSERT_NO_FATAL_FAILURE(generate(small_registry(), supplement_of(facts("descriptions", fact("404", text)))));
    EXPECT_EQ(output_of("", "puts(iana_http_description(404));\n"), text + '\n');
}

TEST_P(CompiledC, ReturnsHostileTextsOfASupplementUnchanged) {
    const std::string sentence = R"(Says "\" and */ and ?\?/ and %s {}\)";
    ASSERT_NO_FATAL_FAILURE(
        generate(small_registry(),
                 supplement_of(facts("former-phrases",
                                     "<record><value>404</value><description>Lost \\</description>"
                                     "<xref type=\"text\" data=\"ends with ?\?/\"/></record>") +
                               facts("heuristically-cacheable",
                                     "<record><value>404</value><xref type=\"text\" data=\"ends with \\\"/></record>") +
                               facts("descriptions", fact("404", escaped(sentence))))));
    EXPECT_EQ(output_of("", R"(
        puts(iana_http_description(404));
        printf("%d %d %d\n", iana_http_description(200) == NULL, iana_http_status_from_phrase("lost \\", 6),
               iana_http_is_heuristically_cacheable(404));
    )"),
              sentence + "\n1 404 1\n");
}

// All phrases together are longer than the longest string literal that a C99 compiler must accept.
TEST_P(CompiledC, FindsAllPhrasesIfEveryCodeHasThree) {
    const FullRegistry full{" of a Length That Leaves No Room for Anything Else in a Line of a Terminal"};
    std::string statements;
    for (const auto& [phrase, code] : full.other_phrases) {
        statements += "ask(\"" + phrase + "\", " + std::to_string(code) + ");\n";
    }
    ASSERT_NO_FATAL_FAILURE(generate(full.registry, full.supplement));
    const std::string ask = R"(
static void ask(const char* phrase, int code) {
    if (iana_http_status_from_phrase(phrase, strlen(phrase)) != code) printf("lost: %s\n", phrase);
}
)";
    EXPECT_EQ(output_of(print_phrases_of_c + ask, "IANA_HTTP_STATUS_MAP(PRINT)\n" + statements),
              lines_of(full.phrases));
}

// The lookups read whole machine words, so the arrays must be long enough.
TEST_P(CompiledC, FindsTextsShorterThanAMachineWord) {
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(record("200", "OK") + record("201", "So"))));
    EXPECT_EQ(output_of(print_phrases_of_c, R"(
        IANA_HTTP_STATUS_MAP(PRINT)
        printf("%d %d %d %d\n", iana_http_status_from_phrase("oK", 2), iana_http_status_from_name("oK", 2),
               iana_http_status_from_phrase("OK ", 3), iana_http_status_from_name("OK\0", 3));
    )"),
              "OK\nSo\n200 200 0 0\n");
}

TEST_P(CompiledC, HasNoTextsForAnUnusedCode) {
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(record("200", "OK") + record("306", "(Unused)"))));
    EXPECT_EQ(output_of(print_phrases_of_c, R"(
        IANA_HTTP_STATUS_MAP(PRINT)
        printf("%d %d %d %d\n", iana_http_reason_phrase(306) == NULL, iana_http_status_text(306) == NULL,
               iana_http_enum_name(306) == NULL, iana_http_registration_of(306) == IANA_HTTP_REGISTRATION_UNUSED);
    )"),
              "OK\n1 1 1 1\n");
}

TEST_P(CompiledC, CompilesWithoutAssignedCodes) {
    ASSERT_NO_FATAL_FAILURE(generate(registry_of(record("100-599", "Unassigned"))));
    EXPECT_EQ(output_of("#define COUNT(code, name, phrase) + 1\n", R"(
        printf("%d %d %d\n", 0 IANA_HTTP_STATUS_MAP(COUNT), iana_http_reason_phrase(200) == NULL,
               iana_http_status_from_name("OK", 2));
    )"),
              "0 1 0\n");
}

TEST_P(CompiledC, ReturnsPreferredPhrasesAndFindsBoth) {
    ASSERT_NO_FATAL_FAILURE(
        generate(small_registry(), supplement_of(facts("preferred-phrases", fact("404", "Nothing \\ \"Here\" ?\?/")))));
    EXPECT_EQ(output_of("", R"(
        const char* phrase = iana_http_reason_phrase(404);
        puts(phrase);
        puts(iana_http_registered_phrase(404));
        printf("%d %d %d\n", iana_http_reason_phrase_length(404) == strlen(phrase),
               iana_http_status_from_phrase(phrase, strlen(phrase)), iana_http_status_from_phrase("not found", 9));
    )"),
              "Nothing \\ \"Here\" ?\?/\nNot Found\n1 404 404\n");
}

TEST_P(CompiledC, CompilesWithHeadersOfOtherPrefixes) {
    const auto company = supplement_of(facts("known-by", fact("499", "Client Closed Request")));
    ASSERT_NO_FATAL_FAILURE(
        Generated::generate("c", "company.h", small_registry(), company, {"--namespace", "company::http"}));
    ASSERT_NO_FATAL_FAILURE(Generated::generate("c", "acme.h", small_registry(), company, {"--namespace", "acme"}));
    ASSERT_NO_FATAL_FAILURE(generate(small_registry()));
    EXPECT_EQ(output_of("#include \"company.h\"\n#include \"acme.h\"\n#define COUNT(code, name, phrase) + 1\n", R"(
        const enum company_http_status company = COMPANY_HTTP_STATUS_CLIENT_CLOSED_REQUEST;
        const enum acme_status_class acme = acme_class_of(ACME_STATUS_CLIENT_CLOSED_REQUEST);
        printf("%d %d %d\n", 0 COMPANY_HTTP_STATUS_MAP(COUNT), 0 ACME_STATUS_MAP(COUNT), 0 IANA_HTTP_STATUS_MAP(COUNT));
        puts(company_http_status_text(company));
        printf("%d %d\n", iana_http_reason_phrase(499) == NULL, acme == ACME_STATUS_CLASS_CLIENT_ERROR);
        printf("%d %d\n", acme_status_from_name("not_found", 9), company_http_status_from_phrase("not found", 9));
    )"),
              "3 3 2\n499 Client Closed Request\n1 1\n404 404\n");
}

}  // namespace
}  // namespace command_line_tests
