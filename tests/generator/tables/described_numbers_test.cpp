// Tables of numbers: rows, states and names out of records, and what is refused.
#include <gtest/gtest.h>

#include <string>

#include "interpreting.hpp"
#include "merging.hpp"

namespace iana_codegen {
namespace {

const std::string states =
    "<state name='unassigned' text='Unassigned'/><state name='private_use' text='Reserved for Private Use*'/>"
    "<state name='reserved' text='Reserved*'/>";

Table numbers_of(const std::string& records, const std::string& more = states) {
    return table_of(numbers(more), shop_with(records));
}

std::string refused_numbers(const std::string& records, const std::string& more = states) {
    return refusal_as(numbers(more), shop_with(records));
}

std::string with_strips(const std::string& strips) {
    return "<key kind='number'/>\n<name element='name'>" + strips + "</name>";
}

TEST(DescribedNumbers, AreSortedWithTheirStates) {
    const auto table = numbers_of(number("0x0b", "Unassigned") + number("0x02", "RST_STREAM") +
                                  number("0x00-0x01", "reserved for us") + number("8-10", "Stream") +
                                  number("32-255", "RESERVED FOR PRIVATE USE (any)"));
    EXPECT_EQ(rows_of(table), "2 RST_STREAM=RST_STREAM, 8-10 Stream=STREAM");
    EXPECT_EQ(ranges_of(table), "0-1 reserved, 11-11 unassigned, 32-255 private_use");
}

TEST(DescribedNumbers, UseTheFirstStateThatMatches) {
    EXPECT_EQ(ranges_of(numbers_of(number("1", "Reserved for Private Use"))), "1-1 private_use");
    EXPECT_EQ(ranges_of(numbers_of(number("1", "Reserved for Private Use"),
                                   "<state name='reserved' text='Reserved*'/>" + states)),
              "1-1 reserved");
}

TEST(DescribedNumbers, HaveTheSmallestWidthForTheWholeRange) {
    const auto bits_of = [](const std::string& last) {
        return numbers_of(number("0", "A") + number("1-" + last, "Unassigned")).bits;
    };
    EXPECT_EQ(bits_of("1"), 8U);
    EXPECT_EQ(bits_of("255"), 8U);
    EXPECT_EQ(bits_of("256"), 16U);
    EXPECT_EQ(bits_of("0xffff"), 16U);
    EXPECT_EQ(bits_of("65536"), 32U);
    EXPECT_EQ(bits_of("0xffffffff"), 32U);
    EXPECT_EQ(bits_of("4294967296"), 64U);
    EXPECT_EQ(bits_of("0xffffffffffffffff"), 64U);
}

TEST(DescribedNumbers, HaveTheDescribedWidth) {
    const auto table_with = [](const std::string& bits, const std::string& value) {
        return interpret_as("<key kind='number' bits='" + bits + "'/>\n<name element='name'/>",
                            shop_with(number(value, "A")));
    };
    EXPECT_EQ(table_with("32", "1").value.value().bits, 32U);
    EXPECT_EQ(table_with("64", "0xffffffffffffffff").value.value().bits, 64U);
    EXPECT_EQ(table_with("8", "256").diagnostics,
              "f.xml:3:16: error: value '256' needs more than 8 bits, expected 8 at most as described");
    EXPECT_EQ(table_with("16", "0-65536").diagnostics,
              "f.xml:3:16: error: value '0-65536' needs more than 16 bits, expected 16 at most as described");
}

TEST(DescribedNumbers, MayBeWrittenAsBytes) {
    EXPECT_EQ(rows_of(numbers_of(number("0x00,0x9C", "TLS_RSA") + number("0x13,0x01-02", "TLS_AES"))),
              "156 TLS_RSA=TLS_RSA, 4865-4866 TLS_AES=TLS_AES");
}

TEST(DescribedNumbers, AreInHexadecimalIfTheRegistryWritesThemSo) {
    EXPECT_FALSE(numbers_of(number("1", "A") + number("0x2", "Unassigned")).is_in_hex);
    EXPECT_TRUE(numbers_of(number("0x1", "A")).is_in_hex);
    EXPECT_TRUE(numbers_of(number("0x00,0x9C", "A")).is_in_hex);
}

TEST(DescribedNumbers, HaveStrippedNames) {
    const auto table = table_of(with_strips("<strip prefix='H3_' function='is_of_h3'/><strip suffix='_RESERVED'/>"),
                                shop_with(number("1", "H3_NO_ERROR") + number("2", "H3_OLD_RESERVED") +
                                          number("3", "QPACK_FAILED") + number("4", "h3_x") + number("5", "H3_")));
    EXPECT_EQ(rows_of(table), "1 NO_ERROR=NO_ERROR, 2 OLD=OLD, 3 QPACK_FAILED=QPACK_FAILED, 4 h3_x=H3_X, 5 H3_=H3");
    EXPECT_EQ(former_names_of(table.rows[0]), "H3_NO_ERROR=");
    EXPECT_EQ(former_names_of(table.rows[1]), "H3_OLD_RESERVED=");
    EXPECT_EQ(former_names_of(table.rows[2]), "");
    ASSERT_EQ(table.columns.size(), 1U);
    EXPECT_EQ(table.columns[0].id + "|" + table.columns[0].function + "|" + table.columns[0].comment,
              "is_of_h3|is_of_h3|True if the name starts with H3_ in the registry, which the table's name leaves out. "
              "False for a value that is no row.");
    EXPECT_TRUE(table.rows[0].cells.at(0).flag && table.rows[1].cells.at(0).flag);
    EXPECT_FALSE(table.rows[2].cells.at(0).flag || table.rows[3].cells.at(0).flag || table.rows[4].cells.at(0).flag);
}

TEST(DescribedNumbers, LoseASuffixThatStartsWithASpace) {
    EXPECT_EQ(rows_of(table_of(with_strips("<strip suffix=' Stream'/>"),
                               shop_with(number("1", "Push Stream") + number("2", "Upstream")))),
              "1 Push=PUSH, 2 Upstream=UPSTREAM");
}

TEST(DescribedNumbers, LoseAnnotationsOfTheirState) {
    const auto table =
        table_of(with_strips("<strip suffix='_frame'/>"),
                 shop_with(number("1", "big_frame (TEMPORARY - registered 2025-01-02, expires 2026-01-02)")));
    EXPECT_EQ(rows_of(table), "1 big=BIG");
    EXPECT_EQ(former_names_of(table.rows[0]), "big_frame=");
    EXPECT_EQ(state_with_date(table.rows[0]), "temporary until 2026-01-02");
    EXPECT_EQ(refused_numbers(number("1", "big (TEMPORARY - expires soon)")),
              "f.xml:3:31: error: annotation '(TEMPORARY - expires soon)', expected '(TEMPORARY - registered DATE[, "
              "extension registered DATE], expires DATE)' or the same with 'publication requested' for 'expires'");
}

TEST(DescribedNumbers, GetAnAliasWhenTheyOccurWithAnotherName) {
    const std::string first = number("9", "BADVERS", "<xref type='rfc' data='rfc1'/>");
    const auto [table, diagnostics] =
        interpret_as(numbers(), shop_with(first + number("0x9", "BADSIG", "<xref type='rfc' data='rfc2'/>")));
    EXPECT_EQ(diagnostics,
              "f.xml:4:16: warning: value '0x9' a second time, 'BADSIG' becomes another name of 'BADVERS'\n"
              "f.xml:3:31: note: 'BADVERS' is here");
    ASSERT_TRUE(table);
    EXPECT_EQ(rows_of(*table), "9 BADVERS=BADVERS");
    EXPECT_EQ(former_names_of(table->rows[0]), "BADSIG=BADSIG");
    EXPECT_EQ(citations_of(table->rows[0].references), "RFC 1");
    EXPECT_EQ(citations_of(table->rows[0].former_names[0].sources), "RFC 2");
}

TEST(DescribedNumbers, MergeReferencesWhenTheyOccurWithTheSameName) {
    const std::string first = number("9", "NotAuth", "<xref type='rfc' data='rfc1'/>");
    const auto [table, diagnostics] = interpret_as(
        numbers(),
        shop_with(first + number("9", "NOTAUTH", "<xref type='rfc' data='rfc1'/><xref type='rfc' data='rfc2'/>")));
    EXPECT_EQ(diagnostics,
              "f.xml:4:16: warning: value '9' a second time with the name 'NOTAUTH', the references of both count\n"
              "f.xml:3:31: note: 'NotAuth' is here");
    ASSERT_TRUE(table);
    EXPECT_EQ(rows_of(*table), "9 NotAuth=NOTAUTH");
    EXPECT_EQ(former_names_of(table->rows[0]), "");
    EXPECT_EQ(citations_of(table->rows[0].references), "RFC 1; RFC 2");
}

TEST(DescribedNumbers, AreRefusedWhenTheyOverlap) {
    const auto overlap = [](const std::string& one, const std::string& other) {
        return "f.xml:4:16: error: value '" + one + "' overlaps '" + other + "', expected each number once\n" +
               "f.xml:3:16: note: '" + other + "' is here";
    };
    EXPECT_EQ(refused_numbers(number("1-3", "A") + number("3-4", "B")), overlap("3-4", "1-3"));
    EXPECT_EQ(refused_numbers(number("3-4", "A") + number("1-3", "B")), overlap("1-3", "3-4"));
    EXPECT_EQ(refused_numbers(number("1-9", "A") + number("5", "B")), overlap("5", "1-9"));
    EXPECT_EQ(refused_numbers(number("5", "A") + number("1-9", "Unassigned")), overlap("1-9", "5"));
    EXPECT_EQ(refused_numbers(number("5", "Unassigned") + number("5", "A")),
              "f.xml:4:16: error: value '5' a second time, expected it once\nf.xml:3:16: note: '5' is here");
    EXPECT_EQ(refused_numbers(number("5", "Unassigned") + number("5", "Unassigned")),
              "f.xml:4:16: error: value '5' a second time, expected it once\nf.xml:3:16: note: '5' is here");
}

TEST(DescribedNumbers, AreRefusedWhenTheirNamesAreEqual) {
    const std::string expected = ", expected one of its own, such as one in the 'names' of a supplement\n";
    EXPECT_EQ(refused_numbers(number("1", "No error") + number("2", "NO_ERROR")),
              "f.xml:4:31: error: word 2 has the name 'NO_ERROR' of word 1" + expected +
                  "f.xml:3:31: note: word 1 has it here");
}

// Lookups find a name in any letter case, also as it was before it was stripped.
TEST(DescribedNumbers, AreRefusedWhenANameIsTheUnstrippedNameOfAnother) {
    EXPECT_EQ(refusal_as(with_strips("<strip prefix='A_'/>"), shop_with(number("1", "A_B") + number("2", "a_b"))),
              "f.xml:3:31: error: word 1 has the name 'A_B' of word 2, expected one of its own\n"
              "f.xml:4:31: note: word 2 has it here");
}

TEST(DescribedNumbers, AreRefusedWithWrongValuesAndNames) {
    EXPECT_EQ(
        refused_numbers(number("one", "A")),
        "f.xml:3:16: error: value 'one', expected a number such as '12' or '0x0C', bytes such as '0x00,0x9C', or a "
        "range");
    EXPECT_EQ(refused_numbers(word("1")), "f.xml:3:1: error: record without <name>, expected one");
    EXPECT_EQ(refused_numbers(number("1", "")),
              "f.xml:3:25: error: the name '' of a row has no letter or digit, expected one in the 'names' of a "
              "supplement");
    EXPECT_EQ(refused_numbers(number("1",
                                     "\xC3\xA9"
                                     "A")),
              "f.xml:3:31: error: name '\\xC3\\xA9"
              "A' has byte 0xC3 at position 1, expected printable ASCII");
    EXPECT_EQ(refused_numbers(number("1", std::string(101, 'a'))),
              "f.xml:3:31: error: name '" + std::string(101, 'a') + "' has 101 characters, expected 100 at most");
}

}  // namespace
}  // namespace iana_codegen
