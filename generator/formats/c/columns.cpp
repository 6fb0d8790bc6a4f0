#include "formats/c/columns.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/c/cells.hpp"
#include "formats/c/numbers.hpp"
#include "formats/shared/enumerators.hpp"
#include "text/joined.hpp"
#include "text/layout.hpp"

namespace iana_codegen {
namespace {

std::string choice_type(const Column& column, const NamesOfC& names) {
    const auto enumerators = joined(
        column.choices, [&](const std::string& choice) { return "    " + choice_of_c(column, choice, names); }, ",\n");
    const auto comment =
        fmt::format("What {}_{}() returns; NONE if the registry does not say.", names.table(), column.function);
    return fmt::format("{}\n{} {{\n    {},\n{}\n}};", comment_lines(comment, ""), type_of_c(column, names),
                       choice_of_c(column, "", names), enumerators);
}

std::string enumerator_or_number(const Table& table, const NamesOfC& names, std::uint64_t value) {
    const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                  [&](const Row& known) { return known.value == value && !known.name.empty(); });
    return row != table.rows.end() ? names.enumerator(row->name) : value_of_c(value);
}

// Compilers warn about an unused parameter.
std::string constant_body(std::string_view result) { return fmt::format("    (void)value;\n    return {};", result); }

std::string body_over_members(const Table& table, const Column& column, const NamesOfC& names) {
    if (column.members.empty()) return constant_body("0");
    const auto is_between = names.detail() + "_is_between(value, {}, {})";
    MemberWords words{is_between, "value", "1", "0"};
    words.spell_bound = value_of_c;
    words.spell = [&](std::uint64_t value) {
        return table.key == Key::number ? value_of_c(value) : enumerator_or_number(table, names, value);
    };
    return emit_members(column, words);
}

// In the split form, each column has a table of its own.
std::string body_over_column(const Column& column, const NamesOfC& names) {
    const bool is_text = column.kind == ColumnKind::text;
    return fmt::format("    return {0}_column_{1}{2}{0}_row_number(value){3};", names.detail(), column.id,
                       is_text ? "(" : "[", is_text ? ")" : "]");
}

std::string body_over_row(const Column& column, const NamesOfC& names) {
    const auto row = fmt::format("{0}_rows[{0}_row_number(value)]", names.detail());
    if (column.kind != ColumnKind::text) return fmt::format("    return {}.column_{};", row, column.id);
    return fmt::format("    const char* text = {}.column_{};\n    return text[0] != '\\0' ? text : {}_null();", row,
                       column.id, names.detail());
}

std::string empty_result(const Column& column, const NamesOfC& names) {
    return column.kind == ColumnKind::text ? names.detail() + "_null()" : cell_of_c(column, {}, names);
}

// Emits the cells that a supplement gives to some rows: an `if` for each range, and a switch over the other values.
std::string body_over_cells(const Table& table, std::size_t number, const NamesOfC& names) {
    const auto& column = table.columns[number];
    std::string ranges;
    std::vector<std::string> cases;
    for (const auto& row : table.rows) {
        const auto& cell = row.cells.at(number);
        if (cell.is_empty()) continue;
        const auto result = cell_of_c(column, cell, names);
        if (row.last > row.value) {
            ranges += return_if(is_between_of_c({row.value, row.last}, names), result) + "\n";
        } else {
            cases.push_back(fmt::format("case {}: return {};", enumerator_or_number(table, names, row.value), result));
        }
    }
    const auto none = empty_result(column, names);
    if (cases.empty()) return ranges.empty() ? constant_body(none) : fmt::format("{}    return {};", ranges, none);
    return fmt::format("{}    switch (value) {{\n{}\n        default: return {};\n    }}", ranges,
                       filled(cases, "        ", "        "), none);
}

std::string body_of(const Table& table, std::size_t number, const NamesOfC& names, FormOfC form) {
    const auto& column = table.columns[number];
    if (!column.is_from_supplement) {
        return form == FormOfC::split ? body_over_column(column, names) : body_over_row(column, names);
    }
    return column.kind == ColumnKind::flag ? body_over_members(table, column, names)
                                           : body_over_cells(table, number, names);
}

bool has_number_that_is_too_large(const Table& table) {
    return std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const Cell& cell) { return cell.number && !fits_long_long(*cell.number); });
    });
}

// The comments of the columns are the same for every language. This comment explains their terms for C.
std::string comment_of_results(const Table& table) {
    std::vector<std::string_view> meanings;
    const auto add = [&](ColumnKind kind, std::string_view meaning) {
        const auto is_of_kind = [&](const Column& column) { return column.kind == kind; };
        if (std::any_of(table.columns.begin(), table.columns.end(), is_of_kind)) meanings.push_back(meaning);
    };
    add(ColumnKind::flag, "true is 1 and false is 0");
    add(ColumnKind::choice, "none is the enumerator that ends in NONE");
    add(ColumnKind::number, has_number_that_is_too_large(table)
                                ? "an empty number is -1, and so is one above 9223372036854775807"
                                : "an empty number is -1");
    add(ColumnKind::text, "an empty text is NULL");
    if (meanings.empty()) return "";
    const auto list = joined(meanings, ", ");
    return comment_lines(fmt::format("From here on, {}.", list), "") + "\n\n";
}

}  // namespace

std::string emit_choice_types_of_c(const Table& table, const NamesOfC& names) {
    std::vector<std::string> types;
    for (const auto& column : table.columns) {
        if (column.kind == ColumnKind::choice) types.push_back(choice_type(column, names));
    }
    return joined(types, "\n\n");
}

std::string emit_column_functions_of_c(const Table& table, const NamesOfC& names, FormOfC form) {
    auto text = comment_of_results(table);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto& column = table.columns[i];
        text += fmt::format("{}\nstatic inline {} {}_{}({} value) {{\n{}\n}}\n\n", comment_lines(column.comment, ""),
                            type_of_c(column, names), names.table(), column.function, value_type_of_c(table),
                            body_of(table, i, names, form));
    }
    return text;
}

}  // namespace iana_codegen
