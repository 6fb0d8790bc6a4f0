// --only and --except: rows that are left out, and what the output says about them.
#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

class Selection : public ::testing::Test {
protected:
    Selection() {
        folder_.write("registry.xml",
                      registry_of(record("200", "OK") + record("204", "No Content") + record("470", "Quota Used Up")));
        folder_.write("supplement.xml",
                      supplement_of("<registry id=\"never-with-content\"><title>No content</title>"
                                    "<record><value>204</value><xref type=\"text\" data=\"a test\"/></record>"
                                    "</registry>\n"));
    }

    [[nodiscard]] Result generate(const std::string& format, const Arguments& more) const {
        Arguments arguments = {"generate", format, "registry.xml", "--supplement", "supplement.xml"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_tool(folder_, arguments);
    }

    static bool has(const Result& result, const std::string& text) {
        return result.output.find(text) != std::string::npos;
    }

    TemporaryFolder folder_;
};

TEST_F(Selection, LeavesRowsOutAndSaysSo) {
    for (const auto& [format, banner] :
         {std::pair{"cpp", "\n// Left out (--except 204,470): 204, 470.\n"},
          std::pair{"c", "\n// Left out (--except 204,470): 204, 470.\n"}, std::pair{"markdown", ": 204, 470."},
          std::pair{"html", ". Left out (--except 204,470): 204, 470.</p>"}}) {
        const auto result = generate(format, {"--except", "204, 470"});
        EXPECT_EQ(result.errors, "");
        EXPECT_TRUE(has(result, banner)) << result.output;
        EXPECT_FALSE(has(result, "Quota Used Up")) << result.output;
    }
}

TEST_F(Selection, KeepsTheFactsThatParsersNeed) {
    EXPECT_TRUE(has(generate("c", {"--only", "200"}), "        case 204:")) << generate("c", {"--only", "200"}).output;
}

TEST_F(Selection, IsPartOfTheCommandThatChecksTheOutput) {
    folder_.write("status.json", "");
    const auto result = generate("json", {"--only", "200-299", "--except", "204", "-o", "status.json", "--check"});
    EXPECT_EQ(result.errors,
              "status.json:1:1: error: the file is out of date here, expected what this command writes: iana-codegen "
              "generate json registry.xml --supplement supplement.xml --only 200-299 --except 204 --output "
              "status.json\n");
}

TEST_F(Selection, IsRefusedIfItFitsNoRow) {
    const auto result = generate("c", {"--except", "500"});
    EXPECT_EQ(result.exit_status, 2);
    EXPECT_EQ(result.output, "");
    EXPECT_EQ(result.errors, "iana-codegen: error: --except: '500', expected a value, a range or a state of rows\n");
}

}  // namespace
}  // namespace command_line_tests
