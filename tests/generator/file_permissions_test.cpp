// Whose the files are that were replaced, and who may do what with them.
#include <grp.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <utility>

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

// Somebody of another group, to whom the folder belongs as well.
TEST_F(FilePermissions, GrantNothingToAnotherGroup) {
    if (::geteuid() != 0) GTEST_SKIP() << "only root may give files away";
    constexpr id_t nobody = 65534;
    write_file_if_changed(path("out"), "before");
    if (::chown(path("out").c_str(), 1234, 4321) != 0) GTEST_SKIP() << "this root may not give files away";
    ASSERT_EQ(::chmod(path("").c_str(), 0777), 0);
    // Where the group had nothing, its members had less than the others.
    for (const auto& [before, after] : {std::pair{0664U, 0604U}, {0604U, 0600U}}) {
        ASSERT_EQ(::chown(path("out").c_str(), 1234, 4321), 0);
        ASSERT_EQ(::chmod(path("out").c_str(), before), 0);
        const auto text = std::to_string(after);
        const auto child = ::fork();
        if (child == 0) {
            const bool is_nobody = ::setgroups(0, nullptr) == 0 && ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
            if (is_nobody) write_file_if_changed(path("out"), text);
            ::_exit(is_nobody ? 0 : 1);
        }
        int ended = 0;
        ASSERT_EQ(::waitpid(child, &ended, 0), child);
        ASSERT_EQ(ended, 0);
        EXPECT_EQ(read_file(path("out")), text);
        EXPECT_EQ(status("out").st_gid, nobody);
        EXPECT_EQ(status("out").st_mode & 07777U, after);
    }
}

// A group that had nothing, where one user of it might write: what the mode shows as the group's is the list's mask.
TEST_F(FilePermissions, KeepTheAccessControlList) {
    constexpr auto name = "system.posix_acl_access";
    const std::string list(
        "\x02\0\0\0"
        "\x01\0\x06\0\xFF\xFF\xFF\xFF"
        "\x02\0\x06\0\xD2\x04\0\0"
        "\x04\0\0\0\xFF\xFF\xFF\xFF"
        "\x10\0\x06\0\xFF\xFF\xFF\xFF"
        "\x20\0\0\0\xFF\xFF\xFF\xFF",
        44);
    write_file_if_changed(path("out"), "before");
    if (::setxattr(path("out").c_str(), name, list.data(), list.size(), 0) != 0) {
        GTEST_SKIP() << "this file system has no access control lists";
    }
    ASSERT_EQ(status("out").st_mode & 07777U, 0660U);
    write_file_if_changed(path("out"), "after");
    std::string kept(100, '-');
    const auto size = ::getxattr(path("out").c_str(), name, kept.data(), kept.size());
    ASSERT_GT(size, 0);
    EXPECT_EQ(kept.substr(0, static_cast<std::size_t>(size)), list);
    EXPECT_EQ(status("out").st_mode & 07777U, 0660U);
}

}  // namespace
}  // namespace iana_codegen
