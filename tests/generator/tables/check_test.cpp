// Tests the warnings of `check` for registries that `generate` accepts.
#include "tables/check.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "interpreting.hpp"
#include "registry/date.hpp"

namespace iana_codegen {
namespace {

// One line: the description after a value of three digits is in column 40.
std::string checked_record(const std::string& value, const std::string& description) {
    return "<record><value>" + value + "</value><description>" + description + "</description></record>\n";
}

// All diagnostics of reading and checking a registry f.xml and the supplements s0.xml, s1.xml, ...
std::string problems_in(const std::string& records, const std::string& today,
                        const std::vector<std::string>& supplements = {}) {
    Diagnostics diagnostics;
    const auto registry = read_registry(registry_with(records), "f.xml", diagnostics);
    std::vector<Registry> read_supplements;
    for (const auto& supplement : supplements) {
        if (auto read = read_registry(supplement, "s0.xml", diagnostics)) read_supplements.push_back(*read);
    }
    const auto status_codes = interpret_status_codes(registry.value(), read_supplements, diagnostics);
    check_status_codes(registry.value(), status_codes.value(), last_day_of(today), diagnostics);
    return lines_of(diagnostics);
}

const std::string rest_is_unassigned = checked_record("105-599", "Unassigned");

// The diagnostics, on that day, of a registry whose code 104 expires on the given date.
std::string problems_on(const std::string& today, const std::string& expires = "2026-11-13") {
    return problems_in(checked_record("100-103", "Unassigned") +
                           checked_record("104", "Up (TEMPORARY - registered 2024-11-13, expires " + expires + ")") +
                           rest_is_unassigned,
                       today);
}

TEST(CheckRules, AcceptACompleteRegistry) {
    EXPECT_EQ(problems_in(checked_record("100-199", "Unassigned") + checked_record("200", "OK") +
                              checked_record("201-305", "Unassigned") + checked_record("306", "(Unused)") +
                              checked_record("307-509", "Unassigned") + checked_record("510", "Old (OBSOLETED)") +
                              checked_record("511-599", "Unassigned"),
                          "2026-11-22"),
              "");
}

TEST(CheckRules, WarnOfAnExpiredTemporaryRegistration) {
    EXPECT_EQ(problems_on("2026-11-22"),
              "f.xml:6:40: warning: 104 is a temporary registration that expired on 2026-11-13, today is 2026-11-22");
    EXPECT_EQ(problems_on("2026-11-14"),
              "f.xml:6:40: warning: 104 is a temporary registration that expired on 2026-11-13, today is 2026-11-14");
    EXPECT_EQ(problems_on("2036-01-01"),
              "f.xml:6:40: warning: 104 is a temporary registration that expired on 2026-11-13, today is 2036-01-01");
}

TEST(CheckRules, DoNotCallARegistrationExpiredOnItsLastDay) {
    EXPECT_EQ(problems_on("2026-11-13"),
              "f.xml:6:40: warning: 104 is a temporary registration that expires on 2026-11-13, today is 2026-11-13");
    EXPECT_EQ(problems_on("2026-11-12"),
              "f.xml:6:40: warning: 104 is a temporary registration that expires on 2026-11-13, today is 2026-11-12");
}

TEST(CheckRules, WarnOfARegistrationThatEndsWithinSixtyDays) {
    EXPECT_EQ(problems_on("2026-09-14"),
              "f.xml:6:40: warning: 104 is a temporary registration that expires on 2026-11-13, today is 2026-09-14");
    EXPECT_EQ(problems_on("2026-09-13"), "");
}

TEST(CheckRules, AcceptAMonthAsTheEndOfARegistration) {
    EXPECT_EQ(problems_on("2026-12-01", "2026-11"),
              "f.xml:6:40: warning: 104 is a temporary registration that expired on 2026-11, today is 2026-12-01");
    EXPECT_EQ(problems_on("2026-11-30", "2026-11"),
              "f.xml:6:40: warning: 104 is a temporary registration that expires on 2026-11, today is 2026-11-30");
    EXPECT_EQ(problems_on("2026-09-30", "2026-11"), "");
}

TEST(CheckRules, WarnOfEachExpiredRegistration) {
    const std::string annotation = " (TEMPORARY - registered 2024-01-01, expires 2025-01-01)";
    EXPECT_EQ(problems_in(checked_record("100-102", "Unassigned") + checked_record("103", "Early" + annotation) +
                              checked_record("104", "Up" + annotation) + rest_is_unassigned,
                          "2026-01-02"),
              "f.xml:6:40: warning: 103 is a temporary registration that expired on 2025-01-01, today is 2026-01-02\n"
              "f.xml:7:40: warning: 104 is a temporary registration that expired on 2025-01-01, today is 2026-01-02");
}

TEST(CheckRules, DoNotWarnIfPublicationIsRequested) {
    EXPECT_EQ(problems_in(checked_record("100-103", "Unassigned") +
                              checked_record("104",
                                             "Up (TEMPORARY - registered 2024-11-13, publication requested "
                                             "2025-11-10)") +
                              rest_is_unassigned,
                          "2036-01-01"),
              "");
}

TEST(CheckRules, WarnOfARegistryThatIsNewerThanToday) {
    EXPECT_EQ(problems_in(checked_record("100-599", "Unassigned"), "2025-09-14"),
              "f.xml:2:10: warning: registry updated on 2025-09-15, expected no date after today, which is 2025-09-14");
    EXPECT_EQ(problems_in(checked_record("100-599", "Unassigned"), "2025-09-15"), "");
}

TEST(CheckRules, WarnOfCodesWithoutARecord) {
    EXPECT_EQ(problems_in(checked_record("101", "A") + checked_record("103-200", "Unassigned") +
                              checked_record("210", "B") + checked_record("212-598", "Unassigned"),
                          "2026-11-22"),
              "f.xml:3:1: warning: no record covers 100, 102, 201-209, 211, 599, expected one for each of 100-599");
    EXPECT_EQ(problems_in(checked_record("200", "OK"), "2026-11-22"),
              "f.xml:3:1: warning: no record covers 100-199, 201-599, expected one for each of 100-599");
    EXPECT_EQ(problems_in(checked_record("101-599", "Unassigned"), "2026-11-22"),
              "f.xml:3:1: warning: no record covers 100, expected one for each of 100-599");
}

TEST(CheckRules, WarnOfACodeThatOnlyASupplementHas) {
    const std::string records = checked_record("100-498", "Unassigned") + checked_record("500-599", "Unassigned");
    EXPECT_EQ(problems_in(records, "2026-11-22", {supplement_with("known-by", text_fact("499", "Closed"))}),
              "f.xml:3:1: warning: no record covers 499, expected one for each of 100-599");
}

TEST(CheckRules, KeepTheDiagnosticsOfReading) {
    EXPECT_EQ(problems_in("<colour>blue</colour>\n" + checked_record("100-599", "Unassigned"), "2026-11-22",
                          {supplement_with("descriptions", text_fact("404", "Gone."))}),
              "f.xml:5:1: warning: unknown element <colour> is ignored\n"
              "s0.xml:3:16: warning: '404' does not apply to this registry, code 404 is not assigned");
}

// The warnings of checking a described registry f.xml.
std::string warnings_about(const std::string& elements, const std::string& records) {
    Diagnostics diagnostics;
    const auto description = read_table_description(description_with(elements), "t.xml", diagnostics);
    const auto registry = read_registry(shop_with(records), "f.xml", diagnostics, {}, Shape::any);
    const auto table = interpret_table(description.value(), registry.value(), {}, diagnostics);
    check_table(registry.value(), table.value(), last_day_of("2026-01-02"), diagnostics);
    return lines_of(diagnostics);
}

TEST(CheckRules, NameTheRowsOfADescribedTable) {
    const std::string annotation = " (TEMPORARY - registered 2024-01-01, expires 2025-01-01)";
    EXPECT_EQ(warnings_about(tokens(), word("GET") + word("PUT" + annotation)),
              "f.xml:4:16: warning: 'PUT' is a temporary registration that expired on 2025-01-01, today is 2026-01-02");
    EXPECT_EQ(warnings_about(numbers(), number("0x10", "Open" + annotation)),
              "f.xml:3:34: warning: 16 is a temporary registration that expired on 2025-01-01, today is 2026-01-02");
}

}  // namespace
}  // namespace iana_codegen
