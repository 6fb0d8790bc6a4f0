// Supplements of described tables: columns and facts that they add, what does not apply, and what is refused.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "shop_supplements.hpp"

namespace iana_codegen {
namespace {

std::string column(const std::string& kind, const std::string& inside = "") {
    const auto type = kind == "choice" ? " type='its_type'" : "";
    return "<column supplement='extra' kind='" + kind + "' function='extra_of'" + type + ">Extra." + inside +
           "</column>\n";
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
