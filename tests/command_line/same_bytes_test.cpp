// The same input gives the same output, messages and exit status in every environment.
#include <gtest/gtest.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

namespace fs = std::filesystem;

// IANA_CODEGEN_OUTPUTS is a list of alternating formats and paths.
std::vector<std::string> formats() {
    std::istringstream words{IANA_CODEGEN_OUTPUTS};
    std::vector<std::string> formats;
    std::string path;
    for (std::string format; words >> format >> path;) formats.push_back(format);
    return formats;
}

const std::string day_long_ago = "2020-01-01";

std::string expired_registry() {
    return registry_of(record("104", "I (TEMPORARY - registered 2019-01-01, expires " + day_long_ago + ")"));
}

class SameBytes : public ::testing::Test {
protected:
    SameBytes() {
        folder_.write("registry.xml", known_registry());
        folder_.write("supplement.xml", known_supplement());
        folder_.write("other.xml", replaced(known_registry(), "Not Found", "Il Title Issue"));
        folder_.write("expired.xml", expired_registry());
        folder_.write("bad.xml", registry_of(record("200", "OK \xC4\xB0I") + record("1e2", "I") + record("600", "i")));
    }

    // Commands of every kind: some write an output, some print a warning, an error or a help text.
    [[nodiscard]] static std::vector<Arguments> commands() {
        std::vector<Arguments> all = {{"check", "expired.xml", "--today", "2030-12-31"},
                                      {"check", "bad.xml"},
                                      {"generate", "cpp", "bad.xml"},
                                      {"generate", "cpp", "missing.xml"},
                                      {"generate", "COBOL", "registry.xml"},
                                      {"generate", "cpp", "registry.xml", "--output", "missing/status.hpp"},
                                      {"--help"},
                                      {"generate", "--help"},
                                      {"--version"}};
        for (const auto& format : formats()) {
            all.push_back({"generate", format, "registry.xml", "--supplement", "supplement.xml"});
        }
        for (const std::string format : {"text", "markdown", "json"}) {
            all.push_back({"diff", "registry.xml", "other.xml", "--format", format});
        }
        return all;
    }

    static void expect_equal(const Result& result, const Result& expected, const Arguments& arguments) {
        std::string command;
        for (const auto& argument : arguments) command += argument + " ";
        EXPECT_EQ(result.exit_status, expected.exit_status) << command;
        EXPECT_TRUE(result.output == expected.output) << command;
        EXPECT_EQ(result.errors, expected.errors) << command;
    }

    // `words` is a program and its first arguments; the tool and its arguments follow.
    void expect_the_same(const Arguments& words) const {
        for (const auto& arguments : commands()) {
            auto all = words;
            all.emplace_back(IANA_CODEGEN_TOOL);
            all.insert(all.end(), arguments.begin(), arguments.end());
            const auto result = run(folder_, all.front(), {all.begin() + 1, all.end()});
            expect_equal(result, run_tool(folder_, arguments), arguments);
        }
    }

    TemporaryFolder folder_;
};

TEST_F(SameBytes, WithoutAnEnvironment) { expect_the_same({"env", "-i"}); }

TEST_F(SameBytes, InAHostileEnvironment) {
    expect_the_same({"env",
                     "LANG=de_DE.UTF-8",
                     "LANGUAGE=de:fr",
                     "LC_ALL=C.UTF-8",
                     "TZ=Pacific/Kiritimati",
                     "POSIXLY_CORRECT=1",
                     "COLUMNS=20",
                     "LINES=5",
                     "TERM=xterm-256color",
                     "SOURCE_DATE_EPOCH=86400",
                     "HOME=/nonexistent",
                     "USER=somebody",
                     "LOGNAME=somebody",
                     "HOSTNAME=somewhere",
                     "PWD=/nonexistent",
                     "TMPDIR=/nonexistent",
                     "CLICOLOR_FORCE=1",
                     "FORCE_COLOR=1",
                     "NO_COLOR=1",
                     "GCC_COLORS=error=01;31",
                     "MALLOC_PERTURB_=165",
                     "IANA_CODEGEN_FORMAT=json",
                     "IANA_CODEGEN_OUTPUT=stray",
                     "IANA_CODEGEN_NAMESPACE=stray",
                     "IANA_CODEGEN_SUPPLEMENT=stray.xml",
                     "IANA_CODEGEN_TODAY=1999-01-01",
                     "FORMAT=json",
                     "REGISTRY=stray.xml",
                     "OUTPUT=stray",
                     "NAMESPACE=stray"});
}

// In Turkish, the capital letter of i is not I, and numbers have a decimal comma.
TEST_F(SameBytes, InATurkishLocale) {
    const TemporaryFolder locales;
    const auto built = run(locales, "localedef", {"-i", "tr_TR", "-f", "UTF-8", "./tr_TR.UTF-8"});
    if (!locales.has("tr_TR.UTF-8")) GTEST_SKIP() << "no Turkish locale can be made here: " << built.errors;
    const Arguments words = {"env", "LOCPATH=" + locales.path().string(), "LC_ALL=tr_TR.UTF-8", "LANG=tr_TR.UTF-8"};
    // Check that the locale has an effect on programs that use it.
    const auto comma = run(folder_, "env", {words[1], words[2], "locale", "decimal_point"});
    ASSERT_EQ(comma.output, ",\n") << comma.errors;
    const auto capital = run(folder_, "env", {words[1], words[2], "sh", "-c", "echo i | sed 's/i/\\U&/'"});
    ASSERT_EQ(capital.output, "\xC4\xB0\n") << capital.errors;
    expect_the_same(words);
}

TEST_F(SameBytes, WithAnotherUmask) { expect_the_same({"sh", "-c", "umask 777 && exec \"$@\"", "sh"}); }

// A symbolic link gives the tool another name and another path.
TEST_F(SameBytes, UnderAnotherNameOfTheTool) {
    fs::create_symlink(IANA_CODEGEN_TOOL, folder_.path() / "t");
    for (const auto& arguments : commands()) {
        expect_equal(run(folder_, "./t", arguments), run_tool(folder_, arguments), arguments);
    }
}

TEST_F(SameBytes, FromAnotherFolder) {
    fs::create_directories(folder_.path() / "deep/down");
    fs::create_symlink("deep/down", folder_.path() / "link");
    const auto absolute = folder_.path().string() + "/";
    const std::string change = "cd \"$0\" && exec \"$@\"";
    for (const auto& format : formats()) {
        const auto expected = run_tool(folder_, {"generate", format, "registry.xml", "--supplement", "supplement.xml"});
        for (const std::string& to : {absolute, std::string{"../../"}, std::string{"../../deep/../"}}) {
            const Arguments arguments = {"generate", format, to + "registry.xml", "--supplement",
                                         to + "supplement.xml"};
            for (const std::string folder : {"deep/down", "link"}) {
                Arguments all = {"-c", change, folder, IANA_CODEGEN_TOOL};
                all.insert(all.end(), arguments.begin(), arguments.end());
                expect_equal(run(folder_, "/bin/sh", all), expected, arguments);
            }
        }
    }
}

// The tool uses the date in UTC. At any time, at least one of these time zones has another date.
TEST_F(SameBytes, InEveryTimeZone) {
    const auto check = [&](const std::string& zone) {
        return run(folder_, "env", {"TZ=" + zone, IANA_CODEGEN_TOOL, "check", "expired.xml"}).errors;
    };
    for (const std::string zone : {"EAST-14", "WEST+12", ":Pacific/Kiritimati", "nonsense"}) {
        // A new day may begin between two runs.
        const auto before = check("UTC0");
        const auto there = check(zone);
        EXPECT_TRUE(there == before || there == check("UTC0")) << zone << ": " << there << before;
        EXPECT_NE(there.find("expired on " + day_long_ago + ", today is 2"), std::string::npos) << there;
    }
}

// The tool does not read the environment at all: with this library, reading it would crash the tool.
TEST_F(SameBytes, WithoutReadingTheEnvironment) {
    const std::string preload = "LD_PRELOAD=" IANA_CODEGEN_NO_ENVIRONMENT;
    for (const Arguments& asking : {Arguments{"printenv", "HOME"}, Arguments{"date"}, Arguments{"locale"}}) {
        Arguments words = {preload};
        words.insert(words.end(), asking.begin(), asking.end());
        ASSERT_EQ(run(folder_, "env", words).exit_status, -1) << asking.front();
    }
    expect_the_same({"env", preload});
}

}  // namespace
}  // namespace command_line_tests
