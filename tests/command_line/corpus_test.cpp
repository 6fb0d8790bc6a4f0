// Runs the tool with every file of the corpus and compares its messages with the expected text.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "corpus.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

// Copies a file of the corpus and the files that it needs to a temporary directory.
class Corpus : public ::testing::TestWithParam<CorpusFile> {
protected:
    Corpus() {
        const auto inputs = inputs_of(GetParam());
        for (const auto& file : inputs.files) folder_.write(file.filename().string(), read_file(file));
        inputs_ = inputs.arguments;
    }

    [[nodiscard]] Result run_on_inputs(Arguments arguments, const Arguments& more) const {
        arguments.insert(arguments.end(), inputs_.begin(), inputs_.end());
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_tool(folder_, arguments);
    }

    [[nodiscard]] Result generate() const { return run_on_inputs({"generate", "cpp"}, {"--output", "status.hpp"}); }

    [[nodiscard]] Result check(const Arguments& more = {}) const {
        Arguments options = {"--today", "2026-01-01"};
        options.insert(options.end(), more.begin(), more.end());
        return run_on_inputs({"check"}, options);
    }

    static void expect(const Result& result, int exit_status, const std::string& errors) {
        EXPECT_EQ(result.exit_status, exit_status);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors, errors);
    }

    TemporaryFolder folder_;
    Arguments inputs_;
};

std::string name_of_test(const ::testing::TestParamInfo<CorpusFile>& info) {
    auto name = info.param.substr(info.param.find('/') + 1);
    return name.replace(name.find('/'), 1, "_");
}

class Refused : public Corpus {};
INSTANTIATE_TEST_SUITE_P(Files, Refused, ::testing::ValuesIn(files_in(refused_folders(), ".xml")), name_of_test);

TEST_P(Refused, GenerateAndCheckPrintTheErrorsAndKeepTheOldFile) {
    folder_.write("status.hpp", "old");
    const auto files = folder_.files();
    expect(generate(), 1, expected_text(GetParam()));
    expect(check(), 1, expected_text(GetParam()));
    EXPECT_EQ(folder_.read("status.hpp"), "old");
    EXPECT_EQ(folder_.files(), files);
}

class Warned : public Corpus {};
INSTANTIATE_TEST_SUITE_P(Files, Warned, ::testing::ValuesIn(files_in(warned_folders(), ".xml")), name_of_test);

TEST_P(Warned, GenerateAndCheckPrintTheWarningsAndGenerateWritesTheFile) {
    expect(check(), 0, expected_text(GetParam()));
    expect(check({"--strict"}), 1, expected_text(GetParam()));
    expect(generate(), 0, expected_text(GetParam()));
    EXPECT_NE(folder_.read("status.hpp").find("#pragma once"), std::string::npos);
}

class WarnedWhenChecked : public Corpus {};
INSTANTIATE_TEST_SUITE_P(Files, WarnedWhenChecked, ::testing::ValuesIn(files_in(warned_when_checked_folders(), ".xml")),
                         name_of_test);

TEST_P(WarnedWhenChecked, OnlyCheckPrintsTheWarnings) {
    expect(generate(), 0, "");
    expect(check(), 0, expected_text(GetParam()));
    expect(check({"--strict"}), 1, expected_text(GetParam()));
}

TEST(CorpusFolders, HaveOneExpectedTextForEachFile) {
    EXPECT_EQ(files_in(all_folders(), ".xml"), files_in(all_folders(), ".expected"));
    for (const auto& folder : all_folders()) {
        for (const auto& entry : fs::directory_iterator{path_in_tests(folder)}) {
            const auto ending = entry.path().extension();
            EXPECT_TRUE(ending == ".xml" || ending == ".expected") << entry.path();
        }
    }
}

}  // namespace
}  // namespace command_line_tests
