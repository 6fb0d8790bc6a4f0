// Runs programs in temporary directories and captures their output.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace command_line_tests {

// A directory that is removed at the end of the test.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    void write(const std::string& name, std::string_view text) const;
    [[nodiscard]] std::string read(const std::string& name) const;
    [[nodiscard]] bool has(const std::string& name) const;
    // The names of its files, sorted.
    [[nodiscard]] std::vector<std::string> files() const;

private:
    std::filesystem::path path_;
};

struct Result {
    int exit_status;
    std::string output;
    std::string errors;
};

using Arguments = std::vector<std::string>;

// Runs a program in the directory. `redirections` is shell syntax: ">/dev/full", ">&-", "<registry.xml".
[[nodiscard]] Result run(const TemporaryFolder& folder, const std::string& program, const Arguments& arguments,
                         const std::string& redirections = "");

// Runs the generator in the directory.
[[nodiscard]] Result run_tool(const TemporaryFolder& folder, const Arguments& arguments,
                              const std::string& redirections = "");

[[nodiscard]] std::string read_file(const std::filesystem::path& path);

// The include path of iana/table.hpp, which generated C++ headers need.
[[nodiscard]] std::string include_folder();

// Replaces the first occurrence of `old_text`, which must exist.
[[nodiscard]] std::string replaced(std::string text, const std::string& old_text, const std::string& new_text);

// A fixed old version of the registry and its supplement, so that IANA's changes to data/ do not break a test.
[[nodiscard]] std::string known_registry();
[[nodiscard]] std::string known_supplement();

}  // namespace command_line_tests
