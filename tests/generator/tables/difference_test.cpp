// Tests which changes between two registries are found, and their kinds and classes.
#include "tables/difference.hpp"

#include <gtest/gtest.h>

#include <string>

#include "comparing.hpp"

namespace iana_codegen {
namespace {

// A record with these attributes and references.
std::string entry(const std::string& code, const std::string& description, const std::string& references = "",
                  const std::string& attributes = "") {
    return "<record" + attributes + "><value>" + code + "</value><description>" + description + "</description>" +
           references + "</record>\n";
}

const std::string rfc9110 = "<xref type=\"rfc\" data=\"rfc9110\">RFC9110, Section 15.5.5</xref>";

// Expects one change in each direction.
void expect_changes(const std::string& old_records, const std::string& new_records, const std::string& forwards,
                    const std::string& backwards) {
    const auto first = codes_in(registry_with(old_records));
    const auto second = codes_in(registry_with(new_records));
    EXPECT_EQ(lines_of(difference_between(first, second)), forwards);
    EXPECT_EQ(lines_of(difference_between(second, first)), backwards);
    EXPECT_EQ(lines_of(difference_between(first, first)), "none");
    EXPECT_EQ(lines_of(difference_between(second, second)), "none");
}

TEST(Difference, FindsAddedAndRemovedCodes) {
    expect_changes(entry("200", "OK"), entry("200", "OK") + entry("404", "Not Found", rfc9110, " date=\"2020-01\""),
                   "minor\n404 added '' 'Not Found'", "major\n404 removed 'Not Found' ''");
    expect_changes(entry("404", "Unassigned") + entry("500", "A"), entry("404", "Not Found") + entry("500", "A"),
                   "minor\n404 added '' 'Not Found'", "major\n404 removed 'Not Found' ''");
}

TEST(Difference, FindsAddedAndRemovedCodesWithAnotherState) {
    expect_changes(entry("100-199", "Unassigned"), entry("104", "Up (TEMPORARY - registered 2024-01, expires 2025-01)"),
                   "minor\n104 added '' 'Up'", "major\n104 removed 'Up' ''");
    expect_changes(entry("500-510", "Unassigned"), entry("510", "Not Extended (OBSOLETED)"),
                   "minor\n510 added '' 'Not Extended'", "major\n510 removed 'Not Extended' ''");
}

TEST(Difference, FindsAddedAndRemovedUnusedCodes) {
    expect_changes(entry("418-420", "Unassigned"), entry("418", "(Unused)", rfc9110) + entry("419-420", "Unassigned"),
                   "minor\n418 added '' '(Unused)'", "major\n418 removed '(Unused)' ''");
}

TEST(Difference, FindsUnusedCodesThatGetOrLoseAMeaning) {
    expect_changes(entry("418", "(Unused)"), entry("418", "Teapot"), "minor\n418 state 'unused' 'assigned'",
                   "major\n418 state 'assigned' 'unused'");
    expect_changes(entry("306", "(Unused)"), entry("306", "Up (TEMPORARY - registered 2024-01, expires 2025-01)"),
                   "minor\n306 state 'unused' 'temporary until 2025-01'",
                   "major\n306 state 'temporary until 2025-01' 'unused'");
    expect_changes(entry("306", "(Unused)"), entry("306", "Old (OBSOLETED)", rfc9110, " updated=\"2020-01\""),
                   "minor\n"
                   "306 state 'unused' 'obsoleted'\n"
                   "306 reference '' 'RFC 9110, Section 15.5.5'\n"
                   "306 dates '' 'updated 2020-01'",
                   "major\n"
                   "306 state 'obsoleted' 'unused'\n"
                   "306 reference 'RFC 9110, Section 15.5.5' ''\n"
                   "306 dates 'updated 2020-01' ''");
}

TEST(Difference, FindsRenamedCodes) {
    expect_changes(entry("413", "Payload Too Large"), entry("413", "Content Too Large"),
                   "major\n413 renamed 'Payload Too Large' 'Content Too Large'",
                   "major\n413 renamed 'Content Too Large' 'Payload Too Large'");
}

TEST(Difference, IsMinorIfOnlyLetterCaseChanges) {
    expect_changes(entry("404", "Not Found"), entry("404", "Not found"), "minor\n404 renamed 'Not Found' 'Not found'",
                   "minor\n404 renamed 'Not found' 'Not Found'");
}

// The enumerator stays, but a lookup of the old phrase does not find the code.
TEST(Difference, IsMajorIfOnlyPunctuationChanges) {
    expect_changes(entry("404", "Not Found"), entry("404", "Not-Found"), "major\n404 renamed 'Not Found' 'Not-Found'",
                   "major\n404 renamed 'Not-Found' 'Not Found'");
}

TEST(Difference, FindsChangedStates) {
    expect_changes(entry("510", "Not Extended"), entry("510", "Not Extended (OBSOLETED)"),
                   "minor\n510 state 'assigned' 'obsoleted'", "minor\n510 state 'obsoleted' 'assigned'");
    const std::string temporary = "Up (TEMPORARY - registered 2024-11-13, expires 2026-11-13)";
    expect_changes(entry("104", temporary), entry("104", "Up"),
                   "minor\n104 state 'temporary until 2026-11-13' 'assigned'",
                   "minor\n104 state 'assigned' 'temporary until 2026-11-13'");
    expect_changes(entry("104", temporary), entry("104", "Up (OBSOLETED)"),
                   "minor\n104 state 'temporary until 2026-11-13' 'obsoleted'",
                   "minor\n104 state 'obsoleted' 'temporary until 2026-11-13'");
}

TEST(Difference, FindsChangedReferences) {
    const std::string rfc7231 = "<xref type=\"rfc\" data=\"rfc7231\" section=\"6.5.4\"/>";
    expect_changes(entry("404", "A", rfc7231), entry("404", "A", rfc9110),
                   "patch\n404 reference 'RFC 7231, Section 6.5.4' 'RFC 9110, Section 15.5.5'",
                   "patch\n404 reference 'RFC 9110, Section 15.5.5' 'RFC 7231, Section 6.5.4'");
    expect_changes(entry("404", "A"), entry("404", "A", rfc9110 + rfc7231),
                   "patch\n404 reference '' 'RFC 9110, Section 15.5.5; RFC 7231, Section 6.5.4'",
                   "patch\n404 reference 'RFC 9110, Section 15.5.5; RFC 7231, Section 6.5.4' ''");
    expect_changes(entry("404", "A", rfc9110 + rfc7231), entry("404", "A", rfc7231 + rfc9110),
                   "patch\n404 reference 'RFC 9110, Section 15.5.5; RFC 7231, Section 6.5.4' "
                   "'RFC 7231, Section 6.5.4; RFC 9110, Section 15.5.5'",
                   "patch\n404 reference 'RFC 7231, Section 6.5.4; RFC 9110, Section 15.5.5' "
                   "'RFC 9110, Section 15.5.5; RFC 7231, Section 6.5.4'");
}

TEST(Difference, FindsChangedSections) {
    expect_changes(entry("404", "A", "<xref type=\"rfc\" data=\"rfc9110\"/>"), entry("404", "A", rfc9110),
                   "patch\n404 reference 'RFC 9110' 'RFC 9110, Section 15.5.5'",
                   "patch\n404 reference 'RFC 9110, Section 15.5.5' 'RFC 9110'");
    // The URL links to the first section.
    expect_changes(entry("425", "A", "<xref type=\"rfc\" data=\"rfc8470\">RFC8470, Section 5.2</xref>"),
                   entry("425", "A", "<xref type=\"rfc\" data=\"rfc8470\">RFC8470, Sections 5.2 and 5.3</xref>"),
                   "patch\n425 reference 'RFC 8470, Section 5.2' 'RFC 8470, Sections 5.2 and 5.3'",
                   "patch\n425 reference 'RFC 8470, Sections 5.2 and 5.3' 'RFC 8470, Section 5.2'");
}

TEST(Difference, FindsChangedUrls) {
    const std::string one = "<xref type=\"uri\" data=\"https://a.example/\">Folklore</xref>";
    const std::string other = "<xref type=\"uri\" data=\"https://b.example/\">Folklore</xref>";
    expect_changes(entry("404", "A", one), entry("404", "A", other),
                   "patch\n404 reference 'Folklore <https://a.example/>' 'Folklore <https://b.example/>'",
                   "patch\n404 reference 'Folklore <https://b.example/>' 'Folklore <https://a.example/>'");
}

TEST(Difference, FindsChangedTextsOfReferences) {
    expect_changes(entry("404", "A", "<xref type=\"text\">One</xref>"),
                   entry("404", "A", "<xref type=\"text\">Other</xref>"), "patch\n404 reference 'One' 'Other'",
                   "patch\n404 reference 'Other' 'One'");
}

TEST(Difference, FindsAChangedUrlIfAnotherReferenceHasNone) {
    const std::string text = "<xref type=\"text\">Text</xref>";
    expect_changes(entry("404", "A", "<xref type=\"uri\" data=\"https://a.example/\">A</xref>" + text),
                   entry("404", "A", "<xref type=\"uri\" data=\"https://b.example/\">A</xref>" + text),
                   "patch\n404 reference 'A <https://a.example/>; Text' 'A <https://b.example/>; Text'",
                   "patch\n404 reference 'A <https://b.example/>; Text' 'A <https://a.example/>; Text'");
}

TEST(Difference, IgnoresSectionsThatMoveIntoTheAttribute) {
    const std::string in_attribute = "<xref type=\"rfc\" data=\"rfc9110\" section=\"15.5.5\"/>";
    expect_changes(entry("404", "A", rfc9110), entry("0x194", " A ", in_attribute), "none", "none");
}

TEST(Difference, FindsChangedDates) {
    expect_changes(entry("404", "A", "", " date=\"2017-10-30\" updated=\"2018-01-02\""),
                   entry("404", "A", "", " date=\"2017-10\" updated=\"2021-10-01\""),
                   "patch\n404 dates 'added 2017-10-30, updated 2018-01-02' 'added 2017-10, updated 2021-10-01'",
                   "patch\n404 dates 'added 2017-10, updated 2021-10-01' 'added 2017-10-30, updated 2018-01-02'");
    expect_changes(entry("404", "A", "", " date=\"2017-10\""),
                   entry("404", "A", "", " date=\"2017-10\" updated=\"2021-10-01\""),
                   "patch\n404 dates '' 'updated 2021-10-01'", "patch\n404 dates 'updated 2021-10-01' ''");
}

TEST(Difference, FindsExtensionsOfTemporaryRegistrations) {
    expect_changes(
        entry("104", "Up (TEMPORARY - registered 2024-11-13, expires 2025-11-13)"),
        entry("104", "Up (TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, expires 2026-11-13)"),
        "patch\n104 dates 'expires 2025-11-13' 'extended 2025-09-15, expires 2026-11-13'",
        "patch\n104 dates 'extended 2025-09-15, expires 2026-11-13' 'expires 2025-11-13'");
    expect_changes(entry("104", "Up (TEMPORARY - registered 2024-11-12, expires 2025-11-13)"),
                   entry("104", "Up (TEMPORARY - registered 2024-11-13, expires 2025-11-13)"),
                   "patch\n104 dates 'registered 2024-11-12' 'registered 2024-11-13'",
                   "patch\n104 dates 'registered 2024-11-13' 'registered 2024-11-12'");
}

TEST(Difference, FindsRequestsOfPublication) {
    const std::string requested = "Up (TEMPORARY - registered 2024-11-13, publication requested 2025-10-01)";
    expect_changes(entry("104", "Up (TEMPORARY - registered 2024-11-13, expires 2025-11-13)"), entry("104", requested),
                   "patch\n104 dates 'expires 2025-11-13' 'publication requested 2025-10-01'",
                   "patch\n104 dates 'publication requested 2025-10-01' 'expires 2025-11-13'");
    expect_changes(entry("104", requested), entry("104", "Up"),
                   "minor\n104 state 'temporary, publication requested 2025-10-01' 'assigned'",
                   "minor\n104 state 'assigned' 'temporary, publication requested 2025-10-01'");
}

TEST(Difference, TreatsReservedAsUnused) {
    expect_changes(entry("418", "(Unused)"), entry("418", "Reserved"), "none", "none");
}

TEST(Difference, FindsSeveralChangesOfOneCode) {
    expect_changes(entry("104", "Up (TEMPORARY - registered 2024-11-13, expires 2025-11-13)"),
                   entry("104", "Upload", rfc9110, " updated=\"2025-09-15\""),
                   "major\n"
                   "104 renamed 'Up' 'Upload'\n"
                   "104 state 'temporary until 2025-11-13' 'assigned'\n"
                   "104 reference '' 'RFC 9110, Section 15.5.5'\n"
                   "104 dates '' 'updated 2025-09-15'",
                   "major\n"
                   "104 renamed 'Upload' 'Up'\n"
                   "104 state 'assigned' 'temporary until 2025-11-13'\n"
                   "104 reference 'RFC 9110, Section 15.5.5' ''\n"
                   "104 dates 'updated 2025-09-15' ''");
}

TEST(Difference, ListsCodesInAscendingOrder) {
    expect_changes(entry("100", "A") + entry("300", "B") + entry("599", "C"),
                   entry("100", "A", rfc9110) + entry("200", "D") + entry("300", "E"),
                   "major\n"
                   "100 reference '' 'RFC 9110, Section 15.5.5'\n"
                   "200 added '' 'D'\n"
                   "300 renamed 'B' 'E'\n"
                   "599 removed 'C' ''",
                   "major\n"
                   "100 reference 'RFC 9110, Section 15.5.5' ''\n"
                   "200 removed 'D' ''\n"
                   "300 renamed 'E' 'B'\n"
                   "599 added '' 'C'");
}

TEST(Difference, HasTheLargestClassOfAllChanges) {
    expect_changes(entry("100", "A") + entry("200", "B"), entry("100", "A (OBSOLETED)") + entry("200", "B", rfc9110),
                   "minor\n100 state 'assigned' 'obsoleted'\n200 reference '' 'RFC 9110, Section 15.5.5'",
                   "minor\n100 state 'obsoleted' 'assigned'\n200 reference 'RFC 9110, Section 15.5.5' ''");
}

TEST(Difference, IgnoresUnassignedCodes) {
    expect_changes(entry("200", "OK"), entry("100-199", "Unassigned") + entry("200", "OK"), "none", "none");
    expect_changes(
        entry("404-499", "Unassigned") + entry("500", "A"),
        entry("404", "Unassigned", rfc9110, " date=\"2020-01\"") + entry("405-499", "Unassigned") + entry("500", "A"),
        "none", "none");
}

TEST(Difference, IgnoresCodesThatOnlyASupplementHas) {
    const auto registry = registry_with(entry("200", "OK"));
    const auto merged = codes_in(registry, {supplement_with("known-by", text_fact("499", "Closed"))});
    EXPECT_EQ(lines_of(difference_between(codes_in(registry), merged)), "none");
    EXPECT_EQ(lines_of(difference_between(merged, codes_in(registry))), "none");
}

// The phrase of an unused code comes from a supplement.
TEST(Difference, IgnoresThePhraseOfAnUnusedCode) {
    const auto registry = registry_with(entry("418", "(Unused)", rfc9110));
    const auto known_by = [](const std::string& phrase) {
        return supplement_with("known-by", text_fact("418", phrase));
    };
    const auto difference =
        difference_between(codes_in(registry, {known_by("Teapot")}), codes_in(registry, {known_by("Coffee Pot")}));
    EXPECT_EQ(lines_of(difference), "none");
}

TEST(Difference, IgnoresTheDateOfTheRegistry) {
    const auto old_registry = registry_with(entry("200", "OK"));
    const auto new_registry = edited(old_registry, "2025-09-15", "2026-01-02");
    const auto difference = difference_between(codes_in(old_registry), codes_in(new_registry));
    EXPECT_EQ(lines_of(difference), "none");
    EXPECT_EQ(difference.old_updated, "2025-09-15");
    EXPECT_EQ(difference.new_updated, "2026-01-02");
}

}  // namespace
}  // namespace iana_codegen
