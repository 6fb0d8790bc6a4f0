#include "tables/status_codes.hpp"

#include <gtest/gtest.h>

#include <string>
#include <tuple>

#include "reading.hpp"

namespace iana_codegen {
namespace {

// One line: the value is in column 16; after a value of three digits, the description is in column 40.
std::string record(const std::string& value, const std::string& description) {
    return "<record><value>" + value + "</value><description>" + description + "</description></record>\n";
}

// All diagnostics of rejected records.
std::string errors_in(const std::string& records) {
    const auto [status_codes, diagnostics] = interpret(registry_with(records));
    EXPECT_FALSE(status_codes) << records;
    return diagnostics;
}

// All diagnostics of a rejected registry whose root element has this id and these contents.
std::string errors_in_root(const std::string& id, const std::string& updated, const std::string& tables) {
    const auto [status_codes, diagnostics] = interpret("<registry xmlns=\"http://www.iana.org/assignments\" id=\"" +
                                                       id + "\">\n" + updated + "\n" + tables + "\n</registry>\n");
    EXPECT_FALSE(status_codes);
    return diagnostics;
}

const std::string good_table = "<registry id=\"http-status-codes-1\">" + record("200", "OK") + "</registry>";

TEST(Table, HasTheFactsOfTheRecords) {
    const auto [status_codes, diagnostics] = interpret(registry_with(
        "<record date=\"2017-10\" updated=\"2021-10-01\"><value> 0x194 </value><description> Not Found </description>"
        "<xref type=\"rfc\" data=\"rfc9110\">RFC9110, Section 15.5.5</xref><xref type=\"text\">Folklore</xref>"
        "</record>\n"));
    EXPECT_EQ(diagnostics, "");
    ASSERT_TRUE(status_codes);
    EXPECT_EQ(status_codes->updated, "2025-09-15");
    ASSERT_EQ(status_codes->rows.size(), 1U);
    const auto& row = status_codes->rows[0];
    EXPECT_EQ(row.value, 404);
    EXPECT_EQ(row.state, State::assigned);
    EXPECT_EQ(row.text, "Not Found");
    EXPECT_EQ(row.name, "NOT_FOUND");
    EXPECT_EQ(row.description, "");
    EXPECT_EQ(row.added, "2017-10");
    EXPECT_EQ(row.updated, "2021-10-01");
    EXPECT_EQ(row.registered + row.extended + row.expires, "");
    ASSERT_EQ(row.references.size(), 2U);
    EXPECT_EQ(citation(row.references[0]), "RFC 9110, Section 15.5.5");
    EXPECT_EQ(citation(row.references[1]), "Folklore");
    EXPECT_TRUE(row.former_names.empty());
}

TEST(Table, HasTheStatesOfTheDescriptions) {
    auto [status_codes, diagnostics] = interpret(registry_with(
        record("100", "Continue") + record("101", "Unassigned") +
        record("104",
               "Up (TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, "
               "expires 2026-11-13)") +
        record("306", "(Unused)") + record("307 - 510", "Unassigned") + record("599", "Not Extended (OBSOLETED)")));
    EXPECT_EQ(diagnostics, "");
    ASSERT_TRUE(status_codes);
    ASSERT_EQ(status_codes->rows.size(), 4U);
    EXPECT_EQ(status_codes->find(100)->state, State::assigned);
    EXPECT_EQ(status_codes->find(101), nullptr);
    const auto& temporary = *status_codes->find(104);
    EXPECT_EQ(temporary.state, State::temporary);
    EXPECT_EQ(temporary.text, "Up");
    EXPECT_EQ(temporary.registered, "2024-11-13");
    EXPECT_EQ(temporary.extended, "2025-09-15");
    EXPECT_EQ(temporary.expires, "2026-11-13");
    EXPECT_EQ(status_codes->find(306)->state, State::unused);
    EXPECT_EQ(status_codes->find(306)->text + status_codes->find(306)->name, "");
    EXPECT_EQ(status_codes->find(599)->state, State::obsoleted);
    EXPECT_EQ(status_codes->find(599)->text, "Not Extended");
    const auto& unassigned = status_codes->ranges;
    ASSERT_EQ(unassigned.size(), 2U);
    EXPECT_EQ(std::tie(unassigned[0].values.first, unassigned[0].values.last), std::tuple(101, 101));
    EXPECT_EQ(std::tie(unassigned[1].values.first, unassigned[1].values.last), std::tuple(307, 510));
}

TEST(Table, KeepsHostilePhrasesUnchanged) {
    const auto [status_codes, diagnostics] =
        interpret(registry_with(record("400", "\"A\\\" */ ?\?/ %s {} &lt;b&gt; &amp;amp; @x@")));
    EXPECT_EQ(diagnostics, "");
    ASSERT_TRUE(status_codes);
    EXPECT_EQ(status_codes->rows[0].text, "\"A\\\" */ ?\?/ %s {} <b> &amp; @x@");
    EXPECT_EQ(status_codes->rows[0].name, "A_S_B_AMP_X");
}

TEST(Table, WarnsOfUnknownElements) {
    const auto [status_codes, diagnostics] = interpret(
        registry_with("<record><value>200</value><description>OK</description>\n<colour>blue</colour></record>\n"));
    EXPECT_EQ(diagnostics, "f.xml:6:9: warning: unknown element <colour> is ignored");
    EXPECT_TRUE(status_codes);
}

TEST(Table, RejectsValuesThatAreNotNumbers) {
    for (const std::string value : {"abc", "4O4", "-404", "404-", "404.0", "404 405", "0x", "+404", "100-200-300"}) {
        EXPECT_EQ(errors_in(record(value, "A")),
                  "f.xml:5:16: error: value '" + value + "', expected a status code or a range of two");
    }
    EXPECT_EQ(errors_in(record("", "A")), "f.xml:5:9: error: value '', expected a status code or a range of two");
}

TEST(Table, RejectsValuesOutsideOf100To599) {
    for (const std::string value : {"0", "99", "600", "1000", "99999999999999999999", "99-100", "599-600", "0x63"}) {
        EXPECT_EQ(errors_in(record(value, "Unassigned")),
                  "f.xml:5:16: error: value '" + value + "' lies outside of 100-599, expected status codes");
    }
}

TEST(Table, RejectsReversedRanges) {
    EXPECT_EQ(errors_in(record("418-417", "Unassigned")),
              "f.xml:5:16: error: range '418-417' is reversed, expected '417-418'");
}

TEST(Table, RejectsARepeatedCode) {
    EXPECT_EQ(errors_in(record("404", "Not Found") + record("404", "Gone")),
              "f.xml:6:16: error: code 404 a second time, expected it once\n"
              "f.xml:5:16: note: code 404 is here");
}

TEST(Table, RejectsOverlappingRanges) {
    EXPECT_EQ(errors_in(record("404-410", "Unassigned") + record("410-412", "Unassigned")),
              "f.xml:6:16: error: range 410-412 overlaps range 404-410, expected each code once\n"
              "f.xml:5:16: note: range 404-410 is here");
    EXPECT_EQ(errors_in(record("404-410", "Unassigned") + record("404", "A")),
              "f.xml:6:16: error: code 404 overlaps range 404-410, expected each code once\n"
              "f.xml:5:16: note: range 404-410 is here");
    EXPECT_EQ(errors_in(record("405", "A") + record("404-410", "Unassigned")),
              "f.xml:6:16: error: range 404-410 overlaps code 405, expected each code once\n"
              "f.xml:5:16: note: code 405 is here");
}

TEST(Table, ReportsOneErrorForAnOverlappingRecord) {
    EXPECT_EQ(errors_in(record("404", "A") + record("404-410", "B")),
              "f.xml:6:16: error: range 404-410 overlaps code 404, expected each code once\n"
              "f.xml:5:16: note: code 404 is here");
}

TEST(Table, RejectsCodesOutOfOrder) {
    EXPECT_EQ(errors_in(record("404", "A") + record("403", "B") + record("405", "C")),
              "f.xml:6:16: error: code 403 behind 404, expected ascending order");
    EXPECT_EQ(errors_in(record("404-410", "Unassigned") + record("300-301", "Unassigned")),
              "f.xml:6:16: error: code 300 behind 410, expected ascending order");
}

TEST(Table, RejectsRangesThatAreNotUnassigned) {
    EXPECT_EQ(errors_in(record("404-405", "Not Found")),
              "f.xml:5:44: error: range 404-405 is 'Not Found', expected 'Unassigned' or a single code");
    EXPECT_EQ(errors_in(record("404-405", "(Unused)")),
              "f.xml:5:44: error: range 404-405 is '(Unused)', expected 'Unassigned' or a single code");
}

TEST(Table, RejectsTwoCodesWithOneName) {
    for (const std::string phrase : {"Not Found", "NOT FOUND", "not-found", "'Not' ... Found!"}) {
        EXPECT_EQ(errors_in(record("404", "Not Found") + record("405", phrase)),
                  "f.xml:6:40: error: code 405 has the name 'NOT_FOUND' of code 404, expected one of its own\n"
                  "f.xml:5:40: note: code 404 has it here");
    }
}

TEST(Table, RejectsAPhraseThatHasTheFormerNameOfAnotherCode) {
    const auto [status_codes, diagnostics] =
        interpret(registry_with(record("404", "Not Found") + record("405", "No")),
                  {supplement_with("former-phrases",
                                   "<record><value>404</value><description>no!</description>"
                                   "<xref type=\"text\">x</xref></record>")});
    EXPECT_FALSE(status_codes);
    EXPECT_EQ(diagnostics,
              "s0.xml:3:40: error: code 404 has the name 'NO' of code 405, expected one of its own\n"
              "f.xml:6:40: note: code 405 has it here");
}

TEST(Table, RejectsRecordsWithoutValueOrDescription) {
    EXPECT_EQ(errors_in("<record><description>OK</description></record>"),
              "f.xml:5:1: error: record without <value>, expected one");
    EXPECT_EQ(errors_in("<record><value>200</value></record>"),
              "f.xml:5:1: error: record without <description>, expected one");
    EXPECT_EQ(errors_in(" <record/>"),
              "f.xml:5:2: error: record without <value>, expected one\n"
              "f.xml:5:2: error: record without <description>, expected one");
}

TEST(Table, RejectsASecondValueOrDescription) {
    EXPECT_EQ(errors_in("<record><value>200</value>\n<value>200</value><description>OK</description></record>"),
              "f.xml:6:8: error: a second <value> in a record, expected one\n"
              "f.xml:5:16: note: the first is here");
    EXPECT_EQ(
        errors_in("<record><value>200</value><description>OK</description>\n<description>OK</description></record>"),
        "f.xml:6:14: error: a second <description> in a record, expected one\n"
        "f.xml:5:40: note: the first is here");
}

TEST(Table, RejectsBadDatesOfARecord) {
    EXPECT_EQ(errors_in("<record date=\"2025-02-30\"\nupdated=\"May\"><value>200</value><description>OK</description>"
                        "</record>"),
              "f.xml:5:9: error: date '2025-02-30' does not exist, expected one of the calendar\n"
              "f.xml:6:1: error: date 'May', expected YYYY-MM-DD or YYYY-MM");
    EXPECT_EQ(errors_in("<record date=\"\"><value>200</value><description>OK</description></record>"),
              "f.xml:5:9: error: date '', expected YYYY-MM-DD or YYYY-MM");
}

TEST(Table, RejectsARegistryWithoutOneGoodDate) {
    EXPECT_EQ(errors_in_root("http-status-codes", "", good_table),
              "f.xml:1:1: error: registry without <updated>, expected its date");
    EXPECT_EQ(
        errors_in_root("http-status-codes", "<updated>2025-09-15</updated>\n<updated>2025-09-15</updated>", good_table),
        "f.xml:3:10: error: a second <updated>, expected one");
    EXPECT_EQ(errors_in_root("http-status-codes", "<updated>15 Sep</updated>", good_table),
              "f.xml:2:10: error: date '15 Sep', expected YYYY-MM-DD or YYYY-MM");
    EXPECT_EQ(errors_in_root("http-status-codes", "<updated/>", good_table),
              "f.xml:2:1: error: date '', expected YYYY-MM-DD or YYYY-MM");
}

TEST(Table, RejectsAnotherRegistry) {
    const std::string updated = "<updated>2025-09-15</updated>";
    EXPECT_EQ(errors_in_root("http-methods", updated, good_table),
              "f.xml:1:1: error: registry with id 'http-methods', expected 'http-status-codes'");
    EXPECT_EQ(errors_in_root("http-status-codes", updated, ""),
              "f.xml:1:1: error: no inner <registry>, expected one with id 'http-status-codes-1'");
    EXPECT_EQ(errors_in_root("http-status-codes", updated, "<registry id=\"x\">" + record("200", "OK") + "</registry>"),
              "f.xml:3:1: error: inner registry with id 'x', expected 'http-status-codes-1'");
    EXPECT_EQ(errors_in_root("http-status-codes", updated, good_table + good_table),
              "f.xml:4:12: error: a second inner <registry>, expected one");
    EXPECT_EQ(errors_in_root("http-status-codes", updated, "<registry id=\"http-status-codes-1\"/>"),
              "f.xml:3:1: error: registry without records, expected status codes");
}

TEST(Table, ReportsAllErrorsInOrder) {
    EXPECT_EQ(errors_in(record("099", "A") + record("404", "404") + record("403", "C") + record("404", "D") +
                        "<record><value>501</value></record>"),
              "f.xml:5:16: error: value '099' lies outside of 100-599, expected status codes\n"
              "f.xml:6:40: error: phrase '404' has no letter, expected words\n"
              "f.xml:7:16: error: code 403 behind 404, expected ascending order\n"
              "f.xml:8:16: error: code 404 a second time, expected it once\n"
              "f.xml:6:16: note: code 404 is here\n"
              "f.xml:9:1: error: record without <description>, expected one");
}

TEST(Table, RejectsBadReferences) {
    EXPECT_EQ(
        errors_in("<record><value>200</value><description>OK</description><xref type=\"rfc\" data=\"9110\"/></record>"),
        "f.xml:5:56: error: reference to rfc '9110', expected rfcN, bcpN or stdN");
}

}  // namespace
}  // namespace iana_codegen
