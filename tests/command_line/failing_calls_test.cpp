// Any system call of a run may fail. The tool then prints one message, exits with 2, keeps the old files and leaves no
// temporary files.
#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>
#include <regex>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "rewriting.hpp"
#include "run.hpp"
#include "traced.hpp"

namespace command_line_tests {
namespace {

class FailingCalls : public Rewriting {
protected:
    void expect_old_files_and_one_message(const Result& result, const std::string& reason) const {
        EXPECT_EQ(result.exit_status, 2);
        EXPECT_EQ(result.output, "");
        const std::regex message{
            "iana-codegen: error: cannot (read|write) '(registry.xml|status.hpp|depfile)': " + reason + "\n"};
        EXPECT_TRUE(std::regex_match(result.errors, message)) << result.errors;
        EXPECT_TRUE(folder().read(output) == old_text(output));
        EXPECT_EQ(folder().files(), files());
    }

    // The depfile is written before the output, so it may already be the new one.
    void expect_whole_files() const {
        for (const std::string name : {output, depfile}) {
            const auto text = folder().read(name);
            EXPECT_TRUE(text == old_text(name) || text == new_text(name)) << name;
        }
        EXPECT_EQ(folder().files(), files());
    }
};

// Excludes the calls of the memory allocator and the end of the process, which cannot fail.
bool can_fail(const Call& call) {
    const auto names = {"exit_group", "brk", "mmap", "munmap", "madvise"};
    return std::find(names.begin(), names.end(), call.name) == names.end();
}

bool is_of_writing(const Call& call) {
    for (const std::string name : {"write", "fchmod", "fsync", "rename", "unlink"}) {
        if (call.name == name) return true;
    }
    return call.line.find("O_CREAT") != std::string::npos;
}

// A close() after fsync() counts too: some file systems report a delayed write error there.
std::vector<Call> calls_of_writing(const std::vector<Call>& calls) {
    std::vector<Call> found;
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const bool is_end = calls[i].name == "close" && i != 0 && calls[i - 1].name == "fsync";
        if (is_end || is_of_writing(calls[i])) found.push_back(calls[i]);
    }
    return found;
}

// EINTR is not a failure: a signal interrupted the call, and the call must be repeated.
TEST_F(FailingCalls, AreRepeatedAfterAnInterruption) {
    std::size_t count = 0;
    for (const auto& call : calls_of_tool(folder(), arguments())) {
        if (call.name != "read" && call.name != "write") continue;
        SCOPED_TRACE(call.line);
        ++count;
        put_old_files();
        const auto result = run_tool_with(call.with("error=EINTR"), folder(), arguments());
        EXPECT_EQ(result.exit_status, 0) << result.errors;
        EXPECT_TRUE(folder().read(output) == new_text(output));
    }
    EXPECT_GE(count, 4U);
}

TEST_F(FailingCalls, OfWritingKeepTheOldFiles) {
    const auto calls = calls_of_writing(calls_of_tool(folder(), arguments()));
    // For each of the two files: open, write, fchmod, fsync, close, rename.
    EXPECT_EQ(calls.size(), 12U);
    for (const auto& call : calls) {
        for (const auto& [name, number] : {std::pair{"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT}}) {
            SCOPED_TRACE(std::string{name} + " at " + call.line);
            put_old_files();
            const auto result = run_tool_with(call.with("error=" + std::string{name}), folder(), arguments());
            expect_old_files_and_one_message(result, std::generic_category().message(number));
            expect_whole_files();
        }
    }
}

TEST_F(FailingCalls, OfReadingKeepTheOldFiles) {
    for (const auto& call : calls_of_tool(folder(), arguments())) {
        if (call.name != "read" && call.line.find("\"registry.xml\", O_RDONLY") == std::string::npos) continue;
        SCOPED_TRACE(call.line);
        put_old_files();
        expect_old_files_and_one_message(run_tool_with(call.with("error=EIO"), folder(), arguments()),
                                         "Input/output error");
    }
}

// Some failures do not end the run: a file that cannot be compared with its new text is replaced.
TEST_F(FailingCalls, OfAnyKindLeaveWholeFiles) {
    for (const auto& call : calls_of_tool(folder(), arguments())) {
        if (!can_fail(call)) continue;
        SCOPED_TRACE(call.line);
        put_old_files();
        const auto result = run_tool_with(call.with("error=EIO"), folder(), arguments());
        expect_whole_files();
        const bool is_done = result.exit_status == 0 && result.errors.empty();
        EXPECT_TRUE(is_done || result.exit_status == 2) << result.exit_status;
        EXPECT_EQ(std::count(result.errors.begin(), result.errors.end(), '\n'), is_done ? 0 : 1) << result.errors;
        EXPECT_TRUE(!is_done || folder().read(output) == new_text(output));
    }
}

// The new text must be on the disk before it replaces the old file.
TEST_F(FailingCalls, SyncEachFileBeforeItReplacesTheOldOne) {
    std::string order;
    for (const auto& call : calls_of_writing(calls_of_tool(folder(), arguments()))) order += call.name + " ";
    const std::string of_a_file = "openat write fchmod fsync close rename ";
    EXPECT_EQ(order, of_a_file + of_a_file);
}

}  // namespace
}  // namespace command_line_tests
