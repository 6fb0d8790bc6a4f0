// Tests which records preserve the names and numbers of an old version of a described table.
#include <gtest/gtest.h>

#include <string>

#include "interpreting.hpp"
#include "tables/known_names.hpp"
#include "tables/name_keeper.hpp"
#include "tables/number_keeper.hpp"

namespace iana_codegen {
namespace {

const NameKinds kinds{"known-by", "former-names", "aliases", "numbers"};

std::string shop_supplement(const std::string& content) {
    return "<registry xmlns='http://www.iana.org/assignments' id='shop-supplement'>" + content + "</registry>";
}
std::string inner(const std::string& id, const std::string& records) {
    return "<registry id='" + id + "'>" + records + "</registry>";
}
std::string named(const std::string& value, const std::string& text) {
    return word(value, "<description>" + text + "</description>" + source);
}
std::string numbered(const std::string& token, const std::string& number) {
    return word(token, "<number>" + number + "</number>");
}

NamedValues values_in(const std::string& elements, const std::string& records, const std::string& supplement) {
    const auto [table, diagnostics] = interpret_as(elements, shop_with(records), {supplement});
    EXPECT_TRUE(table) << diagnostics;
    return named_values(table.value_or(Table{}));
}

// One line for each change, such as "PUT 7:  -> numbers".
std::string changes_of(const std::string& elements, const std::string& old_records, const std::string& new_records,
                       const std::string& in_supplement = "") {
    const auto supplement = shop_supplement(in_supplement);
    const auto parsed = read(supplement).value;
    const auto old_values = values_in(elements, old_records, supplement);
    const auto new_values = values_in(elements, new_records, supplement);
    std::string text;
    for (const auto& all : {changes_that_keep_names(old_values, new_values, parsed.value(), kinds),
                            changes_that_keep_numbers(old_values, new_values, parsed.value(), kinds)}) {
        for (const auto& [value, what, from, to, key, is_number] : all) {
            EXPECT_EQ(key, old_values.key);
            text += value + " " + what + ": " + from + " -> " + to + "\n";
        }
    }
    return text;
}

const std::string get_1 = inner("numbers", numbered("GET", "1"));
const std::string get_and_put = inner("numbers", numbered("GET", "1") + numbered("PUT", "2"));

TEST(TokenKeeper, ChangesNothingIfNothingChanged) {
    EXPECT_EQ(changes_of(tokens(), word("GET"), word("GET"), get_1), "");
    EXPECT_EQ(
        changes_of(key_in_any_case, word("Pep-Info"), word("PEP-Info"), inner("numbers", numbered("pep-info", "1"))),
        "");
}

TEST(TokenKeeper, NumbersNewTokensInTheOrderOfTheRegistry) {
    EXPECT_EQ(changes_of(tokens(), word("GET"), word("QUERY") + word("ACL") + word("GET"), get_1),
              "QUERY 2:  -> numbers\nACL 3:  -> numbers\n");
}

// Without records, the numbers follow the order of the rows, so a new row would change those after it.
TEST(TokenKeeper, KeepsNumbersThatNoRecordHolds) {
    EXPECT_EQ(changes_of(tokens(), word("GET") + word("PUT"), word("ACL") + word("GET") + word("PUT")),
              "GET 1:  -> numbers\nPUT 2:  -> numbers\nACL 3:  -> numbers\n");
    EXPECT_EQ(changes_of(tokens(), word("GET") + word("PUT"), word("ACL") + word("PUT"),
                         inner("numbers", numbered("GET", "5"))),
              "GET :  -> known-by\nPUT 6:  -> numbers\nACL 7:  -> numbers\n");
}

TEST(TokenKeeper, DoesNotReuseTheNumberOfATokenWithoutARow) {
    EXPECT_EQ(changes_of(tokens(), word("GET"), word("GET") + word("ACL"),
                         inner("numbers", numbered("GET", "1") + numbered("OLD", "9"))),
              "ACL 10:  -> numbers\n");
    EXPECT_EQ(changes_of(tokens(), word("GET"), word("GET") + word("OLD"),
                         inner("numbers", numbered("GET", "1") + numbered("OLD", "9"))),
              "");
}

TEST(TokenKeeper, KeepsARemovedToken) {
    EXPECT_EQ(changes_of(tokens(), word("GET") + word("PUT"), word("GET"), get_and_put), "PUT :  -> known-by\n");
    EXPECT_EQ(changes_of(tokens(), word("GET") + word("PUT"), word("GET")),
              "PUT :  -> known-by\nGET 1:  -> numbers\nPUT 2:  -> numbers\n");
    EXPECT_EQ(changes_of(key_in_any_case, word("GET") + word("PUT"), word("GET") + word("Patch"), get_and_put),
              "PUT :  -> known-by\nPatch 3:  -> numbers\n");
}

TEST(TokenKeeper, RemovesTheRecordOfATokenThatIsRegisteredAgain) {
    const auto known = inner("known-by", word("PUT", source));
    EXPECT_EQ(changes_of(tokens(), word("GET"), word("GET") + word("PUT"), get_and_put + known),
              "PUT : known-by -> \n");
    EXPECT_EQ(changes_of(key_in_any_case, word("GET"), word("GET") + word("Put"), get_and_put + known),
              "PUT : known-by -> \n");
    EXPECT_EQ(changes_of(tokens(), word("GET"), word("GET"), get_and_put + known), "");
}

TEST(TokenKeeper, LeavesAliasesAndFormerNamesOfTokens) {
    const auto names = inner("aliases", named("GET", "x-get")) + inner("former-names", named("GET", "FETCH"));
    EXPECT_EQ(changes_of(tokens(), word("GET"), word("GET"), get_1 + names), "");
    EXPECT_EQ(changes_of(tokens(), word("GET") + word("PUT"), word("PUT"), get_and_put + names),
              "GET :  -> known-by\n");
}

TEST(NumberNamesKeeper, KeepTheNameOfARenamedNumber) {
    EXPECT_EQ(changes_of(numbers(), number("0x10", "Open"), number("0x10", "Opened")), "16 Open:  -> former-names\n");
    EXPECT_EQ(changes_of(numbers(), number("16", "Open"), number("16", "OPEN")), "");
    EXPECT_EQ(changes_of(numbers(), number("16", "Open"), number("16", "Opened"),
                         inner("former-names", named("0x10", "Open"))),
              "");
    EXPECT_EQ(
        changes_of(numbers(), number("16", "Open"), number("16", "Opened"), inner("aliases", named("16", "Open"))), "");
}

TEST(NumberNamesKeeper, RemoveANameThatIsThePresentOneAgain) {
    EXPECT_EQ(changes_of(numbers(), number("16", "Opened"), number("16", "Open"),
                         inner("former-names", named("0x10", "Open"))),
              "16 Opened:  -> former-names\n16 Open: former-names -> \n");
    EXPECT_EQ(
        changes_of(numbers(), number("16", "Opened"), number("16", "Open"), inner("aliases", named("16", "Open"))),
        "16 Opened:  -> former-names\n16 Open: aliases -> \n");
}

TEST(NumberNamesKeeper, KeepTheNameOfARemovedNumber) {
    const auto rest = number("1", "Rest");
    EXPECT_EQ(changes_of(numbers(), rest + number("16", "Open"), rest), "16 Open:  -> known-by\n");
    EXPECT_EQ(changes_of(numbers("<state name='reserved' text='Reserved'/>"), rest + number("16", "Open"),
                         rest + number("16-20", "Reserved")),
              "16 Open:  -> known-by\n");
}

TEST(NumberNamesKeeper, KeepEachNameThatTheRegistryGaveANumber) {
    const auto rest = number("1", "Rest");
    const auto both = rest + number("16", "BADVERS") + number("16", "BADSIG");
    EXPECT_EQ(changes_of(numbers(), both, rest), "16 BADVERS:  -> known-by\n16 BADSIG:  -> former-names\n");
    EXPECT_EQ(changes_of(numbers(), both, rest + number("16", "BADSIG")), "16 BADVERS:  -> former-names\n");
    EXPECT_EQ(changes_of(numbers(), both, rest + number("16", "BADVERS")), "16 BADSIG:  -> former-names\n");
    EXPECT_EQ(changes_of(numbers(), both, rest + number("16", "BADSIG") + number("16", "badvers")), "");
    EXPECT_EQ(changes_of(numbers(), both, rest, inner("former-names", named("16", "BADSIG"))),
              "16 BADVERS:  -> known-by\n");
}

TEST(NumberNamesKeeper, KeepStrippedNames) {
    const std::string stripping = "<key kind='number'/><name element='name'><strip prefix='H3_'/></name>";
    EXPECT_EQ(changes_of(stripping, number("0", "H3_NONE"), number("0", "H3_NO_ERROR")),
              "0 NONE:  -> former-names\n0 H3_NONE:  -> former-names\n");
    EXPECT_EQ(changes_of(stripping, number("0", "H3_NONE"), number("0", "NONE")), "0 H3_NONE:  -> former-names\n");
    EXPECT_EQ(changes_of(stripping, number("0", "NONE"), number("0", "H3_NONE")), "");
}

// Lookups find "Pong Frame", but only "Pong" is an enumerator.
TEST(NumberNamesKeeper, KeepEnumeratorsOfStrippedNames) {
    const std::string stripping = "<key kind='number'/><name element='name'><strip suffix=' Frame'/></name>";
    EXPECT_EQ(changes_of(stripping, number("10", "PONG FRAME"), number("10", "Pong Frame")),
              "10 PONG FRAME:  -> former-names\n");
}

TEST(NumberNamesKeeper, KeepTheFirstNumberOfARange) {
    EXPECT_EQ(changes_of(numbers(), number("8-15", "STREAM"), number("8-15", "FLOW")), "8 STREAM:  -> former-names\n");
    EXPECT_EQ(changes_of(numbers(), number("8-15", "STREAM"), number("8-14", "STREAM")), "");
}

TEST(NumberNamesKeeper, MoveTheNameOfANumberThatIsRegistered) {
    const auto rest = number("1", "Rest");
    const auto known = inner("known-by", named("0x10", "Open"));
    EXPECT_EQ(changes_of(numbers(), rest, rest + number("16", "Open"), known), "16 Open: known-by -> \n");
    EXPECT_EQ(changes_of(numbers(), rest, rest + number("16", "Shut"), known), "16 Open: known-by -> former-names\n");
    EXPECT_EQ(
        changes_of(numbers(), rest, rest + number("16", "Shut"), known + inner("former-names", named("16", "Lock"))),
        "16 Open: known-by -> former-names\n");
}

TEST(NumberNamesKeeper, LeaveNamesThatTheSupplementChose) {
    const auto names = inner("names", word("16", "<description>Open</description>"));
    EXPECT_EQ(changes_of(numbers(), number("16", "The door is open"), number("16", "The door was opened"), names), "");
    EXPECT_EQ(changes_of(numbers(), number("1", "Rest") + number("16", "The door is open"), number("1", "Rest"), names),
              "16 Open:  -> known-by\n");
}

}  // namespace
}  // namespace iana_codegen
