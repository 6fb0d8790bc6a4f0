// Expects that the tool refuses arguments.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {

class Usage : public ::testing::Test {
protected:
    Usage() { folder_.write("registry.xml", small_registry()); }

    // Expects only this message, and no output file.
    void expect_refused(const Arguments& arguments, const std::string& message) const {
        const auto before = folder_.files();
        const auto result = run_tool(folder_, arguments);
        EXPECT_EQ(result.exit_status, 2);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors, "iana-codegen: error: " + message + "\n");
        EXPECT_EQ(folder_.files(), before);
    }

    TemporaryFolder folder_;
};

}  // namespace command_line_tests
