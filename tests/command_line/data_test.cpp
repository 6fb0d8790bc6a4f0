// Data that is rejected with exit status 1, and data that only causes a warning.
#include <gtest/gtest.h>

#include <string>

#include "invented.hpp"
#include "run.hpp"

namespace command_line_tests {
namespace {

class Data : public ::testing::Test {
protected:
    [[nodiscard]] Result generate(const std::string& registry, const Arguments& more = {}) const {
        folder_.write("registry.xml", registry);
        Arguments arguments = {"generate", "cpp", "registry.xml"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_tool(folder_, arguments);
    }

    TemporaryFolder folder_;
};

TEST_F(Data, KnownFilesCauseNoWarning) {
    folder_.write("supplement.xml", known_supplement());
    const auto result = generate(known_registry(), {"--supplement", "supplement.xml"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
}

TEST_F(Data, ErrorsNameThePosition) {
    const auto result = generate(registry_of(record("200", "OK") + record("600", "Beyond")));
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_EQ(result.output, "");
    EXPECT_EQ(result.errors, "registry.xml:6:20: error: value '600' lies outside of 100-599, expected status codes\n");
}

TEST_F(Data, PathsAreShownAsGiven) {
    const auto path = (folder_.path() / "registry.xml").string();
    folder_.write("registry.xml", registry_of(record("x", "OK")));
    for (const auto& name : {path, std::string{"./registry.xml"}}) {
        const auto result = run_tool(folder_, {"generate", "cpp", name});
        EXPECT_EQ(result.exit_status, 1);
        EXPECT_EQ(result.errors, name + ":5:20: error: value 'x', expected a status code or a range of two\n");
    }
}

TEST_F(Data, ErrorsOfStandardInputNameIt) {
    folder_.write("bad.xml", "<html>\n");
    const auto result = run_tool(folder_, {"generate", "cpp", "-"}, "<bad.xml");
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_EQ(result.errors.rfind("<stdin>:", 0), 0U) << result.errors;
}

TEST_F(Data, AllErrorsAreReportedInOneRun) {
    const auto result = generate(registry_of(record("200", "OK") + record("99", "Low") + record("201", "A (WORD)") +
                                             record("200", "Again") + record("404", "")));
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_EQ(result.output, "");
    EXPECT_EQ(result.errors,
              "registry.xml:6:20: error: value '99' lies outside of 100-599, expected status codes\n"
              "registry.xml:7:44: error: annotation '(WORD)', expected '(TEMPORARY - registered DATE, ...)' or "
              "'(OBSOLETED)' behind a phrase, or '(Unused)' alone\n"
              "registry.xml:8:20: error: code 200 a second time, expected it once\n"
              "registry.xml:5:20: note: code 200 is here\n"
              "registry.xml:9:31: error: empty phrase, expected a reason phrase\n");
}

TEST_F(Data, ErrorsOfRegistryAndSupplementInOneRun) {
    folder_.write("supplement.xml", supplement_of(facts("known-by", fact("4x9", "Odd"))));
    const auto result =
        generate(registry_of(record("200", "OK") + record("99", "Low")), {"--supplement", "supplement.xml"});
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_EQ(result.errors,
              "registry.xml:6:20: error: value '99' lies outside of 100-599, expected status codes\n"
              "supplement.xml:3:20: error: value '4x9', expected a status code or a range of two\n");
}

TEST_F(Data, ErrorsOfUnreadableRegistryAndSupplementInOneRun) {
    folder_.write("supplement.xml", "no XML");
    const auto result = generate("no XML", {"--supplement", "supplement.xml"});
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_NE(result.errors.find("registry.xml:1:1: error: "), std::string::npos) << result.errors;
    EXPECT_NE(result.errors.find("supplement.xml:1:1: error: "), std::string::npos) << result.errors;
}

TEST_F(Data, RefusesASupplementInPlaceOfTheRegistry) {
    folder_.write("supplement.xml", known_supplement());
    folder_.write("registry.xml", known_registry());
    const auto result = run_tool(folder_, {"generate", "cpp", "supplement.xml", "--supplement", "registry.xml"});
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_EQ(result.output, "");
    EXPECT_NE(result.errors.find("supplement.xml:4:1: error: registry with id 'http-status-supplement', expected "
                                 "'http-status-codes'\n"),
              std::string::npos)
        << result.errors;
}

TEST_F(Data, RefusesEmptyInput) {
    const auto result = run_tool(folder_, {"generate", "cpp", "-"});
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_EQ(result.errors, "<stdin>:1:1: error: no element at all, expected <registry>\n");
}

TEST_F(Data, WarningsDoNotStopTheRun) {
    const auto result = generate(registry_of(record("200", "OK") + "    <surprise/>\n"));
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "registry.xml:6:5: warning: unknown element <surprise> is ignored\n");
    EXPECT_NE(result.output.find("ok = 200"), std::string::npos);
}

TEST_F(Data, CombinesSeveralSupplements) {
    folder_.write("one.xml", supplement_of(facts("known-by", fact("499", "Client Closed Request"))));
    folder_.write("two.xml", supplement_of(facts("descriptions", fact("499", "The client went away."))));
    const auto result = generate(small_registry(), {"--supplement", "one.xml", "--supplement", "two.xml"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
    EXPECT_NE(result.output.find("\"499 Client Closed Request\"_phrase"), std::string::npos);
    EXPECT_NE(result.output.find("\"The client went away.\"_t"), std::string::npos);
}

TEST_F(Data, ASupplementGivenTwiceChangesNothing) {
    folder_.write("supplement.xml", known_supplement());
    const Arguments once = {"--supplement", "supplement.xml"};
    const Arguments twice = {"--supplement", "supplement.xml", "--supplement", "supplement.xml"};
    const auto result = generate(known_registry(), twice);
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
    EXPECT_TRUE(result.output == generate(known_registry(), once).output);
}

TEST_F(Data, RefusesSupplementsThatContradictEachOther) {
    folder_.write("one.xml", supplement_of(facts("known-by", fact("499", "Client Closed Request"))));
    folder_.write("two.xml", supplement_of(facts("known-by", fact("499", "Token Required"))));
    const auto result = generate(small_registry(), {"--supplement", "one.xml", "--supplement", "two.xml"});
    EXPECT_EQ(result.exit_status, 1);
    EXPECT_EQ(result.output, "");
    EXPECT_EQ(result.errors,
              "two.xml:3:44: error: 499 is 'Token Required', expected 'Client Closed Request' as before\n"
              "one.xml:3:44: note: 499 is 'Client Closed Request' here\n");
}

// The option takes only one file, so the argument after it is the registry.
TEST_F(Data, AcceptsASupplementBeforeTheRegistry) {
    folder_.write("registry.xml", small_registry());
    folder_.write("one.xml", supplement_of(facts("known-by", fact("499", "Client Closed Request"))));
    const auto result = run_tool(folder_, {"generate", "--supplement", "one.xml", "cpp", "registry.xml"});
    EXPECT_EQ(result.exit_status, 0) << result.errors;
    EXPECT_NE(result.output.find("client_closed_request = 499"), std::string::npos);
}

// An older registry, from before IANA renamed 413.
TEST_F(Data, OlderRegistryWithTheKnownSupplementCausesWarningsOnly) {
    auto older = known_registry();
    const std::string present = "<description>Content Too Large</description>";
    const auto at = older.find(present);
    ASSERT_NE(at, std::string::npos);
    older.replace(at, present.size(), "<description>Payload Too Large</description>");
    folder_.write("supplement.xml", known_supplement());
    const auto result = generate(older, {"--supplement", "supplement.xml"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_NE(result.output.find("\"413 Payload Too Large\"_phrase"), std::string::npos);
    EXPECT_EQ(result.output.find("Content Too Large"), std::string::npos);
    EXPECT_NE(result.errors.find("'Payload Too Large' does not apply to this registry, it is the present phrase of "
                                 "413\n"),
              std::string::npos)
        << result.errors;
    EXPECT_EQ(result.errors.find("error:"), std::string::npos) << result.errors;
}

// '[' and '{' differ only in the bit that also separates upper and lower case. The hash ignores this bit in every
// character, so these two texts have the same hash.
TEST_F(Data, AcceptsAFormerPhraseThatDiffersInPunctuationOnly) {
    folder_.write("supplement.xml", supplement_of(facts("former-phrases", fact("200", "A {b}"))));
    const auto result = generate(registry_of(record("200", "A [b]")), {"--supplement", "supplement.xml"});
    EXPECT_EQ(result.exit_status, 0);
    EXPECT_EQ(result.errors, "");
    EXPECT_NE(result.output.find("{200, {}, \"A_B\"_t, \"A {b}\"_t},"), std::string::npos) << result.output;
}

}  // namespace
}  // namespace command_line_tests
