#include "run.hpp"

#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

std::string quoted(const std::string& text) {
    std::string quoted = "'";
    for (const char character : text) quoted += character == '\'' ? std::string{"'\\''"} : std::string{character};
    return quoted + "'";
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
    auto pattern = (fs::temp_directory_path() / "iana-codegen-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error{"cannot make " + pattern};
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void TemporaryFolder::write(const std::string& name, std::string_view text) const {
    std::ofstream file{path_ / name, std::ios::binary};
    file << text;
    if (!file.flush()) throw std::runtime_error{"cannot write " + name};
}

std::string TemporaryFolder::read(const std::string& name) const { return read_file(path_ / name); }

bool TemporaryFolder::has(const std::string& name) const { return fs::exists(path_ / name); }

std::vector<std::string> TemporaryFolder::files() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{path_}) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

Result run(const TemporaryFolder& folder, const std::string& program, const Arguments& arguments,
           const std::string& redirections) {
    // The output goes to another directory, so that a test can check which files a run leaves in its own.
    const TemporaryFolder streams;
    auto command = "cd " + quoted(folder.path().string()) + " && LC_ALL=C exec " + quoted(program);
    for (const auto& argument : arguments) command += " " + quoted(argument);
    command += " </dev/null >" + quoted((streams.path() / "output").string());
    command += " 2>" + quoted((streams.path() / "errors").string()) + " " + redirections;
    const int status = std::system(command.c_str());
    const int exit_status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return {exit_status, streams.read("output"), streams.read("errors")};
}

Result run_tool(const TemporaryFolder& folder, const Arguments& arguments, const std::string& redirections) {
    return run(folder, IANA_CODEGEN_TOOL, arguments, redirections);
}

std::string read_file(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw std::runtime_error{"cannot read " + path.string()};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::string replaced(std::string text, const std::string& old_text, const std::string& new_text) {
    const auto at = text.find(old_text);
    if (at == std::string::npos) throw std::runtime_error{"nothing to replace: " + old_text};
    return text.replace(at, old_text.size(), new_text);
}

std::string include_folder() { return std::string{IANA_CODEGEN_SOURCE_DIR} + "/generated"; }

std::string known_registry() {
    return read_file(IANA_CODEGEN_SOURCE_DIR "/tests/registries/http-status-codes-2025-09-15.xml");
}

std::string known_supplement() {
    return read_file(IANA_CODEGEN_SOURCE_DIR "/tests/registries/http-status-supplement-2025-09-15.xml");
}

}  // namespace command_line_tests
