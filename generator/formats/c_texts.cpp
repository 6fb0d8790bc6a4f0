#include "formats/c_texts.hpp"

#include <fmt/format.h>

#include <limits>
#include <utility>
#include <vector>

#include "formats/columns.hpp"
#include "formats/lines.hpp"
#include "text/characters.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"
#include "text/text_rules.hpp"

namespace iana_codegen {
namespace {

// C99 lets a string literal have so many characters, and compilers warn of longer ones.
static_assert(longest_text * longest_utf8_character <= 4095);

}  // namespace

std::string value_of_c(std::uint64_t value) {
    const bool is_int = value <= static_cast<std::uint64_t>(std::numeric_limits<std::int32_t>::max());
    return is_int ? std::to_string(value) : fmt::format("UINT64_C({})", value);
}

std::string emit_map(const Table& table, const NamesOfC& names) {
    std::vector<Cells<3>> rows;
    for (const auto& row : table.rows) {
        if (row.name.empty()) continue;
        rows.push_back(
            {fmt::format("{}, {},", value_of_c(row.value), names.spell(row.name)), string_literal(row.text) + ")", ""});
    }
    std::string text;
    for (const auto& cells : aligned(std::move(rows))) text += fmt::format(" \\\n    x({} {}", cells[0], cells[1]);
    return std::string{trimmed(text)};
}

std::string emit_texts(const Table& table, const std::function<std::string(const Row&)>& text_of) {
    Lines lines;
    for (const auto& row : table.rows) {
        lines.add_heading_for(row);
        auto parts = literal_parts(text_of(row), "");
        // Compilers warn of adjacent literals in an array, which may lack a comma, unless they are in parentheses.
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
