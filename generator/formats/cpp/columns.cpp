#include "formats/cpp/columns.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "formats/cpp/lookup.hpp"
#include "formats/cpp/rows.hpp"
#include "formats/shared/enumerators.hpp"
#include "formats/shared/lines.hpp"
#include "formats/shared/preferred_texts.hpp"
#include "text/columns.hpp"
#include "text/joined.hpp"
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
    return fmt::format("// The result of {}(). It is none if the registry does not say.\n{}\n\n", column.function,
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

// Compilers warn about an unused parameter.
std::string constant_result(std::string_view result) {
    return fmt::format("    static_cast<void>(value);\n    return {};", result);
}

std::string enumerator_of(const Table& table, const Row& row) {
    return fmt::format("{}::{}", table.name, enumerator(row.name));
}

// Emits the cells that a supplement gives to some rows, as a switch over their values. The switch assigns to a variable
// because each conversion to std::optional is expensive to compile: this way there is only one.
std::string switch_over_cells(const Table& table, std::size_t number) {
    const auto& column = table.columns[number];
    std::string ranges;
    std::vector<std::string> cases;
    for (const auto& row : table.rows) {
        const auto& cell = row.cells.at(number);
        if (cell.is_empty()) continue;
        const auto result = emit_cell(column, cell);
        if (row.last > row.value) {
            ranges += return_if(is_between({row.value, row.last}), result) + "\n";
        } else {
            cases.push_back(fmt::format("case {}: found = {}; break;", enumerator_of(table, row), result));
        }
    }
    if (cases.empty()) return ranges.empty() ? constant_result("{}") : ranges + "    return {};";
    return fmt::format(
        "{}    {} found{{}};\n    switch (value) {{\n{}\n        default: return {{}};\n    }}\n    return found;",
        ranges, column.kind == ColumnKind::number ? "std::uint64_t" : type_of(column),
        filled(cases, "        ", "        "));
}

std::string flag_over_members(const Table& table, const Column& column) {
    if (column.members.empty()) return constant_result("false");
    MemberWords words{"detail::is_between(detail::number(value), {}, {})", "detail::number(value)", "true", "false"};
    words.spell = words.spell_bound = number_literal;
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
    std::vector<Cells<2>> members = {
        {fmt::format("{} value;", table.name), "  // the value itself"},
        {"std::string_view name;", table.is_of_numbers() ? std::string{"  // as name() returns it"}
                                                         : fmt::format("  // as {} it", who_spells(table))},
        {"std::string_view description;", "  // one sentence"},
        {"std::string_view added;", "  // the date on which the registry added the record"},
        {"std::string_view updated;", "  // the date on which the registry last changed the record"},
        {"table<reference> references;", "  // in the registry's order, then the supplement's"},
    };
    for (const auto& column : table.columns) {
        members.push_back(
            {fmt::format("{} {};", type_of(column), column.id), fmt::format("  // {}()", column.function)});
    }
    const auto line = [](const Cells<2>& cells) {
        return "    " + (cells[1].empty() ? std::string{trimmed(cells[0])} : cells[0] + cells[1]);
    };
    return joined(aligned(std::move(members)), line, "\n");
}

std::string emit_entry_values(const Table& table) {
    std::vector<std::string> parts = {"entries[i] = {value,", "known.name,",     "known.description,",
                                      "detail.added,",        "detail.updated,", "detail.references.all(),"};
    for (const auto& column : table.columns) {
        parts.push_back(column.is_from_supplement ? fmt::format("{}(value),", column.function)
                                                  : fmt::format("known.{},", column.id));
    }
    parts.back().back() = '}';
    parts.back() += ';';
    return filled(parts, "        ", "                      ");
}

std::string emit_row_members(const Table& table) {
    std::string text;
    for (const auto& column : table.columns) {
        if (!column.is_from_supplement) text += fmt::format("    {} {} = {{}};\n", type_of(column), column.id);
    }
    return text;
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
