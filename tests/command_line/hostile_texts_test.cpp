// Texts that try to end a literal, to continue on the next line or to change their meaning. The header must return
// them unchanged, from every place that can contain them.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "compiled.hpp"
#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

TEST_F(Compiled, ReturnsHostilePhrasesUnchanged) {
    ASSERT_NO_FATAL_FAILURE(generate(registry_of_phrases(hostile_phrases())));
    EXPECT_EQ(output_of(print_phrases), lines_of(hostile_phrases()));
}

TEST_F(Compiled, ReturnsHostileTextsOfASupplementUnchanged) {
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

// Texts that have a special meaning in C++, or had one in an older standard.
const std::vector<std::string> hostile_texts = {
    R"(ends with \)",
    R"(ends with \\)",
    R"(\ in front)",
    R"(in the \ middle)",
    R"("; int x = 1; //)",
    R"("sv, "x)",
    ")\" R\"( )sv\" )delimiter\" R\"(y",
    R"(" "" """)",
    R"(u8"x" L'x' 'x)",
    R"(\u202E \U0000202E \N{RIGHT-TO-LEFT OVERRIDE} \x \0 \8 \e)",
    R"(/* open)",
    R"(*/ closed // again /)",
    "?\?= ?\?( ?\?) ?\?< ?\?> ?\?! ?\?' ?\?-",
    "?\?= in front",
    "in the ?\?/ middle",
    "ends with ?\?/",
    "ends with ?\?",
    "?\?/ ?\?/ a?\?/?\?/",
    "?\?\?\?/ a ?\?\?\?",
    "?\\?/ a \\?\\?/",
    "<: :> <% %> %: %:%: a",
    "%:define a b",
    "#define a b",
    "#include <a>",
    "_Pragma(\"once\") a",
    "__LINE__ __FILE__ __COUNTER__",
    "$a ${b} @c@ @namespace@ @rows@",
    "{} {0} {:} {{}} a",
    "%s %n %% a",
    "`a` $(a) ;a |a",
    "~ ^ a",
};

// Code 400 has the first text, 401 the second.
std::string code_about(std::size_t number) { return std::to_string(400 + number); }

// Makes a valid phrase from a text: without parentheses, and with a unique name.
std::string as_phrase(std::string text, const std::string& prefix, std::size_t number) {
    std::replace(text.begin(), text.end(), '(', '|');
    std::replace(text.begin(), text.end(), ')', '|');
    return text.substr(0, 1) + prefix + std::to_string(number) + text.substr(1);
}

// Each code uses its text as phrase, former phrase and description, as the name, title and maturity of its document,
// and as the source of its facts.
std::string hostile_registry() {
    std::string records;
    for (std::size_t i = 0; i < hostile_texts.size(); ++i) {
        const auto document =
            "<xref type=\"text\" data=\"document-" + std::to_string(i) + "\">" + escaped(hostile_texts[i]) + "</xref>";
        records += "<record><value>" + code_about(i) + "</value><description>" +
                   escaped(as_phrase(hostile_texts[i], "A", i)) + "</description>" + document + "</record>\n";
    }
    return registry_of(records);
}

std::string hostile_supplement() {
    std::string documents;
    std::string former;
    std::string descriptions;
    std::string members;
    for (std::size_t i = 0; i < hostile_texts.size(); ++i) {
        const auto text = escaped(hostile_texts[i]);
        const auto source = "<xref type=\"text\">" + text + "</xref></record>\n";
        const auto about = "<record><value>" + code_about(i) + "</value>";
        documents += "<record><value>document-" + std::to_string(i) + "</value><description>" + text +
                     "</description><maturity>" + text + "</maturity>" + source;
        former += about + "<description>" + escaped(as_phrase(hostile_texts[i], "B", i)) + "</description>" + source;
        descriptions += about + "<description>" + text + "</description>" + source;
        members += about + source;
    }
    return supplement_of(facts("documents", documents) + facts("former-phrases", former) +
                         facts("descriptions", descriptions) + facts("heuristically-cacheable", members) +
                         facts("never-with-content", members) + facts("method-preserving", members));
}

std::string expected_of_hostile_files() {
    std::string expected;
    for (std::size_t i = 0; i < hostile_texts.size(); ++i) {
        const auto& text = hostile_texts[i];
        expected += code_about(i) + '\n' + as_phrase(text, "A", i) + '\n';
        for (int place = 0; place < 4; ++place) expected += text + '\n';
        expected += "111\n";
    }
    return expected;
}

constexpr auto print_all = R"(
    for (const auto& entry : http::statuses) {
        const auto& reference = entry.references.front();
        std::cout << static_cast<int>(entry.code) << '\n' << entry.phrase << '\n' << entry.description << '\n';
        std::cout << reference.document << '\n' << reference.title << '\n' << reference.maturity << '\n';
        std::cout << http::is_heuristically_cacheable(entry.code) << http::never_has_content(entry.code)
                  << http::preserves_method(entry.code) << '\n';
        if (http::status_from_phrase(entry.phrase) != entry.code) std::cout << "lost: " << entry.phrase << '\n';
        if (http::status_from_name(entry.name) != entry.code) std::cout << "lost: " << entry.name << '\n';
    }
)";

// C++ code that looks up the former phrases. It lists their characters as numbers, to avoid escapes in literals.
std::string ask_former_phrases() {
    std::string statements;
    for (std::size_t i = 0; i < hostile_texts.size(); ++i) {
        statements += "    {\n        const char text[] = {";
        for (const char character : as_phrase(hostile_texts[i], "B", i)) {
            statements += std::to_string(static_cast<int>(character)) + ", ";
        }
        statements += "0};\n        if (http::status_from_phrase(text) != static_cast<http::status>(" + code_about(i) +
                      ")) std::cout << \"lost: \" << text << '\\n';\n    }\n";
    }
    return statements;
}

// The text has a digit after an escaped byte, and a byte of UTF-8 at the end of a comment.
TEST_F(Compiled, ReturnsTextsInAnyScriptUnchanged) {
    const std::string text = "Some Spec \u00A710, by Zo\u00EB, \u65E5\u672C7 \U0001F600";
    ASSERT_NO_FATAL_FAILURE(generate(registry_of("<record><value>404</value><description>Not Found</description>"
                                                 "<xref type=\"uri\" data=\"https://example.org/\">" +
                                                 text + "</xref></record>\n"),
                                     supplement_of(facts("descriptions", fact("404", text)) +
                                                   facts("documents", fact("https://example.org/", text)))));
    EXPECT_EQ(generated_.errors, "");
    const auto statements = R"(
        const auto& entry = http::statuses.front();
        std::cout << entry.description << '\n' << entry.references.front().document << '\n';
        std::cout << entry.references.front().title << '\n' << http::description(entry.code) << '\n';
    )";
    std::string expected;
    for (int place = 0; place < 4; ++place) expected += text + '\n';
    EXPECT_EQ(output_of(statements), expected);
}

class Hostile : public Compiled {};

TEST_F(Hostile, TextsAreReturnedUnchangedFromEveryPlace) {
    ASSERT_NO_FATAL_FAILURE(generate(hostile_registry(), hostile_supplement()));
    EXPECT_EQ(generated_.errors, "");
    const auto statements = print_all + ask_former_phrases();
    for (const Arguments& options : {Arguments{"-std=c++17"}, {"-std=c++17", "-trigraphs"}, {"-std=c++2b"}}) {
        EXPECT_EQ(output_of(statements, options), expected_of_hostile_files()) << options.back();
    }
}

}  // namespace
}  // namespace command_line_tests
