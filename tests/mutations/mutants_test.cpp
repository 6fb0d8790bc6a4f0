// Five hundred registries with mistakes. Each is refused with the position of the mistake, or its header compiles and
// says the same as the tests' own reader.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <exception>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "mutant.hpp"
#include "readings.hpp"
#include "registry_reader.hpp"
#include "run.hpp"

namespace mutation_tests {
namespace {

using command_line_tests::Arguments;
using command_line_tests::include_folder;
using command_line_tests::known_registry;
using command_line_tests::known_supplement;
using command_line_tests::Result;
using command_line_tests::TemporaryFolder;

constexpr std::size_t mutant_count = 500;
// With fewer cases of one outcome, the test would prove little.
constexpr std::size_t fewest_of_an_outcome = 100;
constexpr std::size_t fewest_headers = 100;
constexpr std::size_t headers_in_a_program = 40;

struct Tried {
    std::string name;  // of its namespace and files, such as "mutant_17"
    Mutant mutant;
    Result result;
    Reading reading;  // only of an accepted one

    // The start of a failure message.
    [[nodiscard]] std::string title() const { return name + ": " + mutant.description; }
};

std::vector<std::string> lines_in(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines) text += line + '\n';
    return text;
}

// The position after the end is valid too.
bool lies_in(const std::string& text, std::size_t line, std::size_t column) {
    auto lines = lines_in(text + " ");
    return line >= 1 && line <= lines.size() && column >= 1 && column <= lines[line - 1].size() + 1;
}

const std::string folder_of_asking = IANA_CODEGEN_SOURCE_DIR "/tests/mutations";

class Mutants : public ::testing::Test {
protected:
    Mutants() { folder_.write("supplement.xml", supplement_); }

    [[nodiscard]] Tried try_mutant(std::size_t number, Random& random) const {
        const auto name = "mutant_" + std::to_string(number);
        auto mutant = mutate(registry_, random);
        folder_.write("registry.xml", mutant.xml);
        auto result = run_tool(folder_, {"generate", "cpp", "registry.xml", "--supplement", "supplement.xml",
                                         "--output", name + ".hpp", "--namespace", name});
        return {name, std::move(mutant), std::move(result), {}};
    }

    // Checks each line of the messages and counts the errors.
    [[nodiscard]] std::size_t count_errors(const Tried& tried) const {
        static const std::regex form{R"((registry|supplement)\.xml:(\d+):(\d+): (error|warning|note): .+)"};
        std::size_t errors = 0;
        for (const auto& line : lines_in(tried.result.errors)) {
            std::smatch found;
            const bool has_form = std::regex_match(line, found, form);
            EXPECT_TRUE(has_form) << line;
            if (!has_form) continue;
            const auto& text = found[1] == "registry" ? tried.mutant.xml : supplement_;
            EXPECT_TRUE(lies_in(text, std::stoul(found[2]), std::stoul(found[3]))) << line;
            if (found[4] == "error") ++errors;
        }
        return errors;
    }

    void check_refusal(const Tried& tried) const {
        EXPECT_GE(count_errors(tried), 1U) << tried.result.errors;
        EXPECT_EQ(tried.result.output, "");
        EXPECT_FALSE(folder_.has(tried.name + ".hpp"));
    }

    void read_accepted(Tried& tried) const {
        try {
            tried.reading = reading_of(header_tests::read(tried.mutant.xml, supplement_));
        } catch (const std::exception& problem) {
            ADD_FAILURE() << "taken, but the tests' reader says: " << problem.what();
        }
    }

    void check_acceptance(const Tried& tried) const {
        EXPECT_EQ(tried.result.exit_status, 0) << tried.result.errors;
        EXPECT_EQ(count_errors(tried), 0U) << tried.result.errors;
        EXPECT_EQ(tried.result.output, "");
    }

    // The header, with the same namespace for all mutants.
    [[nodiscard]] std::string header_of(const Tried& tried) const {
        return std::regex_replace(folder_.read(tried.name + ".hpp"), std::regex{tried.name + "\\b"}, "mutant");
    }

    // Returns one mutant for each different header. Mutants with the same header must have the same expected answers.
    [[nodiscard]] std::vector<Tried> different_ones(const std::vector<Tried>& accepted) const {
        std::map<std::string, Tried> by_header;
        for (const auto& tried : accepted) {
            SCOPED_TRACE(tried.title());
            const auto [same, is_new] = by_header.try_emplace(header_of(tried), tried);
            if (is_new) continue;
            EXPECT_EQ(tried.reading.answers, same->second.reading.answers)
                << "with the header of " << same->second.title();
        }
        std::vector<Tried> different;
        different.reserve(by_header.size());
        for (const auto& [header, tried] : by_header) different.push_back(tried);
        return different;
    }

    // Writes a program that answers the questions for all mutants. It reads the questions from files.
    void write_program(const std::vector<Tried>& mutants) const {
        std::string source = "#include <fstream>\n#include <string>\n#include \"asking.hpp\"\n";
        std::string statements;
        for (const auto& tried : mutants) {
            source +=
                "#include \"" + tried.name + ".hpp\"\nnamespace " + tried.name + " {\n#include \"asked.inc\"\n}\n";
            statements += "    write(\"" + tried.name + "\", " + tried.name + "::header);\n";
        }
        folder_.write("program.cpp", source + R"(
static void write(const std::string& name, const mutation_tests::Header& header) {
    std::ifstream file{name + ".questions"};
    mutation_tests::Questions questions;
    for (std::string line; std::getline(file, line);) questions.push_back(line);
    std::ofstream{name + ".answers"} << answers_of(header, questions);
}
int main() {
)" + statements + "}\n");
    }

    // The messages of the compiler contain the name of the mutant's file.
    void compile() const {
        const auto compiled =
            run(folder_, IANA_CODEGEN_COMPILER,
                {"-std=c++17", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wsign-conversion", "-Wshadow",
                 "-Werror", "-I", include_folder(), "-I", folder_of_asking, "program.cpp", "-o", "program"});
        ASSERT_EQ(compiled.exit_status, 0) << compiled.errors;
        EXPECT_EQ(compiled.errors, "");
    }

    void check_headers(const std::vector<Tried>& mutants) const {
        for (const auto& tried : mutants) {
            folder_.write(tried.name + ".questions", joined(tried.reading.questions));
        }
        write_program(mutants);
        ASSERT_NO_FATAL_FAILURE(compile());
        ASSERT_EQ(run(folder_, "./program", {}).exit_status, 0);
        for (const auto& tried : mutants) {
            SCOPED_TRACE(tried.title());
            EXPECT_EQ(folder_.read(tried.name + ".answers"), tried.reading.answers);
        }
    }

    TemporaryFolder folder_;
    const std::string registry_ = known_registry();
    const std::string supplement_ = known_supplement();
};

std::string titles(const std::vector<Tried>& mutants) {
    std::string text;
    for (const auto& tried : mutants) text += tried.title() + '\n';
    return text;
}

TEST_F(Mutants, AreRefusedOrReadAsTheyStand) {
    Random random{20250915};
    std::vector<Tried> accepted;
    for (std::size_t number = 0; number < mutant_count; ++number) {
        auto tried = try_mutant(number, random);
        SCOPED_TRACE(tried.title());
        if (tried.result.exit_status == 1) {
            check_refusal(tried);
        } else {
            check_acceptance(tried);
            read_accepted(tried);
            accepted.push_back(std::move(tried));
        }
    }
    EXPECT_GE(accepted.size(), fewest_of_an_outcome);
    EXPECT_GE(mutant_count - accepted.size(), fewest_of_an_outcome);
    const auto different = different_ones(accepted);
    EXPECT_GE(different.size(), fewest_headers);
    for (std::size_t first = 0; first < different.size(); first += headers_in_a_program) {
        const auto last = std::min(first + headers_in_a_program, different.size());
        const std::vector<Tried> some(different.begin() + static_cast<std::ptrdiff_t>(first),
                                      different.begin() + static_cast<std::ptrdiff_t>(last));
        SCOPED_TRACE(titles(some));
        check_headers(some);
    }
}

}  // namespace
}  // namespace mutation_tests
