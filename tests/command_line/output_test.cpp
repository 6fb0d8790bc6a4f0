// The output file: it is written completely, or the old file stays unchanged.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <string>
#include <tuple>
#include <vector>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

class Output : public ::testing::Test {
protected:
    Output() { folder_.write("registry.xml", small_registry()); }

    // The times, which build tools compare, and the inode, which changes if the file is replaced.
    [[nodiscard]] auto identity_of(const std::string& name) const {
        struct stat status = {};
        EXPECT_EQ(::stat((folder_.path() / name).c_str(), &status), 0);
        return std::tuple{status.st_ino, status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_nsec};
    }

    [[nodiscard]] std::string expected() const { return run_tool(folder_, {"generate", "cpp", "registry.xml"}).output; }

    TemporaryFolder folder_;
    const Arguments to_file_ = {"generate", "cpp", "registry.xml", "--output", "status.hpp"};
};

TEST_F(Output, IsTheSameInAFileAndOnStandardOutput) {
    const auto result = run_tool(folder_, to_file_);
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.output, "");
    EXPECT_EQ(result.errors, "");
    EXPECT_EQ(folder_.read("status.hpp"), expected());
    EXPECT_EQ(folder_.files(), (std::vector<std::string>{"registry.xml", "status.hpp"}));
}

TEST_F(Output, GoesToStandardOutputForADash) {
    const auto result = run_tool(folder_, {"generate", "cpp", "registry.xml", "--output", "-"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.output, expected());
    EXPECT_NE(result.output.find("not_found = 404"), std::string::npos);
    EXPECT_FALSE(folder_.has("-"));
}

TEST_F(Output, CanComeFromStandardInput) {
    const auto result = run_tool(folder_, {"generate", "cpp", "-"}, "<registry.xml");
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.output, expected());
}

TEST_F(Output, CanUseASupplementFromStandardInput) {
    folder_.write("supplement.xml", supplement_of(facts("known-by", fact("499", "Client Closed Request"))));
    const auto result = run_tool(folder_, {"generate", "cpp", "registry.xml", "--supplement", "-"}, "<supplement.xml");
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_NE(result.output.find("client_closed_request = 499"), std::string::npos);
}

// The output contains no path and no time.
TEST_F(Output, IsTheSameFromAnyFolder) {
    const TemporaryFolder elsewhere;
    const auto result = run_tool(elsewhere, {"generate", "cpp", (folder_.path() / "registry.xml").string()});
    EXPECT_EQ(result.output, expected());
}

TEST_F(Output, IsNotTouchedIfItStaysTheSame) {
    ASSERT_EQ(run_tool(folder_, to_file_).exit_status, 0);
    const auto before = identity_of("status.hpp");
    ASSERT_EQ(run_tool(folder_, to_file_).exit_status, 0);
    EXPECT_EQ(identity_of("status.hpp"), before);
}

TEST_F(Output, IsReplacedIfItChanged) {
    for (const std::string old : {"", "old", "old and much longer"}) {
        folder_.write("status.hpp", old);
        ASSERT_EQ(run_tool(folder_, to_file_).exit_status, 0);
        EXPECT_EQ(folder_.read("status.hpp"), expected());
    }
}

// The old file has the same size as the new one.
TEST_F(Output, IsReplacedIfOneByteDiffers) {
    auto old = expected();
    old.back() = ' ';
    folder_.write("status.hpp", old);
    ASSERT_EQ(run_tool(folder_, to_file_).exit_status, 0);
    EXPECT_EQ(folder_.read("status.hpp"), expected());
}

TEST_F(Output, KeepsPermissionsAndLinks) {
    folder_.write("real.hpp", "old");
    fs::permissions(folder_.path() / "real.hpp", fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink("real.hpp", folder_.path() / "status.hpp");
    ASSERT_EQ(run_tool(folder_, to_file_).exit_status, 0);
    EXPECT_TRUE(fs::is_symlink(folder_.path() / "status.hpp"));
    EXPECT_EQ(folder_.read("real.hpp"), expected());
    EXPECT_EQ(fs::status(folder_.path() / "real.hpp").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Output, KeepsTheOldFileIfDataIsRejected) {
    ASSERT_EQ(run_tool(folder_, to_file_).exit_status, 0);
    const auto before = identity_of("status.hpp");
    const auto text = folder_.read("status.hpp");
    folder_.write("registry.xml", registry_of(record("200", "OK") + record("600", "Beyond")));
    EXPECT_EQ(run_tool(folder_, to_file_).exit_status, 1);
    EXPECT_EQ(identity_of("status.hpp"), before);
    EXPECT_EQ(folder_.read("status.hpp"), text);
    EXPECT_EQ(folder_.files(), (std::vector<std::string>{"registry.xml", "status.hpp"}));
}

// Without privileges, a test cannot fill a disk. A limit on the size of files has a similar effect.
TEST_F(Output, KeepsTheOldFileIfTheDiskIsFull) {
    folder_.write("status.hpp", "old");
    Arguments arguments = {"-c", "ulimit -f 4; exec \"$0\" \"$@\"", IANA_CODEGEN_TOOL};
    arguments.insert(arguments.end(), to_file_.begin(), to_file_.end());
    const auto result = run(folder_, "/bin/sh", arguments);
    EXPECT_EQ(result.exit_status, 2);
    EXPECT_EQ(result.errors, "iana-codegen: error: cannot write 'status.hpp': File too large\n");
    EXPECT_EQ(folder_.read("status.hpp"), "old");
    EXPECT_EQ(folder_.files(), (std::vector<std::string>{"registry.xml", "status.hpp"}));
}

TEST_F(Output, MustNotBeAnInput) {
    folder_.write("supplement.xml", supplement_of(facts("known-by", fact("499", "Client Closed Request"))));
    fs::create_symlink("registry.xml", folder_.path() / "link.xml");
    fs::create_hard_link(folder_.path() / "registry.xml", folder_.path() / "twin.xml");
    for (const std::string output : {"registry.xml", "./registry.xml", "link.xml", "twin.xml", "supplement.xml"}) {
        const auto result = run_tool(
            folder_, {"generate", "cpp", "registry.xml", "--supplement", "supplement.xml", "--output", output});
        EXPECT_EQ(result.exit_status, 2);
        EXPECT_EQ(result.errors,
                  "iana-codegen: error: --output: '" + output + "' is an input, expected another file\n");
        EXPECT_EQ(folder_.read("registry.xml"), small_registry());
        EXPECT_NE(folder_.read("supplement.xml").find("499"), std::string::npos);
    }
}

TEST_F(Output, CanBeADevice) {
    EXPECT_EQ(run_tool(folder_, {"generate", "cpp", "registry.xml", "--output", "/dev/null"}).exit_status, 0);
    const auto result = run_tool(folder_, {"generate", "cpp", "registry.xml", "--output", "/dev/full"});
    EXPECT_EQ(result.exit_status, 2);
    EXPECT_EQ(result.errors, "iana-codegen: error: cannot write '/dev/full': No space left on device\n");
}

// For a pipe, these links do not contain a path.
TEST_F(Output, CanBeAnOpenStreamOfTheShell) {
    const auto text = expected();
    for (const std::string name : {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"}) {
        const auto piped =
            run(folder_, "/bin/sh",
                {"-c", "\"$0\" generate cpp registry.xml --output " + name + " | cat", IANA_CODEGEN_TOOL});
        EXPECT_EQ(piped.errors, "") << name;
        EXPECT_EQ(piped.output, text) << name;
        folder_.write("log", "before\n");
        EXPECT_EQ(run_tool(folder_, {"generate", "cpp", "registry.xml", "--output", name}, ">>log").exit_status, 0);
        EXPECT_EQ(folder_.read("log"), "before\n" + text) << name;
    }
}

TEST_F(Output, BrokenLinkIsNamedAsGiven) {
    fs::create_symlink("nowhere/real.hpp", folder_.path() / "status.hpp");
    const auto result = run_tool(folder_, to_file_);
    EXPECT_EQ(result.exit_status, 2);
    EXPECT_EQ(result.errors, "iana-codegen: error: cannot write 'status.hpp': No such file or directory\n");
    EXPECT_TRUE(fs::is_symlink(folder_.path() / "status.hpp"));
}

TEST_F(Output, FailsIfStandardOutputCannotBeWritten) {
    const std::string standard_output = "iana-codegen: error: cannot write 'standard output': ";
    for (const auto& arguments : {Arguments{"generate", "cpp", "registry.xml"}, Arguments{"--help"},
                                  Arguments{"generate", "--help"}, Arguments{"--version"}}) {
        const auto full = run_tool(folder_, arguments, ">/dev/full");
        EXPECT_EQ(full.exit_status, 2) << arguments.front();
        EXPECT_EQ(full.errors, standard_output + "No space left on device\n");
        const auto closed = run_tool(folder_, arguments, ">&-");
        EXPECT_EQ(closed.exit_status, 2) << arguments.front();
        EXPECT_EQ(closed.errors, standard_output + "Bad file descriptor\n");
    }
}

// The next file that is opened gets the number of a closed stream. No message may be written to this file.
TEST_F(Output, IsWrittenIfAllStreamsAreClosed) {
    EXPECT_EQ(run_tool(folder_, to_file_, "<&- >&- 2>&-").exit_status, 0);
    EXPECT_EQ(folder_.read("status.hpp"), expected());
    folder_.write("registry.xml", registry_of(record("200", "OK") + "    <surprise/>\n"));
    EXPECT_EQ(run_tool(folder_, to_file_, "<&- >&- 2>&-").exit_status, 0);
    EXPECT_EQ(folder_.read("status.hpp").find("warning"), std::string::npos);
}

// The output is longer than the buffer of a pipe.
TEST_F(Output, FailsIfTheReaderOfThePipeIsGone) {
    std::string records;
    for (int code = 100; code <= 599; ++code) records += record(std::to_string(code), "Code " + std::to_string(code));
    folder_.write("registry.xml", registry_of(records));
    const auto script = "{ \"$0\" generate cpp registry.xml; echo $? >exit_status; } | true";
    const auto result = run(folder_, "/bin/sh", {"-c", script, IANA_CODEGEN_TOOL});
    EXPECT_EQ(folder_.read("exit_status"), "2\n");
    EXPECT_EQ(result.errors, "iana-codegen: error: cannot write 'standard output': Broken pipe\n");
}

}  // namespace
}  // namespace command_line_tests
