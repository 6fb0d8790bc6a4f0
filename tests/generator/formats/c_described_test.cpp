// Tests parts of the C header of a described table. golden_test.cpp compares whole headers of three tables.
#include "formats/c/described.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <set>
#include <string>
#include <string_view>

#include "invented_tables.hpp"
#include "invented_verbs.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

std::string header_of(const Table& table, const std::string& namespace_name = "iana::http") {
    return emit_described_c(table, {namespace_name, {}, false}, FormOfC::whole);
}

bool declares(const std::string& header, std::string_view text) { return header.find(text) != std::string::npos; }

// True for words in a comment, whatever lines it has.
bool says(std::string header, std::string_view words) {
    for (auto at = header.find("\n// "); at != std::string::npos; at = header.find("\n// ", at))
        header.replace(at, 4, " ");
    return declares(header, words);
}

Table table_of_numbers(const std::vector<std::uint64_t>& values, unsigned bits) {
    auto table = invented_signals();
    table.columns.clear();
    table.ranges.clear();
    table.rows.clear();
    table.bits = bits;
    for (const auto value : values) {
        Row row;
        row.value = row.last = value;
        row.state = State::assigned;
        row.text = row.name = "N" + std::to_string(value);
        table.rows.push_back(row);
    }
    return table;
}

Table with_row_name(Table table, const std::string& name) {
    table.rows.front().name = name;
    return table;
}

TEST(DescribedHeaderOfC, HasThePrefixOfNamespaceAndTable) {
    const auto header = header_of(invented_verbs(), "a::b_c");
    EXPECT_TRUE(declares(header, "\n#ifndef A_B_C_VERB_H\n#define A_B_C_VERB_H\n"));
    EXPECT_TRUE(declares(header, "\nenum a_b_c_verb {\n    A_B_C_VERB_PUT_IT "));
    EXPECT_TRUE(declares(header, "\nstatic inline const char* a_b_c_verb_name(long value) {"));
    EXPECT_TRUE(declares(header, "\nstatic inline enum a_b_c_mood a_b_c_verb_mood_of(long value) {"));
    EXPECT_TRUE(declares(header, " --namespace a::b_c --output"));
}

TEST(DescribedHeaderOfC, TakesAnIntUnlessNumbersAreWiderThanThat) {
    EXPECT_TRUE(declares(header_of(table_of_numbers({1}, 16)), "_signal_name(long value) {"));
    EXPECT_TRUE(declares(header_of(table_of_numbers({1}, 32)), "_signal_name(uint64_t value) {"));
}

TEST(DescribedHeaderOfC, ReturnsZeroForUnknownNamesUnlessZeroIsAValue) {
    EXPECT_TRUE(declares(header_of(table_of_numbers({1}, 16)), "\nstatic inline int iana_http_till_signal_from_name("));
    EXPECT_TRUE(
        declares(header_of(table_of_numbers({1}, 64)), "\nstatic inline uint64_t iana_http_till_signal_from_name("));
    EXPECT_TRUE(
        declares(header_of(table_of_numbers({0}, 8)), "\nstatic inline long long iana_http_till_signal_from_name("));
    EXPECT_TRUE(declares(header_of(table_of_numbers({0}, 8)), " -1 for any other text."));
    EXPECT_TRUE(declares(header_of(invented_verbs()), "\nstatic inline int iana_http_verb_from_name("));
}

TEST(DescribedHeaderOfC, HasMacrosForValuesThatAreTooLargeForEnumerators) {
    const auto header = header_of(table_of_numbers({2147483647, 2147483648}, 32));
    EXPECT_TRUE(declares(header, "\n    IANA_HTTP_TILL_SIGNAL_N2147483647 = 2147483647,\n"));
    EXPECT_TRUE(declares(header, "\n#define IANA_HTTP_TILL_SIGNAL_N2147483648 UINT64_C(2147483648)\n"));
    EXPECT_FALSE(declares(header, "IANA_HTTP_TILL_SIGNAL_N2147483648 ="));
}

TEST(DescribedHeaderOfC, WritesValuesInHexadecimalIfTheRegistryDoes) {
    auto table = table_of_numbers({11, 2147483648}, 32);
    table.is_in_hex = true;
    const auto header = header_of(table);
    EXPECT_TRUE(declares(header, "\n    IANA_HTTP_TILL_SIGNAL_N11 = 0x0b,\n"));
    EXPECT_TRUE(declares(header, "\n#define IANA_HTTP_TILL_SIGNAL_N2147483648 UINT64_C(0x80000000)\n"));
}

TEST(DescribedHeaderOfC, HasAnEnumeratorEvenIfNoRowHasOne) {
    EXPECT_TRUE(declares(header_of(table_of_numbers({}, 16)),
                         "\nenum iana_http_till_signal {\n    IANA_HTTP_TILL_SIGNAL_NONE = 0\n};\n"));
    const auto wide = header_of(with_row_name(table_of_numbers({2147483648}, 32), "NONE"));
    EXPECT_TRUE(declares(wide, "\n    IANA_HTTP_TILL_SIGNAL_NONE = 0\n"));
    EXPECT_TRUE(declares(wide, "\n#define IANA_HTTP_TILL_SIGNAL_NONE_ UINT64_C(2147483648)\n"));
    EXPECT_TRUE(declares(header_of(with_row_name(table_of_numbers({5}, 16), "NONE")),
                         "\n    IANA_HTTP_TILL_SIGNAL_NONE = 5,\n"));
}

TEST(DescribedHeaderOfC, SaysThatALookupDoesNotFindWhatLongLongCannotHold) {
    constexpr auto largest = std::numeric_limits<std::uint64_t>::max();
    const auto* const note = " Nor does it find a value above 9223372036854775807";
    EXPECT_TRUE(says(header_of(table_of_numbers({0, largest}, 64)), note));
    EXPECT_FALSE(says(header_of(table_of_numbers({1, largest}, 64)), note));
    EXPECT_FALSE(says(header_of(table_of_numbers({0, largest / 2}, 64)), note));
    EXPECT_TRUE(declares(header_of(table_of_numbers({1, largest}, 64)), "15 UINT64_C(18446744073709551615)\n"));
}

TEST(DescribedHeaderOfC, SaysThatANumberIsMissingIfLongLongCannotHoldIt) {
    auto verbs = invented_verbs();
    const auto* const note = "an empty number is -1, and so is one above 9223372036854775807";
    EXPECT_FALSE(says(header_of(verbs), note));
    verbs.rows.front().cells.back().number = std::numeric_limits<std::uint64_t>::max();
    EXPECT_TRUE(says(header_of(verbs), note));
}

// The names in capitals after the prefix of the table, except the names of rows.
std::set<std::string> own_names(const Table& table, std::string_view prefix) {
    const auto header = header_of(table);
    std::set<std::string> names;
    for (auto at = header.find(prefix); at != std::string::npos; at = header.find(prefix, at + 1)) {
        const auto start = at + prefix.size();
        names.insert(header.substr(start, header.find_first_of(" ,;:()\n}", start) - start));
    }
    for (const auto& row : table.rows) {
        names.erase(row.name);
        for (const auto& former : row.former_names) names.erase(former.name);
    }
    return names;
}

void expect_kept(const Table& table, const std::string& prefix, std::size_t least) {
    const auto names = own_names(table, prefix);
    EXPECT_GE(names.size(), least);
    for (const auto& name : names) {
        const auto header = header_of(with_row_name(table, name));
        EXPECT_TRUE(declares(header, "\n    " + prefix + name + "_ ")) << name;
        EXPECT_TRUE(declares(header, ", " + name + "_, ")) << name;
    }
}

TEST(DescribedHeaderOfC, KeepsEachNameThatItDeclares) {
    auto verbs = invented_verbs();
    verbs.rows.pop_back();  // MAP
    expect_kept(verbs, "IANA_HTTP_VERB_", 6);
    expect_kept(invented_signals(), "IANA_HTTP_TILL_SIGNAL_", 7);
}

// Long comments, texts and names are wrapped. Only a single long word can make a line too long.
TEST(DescribedHeaderOfC, HasNoLineThatIsTooLong) {
    auto table = invented_verbs();
    table.name = table.plural = "verb_with_a_name_of_many_words_that_fill_half_a_line_on_their_own";
    table.summary = std::string(20, 'a') + " " + std::string(80, 'b') + " " + std::string(80, 'c');
    table.rows.front().description = std::string(500, '"');
    const auto header = header_of(table);
    for (std::size_t start = 0; start < header.size();) {
        const auto end = header.find('\n', start);
        const auto line = trimmed(std::string_view{header}.substr(start, end - start));
        const bool is_wide = end - start > widest_line;
        EXPECT_FALSE(is_wide && line.find(", ") != std::string_view::npos && line.front() != 'x') << line;
        start = end + 1;
    }
}

TEST(DescribedHeaderOfC, PutsLiteralsOfOneTextInParentheses) {
    auto table = invented_labels();
    table.rows.front().description = std::string(200, 'a');
    EXPECT_TRUE(declares(header_of(table), "\n    (\"aaa"));
    EXPECT_TRUE(declares(header_of(table), "aaa\"),\n"));
}

}  // namespace
}  // namespace iana_codegen
