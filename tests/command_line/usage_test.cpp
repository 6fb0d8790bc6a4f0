// The arguments that the tool accepts, and those that it refuses with exit status 2.
#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

#include "usage.hpp"

namespace command_line_tests {
namespace {

const std::string all_formats =
    "expected cpp, c, c-header, c-source, json, markdown, html, cpp-format, cpp-ostream, cpp-error or template";
const std::string see_help = " (see 'iana-codegen --help')";

std::string see_help_of(const std::string& command) { return " (see 'iana-codegen " + command + " --help')"; }

TEST_F(Usage, HelpListsTheCommands) {
    const std::string help =
        "Turns IANA's registries into code.\n\n"
        "Usage: iana-codegen COMMAND ...\n\n"
        "Commands:\n"
        "  generate  Write the code for a registry\n"
        "  check     Report mistakes in a registry, and registrations that expire soon\n"
        "  diff      Say what changed between two registries; exit with 1 if they differ\n"
        "  update    Write the supplement that belongs beside NEW, so that no name that programs use is lost\n\n"
        "Options:\n"
        "  -h, --help              Print this help\n"
        "      --version           Print the version of the program\n"
        "      --man               Print the manual page\n"
        "      --completion SHELL  Print the completions for bash, zsh or fish\n\n"
        "'iana-codegen COMMAND --help' describes the arguments of a command.\n";
    for (const auto* option : {"--help", "-h"}) {
        const auto result = run_tool(folder_, {option});
        EXPECT_EQ(result.exit_status, 0);
        EXPECT_EQ(result.errors, "");
        EXPECT_EQ(result.output, help);
    }
}

TEST_F(Usage, HelpOfACommandListsItsArguments) {
    const auto result = run_tool(folder_, {"check", "--help"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
    EXPECT_EQ(result.output,
              "Report mistakes in a registry, and registrations that expire soon.\n\n"
              "Usage: iana-codegen check REGISTRY [OPTION]...\n\n"
              "Arguments:\n"
              "  REGISTRY  IANA's XML file; - for standard input\n\n"
              "Options:\n"
              "      --table FILE        The description of a table; required for every registry except that of\n"
              "                          status codes\n"
              "      --supplement FILE   Facts that the registry does not hold; may be repeated\n"
              "      --today YYYY-MM-DD  The date by which temporary registrations expire; the default is the\n"
              "                          system's in UTC\n"
              "      --strict            Exit with 1 if there are warnings\n"
              "  -h, --help              Print this help\n");
    // Other mistakes do not matter: a user who asks for help does not know the arguments yet.
    EXPECT_EQ(run_tool(folder_, {"check", "--frobnicate", "-h"}).output, result.output);
}

TEST_F(Usage, HelpOfGenerateNamesEveryArgument) {
    const auto result = run_tool(folder_, {"generate", "--help"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
    for (const auto* word :
         {"Usage: iana-codegen generate FORMAT REGISTRY [OPTION]...\n", "  FORMAT ", "What to write: cpp (",
          "  REGISTRY ", "      --table FILE ", "      --supplement FILE ", "  -o, --output FILE ",
          "      --namespace NAME ", "      --check ", "      --depfile FILE ", "  -h, --help "}) {
        EXPECT_NE(result.output.find(word), std::string::npos) << word << "\n" << result.output;
    }
}

TEST_F(Usage, HelpFitsIn100Columns) {
    for (const auto& arguments : {Arguments{"--help"}, Arguments{"generate", "--help"}, Arguments{"check", "--help"},
                                  Arguments{"diff", "--help"}}) {
        std::istringstream lines{run_tool(folder_, arguments).output};
        for (std::string line; std::getline(lines, line);) {
            EXPECT_LE(line.size(), 100U) << line;
            EXPECT_EQ(line.find_last_not_of(' ') + 1, line.size()) << line;
        }
    }
}

TEST_F(Usage, PrintsTheVersion) {
    const auto result = run_tool(folder_, {"--version"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.output, "iana-codegen " IANA_CODEGEN_VERSION "\n");
    EXPECT_EQ(result.errors, "");
}

TEST_F(Usage, ManualPageHasEveryCommandAndOption) {
    const auto result = run_tool(folder_, {"--man"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
    for (const auto* word :
         {".Cm generate\n.Ar FORMAT\n.Ar REGISTRY\n", ".It Fl o , Fl -output Ar FILE\nThe file to write, ",
          ".Ss diff\n", ".Op Fl -today Ar YYYY-MM-DD\n", ".Nm\n.Fl -completion Ar SHELL\n"}) {
        EXPECT_NE(result.output.find(word), std::string::npos) << word << "\n" << result.output;
    }
}

TEST_F(Usage, RefusesUnknownShells) {
    expect_refused({"--completion"}, "--completion: no value, expected SHELL" + see_help);
    expect_refused({"--completion", "ksh"},
                   "--completion: 'ksh', expected bash, zsh or fish, did you mean 'zsh'?" + see_help);
    expect_refused({"--completion", "bash", "zsh"}, "unexpected argument 'zsh', expected options" + see_help);
}

TEST_F(Usage, HeadersNameTheVersionAndTheDateOfTheRegistry) {
    const std::string made = "Made by iana-codegen " IANA_CODEGEN_VERSION;
    for (const std::string format : {"cpp", "c", "c-header", "c-source"}) {
        const auto header = run_tool(folder_, {"generate", format, "registry.xml"}).output;
        EXPECT_NE(header.find("// " + made + " from IANA's registry as updated on 2025-01-02: "), std::string::npos);
    }
    for (const std::string format : {"cpp-ostream", "cpp-format", "cpp-error"}) {
        const auto header = run_tool(folder_, {"generate", format, "registry.xml"}).output;
        EXPECT_NE(header.find("// " + made + ". Do not edit."), std::string::npos) << format;
    }
}

TEST_F(Usage, RefusesMissingArguments) {
    expect_refused({}, "no command, expected generate, check, diff or update" + see_help);
    expect_refused({"generate"}, "FORMAT is missing, " + all_formats + see_help_of("generate"));
    expect_refused({"generate", "cpp"}, "REGISTRY is missing, expected a file" + see_help_of("generate"));
    expect_refused({"check"}, "REGISTRY is missing, expected a file" + see_help_of("check"));
    expect_refused({"diff", "registry.xml"}, "NEW is missing, expected a file" + see_help_of("diff"));
}

TEST_F(Usage, RefusesAnUnknownFormat) {
    expect_refused({"generate", "cobol", "registry.xml"}, "FORMAT: 'cobol', " + all_formats + see_help_of("generate"));
    expect_refused({"generate", "", "registry.xml"}, "FORMAT: '', " + all_formats + see_help_of("generate"));
    expect_refused({"generate", "registry.xml"}, "FORMAT: 'registry.xml', " + all_formats + see_help_of("generate"));
    expect_refused({"generate", "markdwon", "registry.xml"},
                   "FORMAT: 'markdwon', " + all_formats + ", did you mean 'markdown'?" + see_help_of("generate"));
    expect_refused({"generate", "JSON"},
                   "FORMAT: 'JSON', " + all_formats + ", did you mean 'json'?" + see_help_of("generate"));
    expect_refused({"diff", "registry.xml", "registry.xml", "--format", "txt"},
                   "--format: 'txt', expected text, markdown or json, did you mean 'text'?" + see_help_of("diff"));
}

// A new format needs a line in both tables: in the tool and in the build. The outputs of a template and of C in two
// files are not committed.
TEST_F(Usage, ToolAndBuildHaveTheSameFormats) {
    std::istringstream formats_and_paths{IANA_CODEGEN_OUTPUTS};
    std::string list;
    for (std::string format, path; formats_and_paths >> format >> path;) list += (list.empty() ? "" : ", ") + format;
    list.insert(list.find(", json"), ", c-header, c-source");
    list += ", template";
    const auto last = list.rfind(", ");
    EXPECT_EQ("expected " + list.substr(0, last) + " or " + list.substr(last + 2), all_formats);
}

TEST_F(Usage, RefusesAnUnknownCommand) {
    const std::string expected = ", expected generate, check, diff or update";
    expect_refused({"frobnicate"}, "unknown command 'frobnicate'" + expected + see_help);
    expect_refused({"genrate", "cpp", "--help"},
                   "unknown command 'genrate'" + expected + ", did you mean 'generate'?" + see_help);
    expect_refused({"help"}, "unknown command 'help'" + expected + ", did you mean '--help'?" + see_help);
    expect_refused({"--verison"}, "unknown option '--verison'" + expected + ", did you mean '--version'?" + see_help);
    expect_refused({"--strict", "check", "registry.xml"}, "unknown option '--strict'" + expected + see_help);
}

TEST_F(Usage, RefusesAnUnknownOption) {
    expect_refused({"generate", "cpp", "registry.xml", "--frobnicate"},
                   "unknown option '--frobnicate'" + see_help_of("generate"));
    expect_refused({"generate", "cpp", "registry.xml", "--ouput=status.hpp"},
                   "unknown option '--ouput=status.hpp', did you mean '--output'?" + see_help_of("generate"));
    expect_refused({"check", "--srict", "registry.xml"},
                   "unknown option '--srict', did you mean '--strict'?" + see_help_of("check"));
    expect_refused({"check", "-x", "registry.xml"}, "unknown option '-x'" + see_help_of("check"));
    // --strict is an option of another command.
    expect_refused({"generate", "cpp", "registry.xml", "--strict"},
                   "unknown option '--strict'" + see_help_of("generate"));
}

TEST_F(Usage, NamesUnexpectedArgumentsInTheirOrder) {
    const std::string expected = ", expected FORMAT REGISTRY and options" + see_help_of("generate");
    expect_refused({"generate", "cpp", "registry.xml", "c.xml"}, "unexpected argument 'c.xml'" + expected);
    expect_refused({"generate", "cpp", "registry.xml", "c.xml", "a.xml", "--check", "b.xml"},
                   "unexpected arguments 'c.xml', 'a.xml', 'b.xml'" + expected);
    expect_refused({"generate", "cpp", "registry.xml", "c.xml", "--", "a.xml", "--b"},
                   "unexpected arguments 'c.xml', 'a.xml', '--b'" + expected);
    expect_refused(
        {"generate", "cpp", "registry.xml", "z", "--ouput", "status.hpp"},
        "unexpected arguments 'z', '--ouput', 'status.hpp', did you mean '--output'?" + see_help_of("generate"));
    expect_refused({"diff", "registry.xml", "registry.xml", "check"},
                   "unexpected argument 'check', expected OLD NEW and options" + see_help_of("diff"));
}

TEST_F(Usage, RefusesAnOptionWithoutItsValue) {
    for (const std::string option : {"--supplement", "--output", "--depfile"}) {
        expect_refused({"generate", "cpp", "registry.xml", option},
                       option + ": no value, expected FILE" + see_help_of("generate"));
    }
    expect_refused({"generate", "cpp", "registry.xml", "-o"},
                   "--output: no value, expected FILE" + see_help_of("generate"));
    expect_refused({"generate", "cpp", "registry.xml", "--namespace"},
                   "--namespace: no value, expected NAME" + see_help_of("generate"));
    expect_refused({"check", "registry.xml", "--today"},
                   "--today: no value, expected YYYY-MM-DD" + see_help_of("check"));
}

TEST_F(Usage, RefusesAFlagWithAValue) {
    expect_refused({"check", "registry.xml", "--strict=no"}, "--strict: a value, expected none" + see_help_of("check"));
}

TEST_F(Usage, RefusesAnOptionGivenTwice) {
    expect_refused({"generate", "cpp", "registry.xml", "-o", "a.hpp", "--output", "b.hpp"},
                   "--output: given 2 times, expected once" + see_help_of("generate"));
}

TEST_F(Usage, AcceptsAllFormsOfOptions) {
    const auto expected = run_tool(folder_, {"generate", "cpp", "registry.xml"}).output;
    for (const auto& output : {Arguments{"--output", "status.hpp"}, Arguments{"--output=status.hpp"},
                               Arguments{"-o", "status.hpp"}, Arguments{"-ostatus.hpp"}}) {
        Arguments arguments = {"generate", "cpp", "registry.xml"};
        arguments.insert(arguments.begin() + 1, output.begin(), output.end());
        const auto result = run_tool(folder_, arguments);
        EXPECT_EQ(result.errors, "");
        EXPECT_EQ(folder_.read("status.hpp"), expected);
        folder_.write("status.hpp", "");
    }
}

// A library that parses arguments could give these names a special meaning.
TEST_F(Usage, AcceptsUnusualFileNames) {
    const auto expected = run_tool(folder_, {"generate", "cpp", "registry.xml"}).output;
    for (const std::string name : {"check", "[a,b]", "{}", "a b", "'a'", "\"a\"", "--output", "-1", "%%"}) {
        folder_.write(name, small_registry());
        const auto result = run_tool(folder_, {"generate", "--output", name + ".hpp", "cpp", "--", name});
        EXPECT_EQ(result.errors, "") << name;
        EXPECT_EQ(folder_.read(name + ".hpp"), expected) << name;
    }
}

TEST_F(Usage, NamesAMissingFile) {
    expect_refused({"generate", "cpp", "missing.xml"}, "cannot read 'missing.xml': No such file or directory");
    expect_refused({"generate", "cpp", "registry.xml", "--supplement", "missing.xml"},
                   "cannot read 'missing.xml': No such file or directory");
    expect_refused({"generate", "cpp", "."}, "cannot read '.': Is a directory");
}

TEST_F(Usage, RefusesAnOutputInAMissingFolder) {
    expect_refused({"generate", "cpp", "registry.xml", "--output", "missing/status.hpp"},
                   "cannot write 'missing/status.hpp': No such file or directory");
    expect_refused({"generate", "cpp", "registry.xml", "--output", "."}, "cannot write '.': Is a directory");
}

TEST_F(Usage, RefusesStandardInputTwice) {
    expect_refused({"generate", "cpp", "-", "--supplement", "-"},
                   "standard input can be read once, expected '-' for one file only");
}

TEST_F(Usage, RefusesEmptyFileNames) {
    for (const std::string option : {"--output", "--depfile", "--supplement"}) {
        expect_refused({"generate", "cpp", "registry.xml", option, ""},
                       option + ": an empty name, expected a file's" + see_help_of("generate"));
    }
    expect_refused({"check", ""}, "REGISTRY: an empty name, expected a file's" + see_help_of("check"));
}

}  // namespace
}  // namespace command_line_tests
