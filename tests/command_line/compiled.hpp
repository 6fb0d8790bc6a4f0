// Fixtures that generate a header and compile programs with it, and test data that is hard to write into a header.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {

class Generated : public testing::Test {
protected:
    // Writes the registry and the supplement to files, and generates the output from them.
    void generate(const std::string& format, const std::string& output, const std::string& registry,
                  const std::string& supplement, const Arguments& more = {});

    // Compiles and runs a program, and returns its output. Compiler warnings are errors.
    [[nodiscard]] std::string output_of_program(const std::string& compiler, const Arguments& language,
                                                const std::string& source) const;

    TemporaryFolder folder_;
    Result generated_{};
};

// Generates the C++ header.
class Compiled : public Generated {
protected:
    void generate(const std::string& registry, const std::string& supplement = supplement_of("")) {
        Generated::generate("cpp", "status.hpp", registry, supplement);
    }

    // Returns what a program prints whose main() consists of these statements.
    [[nodiscard]] std::string output_of(const std::string& statements, const Arguments& options = {"-std=c++17"}) const;
};

// Statements that print all phrases, and each phrase and name that its lookup does not find.
inline constexpr auto print_phrases = R"(
    for (const auto& entry : http::statuses) std::cout << http::reason_phrase(entry.code) << '\n';
    for (const auto& entry : http::statuses) {
        if (http::status_from_phrase(entry.phrase) != entry.code) std::cout << "lost: " << entry.phrase << '\n';
        if (http::status_from_name(entry.name) != entry.code) std::cout << "lost: " << entry.name << '\n';
    }
)";

// Phrases that try to end a literal, a comment, a macro or a template, or whose name is already used.
[[nodiscard]] std::vector<std::string> hostile_phrases();

// A registry that gives these phrases to the codes from 200 on, and a text with one phrase on each line.
[[nodiscard]] std::string registry_of_phrases(const std::vector<std::string>& phrases);
[[nodiscard]] std::string lines_of(const std::vector<std::string>& phrases);

// A registry that assigns every code, with two former phrases for each. Most phrases differ in one digit only.
struct FullRegistry {
    // Each phrase ends with `ending`.
    explicit FullRegistry(const std::string& ending);

    std::string registry;
    std::string supplement;
    std::vector<std::string> phrases;                        // for 100 to 599
    std::vector<std::pair<std::string, int>> other_phrases;  // former and present phrases, in another letter case
};

}  // namespace command_line_tests
