#include "formats/cpp_columns.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "formats/cpp_rows.hpp"
#include "formats/enumerators.hpp"
#include "formats/joined.hpp"
#include "formats/lines.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

std::string type_of(const Column& column) {
    switch (column.kind) {
        case ColumnKind::flag: return "bool";
        case ColumnKind::choice: return column.type;
        case ColumnKind::text: return "std::string_view";
        case ColumnKind::number: break;
    }
    return "std::optional<std::uint64_t>";
}

std::string choice_type(const Column& column) {
    std::vector<std::string> parts = {fmt::format("enum class {} : std::uint8_t {{ none", column.type)};
    for (const auto& choice : column.choices) {
        parts.back() += ',';
        parts.push_back(choice_name(choice));
    }
    parts.emplace_back("};");
    return fmt::format("// What {}() returns; none if the registry does not say.\n{}\n\n", column.function,
                       filled(parts, "", "    "));
}

std::string emit_cell(const Column& column, const Cell& cell) {
    switch (column.kind) {
        case ColumnKind::choice: return fmt::format("{}::{}", column.type, choice_name(cell.text));
        case ColumnKind::number: return fmt::format("{}U", cell.number.value_or(0));
        case ColumnKind::flag:
        case ColumnKind::text: break;
    }
    return fmt::format("{{{}, {}}}", string_literal(cell.text), cell.text.size());
}

bool is_empty(const Cell& cell) { return cell.text.empty() && !cell.number; }

std::string enumerator_of(const Table& table, const Row& row) {
    return fmt::format("{}::{}", table.name, enumerator(row.name));
}

// What a supplement says of some rows, as a switch over their values.
std::string switch_over_cells(const Table& table, std::size_t column) {
    std::vector<std::string> cases;
    for (const auto& row : table.rows) {
        const auto& cell = row.cells.at(column);
        if (is_empty(cell)) continue;
        cases.push_back(
            fmt::format("case {}: return {};", enumerator_of(table, row), emit_cell(table.columns[column], cell)));
    }
    if (cases.empty()) return "    return {};";
    return fmt::format("    switch (value) {{\n{}\n        default: return {{}};\n    }}",
                       filled(cases, "        ", "        "));
}

std::string flag_over_members(const Table& table, const Column& column) {
    MemberWords words{"detail::is_between(detail::number(value), {}, {})", "detail::number(value)", "true", "false"};
    if (table.key != Key::number) {
        words.switched = "value";
        words.spell = [&](std::uint64_t value) {
            for (const auto& row : table.rows) {
                if (row.value == value) return enumerator_of(table, row);
            }
            return std::to_string(value);
        };
    }
    return emit_members(column, words);
}

std::string body_of(const Table& table, std::size_t number) {
    const auto& column = table.columns[number];
    if (!column.is_from_supplement) {
        return fmt::format("    return detail::names[detail::row_number(value)].{};", column.id);
    }
    return column.kind == ColumnKind::flag ? flag_over_members(table, column) : switch_over_cells(table, number);
}

}  // namespace

std::string emit_choice_types(const Table& table) {
    std::string text;
    for (const auto& column : table.columns) {
        if (column.kind == ColumnKind::choice) text += choice_type(column);
    }
    return text;
}

std::string emit_entry_members(const Table& table) {
    return joined(
        table.columns,
        [](const Column& column) {
            return fmt::format("    {} {};  // {}()", type_of(column), column.id, column.function);
        },
        "\n");
}

std::string emit_entry_values(const Table& table) {
    std::string text;
    for (const auto& column : table.columns) {
        text += column.is_from_supplement ? fmt::format(", {}(value)", column.function)
                                          : fmt::format(", known.{}", column.id);
    }
    return text;
}

std::string emit_row_members(const Table& table) {
    Lines lines;
    for (const auto& column : table.columns) {
        if (!column.is_from_supplement) lines.add("    {} {} = {{}};", type_of(column), column.id);
    }
    return std::move(lines).text();
}

std::string emit_column_declarations(const Table& table) {
    std::string text;
    for (const auto& column : table.columns) {
        text += fmt::format("{}\n[[nodiscard]] constexpr {} {}({} value) noexcept;\n\n",
                            comment_lines(column.comment, ""), type_of(column), column.function, table.name);
    }
    return text;
}

std::string emit_column_definitions(const Table& table) {
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        text += fmt::format("constexpr {} {}({} value) noexcept {{\n{}\n}}\n\n", type_of(table.columns[i]),
                            table.columns[i].function, table.name, body_of(table, i));
    }
    return text;
}

}  // namespace iana_codegen
