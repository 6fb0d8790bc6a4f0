#include "formats/c/split_tables.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "formats/c/cells.hpp"
#include "formats/c/numbers.hpp"
#include "formats/c/packed_texts.hpp"
#include "text/joined.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

using Pieces = std::vector<std::string>;

std::string in_paragraphs(const Pieces& pieces) { return joined(pieces, "\n\n"); }

std::string returned_text_of_row(const Row& row) { return row.text; }
std::string description_of_row(const Row& row) { return row.description; }
std::string capital_name_of_row(const Row& row) { return row.name; }
std::string lower_name_of_row(const Row& row) { return to_lower(row.text); }
std::string text_of_former_name(const FormerName& former) { return former.text; }
std::string capital_name_of_former_name(const FormerName& former) { return former.name; }

std::string status_text_of_row(const Row& row) {
    return row.text.empty() ? "" : fmt::format("{} {}", row.value, row.text);
}

std::string status_line_of_row(const Row& row) {
    return row.text.empty() ? "" : fmt::format("HTTP/1.1 {} {}\r\n", row.value, row.text);
}

// Texts that lookups find need sizes, and so do those of former names, which no other function returns.
void add_found_texts(Pieces& pieces, const Table& table, const NamesOfC& names, const std::string& kind,
                     TextOfRow text_of, TextOfFormer former_text_of) {
    const auto present = packed_row_texts(table, text_of);
    const auto former = texts_of_former_names(table, former_text_of);
    pieces.push_back(emit_packed_texts(names.detail(), kind, present));
    pieces.push_back(emit_text_sizes(names.detail(), kind, present));
    pieces.push_back(emit_packed_texts(names.detail(), "former_" + kind, former));
    pieces.push_back(emit_text_sizes(names.detail(), "former_" + kind, former));
}

void add_texts(Pieces& pieces, const Table& table, const NamesOfC& names, std::string_view kind, TextOfRow text_of) {
    pieces.push_back(emit_packed_texts(names.detail(), kind, packed_row_texts(table, text_of)));
}

std::string emit_values(const Table& table, const NamesOfC& names) {
    std::vector<std::string> values = {"0"};
    for (const auto& row : table.rows) values.push_back(value_of_c(row.value));
    for (const auto& row : table.rows) values.insert(values.end(), row.former_names.size(), value_of_c(row.value));
    const auto type = has_wide_values(table) ? "uint64_t" : "unsigned short";
    return emit_array_of_c(type, names.detail() + "_values", std::move(values));
}

std::string emit_states(const Table& table, const NamesOfC& names) {
    const auto word = [&](State state) {
        return fmt::format("{}_REGISTRATION_{}", names.capital_prefix(), to_upper(state_name(state)));
    };
    std::vector<std::string> states = {word(State::unassigned)};
    for (const auto& row : table.rows) states.push_back(word(row.state));
    return emit_array_of_c("unsigned char", names.detail() + "_states", std::move(states));
}

std::string emit_column(const Table& table, std::size_t number, const NamesOfC& names) {
    const auto& column = table.columns[number];
    const auto name = "column_" + column.id;
    std::vector<std::string> cells = {column.kind == ColumnKind::text ? "" : cell_of_c(column, {}, names)};
    for (const auto& row : table.rows) {
        const auto& cell = row.cells.at(number);
        cells.push_back(column.kind == ColumnKind::text ? cell.text : cell_of_c(column, cell, names));
    }
    if (column.kind == ColumnKind::text) return emit_packed_texts(names.detail(), name, cells);
    const auto type = column.kind == ColumnKind::flag ? "unsigned char" : type_of_c(column, names);
    return emit_array_of_c(type, fmt::format("{}_{}", names.detail(), name), std::move(cells));
}

struct RunOfCodes {
    std::uint64_t first = 0;
    std::uint64_t further = 0;
    std::size_t row = 0;
};

// The first range ends the search for a code that is below all others. A byte has to hold the number of further codes.
std::vector<RunOfCodes> runs_of_codes(const Table& table) {
    std::vector<RunOfCodes> ranges = {{}};
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        auto& last = ranges.back();
        const auto value = table.rows[i].value;
        if (last.row != 0 && value == last.first + last.further + 1 && last.further < 0xFF) {
            ++last.further;
        } else {
            ranges.push_back({value, 0, i + 1});
        }
    }
    return ranges;
}

}  // namespace

std::string emit_status_tables_of_c(const Table& table, const NamesOfC& names) {
    Pieces pieces = {emit_values(table, names), emit_states(table, names)};
    add_found_texts(pieces, table, names, "name", capital_name_of_row, capital_name_of_former_name);
    add_found_texts(pieces, table, names, "phrase", returned_text_of_row, text_of_former_name);
    add_texts(pieces, table, names, "status_text", status_text_of_row);
    add_texts(pieces, table, names, "line", status_line_of_row);
    add_texts(pieces, table, names, "description", description_of_row);
    return in_paragraphs(pieces);
}

std::string emit_described_tables_of_c(const Table& table, const NamesOfC& names) {
    Pieces pieces = {emit_values(table, names)};
    add_found_texts(pieces, table, names, "name", returned_text_of_row, text_of_former_name);
    add_texts(pieces, table, names, "description", description_of_row);
    if (table.key == Key::token_in_any_case) add_texts(pieces, table, names, "lower_name", lower_name_of_row);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].is_from_supplement) pieces.push_back(emit_column(table, i, names));
    }
    return in_paragraphs(pieces);
}

RangesOfC emit_ranges_of_c(const Table& table, const NamesOfC& names) {
    std::vector<std::string> elements;
    for (const auto& range : runs_of_codes(table)) {
        elements.push_back(fmt::format("{{{}, {}, {}}}", range.first, range.further, range.row));
    }
    const auto detail = names.detail();
    const auto count = elements.size();
    return {emit_array_of_c(fmt::format("struct {}_range", detail), detail + "_ranges", std::move(elements)), count};
}

}  // namespace iana_codegen
