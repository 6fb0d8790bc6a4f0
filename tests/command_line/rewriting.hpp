// A fixture for runs that must replace two existing files: an output and a depfile, both with old contents.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "invented.hpp"
#include "run.hpp"
#include "traced.hpp"

namespace command_line_tests {

class Rewriting : public ::testing::Test {
protected:
    static constexpr const char* output = "status.hpp";
    static constexpr const char* depfile = "depfile";

    void SetUp() override {
        if (!can_trace()) GTEST_SKIP() << "strace is not there, or may not trace";
        folder_.write("registry.xml", small_registry());
        ASSERT_EQ(run_tool(folder_, arguments_).exit_status, 0);
        for (const auto& name : {output, depfile}) {
            new_texts_[name] = old_texts_[name] = folder_.read(name);
            // The old file has the same size as the new one, so that a run must read it to find the difference.
            old_texts_[name].back() = ' ';
        }
        put_old_files();
    }

    void put_old_files() const {
        for (const auto& [name, text] : old_texts_) folder_.write(name, text);
    }

    void remove_all_but(const std::vector<std::string>& names) const {
        for (const auto& name : folder_.files()) {
            if (std::find(names.begin(), names.end(), name) != names.end()) continue;
            std::filesystem::remove(folder_.path() / name);
        }
    }

    [[nodiscard]] const TemporaryFolder& folder() const { return folder_; }
    [[nodiscard]] const Arguments& arguments() const { return arguments_; }
    [[nodiscard]] const std::string& old_text(const std::string& name) const { return old_texts_.at(name); }
    [[nodiscard]] const std::string& new_text(const std::string& name) const { return new_texts_.at(name); }
    // The names in the directory after a run that leaves no temporary files.
    [[nodiscard]] static std::vector<std::string> files() { return {depfile, "registry.xml", output}; }

private:
    TemporaryFolder folder_;
    const Arguments arguments_ = {"generate", "cpp", "registry.xml", "--output", output, "--depfile", depfile};
    std::map<std::string, std::string> old_texts_;
    std::map<std::string, std::string> new_texts_;
};

}  // namespace command_line_tests
