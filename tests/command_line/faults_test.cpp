// Files that cannot be read or written: one message that names the file and the system's reason, and exit status 2.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

class Faults : public ::testing::Test {
protected:
    Faults() { folder_.write("registry.xml", small_registry()); }

    static void expect_refused(const Result& result, const std::string& message) {
        EXPECT_EQ(result.exit_status, 2);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors, "iana-codegen: error: " + message + "\n");
    }

    TemporaryFolder folder_;
};

TEST_F(Faults, RefusesInputThatIsTooLarge) {
    // 16 MiB and one byte, in a sparse file.
    folder_.write("large.xml", "");
    fs::resize_file(folder_.path() / "large.xml", (16U << 20U) + 1U);
    for (const auto& arguments :
         std::vector<Arguments>{{"check", "large.xml"},
                                {"diff", "large.xml", "registry.xml"},
                                {"diff", "registry.xml", "large.xml"},
                                {"generate", "cpp", "large.xml"},
                                {"generate", "cpp", "registry.xml", "--supplement", "large.xml"}}) {
        expect_refused(run_tool(folder_, arguments), "cannot read 'large.xml': File too large");
    }
    expect_refused(run_tool(folder_, {"check", "-"}, "<large.xml"), "cannot read 'standard input': File too large");
}

// These inputs never end.
TEST_F(Faults, RefusesInputThatNeverEnds) {
    expect_refused(run_tool(folder_, {"check", "/dev/zero"}), "cannot read '/dev/zero': File too large");
    expect_refused(run(folder_, "/bin/sh", {"-c", "yes | \"$0\" check -", IANA_CODEGEN_TOOL}),
                   "cannot read 'standard input': File too large");
}

TEST_F(Faults, NamesUnreadableStandardInput) {
    expect_refused(run_tool(folder_, {"check", "-"}, "<&-"), "cannot read 'standard input': Bad file descriptor");
    expect_refused(run_tool(folder_, {"check", "-"}, "<."), "cannot read 'standard input': Is a directory");
}

TEST_F(Faults, ReportsThatDiffCannotWrite) {
    for (const std::string format : {"text", "markdown", "json"}) {
        folder_.write("other.xml", registry_of(record("200", "Fine")));
        const Arguments arguments = {"diff", "registry.xml", "other.xml", "--format", format};
        expect_refused(run_tool(folder_, arguments, ">/dev/full"),
                       "cannot write 'standard output': No space left on device");
        expect_refused(run_tool(folder_, arguments, ">&-"), "cannot write 'standard output': Bad file descriptor");
    }
}

TEST_F(Faults, ReportsThatTheDepfileCannotBeWritten) {
    fs::create_directory(folder_.path() / "sub");
    fs::create_symlink("depfile", folder_.path() / "depfile");
    for (const auto& [depfile, reason] :
         std::map<std::string, std::string>{{"/dev/full", "No space left on device"},
                                            {"sub", "Is a directory"},
                                            {"registry.xml/depfile", "Not a directory"},
                                            {"depfile", "Too many levels of symbolic links"}}) {
        expect_refused(
            run_tool(folder_, {"generate", "cpp", "registry.xml", "--output", "status.hpp", "--depfile", depfile}),
            "cannot write '" + depfile + "': " + reason);
        EXPECT_EQ(folder_.files(), (std::vector<std::string>{"depfile", "registry.xml", "sub"}));
    }
}

TEST_F(Faults, DepfileKeepsLinksAndPermissions) {
    folder_.write("real", "old");
    fs::permissions(folder_.path() / "real", fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink("real", folder_.path() / "depfile");
    const auto result =
        run_tool(folder_, {"generate", "cpp", "registry.xml", "--output", "status.hpp", "--depfile", "depfile"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_TRUE(fs::is_symlink(folder_.path() / "depfile"));
    EXPECT_EQ(folder_.read("real"), "status.hpp: \\\n  registry.xml\n");
    EXPECT_EQ(fs::status(folder_.path() / "real").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

// The user may not see the message, but the exit status still tells that the run failed.
TEST_F(Faults, ExitStatusStaysTheSameWithoutStandardError) {
    folder_.write("odd.xml", registry_of(record("200", "OK") + "    <surprise/>\n"));
    folder_.write("bad.xml", registry_of(record("600", "Beyond")));
    const std::vector<std::pair<Arguments, int>> runs = {
        {{"generate", "cpp", "odd.xml", "--output", "status.hpp"}, 0},
        {{"generate", "cpp", "bad.xml"}, 1},
        {{"generate", "cpp", "missing.xml"}, 2},
        {{"frobnicate"}, 2},
        {{"check", "odd.xml"}, 0},
        {{"check", "odd.xml", "--strict"}, 1},
        {{"diff", "odd.xml", "odd.xml"}, 0},
        {{"diff", "odd.xml", "registry.xml"}, 1},
        {{"diff", "odd.xml", "bad.xml"}, 2},
    };
    for (const auto& [arguments, exit_status] : runs) {
        for (const std::string redirection : {"2>/dev/full", "2>&-", "2</dev/null"}) {
            const auto result = run_tool(folder_, arguments, redirection);
            EXPECT_EQ(result.exit_status, exit_status) << arguments.front() << arguments.back() << redirection;
            EXPECT_EQ(result.errors, "");
            EXPECT_EQ(result.output, run_tool(folder_, arguments).output);
        }
    }
    EXPECT_NE(folder_.read("status.hpp").find("ok = 200"), std::string::npos);
}

}  // namespace
}  // namespace command_line_tests
