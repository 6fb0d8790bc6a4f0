// Runs the generator's executable under strace, which shows its calls of the system, and can let each of them fail or
// bring a signal.
#pragma once

#include <string>
#include <vector>

#include "run.hpp"

namespace command_line_tests {

struct Call {
    std::string name;
    int number;        // which one of that name, from 1, the loader's among them
    std::string line;  // as strace prints it

    // What strace is asked for to let it happen there: "error=EIO", "signal=SIGKILL".
    [[nodiscard]] std::string with(const std::string& fault) const {
        return name + ":" + fault + ":when=" + std::to_string(number);
    }
};

// False where strace is not there, or may not trace: what a test of this kind is skipped for.
[[nodiscard]] bool can_trace();

// The calls of a run from the start of main on: what comes before them is the loader's.
[[nodiscard]] std::vector<Call> calls_of_tool(const TemporaryFolder& folder, const Arguments& arguments);

// What strace is to be given for a run of the tool: its own options, those that come first.
[[nodiscard]] Arguments traced_tool(const Arguments& options, const Arguments& arguments);

// A run with a fault in one of its calls. The exit status is -1 where a signal ended it.
[[nodiscard]] Result run_tool_with(const std::string& fault, const TemporaryFolder& folder, const Arguments& arguments);

}  // namespace command_line_tests
