// Files that cannot be read or written: one message that names the file and the system's reason, and exit status 2.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "invented.hpp"
#include "run.hpp"
#include "traced.hpp"

namespace command_line_tests {
namespace {

class LargeInput : public ::testing::Test {
protected:
    // Sixteen mebibytes and a byte, none of which takes room.
    void SetUp() override {
        if (!can_trace()) GTEST_SKIP() << "strace is not there, or may not trace";
        folder_.write("registry.xml", small_registry());
        folder_.write("large.xml", "");
        std::filesystem::resize_file(folder_.path() / "large.xml", (16U << 20U) + 1U);
    }

    TemporaryFolder folder_;
};

TEST_F(LargeInput, IsNotRead) {
    for (const auto& arguments : {Arguments{"check", "large.xml"}, Arguments{"diff", "large.xml", "registry.xml"},
                                  Arguments{"generate", "cpp", "large.xml"}, Arguments{"check", "-"}}) {
        const auto result = run_tool(folder_, arguments, "<large.xml");
        const std::string name = arguments.back() == "-" ? "standard input" : "large.xml";
        EXPECT_EQ(result.exit_status, 2);
        EXPECT_EQ(result.errors, "iana-codegen: error: cannot read '" + name + "': File too large\n");
        for (const auto& call : calls_of_tool(folder_, arguments, "<large.xml")) EXPECT_NE(call.name, "read");
    }
}

}  // namespace
}  // namespace command_line_tests
