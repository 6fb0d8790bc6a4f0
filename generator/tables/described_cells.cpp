#include "tables/described_cells.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "tables/number_text.hpp"
#include "text/spelling.hpp"
#include "text/text_rules.hpp"
#include "text/words.hpp"

namespace iana_codegen {
namespace {

Cell interpret_flag(const Field& text, Diagnostics& diagnostics) {
    constexpr auto yes = std::to_array<std::string_view>({"yes", "y", "true"});
    constexpr auto no = std::to_array<std::string_view>({"no", "n", "false"});
    Cell cell;
    const auto word = to_lower(text.text);
    cell.flag = is_one_of(word, yes);
    if (!cell.flag && !is_one_of(word, no)) {
        diagnostics.warning(text.at, fmt::format("{} in <{}> is neither yes nor no, expected one of them; the cell "
                                                 "stays empty",
                                                 quote(text.text), shown(text.name)));
    }
    return cell;
}

Cell interpret_choice(const ColumnDescription& column, const Field& text, Diagnostics& diagnostics) {
    Cell cell;
    const auto word = to_lower(text.text);
    const auto is_meant = [&](const ChoiceDescription& choice) { return choice.text == word; };
    const auto choice = std::find_if(column.choices.begin(), column.choices.end(), is_meant);
    if (choice != column.choices.end()) {
        cell.text = choice->name;
        return cell;
    }
    std::string expected;
    for (const auto& known : column.choices) expected += (expected.empty() ? "" : ", ") + quote(known.text);
    diagnostics.warning(text.at, fmt::format("{} in <{}>, expected one of {}; the cell stays empty", quote(text.text),
                                             shown(text.name), expected));
    return cell;
}

Cell interpret_number(const ColumnDescription& column, const Field& text, Diagnostics& diagnostics) {
    const auto& none = column.none_texts;
    Cell cell;
    if (std::find(none.begin(), none.end(), text.text) != none.end()) return cell;
    const auto parsed = parse_number(text.text);
    if (parsed && parsed->has_64_bits) {
        cell.number = parsed->number;
        return cell;
    }
    diagnostics.warning(text.at, fmt::format("{} in <{}> is no number of up to 64 bits, expected one; the cell stays "
                                             "empty",
                                             quote(text.text), shown(text.name)));
    return cell;
}

Cell interpret_text(const Field& text, Diagnostics& diagnostics) {
    Cell cell;
    const bool is_fine = check_length("text", text.text, longest_text, text.at, diagnostics) &&
                         check_printable("text", text.text, text.at, diagnostics);
    if (is_fine) cell.text = text.text;
    return cell;
}

}  // namespace

Cell interpret_cell(const ColumnDescription& column, const Field& text, Diagnostics& diagnostics) {
    if (text.text.empty()) return {};
    switch (column.kind) {
        case ColumnKind::flag: return interpret_flag(text, diagnostics);
        case ColumnKind::choice: return interpret_choice(column, text, diagnostics);
        case ColumnKind::number: return interpret_number(column, text, diagnostics);
        case ColumnKind::text: break;
    }
    return interpret_text(text, diagnostics);
}

}  // namespace iana_codegen
