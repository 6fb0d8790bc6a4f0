#include "formats/c/described.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "formats/c/cells.hpp"
#include "formats/c/columns.hpp"
#include "formats/c/described_rows.hpp"
#include "formats/c/enumerators.hpp"
#include "formats/c/lookup.hpp"
#include "formats/c/names.hpp"
#include "formats/c/numbers.hpp"
#include "formats/c/split_tables.hpp"
#include "formats/c/texts.hpp"
#include "formats/lookup/assignments.hpp"
#include "formats/lookup/text_lookup.hpp"
#include "formats/shared/banner.hpp"
#include "formats/shared/described_words.hpp"
#include "formats/shared/enumerators.hpp"
#include "formats/shared/lines.hpp"
#include "formats/shared/preferred_texts.hpp"
#include "formats/shared/template_text.hpp"
#include "templates.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"
#include "text/wrapping.hpp"

namespace iana_codegen {
namespace {

std::string comment_on_values(const Table& table) {
    const auto type = value_type_of_c(table);
    const auto meaning =
        table.is_of_numbers()
            ? fmt::format("The functions below take any {}: a number without an enumerator is not an error.{}", type,
                          note_on_ranges(table))
            : fmt::format(
                  "This project assigns the numbers, which never change. No enumerator is 0: 0 can stand for "
                  "\"not registered\". The functions below take any {}.",
                  type);
    return comment_lines(
        fmt::format("{}. {} Names are never removed and never change their meaning.", table.summary, meaning), "");
}

std::string emit_assignments(const Table& table, const NamesOfC& names) {
    Lines lines;
    const auto result = [&](State state) {
        return fmt::format("{}_ASSIGNMENT_{}", names.capital_table(), to_upper(state_name(state)));
    };
    for (const auto& [values, state] : exceptional_assignments(table)) {
        lines.add("{}", return_if(is_between_of_c(values, names), result(state)));
    }
    lines.add("{}", return_if(names.detail() + "_row_number(value) != 0", result(State::assigned)));
    lines.add("    return {};", result(State::unassigned));
    return std::move(lines).text();
}

bool has_row_of_zero(const Table& table) {
    return std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) { return row.value == 0; });
}

// The type that a lookup returns. 0 means "not found", unless it is a value of the table.
std::string_view found_value(const Table& table) {
    if (has_row_of_zero(table)) return "long long";
    return has_wide_values(table) ? "uint64_t" : "int";
}

// True if the type that a lookup returns is too small for a value of the table.
bool has_value_that_is_not_found(const Table& table) {
    return has_row_of_zero(table) &&
           std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) { return !fits_long_long(row.value); });
}

std::vector<std::string_view> sections_of(const Table& table, const RowNumbers& numbers, FormOfC form) {
    std::vector<std::string_view> sections = {numbers.others.empty() ? "dense" : "sparse",
                                              table.key == Key::exact_token ? "exact" : "any_case",
                                              form == FormOfC::split ? "split" : "whole"};
    const auto add = [&](bool is_wanted, std::string_view section) {
        if (is_wanted) sections.emplace_back(section);
    };
    add(table.is_of_numbers(), "number");
    add(table.key == Key::token_in_any_case, "token_in_any_case");
    add(table.key == Key::token_in_any_case, form == FormOfC::split ? "split_lower_names" : "lower_names");
    if (!numbers.others.empty())
        sections.emplace_back(has_other_ranges(table, numbers) ? "sparse_ranges" : "sparse_points");
    add(has_value_that_is_not_found(table), "not_found");
    add(has_preferred_texts(table), "preferred_names");
    add(std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) { return !fits_enumerator(row.value); }),
        "macros");
    add(std::any_of(table.columns.begin(), table.columns.end(),
                    [](const Column& column) { return column.kind == ColumnKind::choice; }),
        "choices");
    return sections;
}

std::string registered_names(const Table& table, const NamesOfC& names) {
    const auto is_between = names.detail() + "_is_between(value, {}, {})";
    const auto none = names.detail() + "_null()";
    MemberWords words{is_between, "value", "", none};
    words.spell = words.spell_bound = value_of_c;
    return emit_registered_texts(table, words);
}

}  // namespace

std::string emit_described_c(const Table& registered, const EmitOptions& options, FormOfC form) {
    const auto table = with_returned_texts(registered);
    const auto names = names_of_c(table, options);
    const auto detail = names.detail();
    const bool is_split = form == FormOfC::split;
    const auto value_of = [&](std::string_view row) {
        return is_split ? fmt::format("{}_values[{}]", detail, row) : fmt::format("{}_rows[{}].value", detail, row);
    };
    const auto numbers = row_numbers_of(table);
    const auto row_number = number_type_of_c(count_rows(table));
    const auto row_value = has_wide_values(table) ? "uint64_t" : "unsigned short";
    const bool may_be_negative = has_row_of_zero(table);
    return wrapped(fill_template(
        select_sections(described_h_template, sections_of(table, numbers, form)),
        {{"banner",
          main_banner("C99 and later, and for C++", is_split ? "c-header" : "c", table, options, table.name + ".h")},
         {"name", table.name},
         {"table", names.table()},
         {"TABLE", names.capital_table()},
         {"detail", detail},
         {"value", std::string{value_type_of_c(table)}},
         {"value_comment", comment_on_values(table)},
         {"enumerators", emit_enumerators_of_c(table, names)},
         {"macros", emit_macros_of_c(table, names)},
         {"choice_types", emit_choice_types_of_c(table, names)},
         {"map_example", map_example(table, names)},
         {"order", std::string{order_of_rows(table)}},
         {"map", emit_map(table, names)},
         {"former_map", emit_former_map(table, names)},
         {"row_value", row_value},
         {"name_size", std::string{name_size_type_of_c(table)}},
         {"row_members", emit_row_members_of_c(table, names)},
         {"first_row", emit_first_row_of_c(table, names)},
         {"rows", emit_rows_of_c(table, names)},
         {"descriptions", emit_texts(table, [](const Row& row) { return row.description; })},
         {"lower_names", emit_texts(table, [](const Row& row) { return to_lower(row.text); })},
         {"first", std::to_string(numbers.first)},
         {"last", std::to_string(numbers.last)},
         {"place", numbers.first == 0 ? "value" : fmt::format("value - {}", numbers.first)},
         {"row_numbers", emit_row_numbers_of_c(table, numbers, detail, row_number)},
         {"other_rows", emit_other_rows_of_c(numbers, detail, row_number)},
         {"other_last_values", emit_last_values_of_c(table, numbers, detail, row_value)},
         {"other_count", std::to_string(numbers.others.size())},
         {"lookup_code", emit_lookup_code(detail, table, row_number)},
         {"name_index", emit_index_of_c(detail, "name", index_of_texts(table), row_number)},
         {"meaning_of_name", meaning_of_name(table)},
         {"registered_names", registered_names(registered, names)},
         {"assignments", emit_assignments(table, names)},
         {"comparison", std::string{comparison(table)}},
         {"found_value", std::string{found_value(table)}},
         {"not_found", has_value_that_is_not_found(table)
                           ? " Nor does it find a value above 9223372036854775807, which long long cannot hold."
                           : ""},
         {"none", may_be_negative ? "-1" : "0"},
         {"mask", may_be_negative && has_wide_values(table) ? " & 0x7FFFFFFFFFFFFFFF" : ""},
         {"column_functions", emit_column_functions_of_c(table, names, form)},
         {"boundary", is_split ? std::string{boundary_of_c} : ""},
         {"row_count", std::to_string(table.rows.size())},
         {"tables", is_split ? emit_described_tables_of_c(table, names) : ""},
         {"value_of_middle", value_of("middle")},
         {"value_of_row", value_of("row")},
         {"known", is_split ? "known" : "row->name"},
         {"found", is_split ? value_of("row") : "row->value"}}));
}

}  // namespace iana_codegen
