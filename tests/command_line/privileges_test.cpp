// Files and directories that the user has no permission to use.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

// Permissions do not restrict root, so root gives up these capabilities first.
Result run_without_privileges(const TemporaryFolder& folder, const std::string& program, const Arguments& arguments) {
    if (::geteuid() != 0) return run(folder, program, arguments);
    Arguments all = {"--inh-caps=-dac_override,-dac_read_search", "--bounding-set=-dac_override,-dac_read_search",
                     program};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return run(folder, "setpriv", all);
}

class Privileges : public ::testing::Test {
protected:
    void SetUp() override {
        folder_.write("registry.xml", small_registry());
        fs::create_directory(folder_.path() / "sub");
        folder_.write("sub/file", "old");
        permit("sub/file", fs::perms::none);
        const auto probe = run_without_privileges(folder_, "cat", {"sub/file"});
        if (probe.errors.find("Permission denied") == std::string::npos) {
            GTEST_SKIP() << "this user may read whatever there is, and cannot give that up: " << probe.errors;
        }
    }
    void TearDown() override { permit("sub", fs::perms::owner_all); }

    void permit(const std::string& name, fs::perms permissions) const {
        fs::permissions(folder_.path() / name, permissions);
    }

    void expect_refused(const Arguments& arguments, const std::string& message) const {
        const auto result = run_without_privileges(folder_, IANA_CODEGEN_TOOL, arguments);
        EXPECT_EQ(result.exit_status, 2);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors, "iana-codegen: error: " + message + "\n");
    }

    TemporaryFolder folder_;
};

TEST_F(Privileges, AreNeededToReadAFile) {
    const std::string message = "cannot read 'sub/file': Permission denied";
    expect_refused({"check", "sub/file"}, message);
    expect_refused({"diff", "registry.xml", "sub/file"}, message);
    expect_refused({"generate", "cpp", "registry.xml", "--supplement", "sub/file"}, message);
    permit("sub", fs::perms::none);
    expect_refused({"generate", "cpp", "sub/file"}, message);
}

TEST_F(Privileges, AreNeededToWriteToTheFolder) {
    // A directory without write permission, and one in which files cannot even be opened.
    for (const auto permissions : {fs::perms::owner_read | fs::perms::owner_exec, fs::perms::owner_read}) {
        for (const std::string name : {"sub/file", "sub/new"}) {
            permit("sub", permissions);
            const auto message = "cannot write '" + name + "': Permission denied";
            expect_refused({"generate", "cpp", "registry.xml", "--output", name}, message);
            expect_refused({"generate", "cpp", "registry.xml", "--output", "status.hpp", "--depfile", name}, message);
            permit("sub", fs::perms::owner_all);
            permit("sub/file", fs::perms::owner_read);
            EXPECT_EQ(folder_.read("sub/file"), "old");
            permit("sub/file", fs::perms::none);
            EXPECT_EQ(folder_.files(), (std::vector<std::string>{"registry.xml", "sub"}));
            EXPECT_EQ(std::distance(fs::directory_iterator{folder_.path() / "sub"}, {}), 1);
        }
    }
}

// The permissions of the directory, not of the file, decide whether a file can be replaced.
TEST_F(Privileges, AreNotNeededToWriteToTheReplacedFile) {
    const auto result =
        run_without_privileges(folder_, IANA_CODEGEN_TOOL, {"generate", "cpp", "registry.xml", "--output", "sub/file"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(fs::status(folder_.path() / "sub/file").permissions(), fs::perms::none);
    permit("sub/file", fs::perms::owner_read);
    EXPECT_NE(folder_.read("sub/file").find("not_found = 404"), std::string::npos);
}

}  // namespace
}  // namespace command_line_tests
