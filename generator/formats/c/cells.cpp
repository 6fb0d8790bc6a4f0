#include "formats/c/cells.hpp"

#include <fmt/format.h>

#include <vector>

#include "formats/c/numbers.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// One literal, or several in parentheses: without these, compilers warn that a comma may be missing.
std::string literal_of_c(std::string_view text) {
    const auto parts = literal_parts(text, "");
    const auto literal = filled(parts, "", "     ");
    return parts.size() > 1 ? "(" + literal + ")" : literal;
}

}  // namespace

std::string type_of_c(const Column& column, const NamesOfC& names) {
    switch (column.kind) {
        case ColumnKind::flag: return "int";
        case ColumnKind::choice: return fmt::format("enum {}_{}", names.prefix(), column.type);
        case ColumnKind::text: return "const char*";
        case ColumnKind::number: break;
    }
    return "long long";
}

std::string choice_of_c(const Column& column, std::string_view choice, const NamesOfC& names) {
    return to_upper(fmt::format("{}_{}_{}", names.prefix(), column.type, choice.empty() ? "none" : choice));
}

std::string cell_of_c(const Column& column, const Cell& cell, const NamesOfC& names) {
    switch (column.kind) {
        case ColumnKind::flag: return cell.flag ? "1" : "0";
        case ColumnKind::choice: return choice_of_c(column, cell.text, names);
        case ColumnKind::text: return literal_of_c(cell.text);
        case ColumnKind::number: break;
    }
    return signed_value_of_c(cell.number);
}

std::string emit_row_members_of_c(const Table& table, const NamesOfC& names) {
    std::string text;
    for (const auto& column : table.columns) {
        if (column.is_from_supplement) continue;
        const auto type = column.kind == ColumnKind::flag ? "unsigned char" : type_of_c(column, names);
        text += fmt::format("    {} column_{};\n", type, column.id);
    }
    return text;
}

std::vector<std::string> row_cells_of_c(const Table& table, const std::vector<Cell>& cells, const NamesOfC& names) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].is_from_supplement) continue;
        parts.push_back(cell_of_c(table.columns[i], i < cells.size() ? cells[i] : Cell{}, names) + ",");
    }
    return parts;
}

std::string is_between_of_c(const ValueRange& values, const NamesOfC& names) {
    return fmt::format("{}_is_between(value, {}, {})", names.detail(), value_of_c(values.first),
                       value_of_c(values.last));
}

}  // namespace iana_codegen
