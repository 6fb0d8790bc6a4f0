// Runs programs in folders of their own, and keeps what they print.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace command_line_tests {

// A folder that is gone again at the end of the test.
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
    // The names in it, sorted.
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

// Runs a program in the folder. What stands in `redirections` is the shell's: ">/dev/full", ">&-", "<registry.xml".
[[nodiscard]] Result run(const TemporaryFolder& folder, const std::string& program, const Arguments& arguments,
                         const std::string& redirections = "");

// The same with the generator's executable.
[[nodiscard]] Result run_tool(const TemporaryFolder& folder, const Arguments& arguments,
                              const std::string& redirections = "");

[[nodiscard]] std::string read_file(const std::filesystem::path& path);

// The include folder of iana/table.hpp, which generated headers of C++ need.
[[nodiscard]] std::string include_folder();

// The text with the first of the old replaced, which has to be there.
[[nodiscard]] std::string replaced(std::string text, const std::string& old_text, const std::string& new_text);

// The registry and its supplement as they once were: what IANA changes in data/ must not fail a test.
[[nodiscard]] std::string known_registry();
[[nodiscard]] std::string known_supplement();

}  // namespace command_line_tests
