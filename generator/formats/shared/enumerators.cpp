#include "formats/shared/enumerators.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "formats/shared/lines.hpp"
#include "text/columns.hpp"
#include "text/joined.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

std::string literal_of(const Table& table, std::uint64_t value) {
    return table.is_in_hex ? hex_or_decimal(table, value) : number_literal(value);
}

std::string emit_present(const Table& table, std::string_view prefix, const SpellEnumerator& spell) {
    std::vector<const Row*> named;
    std::vector<Cells<2>> cells;
    for (const auto& row : table.rows) {
        if (row.name.empty()) continue;
        named.push_back(&row);
        cells.push_back({spell(row.name), ""});
    }
    cells = aligned(std::move(cells));
    Lines lines;
    for (std::size_t i = 0; i < named.size(); ++i) {
        lines.add_heading_for(*named[i]);
        const auto value = literal_of(table, named[i]->value);
        lines.add("{}",
                  with_comment(fmt::format("    {}{} = {},", prefix, cells[i][0], value), remark(table, *named[i])));
    }
    return std::move(lines).text();
}

std::string emit_aliases(const Table& table, std::string_view prefix, const SpellEnumerator& spell,
                         const std::function<std::string(const Row&)>& attribute) {
    std::vector<Cells<3>> cells;
    for (const auto& row : table.rows) {
        for (const auto* former : aliases_of(row)) {
            cells.push_back(
                {spell(former->name) + attribute(row), literal_of(table, row.value), citations(former->sources)});
        }
    }
    Lines lines;
    if (!cells.empty()) lines.add("\n\n    // Former names");
    for (const auto& [name, value, sources] : aligned(std::move(cells))) {
        lines.add("{}", with_comment(fmt::format("    {}{} = {},", prefix, name, trimmed(value)), sources));
    }
    return std::move(lines).text();
}

std::string condition_of(const ValueRange& values, const MemberWords& words) {
    return fmt::format(fmt::runtime(words.is_between), words.spell_bound(values.first), words.spell_bound(values.last));
}

}  // namespace

std::string citations(const std::vector<Reference>& references) {
    std::string text;
    for (const auto& reference : references) text += (text.empty() ? "" : "; ") + citation(reference);
    return text;
}

std::vector<const FormerName*> aliases_of(const Row& row) {
    std::vector<const FormerName*> aliases;
    std::set<std::string_view> known = {row.name};
    for (const auto& former : row.former_names) {
        if (!former.name.empty() && known.insert(former.name).second) aliases.push_back(&former);
    }
    return aliases;
}

std::string hex_or_decimal(const Table& table, std::uint64_t value) {
    return table.is_in_hex ? fmt::format("{:#04x}", value) : std::to_string(value);
}

std::string numbers_of_row(const Table& table, const Row& row) {
    return fmt::format("{} to {}", hex_or_decimal(table, row.value), hex_or_decimal(table, row.last));
}

std::string remark(const Table& table, const Row& row) {
    std::vector<std::string> parts;
    if (row.last > row.value) parts.push_back(numbers_of_row(table, row));
    if (row.state != State::assigned) {
        parts.push_back(state_with_date(row));
        std::replace(parts.back().begin(), parts.back().end(), '_', ' ');
    }
    if (!row.references.empty()) parts.push_back(citations(row.references));
    return joined(parts, "; ");
}

std::string emit_enumerators(const Table& table, std::string_view prefix, const SpellEnumerator& spell,
                             const std::function<std::string(const Row&)>& attribute) {
    return emit_present(table, prefix, spell) + emit_aliases(table, prefix, spell, attribute);
}

std::string emit_members(const Column& column, const MemberWords& words) {
    if (column.members.size() == 1 && column.members.front().values.first != column.members.front().values.last) {
        const auto& [values, sources] = column.members.front();
        return with_comment(fmt::format("    return {};", condition_of(values, words)), citations(sources));
    }
    Lines lines;
    std::map<std::string, std::vector<std::string>> cases;  // the case labels, by their sources
    for (const auto& [values, sources] : column.members) {
        if (values.first == values.last) {
            cases[citations(sources)].push_back(fmt::format("case {}:", words.spell(values.first)));
            continue;
        }
        const auto code = fmt::format("    if ({}) return {};", condition_of(values, words), words.yes);
        lines.add("{}", with_comment(code, citations(sources)));
    }
    if (!cases.empty()) lines.add("    switch ({}) {{", words.switched);
    for (const auto& [sources, codes] : cases) {
        if (!sources.empty()) lines.add("{}", comment_lines(sources, "        "));
        lines.add("{}", filled(codes, "        ", "        "));
    }
    if (cases.empty()) {
        lines.add("    return {};", words.no);
    } else {
        lines.add("            return {};\n        default: return {};\n    }}", words.yes, words.no);
    }
    return std::move(lines).text();
}

std::string count_codes(const Table& table) {
    const auto& codes = table.rows;
    const auto added =
        std::count_if(codes.begin(), codes.end(), [](const Row& row) { return row.state == State::unassigned; });
    const auto registered = fmt::format("{} codes", static_cast<std::ptrdiff_t>(codes.size()) - added);
    return added == 0 ? registered : fmt::format("{}, and {} of supplements", registered, added);
}

}  // namespace iana_codegen
