// check: its errors, its warnings and its exit status.
#include <gtest/gtest.h>

#include <string>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

// A registry with a record for every code and this description of 104.
std::string whole_registry(const std::string& description_of_104) {
    return registry_of(record("100-103", "Unassigned") + record("104", description_of_104) +
                       record("105-199", "Unassigned") + record("200", "OK") + record("201-599", "Unassigned"));
}

const std::string temporary_104 = "Up (TEMPORARY - registered 2024-11-13, expires 2026-11-13)";
const std::string expired_104 =
    "registry.xml:6:44: warning: 104 is a temporary registration that expired on 2026-11-13, today is 2026-11-22\n";

class Check : public ::testing::Test {
protected:
    [[nodiscard]] Result check(const std::string& registry, const Arguments& more = {}) const {
        folder_.write("registry.xml", registry);
        Arguments arguments = {"check", "registry.xml"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_tool(folder_, arguments);
    }

    static void expect(const Result& result, int exit_status, const std::string& errors) {
        EXPECT_EQ(result.exit_status, exit_status);
        EXPECT_EQ(result.output, "");
        EXPECT_EQ(result.errors, errors);
    }

    TemporaryFolder folder_;
};

TEST_F(Check, HelpNamesEveryArgument) {
    const auto result = run_tool(folder_, {"check", "--help"});
    EXPECT_EQ(result.exit_status, 0);
    for (const auto* word : {"REGISTRY", "--supplement", "--today", "YYYY-MM-DD", "--strict"}) {
        EXPECT_NE(result.output.find(word), std::string::npos) << word << "\n" << result.output;
    }
}

TEST_F(Check, PrintsNothingForAGoodRegistry) {
    expect(check(whole_registry("Up")), 0, "");
    expect(check(whole_registry("Up"), {"--strict"}), 0, "");
    EXPECT_EQ(folder_.files(), std::vector<std::string>{"registry.xml"});
}

TEST_F(Check, PrintsNothingForTheKnownFilesBeforeARegistrationExpires) {
    folder_.write("supplement.xml", known_supplement());
    expect(check(known_registry(), {"--supplement", "supplement.xml", "--today", "2025-09-15", "--strict"}), 0, "");
}

TEST_F(Check, WarnsAboutAnExpiredRegistration) {
    expect(check(whole_registry(temporary_104), {"--today", "2026-11-22"}), 0, expired_104);
    expect(check(whole_registry(temporary_104), {"--today", "2026-11-22", "--strict"}), 1, expired_104);
    expect(check(whole_registry(temporary_104), {"--today", "2026-09-13", "--strict"}), 0, "");
}

// The test may run on any day between the two expiry dates.
TEST_F(Check, UsesTheSystemsDateIfTodayIsNotGiven) {
    const auto past = check(whole_registry("Up (TEMPORARY - registered 2019-01-01, expires 2020-01-01)"));
    EXPECT_EQ(past.exit_status, 0);
    EXPECT_NE(past.errors.find("expired on 2020-01-01, today is 2"), std::string::npos) << past.errors;
    expect(check(whole_registry("Up (TEMPORARY - registered 2019-01-01, expires 9998-01-01)")), 0, "");
}

TEST_F(Check, WarnsAboutCodesWithoutARecord) {
    const std::string gaps =
        "registry.xml:4:3: warning: no record covers 100-199, 201-403, 405-599, expected one for each of 100-599\n";
    expect(check(small_registry()), 0, gaps);
    expect(check(small_registry(), {"--strict"}), 1, gaps);
}

TEST_F(Check, PrintsTheSameWarningsAsGenerate) {
    folder_.write("supplement.xml", supplement_of(facts("descriptions", fact("404", "It is gone."))));
    const auto registry = whole_registry("Up");
    const std::string warning =
        "supplement.xml:3:20: warning: '404' does not apply to this registry, code 404 is not assigned\n";
    expect(check(registry, {"--supplement", "supplement.xml"}), 0, warning);
    expect(check(registry, {"--supplement", "supplement.xml", "--strict"}), 1, warning);
}

TEST_F(Check, PrintsTheSameErrorsAsGenerate) {
    const auto bad = registry_of(record("200", "OK") + record("600", "Beyond") + record("200", "Again"));
    const std::string errors =
        "registry.xml:6:20: error: value '600' lies outside of 100-599, expected status codes\n"
        "registry.xml:7:20: error: code 200 a second time, expected it once\n"
        "registry.xml:5:20: note: code 200 is here\n";
    expect(check(bad), 1, errors);
    EXPECT_EQ(run_tool(folder_, {"generate", "cpp", "registry.xml"}).errors, errors);
}

TEST_F(Check, RejectsABadSupplement) {
    folder_.write("supplement.xml", supplement_of(facts("known-by", fact("4x9", "Odd"))));
    expect(check(whole_registry("Up"), {"--supplement", "supplement.xml"}), 1,
           "supplement.xml:3:20: error: value '4x9', expected a status code or a range of two\n");
}

TEST_F(Check, ReadsStandardInputOnce) {
    folder_.write("registry.xml", whole_registry(temporary_104));
    const auto result = run_tool(folder_, {"check", "-", "--today", "2026-11-14"}, "<registry.xml");
    expect(result, 0,
           "<stdin>:6:44: warning: 104 is a temporary registration that expired on 2026-11-13, today is 2026-11-14\n");
    expect(run_tool(folder_, {"check", "-"}), 1, "<stdin>:1:1: error: no element at all, expected <registry>\n");
    expect(run_tool(folder_, {"check", "-", "--supplement", "-"}), 2,
           "iana-codegen: error: standard input can be read once, expected '-' for one file only\n");
}

TEST_F(Check, RefusesInvalidDates) {
    for (const std::string date : {"", "today", "2026-11", "13.11.2026", "2026-11-13T00:00:00Z"}) {
        expect(check(whole_registry("Up"), {"--today", date}), 2,
               "iana-codegen: error: --today: date '" + date + "', expected YYYY-MM-DD\n");
    }
    expect(check(whole_registry("Up"), {"--today", "2026-02-29"}), 2,
           "iana-codegen: error: --today: date '2026-02-29' does not exist, expected one of the calendar\n");
}

TEST_F(Check, GenerateDoesNotCheckExpiryDates) {
    folder_.write("registry.xml", whole_registry(temporary_104));
    const auto result = run_tool(folder_, {"generate", "cpp", "registry.xml"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
    EXPECT_EQ(run_tool(folder_, {"generate", "cpp", "registry.xml", "--today", "2026-11-22"}).exit_status, 2);
}

TEST_F(Check, RefusesMissingArgumentsAndFiles) {
    expect(run_tool(folder_, {"check"}), 2,
           "iana-codegen: error: REGISTRY is missing, expected a file (see 'iana-codegen check --help')\n");
    expect(run_tool(folder_, {"check", "missing.xml"}), 2,
           "iana-codegen: error: cannot read 'missing.xml': No such file or directory\n");
    expect(check(small_registry(), {"--supplement", "missing.xml"}), 2,
           "iana-codegen: error: cannot read 'missing.xml': No such file or directory\n");
    expect(check(small_registry(), {"--supplement", ""}), 2,
           "iana-codegen: error: --supplement: an empty name, expected a file's (see 'iana-codegen check --help')\n");
    EXPECT_EQ(check(small_registry(), {"--output", "x"}).exit_status, 2);
}

}  // namespace
}  // namespace command_line_tests
