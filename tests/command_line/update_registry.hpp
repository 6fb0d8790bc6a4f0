// A project whose data is that of 2025-09-15, and the script that the target update-registry runs on it.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>

#include "run.hpp"

namespace command_line_tests {

// The registry with another date, which is the one before the day of the tests.
[[nodiscard]] std::string newer_registry();

class UpdateRegistry : public testing::Test {
protected:
    using Tree = std::map<std::string, std::string>;

    UpdateRegistry();

    // All files of the project but those that the script keeps for itself.
    [[nodiscard]] Tree tree() const;
    // What the script keeps for itself.
    [[nodiscard]] Tree work() const;
    void restore(const Tree& tree) const;

    // Runs the script on 2026-11-21. `way` is put in front of the command: the options of env, strace and the like.
    [[nodiscard]] Result update(const std::string& url, const std::string& timeout = "20",
                                const Arguments& way = {}) const;

    // The script has to say why, and to leave everything as it was.
    void expect_refused(const std::string& url, const std::string& why, const std::string& timeout = "20",
                        const Arguments& way = {}) const;

    TemporaryFolder folder_;
    Tree before_;
};

// A text with each run of spaces and line ends as one space, because CMake wraps messages.
[[nodiscard]] std::string unwrapped(const std::string& text);

}  // namespace command_line_tests
