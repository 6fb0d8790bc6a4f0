// Replays changes that IANA made over the years. The old registries are edited copies of the present one.
#include <gtest/gtest.h>

#include <string>

#include "comparing.hpp"
#include "files/files.hpp"
#include "tables/difference.hpp"

namespace iana_codegen {
namespace {

std::string present_registry() { return read_file(REGISTRIES_DIR "/http-status-codes-2025-09-15.xml"); }

// The changes from an old registry to the present one, and back.
std::string changes_since(const std::string& former_registry) {
    return lines_of(difference_between(codes_in(former_registry), codes_in(present_registry())));
}

std::string changes_back_to(const std::string& former_registry) {
    return lines_of(difference_between(codes_in(present_registry()), codes_in(former_registry)));
}

std::string description(const std::string& text) { return "<description>" + text + "</description>"; }

std::string code_and_description(const std::string& code, const std::string& text) {
    return "<value>" + code + "</value>\n      " + description(text);
}

// The present registry without the record of a code, as it was before the code was registered.
std::string registry_without(const std::string& code) {
    auto registry = present_registry();
    const auto value = registry.find("<value>" + code + "</value>");
    const auto start = registry.rfind("    <record", value);
    const std::string end = "</record>\n";
    return registry.erase(start, registry.find(end, value) + end.size() - start);
}

TEST(History, PresentRegistryIsTheSameAsItself) { EXPECT_EQ(changes_since(present_registry()), "none"); }

TEST(History, FindsAddedCodes) {
    EXPECT_EQ(changes_since(registry_without("451")), "minor\n451 added '' 'Unavailable For Legal Reasons'");
    EXPECT_EQ(changes_since(registry_without("103")), "minor\n103 added '' 'Early Hints'");
    EXPECT_EQ(changes_since(registry_without("425")), "minor\n425 added '' 'Too Early'");
    EXPECT_EQ(changes_since(registry_without("418")), "minor\n418 added '' '(Unused)'");
    EXPECT_EQ(changes_since(registry_without("104")), "minor\n104 added '' 'Upload Resumption Supported'");
}

TEST(History, FindsAddedCodesThatWereUnassigned) {
    const auto former = edited(edited(registry_without("418"), "<value>419-420</value>", "<value>418-420</value>"),
                               "<updated>2025-09-15</updated>", "<updated>2018-09-21</updated>");
    EXPECT_EQ(changes_since(former), "minor\n418 added '' '(Unused)'");
    EXPECT_EQ(changes_back_to(former), "major\n418 removed '(Unused)' ''");
}

TEST(History, FindsRemovedCodes) {
    EXPECT_EQ(changes_back_to(registry_without("451")), "major\n451 removed 'Unavailable For Legal Reasons' ''");
    EXPECT_EQ(changes_back_to(registry_without("104")), "major\n104 removed 'Upload Resumption Supported' ''");
}

TEST(History, FindsTheRenamingOf413) {
    const auto former = edited(present_registry(), description("Content Too Large"), description("Payload Too Large"));
    EXPECT_EQ(changes_since(former), "major\n413 renamed 'Payload Too Large' 'Content Too Large'");
    EXPECT_EQ(changes_back_to(former), "major\n413 renamed 'Content Too Large' 'Payload Too Large'");
}

TEST(History, FindsTheRenamingOf422) {
    const auto former =
        edited(present_registry(), description("Unprocessable Content"), description("Unprocessable Entity"));
    EXPECT_EQ(changes_since(former), "major\n422 renamed 'Unprocessable Entity' 'Unprocessable Content'");
}

// Only the letter case changed: the enumerator is the same, and lookups ignore letter case.
TEST(History, FindsTheRenamingOf451) {
    const auto former = edited(present_registry(), description("Unavailable For Legal Reasons"),
                               description("Unavailable for Legal Reasons"));
    EXPECT_EQ(changes_since(former),
              "minor\n451 renamed 'Unavailable for Legal Reasons' 'Unavailable For Legal Reasons'");
}

TEST(History, FindsThat510WasObsoleted) {
    auto former = edited(present_registry(), description("Not Extended (OBSOLETED)"), description("Not Extended"));
    EXPECT_EQ(changes_since(former), "minor\n510 state 'assigned' 'obsoleted'");
    former = edited(former,
                    "      <xref type=\"uri\" data=\"https://datatracker.ietf.org/doc/"
                    "status-change-http-experiments-to-historic\">Status change of HTTP experiments to Historic"
                    "</xref>\n",
                    "");
    EXPECT_EQ(changes_since(former),
              "minor\n"
              "510 state 'assigned' 'obsoleted'\n"
              "510 reference 'RFC 2774' 'RFC 2774; Status change of HTTP experiments to Historic'");
}

TEST(History, FindsThatTheRegistrationOf104WasExtended) {
    const auto former = edited(edited(present_registry(), "<record date=\"2024-11-13\" updated=\"2025-09-15\">",
                                      "<record date=\"2024-11-13\">"),
                               "extension registered 2025-09-15, expires 2026-11-13", "expires 2025-11-13");
    EXPECT_EQ(changes_since(former),
              "patch\n"
              "104 dates 'expires 2025-11-13' 'updated 2025-09-15, extended 2025-09-15, expires 2026-11-13'");
}

// These three codes changed between 2018-09-21 and 2021-10-01.
TEST(History, FindsThreeChangesOfRfc9110) {
    auto former = edited(registry_without("418"), "<value>419-420</value>", "<value>418-420</value>");
    former = edited(former, code_and_description("413", "Content Too Large"),
                    code_and_description("413", "Payload Too Large"));
    former = edited(former, description("Unprocessable Content"), description("Unprocessable Entity"));
    EXPECT_EQ(changes_since(former),
              "major\n"
              "413 renamed 'Payload Too Large' 'Content Too Large'\n"
              "418 added '' '(Unused)'\n"
              "422 renamed 'Unprocessable Entity' 'Unprocessable Content'");
}

}  // namespace
}  // namespace iana_codegen
