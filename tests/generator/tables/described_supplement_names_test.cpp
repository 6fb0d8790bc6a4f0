// Supplements of described tables: the numbers, names and rows that they give.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "shop_supplements.hpp"

namespace iana_codegen {
namespace {

TEST(TokenNumbers, ComeFromTheSupplementAndThenFollowTheHighest) {
    EXPECT_EQ(rows_of(tokens_with("numbers", counted("PUT", "7", ""))), "8 GET=GET, 7 PUT=PUT, 9 M-GET=M_GET");
    EXPECT_EQ(rows_of(tokens_with("numbers", counted("PUT", "0x10", "") + counted("GET", "2", ""))),
              "2 GET=GET, 16 PUT=PUT, 17 M-GET=M_GET");
}

TEST(TokenNumbers, AreNotReusedWhenTheirTokenHasNoRow) {
    const auto [table, diagnostics] =
        interpret_as(tokens(), some_tokens, {shop_supplement_with("numbers", counted("OLD", "9", ""))});
    EXPECT_EQ(diagnostics, "s0.xml:3:16: warning: 'OLD' does not apply to this registry, word 'OLD' is not registered");
    EXPECT_EQ(rows_of(table.value()), "10 GET=GET, 11 PUT=PUT, 12 M-GET=M_GET");
}

TEST(TokenNumbers, AreFoundInTheLetterCaseOfTheTable) {
    const auto supplement = shop_supplement_with("numbers", counted("put", "7", ""));
    EXPECT_EQ(rows_of(table_of("<key kind='token' case='any'/>", some_tokens, {supplement})),
              "8 GET=GET, 7 PUT=PUT, 9 M-GET=M_GET");
    EXPECT_EQ(warnings_as(tokens(), some_tokens, {supplement}),
              "s0.xml:3:16: warning: 'put' does not apply to this registry, word 'put' is not registered");
}

TEST(TokenNumbers, AreFrom1To65535) {
    EXPECT_EQ(rows_of(tokens_with("numbers", counted("M-GET", "65533", ""))),
              "65534 GET=GET, 65535 PUT=PUT, 65533 M-GET=M_GET");
    for (const std::string text : {"0", "65536", "-1", "one", "1-2", "18446744073709551617"}) {
        EXPECT_EQ(token_refusal("numbers", counted("PUT", text, "")),
                  "s0.xml:3:35: error: number '" + text + "', expected one from 1 to 65535");
    }
    EXPECT_EQ(token_refusal("numbers", counted("M-GET", "65534", "")),
              "f.xml:4:16: error: word 'PUT' would get the number 65536, expected 65535 at most");
}

TEST(TokenNumbers, BelongToOneTokenEach) {
    EXPECT_EQ(token_refusal("numbers", counted("PUT", "7", "") + counted("GET", "7", "")),
              "s0.xml:4:16: error: number 7 of 'GET' is that of 'PUT', expected one of its own\n"
              "s0.xml:3:16: note: 'PUT' is here");
    EXPECT_EQ(token_refusal("numbers", counted("PUT", "7", "") + counted("PUT", "8", "")),
              "s0.xml:4:35: error: PUT is '8', expected '7' as before\ns0.xml:3:35: note: PUT is '7' here");
    EXPECT_EQ(rows_of(tokens_with("numbers", counted("PUT", "7", "") + counted("PUT", "7", ""))),
              "8 GET=GET, 7 PUT=PUT, 9 M-GET=M_GET");
}

TEST(TokenNumbers, MustDifferBetweenSupplements) {
    const auto one = shop_supplement_with("numbers", counted("PUT", "7", ""));
    const auto other = shop_supplement_with("numbers", counted("GET", "7", ""));
    EXPECT_EQ(refusal_as(tokens(), some_tokens, {one, other}),
              "s1.xml:3:16: error: number 7 of 'GET' is that of 'PUT', expected one of its own\n"
              "s0.xml:3:16: note: 'PUT' is here");
}

TEST(KnownBy, AddsTokensAfterThoseOfTheRegistry) {
    const auto table = tokens_with("known-by", word("X-GET", rfc2) + word("X-GET", rfc1));
    EXPECT_EQ(rows_of(table), "1 GET=GET, 2 PUT=PUT, 3 M-GET=M_GET, 4 X-GET=X_GET");
    EXPECT_EQ(table.rows[3].state, State::unassigned);
    EXPECT_EQ(citations_of(table.rows[3].references), "RFC 2; RFC 1");
}

TEST(KnownBy, AddsTokensWithNumbersAndDescriptions) {
    const auto supplement = [](const std::string& inside) {
        return "<registry xmlns='http://www.iana.org/assignments' id='shop-supplement'>" + inside + "</registry>";
    };
    const auto table = table_of(tokens(), some_tokens,
                                {supplement("<registry id='descriptions'>" + said("X-GET", "Gets.") + "</registry>" +
                                            "<registry id='numbers'>" + counted("X-GET", "3") + "</registry>" +
                                            "<registry id='known-by'>" + word("X-GET", rfc2) + "</registry>")});
    EXPECT_EQ(rows_of(table), "4 GET=GET, 5 PUT=PUT, 6 M-GET=M_GET, 3 X-GET=X_GET");
    EXPECT_EQ(table.rows[3].description, "Gets.");
}

TEST(KnownBy, DoesNotApplyToARegisteredToken) {
    EXPECT_EQ(token_warnings("known-by", word("GET", rfc2)),
              "s0.xml:3:16: warning: 'GET' does not apply to this registry, word 'GET' is 'GET' in the registry");
}

TEST(KnownBy, AddsNumbersWithTheStateOfTheirRange) {
    const auto table = numbers_with("known-by", said("7", "Ajar") + said("16", "Own") + said("10", "Far"));
    EXPECT_EQ(rows_of(table), "1 Open=OPEN, 2-4 Shut=SHUT, 7 Ajar=AJAR, 10 Far=FAR, 16 Own=OWN");
    EXPECT_EQ(ranges_of(table), "5-6 unassigned, 8-9 unassigned, 17-31 private_use");
    EXPECT_EQ(table.rows[2].state, State::unassigned);
    EXPECT_EQ(table.rows[3].state, State::unassigned);
    EXPECT_EQ(table.rows[4].state, State::private_use);
}

TEST(KnownBy, TakesNumbersOutOfTheirRange) {
    EXPECT_EQ(ranges_of(numbers_with("known-by", said("9", "Ajar") + said("5", "Far"))),
              "6-8 unassigned, 16-31 private_use");
    const auto registry = shop_with(number("1-2", "Unassigned") + number("3-0xffffffffffffffff", "Unassigned"));
    const auto all = table_of(number_elements(), registry,
                              {shop_supplement_with("known-by", said("1", "A") + said("2", "B") + said("4", "C") +
                                                                    said("18446744073709551615", "D"))});
    EXPECT_EQ(ranges_of(all), "3-3 unassigned, 5-18446744073709551614 unassigned");
    EXPECT_EQ(rows_of(all), "1 A=A, 2 B=B, 4 C=C, 18446744073709551615 D=D");
}

TEST(KnownBy, DoesNotApplyToARegisteredNumber) {
    const auto supplement =
        "<registry xmlns='http://www.iana.org/assignments' id='shop-supplement'>\n"
        "<registry id='known-by'>" +
        said("3", "Ajar") + "</registry>\n<registry id='former-names'>" + said("3", "Unlocked") +
        "</registry></registry>";
    EXPECT_EQ(warnings_as(number_elements(), some_numbers, {supplement}),
              "s0.xml:2:62: warning: 'Ajar' does not apply to this registry, word 3 is 'Shut' in the registry");
}

TEST(KnownBy, RefusesTwoNamesOfOneNumber) {
    EXPECT_EQ(number_refusal("known-by", said("7", "Ajar") + said("0x07", "Far")),
              "s0.xml:4:41: error: 7 is 'Far', expected 'Ajar' as before\ns0.xml:3:38: note: 7 is 'Ajar' here");
}

TEST(KnownBy, RefusesRanges) {
    EXPECT_EQ(number_refusal("known-by", said("5-6", "Ajar")),
              "s0.xml:3:16: error: range '5-6', expected a single number");
}

TEST(KnownBy, RefusesNumbersThatDoNotFit) {
    EXPECT_EQ(number_refusal("known-by", said("256", "Ajar")),
              "s0.xml:3:16: error: value '256' needs more than 8 bits, expected 8 at most as in the table");
}

TEST(Names, ChangeOnlyTheIdentifierOfAToken) {
    EXPECT_EQ(rows_of(tokens_with("names", word("GET", "<description>Fetch it</description>"))),
              "1 GET=FETCH_IT, 2 PUT=PUT, 3 M-GET=M_GET");
    const auto clashing = shop_with(word("WebSocket") + word("websocket") + word("*"));
    EXPECT_EQ(
        rows_of(table_of(tokens(), clashing,
                         {shop_supplement_with("names", said("websocket", "lower websocket") + said("*", "any"))})),
        "1 WebSocket=WEBSOCKET, 2 websocket=LOWER_WEBSOCKET, 3 *=ANY");
}

TEST(Names, ChangeTheTextAndTheIdentifierOfANumber) {
    EXPECT_EQ(rows_of(numbers_with("names", said("1", "Ajar") + said("2-4", "Locked"))),
              "1 Ajar=AJAR, 2-4 Locked=LOCKED");
    EXPECT_EQ(rows_of(numbers_with("names", said("2", "Locked"))), "1 Open=OPEN, 2-4 Locked=LOCKED");
    const auto sentence = shop_with(number("1", std::string(120, 'a')));
    EXPECT_EQ(rows_of(table_of(numbers(), sentence, {shop_supplement_with("names", said("1", "A"))})), "1 A=A");
}

TEST(Names, AreRefusedWhenAnotherRowHasThem) {
    EXPECT_EQ(
        token_refusal("names", said("PUT", "get")),
        "s0.xml:3:40: error: word 'PUT' has the name 'GET' of word 'GET', expected one of its own, such as one in "
        "the 'names' of a supplement\nf.xml:3:16: note: word 'GET' has it here");
}

TEST(FormerNames, HaveTextsAndIdentifiers) {
    EXPECT_EQ(former_names_of(tokens_with("former-names", said("GET", "Fetch-It")).rows[0]), "Fetch-It=FETCH_IT");
    EXPECT_EQ(former_names_of(tokens_with("aliases", said("GET", "x-get")).rows[0]), "x-get=X_GET");
    const auto row = numbers_with("aliases", said("2-4", "Locked") + said("2", "Locked")).rows[1];
    EXPECT_EQ(former_names_of(row), "Locked=LOCKED");
    EXPECT_EQ(citations_of(row.former_names.at(0).sources), "Folklore");
}

TEST(FormerNames, AreRefusedWhenAnotherRowHasThem) {
    const std::string expected = ", expected one of its own";
    EXPECT_EQ(token_refusal("aliases", said("GET", "M GET")),
              "s0.xml:3:40: error: word 'GET' has the name 'M_GET' of word 'M-GET'" + expected +
                  ", such as one in the 'names' of a supplement\nf.xml:5:16: note: word 'M-GET' has it here");
    const auto supplement =
        "<registry xmlns='http://www.iana.org/assignments' id='shop-supplement'>\n"
        "<registry id='names'>" +
        said("M-GET", "Other") + "</registry>\n<registry id='aliases'>" + said("GET", "m-get") + said("PUT", "M-GET") +
        "</registry></registry>";
    EXPECT_EQ(refusal_as(tokens(), some_tokens, {supplement}),
              "s0.xml:5:40: error: word 'PUT' has the name 'M_GET' of word 'GET'" + expected +
                  ", such as one in the 'names' of a supplement\ns0.xml:4:63: note: word 'GET' has it here");
}

TEST(FormerNames, AreRefusedWhenLookupsFindAnotherRow) {
    const auto supplement =
        "<registry xmlns='http://www.iana.org/assignments' id='shop-supplement'>\n"
        "<registry id='names'>" +
        said("M-GET", "Other") + "</registry>\n<registry id='aliases'>" + said("GET", "M-GET") +
        "</registry></registry>";
    EXPECT_EQ(refusal_as(tokens(), some_tokens, {supplement}),
              "s0.xml:4:63: error: word 'GET' has the name 'M-GET' of word 'M-GET', expected one of its own\n"
              "s0.xml:2:63: note: word 'M-GET' has it here");
}

TEST(FormerNames, DoNotApplyWhenTheyArePresentNames) {
    EXPECT_EQ(token_warnings("former-names", said("GET", "GET")),
              "s0.xml:3:40: warning: 'GET' does not apply to this registry, it is the present name of 'GET'");
    EXPECT_EQ(former_names_of(tokens_with("former-names", said("GET", "get")).rows[0]), "get=GET");
}

}  // namespace
}  // namespace iana_codegen
