// Tests which records preserve the names of an old registry, and which changes are rejected.
#include "tables/name_keeper.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "reading.hpp"
#include "tables/known_names.hpp"

namespace iana_codegen {
namespace {

std::string code(const std::string& value, const std::string& description) {
    return "<record><value>" + value + "</value><description>" + description + "</description></record>\n";
}

std::string known_by(const std::string& records) { return supplement_with("known-by", records); }
std::string former(const std::string& records) { return supplement_with("former-phrases", records); }

NamedValues names_of(const std::string& records, const std::vector<std::string>& supplements) {
    const auto [status_codes, diagnostics] = interpret(registry_with(code("200", "OK") + records), supplements);
    EXPECT_TRUE(status_codes) << diagnostics;
    return named_values(status_codes.value_or(Table{}));
}

// One line for each change, such as "410 Gone:  -> former-phrases".
std::string changes(const std::string& old_records, const std::string& new_records,
                    const std::string& supplement = former("")) {
    const auto [parsed, diagnostics] = read(supplement);
    EXPECT_TRUE(parsed) << diagnostics;
    std::string text;
    for (const auto& change :
         changes_that_keep_names(names_of(old_records, {supplement}), names_of(new_records, {supplement}),
                                 parsed.value(), name_kinds_of_status_codes())) {
        text += change.value + " " + change.text + ": " + change.from + " -> " + change.to + "\n";
    }
    return text;
}

TEST(NameKeeper, ChangesNothingIfNothingChanged) {
    EXPECT_EQ(changes(code("410", "Gone"), code("410", "Gone")), "");
    EXPECT_EQ(changes(code("410", "(Unused)"), code("410", "(Unused)"), known_by(text_fact("410", "Gone"))), "");
    EXPECT_EQ(changes("", "", known_by(text_fact("410", "Gone"))), "");
    EXPECT_EQ(changes(code("410", "Gone"), code("410", "Gone (OBSOLETED)")), "");
    EXPECT_EQ(changes("", code("410", "Gone")), "");
    EXPECT_EQ(changes(code("410", "(Unused)"), code("410", "Gone")), "");
    EXPECT_EQ(changes(code("410", "(Unused)"), ""), "");
}

TEST(NameKeeper, KeepsThePhraseOfARenamedCode) {
    EXPECT_EQ(changes(code("410", "Gone"), code("410", "Lost")), "410 Gone:  -> former-phrases\n");
    EXPECT_EQ(changes(code("410", "It&apos;s Gone"), code("410", "Lost")), "410 It's Gone:  -> former-phrases\n");
    EXPECT_EQ(changes(code("410", "G&#111;ne"), code("410", "L&#x6F;st")), "410 Gone:  -> former-phrases\n");
    EXPECT_EQ(changes(code("410", "<![CDATA[Gone & Lost]]>"), code("410", "Lost")),
              "410 Gone & Lost:  -> former-phrases\n");
    EXPECT_EQ(changes("<record><!-- 410 --><description>Go<!-- x -->ne</description><value>0x19A</value></record>",
                      code("410", "Lost")),
              "410 Gone:  -> former-phrases\n");
}

// The enumerator is the same, but lookups find the old text only if a record keeps it.
TEST(NameKeeper, KeepsThePhraseIfOnlyMarksChanged) {
    EXPECT_EQ(changes(code("410", "All-Gone"), code("410", "All Gone")), "410 All-Gone:  -> former-phrases\n");
}

TEST(NameKeeper, KeepsNoPhraseIfOnlyLetterCaseChanged) {
    EXPECT_EQ(changes(code("410", "Gone"), code("410", "GONE")), "");
    EXPECT_EQ(changes(code("410", "Gone"), code("410", "Lost"), former(text_fact("410", "GONE"))), "");
}

TEST(NameKeeper, DoesNotKeepAPhraseTwice) {
    EXPECT_EQ(changes(code("410", "Gone"), code("410", "Lost"), former(text_fact("410", "Gone"))), "");
    EXPECT_EQ(changes(code("410", "Gone"), "", known_by(text_fact("410", "Gone"))), "");
}

TEST(NameKeeper, RemovesTheRecordIfARenameIsReverted) {
    EXPECT_EQ(changes(code("410", "Lost"), code("410", "Gone"), former(text_fact("410", "Gone"))),
              "410 Lost:  -> former-phrases\n410 Gone: former-phrases -> \n");
}

// Only wrong records are removed. This one is still another spelling of the phrase.
TEST(NameKeeper, LeavesAFormerPhraseInOtherLetterCase) {
    EXPECT_EQ(changes(code("410", "Lost"), code("410", "Gone"), former(text_fact("410", "GONE"))),
              "410 Lost:  -> former-phrases\n");
}

TEST(NameKeeper, KeepsThePhraseOfARemovedCode) {
    EXPECT_EQ(changes(code("410", "Gone"), ""), "410 Gone:  -> known-by\n");
    EXPECT_EQ(changes(code("410", "Gone"), code("410", "Unassigned")), "410 Gone:  -> known-by\n");
    EXPECT_EQ(changes(code("410", "Gone"), code("410", "(Unused)")), "410 Gone:  -> known-by\n");
    EXPECT_EQ(changes(code("410", "Gone"), "", former(text_fact("410", "Lost"))), "410 Gone:  -> known-by\n");
}

TEST(NameKeeper, KeepsAFormerPhraseOfARemovedUnusedCode) {
    const auto lost = former(text_fact("410", "Lost") + text_fact("410", "Vanished"));
    EXPECT_EQ(changes(code("410", "(Unused)"), "", lost), "410 Lost: former-phrases -> known-by\n");
    EXPECT_EQ(changes(code("410", "(Unused)"), code("410", "(Unused)"), lost), "");
}

TEST(NameKeeper, RemovesThePhraseIfTheRegistryHasOneAgain) {
    const auto gone = known_by(text_fact("410", "Gone"));
    EXPECT_EQ(changes("", code("410", "Gone"), gone), "410 Gone: known-by -> \n");
    EXPECT_EQ(changes("", code("410", "GONE"), gone), "410 Gone: known-by -> \n");
    EXPECT_EQ(changes("", code("410", "Lost"), gone), "410 Gone: known-by -> former-phrases\n");
    EXPECT_EQ(changes(code("410", "(Unused)"), code("410", "Lost"), gone), "410 Gone: known-by -> former-phrases\n");
}

// The former phrases of a code in one supplement do not apply while the registry overrules its phrase in known-by.
TEST(NameKeeper, UsesFormerPhrasesOfACodeThatTheRegistryHasAgain) {
    const auto supplement =
        "<registry xmlns=\"http://www.iana.org/assignments\" id=\"http-status-supplement\">"
        "<registry id=\"known-by\">" +
        text_fact("410", "Gone") + "</registry><registry id=\"former-phrases\">" + text_fact("410", "GONE") +
        text_fact("410", "Lost") + "</registry></registry>";
    EXPECT_EQ(changes("", code("410", "Lost"), supplement), "410 Gone: known-by -> \n410 Lost: former-phrases -> \n");
}

TEST(NameKeeper, KeepsTheOrderOfTheCodes) {
    EXPECT_EQ(changes(code("404", "A") + code("410", "B") + code("500", "C"), code("404", "D") + code("500", "E")),
              "404 A:  -> former-phrases\n410 B:  -> known-by\n500 C:  -> former-phrases\n");
}

TEST(NameKeeper, DescribesItsChanges) {
    EXPECT_EQ(to_string(RecordChange{"410", "I'm Gone", "", "former-phrases"}),
              "kept: 410 was 'I'm Gone', now in the supplement's former-phrases: its enumerator stays");
    EXPECT_EQ(to_string(RecordChange{"410", "Gone", "known-by", "former-phrases"}),
              "kept: 410 was 'Gone', now in the supplement's former-phrases: its enumerator stays");
    EXPECT_EQ(to_string(RecordChange{"410", "Gone", "known-by", ""}),
              "removed: 410 'Gone' from the supplement's known-by: the registry has it again");
    EXPECT_EQ(to_string(RecordChange{"M-GET", "", "", "known-by", Key::exact_token}),
              "kept: 'M-GET' was registered, now in the supplement's known-by: its enumerator stays");
    EXPECT_EQ(to_string(RecordChange{"M-GET", "", "known-by", "", Key::exact_token}),
              "removed: 'M-GET' from the supplement's known-by: the registry has it again");
    EXPECT_EQ(to_string(RecordChange{"M-GET", "7", "", "words/numbers", Key::exact_token, true}),
              "numbered: 'M-GET' is 7, now in the supplement's words/numbers");
}

// The diagnostics for a new registry. The files are called old.xml and new.xml.
class NameChecks : public ::testing::Test {
protected:
    void add_old(const std::string& value, const std::string& text, const std::string& name) {
        add(old_values_, "old.xml", value, text, name);
    }
    void add_new(const std::string& value, const std::string& text, const std::string& name) {
        add(new_values_, "new.xml", value, text, name);
    }
    [[nodiscard]] std::string change_of_meaning() const {
        Diagnostics diagnostics;
        const bool is_fine = check_names_keep_their_meaning(old_values_, new_values_, diagnostics);
        EXPECT_EQ(is_fine, diagnostics.all().empty());
        return lines_of(diagnostics);
    }
    [[nodiscard]] std::string loss() const {
        Diagnostics diagnostics;
        const bool is_fine = check_no_name_is_lost(old_values_, new_values_, diagnostics);
        EXPECT_EQ(is_fine, diagnostics.all().empty());
        return lines_of(diagnostics);
    }

    void are_of(Key key) { old_values_.key = new_values_.key = key; }

    NamedValues old_values_;
    NamedValues new_values_;

private:
    // The first name of a value is its present name; the others are its former names.
    static void add(NamedValues& values, std::string_view file, const std::string& value, const std::string& text,
                    const std::string& name) {
        auto& all = values.all;
        const KnownName known{text, name, {file, all.size() + 1, 20}};
        if (all.empty() || all.back().value != value) {
            all.push_back({value, true, known, {}, all.size() + 1});
        } else {
            all.back().former.push_back(known);
        }
    }
};

TEST_F(NameChecks, AcceptTheSameNames) {
    add_old("404", "Not Found", "NOT_FOUND");
    add_old("410", "Gone", "GONE");
    add_old("410", "Lost", "LOST");
    add_new("404", "not found", "NOT_FOUND");
    add_new("410", "Lost", "LOST");
    add_new("410", "Gone", "GONE");
    add_new("411", "More", "MORE");
    EXPECT_EQ(change_of_meaning(), "");
    EXPECT_EQ(loss(), "");
}

TEST_F(NameChecks, RejectAPresentNameOfAnotherValue) {
    add_old("410", "Gone", "GONE");
    add_new("409", "Conflict", "CONFLICT");
    add_new("499", "Gone", "GONE");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:2:20: error: 'GONE' would mean 499, expected 410 as before\n"
              "old.xml:1:20: note: 'GONE' means 410 here");
    EXPECT_EQ(loss(), "old.xml:1:20: error: 410 would lose 'Gone', expected the supplement to keep it");
}

TEST_F(NameChecks, RejectAFormerNameOfAnotherValue) {
    add_old("410", "Lost", "LOST");
    add_old("410", "Gone", "GONE");
    add_new("410", "Lost", "LOST");
    add_new("499", "Other", "OTHER");
    add_new("499", "Gone", "GONE");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:3:20: error: 'GONE' would mean 499, expected 410 as before\n"
              "old.xml:2:20: note: 'GONE' means 410 here");
}

TEST_F(NameChecks, RejectANameOfAnotherValueWithAnotherText) {
    add_old("410", "All-Gone", "ALL_GONE");
    add_new("499", "All Gone", "ALL_GONE");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:1:20: error: 'ALL_GONE' would mean 499, expected 410 as before\n"
              "old.xml:1:20: note: 'ALL_GONE' means 410 here");
}

// In other tables, a supplement gives names, so equal texts may have different names.
TEST_F(NameChecks, RejectATextOfAnotherValue) {
    add_old("410", "Gone", "GONE");
    add_new("410", "Lost", "GONE");
    add_new("499", "GONE", "VANISHED");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:2:20: error: 'GONE' would mean 499, expected 410 as before\n"
              "old.xml:1:20: note: 'GONE' means 410 here");
}

TEST_F(NameChecks, RejectTwoValuesThatSwapNames) {
    add_old("413", "Large", "LARGE");
    add_old("422", "Wrong", "WRONG");
    add_new("413", "Wrong", "WRONG");
    add_new("422", "Large", "LARGE");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:2:20: error: 'LARGE' would mean 422, expected 413 as before\n"
              "old.xml:1:20: note: 'LARGE' means 413 here\n"
              "new.xml:1:20: error: 'WRONG' would mean 413, expected 422 as before\n"
              "old.xml:2:20: note: 'WRONG' means 422 here");
}

TEST_F(NameChecks, RejectALostName) {
    add_old("410", "Gone", "GONE");
    add_new("410", "Gone", "VANISHED");
    EXPECT_EQ(change_of_meaning(), "");
    EXPECT_EQ(loss(), "old.xml:1:20: error: 410 would lose 'Gone', expected the supplement to keep it");
}

TEST_F(NameChecks, RejectALostText) {
    add_old("410", "All-Gone", "ALL_GONE");
    add_new("410", "All Gone", "ALL_GONE");
    EXPECT_EQ(change_of_meaning(), "");
    EXPECT_EQ(loss(), "old.xml:1:20: error: 410 would lose 'All-Gone', expected the supplement to keep it");
}

TEST_F(NameChecks, RejectALostFormerName) {
    add_old("410", "Lost", "LOST");
    add_old("410", "Gone", "GONE");
    add_new("410", "Lost", "LOST");
    EXPECT_EQ(loss(), "old.xml:2:20: error: 410 would lose 'Gone', expected the supplement to keep it");
}

TEST_F(NameChecks, RejectALostValue) {
    add_old("410", "Gone", "GONE");
    EXPECT_EQ(loss(), "old.xml:1:20: error: 410 would lose 'Gone', expected the supplement to keep it");
}

TEST_F(NameChecks, IgnoreValuesWithoutNames) {
    add_old("418", "", "");
    add_new("419", "", "");
    EXPECT_EQ(change_of_meaning(), "");
    EXPECT_EQ(loss(), "");
}

TEST_F(NameChecks, AcceptTokensInAnotherLetterCaseIfItDoesNotMatter) {
    are_of(Key::token_in_any_case);
    add_old("Pep-Info", "Pep-Info", "PEP_INFO");
    add_new("PEP-Info", "PEP-Info", "PEP_INFO");
    EXPECT_EQ(change_of_meaning(), "");
    EXPECT_EQ(loss(), "");
}

TEST_F(NameChecks, RejectTokensInAnotherLetterCaseIfItMatters) {
    are_of(Key::exact_token);
    add_old("Get", "Get", "GET");
    add_new("GET", "GET", "GET");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:1:20: error: 'GET' would mean 'GET', expected 'Get' as before\n"
              "old.xml:1:20: note: 'GET' means 'Get' here");
    EXPECT_EQ(loss(), "old.xml:1:20: error: 'Get' would lose 'Get', expected the supplement to keep it");
}

TEST_F(NameChecks, ComparesTextsWithoutANameOfTheirOwn) {
    add_old("0", "NONE", "NONE");
    add_old("0", "H3_NONE", "");
    add_new("0", "NONE", "NONE");
    add_new("1", "OTHER", "OTHER");
    add_new("1", "h3_none", "");
    EXPECT_EQ(change_of_meaning(),
              "new.xml:3:20: error: 'H3_NONE' would mean 1, expected 0 as before\n"
              "old.xml:2:20: note: 'H3_NONE' means 0 here");
    EXPECT_EQ(loss(), "old.xml:2:20: error: 0 would lose 'H3_NONE', expected the supplement to keep it");
}

TEST_F(NameChecks, RejectAnotherNumberOfAnEnumerator) {
    are_of(Key::token_in_any_case);
    add_old("A", "A", "A");
    add_old("B", "B", "B");
    add_new("b", "b", "B");
    Diagnostics diagnostics;
    EXPECT_FALSE(check_numbers_stay(old_values_, new_values_, diagnostics));
    EXPECT_EQ(lines_of(diagnostics),
              "new.xml:1:20: error: 'B' would get the number 1, expected 2 as before\n"
              "old.xml:2:20: note: 'B' has the number 2 here");
    Diagnostics of_same;
    EXPECT_TRUE(check_numbers_stay(old_values_, old_values_, of_same));
    EXPECT_EQ(lines_of(of_same), "");
}

TEST(NamedValues, AreTheRowsWithTheirLocations) {
    const auto [key, rows] =
        names_of(code("410", "Gone") + code("418", "(Unused)") + code("419", "(Unused)"),
                 {known_by(text_fact("418", "Tea") + text_fact("499", "Closed")), former(text_fact("410", "Lost"))});
    EXPECT_EQ(key, Key::number);
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows[1].value, "410");
    EXPECT_TRUE(rows[1].is_registered);
    EXPECT_EQ(rows[1].present.text, "Gone");
    EXPECT_EQ(rows[1].present.name, "GONE");
    EXPECT_EQ(rows[1].present.at.line, 6U);
    ASSERT_EQ(rows[1].former.size(), 1U);
    EXPECT_EQ(rows[1].former[0].text, "Lost");
    EXPECT_EQ(rows[1].former[0].name, "LOST");
    EXPECT_EQ(rows[1].former[0].at.file, "s1.xml");
    EXPECT_FALSE(rows[2].is_registered);
    EXPECT_EQ(rows[2].present.text, "Tea");
    EXPECT_FALSE(rows[3].is_registered);
    EXPECT_EQ(rows[3].present.text, "");
    EXPECT_FALSE(rows[4].is_registered);
    EXPECT_EQ(rows[4].value, "499");
}

}  // namespace
}  // namespace iana_codegen
