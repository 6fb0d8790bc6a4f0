#include "formats/c/c.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "formats/c/described.hpp"
#include "formats/c/enumerators.hpp"
#include "formats/c/lookup.hpp"
#include "formats/c/names.hpp"
#include "formats/c/numbers.hpp"
#include "formats/c/split_tables.hpp"
#include "formats/c/texts.hpp"
#include "formats/lookup/text_lookup.hpp"
#include "formats/shared/banner.hpp"
#include "formats/shared/enumerators.hpp"
#include "formats/shared/lines.hpp"
#include "formats/shared/preferred_texts.hpp"
#include "formats/shared/template_text.hpp"
#include "tables/code_range.hpp"
#include "templates.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// C does not allow an enumeration without enumerators.
std::string emit_status_enumerators(const Table& table, const NamesOfC& names) {
    const auto spell = [&](std::string_view name) { return names.spell(name); };
    const auto text = emit_enumerators(table, names.capital_table() + "_", spell);
    return text.empty() ? fmt::format("    {}_NONE = 0", names.capital_table()) : text;
}

std::string emit_row(std::uint64_t code, const NamesOfC& names, State state, std::string_view name,
                     std::string_view phrase) {
    std::vector<std::string> parts = {
        fmt::format("{{{}, {}_REGISTRATION_{},", code, names.capital_prefix(), to_upper(state_name(state))),
        fmt::format("{}, {},", name.size(), phrase.size())};
    const auto text = phrase.empty() ? "" : fmt::format("{} {}", code, phrase);
    for (auto& part : literal_parts(name, ",")) parts.push_back(std::move(part));
    for (auto& part : literal_parts(text, "},")) parts.push_back(std::move(part));
    return filled(parts, "    ", "     ");
}

std::string emit_rows(const Table& table, const NamesOfC& names) {
    Lines lines;
    for (const auto& row : table.rows) {
        lines.add_heading_for(row);
        lines.add("{}{}", comment_on_text(row, table), emit_row(row.value, names, row.state, row.name, row.text));
    }
    bool has_former = false;
    for (const auto& row : table.rows) {
        for (const auto& former : row.former_names) {
            if (!std::exchange(has_former, true)) lines.add("\n    // {}", heading_of_further_rows(table));
            lines.add("{}", emit_row(row.value, names, State::unassigned, former.name, former.text));
        }
    }
    return std::move(lines).text();
}

// Several literals stand in parentheses: without these, compilers warn that a comma may be missing.
std::string emit_status_line(const Row& row) {
    auto parts = literal_parts(fmt::format("HTTP/1.1 {} {}", row.value, row.text), "");
    parts.back().insert(parts.back().size() - 1, "\\r\\n");
    if (parts.size() > 1) {
        parts.front().insert(0, "(");
        parts.back() += ')';
    }
    parts.back() += ',';
    return filled(parts, "    ", "     ");
}

std::string emit_status_lines(const Table& table) {
    Lines lines;
    for (const auto& row : table.rows) {
        lines.add_heading_for(row);
        lines.add("{}", row.text.empty() ? "    \"\"," : emit_status_line(row));
    }
    return std::move(lines).text();
}

std::string emit_row_numbers(const Table& table, const NamesOfC& names, std::string_view type) {
    std::vector<std::size_t> numbers(last_valid_code - first_valid_code + 1);
    std::size_t number = 0;
    for (const auto& row : table.rows) numbers[row.value - first_valid_code] = ++number;
    return emit_numbers_of_c(type, names.detail() + "_row_numbers", numbers);
}

std::string emit_columns(const Table& table, const NamesOfC& names) {
    std::string text;
    for (const auto& column : table.columns) {
        if (column.members.empty()) continue;
        text += fmt::format("{}\nstatic inline int {}_{}(long code) {{\n{}\n}}\n\n", comment_lines(column.comment, ""),
                            names.prefix(), column.function,
                            emit_members(column, {names.detail() + "_is_between(code, {}, {})", "code", "1", "0"}));
    }
    return std::string{trimmed(text)};
}

}  // namespace

std::string emit_text_of_c(const Table& registered, const EmitOptions& options, FormOfC form) {
    if (!registered.is_of_status_codes()) return emit_described_c(registered, options, form);
    const auto table = with_returned_texts(registered);
    const auto names = names_of_c(table, options);
    const auto row_number = number_type_of_c(count_rows(table));
    const auto ranges = emit_ranges_of_c(table, names);
    const bool is_split = form == FormOfC::split;
    return fill_template(
        select_sections(status_h_template, {is_split ? "split" : "whole"}),
        {{"banner", main_banner("C99 and later, and for C++", is_split ? "c-header" : "c", table, options, "status.h")},
         {"prefix", names.prefix()},
         {"PREFIX", names.capital_prefix()},
         {"enumerators", emit_status_enumerators(table, names)},
         {"map", emit_map(table, names)},
         {"former_map", emit_former_map(table, names)},
         {"rows", emit_rows(table, names)},
         {"descriptions", emit_texts(table, [](const Row& row) { return row.description; })},
         {"lines", emit_status_lines(table)},
         {"registered_phrases", emit_registered_texts(registered, {"", "code", "", ""})},
         {"row_numbers", emit_row_numbers(table, names, row_number)},
         {"lookup_code", emit_lookup_code(names.detail(), table, row_number)},
         {"phrase_index", emit_index_of_c(names.detail(), "phrase", index_of_texts(table), row_number)},
         {"name_index", emit_index_of_c(names.detail(), "name", index_of_names(table), row_number)},
         {"boundary", is_split ? std::string{boundary_of_c} : ""},
         {"row_number", std::string{row_number}},
         {"ranges", ranges.text},
         {"last_range", std::to_string(ranges.count - 1)},
         {"row_count", std::to_string(table.rows.size())},
         {"tables", is_split ? emit_status_tables_of_c(table, names) : ""},
         {"flags", emit_columns(table, names)}});
}

std::string emit_c(const Table& table, const EmitOptions& options) {
    return emit_text_of_c(table, options, FormOfC::whole);
}

}  // namespace iana_codegen
