// Reads the JSON of described tables with another library, and compares all of it with the table.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "formats/json/json.hpp"
#include "invented_tables.hpp"
#include "tables/row_labels.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

using nlohmann::json;

json text_or_null(const std::string& text) { return text.empty() ? json{} : json(text); }

json identifier_or_null(const std::string& name) { return text_or_null(name.empty() ? name : enumerator(name)); }

// A JSON array of the results of `expect` for each value.
template <typename Value, typename Expect>
json array_of(const std::vector<Value>& values, Expect expect) {
    auto array = json::array();
    for (const auto& value : values) array.push_back(expect(value));
    return array;
}

json expected_source(const Reference& source) {
    return {
        {"document", source.document}, {"section", text_or_null(source.section)}, {"url", text_or_null(source.url)}};
}

json expected_reference(const Reference& reference) {
    auto expected = expected_source(reference);
    expected["title"] = text_or_null(reference.title);
    expected["maturity"] = text_or_null(reference.maturity);
    return expected;
}

json expected_former_name(const FormerName& former) {
    return {{"name", former.text},
            {"identifier", identifier_or_null(former.name)},
            {"sources", array_of(former.sources, expected_source)}};
}

json expected_member(const Member& member) {
    return {{"first", member.values.first},
            {"last", member.values.last},
            {"sources", array_of(member.sources, expected_source)}};
}

json expected_column(const Column& column) {
    static const std::array<std::string, 4> kinds = {"flag", "choice", "text", "number"};
    return {{"id", column.id},
            {"function", column.function},
            {"kind", kinds.at(static_cast<std::size_t>(column.kind))},
            {"comment", text_or_null(column.comment)},
            {"statement", text_or_null(column.statement)},
            {"is_from_supplement", column.is_from_supplement},
            {"type", text_or_null(column.type)},
            {"choices", column.choices},
            {"members", array_of(column.members, expected_member)}};
}

json expected_cell(const Column& column, const Row& row, const Cell& cell) {
    switch (column.kind) {
        case ColumnKind::flag: return column.is_from_supplement ? column.holds(row.value) : cell.flag;
        case ColumnKind::choice:
        case ColumnKind::text: return text_or_null(cell.text);
        case ColumnKind::number: break;
    }
    return cell.number ? json(*cell.number) : json{};
}

json expected_row(const Table& table, const Row& row) {
    json expected = {{"value", row.value},
                     {"name", text_or_null(returned_text(row))},
                     {"registered_name", text_or_null(is_registered(row) ? row.text : "")},
                     {"name_sources", array_of(row.preferred.sources, expected_source)},
                     {"identifier", identifier_or_null(row.name)},
                     {"state", state_name(row.state)},
                     {"description", text_or_null(row.description)},
                     {"added", text_or_null(row.added)},
                     {"updated", text_or_null(row.updated)},
                     {"cells", json::object()},
                     {"former_names", array_of(row.former_names, expected_former_name)},
                     {"references", array_of(row.references, expected_reference)}};
    if (table.key == Key::number) expected["last"] = row.last;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        expected["cells"][table.columns[i].id] = expected_cell(table.columns[i], row, row.cells.at(i));
    }
    return expected;
}

json expected_range(const StateRange& range) {
    return {{"first", range.values.first}, {"last", range.values.last}, {"state", state_name(range.state)}};
}

json expected_table(const Table& table) {
    static const std::array<std::string, 3> keys = {"number", "exact token", "token in any case"};
    const auto row = [&](const Row& r) { return expected_row(table, r); };
    return {{"registry", table.registry},
            {"table", table.file},
            {"namespace", table.namespace_name},
            {"name", table.name},
            {"plural", table.plural},
            {"summary", table.summary},
            {"updated", text_or_null(table.updated)},
            {"key", keys.at(static_cast<std::size_t>(table.key))},
            {"bits", table.bits},
            {"columns", array_of(table.columns, expected_column)},
            {"rows", array_of(table.rows, row)},
            {"ranges", array_of(table.ranges, expected_range)}};
}

void expect_says(const Table& table) {
    const auto text = emit_json(table, {});
    ASSERT_TRUE(json::accept(text)) << text;
    const auto document = json::parse(text);
    const auto expected = expected_table(table);
    EXPECT_EQ(document, expected) << json::diff(expected, document);
}

TEST(JsonOfATable, EqualsATableOfTokens) {
    auto table = invented_words();
    expect_says(table);
    table.key = Key::exact_token;
    expect_says(table);
}

TEST(JsonOfATable, EqualsATableOfNumbers) { expect_says(invented_signals()); }

TEST(JsonOfATable, EqualsAnEmptyTable) { expect_says(Table{}); }

TEST(JsonOfATable, KeepsEachDigitOfLargeNumbers) {
    const auto document = json::parse(emit_json(invented_signals(), {}));
    EXPECT_EQ(document.at("rows").at(2).at("value").get<std::uint64_t>(), 9007199254740993U);
    EXPECT_EQ(document.at("rows").at(3).at("last").get<std::uint64_t>(), 18446744073709551615U);
    EXPECT_EQ(document.at("rows").at(3).at("cells").at("retry_after").get<std::uint64_t>(), 18446744073709551615U);
}

// If two keys are equal, parsers keep only one. The other tests would not detect that.
TEST(JsonOfATable, KeepsColumnsApartFromOtherKeys) {
    const auto row = json::parse(emit_json(invented_words(), {})).at("rows").at(0);
    EXPECT_EQ(row.at("value"), 2);
    EXPECT_EQ(row.at("state"), "assigned");
    EXPECT_EQ(row.at("cells").at("value"), "?\?/ @x \\");
    EXPECT_EQ(row.at("cells").at("state"), true);
}

// So a change of one row by IANA changes one line.
TEST(JsonOfATable, HasOneLineForEachRow) {
    auto table = invented_words();
    const auto before = emit_json(table, {});
    const auto lines = std::count(before.begin(), before.end(), '\n');
    table.rows.push_back(table.rows.front());
    const auto after = emit_json(table, {});
    EXPECT_EQ(std::count(after.begin(), after.end(), '\n'), lines + 1);
}

}  // namespace
}  // namespace iana_codegen
