// An update of several registries that is interrupted: the next one completes it or undoes it.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "traced.hpp"
#include "update_registries.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

class InterruptedRegistries : public UpdateRegistries {
protected:
    void SetUp() override {
        if (!can_trace()) GTEST_SKIP() << "strace may not trace here";
    }

    // Runs an update that is killed, or fails, in the rename() calls that `when` selects.
    [[nodiscard]] Result update_with(const std::string& fault, int when) const {
        return update_all({"strace", "-qq", "-o", "/dev/null", "-e", "trace=?rename,?renameat,?renameat2", "-e",
                           "inject=?rename,?renameat,?renameat2:" + fault + ":when=" + std::to_string(when)});
    }
};

// The journal and the files of status codes come first. The journal and the files of fields follow.
const int calls_of_codes = 1 + number_of_files();

TEST_F(InterruptedRegistries, AreCompletedOneByOne) {
    EXPECT_EQ(update_with("signal=KILL", calls_of_codes + 3).exit_status, -1);
    expect_updated(status_codes);
    expect_unchanged(websocket);
    EXPECT_TRUE(folder_.has("generated/iana/http/field.hpp"));
    EXPECT_EQ(folder_.read("data/http-fields.xml"), before_.at("data/http-fields.xml"));
    offer(websocket, half_of(offers_.at(websocket)));
    const auto result = update_all();
    EXPECT_NE(result.exit_status, 0);
    expect_said(result, "completed an earlier update, which was interrupted");
    for (const auto& id : {status_codes, fields}) expect_updated(id);
    expect_unchanged(websocket);
}

TEST_F(InterruptedRegistries, AreUndoneOneByOne) {
    const auto result = update_with("error=EIO", calls_of_codes + 3);
    EXPECT_NE(result.exit_status, 0);
    expect_updated(status_codes);
    expect_unchanged(fields);
    expect_updated(websocket);
    expect_said(result, "could not update http-fields; apart from that, data/ and generated/ are up to date");
}

TEST_F(InterruptedRegistries, AreUndoneTogetherIfStrict) {
    is_strict_ = true;
    EXPECT_NE(update_with("error=EIO", calls_of_codes + 6).exit_status, 0);
    EXPECT_EQ(tree(), before_);
}

TEST_F(InterruptedRegistries, AreCompletedTogetherIfStrict) {
    is_strict_ = true;
    EXPECT_EQ(update_with("signal=KILL", calls_of_codes + 6).exit_status, -1);
    offers_.clear();
    const auto result = update_all();
    EXPECT_NE(result.exit_status, 0);
    expect_said(result, "completed an earlier update, which was interrupted");
    offer(status_codes,
          replaced(newer_registry(), "<description>Gone</description>", "<description>Lost</description>"));
    offer(fields, update_file("newer/http-fields.xml"));
    offer(websocket, update_file("newer/websocket.xml"));
    for (const auto& id : {status_codes, fields, websocket}) expect_updated(id);
}

}  // namespace
}  // namespace command_line_tests
