// Arguments: what is understood, and what is refused with exit status 2.
#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

using ::testing::Test;

class Usage : public Test {
protected:
    Usage() { folder_.write("registry.xml", small_registry()); }

    // Nothing but the message, and no file.
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

TEST_F(Usage, Help) {
    const auto result = run_tool(folder_, {"--help"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
    EXPECT_NE(result.output.find("iana-codegen"), std::string::npos) << result.output;
    EXPECT_NE(result.output.find("generate"), std::string::npos) << result.output;
}

TEST_F(Usage, HelpOfGenerateNamesEveryArgument) {
    const auto result = run_tool(folder_, {"generate", "--help"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
    for (const auto* word : {"FORMAT", "cpp", "REGISTRY", "--supplement", "--output", "--namespace", "--depfile"}) {
        EXPECT_NE(result.output.find(word), std::string::npos) << word << "\n" << result.output;
    }
}

TEST_F(Usage, Version) {
    const auto result = run_tool(folder_, {"--version"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.output, "iana-codegen " IANA_CODEGEN_VERSION "\n");
    EXPECT_EQ(result.errors, "");
}

TEST_F(Usage, WithoutArguments) {
    expect_refused({}, "a subcommand is required (see 'iana-codegen --help')");
    expect_refused({"generate"}, "FORMAT is required (see 'iana-codegen --help')");
    expect_refused({"generate", "cpp"}, "REGISTRY is required (see 'iana-codegen --help')");
}

TEST_F(Usage, UnknownFormat) {
    const auto result = run_tool(folder_, {"generate", "cobol", "registry.xml"});
    EXPECT_EQ(result.exit_status, 2);
    EXPECT_EQ(result.output, "");
    EXPECT_EQ(
        result.errors,
        "iana-codegen: error: FORMAT: cobol not in {cpp,c,json,markdown,cpp-format,cpp-ostream} (see 'iana-codegen "
        "--help')\n");
}

// Two tables, of which a new format needs a line each.
TEST_F(Usage, HelpListsTheFormatsThatTheBuildMakes) {
    const auto help = run_tool(folder_, {"generate", "--help"}).output;
    std::istringstream formats_and_paths{IANA_CODEGEN_OUTPUTS};
    std::string list;
    for (std::string format, path; formats_and_paths >> format >> path;) list += (list.empty() ? "" : ",") + format;
    const auto result = run_tool(folder_, {"generate", "cobol", "registry.xml"});
    EXPECT_NE(result.errors.find("{" + list + "}"), std::string::npos) << result.errors << list;
    EXPECT_NE(help.find("What to write: cpp ("), std::string::npos) << help;
}

TEST_F(Usage, UnknownCommandAndOption) {
    for (const auto& arguments : {Arguments{"frobnicate"}, Arguments{"generate", "cpp", "registry.xml", "--frobnicate"},
                                  Arguments{"generate", "cpp", "registry.xml", "another.xml"}}) {
        const auto result = run_tool(folder_, arguments);
        EXPECT_EQ(result.exit_status, 2) << arguments.back();
        EXPECT_EQ(result.output, "") << arguments.back();
        EXPECT_NE(result.errors.find(arguments.back()), std::string::npos) << result.errors;
    }
}

TEST_F(Usage, OptionWithoutItsValue) {
    for (const auto* option : {"--supplement", "--output", "--namespace", "--depfile"}) {
        const auto result = run_tool(folder_, {"generate", "cpp", "registry.xml", option});
        EXPECT_EQ(result.exit_status, 2) << option;
        EXPECT_NE(result.errors.find(option), std::string::npos) << result.errors;
    }
}

TEST_F(Usage, MissingFile) {
    expect_refused({"generate", "cpp", "missing.xml"}, "cannot read 'missing.xml': No such file or directory");
    expect_refused({"generate", "cpp", "registry.xml", "--supplement", "missing.xml"},
                   "cannot read 'missing.xml': No such file or directory");
    expect_refused({"generate", "cpp", "."}, "cannot read '.': Is a directory");
}

TEST_F(Usage, OutputInAMissingFolder) {
    expect_refused({"generate", "cpp", "registry.xml", "--output", "missing/status.hpp"},
                   "cannot write 'missing/status.hpp': No such file or directory");
    expect_refused({"generate", "cpp", "registry.xml", "--output", "."}, "cannot write '.': Is a directory");
}

TEST_F(Usage, StandardInputTwice) {
    expect_refused({"generate", "cpp", "-", "--supplement", "-"},
                   "standard input can be read once, expected '-' for one file only");
}

TEST_F(Usage, Namespaces) {
    for (const auto* name : {"a", "a::b", "a_1::B2", "continues"}) {
        const auto result = run_tool(folder_, {"generate", "cpp", "registry.xml", "--namespace", name});
        EXPECT_EQ(result.exit_status, 0) << name << result.errors;
        EXPECT_NE(result.output.find("namespace " + std::string{name} + " {"), std::string::npos) << name;
        EXPECT_EQ(result.output.find("iana::http"), std::string::npos) << name;
    }
}

TEST_F(Usage, NamespacesThatAreNone) {
    for (const std::string name : {"class", "a::continue", "", "::", "a::", "::a", "a::::b", "1a", "a::1", "a:b", "a.b",
                                   "a b", " a", "a-b", "a{", "a;", "\xC3\xA4"}) {
        SCOPED_TRACE("--namespace '" + name + "'");
        const auto result = run_tool(folder_, {"generate", "cpp", "registry.xml", "--namespace", name});
        EXPECT_EQ(result.exit_status, 2);
        EXPECT_TRUE(result.output.empty());
        EXPECT_EQ(result.errors.rfind("iana-codegen: error: --namespace: ", 0), 0U) << result.errors;
    }
}

TEST_F(Usage, NamespaceThatIsNoneSaysWhatIsExpected) {
    expect_refused({"generate", "cpp", "registry.xml", "--namespace", "a::class", "--output", "status.hpp"},
                   "--namespace: 'a::class', expected identifiers joined by '::', none of them a keyword, "
                   "a macro of compilers or std");
}

// In a namespace of that name the header's own std:: would mean the namespace itself.
TEST_F(Usage, NamespaceStd) {
    for (const auto* name : {"std", "a::std"}) {
        const auto result = run_tool(folder_, {"generate", "cpp", "registry.xml", "--namespace", name});
        EXPECT_EQ(result.exit_status, 2) << name;
        EXPECT_TRUE(result.output.empty());
        EXPECT_EQ(result.errors.rfind("iana-codegen: error: --namespace: ", 0), 0U) << result.errors;
    }
}

TEST_F(Usage, NamespaceOfAFormatThatHasNone) {
    for (const std::string format : {"json", "markdown"}) {
        for (const auto* name : {"iana::http", "a", "", "class"}) {
            expect_refused({"generate", format, "registry.xml", "--namespace", name, "--output", "output"},
                           "--namespace: the format " + format + " has none");
        }
    }
}

TEST_F(Usage, EmptyNamesOfFiles) {
    for (const std::string option : {"--output", "--depfile", "--supplement"}) {
        expect_refused({"generate", "cpp", "registry.xml", option, ""},
                       option + ": an empty name, expected a file's (see 'iana-codegen --help')");
    }
}

}  // namespace
}  // namespace command_line_tests
