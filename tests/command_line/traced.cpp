#include "traced.hpp"

#include <map>
#include <sstream>
#include <stdexcept>

namespace command_line_tests {
Arguments traced_tool(const Arguments& options, const Arguments& arguments) {
    // LeakSanitizer does not work in a traced process.
    Arguments all = {"-qq", "-s", "8", "-E", "ASAN_OPTIONS=detect_leaks=0"};
    all.insert(all.end(), options.begin(), options.end());
    all.emplace_back(IANA_CODEGEN_TOOL);
    all.insert(all.end(), arguments.begin(), arguments.end());
    return all;
}

bool can_trace() {
    const TemporaryFolder folder;
    return run(folder, "strace", {"-qq", "-o", "/dev/null", "true"}).exit_status == 0;
}

std::vector<Call> calls_of_tool(const TemporaryFolder& folder, const Arguments& arguments) {
    const TemporaryFolder log;
    const auto path = (log.path() / "log").string();
    static_cast<void>(run(folder, "strace", traced_tool({"-o", path}, arguments)));
    std::istringstream lines{log.read("log")};
    std::map<std::string, int> numbers;
    std::vector<Call> calls;
    bool is_in_main = false;
    // Only a sanitizer opens a pipe, to test which memory is readable. It closes both ends immediately.
    int open_ends = 0;
    for (std::string line; std::getline(lines, line);) {
        const auto name = line.substr(0, line.find('('));
        const Call call{name, ++numbers[name], line};
        // main() makes this call first.
        is_in_main = is_in_main || line.rfind("rt_sigaction(SIGPIPE, {sa_handler=SIG_IGN", 0) == 0;
        if (name.rfind("pipe", 0) == 0) open_ends = 2;
        if (is_in_main && open_ends == 0) calls.push_back(call);
        if (open_ends != 0 && name == "close") --open_ends;
    }
    if (calls.empty()) throw std::runtime_error{"main has not been seen"};
    return calls;
}

Result run_tool_with(const std::string& fault, const TemporaryFolder& folder, const Arguments& arguments) {
    return run(folder, "strace", traced_tool({"-o", "/dev/null", "-e", "inject=" + fault}, arguments));
}

}  // namespace command_line_tests
