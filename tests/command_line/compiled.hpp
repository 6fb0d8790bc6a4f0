// Generated headers in a folder, programs that ask them, and what is hard to write into a header.
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
    // Writes the registry and the supplement, and makes the output of them.
    void generate(const std::string& format, const std::string& output, const std::string& registry,
                  const std::string& supplement, const Arguments& more = {});

    // What a program prints, of that source and language, and of what the compiler is told of it. Warnings are errors.
    [[nodiscard]] std::string output_of_program(const std::string& compiler, const Arguments& language,
                                                const std::string& source) const;

    TemporaryFolder folder_;
    Result generated_{};
};

// The same with a header of C++.
class Compiled : public Generated {
protected:
    void generate(const std::string& registry, const std::string& supplement = supplement_of("")) {
        Generated::generate("cpp", "status.hpp", registry, supplement);
    }

    // What a program prints whose main has these statements, where the standard is C++17 and can be any other one.
    [[nodiscard]] std::string output_of(const std::string& statements, const Arguments& options = {"-std=c++17"}) const;
};

// Statements that print all phrases, and what is not found by its phrase or name.
inline constexpr auto print_phrases = R"(
    for (const auto& entry : http::statuses) std::cout << http::reason_phrase(entry.code) << '\n';
    for (const auto& entry : http::statuses) {
        if (http::status_from_phrase(entry.phrase) != entry.code) std::cout << "lost: " << entry.phrase << '\n';
        if (http::status_from_name(entry.name) != entry.code) std::cout << "lost: " << entry.name << '\n';
    }
)";

// Phrases that reach for the end of a literal, a comment, a macro or a template, or for a name that is taken.
[[nodiscard]] std::vector<std::string> hostile_phrases();

// The phrases for the codes from 200 on, and one a line.
[[nodiscard]] std::string registry_of_phrases(const std::vector<std::string>& phrases);
[[nodiscard]] std::string lines_of(const std::vector<std::string>& phrases);

// A registry that assigns every code, with two former phrases for each: most of them alike but for a digit.
struct FullRegistry {
    // Each phrase ends with that.
    explicit FullRegistry(const std::string& ending);

    std::string registry;
    std::string supplement;
    std::vector<std::string> phrases;                        // of 100 to 599
    std::vector<std::pair<std::string, int>> other_phrases;  // former ones, and present ones in small letters
};

}  // namespace command_line_tests
