// Tests edits of a supplement's XML: new records are formatted like the others, and the rest does not change.
#include "tables/record_edits.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "reading.hpp"

namespace iana_codegen {
namespace {

// The text, in which the last occurrence of `old` is replaced.
std::string replaced_last(std::string text, const std::string& old_text, const std::string& new_text) {
    return text.replace(text.rfind(old_text), old_text.size(), new_text);
}

std::string changed(const std::string& text, const std::vector<RecordChange>& changes) {
    const auto [supplement, diagnostics] = read(text);
    EXPECT_EQ(diagnostics, "") << text;
    return supplement ? with_changes(text, *supplement, changes, {"http-status-codes", "2026-11-20"}) : "";
}

RecordChange added(const std::string& value, const std::string& text, const std::string& to = "former-phrases") {
    return {value, text, "", to};
}
RecordChange removed(const std::string& value, const std::string& text, const std::string& from = "former-phrases") {
    return {value, text, from, ""};
}
RecordChange moved(const std::string& value, const std::string& text) {
    return {value, text, "known-by", "former-phrases"};
}

const std::string start =
    "<?xml version='1.0' encoding='UTF-8'?>\n"
    "<!-- A <record> in a comment. -->\n"
    "<registry xmlns=\"http://www.iana.org/assignments\" id=\"http-status-supplement\">\n";
const std::string end = "</registry>\n";

std::string table(const std::string& id, const std::string& content) {
    return "  <registry id=\"" + id + "\">\n" + content + "  </registry>\n";
}
std::string formers(const std::string& content) { return start + table("former-phrases", content) + end; }

std::string lines(const std::string& value, const std::string& text) {
    return "    <record>\n      <value>" + value + "</value>\n      <description>" + text +
           "</description>\n      <xref type=\"rfc\" data=\"rfc1\"/>\n    </record>\n";
}
std::string new_lines(const std::string& value, const std::string& text) {
    return "    <record>\n      <value>" + value + "</value>\n      <description>" + text +
           "</description>\n      <xref type=\"uri\" data=\"https://www.iana.org/assignments/http-status-codes\">"
           "IANA registry until 2026-11-20</xref>\n    </record>\n";
}

TEST(RecordEdits, LeaveTheTextWithoutChanges) {
    for (const auto& text : {formers(lines("404", "Lost")), start + end, "\xEF\xBB\xBF" + formers("") + "\n\n"}) {
        EXPECT_EQ(changed(text, {}), text);
    }
}

TEST(RecordEdits, InsertInTheOrderOfTheCodes) {
    const auto title = std::string{"    <title>Phrases</title>\n"};
    const auto first = lines("404", "Lost");
    const auto last = lines("422", "Wrong");
    const auto text = formers(title + first + last);
    EXPECT_EQ(changed(text, {added("400", "Bad")}), formers(title + new_lines("400", "Bad") + first + last));
    EXPECT_EQ(changed(text, {added("410", "Gone")}), formers(title + first + new_lines("410", "Gone") + last));
    EXPECT_EQ(changed(text, {added("500", "Gone")}), formers(title + first + last + new_lines("500", "Gone")));
    EXPECT_EQ(changed(text, {added("1000", "Gone")}), formers(title + first + last + new_lines("1000", "Gone")));
}

TEST(RecordEdits, AppendDatedRecords) {
    const std::string first = "    <record date=\"2020-01-02\"><value>500</value></record>\n";
    const RecordChange change{"404", "Was \"<Lost>\".", "", "history"};
    EXPECT_EQ(changed(start + table("history", first) + end, {change}),
              start +
                  table("history", first + "    <record date=\"2026-11-20\">\n      <value>404</value>\n"
                                           "      <description>Was \"&lt;Lost&gt;\".</description>\n"
                                           "      <xref type=\"uri\" data=\"https://www.iana.org/assignments/"
                                           "http-status-codes\">IANA registry as updated on 2026-11-20</xref>\n"
                                           "    </record>\n") +
                  end);
}

TEST(RecordEdits, InsertTheNewestOfACodeFirst) {
    EXPECT_EQ(changed(formers(lines("404", "Lost")), {added("404", "Gone")}),
              formers(new_lines("404", "Gone") + lines("404", "Lost")));
}

TEST(RecordEdits, InsertSeveralInTheirOrder) {
    EXPECT_EQ(changed(formers(lines("404", "Lost")), {added("422", "C"), added("410", "A"), added("410", "B")}),
              formers(lines("404", "Lost") + new_lines("410", "A") + new_lines("410", "B") + new_lines("422", "C")));
}

TEST(RecordEdits, CompareNumbersAsNumbers) {
    const auto hex = lines("0x19A", "Lost");
    EXPECT_EQ(changed(formers(hex), {added("409", "A")}), formers(new_lines("409", "A") + hex));
    EXPECT_EQ(changed(formers(hex), {added("411", "A")}), formers(hex + new_lines("411", "A")));
    EXPECT_EQ(changed(formers(hex), {removed("410", "Lost")}), formers(""));
    EXPECT_EQ(changed(formers(lines("GET", "A")), {added("410", "B")}),
              formers(new_lines("410", "B") + lines("GET", "A")));
    EXPECT_EQ(changed(formers(lines("GET", "A")), {added("PUT", "B"), added("ACL", "C")}),
              formers(new_lines("ACL", "C") + lines("GET", "A") + new_lines("PUT", "B")));
}

TEST(RecordEdits, EscapeTheText) {
    EXPECT_EQ(changed(formers(""), {added("410", "A & B <C> \"D\" it's")}),
              formers(new_lines("410", "A &amp; B &lt;C&gt; \"D\" it's")));
}

TEST(RecordEdits, AddAMissingInnerRegistry) {
    EXPECT_EQ(changed(start + end, {added("410", "Gone")}),
              start + table("former-phrases", new_lines("410", "Gone")) + end);
    const auto others = "  <title>T</title>\n" + table("sections", lines("404", ""));
    EXPECT_EQ(changed(start + others + end, {added("410", "Gone", "known-by")}),
              start + others + table("known-by", new_lines("410", "Gone")) + end);
}

TEST(RecordEdits, OpenAnEmptyElement) {
    const auto opened = start + "  <registry id=\"former-phrases\">\n" + new_lines("410", "Gone") + "  </registry>\n";
    EXPECT_EQ(changed(start + "  <registry id=\"former-phrases\"/>\n" + end, {added("410", "Gone")}), opened + end);
    EXPECT_EQ(changed(start + "  <registry id=\"former-phrases\"></registry>\n" + end, {added("410", "Gone")}),
              opened + end);
    const std::string root = "<registry xmlns=\"http://www.iana.org/assignments\" id=\"http-status-supplement\"";
    EXPECT_EQ(changed(root + "/>", {added("410", "Gone")}),
              root + ">\n" + table("former-phrases", new_lines("410", "Gone")) + "</registry>");
}

TEST(RecordEdits, OpenAnEmptyElementForSeveralRecordsAndInnerRegistries) {
    const std::vector<RecordChange> changes = {added("410", "Gone"), added("404", "Lost"),
                                               added("306", "Switch", "known-by")};
    const auto both = table("former-phrases", new_lines("404", "Lost") + new_lines("410", "Gone")) +
                      table("known-by", new_lines("306", "Switch"));
    const std::string root = "<registry xmlns=\"http://www.iana.org/assignments\" id=\"http-status-supplement\"";
    EXPECT_EQ(changed(root + "/>", changes), root + ">\n" + both + "</registry>");
    EXPECT_EQ(changed(start + "  <registry id=\"former-phrases\"/>\n  <registry id=\"known-by\"/>\n" + end, changes),
              start + both + end);
}

TEST(RecordEdits, LeaveCommentsWithWhatTheyAreAbout) {
    const auto trailing = replaced_last(lines("404", "Lost"), "</record>\n", "</record> <!-- 404 --> <!-- a -->\n");
    const auto comment = std::string{"    <!-- What <record> 422 is:\n      </registry> and more. -->\n"};
    EXPECT_EQ(changed(formers(trailing + comment + lines("422", "Wrong")), {added("410", "Gone")}),
              formers(trailing + new_lines("410", "Gone") + comment + lines("422", "Wrong")));
    const auto alone = std::string{"    <!-- Nothing yet. -->\n"};
    EXPECT_EQ(changed(formers(alone), {added("410", "Gone")}), formers(new_lines("410", "Gone") + alone));
}

TEST(RecordEdits, KeepTheIndentation) {
    const std::string tabs = "\t\t<record><value>404</value><description>Lost</description></record>\n";
    const auto text = changed(formers(tabs), {added("410", "Gone")});
    EXPECT_NE(text.find(tabs + "\t\t<record>\n\t\t  <value>410</value>\n"), std::string::npos) << text;
    EXPECT_NE(text.find("</xref>\n\t\t</record>\n  </registry>\n"), std::string::npos) << text;
}

TEST(RecordEdits, KeepTheLineEnds) {
    const auto with_cr = [](const std::string& text) {
        std::string result;
        for (const char character : text) result += character == '\n' ? std::string{"\r\n"} : std::string{character};
        return result;
    };
    const auto text = with_cr(formers(lines("404", "Lost") + lines("422", "Wrong")));
    EXPECT_EQ(changed(text, {added("410", "Gone")}),
              with_cr(formers(lines("404", "Lost") + new_lines("410", "Gone") + lines("422", "Wrong"))));
    EXPECT_EQ(changed(text, {removed("404", "Lost")}), with_cr(formers(lines("422", "Wrong"))));
    const auto known = start + table("known-by", lines("410", "Gone")) + table("former-phrases", "") + end;
    EXPECT_EQ(changed(with_cr(known), {moved("410", "Gone")}),
              with_cr(start + table("known-by", "") + table("former-phrases", lines("410", "Gone")) + end));
}

TEST(RecordEdits, WorkInOneLine) {
    const std::string record = "<record><value>404</value><description>Lost</description></record>";
    const std::string in_front =
        "<registry xmlns=\"http://www.iana.org/assignments\" id=\"http-status-supplement\">"
        "<registry id=\"former-phrases\">";
    const std::string behind = "</registry></registry>";
    EXPECT_EQ(changed(in_front + record + behind, {removed("404", "Lost")}), in_front + behind);
    const auto text = changed(in_front + record + behind, {added("410", "Gone"), added("400", "Bad")});
    const auto [supplement, diagnostics] = read(text);
    ASSERT_TRUE(supplement) << diagnostics << text;
    ASSERT_EQ(supplement->tables.size(), 1U);
    std::string values;
    for (const auto& read_record : supplement->tables[0].records) values += read_record.fields.at(0).text + " ";
    EXPECT_EQ(values, "400 404 410 ");
}

TEST(RecordEdits, RemoveTheLinesOfARecord) {
    const auto around = std::string{"    <!-- A -->\n"};
    EXPECT_EQ(changed(formers(around + lines("404", "Lost") + around), {removed("404", "Lost")}),
              formers(around + around));
    const auto trailing = replaced_last(lines("404", "Lost"), "</record>\n", "</record> <!-- stays -->\n");
    EXPECT_EQ(changed(formers(trailing), {removed("404", "Lost")}), formers("     <!-- stays -->\n"));
}

TEST(RecordEdits, RemoveARecordFromAPartOfALine) {
    const std::string record = "<record><value>404</value><description>Lost</description></record>";
    EXPECT_EQ(changed(start + "<registry id=\"former-phrases\">" + record + "\n</registry>\n" + end,
                      {removed("404", "Lost")}),
              start + "<registry id=\"former-phrases\">\n</registry>\n" + end);
}

TEST(RecordEdits, InsertAfterAllLinesOfAComment) {
    const auto commented = replaced_last(lines("404", "Lost"), "</record>\n", "</record> <!-- 404\n    is it -->\n");
    EXPECT_EQ(changed(formers(commented), {added("410", "Gone")}), formers(commented + new_lines("410", "Gone")));
}

TEST(RecordEdits, RemoveOnlyThatRecord) {
    const auto others = lines("404", "Gone") + lines("410", "GONE") + lines("410", "Lost");
    EXPECT_EQ(changed(formers(others + lines("410", "Gone")), {removed("410", "Gone")}), formers(others));
    const auto known = table("known-by", lines("410", "Gone"));
    EXPECT_EQ(changed(start + known + table("former-phrases", lines("410", "Gone")) + end, {removed("410", "Gone")}),
              start + known + table("former-phrases", "") + end);
}

TEST(RecordEdits, RemoveEachRecordThatSaysIt) {
    const auto in_other_words = std::string{
        "    <record><!-- </record> --><xref type=\"text\" data=\">/record>\"/><description><![CDATA[Go]]>ne"
        "<!-- --></description><value>410</value></record>\n"};
    EXPECT_EQ(changed(formers(lines("410", "Gone") + in_other_words), {removed("410", "Gone")}), formers(""));
}

TEST(RecordEdits, MoveARecordAsItIs) {
    const auto record = std::string{
        "    <record date=\"2020-01-01\">\n      <!-- Tea. -->\n      <description>I&apos;m a teapot</description>\n"
        "      <value>418</value>\n      <xref type=\"rfc\" data=\"rfc2324\" section=\"2.3.2\"/>\n    </record>\n"};
    EXPECT_EQ(changed(start + table("known-by", lines("306", "Switch") + record) +
                          table("former-phrases", lines("404", "Lost") + lines("422", "Wrong")) + end,
                      {moved("418", "I'm a teapot")}),
              start + table("known-by", lines("306", "Switch")) +
                  table("former-phrases", lines("404", "Lost") + record + lines("422", "Wrong")) + end);
}

TEST(RecordEdits, MoveTheFirstOfTwo) {
    const auto second = replaced_last(lines("418", "Tea"), "rfc1", "rfc2");
    EXPECT_EQ(changed(start + table("known-by", lines("418", "Tea") + second) + table("former-phrases", "") + end,
                      {moved("418", "Tea")}),
              start + table("known-by", "") + table("former-phrases", lines("418", "Tea")) + end);
}

TEST(RecordEdits, RemoveAndInsertAtOnePlace) {
    EXPECT_EQ(changed(formers(lines("404", "Lost") + lines("410", "Gone") + lines("422", "Wrong")),
                      {added("410", "Vanished"), removed("410", "Gone")}),
              formers(lines("404", "Lost") + new_lines("410", "Vanished") + lines("422", "Wrong")));
    EXPECT_EQ(changed(formers(lines("404", "Lost")), {removed("404", "Lost"), added("410", "Gone")}),
              formers(new_lines("410", "Gone")));
}

// A supplement with two inner registries of a table of tokens.
std::string supplement_of_tokens(const std::string& known, const std::string& numbers) {
    return start + table("words/known-by", known) + table("words/numbers", numbers) + end;
}
std::string record_with_number(const std::string& token, const std::string& number) {
    return "    <record>\n      <value>" + token + "</value>\n      <number>" + number + "</number>\n    </record>\n";
}
std::string known_token(const std::string& token, const std::string& text = "IANA registry until 2026-11-20") {
    return "    <record>\n      <value>" + token +
           "</value>\n      <xref type=\"uri\" data=\"https://www.iana.org/assignments/http-status-codes\">" + text +
           "</xref>\n    </record>\n";
}

TEST(RecordEdits, AppendNumbersInTheirOrder) {
    const auto numbered = [](const std::string& token, const std::string& number) {
        return RecordChange{token, number, "", "words/numbers", Key::exact_token, true};
    };
    EXPECT_EQ(changed(supplement_of_tokens("", record_with_number("GET", "1") + record_with_number("PUT", "2")),
                      {numbered("QUERY", "3"), numbered("ACL", "4")}),
              supplement_of_tokens("", record_with_number("GET", "1") + record_with_number("PUT", "2") +
                                           record_with_number("QUERY", "3") + record_with_number("ACL", "4")));
    EXPECT_EQ(changed(start + end, {numbered("QUERY", "1"), numbered("ACL", "2")}),
              start + table("words/numbers", record_with_number("QUERY", "1") + record_with_number("ACL", "2")) + end);
}

TEST(RecordEdits, AddAndRemoveTokensWithoutAText) {
    const RecordChange new_token{"M|GET", "", "", "words/known-by", Key::token_in_any_case};
    EXPECT_EQ(changed(supplement_of_tokens(known_token("ACL") + known_token("put"), ""), {new_token}),
              supplement_of_tokens(known_token("ACL") + known_token("M|GET") + known_token("put"), ""));
    const RecordChange old_token{"PUT", "", "words/known-by", "", Key::token_in_any_case};
    EXPECT_EQ(changed(supplement_of_tokens(known_token("ACL") + known_token("put"), ""), {old_token}),
              supplement_of_tokens(known_token("ACL"), ""));
    const RecordChange exact{"PUT", "", "words/known-by", "", Key::exact_token};
    EXPECT_EQ(changed(supplement_of_tokens(known_token("put") + known_token("PUT"), ""), {exact}),
              supplement_of_tokens(known_token("put"), ""));
}

TEST(RecordEdits, CiteARegistryWithoutADate) {
    const auto text = supplement_of_tokens("", "");
    const auto [supplement, diagnostics] = read(text);
    const RecordChange token{"GET", "", "", "words/known-by", Key::exact_token};
    EXPECT_EQ(with_changes(text, supplement.value(), {token}, {"http-status-codes", ""}),
              supplement_of_tokens(known_token("GET", "IANA registry, earlier version"), ""));
}

}  // namespace
}  // namespace iana_codegen
