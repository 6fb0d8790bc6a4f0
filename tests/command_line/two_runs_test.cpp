// Runs that write the same files at the same time: a reader finds the complete text of one run or of the other.
#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

class TwoRuns : public ::testing::Test {
protected:
    TwoRuns() {
        folder_.write("one.xml", small_registry());
        folder_.write("two.xml", known_registry());
    }

    [[nodiscard]] static Arguments arguments(const std::string& registry, const std::string& output) {
        return {"generate", "cpp", registry, "--output", output, "--depfile", "depfile"};
    }

    // The contents of the output or the depfile after a run without others at the same time.
    [[nodiscard]] std::string alone(const std::string& registry, const std::string& name) const {
        EXPECT_EQ(run_tool(folder_, arguments(registry, "status.hpp")).exit_status, 0);
        return folder_.read(name);
    }

    // Runs the tool several times, alternating between the two registries.
    void run_again_and_again(std::size_t first, std::atomic<int>& failures) const {
        constexpr std::size_t runs = 16;
        for (std::size_t i = first; i < first + runs; ++i) {
            const auto result = run_tool(folder_, arguments(i % 2 == 0 ? "one.xml" : "two.xml", "status.hpp"));
            if (result.exit_status != 0 || !result.errors.empty()) ++failures;
        }
    }

    TemporaryFolder folder_;
};

TEST_F(TwoRuns, AtTheSameTimeAlwaysLeaveWholeFiles) {
    const std::vector<std::string> outputs = {alone("one.xml", "status.hpp"), alone("two.xml", "status.hpp")};
    const std::vector<std::string> depfiles = {alone("one.xml", "depfile"), alone("two.xml", "depfile")};
    const auto is_one_of = [](const std::string& text, const std::vector<std::string>& texts) {
        return text == texts.front() || text == texts.back();
    };
    constexpr std::size_t writers = 4;
    std::atomic<std::size_t> running{writers};
    std::atomic<int> failures{0};
    std::vector<std::thread> threads;
    threads.reserve(writers);
    for (std::size_t i = 0; i < writers; ++i) {
        threads.emplace_back([&, i] {
            run_again_and_again(i, failures);
            --running;
        });
    }
    int broken = 0;
    do {
        if (!is_one_of(folder_.read("status.hpp"), outputs) || !is_one_of(folder_.read("depfile"), depfiles)) ++broken;
    } while (running != 0);
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(broken, 0);
    EXPECT_EQ(failures, 0);
    EXPECT_EQ(folder_.files(), (std::vector<std::string>{"depfile", "one.xml", "status.hpp", "two.xml"}));
}

}  // namespace
}  // namespace command_line_tests
