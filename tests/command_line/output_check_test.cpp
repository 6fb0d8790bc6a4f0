// generate --check: compares the output file and writes nothing.
#include <gtest/gtest.h>

#include <string>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

class OutputCheck : public ::testing::Test {
protected:
    OutputCheck() {
        folder_.write("registry.xml", small_registry());
        EXPECT_EQ(run_tool(folder_, {"generate", "json", "registry.xml", "-o", "codes.json"}).exit_status, 0);
    }

    void expect(const Arguments& more, int exit_status, const std::string& errors) const {
        const auto files = folder_.files();
        Arguments arguments = {"generate", "json", "registry.xml", "--check"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const auto result = run_tool(folder_, arguments);
        EXPECT_EQ(result.exit_status, exit_status);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors, errors);
        EXPECT_EQ(folder_.files(), files);
    }

    TemporaryFolder folder_;
};

const std::string fix =
    "expected what this command writes: iana-codegen generate json registry.xml --output codes.json\n";

TEST_F(OutputCheck, IsSilentIfTheFileIsCurrent) { expect({"-o", "codes.json"}, 0, ""); }

TEST_F(OutputCheck, NamesTheFirstPositionThatDiffers) {
    const auto current = folder_.read("codes.json");
    const auto stale = replaced(current, "\n  \"", "\n  X\"");
    const auto line_end = current.find('\n');
    folder_.write("codes.json", stale);
    expect({"-o", "codes.json"}, 1, "codes.json:2:3: error: the file is out of date here, " + fix);
    EXPECT_EQ(folder_.read("codes.json"), stale);
    folder_.write("codes.json", current.substr(0, line_end));
    expect({"-o", "codes.json"}, 1,
           "codes.json:1:" + std::to_string(line_end + 1) + ": error: the file is out of date here, " + fix);
    folder_.write("codes.json", current + "x");
    const auto result = run_tool(folder_, {"generate", "json", "registry.xml", "--check", "-o", "codes.json"});
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_NE(result.errors.find(":1: error: the file is out of date here, " + fix), std::string::npos)
        << result.errors;
}

TEST_F(OutputCheck, SaysThatTheFileIsMissing) {
    expect({"-o", "other.json"}, 1,
           "iana-codegen: error: 'other.json' is missing, expected what this command writes: "
           "iana-codegen generate json registry.xml --output other.json\n");
}

// The command has every argument that changes the output, quoted for a shell.
TEST_F(OutputCheck, NamesACommandThatWritesTheFile) {
    folder_.write("a supplement.xml", supplement_of(""));
    const Arguments arguments = {"generate",    "cpp",  "registry.xml", "--supplement", "a supplement.xml",
                                 "--namespace", "a::b", "--output",     "it's.hpp",     "--check"};
    const auto errors = run_tool(folder_, arguments).errors;
    const std::string words = "iana-codegen generate ";
    const auto command = errors.substr(errors.find(words) + words.size());
    EXPECT_EQ(command, "cpp registry.xml --supplement 'a supplement.xml' --namespace a::b --output 'it'\\''s.hpp'\n");
    EXPECT_EQ(run(folder_, "sh", {"-c", IANA_CODEGEN_TOOL " generate " + command}).exit_status, 0);
    EXPECT_EQ(run_tool(folder_, arguments).exit_status, 0);
}

TEST_F(OutputCheck, RejectsBadData) {
    folder_.write("registry.xml", "");
    expect({"-o", "codes.json"}, 1, "registry.xml:1:1: error: no element at all, expected <registry>\n");
}

TEST_F(OutputCheck, NeedsAFileAndWritesNoDepfile) {
    expect({}, 2, "iana-codegen: error: --check: expected --output FILE beside it, which is compared\n");
    expect({"-o", "-"}, 2, "iana-codegen: error: --check: expected --output FILE beside it, which is compared\n");
    expect({"-o", "codes.json", "--depfile", "codes.d"}, 2,
           "iana-codegen: error: --check: expected no --depfile beside it, as nothing is written\n");
    expect({"-o", "."}, 2, "iana-codegen: error: cannot read '.': Is a directory\n");
}

}  // namespace
}  // namespace command_line_tests
