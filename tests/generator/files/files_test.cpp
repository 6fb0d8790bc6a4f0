#include "files/files.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <string>

#include "file_folder.hpp"

namespace iana_codegen {
namespace {

namespace fs = std::filesystem;

using Files = FileFolder;

TEST_F(Files, AreWrittenAndReadWithoutChanges) {
    const std::string text("a\r\n\0\xff\n", 6);
    write_file_if_changed(path("new"), text);
    EXPECT_EQ(read_file(path("new")), text);
    write_file_if_changed(path("empty"), "");
    EXPECT_EQ(read_file(path("empty")), "");
    EXPECT_EQ(listing(), "empty new");
}

TEST_F(Files, AreNotWrittenIfNothingChanges) {
    write_file_if_changed(path("out"), "text");
    const std::array<timespec, 2> long_ago = {{{1000, 5}, {1000, 5}}};
    ASSERT_EQ(::utimensat(AT_FDCWD, path("out").c_str(), long_ago.data(), 0), 0);
    const auto before = status("out");
    write_file_if_changed(path("out"), "text");
    EXPECT_EQ(status("out").st_ino, before.st_ino);
    EXPECT_EQ(status("out").st_mtim.tv_sec, 1000);
    EXPECT_EQ(status("out").st_mtim.tv_nsec, 5);
    EXPECT_EQ(status("out").st_ctim.tv_nsec, before.st_ctim.tv_nsec);
}

TEST_F(Files, AreReplacedIfTheTextChanges) {
    for (const std::string text : {"text", "next", "longer", "x", ""}) {
        write_file_if_changed(path("out"), "before");
        fs::create_hard_link(path("out"), path("old"));
        write_file_if_changed(path("out"), text);
        EXPECT_EQ(read_file(path("out")), text);
        EXPECT_EQ(read_file(path("old")), "before");
        EXPECT_EQ(listing(), "old out");
        fs::remove(path("old"));
    }
}

TEST_F(Files, AreWrittenThroughSymbolicLinks) {
    fs::create_directory(path("sub"));
    write_file_if_changed(path("sub/target"), "before");
    fs::create_symlink("sub/target", path("relative"));
    fs::create_symlink(path("relative"), path("chained"));
    write_file_if_changed(path("chained"), "after");
    EXPECT_EQ(read_file(path("sub/target")), "after");
    EXPECT_EQ(fs::read_symlink(path("chained")), path("relative"));
    EXPECT_EQ(fs::read_symlink(path("relative")), "sub/target");
    EXPECT_EQ(listing(), "chained relative sub");
}

TEST_F(Files, AreCreatedAtTheTargetOfDanglingLinks) {
    fs::create_directory(path("sub"));
    fs::create_symlink("target", path("sub/inner"));
    fs::create_symlink("sub/inner", path("link"));
    write_file_if_changed(path("link"), "text");
    EXPECT_TRUE(fs::is_symlink(path("link")));
    EXPECT_TRUE(fs::is_symlink(path("sub/inner")));
    EXPECT_EQ(read_file(path("sub/target")), "text");
}

TEST_F(Files, AreFoundFromTheFolderThatAPathStartsIn) {
    const auto before = fs::current_path();
    fs::current_path(path(""));
    fs::create_symlink("target", "link");
    write_file_if_changed("link", "text");
    EXPECT_EQ(read_file("target"), "text");
    EXPECT_EQ(listing(), "link target");
    fs::current_path(before);
}

TEST_F(Files, AreNotCreatedThroughALoopOfLinks) {
    fs::create_symlink("b", path("a"));
    fs::create_symlink("a", path("b"));
    EXPECT_EQ(failure_of_writing("a"), "cannot write 'a': Too many levels of symbolic links");
    EXPECT_EQ(failure_of_reading("a"), "cannot read 'a': Too many levels of symbolic links");
    EXPECT_EQ(listing(), "a b");
}

TEST_F(Files, FailIfTheOutputIsADirectoryOrItsDirectoryIsMissing) {
    fs::create_directory(path("sub"));
    write_file_if_changed(path("file"), "text");
    EXPECT_EQ(failure_of_writing("sub"), "cannot write 'sub': Is a directory");
    EXPECT_EQ(failure_of_writing("sub/"), "cannot write 'sub/': Is a directory");
    EXPECT_EQ(failure_of_writing("none/out"), "cannot write 'none/out': No such file or directory");
    EXPECT_EQ(failure_of_writing("file/out"), "cannot write 'file/out': Not a directory");
    EXPECT_EQ(listing(), "file sub");
}

TEST_F(Files, FailIfTheInputIsMissingOrADirectory) {
    EXPECT_EQ(failure_of_reading("none"), "cannot read 'none': No such file or directory");
    EXPECT_EQ(failure_of_reading(""), "cannot read '': Is a directory");
}

TEST_F(Files, AreReadUpToSixteenMebibytes) {
    constexpr std::uintmax_t largest = 16U << 20U;
    write_file_if_changed(path("large"), "");
    fs::resize_file(path("large"), largest);
    EXPECT_EQ(read_file(path("large")).size(), largest);
    fs::resize_file(path("large"), largest + 1);
    EXPECT_EQ(failure_of_reading("large"), "cannot read 'large': File too large");
    EXPECT_EQ(fs::file_size(path("large")), largest + 1);
}

TEST_F(Files, KeepTheirPermissions) {
    for (const mode_t permissions : {0600U, 0644U, 0755U, 0640U, 0444U}) {
        write_file_if_changed(path("out"), "before");
        ASSERT_EQ(::chmod(path("out").c_str(), permissions), 0);
        write_file_if_changed(path("out"), "after");
        EXPECT_EQ(status("out").st_mode & 07777U, permissions);
        fs::remove(path("out"));
    }
}

TEST_F(Files, GetThePermissionsThatTheUmaskAllowsWhenNew) {
    for (const mode_t mask : {022U, 077U, 0U, 027U}) {
        const auto before = ::umask(mask);
        write_file_if_changed(path("out"), "text");
        EXPECT_EQ(::umask(before), mask);
        EXPECT_EQ(status("out").st_mode & 07777U, 0666U & ~mask);
        fs::remove(path("out"));
    }
}

// The name of the temporary file in the same directory must not be longer than this name.
TEST_F(Files, MayHaveTheLongestName) {
    const std::string name(255, 'n');
    write_file_if_changed(path(name), "before");
    write_file_if_changed(path(name), "after");
    EXPECT_EQ(read_file(path(name)), "after");
    EXPECT_EQ(listing(), name);
    EXPECT_EQ(failure_of_writing(name + "n"), "cannot write '" + name + "n': File name too long");
}

// The limit of the size applies only to inputs.
TEST_F(Files, AreNotWrittenIfUnchangedEvenIfLarge) {
    const std::string text((17U << 20U), 'x');
    write_file_if_changed(path("out"), text);
    const auto before = status("out");
    write_file_if_changed(path("out"), text);
    EXPECT_EQ(status("out").st_ino, before.st_ino);
    write_file_if_changed(path("out"), text + "x");
    EXPECT_EQ(status("out").st_size, before.st_size + 1);
}

TEST_F(Files, KeepTheirOldTextIfWritingFails) {
    write_file_if_changed(path("out"), "before");
    const auto child = ::fork();
    if (child == 0) {
        // A limit for the size of files simulates a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100, 100};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) ::_exit(2);
        try {
            write_file_if_changed(path("out"), std::string(1000, 'x'));
        } catch (const FileError& error) {
            ::_exit(std::string{error.what()} == "cannot write '" + path("out") + "': File too large" ? 0 : 3);
        }
        ::_exit(4);
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(read_file(path("out")), "before");
    EXPECT_EQ(listing(), "out");
}

TEST_F(Files, DoNotReplaceDevices) {
    fs::create_symlink("/dev/null", path("link"));
    write_file_if_changed("/dev/null", "text");
    write_file_if_changed(path("link"), "text");
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
    EXPECT_EQ(read_file("/dev/null"), "");
    EXPECT_EQ(listing(), "link");
}

TEST_F(Files, ReportADeviceThatIsFull) {
    const auto action = [] { write_file_if_changed("/dev/full", "text"); };
    EXPECT_THROW(action(), FileError);
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(Files, AreRecognizedThroughDifferentPaths) {
    write_file_if_changed(path("a"), "text");
    write_file_if_changed(path("b"), "text");
    fs::create_symlink("a", path("link"));
    EXPECT_TRUE(is_same_file(path("a"), path("./a")));
    EXPECT_TRUE(is_same_file(path("a"), path("link")));
    EXPECT_FALSE(is_same_file(path("a"), path("b")));
    EXPECT_FALSE(is_same_file(path("none"), path("none")));
    EXPECT_TRUE(is_same_path(path("none"), path("x/../none")));
    EXPECT_TRUE(is_same_path(path("link"), path("a")));
    EXPECT_FALSE(is_same_path(path("none"), path("nothing")));
}

}  // namespace
}  // namespace iana_codegen
