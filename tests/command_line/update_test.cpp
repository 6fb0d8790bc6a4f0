// update: the supplement that it writes for a new registry, its messages and its errors.
#include <gtest/gtest.h>

#include <string>

#include "invented.hpp"
#include "run.hpp"
#include "update_registry.hpp"

namespace command_line_tests {
namespace {

std::string registry_at(const std::string& date, const std::string& records) {
    return replaced(registry_of(records), "2025-01-02", date);
}

class Update : public ::testing::Test {
protected:
    Update() {
        folder_.write("old.xml", registry_at("2025-01-02", record("200", "OK") + record("410", "Gone")));
        folder_.write("new.xml", registry_at("2026-03-04", record("200", "OK") + record("410", "Lost")));
        folder_.write("supplement.xml", supplement_of(facts("former-phrases", fact("200", "Fine"))));
    }

    [[nodiscard]] Result update(const Arguments& more = {}, const std::string& redirections = "") const {
        Arguments arguments = {"update", "old.xml", "new.xml", "--supplement", "supplement.xml"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_tool(folder_, arguments, redirections);
    }

    static void expect(const Result& result, int exit_status, const std::string& output, const std::string& errors) {
        EXPECT_EQ(result.exit_status, exit_status);
        EXPECT_EQ(result.output, output);
        EXPECT_EQ(result.errors, errors);
    }

    // Expects that the update changes no file and prints only these errors.
    void expect_refused(int exit_status, const std::string& errors) const {
        folder_.write("output.xml", "old");
        const auto files = folder_.files();
        expect(update({"--output", "output.xml"}), exit_status, "", errors);
        EXPECT_EQ(folder_.read("output.xml"), "old");
        EXPECT_EQ(folder_.files(), files);
    }

    // True if the header that is generated from NEW and the supplement has this enumerator for 410.
    [[nodiscard]] bool has_enumerator(const std::string& name) const {
        const auto header = run_tool(folder_, {"generate", "cpp", "new.xml", "--supplement", "supplement.xml"}).output;
        return unwrapped(header).find(" " + name + " = 410,") != std::string::npos;
    }

    // Expects that an update in place keeps this enumerator, and that a second one changes and prints nothing.
    void expect_kept(const std::string& name) const {
        const auto result = update({"-o", "supplement.xml"});
        ASSERT_EQ(result.exit_status, 0) << result.errors;
        const auto supplement = folder_.read("supplement.xml");
        expect(update({"-o", "-"}), 0, supplement, "");
        EXPECT_TRUE(has_enumerator(name)) << supplement;
    }

    TemporaryFolder folder_;
};

const std::string source_of_2026 =
    "      <xref type=\"uri\" data=\"https://www.iana.org/assignments/http-status-codes\">IANA registry until "
    "2026-03-04</xref>\n";

const std::string kept_gone = supplement_of(facts("former-phrases", fact("200", "Fine") +
                                                                        "    <record>\n      <value>410</value>\n"
                                                                        "      <description>Gone</description>\n" +
                                                                        source_of_2026 + "    </record>\n"));
const std::string said_gone = "kept: 410 was 'Gone', now in the supplement's former-phrases: its enumerator stays\n";

TEST_F(Update, HelpNamesEveryArgument) {
    const auto result = run_tool(folder_, {"update", "--help"});
    EXPECT_EQ(result.exit_status, 0);
    for (const auto* word : {"OLD", "NEW", "--supplement", "-o", "--output"}) {
        EXPECT_NE(result.output.find(word), std::string::npos) << word << "\n" << result.output;
    }
}

TEST_F(Update, WritesTheSupplementToStandardOutput) {
    expect(update(), 0, kept_gone, said_gone);
    expect(update({"--output", "-"}), 0, kept_gone, said_gone);
}

TEST_F(Update, WritesTheSupplementToAFile) {
    expect(update({"--output", "output.xml"}), 0, "", said_gone);
    EXPECT_EQ(folder_.read("output.xml"), kept_gone);
    expect(update({"-o", "other.xml"}), 0, "", said_gone);
    EXPECT_EQ(folder_.read("other.xml"), kept_gone);
}

TEST_F(Update, MayReplaceTheSupplement) {
    expect(update({"--output", "supplement.xml"}), 0, "", said_gone);
    EXPECT_EQ(folder_.read("supplement.xml"), kept_gone);
    expect(update({"--output", "supplement.xml"}), 0, "", "");
    EXPECT_EQ(folder_.read("supplement.xml"), kept_gone);
}

TEST_F(Update, ReadsStandardInput) {
    Arguments arguments = {"update", "-", "new.xml", "--supplement", "supplement.xml"};
    expect(run_tool(folder_, arguments, "<old.xml"), 0, kept_gone, said_gone);
    arguments = {"update", "old.xml", "-", "--supplement", "supplement.xml"};
    expect(run_tool(folder_, arguments, "<new.xml"), 0, kept_gone, said_gone);
    arguments = {"update", "old.xml", "new.xml", "--supplement", "-"};
    expect(run_tool(folder_, arguments, "<supplement.xml"), 0, kept_gone, said_gone);
    arguments = {"update", "-", "new.xml", "--supplement", "-"};
    expect(run_tool(folder_, arguments), 2, "",
           "iana-codegen: error: standard input can be read once, expected '-' for one file only\n");
}

TEST_F(Update, AppendsToTheHistoryOnce) {
    const auto earlier =
        "    <record date=\"2020-01-02\"><value>410</value><description>Registered.</description>"
        "<xref type=\"rfc\" data=\"rfc1\"/></record>\n";
    const auto changed =
        "    <record date=\"2026-03-04\">\n      <value>410</value>\n"
        "      <description>Renamed from \"Gone\" to \"Lost\".</description>\n"
        "      <xref type=\"uri\" data=\"https://www.iana.org/assignments/http-status-codes\">IANA registry as updated "
        "on 2026-03-04</xref>\n    </record>\n";
    const auto former = "    <record>\n      <value>410</value>\n      <description>Gone</description>\n" +
                        source_of_2026 + "    </record>\n";
    folder_.write("supplement.xml", supplement_of(facts("former-phrases", "") + facts("history", earlier)));
    const auto updated =
        supplement_of(facts("former-phrases", former) + facts("history", earlier + std::string{changed}));
    expect(update({"-o", "supplement.xml"}), 0, "", said_gone);
    EXPECT_EQ(folder_.read("supplement.xml"), updated);
    expect(update({"-o", "-"}), 0, updated, "");
}

TEST_F(Update, LeavesTheSupplementIfNothingChanged) {
    folder_.write("new.xml", folder_.read("old.xml"));
    expect(update(), 0, folder_.read("supplement.xml"), "");
    folder_.write("old.xml", known_registry());
    folder_.write("new.xml", known_registry());
    folder_.write("supplement.xml", known_supplement());
    expect(update(), 0, known_supplement(), "");
}

TEST_F(Update, KeepsEnumeratorsWhoseTextHasEntities) {
    folder_.write("old.xml", registry_of(record("200", "OK") + record("410", "It&apos;s &#71;one &amp; &lt;lost>")));
    expect_kept("its_gone_lost");
}

TEST_F(Update, KeepsEnumeratorsOfRecordsInAnotherOrderAndWithComments) {
    folder_.write("old.xml", registry_of(record("200", "OK") +
                                         "<record><!-- x --><description>Go<!-- y -->ne</description><xref type="
                                         "\"rfc\" data=\"rfc1\"/><value> 410 </value></record>"));
    expect_kept("gone");
}

TEST_F(Update, AddsTheInnerRegistry) {
    folder_.write("supplement.xml", supplement_of(""));
    expect_kept("gone");
}

TEST_F(Update, KeepsARemovedCode) {
    folder_.write("new.xml", small_registry());
    expect_kept("gone");
}

// Gone -> Lost -> Gone -> Lost.
TEST_F(Update, KeepsBothNamesOfACodeThatIsRenamedBackAndForth) {
    const auto gone = folder_.read("old.xml");
    const auto lost = folder_.read("new.xml");
    for (const bool is_even : {true, false, true}) {
        folder_.write("old.xml", is_even ? gone : lost);
        folder_.write("new.xml", is_even ? lost : gone);
        expect_kept(is_even ? "gone" : "lost");
    }
}

TEST_F(Update, KeepsTheNamesOfACodeThatIsRemovedAndRegisteredAgain) {
    const auto gone = folder_.read("old.xml");
    const auto without = small_registry();
    folder_.write("supplement.xml", supplement_of(facts("former-phrases", fact("410", "Vanished"))));
    folder_.write("new.xml", without);
    expect_kept("gone");
    folder_.write("old.xml", without);
    folder_.write("new.xml", registry_of(record("200", "OK") + record("404", "Not Found") + record("410", "Gone")));
    expect_kept("vanished");
    folder_.write("new.xml", without);
    folder_.write("old.xml", gone);
    expect_kept("vanished");
    folder_.write("old.xml", without);
    folder_.write("new.xml", registry_of(record("200", "OK") + record("404", "Not Found") + record("410", "Lost")));
    expect_kept("vanished");
    EXPECT_TRUE(has_enumerator("gone"));
}

TEST_F(Update, WarnsAboutTheResult) {
    folder_.write("new.xml", registry_at("2026-03-04", "    <surprise/>\n" + record("410", "Lost")));
    folder_.write("old.xml", folder_.read("new.xml"));
    folder_.write("supplement.xml", supplement_of(facts("former-phrases", fact("410", "Lost"))));
    expect(update(), 0, folder_.read("supplement.xml"),
           "new.xml:5:5: warning: unknown element <surprise> is ignored\n"
           "<stdout>:3:44: warning: 'Lost' does not apply to this registry, it is the present phrase of 410\n");
    expect(update({"-o", "output.xml"}), 0, "",
           "new.xml:5:5: warning: unknown element <surprise> is ignored\n"
           "output.xml:3:44: warning: 'Lost' does not apply to this registry, it is the present phrase of 410\n");
}

TEST_F(Update, RefusesCodesThatSwapPhrases) {
    folder_.write("new.xml", registry_of(record("200", "Gone") + record("410", "OK")));
    expect_refused(1,
                   "new.xml:6:44: error: 'OK' would mean 410, expected 200 as before\n"
                   "old.xml:5:44: note: 'OK' means 200 here\n"
                   "new.xml:5:44: error: 'GONE' would mean 200, expected 410 as before\n"
                   "old.xml:6:44: note: 'GONE' means 410 here\n");
}

TEST_F(Update, RefusesTheNameOfARemovedCodeForANewOne) {
    folder_.write("new.xml", registry_of(record("200", "OK") + record("499", "gone")));
    expect_refused(1,
                   "new.xml:6:44: error: 'GONE' would mean 499, expected 410 as before\n"
                   "old.xml:6:44: note: 'GONE' means 410 here\n");
}

TEST_F(Update, RefusesAFormerNameForAnotherCode) {
    folder_.write("new.xml", registry_of(record("200", "OK") + record("410", "Fine")));
    expect_refused(1,
                   "supplement.xml:3:44: error: code 200 has the name 'FINE' of code 410, expected one of its own\n"
                   "new.xml:6:44: note: code 410 has it here\n");
}

TEST_F(Update, RefusesDataThatIsRejected) {
    for (const std::string file : {"old.xml", "new.xml"}) {
        const auto text = folder_.read(file);
        folder_.write(file, registry_of(record("600", "Beyond")));
        expect_refused(1, file + ":5:20: error: value '600' lies outside of 100-599, expected status codes\n");
        folder_.write(file, text);
    }
    folder_.write("supplement.xml", "<registry/>");
    EXPECT_EQ(update().exit_status, 1);
}

// If the registry overrules the supplement's phrase for a code, the supplement's other facts about the code are
// ignored.
TEST_F(Update, RefusesALossThatItCannotPrevent) {
    folder_.write("supplement.xml", supplement_of(facts("known-by", fact("410", "Tea"))));
    expect_refused(1,
                   "output.xml:3:44: warning: 'Tea' does not apply to this registry, code 410 is 'Lost' in the "
                   "registry\n"
                   "old.xml:6:44: error: 410 would lose 'Gone', expected the supplement to keep it\n");
}

TEST_F(Update, RefusesToOverwriteARegistry) {
    for (const std::string file : {"old.xml", "new.xml"}) {
        expect(update({"--output", file}), 2, "",
               "iana-codegen: error: --output: '" + file + "' is an input, expected another file\n");
    }
}

TEST_F(Update, RefusesMissingArgumentsAndFiles) {
    for (const auto& arguments :
         {Arguments{"update"}, Arguments{"update", "old.xml"}, Arguments{"update", "old.xml", "new.xml"},
          Arguments{"update", "old.xml", "new.xml", "--supplement", ""}}) {
        EXPECT_EQ(run_tool(folder_, arguments).exit_status, 2);
    }
    expect(run_tool(folder_, {"update", "old.xml", "new.xml", "--supplement", "missing.xml"}), 2, "",
           "iana-codegen: error: cannot read 'missing.xml': No such file or directory\n");
    EXPECT_EQ(update({"extra"}).exit_status, 2);
    EXPECT_EQ(update({"--output", ""}).exit_status, 2);
    expect(update({"--output", "missing/output.xml"}), 2, "",
           "iana-codegen: error: cannot write 'missing/output.xml': No such file or directory\n");
}

}  // namespace
}  // namespace command_line_tests
