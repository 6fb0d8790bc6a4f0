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

}  // namespace
}  // namespace iana_codegen
