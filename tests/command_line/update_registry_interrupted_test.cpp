// Updates that fail, are killed, or run at the same time as another one while they replace files.
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <thread>

#include "server.hpp"
#include "traced.hpp"
#include "update_registry.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

// The calls that replace a file: one for the journal, and one for each file that changes.
constexpr int calls_of_journal = 1;
const int file_count = number_of_files();

class Interrupted : public UpdateRegistry {
protected:
    void SetUp() override {
        if (!can_trace()) GTEST_SKIP() << "strace may not trace here";
        EXPECT_EQ(update(newer_.url()).exit_status, 0);
        after_ = tree();
        restore(before_);
    }

    // Runs an update with a fault, "error=EIO" or "signal=KILL", in the rename() calls that `when` selects.
    [[nodiscard]] Result update_with(const std::string& fault, const std::string& when) const {
        return update(newer_.url(), "20",
                      {"strace", "-qq", "-o", "/dev/null", "-e", "trace=?rename,?renameat,?renameat2", "-e",
                       "inject=?rename,?renameat,?renameat2:" + fault + ":when=" + when});
    }

    // Runs an update as if IANA had published the old registry again.
    [[nodiscard]] Result run_again() const { return update(older_.url()); }

    const Server newer_{http_answer(
        "200 OK", replaced(newer_registry(), "<description>Gone</description>", "<description>Lost</description>"))};
    const Server older_{http_answer("200 OK", known_registry())};
    Tree after_;
};

TEST_F(Interrupted, IsUndoneIfAFileCannotBeReplaced) {
    for (const int file : {1, 2, file_count}) {
        const auto result = update_with("error=EIO", std::to_string(calls_of_journal + file));
        EXPECT_NE(result.exit_status, 0);
        EXPECT_NE(unwrapped(result.errors).find("cannot be written: Input/output error; its files stay as they are"),
                  std::string::npos)
            << result.errors;
        EXPECT_EQ(tree(), before_) << file;
        EXPECT_EQ(work(), (Tree{{"lock", ""}, {"preparing", ""}}));
    }
}

TEST_F(Interrupted, RemovesOnlyFilesThatItCreated) {
    fs::remove(folder_.path() / "generated/iana/http/status.h");
    fs::remove(folder_.path() / "generated/http-status-codes.md");
    before_ = tree();
    EXPECT_NE(update_with("error=EIO", std::to_string(calls_of_journal + file_count)).exit_status, 0);
    EXPECT_EQ(tree(), before_);
}

TEST_F(Interrupted, ChangesNothingIfTheJournalCannotBeWritten) {
    EXPECT_NE(update_with("error=EIO", std::to_string(calls_of_journal)).exit_status, 0);
    EXPECT_EQ(tree(), before_);
}

TEST_F(Interrupted, IsCompletedByTheNextRunIfItIsKilled) {
    bool was_mixed = false;
    for (const int call : {1, 2, 5, calls_of_journal + file_count}) {
        restore(before_);
        EXPECT_EQ(update_with("signal=KILL", std::to_string(call)).exit_status, -1) << call;
        was_mixed = was_mixed || (tree() != before_ && tree() != after_);
        const auto result = run_again();
        const bool is_begun = call > calls_of_journal;
        EXPECT_EQ(tree(), is_begun ? after_ : before_) << call << result.errors;
        EXPECT_EQ(result.exit_status == 0, !is_begun) << result.errors;
        const auto said = unwrapped(result.errors);
        EXPECT_EQ(said.find("completed an earlier update, which was interrupted") != std::string::npos, is_begun)
            << said;
        EXPECT_EQ(said.find("gave the registry as updated on 2025-09-15, and data/ has that of 2026-11-20") !=
                      std::string::npos,
                  is_begun)
            << said;
    }
    EXPECT_TRUE(was_mixed);
}

TEST_F(Interrupted, IsCompletedAlsoIfAFileWasMissing) {
    fs::remove(folder_.path() / "generated/iana/http/status.h");
    EXPECT_EQ(update_with("signal=KILL", std::to_string(calls_of_journal + 2)).exit_status, -1);
    EXPECT_NE(run_again().exit_status, 0);
    EXPECT_EQ(tree(), after_);
}

// The third rename() and all later ones fail, so the update must be undone, but cannot be.
TEST_F(Interrupted, IsUndoneOrCompletedByTheNextRunIfItCannotBeUndone) {
    const auto result = update_with("error=EIO", std::to_string(calls_of_journal + 3) + "+");
    EXPECT_NE(result.exit_status, 0);
    EXPECT_NE(tree(), before_);
    EXPECT_NE(run_again().exit_status, 0);
    EXPECT_EQ(tree(), after_);
}

// Simulates that the update was killed while it was being undone.
TEST_F(Interrupted, IsUndoneByTheNextRunIfThatWasBegun) {
    fs::remove(folder_.path() / "generated/iana/http/status.h");
    before_ = tree();
    EXPECT_EQ(update_with("signal=KILL", std::to_string(calls_of_journal + file_count)).exit_status, -1);
    const auto journal = work().at("journal");
    folder_.write(".update-registry/journal", replaced(journal, "complete\n", "undo\n"));
    const auto result = run_again();
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_NE(result.errors.find("undid an earlier update, which was interrupted"), std::string::npos) << result.errors;
    EXPECT_EQ(tree(), before_);
}

TEST_F(Interrupted, LeavesFilesThatWereChangedSince) {
    EXPECT_EQ(update_with("signal=KILL", std::to_string(calls_of_journal + 3)).exit_status, -1);
    folder_.write("generated/http-status-codes.md", "by hand");
    const auto changed = tree();
    const auto result = run_again();
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_EQ(tree(), changed);
    EXPECT_NE(unwrapped(result.errors)
                  .find("an earlier update was interrupted, and generated/http-status-codes.md was changed since; it "
                        "stays as it is"),
              std::string::npos)
        << result.errors;
    EXPECT_EQ(work(), (Tree{{"lock", ""}, {"preparing", ""}}));
}

using TwoUpdates = UpdateRegistry;

TEST_F(TwoUpdates, DoNotRunAtOnce) {
    const Server stalling{"", Server::Ending::stalls};
    const Server server{http_answer("200 OK", newer_registry())};
    Result first{};
    std::thread other{[&] { first = update(stalling.url(), "16"); }};
    while (stalling.requests() == 0) std::this_thread::sleep_for(std::chrono::milliseconds{10});
    expect_refused(server.url(), "another run is updating " + folder_.path().string(), "1");
    other.join();
    EXPECT_NE(first.exit_status, 0);
    EXPECT_EQ(update(server.url()).exit_status, 0);
}

// The kill leaves the script that downloads: it gives up 16 seconds after the server sent its last byte.
TEST_F(TwoUpdates, WaitForWhatAKilledOneLeft) {
    const Server stalling{"", Server::Ending::stalls};
    const auto killed = update(stalling.url(), "64", {"timeout", "--foreground", "-s", "KILL", "8"});
    EXPECT_EQ(killed.exit_status, 137) << killed.errors;
    EXPECT_EQ(stalling.requests(), 1);
    const Server server{http_answer("200 OK", newer_registry())};
    expect_refused(server.url(), "another run is updating " + folder_.path().string(), "1");
    EXPECT_EQ(server.requests(), 0);
    const auto result = update(server.url(), "300");
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_EQ(folder_.read("data/http-status-codes.xml"), newer_registry());
}

TEST_F(TwoUpdates, WaitForEachOther) {
    const Server server{http_answer("200 OK", newer_registry())};
    Result first{};
    Result second{};
    std::thread other{[&] { first = update(server.url(), "300"); }};
    second = update(server.url(), "300");
    other.join();
    EXPECT_EQ(first.exit_status, 0) << first.errors;
    EXPECT_EQ(second.exit_status, 0) << second.errors;
    const bool first_is_late = first.errors.find("nothing to do") != std::string::npos;
    const bool second_is_late = second.errors.find("nothing to do") != std::string::npos;
    EXPECT_NE(first_is_late, second_is_late) << first.errors << second.errors;
    EXPECT_EQ(folder_.read("data/http-status-codes.xml"), newer_registry());
    EXPECT_EQ(tree().size(), before_.size());
}

}  // namespace
}  // namespace command_line_tests
