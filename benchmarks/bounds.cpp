// bounds TOOL
// Measures the maximum time and memory of the generator, with the largest inputs of each kind and with inputs of half
// the size. Prints medians and ratios, because machines are noisy. If time is linear in the size, the ratio is about 2.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "endless.hpp"

namespace {

namespace fs = std::filesystem;
using command_line_tests::EndlessKind;

constexpr std::size_t largest_input = std::size_t{16} << 20U;
constexpr int runs = 3;

struct Cost {
    double seconds = 0;  // processor time
    double mebibytes = 0;
};

// A temporary directory, which the destructor removes.
class Folder {
public:
    Folder() {
        auto pattern = (fs::temp_directory_path() / "iana-codegen-bounds-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error{"cannot make " + pattern};
        path_ = pattern;
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder(Folder&&) = delete;
    Folder& operator=(const Folder&) = delete;
    Folder& operator=(Folder&&) = delete;

    [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream{file(name), std::ios::binary} << text;
    }

private:
    fs::path path_;
};

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

Cost run(std::vector<std::string> command) {
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (auto& argument : command) arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    if (::posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) {
        throw std::runtime_error{"cannot run " + command[0]};
    }
    ::posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) throw std::runtime_error{command[0] + " failed"};
    return {seconds(usage.ru_utime) + seconds(usage.ru_stime), static_cast<double>(usage.ru_maxrss) / 1024};
}

Cost median(std::vector<Cost> costs) {
    std::sort(costs.begin(), costs.end(), [](const Cost& a, const Cost& b) { return a.seconds < b.seconds; });
    return costs[costs.size() / 2];
}

// The command line for the inputs in a directory. The command check generates every format, but writes no file.
std::vector<std::string> command_for(const std::string& tool, const std::string& command, const Folder& folder) {
    std::vector<std::string> words = {tool, command};
    if (command == "generate") words.emplace_back("cpp");
    for (const auto& word : {folder.file("registry.xml"), std::string{"--supplement"}, folder.file("supplement.xml")}) {
        words.push_back(word);
    }
    if (command == "generate") words.insert(words.end(), {"--output", "/dev/null"});
    return words;
}

void fill(const Folder& folder, const EndlessKind& kind, std::size_t size) {
    const auto [registry, supplement] = kind.make(size);
    folder.write("registry.xml", registry);
    folder.write("supplement.xml", supplement);
}

void measure(const std::string& tool, const EndlessKind& kind) {
    const Folder half;
    const Folder whole;
    fill(half, kind, largest_input / 2);
    fill(whole, kind, largest_input);
    std::printf("%-36s %8s", std::string{kind.name}.c_str(), kind.exit_status == 0 ? "yes" : "no");
    for (const std::string command : {"generate", "check"}) {
        std::vector<Cost> half_costs;
        std::vector<Cost> whole_costs;
        for (int i = 0; i < runs; ++i) {
            half_costs.push_back(run(command_for(tool, command, half)));
            whole_costs.push_back(run(command_for(tool, command, whole)));
        }
        const auto cost = median(whole_costs);
        std::printf(" %8.2f %8.2f %6.0f", cost.seconds, cost.seconds / median(half_costs).seconds, cost.mebibytes);
    }
    std::printf("\n");
}

}  // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): it may end the program.
int main(int argument_count, char** arguments) {
    if (argument_count != 2) {
        std::fputs("usage: bounds TOOL\n", stderr);
        return 2;
    }
    std::printf("%-36s %8s %24s %24s\n", "", "", "generate cpp", "check, of all formats");
    std::printf("%-36s %8s", "16 MiB of", "accepted");
    for (int i = 0; i < 2; ++i) std::printf(" %8s %8s %6s", "seconds", "to half", "MiB");
    std::printf("\n");
    for (const auto& kind : command_line_tests::endless_kinds()) measure(arguments[1], kind);
    return 0;
}
