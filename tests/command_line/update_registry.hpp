// A project with the data of 2025-09-15, and the script that the target update-registry runs on it.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>

#include "run.hpp"

namespace command_line_tests {

// A file of tests/updates, which has small registries before and after real updates.
inline std::string update_file(const std::string& name) {
    return read_file(IANA_CODEGEN_SOURCE_DIR "/tests/updates/" + name);
}

// The registry with a newer date: the day before the date of the tests.
[[nodiscard]] std::string newer_registry();

// The number of files that an update of status codes replaces: the outputs, the supplement and the registry.
[[nodiscard]] int number_of_files();

class UpdateRegistry : public testing::Test {
protected:
    using Tree = std::map<std::string, std::string>;

    UpdateRegistry();

    // All files of the project except the script's working files.
    [[nodiscard]] Tree tree() const;
    // The script's working files.
    [[nodiscard]] Tree work() const;
    void restore(const Tree& tree) const;

    // Runs the script on 2026-11-21. `way` is placed before the command, as options of env, strace and the like.
    [[nodiscard]] Result update(const std::string& url, const std::string& timeout = "20",
                                const Arguments& way = {}) const;

    // Expects that the script prints the reason `why` and changes nothing.
    void expect_refused(const std::string& url, const std::string& why, const std::string& timeout = "20",
                        const Arguments& way = {}) const;

    TemporaryFolder folder_;
    Tree before_;
    bool is_strict_ = false;
};

// Replaces each run of spaces and line ends by one space, because CMake wraps messages.
[[nodiscard]] std::string unwrapped(const std::string& text);

}  // namespace command_line_tests
