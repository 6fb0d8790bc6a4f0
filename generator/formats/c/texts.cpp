#include "formats/c/texts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "formats/c/numbers.hpp"
#include "formats/shared/enumerators.hpp"
#include "formats/shared/lines.hpp"
#include "text/characters.hpp"
#include "text/columns.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"
#include "text/text_rules.hpp"

namespace iana_codegen {
namespace {

// C99 guarantees only 4095 characters for a string literal, and compilers warn about longer ones.
static_assert(longest_text * longest_utf8_character <= 4095);

// A call in a line of a macro. The text goes to a line of its own if the call does not fit.
std::string call(const Cells<3>& cells) {
    const auto fits = [](std::string_view line) { return line.size() + std::string_view{" \\"}.size() <= widest_line; };
    auto in_columns = fmt::format("    x({} {}", cells[0], cells[1]);
    if (fits(in_columns)) return in_columns;
    const auto names = trimmed(cells[0]);
    const auto text = trimmed(cells[1]);
    const auto in_one_line = fmt::format("    x({} {}", names, text);
    return fits(in_one_line) ? in_one_line : fmt::format("    x({} \\\n      {}", names, text);
}

std::string emit_calls(std::vector<Cells<3>> rows) {
    std::string text;
    for (const auto& cells : aligned(std::move(rows))) text += " \\\n" + call(cells);
    return text;
}

}  // namespace

std::string map_example(const Table& table, const NamesOfC& names) {
    const auto row = std::find_if(table.rows.begin(), table.rows.end(), [](const Row& r) { return !r.name.empty(); });
    if (row == table.rows.end()) return "value, NAME, \"text\"";
    return fmt::format("{}, {}, {}", value_of_c(row->value), names.spell(row->name), string_literal(row->text));
}

std::string emit_map(const Table& table, const NamesOfC& names) {
    std::vector<Cells<3>> rows;
    for (const auto& row : table.rows) {
        if (row.name.empty()) continue;
        rows.push_back(
            {fmt::format("{}, {},", value_of_c(row.value), names.spell(row.name)), string_literal(row.text) + ")", ""});
    }
    return std::string{trimmed(emit_calls(std::move(rows)))};
}

std::string emit_former_map(const Table& table, const NamesOfC& names) {
    std::vector<Cells<3>> rows;
    for (const auto& row : table.rows) {
        if (row.name.empty()) continue;
        for (const auto* former : aliases_of(row)) {
            const auto value_and_names =
                fmt::format("{}, {}, {},", value_of_c(row.value), names.spell(former->name), names.spell(row.name));
            rows.push_back({value_and_names, string_literal(former->text) + ")", ""});
        }
    }
    const auto calls = emit_calls(std::move(rows));
    return calls.substr(0, calls.find_last_not_of(' ') + 1);
}

std::string emit_texts(const Table& table, const std::function<std::string(const Row&)>& text_of) {
    Lines lines;
    for (const auto& row : table.rows) {
        lines.add_heading_for(row);
        auto parts = literal_parts(text_of(row), "");
        // Without parentheses, compilers warn about adjacent literals in an array: a comma may be missing.
        if (parts.size() > 1) {
            parts.front().insert(0, "(");
            parts.back() += ')';
        }
        parts.back() += ',';
        lines.add("{}", filled(parts, "    ", "     "));
    }
    return std::move(lines).text();
}

}  // namespace iana_codegen
