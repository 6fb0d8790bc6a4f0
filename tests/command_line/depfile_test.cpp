// --depfile: the dependencies that make and ninja read from it.
#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

class Depfile : public ::testing::Test {
protected:
    Depfile() { folder_.write("registry.xml", small_registry()); }

    // Lets make read the depfile and print the dependencies that are missing.
    [[nodiscard]] Result make(const std::string& target) const {
        folder_.write("Makefile", "include depfile\n%:\n\t@echo \"missing: $@\"\n");
        return run(folder_, "make", {"--no-print-directory", "--no-builtin-rules", "--dry-run", target});
    }

    TemporaryFolder folder_;
    const std::string facts_ = supplement_of(facts("known-by", fact("499", "Client Closed Request")));
};

TEST_F(Depfile, NamesEveryInput) {
    folder_.write("one.xml", facts_);
    folder_.write("two.xml", facts_);
    const auto result = run_tool(folder_, {"generate", "cpp", "registry.xml", "--supplement", "one.xml", "--supplement",
                                           "two.xml", "--output", "status.hpp", "--depfile", "depfile"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.output, "");
    EXPECT_EQ(result.errors, "");
    EXPECT_EQ(folder_.read("depfile"), "status.hpp: \\\n  registry.xml \\\n  one.xml \\\n  two.xml\n");
}

TEST_F(Depfile, IsReadByMakeWithUnusualNames) {
    for (const std::string name : {"two words", "a$b", "three  blank words", "quote'd"}) {
        SCOPED_TRACE(name);
        const auto input = name + ".xml";
        const auto output = name + ".hpp";
        folder_.write(input, small_registry());
        const auto result = run_tool(folder_, {"generate", "cpp", input, "--output", output, "--depfile", "depfile"});
        ASSERT_EQ(result.exit_status, 0) << result.errors;
        const auto current = make(output);
        EXPECT_EQ(current.exit_status, 0) << current.errors << folder_.read("depfile");
        EXPECT_EQ(current.output.find("missing"), std::string::npos) << current.output << folder_.read("depfile");
        fs::remove(folder_.path() / input);
        EXPECT_NE(make(output).output.find("missing"), std::string::npos) << folder_.read("depfile");
    }
}

TEST_F(Depfile, IsNotTouchedIfItStaysTheSame) {
    const Arguments arguments = {"generate", "cpp", "registry.xml", "--output", "status.hpp", "--depfile", "depfile"};
    ASSERT_EQ(run_tool(folder_, arguments).exit_status, 0);
    const auto before = fs::last_write_time(folder_.path() / "depfile");
    ASSERT_EQ(run_tool(folder_, arguments).exit_status, 0);
    EXPECT_EQ(fs::last_write_time(folder_.path() / "depfile"), before);
}

TEST_F(Depfile, IsNotWrittenForRejectedData) {
    folder_.write("registry.xml", registry_of(record("600", "Beyond")));
    const auto result =
        run_tool(folder_, {"generate", "cpp", "registry.xml", "--output", "status.hpp", "--depfile", "depfile"});
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_FALSE(folder_.has("depfile"));
}

TEST_F(Depfile, NeedsAnOutputThatIsAFile) {
    for (const auto& more : {Arguments{}, Arguments{"--output", "-"}}) {
        Arguments arguments = {"generate", "cpp", "registry.xml", "--depfile", "depfile"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const auto result = run_tool(folder_, arguments);
        EXPECT_EQ(result.exit_status, 2);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors,
                  "iana-codegen: error: --depfile: expected --output FILE beside it, which the dependencies are of\n");
        EXPECT_FALSE(folder_.has("depfile"));
    }
}

// make would look for a file with the name '-'.
TEST_F(Depfile, OmitsStandardInput) {
    folder_.write("one.xml", facts_);
    const auto result = run_tool(
        folder_, {"generate", "cpp", "-", "--supplement", "one.xml", "--output", "status.hpp", "--depfile", "depfile"},
        "<registry.xml");
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(folder_.read("depfile"), "status.hpp: \\\n  one.xml\n");
}

// The depfile would overwrite the input.
TEST_F(Depfile, MustNotBeAnInput) {
    const auto result =
        run_tool(folder_, {"generate", "cpp", "registry.xml", "--output", "status.hpp", "--depfile", "registry.xml"});
    EXPECT_EQ(result.exit_status, 2);
    EXPECT_EQ(result.errors, "iana-codegen: error: --depfile: 'registry.xml' is an input, expected another file\n");
    EXPECT_EQ(folder_.read("registry.xml"), small_registry());
    EXPECT_FALSE(folder_.has("status.hpp"));
}

// These characters have a special meaning in make, even if they are escaped.
TEST_F(Depfile, RefusesPathsThatMakeWouldInterpret) {
    for (const auto& [text, shown, problem] : {std::array<std::string, 3>{"a\nb", "a\\x0Ab", "a line end"},
                                               {"a\tb", "a\\x09b", "a tab"},
                                               {"a;b", "a;b", "a ';'"},
                                               {"a|b", "a|b", "a '|'"},
                                               {"a#b", "a#b", "a '#'"},
                                               {"a=b", "a=b", "a '='"},
                                               {"a%b", "a%b", "a '%'"}}) {
        folder_.write(text, small_registry());
        for (const auto& [registry, output] :
             {std::pair<std::string, std::string>{text, "status.hpp"}, {"registry.xml", text}}) {
            const auto result =
                run_tool(folder_, {"generate", "cpp", registry, "--output", output, "--depfile", "depfile"});
            EXPECT_EQ(result.exit_status, 2);
            EXPECT_EQ(result.errors,
                      "iana-codegen: error: --depfile: " + problem + " in the path '" + shown + "', expected none\n");
            EXPECT_FALSE(folder_.has("depfile"));
        }
    }
}

TEST_F(Depfile, MustNotBeTheOutput) {
    for (const std::string depfile : {"status.hpp", "./status.hpp"}) {
        const auto result =
            run_tool(folder_, {"generate", "cpp", "registry.xml", "--output", "status.hpp", "--depfile", depfile});
        EXPECT_EQ(result.exit_status, 2);
        EXPECT_EQ(result.errors,
                  "iana-codegen: error: --depfile: '" + depfile + "' is the output, expected another file\n");
        EXPECT_FALSE(folder_.has("status.hpp"));
    }
}

TEST_F(Depfile, PreventsTheOutputIfItCannotBeWritten) {
    const auto result = run_tool(
        folder_, {"generate", "cpp", "registry.xml", "--output", "status.hpp", "--depfile", "missing/depfile"});
    EXPECT_EQ(result.exit_status, 2);
    EXPECT_EQ(result.errors, "iana-codegen: error: cannot write 'missing/depfile': No such file or directory\n");
    // If the output were written, make would consider it up to date and would not write the dependencies again.
    EXPECT_FALSE(folder_.has("status.hpp"));
}

}  // namespace
}  // namespace command_line_tests
