// diff: its output and its exit status: 0 if nothing changed, 1 if something changed, 2 after an error.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

class Diff : public ::testing::Test {
protected:
    Diff() {
        folder_.write("old.xml", registry_of(record("200", "OK") + record("413", "Payload Too Large")));
        folder_.write("new.xml", registry_of(record("200", "OK") + record("413", "Content Too Large")));
        folder_.write("bad.xml", registry_of(record("200", "OK") + record("600", "Beyond")));
    }

    void expect(const Arguments& arguments, int exit_status, const std::string& output, const std::string& errors,
                const std::string& redirections = "") const {
        const auto before = folder_.files();
        Arguments all = {"diff"};
        all.insert(all.end(), arguments.begin(), arguments.end());
        const auto result = run_tool(folder_, all, redirections);
        EXPECT_EQ(result.exit_status, exit_status);
        EXPECT_EQ(result.output, output);
        EXPECT_EQ(result.errors, errors);
        EXPECT_EQ(folder_.files(), before);
    }

    TemporaryFolder folder_;
};

const std::string forwards =
    "2025-01-02 -> 2025-01-02: major, 1 change\n"
    "413 renamed Payload Too Large -> Content Too Large\n";
const std::string backwards =
    "2025-01-02 -> 2025-01-02: major, 1 change\n"
    "413 renamed Content Too Large -> Payload Too Large\n";
const std::string error_in_bad = "bad.xml:6:20: error: value '600' lies outside of 100-599, expected status codes\n";

TEST_F(Diff, HelpNamesEveryArgument) {
    const auto result = run_tool(folder_, {"diff", "--help"});
    EXPECT_EQ(result.exit_status, 0);
    for (const auto* word : {"OLD", "NEW", "--format", "text", "markdown", "json"}) {
        EXPECT_NE(result.output.find(word), std::string::npos) << word << "\n" << result.output;
    }
}

TEST_F(Diff, PrintsNoChangesForTheSameRegistry) {
    expect({"old.xml", "old.xml"}, 0, "No status code changed.\n", "");
    expect({"old.xml", "old.xml", "--format", "markdown"}, 0, "## none: No status code changed\n", "");
    expect({"old.xml", "old.xml", "--format", "json"}, 0,
           R"({"old": {"updated": "2025-01-02"}, "new": {"updated": "2025-01-02"}, "bump": "none", "changes": []})"
           "\n",
           "");
}

TEST_F(Diff, PrintsNoChangesForTheKnownRegistry) {
    folder_.write("old.xml", known_registry());
    expect({"old.xml", "old.xml"}, 0, "No status code changed.\n", "");
}

TEST_F(Diff, PrintsTheChangesInBothDirections) {
    expect({"old.xml", "new.xml"}, 1, forwards, "");
    expect({"new.xml", "old.xml"}, 1, backwards, "");
    expect({"--format", "text", "old.xml", "new.xml"}, 1, forwards, "");
}

TEST_F(Diff, PrintsMarkdown) {
    expect({"old.xml", "new.xml", "--format", "markdown"}, 1,
           "## major: 1 change from 2025-01-02 to 2025-01-02\n"
           "\n"
           "| code | change | old | new |\n"
           "|---|---|---|---|\n"
           "| 413 | renamed | `Payload Too Large` | `Content Too Large` |\n",
           "");
}

TEST_F(Diff, PrintsJson) {
    expect({"old.xml", "new.xml", "--format", "json"}, 1,
           R"({"old": {"updated": "2025-01-02"}, "new": {"updated": "2025-01-02"}, "bump": "major", "changes": [)"
           R"({"code": 413, "kind": "renamed", "old": "Payload Too Large", "new": "Content Too Large"}]})"
           "\n",
           "");
}

TEST_F(Diff, ReadsStandardInputOnce) {
    expect({"-", "new.xml"}, 1, forwards, "", "<old.xml");
    expect({"old.xml", "-"}, 1, forwards, "", "<new.xml");
    expect({"-", "old.xml"}, 0, "No status code changed.\n", "", "<old.xml");
    expect({"-", "old.xml"}, 2, "", "<stdin>:1:1: error: no element at all, expected <registry>\n");
    expect({"-", "-"}, 2, "", "iana-codegen: error: standard input can be read once, expected '-' for one file only\n");
}

TEST_F(Diff, ExitsWith2ForRejectedData) {
    expect({"bad.xml", "new.xml"}, 2, "", error_in_bad);
    expect({"old.xml", "bad.xml"}, 2, "", error_in_bad);
    expect({"bad.xml", "bad.xml"}, 2, "", error_in_bad + error_in_bad);
}

TEST_F(Diff, RefusesAnHtmlPage) {
    folder_.write("page.html", "<!DOCTYPE html>\n<html></html>\n");
    const auto result = run_tool(folder_, {"diff", "old.xml", "page.html"});
    EXPECT_EQ(result.exit_status, 2);
    EXPECT_EQ(result.output, "");
    EXPECT_EQ(result.errors.rfind("page.html:1:1: error: ", 0), 0U) << result.errors;
}

TEST_F(Diff, WarningsDoNotStopTheRun) {
    folder_.write("new.xml", registry_of("    <surprise/>\n" + record("200", "OK")));
    expect({"old.xml", "new.xml"}, 1,
           "2025-01-02 -> 2025-01-02: major, 1 change\n"
           "413 removed Payload Too Large\n",
           "new.xml:5:5: warning: unknown element <surprise> is ignored\n");
}

TEST_F(Diff, RefusesMissingArgumentsAndFiles) {
    expect({}, 2, "", "iana-codegen: error: OLD is missing, expected a file (see 'iana-codegen diff --help')\n");
    expect({"old.xml"}, 2, "",
           "iana-codegen: error: NEW is missing, expected a file (see 'iana-codegen diff --help')\n");
    expect({"missing.xml", "new.xml"}, 2, "",
           "iana-codegen: error: cannot read 'missing.xml': No such file or directory\n");
    expect({"old.xml", "missing.xml"}, 2, "",
           "iana-codegen: error: cannot read 'missing.xml': No such file or directory\n");
}

TEST_F(Diff, RefusesAnUnknownFormat) {
    expect({"old.xml", "new.xml", "--format", "xml"}, 2, "",
           "iana-codegen: error: --format: 'xml', expected text, markdown or json (see 'iana-codegen diff --help')\n");
    expect({"old.xml", "new.xml", "--format", ""}, 2, "",
           "iana-codegen: error: --format: '', expected text, markdown or json (see 'iana-codegen diff --help')\n");
}

TEST_F(Diff, RefusesUnknownArguments) {
    EXPECT_EQ(run_tool(folder_, {"diff", "old.xml", "new.xml", "another.xml"}).exit_status, 2);
    EXPECT_EQ(run_tool(folder_, {"diff", "old.xml", "new.xml", "--supplement", "old.xml"}).exit_status, 2);
}

TEST_F(Diff, FailsIfTheOutputCannotBeWritten) {
    const auto result = run_tool(folder_, {"diff", "old.xml", "new.xml"}, ">/dev/full");
    EXPECT_EQ(result.exit_status, 2);
    EXPECT_EQ(result.errors.rfind("iana-codegen: error: cannot write ", 0), 0U) << result.errors;
}

class DiffOfATable : public Diff {
protected:
    DiffOfATable() {
        for (const std::string name : {"word.xml", "signal.xml"}) {
            folder_.write(name, read_file(IANA_CODEGEN_SOURCE_DIR "/tests/described/" + name));
        }
        auto registry = read_file(IANA_CODEGEN_SOURCE_DIR "/tests/described/registry.xml");
        folder_.write("old.xml", registry);
        registry = replaced(registry, "2026-01-01", "2026-02-02");
        registry = replaced(registry, "<value>M-GET</value><safe>no</safe>", "<value>M-GET</value><safe>yes</safe>");
        folder_.write("new.xml", replaced(registry, ">LIST<", ">QUERY<"));
    }
};

TEST_F(DiffOfATable, PrintsTheChangesOfThatTable) {
    expect({"old.xml", "new.xml", "--table", "word.xml"}, 1,
           "word: 2026-01-01 -> 2026-02-02: major, 3 changes\n"
           "LIST  removed\n"
           "M-GET column safe no -> yes\n"
           "QUERY added\n",
           "");
    expect({"old.xml", "new.xml", "--table", "signal.xml"}, 0,
           "signal: No signal changed from 2026-01-01 to 2026-02-02.\n", "");
}

TEST_F(DiffOfATable, PrintsMarkdown) {
    expect({"new.xml", "old.xml", "--table", "word.xml", "--format", "markdown"}, 1,
           "## word: major: 3 changes from 2026-02-02 to 2026-01-01\n"
           "\n"
           "| word | change | old | new |\n"
           "|---|---|---|---|\n"
           "| `LIST` | added |  | `LIST` |\n"
           "| `M-GET` | column safe | `yes` | `no` |\n"
           "| `QUERY` | removed | `QUERY` |  |\n",
           "");
}

TEST_F(DiffOfATable, PrintsJson) {
    expect({"old.xml", "new.xml", "--table", "word.xml", "--format", "json"}, 1,
           R"({"table": "word", "old": {"updated": "2026-01-01"}, "new": {"updated": "2026-02-02"}, "bump": "major", )"
           R"("changes": [{"value": "LIST", "kind": "removed", "old": "LIST", "new": null}, )"
           R"({"value": "M-GET", "kind": "column", "column": "safe", "old": "no", "new": "yes"}, )"
           R"({"value": "QUERY", "kind": "added", "old": null, "new": "QUERY"}]})"
           "\n",
           "");
}

TEST_F(DiffOfATable, ReadsADescriptionFromStandardInput) {
    expect({"old.xml", "old.xml", "--table", "-"}, 0, "shop-word: No word changed.\n", "", "<word.xml");
    expect({"-", "old.xml", "--table", "-"}, 2, "",
           "iana-codegen: error: standard input can be read once, expected '-' for one file only\n");
}

TEST_F(DiffOfATable, ExitsWith2ForRejectedData) {
    folder_.write("other.xml", replaced(folder_.read("new.xml"), "id=\"shop\"", "id=\"market\""));
    expect({"old.xml", "other.xml", "--table", "word.xml"}, 2, "",
           "other.xml:1:1: error: registry with id 'market', expected 'shop' as described\n"
           "word.xml:1:39: note: 'shop' is described here\n");
    folder_.write("word.xml", replaced(folder_.read("word.xml"), "kind=\"token\"", "kind=\"word\""));
    const auto result = run_tool(folder_, {"diff", "old.xml", "new.xml", "--table", "word.xml"});
    EXPECT_EQ(result.exit_status, 2);
    EXPECT_EQ(result.errors.rfind("word.xml:3:", 0), 0U) << result.errors;
}

TEST_F(DiffOfATable, NeedsADescription) {
    const std::string refused =
        "registry.xml:1:1: error: registry with id 'shop', expected 'http-status-codes'\n"
        "registry.xml:1:1: note: every other registry needs a description, expected --table FILE\n";
    folder_.write("registry.xml", folder_.read("old.xml"));
    expect({"registry.xml", "registry.xml"}, 2, "", refused + refused);
}

// Indents the lines as a code block of Markdown.
std::string indented(const std::string& lines) {
    std::string text = "    ";
    for (const char character : lines) text += character == '\n' ? std::string{"\n    "} : std::string{character};
    return text.substr(0, text.size() - 4);
}

TEST_F(Diff, ExampleOfTheReadmeIsWhatItPrints) {
    const auto newer = replaced(known_registry(), "2025-09-15</updated>", "2021-10-01</updated>");
    auto older = replaced(newer, "2021-10-01</updated>", "2018-09-21</updated>");
    older = replaced(older, "Content Too Large", "Payload Too Large");
    older = replaced(older, "Unprocessable Content", "Unprocessable Entity");
    const auto start = older.rfind("<record", older.find("<value>418</value>"));
    const auto end = older.find("</record>", start);
    older.replace(start, end - start, "<record><value>418</value><description>Unassigned</description>");
    folder_.write("2018-09-21.xml", older);
    folder_.write("2021-10-01.xml", newer);
    const auto printed = run_tool(folder_, {"diff", "2018-09-21.xml", "2021-10-01.xml"}).output;
    const auto document = read_file(IANA_CODEGEN_SOURCE_DIR "/docs/update.md");
    const auto shown = "    $ iana-codegen diff 2018-09-21.xml 2021-10-01.xml\n" + indented(printed);
    EXPECT_NE(document.find(shown), std::string::npos) << shown;
}

TEST_F(Diff, ExampleOfATableIsWhatItPrints) {
    const std::string updates = IANA_CODEGEN_SOURCE_DIR "/tests/updates/";
    const auto newer = read_file(updates + "newer/http-fields.xml");
    auto older = replaced(replaced(newer, "2026-08-21", "2023-10-02"), ">PEP-Info<", ">Pep-Info<");
    const auto start = older.rfind("    <record", older.find("Deprecation"));
    const std::string end = "</record>\n";
    older.erase(start, older.find(end, start) + end.size() - start);
    folder_.write("2023-10-02.xml", older);
    folder_.write("2026-08-21.xml", newer);
    std::filesystem::create_directories(folder_.path() / "data/tables");
    folder_.write("data/tables/http-field.xml", read_file(updates + "data/tables/http-field.xml"));
    const std::string command = "diff 2023-10-02.xml 2026-08-21.xml --table data/tables/http-field.xml";
    const auto printed =
        run_tool(folder_, {"diff", "2023-10-02.xml", "2026-08-21.xml", "--table", "data/tables/http-field.xml"}).output;
    const auto shown = "    $ iana-codegen " + command + "\n" + indented(printed);
    const auto document = read_file(IANA_CODEGEN_SOURCE_DIR "/docs/update.md");
    EXPECT_NE(document.find(shown), std::string::npos) << shown;
}

}  // namespace
}  // namespace command_line_tests
