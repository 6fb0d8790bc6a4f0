// Tests which records preserve the names of an old registry.
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
