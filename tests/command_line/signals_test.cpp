// Signals at any moment of a run: each file is the old one or the new one, and only SIGKILL leaves temporary files.
#include <gtest/gtest.h>

#include <csignal>
#include <set>
#include <string>
#include <vector>

#include "rewriting.hpp"
#include "run.hpp"
#include "traced.hpp"

namespace command_line_tests {
namespace {

class Signals : public Rewriting {
protected:
    const std::set<std::string> all_new = {"new depfile", "new status.hpp"};

    // The names of the files, each after "old" or "new".
    [[nodiscard]] std::set<std::string> whole_files(const Call& call) const {
        std::set<std::string> ages;
        for (const std::string name : {output, depfile}) {
            const auto text = folder().read(name);
            EXPECT_TRUE(text == old_text(name) || text == new_text(name)) << name << " at " << call.line;
            ages.insert((text == old_text(name) ? "old " : "new ") + name);
        }
        return ages;
    }

    // Some system calls, for memory and random names, do not occur in every run. The signal is not sent then, and the
    // run ends normally.
    void expect_whole_files_with(const std::string& signal, bool may_leave_files) {
        std::set<std::string> seen;
        for (const auto& call : calls_of_tool(folder(), arguments())) {
            put_old_files();
            const auto result = run_tool_with(call.with("signal=" + signal), folder(), arguments());
            const auto ages = whole_files(call);
            EXPECT_TRUE(result.exit_status == -1 || (result.exit_status == 0 && ages == all_new)) << call.line;
            EXPECT_EQ(result.errors, "");
            seen.insert(ages.begin(), ages.end());
            EXPECT_TRUE(may_leave_files || folder().files() == files()) << call.line;
            remove_all_but(files());
        }
        // The signals must have ended some runs early and some runs late.
        EXPECT_EQ(seen, (std::set<std::string>{"new depfile", "new status.hpp", "old depfile", "old status.hpp"}));
    }
};

TEST_F(Signals, SigkillAtAnyMomentLeavesWholeFiles) { expect_whole_files_with("SIGKILL", true); }

TEST_F(Signals, SigtermAndSigintAtAnyMomentLeaveNoTemporaryFiles) {
    expect_whole_files_with("SIGTERM", false);
    expect_whole_files_with("SIGINT", false);
}

TEST_F(Signals, IgnoresSigpipeAndSigxfsz) {
    for (const std::string signal : {"PIPE", "XFSZ", "CHLD", "WINCH", "URG"}) {
        put_old_files();
        const auto result = run_tool_with("fsync:signal=SIG" + signal + ":when=1", folder(), arguments());
        EXPECT_EQ(result.exit_status, 0) << signal;
        EXPECT_TRUE(folder().read(output) == new_text(output)) << signal;
    }
}

// The pipe is full and has no reader, so the tool must not wait for the end of the write.
TEST_F(Signals, SigtermEndsARunThatWaitsForAPipe) {
    const std::string script =
        "mkfifo pipe && exec 3<>pipe && head -c 65536 /dev/zero >&3 && timeout -s KILL 60 \"$@\"; exit $?";
    auto arguments = traced_tool({"-o", "/dev/null", "-e", "inject=write:signal=SIGTERM:when=1"},
                                 {"generate", "cpp", "registry.xml", "--output", "pipe"});
    arguments.insert(arguments.begin(), {"-c", script, "sh", "strace"});
    const auto result = run(folder(), "/bin/sh", arguments);
    constexpr int ended_by_sigterm = 128 + 15;
    EXPECT_EQ(result.exit_status, ended_by_sigterm);
}

}  // namespace
}  // namespace command_line_tests
