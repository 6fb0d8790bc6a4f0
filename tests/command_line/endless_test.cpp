// Large inputs of each kind, with limits on time and memory that only a linear algorithm keeps: a quadratic one would
// need hours. benchmarks/bounds measures the time and the memory.
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

#include "endless.hpp"
#include "run.hpp"

namespace command_line_tests {

void PrintTo(const EndlessKind& kind, std::ostream* out) { *out << kind.name; }

namespace {

// A quarter of the maximum size of a file.
constexpr std::size_t input_size = std::size_t{4} << 20U;

class EndlessInput : public ::testing::TestWithParam<EndlessKind> {
protected:
    EndlessInput() {
        const auto [registry, supplement] = GetParam().make(input_size);
        EXPECT_LE(registry.size(), input_size);
        EXPECT_LE(supplement.size(), input_size);
        folder_.write("registry.xml", registry);
        folder_.write("supplement.xml", supplement);
    }

    // Runs the tool with the limits that these shell commands set.
    [[nodiscard]] Result run_within(const std::string& limits, const Arguments& arguments) const {
        Arguments all = {"-c", limits + "; exec \"$0\" \"$@\"", IANA_CODEGEN_TOOL};
        all.insert(all.end(), arguments.begin(), arguments.end());
        return run(folder_, "/bin/sh", all);
    }

    const Arguments generate_ = {"generate",       "cpp",      "registry.xml", "--supplement",
                                 "supplement.xml", "--output", "status.hpp"};
    // `check` generates every format in memory and writes no file.
    const Arguments check_ = {"check", "registry.xml", "--supplement", "supplement.xml", "--today", "2026-11-13"};
    TemporaryFolder folder_;
};

// The limits are several times the actual use. Sanitizers need much more time, and reserve more memory than exists.
#ifdef IANA_CODEGEN_TOOL_IS_SANITIZED
constexpr auto bounds = "ulimit -t 120";
#else
constexpr auto bounds = "ulimit -t 8; ulimit -v 393216";
#endif

TEST_P(EndlessInput, IsReadInTheBounds) {
    const auto result = run_within(bounds, generate_);
    EXPECT_EQ(result.exit_status, GetParam().exit_status) << result.errors.substr(0, 1000);
    EXPECT_EQ(folder_.has("status.hpp"), GetParam().exit_status == 0);
    EXPECT_EQ(run_within(bounds, check_).exit_status, GetParam().exit_status);
}

#ifndef IANA_CODEGEN_TOOL_IS_SANITIZED
// Memory may run out at any point. The message must not blame the data.
TEST_P(EndlessInput, IsTooMuchForASmallMemory) {
    for (const std::string kibibytes : {"20480", "40960", "81920"}) {
        const auto result = run_within("ulimit -v " + kibibytes, generate_);
        if (result.exit_status == GetParam().exit_status) continue;
        EXPECT_EQ(result.exit_status, 2) << kibibytes << result.errors.substr(0, 1000);
        EXPECT_EQ(result.errors, "iana-codegen: error: not enough memory for this input\n");
        EXPECT_EQ(folder_.files(), (std::vector<std::string>{"registry.xml", "supplement.xml"}));
    }
    EXPECT_EQ(run_within("ulimit -v 20480", generate_).exit_status, 2);
}
#endif

INSTANTIATE_TEST_SUITE_P(Endless, EndlessInput, ::testing::ValuesIn(endless_kinds()), [](const auto& kind) {
    std::string name{kind.param.name};
    for (char& character : name) character = character == ' ' ? '_' : character;
    return name;
});

}  // namespace
}  // namespace command_line_tests
