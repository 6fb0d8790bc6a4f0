// Tests which rows a selection keeps, and the message for each selection that fits no row.
#include "tables/row_selection.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>

#include "formats/lookup/assignments.hpp"
#include "invented_tables.hpp"
#include "merging.hpp"

namespace iana_codegen {
namespace {

using List = std::optional<std::string>;

std::string values_in(const Table& table) {
    std::string values;
    for (const auto& row : table.rows) values += (values.empty() ? "" : " ") + std::to_string(row.value);
    return values;
}

std::string codes_after(const List& only, const List& except = {}) {
    auto table = merged({});
    EXPECT_EQ(select_rows({only, except}, table), "");
    return values_in(table);
}

std::string selection_problem(const List& only, const List& except = {}) {
    auto table = merged({});
    auto problem = select_rows({only, except}, table);
    EXPECT_EQ(values_in(table), "200 404 418");
    EXPECT_EQ(table.selection, "");
    return problem;
}

TEST(RowSelection, TakesValuesRangesAndStates) {
    EXPECT_EQ(codes_after("404"), "404");
    EXPECT_EQ(codes_after("400-499"), "404 418");
    EXPECT_EQ(codes_after("200, 418"), "200 418");
    EXPECT_EQ(codes_after("unused"), "418");
    EXPECT_EQ(codes_after({}, "404,unused"), "200");
    EXPECT_EQ(codes_after("400-499", "418"), "404");
}

// Temporary registrations come and go, so a state without rows is no error.
TEST(RowSelection, AcceptsAStateThatNoRowHas) { EXPECT_EQ(codes_after({}, "temporary"), "200 404 418"); }

TEST(RowSelection, RefusesAnItemThatFitsNoRow) {
    EXPECT_EQ(selection_problem("500"), "--only: '500', expected a value, a range or a state of rows");
    EXPECT_EQ(selection_problem({}, "500-599"), "--except: '500-599', expected a value, a range or a state of rows");
    EXPECT_EQ(selection_problem({}, "404,"), "--except: '', expected a value, a range or a state of rows");
    EXPECT_EQ(selection_problem("404-200"), "--only: '404-200', expected a value, a range or a state of rows");
    EXPECT_EQ(selection_problem("Not Found"), "--only: 'Not Found', expected a value, a range or a state of rows");
}

TEST(RowSelection, RefusesToLeaveNoRow) {
    EXPECT_EQ(selection_problem({}, "100-599"), "--except 100-599: no row is left, expected one or more");
    EXPECT_EQ(selection_problem("404", "404"), "--only 404 --except 404: no row is left, expected one or more");
}

// The banner of a header contains the selection: a line break in it would end the comment.
TEST(RowSelection, IsKeptWithoutSpaces) {
    auto table = merged({});
    EXPECT_EQ(select_rows({" 404,\n200 ", "unused"}, table), "");
    EXPECT_EQ(table.selection, "--only 404,200 --except unused");
    ASSERT_EQ(table.left_out.size(), 1U);
    EXPECT_EQ(table.left_out.front(), "418");
}

TEST(RowSelection, ComparesTokensAsTheTableDoes) {
    auto table = invented_words();
    const auto wanted = table.rows.front();
    EXPECT_EQ(select_rows({wanted.text, {}}, table), "");
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows.front().text, wanted.text);
    for (const auto& column : table.columns) {
        for (const auto& member : column.members) EXPECT_EQ(member.values.first, wanted.value);
    }
}

// A parser must not forget that 204 has no content because the library does not send 204.
TEST(RowSelection, KeepsTheFlagsOfNumbers) {
    auto table = invented_signals();
    const auto before = table.columns;
    EXPECT_EQ(select_rows({std::to_string(table.rows.front().value), {}}, table), "");
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(codes_of(table.columns[i].members), codes_of(before[i].members));
    }
}

TEST(RowSelection, KeepsTheStatesOfNumbers) {
    auto table = invented_signals();
    const auto left_out = table.rows.back();
    EXPECT_EQ(select_rows({{}, std::to_string(left_out.value)}, table), "");
    bool is_known = false;
    for (const auto& range : table.ranges) is_known = is_known || range.values.contains(left_out.value);
    EXPECT_TRUE(is_known);
}

}  // namespace
}  // namespace iana_codegen
