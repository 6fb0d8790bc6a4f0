// Tests which changes between two versions of a described table are found, and their kinds and classes.
#include <gtest/gtest.h>

#include <string>

#include "comparing.hpp"
#include "interpreting.hpp"
#include "tables/described_table.hpp"

namespace iana_codegen {
namespace {

const std::string first_rfc = "<xref type='rfc' data='rfc1'/>";
const std::string second_rfc = "<xref type='rfc' data='rfc2' section='3'/>";

// What the registry f.xml alone says, without diagnostics.
Table alone(const std::string& elements, const std::string& registry_xml) {
    Diagnostics diagnostics;
    const auto description = read_table_description(description_with(elements), "t.xml", diagnostics);
    const auto registry = read_registry(registry_xml, "f.xml", diagnostics, {}, Shape::any);
    auto table = interpret_without_supplement(description.value(), registry.value(), diagnostics);
    EXPECT_EQ(lines_about_records(diagnostics), "");
    return table.value_or(Table{});
}

// Compares in both directions.
void expect_changes(const std::string& elements, const std::string& old_records, const std::string& new_records,
                    const std::string& forwards, const std::string& backwards) {
    const auto first = alone(elements, shop_with(old_records));
    const auto second = alone(elements, shop_with(new_records));
    EXPECT_EQ(lines_of(difference_between(first, second)), forwards);
    EXPECT_EQ(lines_of(difference_between(second, first)), backwards);
    EXPECT_EQ(lines_of(difference_between(first, first)), "none");
    EXPECT_EQ(lines_of(difference_between(second, second)), "none");
}

const std::string state_records =
    "<state name='reserved' text='Reserved'/><state name='private_use' text='Private'/>"
    "<state name='unassigned' text='Unassigned'/>";

TEST(DifferenceOfTokens, FindsAddedAndRemovedOnes) {
    expect_changes(tokens(), word("GET"), word("PUT") + word("GET") + word("ACL"),
                   "minor\nACL added '' 'ACL'\nPUT added '' 'PUT'",
                   "major\nACL removed 'ACL' ''\nPUT removed 'PUT' ''");
}

TEST(DifferenceOfTokens, IsMinorForAnotherLetterCaseWhereCaseDoesNotMatter) {
    expect_changes(key_in_any_case, word("Pep-Info"), word("PEP-Info"), "minor\nPep-Info renamed 'Pep-Info' 'PEP-Info'",
                   "minor\nPEP-Info renamed 'PEP-Info' 'Pep-Info'");
}

TEST(DifferenceOfTokens, TreatsLetterCaseAsAnotherTokenWhereItMatters) {
    expect_changes(tokens(), word("Get"), word("GET"), "major\nGET added '' 'GET'\nGet removed 'Get' ''",
                   "major\nGET removed 'GET' ''\nGet added '' 'Get'");
}

TEST(DifferenceOfTokens, IgnoresTheOrder) {
    expect_changes(tokens(), word("GET") + word("PUT"), word("PUT") + word("GET"), "none", "none");
}

TEST(DifferenceOfTokens, FindsChangedColumns) {
    const std::string columns =
        "<column element='safe' kind='flag' function='is_safe'>S.</column>"
        "<column element='status' kind='choice' function='status_of' type='word_status'>S."
        "<choice name='permanent' text='permanent'/><choice name='gone' text='obsoleted'/></column>"
        "<column element='limit' kind='number' function='limit_of'>L.</column>"
        "<column element='note' kind='text' function='note_of'>N.</column>"
        "<column supplement='loud' kind='flag' function='is_loud'>L.</column>";
    expect_changes(tokens(columns),
                   word("GET", "<safe>no</safe><status>permanent</status><limit>7</limit><note>a b</note>"),
                   word("GET", "<safe>yes</safe><status>obsoleted</status><limit/><note>c</note>"),
                   "minor\n"
                   "GET column safe 'no' 'yes'\n"
                   "GET column status 'permanent' 'gone'\n"
                   "GET column limit '7' ''\n"
                   "GET column note 'a b' 'c'",
                   "minor\n"
                   "GET column safe 'yes' 'no'\n"
                   "GET column status 'gone' 'permanent'\n"
                   "GET column limit '' '7'\n"
                   "GET column note 'c' 'a b'");
}

TEST(DifferenceOfTokens, FindsDescriptionsReferencesAndDates) {
    expect_changes(tokens("<description element='text'/>"), word("GET", "<text>Reads.</text>" + first_rfc),
                   "<record date='2020-01-02'><value>GET</value><text>Gets.</text>" + second_rfc + "</record>",
                   "patch\n"
                   "GET description 'Reads.' 'Gets.'\n"
                   "GET reference 'RFC 1' 'RFC 2, Section 3'\n"
                   "GET dates '' 'added 2020-01-02'",
                   "patch\n"
                   "GET description 'Gets.' 'Reads.'\n"
                   "GET reference 'RFC 2, Section 3' 'RFC 1'\n"
                   "GET dates 'added 2020-01-02' ''");
}

TEST(DifferenceOfTokens, FindsStates) {
    expect_changes(tokens(), word("GET"), word("GET (OBSOLETED)"), "minor\nGET state 'assigned' 'obsoleted'",
                   "minor\nGET state 'obsoleted' 'assigned'");
}

TEST(DifferenceOfTokens, ListsTheChangesOfATokenInTheOrderOfKinds) {
    expect_changes(key_in_any_case + "<column element='safe' kind='flag' function='is_safe'>S.</column>",
                   word("Get", "<safe>no</safe>" + first_rfc) + word("put", "<safe>no</safe>"),
                   word("GET (OBSOLETED)", "<safe>yes</safe>"),
                   "major\n"
                   "Get renamed 'Get' 'GET'\n"
                   "Get state 'assigned' 'obsoleted'\n"
                   "Get column safe 'no' 'yes'\n"
                   "Get reference 'RFC 1' ''\n"
                   "put removed 'put' ''",
                   "minor\n"
                   "GET renamed 'GET' 'Get'\n"
                   "GET state 'obsoleted' 'assigned'\n"
                   "GET column safe 'yes' 'no'\n"
                   "GET reference '' 'RFC 1'\n"
                   "put added '' 'put'");
}

TEST(DifferenceOfNumbers, FindsAddedRemovedAndRenamedOnes) {
    expect_changes(numbers(), number("0x10", "OPEN") + number("2", "Shut"),
                   number("16", "OPENED") + number("3", "Lock"),
                   "major\n2 removed 'Shut' ''\n3 added '' 'Lock'\n16 renamed 'OPEN' 'OPENED'",
                   "major\n2 added '' 'Shut'\n3 removed 'Lock' ''\n16 renamed 'OPENED' 'OPEN'");
    expect_changes(numbers(), number("1", "Open"), number("1", "OPEN"), "minor\n1 renamed 'Open' 'OPEN'",
                   "minor\n1 renamed 'OPEN' 'Open'");
}

TEST(DifferenceOfNumbers, ShowsTheStateInsteadOfAMissingName) {
    expect_changes(numbers(state_records), number("1", "Reserved") + number("2", "Private") + number("3", "Unassigned"),
                   number("1", "A") + number("2", "B") + number("3", "C"),
                   "minor\n1 added '(reserved)' 'A'\n2 added '(private use)' 'B'\n3 added '' 'C'",
                   "major\n1 removed 'A' '(reserved)'\n2 removed 'B' '(private use)'\n3 removed 'C' ''");
}

TEST(DifferenceOfNumbers, FindsStatesOfRanges) {
    expect_changes(numbers(state_records), number("0", "A") + number("1-9", "Reserved"),
                   number("0", "A") + number("1-4", "Reserved") + number("5-6", "Private") + number("7-8", "Private"),
                   "minor\n5-8 state 'reserved' 'private_use'\n9 state 'reserved' 'unassigned'",
                   "minor\n5-8 state 'private_use' 'reserved'\n9 state 'unassigned' 'reserved'");
}

TEST(DifferenceOfNumbers, IgnoresHowRangesWithoutNamesAreSplit) {
    expect_changes(numbers(state_records), number("0", "A") + number("1-9", "Unassigned") + number("10-20", "Reserved"),
                   number("0", "A") + number("10-15", "Reserved") + number("16-20", "Reserved"), "none", "none");
}

TEST(DifferenceOfNumbers, ComparesThePartsOfRangesWithNames) {
    expect_changes(
        numbers(), number("0x08-0x0f", "STREAM", first_rfc),
        number("0x08-0x0e", "STREAM", second_rfc) + number("0x0f", "FLOW"),
        "major\n8-14 reference 'RFC 1' 'RFC 2, Section 3'\n15 renamed 'STREAM' 'FLOW'\n15 reference 'RFC 1' ''",
        "major\n8-14 reference 'RFC 2, Section 3' 'RFC 1'\n15 renamed 'FLOW' 'STREAM'\n15 reference '' 'RFC 1'");
    expect_changes(numbers(), number("8-15", "STREAM"), number("8-14", "STREAM"), "major\n15 removed 'STREAM' ''",
                   "minor\n15 added '' 'STREAM'");
}

TEST(DifferenceOfNumbers, ReachesTheHighestNumber) {
    const std::string highest = "18446744073709551615";
    expect_changes(numbers(state_records), number("0", "A") + number("1-" + highest, "Reserved"),
                   number("0", "A") + number("1-18446744073709551614", "Reserved") + number(highest, "Top"),
                   "minor\n" + highest + " added '(reserved)' 'Top'",
                   "major\n" + highest + " removed 'Top' '(reserved)'");
}

TEST(DifferenceOfNumbers, FindsSeveralNamesOfANumber) {
    const auto interpreted = [](const std::string& records) {
        Diagnostics ignored;
        const auto description = read_table_description(description_with(numbers()), "t.xml", ignored);
        const auto registry = read_registry(shop_with(records), "f.xml", ignored, {}, Shape::any);
        return interpret_without_supplement(description.value(), registry.value(), ignored).value();
    };
    const auto both = interpreted(number("16", "BADVERS") + number("16", "BADSIG"));
    const auto exchanged = interpreted(number("16", "BADSIG") + number("16", "BadVers"));
    const auto first = interpreted(number("16", "BADVERS"));
    const auto second = interpreted(number("16", "BADSIG"));
    const auto none = interpreted(number("17", "BADKEY"));
    EXPECT_EQ(lines_of(difference_between(both, exchanged)), "major\n16 renamed 'BADVERS' 'BADSIG'");
    EXPECT_EQ(lines_of(difference_between(both, second)), "major\n16 renamed 'BADVERS' 'BADSIG'");
    EXPECT_EQ(lines_of(difference_between(first, both)), "minor\n16 added '' 'BADSIG'");
    EXPECT_EQ(lines_of(difference_between(both, first)), "major\n16 removed 'BADSIG' ''");
    EXPECT_EQ(lines_of(difference_between(none, both)),
              "major\n16 added '' 'BADVERS'\n16 added '' 'BADSIG'\n17 removed 'BADKEY' ''");
    EXPECT_EQ(lines_of(difference_between(both, none)),
              "major\n16 removed 'BADVERS' ''\n16 removed 'BADSIG' ''\n17 added '' 'BADKEY'");
}

TEST(DifferenceOfNumbers, FindsStrippedNames) {
    const std::string elements =
        "<key kind='number'/><name element='name'><strip suffix='_RESERVED' function='is_reserved'/></name>";
    expect_changes(elements, number("41", "no_certificate"), number("41", "no_certificate_RESERVED"),
                   "minor\n41 added '' 'no_certificate_RESERVED'\n41 column is_reserved 'no' 'yes'",
                   "major\n41 removed 'no_certificate_RESERVED' ''\n41 column is_reserved 'yes' 'no'");
}

TEST(DifferenceOfATable, HasTheNamesOfTheTable) {
    const auto table = alone(tokens(), shop_with(word("GET")));
    const auto difference = difference_between(table, table);
    EXPECT_EQ(difference.table + "|" + difference.noun + "|" + difference.old_updated, "t|word|");
}

// A supplement can give other names to rows that clash, and shorter ones.
TEST(InterpretationWithoutSupplement, DoesNotCheckIdentifiers) {
    const auto text = std::string(150, 'x');
    EXPECT_EQ(rows_of(alone(numbers(), shop_with(number("1", "A b") + number("2", "A-b") + number("3", text)))),
              "1 A b=A_B, 2 A-b=A_B, 3 " + text + "=" + std::string(150, 'X'));
}

TEST(InterpretationWithoutSupplement, ChecksThatNamesCanBePrinted) {
    Diagnostics diagnostics;
    const auto description = read_table_description(description_with(numbers()), "t.xml", diagnostics);
    const auto registry = read_registry(shop_with(number("1", "a&#13;b") + number("2", "c") + number("2", "d&#9;e")),
                                        "f.xml", diagnostics, {}, Shape::any);
    EXPECT_FALSE(interpret_without_supplement(description.value(), registry.value(), diagnostics));
    EXPECT_EQ(lines_of(diagnostics),
              "f.xml:5:16: warning: value '2' a second time, 'd\\x09e' becomes another name of 'c'\n"
              "f.xml:4:31: note: 'c' is here\n"
              "f.xml:3:31: error: name 'a\\x0Db' has the control character 0x0D at position 2, expected none\n"
              "f.xml:5:31: error: name 'd\\x09e' has the control character 0x09 at position 2, expected none");
}

}  // namespace
}  // namespace iana_codegen
