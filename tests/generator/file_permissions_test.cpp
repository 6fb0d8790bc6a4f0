// Whose the files are that were replaced, and who may do what with them.
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "file_folder.hpp"
#include "files.hpp"

namespace iana_codegen {
namespace {

namespace fs = std::filesystem;

using FilePermissions = FileFolder;

TEST_F(FilePermissions, StayAsTheyWere) {
    for (const mode_t permissions : {0600U, 0644U, 0755U, 0640U, 0444U}) {
        write_file_if_changed(path("out"), "before");
        ASSERT_EQ(::chmod(path("out").c_str(), permissions), 0);
        write_file_if_changed(path("out"), "after");
        EXPECT_EQ(status("out").st_mode & 07777U, permissions);
        fs::remove(path("out"));
    }
}

TEST_F(FilePermissions, AreWhatTheUmaskLeavesOfNewFiles) {
    for (const mode_t mask : {022U, 077U, 0U, 027U}) {
        const auto before = ::umask(mask);
        write_file_if_changed(path("out"), "text");
        EXPECT_EQ(::umask(before), mask);
        EXPECT_EQ(status("out").st_mode & 07777U, 0666U & ~mask);
        fs::remove(path("out"));
    }
}

// What runs with its owner's rights must not be what somebody else has written.
TEST_F(FilePermissions, LendNobodysRights) {
    for (const mode_t permissions : {04755U, 02755U, 06711U, 01644U}) {
        write_file_if_changed(path("out"), "before");
        ASSERT_EQ(::chmod(path("out").c_str(), permissions), 0);
        write_file_if_changed(path("out"), "after");
        EXPECT_EQ(status("out").st_mode & 07777U, permissions & 0777U);
        fs::remove(path("out"));
    }
}

// As with sudo, or in a container whose user is root.
TEST_F(FilePermissions, StayWithTheOwnerWhereRootWrites) {
    if (::geteuid() != 0) GTEST_SKIP() << "only root may give files away";
    constexpr uid_t owner = 1234;
    constexpr gid_t group = 4321;
    write_file_if_changed(path("out"), "before");
    if (::chown(path("out").c_str(), owner, group) != 0) GTEST_SKIP() << "this root may not give files away";
    ASSERT_EQ(::chmod(path("out").c_str(), 0640), 0);
    write_file_if_changed(path("out"), "after");
    EXPECT_EQ(status("out").st_uid, owner);
    EXPECT_EQ(status("out").st_gid, group);
    EXPECT_EQ(status("out").st_mode & 07777U, 0640U);
    EXPECT_EQ(read_file(path("out")), "after");
}

}  // namespace
}  // namespace iana_codegen
