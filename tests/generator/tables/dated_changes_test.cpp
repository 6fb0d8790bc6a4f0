// Tests the history: how supplements add to it, and what an update adds.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "comparing.hpp"
#include "reading.hpp"
#include "tables/history.hpp"

namespace iana_codegen {
namespace {

std::string supplement_with_history(const std::string& records) {
    return "<registry xmlns=\"http://www.iana.org/assignments\" id=\"http-status-supplement\">\n"
           "<registry id=\"history\">\n" +
           records + "\n</registry>\n</registry>\n";
}

std::string dated_record(const std::string& date, const std::string& value, const std::string& text) {
    return "<record date=\"" + date + "\"><value>" + value + "</value><description>" + text +
           "</description><xref type=\"rfc\" data=\"rfc1\"/></record>";
}

std::string code_record(const std::string& value, const std::string& description) {
    return "<record><value>" + value + "</value><description>" + description + "</description></record>\n";
}

// "2021-10-01 413-413 Renamed. (RFC 1)".
std::string lines_of_history(const std::vector<DatedChange>& history) {
    std::string lines;
    for (const auto& [date, values, text, sources] : history) {
        lines += date + " " + std::to_string(values.first) + "-" + std::to_string(values.last) + " " + text + " (" +
                 (sources.empty() ? "" : sources.front().document) + ")\n";
    }
    return lines;
}

const std::string only_ok = code_record("200", "OK");

TEST(DatedChanges, AreSortedByTheirDates) {
    const auto codes = codes_in(
        registry_with(only_ok),
        {supplement_with_history(dated_record("2021-10-01", "200", "B.") + dated_record("2015-12", "499", "Gone.")),
         supplement_with_history(dated_record("2021-10-01", "105-199", "C."))});
    EXPECT_EQ(lines_of_history(codes.history),
              "2015-12 499-499 Gone. (RFC 1)\n2021-10-01 200-200 B. (RFC 1)\n2021-10-01 105-199 C. (RFC 1)\n");
}

TEST(DatedChanges, NeedADate) {
    EXPECT_EQ(interpret(registry_with(only_ok),
                        {supplement_with_history("<record><value>200</value><description>B.</description>"
                                                 "<xref type=\"rfc\" data=\"rfc1\"/></record>")})
                  .diagnostics,
              "s0.xml:3:16: error: change of '200' without a date, expected the attribute 'date' in its <record>");
    EXPECT_EQ(interpret(registry_with(only_ok), {supplement_with_history(dated_record("2021-13-01", "200", "B."))})
                  .diagnostics,
              "s0.xml:3:9: error: date '2021-13-01' does not exist, expected one of the calendar");
}

// The records that an update adds, each as "413 Renamed.".
std::string added_to_history(const std::string& old_records, const std::string& new_records,
                             const std::string& history = "") {
    const auto supplement = supplement_with_history(history);
    const auto old_codes = codes_in(registry_with(old_records), {supplement});
    const auto new_codes = codes_in(registry_with(new_records), {supplement});
    std::string lines;
    for (const auto& change : changes_for_history(*read(supplement).value, old_codes, new_codes)) {
        EXPECT_EQ(change.from, "");
        EXPECT_EQ(change.to, "history");
        lines += (lines.empty() ? "" : "\n") + change.value + " " + change.text;
    }
    return lines;
}

TEST(DatedChanges, AreSentencesAboutCodesAndPhrases) {
    EXPECT_EQ(added_to_history(only_ok, only_ok), "");
    EXPECT_EQ(added_to_history(only_ok, only_ok + code_record("413", "Too Large")), "413 Registered as \"Too Large\".");
    EXPECT_EQ(added_to_history(only_ok + code_record("413", "Too Large"), only_ok),
              "413 Removed. It was \"Too Large\".");
    EXPECT_EQ(added_to_history(only_ok + code_record("413", "Too Large"), only_ok + code_record("413", "Too Big")),
              "413 Renamed from \"Too Large\" to \"Too Big\".");
    EXPECT_EQ(added_to_history(only_ok, only_ok + code_record("418", "(Unused)")), "418 Reserved as unused.");
    EXPECT_EQ(added_to_history(only_ok + code_record("418", "(Unused)"), only_ok + code_record("418", "Tea")),
              "418 Registered as \"Tea\".");
    EXPECT_EQ(added_to_history(only_ok + code_record("418", "Tea"), only_ok + code_record("418", "(Unused)")),
              "418 Taken out of use. It was \"Tea\".");
    EXPECT_EQ(added_to_history(only_ok + code_record("510", "Not Extended"),
                               only_ok + code_record("510", "Not Extended (OBSOLETED)")),
              "510 Changed from assigned to obsoleted.");
}

TEST(DatedChanges, AreSentencesAboutTemporaryRegistrations) {
    const auto first = code_record("104", "Resumption (TEMPORARY - registered 2024-11-13, expires 2025-11-13)");
    const auto extended = code_record(
        "104", "Resumption (TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, expires 2026-11-13)");
    EXPECT_EQ(added_to_history(only_ok, first + only_ok),
              "104 Registered as \"Resumption\", temporary until 2025-11-13.");
    EXPECT_EQ(added_to_history(first + only_ok, extended + only_ok),
              "104 The registration is now temporary until 2026-11-13.");
    EXPECT_EQ(added_to_history(extended + only_ok, code_record("104", "Resumption") + only_ok),
              "104 Changed from temporary until 2026-11-13 to assigned.");
}

TEST(DatedChanges, LeaveOutReferencesAndOtherDates) {
    EXPECT_EQ(added_to_history("<record><value>200</value><description>OK</description></record>",
                               "<record updated=\"2025-01-01\"><value>200</value><description>OK</description>"
                               "<xref type=\"rfc\" data=\"rfc1\"/></record>"),
              "");
}

TEST(DatedChanges, AreAddedOnce) {
    const auto date = codes_in(registry_with(only_ok)).updated;
    const auto known = dated_record(date, "413", "Registered as \"Too Large\".");
    EXPECT_EQ(added_to_history(only_ok, only_ok + code_record("413", "Too Large"), known), "");
    EXPECT_EQ(added_to_history(only_ok, only_ok + code_record("414", "Too Large"), known),
              "414 Registered as \"Too Large\".");
}

TEST(DatedChanges, AreNotKeptWithoutAHistory) {
    const auto supplement =
        read("<registry xmlns=\"http://www.iana.org/assignments\" id=\"http-status-supplement\"/>\n");
    EXPECT_TRUE(changes_for_history(*supplement.value, codes_in(registry_with(only_ok)),
                                    codes_in(registry_with(only_ok + code_record("413", "Too Large"))))
                    .empty());
}

}  // namespace
}  // namespace iana_codegen
