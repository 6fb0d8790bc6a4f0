// Tests parts of the C++ header of a described table. golden_test.cpp compares a whole header.
#include "formats/cpp/described.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "formats/formats.hpp"
#include "formats/lookup/assignments.hpp"
#include "interpreting.hpp"
#include "invented_tables.hpp"
#include "text/layout.hpp"

namespace iana_codegen {
namespace {

std::string cpp_of(const Table& table) { return emit_described_cpp(table, {"a::b", {}, false}, "content_x"); }

bool cpp_has(const std::string& header, std::string_view text) { return header.find(text) != std::string::npos; }

Table without_ranges() {
    auto table = invented_signals();
    table.rows[1].last = table.rows[1].value;
    return table;
}

TEST(DescribedHeaderOfCpp, SaysWhichNumbersHaveTheNameOfARange) {
    const auto header = cpp_of(invented_signals());
    EXPECT_TRUE(cpp_has(header, "\n    open_drawer = 8,  // 8 to 15; RFC 9110, Appendix A.1\n"));
    EXPECT_TRUE(cpp_has(header, "\n    {8, 15, \"OPEN_DRAWER\"_t, {}},\n"));
    EXPECT_TRUE(cpp_has(header, "\n    {8, 15, \"Open the \\\"till\\\"\"_t},\n"));
    EXPECT_TRUE(cpp_has(header, "says \"8 to 15\""));
}

TEST(DescribedHeaderOfCpp, HasNoLastValuesWithoutRanges) {
    const auto header = cpp_of(without_ranges());
    EXPECT_TRUE(cpp_has(header, "\n    {8, \"OPEN_DRAWER\"_t, {}},\n"));
    EXPECT_FALSE(cpp_has(header, " last;"));
    EXPECT_FALSE(cpp_has(header, "says \"8 to 15\""));
}

TEST(DescribedHeaderOfCpp, GivesALiteralASuffixIfNoSignedTypeHoldsIt) {
    auto table = invented_signals();
    table.rows[2].value = table.rows[2].last = std::numeric_limits<std::int64_t>::max();
    const auto header = cpp_of(table);
    EXPECT_TRUE(cpp_has(header, " = 9223372036854775807,"));
    EXPECT_TRUE(cpp_has(header, " = 18446744073709551615U,"));
    EXPECT_TRUE(cpp_has(header, "case 18446744073709551615U:"));
    EXPECT_FALSE(std::regex_search(header, std::regex{"[^0-9]18446744073709551615[^U0-9]"}));
}

TEST(DescribedHeaderOfCpp, WritesEnumeratorsInHexadecimalIfTheRegistryDoes) {
    auto table = invented_signals();
    table.is_in_hex = true;
    const auto header = cpp_of(table);
    EXPECT_TRUE(cpp_has(header, " = 0x00,\n"));
    EXPECT_TRUE(cpp_has(header, "\n    open_drawer = 0x08,  // 0x08 to 0x0f; RFC 9110, Appendix A.1\n"));
    EXPECT_TRUE(cpp_has(header, " = 0xffffffffffffffff,\n"));
}

TEST(DescribedHeaderOfCpp, UsesTheParameterOfAFunctionThatHasOneAnswer) {
    auto table = invented_signals();
    table.columns[0].members.clear();
    EXPECT_TRUE(cpp_has(cpp_of(table), "is_noisy(till_signal value) noexcept {\n    static_cast<void>(value);\n"));
    Column label{"label", "label_of", "A label.", ColumnKind::text};
    table.columns = {label};
    for (auto& row : table.rows) row.cells = {{}};
    EXPECT_TRUE(cpp_has(cpp_of(table), "label_of(till_signal value) noexcept {\n    static_cast<void>(value);\n"));
    table.rows[1].cells[0].text = "a";
    EXPECT_TRUE(
        cpp_has(cpp_of(table),
                "\n    if (detail::is_between(detail::number(value), 8, 15)) return {\"a\", 1};\n    return {};\n"));
}

std::string assignments_of(const Table& table) {
    Table only;
    only.ranges = exceptional_assignments(table);
    return ranges_of(only);
}

// A row of a supplement is in the registry's range that it was cut out of.
TEST(ExceptionalAssignments, AreTheRangesAndTheRowsOfSupplements) {
    auto table = invented_signals();
    EXPECT_EQ(assignments_of(table), "16-16 reserved, 9007199254740994-18446744073709551614 private_use");
    table.rows.back().state = State::private_use;
    table.rows.front().state = State::unassigned;
    table.rows[1].state = State::temporary;
    EXPECT_EQ(assignments_of(table),
              "0-0 unassigned, 16-16 reserved, 9007199254740994-18446744073709551615 private_use");
}

TEST(DescribedHeaderOfCpp, AsksTheRowsLastOfAll) {
    const auto header = cpp_of(invented_signals());
    EXPECT_TRUE(
        cpp_has(header,
                "noexcept {\n"
                "    if (detail::is_between(detail::number(value), 16, 16)) return ::iana::assignment::reserved;\n"
                "    if (detail::is_between(detail::number(value), 9007199254740994, 18446744073709551614U)) {\n"
                "        return ::iana::assignment::private_use;\n"
                "    }\n"
                "    return detail::row_number(value) != 0 ? "));
}

TEST(DescribedHeaderOfCpp, PrintsEveryNumberOf64Bits) {
    for (const auto* format : {"cpp-ostream", "cpp-format"}) {
        const auto emit = find_format(format)->emit;
        EXPECT_TRUE(cpp_has(emit(invented_signals(), {"a", {}, false}), "static_cast<unsigned long long>(code)"));
        EXPECT_TRUE(cpp_has(emit(invented_words(), {"a", {}, false}), "static_cast<unsigned>(code)"));
    }
}

// What a header declares outside of all braces but those of namespaces, after the start of its implementation.
std::set<std::string> names_in_implementation(const std::string& header) {
    const std::regex declaration{
        R"(^(?:(?:inline )?constexpr .*?\b(?!decltype)(\w+) ?(?:\(|\[|\{|<\w+>;|= )|(?:struct|enum class) (\w+)))"};
    std::istringstream lines{header.substr(header.find("\nnamespace detail {\n\n"))};
    std::set<std::string> names;
    std::smatch found;
    for (std::string line; std::getline(lines, line) && line != "}  // namespace detail";) {
        if (std::regex_search(line, found, declaration)) names.insert(found[1].matched ? found[1] : found[2]);
    }
    return names;
}

bool is_refused_for_a_function(const std::string& name) {
    const auto xml = description_with(tokens("<column element='x' kind='flag' function='" + name + "'>X.</column>"));
    return cpp_has(describe(xml).diagnostics, "because every table uses it");
}

TEST(DescribedHeaderOfCpp, DeclaresNoNameThatADescriptionMayUse) {
    const std::regex of_a_literal_or_document{"_t|rfc[0-9]+|document_.*|references_[0-9]+"};
    auto names = names_in_implementation(cpp_of(invented_signals()));
    const auto single_file = emit_described_cpp(invented_words(), {"a", {}, true}, "x");  // starts with table.hpp
    for (const auto& header : {cpp_of(invented_words()), single_file}) {
        const auto more = names_in_implementation(header);
        EXPECT_GE(more.size(), 10U);
        names.insert(more.begin(), more.end());
    }
    for (const auto* name : {"name_row", "row_count", "find_row", "lower_names", "rows", "document"}) {
        EXPECT_TRUE(names.contains(name)) << name;
    }
    for (const auto& name : names) {
        EXPECT_TRUE(std::regex_match(name, of_a_literal_or_document) || is_refused_for_a_function(name)) << name;
    }
}

TEST(DescribedHeaderOfCpp, HasNoLineThatIsTooLong) {
    std::istringstream lines{cpp_of(invented_signals())};
    for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), widest_line) << line;
}

}  // namespace
}  // namespace iana_codegen
