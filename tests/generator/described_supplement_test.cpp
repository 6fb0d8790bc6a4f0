// Supplements of described tables: what they add to rows, what does not apply, and what is refused.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "interpreting.hpp"
#include "merging.hpp"

namespace iana_codegen {
namespace {

const std::string rfc1 = "<xref type='rfc' data='rfc1'/>";
const std::string rfc2 = "<xref type='rfc' data='rfc2'/>";

const std::string some_tokens = shop_with(word("GET", rfc1) + word("PUT") + word("M-GET"));
const std::string some_numbers = shop_with(number("1", "Open", rfc1) + number("2-4", "Shut") +
                                           number("5-9", "Unassigned") + number("16-31", "Private"));

std::string number_elements(const std::string& more = "") {
    return numbers("<state name='unassigned' text='Unassigned'/><state name='private_use' text='Private'/>\n" + more);
}

std::string column(const std::string& kind, const std::string& inside = "") {
    const auto type = kind == "choice" ? " type='its_type'" : "";
    return "<column supplement='extra' kind='" + kind + "' function='extra_of'" + type + ">Extra." + inside +
           "</column>\n";
}

// A fact with a text and the source Folklore; the value stands in column 16.
std::string said(const std::string& value, const std::string& text) {
    return word(value, "<description>" + text + "</description>" + source);
}

std::string counted(const std::string& value, const std::string& count, const std::string& rest = source) {
    return word(value, "<number>" + count + "</number>" + rest);
}

Table tokens_with(const std::string& kind, const std::string& facts, const std::string& more = "") {
    return table_of(tokens(more), some_tokens, {shop_supplement_with(kind, facts)});
}

Table numbers_with(const std::string& kind, const std::string& facts, const std::string& more = "") {
    return table_of(number_elements(more), some_numbers, {shop_supplement_with(kind, facts)});
}

std::string token_warnings(const std::string& kind, const std::string& facts, const std::string& more = "") {
    return warnings_as(tokens(more), some_tokens, {shop_supplement_with(kind, facts)});
}

std::string number_warnings(const std::string& kind, const std::string& facts, const std::string& more = "") {
    return warnings_as(number_elements(more), some_numbers, {shop_supplement_with(kind, facts)});
}

std::string token_refusal(const std::string& kind, const std::string& facts, const std::string& more = "") {
    return refusal_as(tokens(more), some_tokens, {shop_supplement_with(kind, facts)});
}

std::string number_refusal(const std::string& kind, const std::string& facts, const std::string& more = "") {
    return refusal_as(number_elements(more), some_numbers, {shop_supplement_with(kind, facts)});
}

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

TEST(SupplementColumns, MarkTokens) {
    const auto table = tokens_with("extra", word("PUT", source) + word("M-GET", source), column("flag"));
    EXPECT_EQ(codes_of(table.columns.at(0).members), "2-2:Folklore 3-3:Folklore");
    EXPECT_FALSE(table.rows[0].cells.at(0).flag);
    EXPECT_TRUE(table.rows[1].cells.at(0).flag && table.rows[2].cells.at(0).flag);
    EXPECT_EQ(token_warnings("extra", word("get", source), column("flag")),
              "s0.xml:3:16: warning: 'get' does not apply to this registry, word 'get' is not registered");
}

TEST(SupplementColumns, MarkTheFinalNumbersOfTokens) {
    const auto supplement =
        "<registry xmlns='http://www.iana.org/assignments' id='shop-supplement'><registry id='extra'>" +
        word("PUT", source) + "</registry><registry id='numbers'>" + counted("PUT", "7") + "</registry></registry>";
    EXPECT_EQ(codes_of(table_of(tokens(column("flag")), some_tokens, {supplement}).columns.at(0).members),
              "7-7:Folklore");
}

TEST(SupplementColumns, MarkNumbersThatHaveNoRow) {
    const auto table =
        numbers_with("extra", word("0-2", source) + word("200", source) + word("0-2", rfc1), column("flag"));
    EXPECT_EQ(codes_of(table.columns.at(0).members), "0-2:Folklore; RFC 1 200-200:Folklore");
    EXPECT_TRUE(table.rows[0].cells.at(0).flag && table.rows[1].cells.at(0).flag);
    EXPECT_EQ(number_refusal("extra", word("0-256", source), column("flag")),
              "s0.xml:3:16: error: value '0-256' needs more than 8 bits, expected 8 at most as in the table");
}

TEST(SupplementColumns, MarkARowInsideAnyOfSeveralRanges) {
    const auto rows = numbers_with("extra", word("0-9", source) + word("1", source), column("flag")).rows;
    EXPECT_TRUE(rows.at(0).cells.at(0).flag && rows.at(1).cells.at(0).flag);
    EXPECT_FALSE(numbers_with("extra", word("3-9", source), column("flag")).rows.at(1).cells.at(0).flag);
}

TEST(SupplementColumns, FillCellsOfOtherKinds) {
    EXPECT_EQ(tokens_with("extra", counted("PUT", "0x1F"), column("number")).rows[1].cells.at(0).number, 31U);
    EXPECT_EQ(tokens_with("extra", said("PUT", "Puts."), column("text")).rows[1].cells.at(0).text, "Puts.");
    const auto choices = column("choice", "<choice name='loud' text='Very Loud'/>");
    EXPECT_EQ(numbers_with("extra", said("2-4", "very loud"), choices).rows[1].cells.at(0).text, "loud");
    EXPECT_EQ(token_warnings("extra", said("PUT", "silent"), choices),
              "s0.xml:3:40: warning: 'silent' in <description>, expected one of 'very loud'; the cell stays empty");
    EXPECT_EQ(token_warnings("extra", said("OLD", "very loud"), choices),
              "s0.xml:3:16: warning: 'OLD' does not apply to this registry, word 'OLD' is not registered");
    EXPECT_EQ(token_refusal("extra", counted("PUT", "1") + counted("PUT", "2"), column("number")),
              "s0.xml:4:35: error: PUT is '2', expected '1' as before\ns0.xml:3:35: note: PUT is '1' here");
}

TEST(SupplementColumns, DoNotExistWithoutASupplement) {
    const auto elements = column("flag") + "<column element='safe' kind='flag' function='is_safe'>Safe.</column>";
    const auto registry = shop_with(word("GET", "<safe>yes</safe>"));
    const auto table = table_of(tokens(elements), registry);
    ASSERT_EQ(table.columns.size(), 1U);
    EXPECT_EQ(table.columns[0].id, "safe");
    EXPECT_TRUE(table.rows.at(0).cells.at(0).flag);
    EXPECT_EQ(table_of(tokens(elements), registry, {shop_supplement_with("extra", "")}).columns.size(), 2U);
}

TEST(DescribedSupplement, AddsSectionsTitlesAndDescriptions) {
    const auto titled = tokens_with("documents", said("rfc1", "Host Software")).rows[0];
    EXPECT_EQ(titled.references.at(0).title, "Host Software");
    EXPECT_EQ(
        citations_of(
            tokens_with("sections", word("GET", "<xref type='rfc' data='rfc1' section='2'/>")).rows[0].references),
        "RFC 1, Section 2");
    EXPECT_EQ(numbers_with("descriptions", said("2", "Is shut.")).rows[1].description, "Is shut.");
    EXPECT_EQ(number_warnings("descriptions", said("3", "Is shut.") + said("2-3", "Is shut.") + said("7", "Is not.")),
              "s0.xml:3:16: warning: '3' does not apply to this registry, word 3 is not assigned\n"
              "s0.xml:4:16: warning: '2-3' does not apply to this registry, word '2-3' is not assigned\n"
              "s0.xml:5:16: warning: '7' does not apply to this registry, word 7 is not assigned");
}

TEST(DescribedSupplement, ReplacesDescriptionsOfTheRegistry) {
    const auto table = table_of(tokens("<description element='text'/>"),
                                shop_with(word("GET", "<text>Old.</text>") + word("PUT", "<text>Puts.</text>")),
                                {shop_supplement_with("descriptions", said("GET", "Gets."))});
    EXPECT_EQ(table.rows[0].description + table.rows[1].description, "Gets.Puts.");
}

TEST(DescribedSupplement, RefusesOtherKinds) {
    EXPECT_EQ(
        token_refusal("former-phrases", ""),
        "s0.xml:2:1: error: inner registry with id 'former-phrases', expected one of 'known-by', 'numbers', 'names', "
        "'former-names', 'aliases', 'preferred-names', 'sections', 'documents', 'descriptions'");
    EXPECT_EQ(
        number_refusal("numbers", "", column("flag")),
        "s0.xml:2:1: error: inner registry with id 'numbers', expected one of 'known-by', 'names', 'former-names', "
        "'aliases', 'preferred-names', 'sections', 'documents', 'descriptions'");
}

TEST(DescribedSupplement, NamesTheTableWhenTheFileHasSeveral) {
    const auto registry = "<registry xmlns='http://www.iana.org/assignments' id='shop'><registry id='words'>" +
                          word("GET") + "</registry><registry id='others'>" + word("GET") + "</registry></registry>";
    EXPECT_EQ(rows_of(table_of(tokens(), registry, {shop_supplement_with("words/names", said("GET", "Fetch"))})),
              "1 GET=FETCH");
    EXPECT_EQ(rows_of(table_of(tokens(), registry, {shop_supplement_with("others/names", said("GET", "Fetch"))})),
              "1 GET=GET");
    for (const std::string id : {"names", "words/colors", "unknown/names"}) {
        EXPECT_EQ(refusal_as(tokens(), registry, {shop_supplement_with(id, "")}),
                  "s0.xml:2:1: error: inner registry with id '" + id +
                      "', expected one of 'words/known-by', "
                      "'words/numbers', 'words/names', 'words/former-names', 'words/aliases', "
                      "'words/preferred-names', 'words/sections', 'words/documents', 'words/descriptions'");
    }
}

TEST(DescribedSupplement, NeedsSourcesExceptForNamesAndNumbers) {
    EXPECT_EQ(token_warnings("aliases", word("GET", "<description>Fetch</description>")),
              "s0.xml:3:1: warning: fact without a source, expected an <xref>");
    EXPECT_EQ(token_warnings("names", word("GET", "<description>Fetch</description>")), "");
}

TEST(DescribedSupplement, RefusesTextsThatAreNoNames) {
    EXPECT_EQ(token_refusal("aliases", said("GET", "")), "s0.xml:3:27: error: empty <description>, expected a text");
    EXPECT_EQ(token_refusal("aliases", said("GET", std::string(101, 'a'))),
              "s0.xml:3:40: error: name '" + std::string(101, 'a') + "' has 101 characters, expected 100 at most");
    EXPECT_EQ(token_refusal("names", said("GET", "?")),
              "s0.xml:3:40: error: the name 'GET' of a row has no letter or digit, expected one in the 'names' of a "
              "supplement");
}

}  // namespace
}  // namespace iana_codegen
