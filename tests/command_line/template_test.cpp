// --template: the output of users' templates, the command line, and every template that is refused.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "compiled.hpp"
#include "corpus.hpp"
#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

const std::string refused_templates = "refused/templates";

class Template : public ::testing::Test {
protected:
    Template() {
        folder_.write("registry.xml", small_registry());
        folder_.write("list.in", "@rows@\n@value@ @name.pascal@\n@end@\n");
    }

    [[nodiscard]] Result generate(const Arguments& more) const {
        Arguments arguments = {"generate", "template", "registry.xml"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_tool(folder_, arguments);
    }

    static void expect_refused(const Result& result, const std::string& message) {
        EXPECT_EQ(result.exit_status, 2);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors, "iana-codegen: error: " + message + "\n");
    }

    TemporaryFolder folder_;
};

TEST_F(Template, IsFilled) {
    const auto result = generate({"--template", "list.in"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.output, "200 OK\n404 NotFound\n");
    EXPECT_EQ(result.errors, "");
}

TEST_F(Template, MayComeFromStandardInput) {
    const auto result = run_tool(folder_, {"generate", "template", "registry.xml", "--template", "-"}, "<list.in");
    EXPECT_EQ(result.output, "200 OK\n404 NotFound\n");
    folder_.write("bad.in", "@rows@");
    const auto bad = run_tool(folder_, {"generate", "template", "registry.xml", "--template", "-"}, "<bad.in");
    EXPECT_EQ(bad.exit_status, 1);
    EXPECT_EQ(bad.errors, "<stdin>:1:1: error: @rows@ without an end, expected @end@ after it\n");
}

TEST_F(Template, IsAnInput) {
    EXPECT_EQ(generate({"--template", "list.in", "--output", "list.txt", "--depfile", "depfile"}).exit_status, 0);
    EXPECT_EQ(folder_.read("depfile"), "list.txt: \\\n  registry.xml \\\n  list.in\n");
    expect_refused(generate({"--template", "list.in", "--output", "list.in"}),
                   "--output: 'list.in' is an input, expected another file");
    expect_refused(run_tool(folder_, {"generate", "template", "-", "--template", "-"}, "<registry.xml"),
                   "standard input can be read once, expected '-' for one file only");
}

TEST_F(Template, IsPartOfTheCommandThatACheckShows) {
    folder_.write("list.txt", "old\n");
    const auto result = generate({"--template", "list.in", "--output", "list.txt", "--check"});
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_EQ(result.errors,
              "list.txt:1:1: error: the file is out of date here, expected what this command writes: iana-codegen "
              "generate template registry.xml --template list.in --output list.txt\n");
}

TEST_F(Template, IsNeededByItsFormatOnly) {
    expect_refused(generate({}), "the format template needs a template, expected --template FILE");
    expect_refused(run_tool(folder_, {"generate", "c", "registry.xml", "--template", "list.in"}),
                   "--template: the format c has none");
    expect_refused(generate({"--template", "list.in", "--namespace", "a"}),
                   "--namespace: the format template has none");
    const auto missing = generate({"--template", "none.in"});
    EXPECT_EQ(missing.exit_status, 2);
    EXPECT_EQ(missing.errors, "iana-codegen: error: cannot read 'none.in': No such file or directory\n");
}

class HostileTemplate : public Generated {
protected:
    // Fills the template for a registry of hostile phrases.
    void fill(const std::string& text, const std::string& output) {
        folder_.write("hostile.in", text);
        generate("template", output, registry_of_phrases(hostile_phrases()), supplement_of(""),
                 {"--template", "hostile.in"});
    }
};

TEST_F(HostileTemplate, KeepsTextsInsideOfTheirLiteralsAndComments) {
    ASSERT_NO_FATAL_FAILURE(
        fill("#include <stdio.h>\n\nint main(void) {\n@rows@\n    // @name@\n"
             "    puts(@name.literal@);  // @name@  \n@end@\n    return 0;\n}\n",
             "program.c"));
    for (const Arguments& options : {Arguments{"-std=c99"}, {"-std=c99", "-trigraphs"}}) {
        EXPECT_EQ(output_of_program(IANA_CODEGEN_C_COMPILER, options, "program.c"), lines_of(hostile_phrases()));
    }
}

TEST_F(HostileTemplate, KeepsTextsInsideOfTheirJsonStrings) {
    ASSERT_NO_FATAL_FAILURE(fill("[@rows@@name.json@, @end@null]\n", "list.json"));
    const auto result = run(folder_, IANA_CODEGEN_PYTHON,
                            {"-c", "import json\nfor text in json.load(open('list.json'))[:-1]: print(text)"});
    EXPECT_EQ(result.errors, "");
    EXPECT_EQ(result.output, lines_of(hostile_phrases()));
}

class RefusedTemplate : public ::testing::TestWithParam<CorpusFile> {};

TEST_P(RefusedTemplate, PrintsTheErrorsAndKeepsTheOldFile) {
    const auto name = std::filesystem::path{GetParam()}.filename().string();
    const TemporaryFolder folder;
    folder.write("registry.xml", read_file(path_in_tests("registries/small.xml")));
    folder.write(name + ".in", read_file(path_in_tests(GetParam() + ".in")));
    folder.write("out.txt", "old");
    const auto result =
        run_tool(folder, {"generate", "template", "registry.xml", "--template", name + ".in", "--output", "out.txt"});
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_EQ(result.output, "");
    EXPECT_EQ(result.errors, expected_text(GetParam()));
    EXPECT_EQ(folder.read("out.txt"), "old");
}

INSTANTIATE_TEST_SUITE_P(Files, RefusedTemplate, ::testing::ValuesIn(files_in({refused_templates}, ".in")),
                         [](const auto& tested) { return std::filesystem::path{tested.param}.filename().string(); });

TEST(RefusedTemplates, HaveOneExpectedTextForEachFile) {
    EXPECT_EQ(files_in({refused_templates}, ".in"), files_in({refused_templates}, ".expected"));
    EXPECT_GT(files_in({refused_templates}, ".in").size(), 20U);
}

// Each of these templates is filled, built and run.
TEST(TemplatesDocument, ShowsTheTemplatesOfTheExamples) {
    const std::filesystem::path sources{IANA_CODEGEN_SOURCE_DIR};
    const auto document = read_file(sources / "docs" / "templates.md");
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator{sources / "examples" / "templates"}) {
        if (entry.path().extension() != ".in") continue;
        ++count;
        EXPECT_NE(document.find("\n" + read_file(entry.path()) + "```\n"), std::string::npos) << entry.path();
    }
    EXPECT_EQ(count, 5);
}

}  // namespace
}  // namespace command_line_tests
