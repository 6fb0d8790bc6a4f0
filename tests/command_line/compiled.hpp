// What the tests of compiled headers share: generate one from invented files, and ask it by a program.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {

// As the text of an element.
inline std::string escaped(const std::string& text) {
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

    // What a program prints whose main has these statements, where the standard is C++17 and can be any other one.
    [[nodiscard]] std::string output_of(const std::string& statements,
                                        const Arguments& options = {"-std=c++17"}) const {
        folder_.write("program.cpp",
                      "#include \"status.hpp\"\n"
                      "#include <iostream>\n"
                      "namespace http = iana::http;\n"
                      "int main() {\n" +
                          statements + "}\n");
        Arguments arguments = {"-Wall",    "-Wextra",   "-Wpedantic",  "-Wconversion", "-Wsign-conversion",
                               "-Wshadow", "-Wcomment", "-Wtrigraphs", "-Werror",      "program.cpp",
                               "-o",       "program"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const auto compiled = run(folder_, IANA_CODEGEN_COMPILER, arguments);
        EXPECT_EQ(compiled.exit_status, 0) << compiled.errors;
        return run(folder_, "./program", {}).output;
    }

    TemporaryFolder folder_;
    Result generated_{};
};

inline constexpr auto print_phrases = R"(
    for (const auto& entry : http::statuses) std::cout << http::reason_phrase(entry.code) << '\n';
    for (const auto& entry : http::statuses) {
        if (http::status_from_phrase(entry.phrase) != entry.code) std::cout << "lost: " << entry.phrase << '\n';
        if (http::status_from_name(entry.name) != entry.code) std::cout << "lost: " << entry.name << '\n';
    }
)";

}  // namespace command_line_tests
