// Runs the generator under strace, which lists its system calls and can make each of them fail or raise a signal.
#pragma once

#include <string>
#include <vector>

#include "run.hpp"

namespace command_line_tests {

struct Call {
    std::string name;
    int number;        // counts the calls of that name from 1, including the loader's
    std::string line;  // as strace prints it

    // The argument that makes strace inject a fault into this call; `fault` is "error=EIO" or "signal=SIGKILL".
    [[nodiscard]] std::string with(const std::string& fault) const {
        return name + ":" + fault + ":when=" + std::to_string(number);
    }
};

// False if strace is not installed or is not permitted to trace. Tests that need it are skipped then.
[[nodiscard]] bool can_trace();

// The system calls of a run from the start of main() on; the loader makes the calls before it.
[[nodiscard]] std::vector<Call> calls_of_tool(const TemporaryFolder& folder, const Arguments& arguments);

// The arguments of strace for a run of the tool: first strace's own options, then the tool and its arguments.
[[nodiscard]] Arguments traced_tool(const Arguments& options, const Arguments& arguments);

// Runs the tool with a fault in one of its calls. The exit status is -1 if a signal ended the run.
[[nodiscard]] Result run_tool_with(const std::string& fault, const TemporaryFolder& folder, const Arguments& arguments);

}  // namespace command_line_tests
