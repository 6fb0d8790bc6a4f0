#include "formats/c.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "formats/banner.hpp"
#include "formats/columns.hpp"
#include "formats/enumerators.hpp"
#include "formats/lines.hpp"
#include "formats/template_text.hpp"
#include "formats/text_lookup.hpp"
#include "tables/code_range.hpp"
#include "templates.hpp"
#include "text/characters.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"
#include "text/text_rules.hpp"

namespace iana_codegen {
namespace {

// C99 lets a string literal have so many characters, and compilers warn of longer ones.
static_assert(longest_text * longest_utf8_character <= 4095);

// What every name in the header begins with: iana_http, and IANA_HTTP for constants and the macro.
struct Prefix {
    explicit Prefix(std::string_view namespace_name) : small{namespace_name} {
        for (auto at = small.find("::"); at != std::string::npos; at = small.find("::")) small.replace(at, 2, "_");
        capital = to_upper(small);
    }

    std::string small;
    std::string capital;
};

// With an underscore behind what would be taken for one of the header's own names: IANA_HTTP_STATUS_CLASS_NONE.
std::string spell(std::string_view name) {
    constexpr auto own =
        std::to_array<std::string_view>({"CLASS_NONE", "CLASS_INFORMATIONAL", "CLASS_SUCCESSFUL", "CLASS_REDIRECTION",
                                         "CLASS_CLIENT_ERROR", "CLASS_SERVER_ERROR", "MAP"});
    return std::string{name} + (std::find(own.begin(), own.end(), name) != own.end() ? "_" : "");
}

// C has no enumeration without an enumerator.
std::string emit_enumerators_of_c(const Table& table, const Prefix& prefix) {
    const auto text = emit_enumerators(table, prefix.capital + "_STATUS_", spell);
    return text.empty() ? fmt::format("    {}_STATUS_NONE = 0", prefix.capital) : text;
}

// The calls in the macro, each behind a backslash that ends the line above.
std::string emit_map(const Table& table) {
    std::vector<Cells<3>> rows;
    for (const auto& row : table.rows) {
        if (row.name.empty()) continue;
        rows.push_back({fmt::format("{}, {},", row.value, spell(row.name)), string_literal(row.text) + ")", ""});
    }
    std::string text;
    for (const auto& cells : aligned(std::move(rows))) text += fmt::format(" \\\n    x({} {}", cells[0], cells[1]);
    return std::string{trimmed(text)};
}

std::string emit_row(std::uint64_t code, const Prefix& prefix, State state, std::string_view name,
                     std::string_view phrase) {
    std::vector<std::string> parts = {
        fmt::format("{{{}, {}_REGISTRATION_{},", code, prefix.capital, to_upper(state_name(state))),
        fmt::format("{}, {},", name.size(), phrase.size())};
    const auto text = phrase.empty() ? "" : fmt::format("{} {}", code, phrase);
    for (auto& part : literal_parts(name, ",")) parts.push_back(std::move(part));
    for (auto& part : literal_parts(text, "},")) parts.push_back(std::move(part));
    return filled(parts, "    ", "     ");
}

std::string emit_rows(const Table& table, const Prefix& prefix) {
    Lines lines;
    for (const auto& row : table.rows) {
        lines.add_heading_for(row);
        lines.add("{}", emit_row(row.value, prefix, row.state, row.name, row.text));
    }
    bool has_former = false;
    for (const auto& row : table.rows) {
        for (const auto& former : row.former_names) {
            if (!std::exchange(has_former, true)) lines.add("\n    // Former names");
            lines.add("{}", emit_row(row.value, prefix, State::unassigned, former.name, former.text));
        }
    }
    return std::move(lines).text();
}

std::string emit_descriptions(const Table& table) {
    Lines lines;
    for (const auto& row : table.rows) {
        lines.add_heading_for(row);
        auto parts = literal_parts(row.description, "");
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

std::string_view number_type_of_c(std::size_t largest) { return largest <= 0xFF ? "unsigned char" : "uint16_t"; }

std::string emit_numbers(std::string_view type, std::string_view name, const std::vector<std::size_t>& numbers) {
    std::vector<std::string> parts;
    parts.reserve(numbers.size());
    for (const auto number : numbers) parts.push_back(fmt::format("{},", number));
    parts.back() = fmt::format("{}}};", numbers.back());
    return fmt::format("static const {} {}[] = {{\n{}", type, name, filled(parts, "    ", "    "));
}

std::string emit_row_numbers(const Table& table, const Prefix& prefix, std::string_view type) {
    std::vector<std::size_t> numbers(last_valid_code - first_valid_code + 1);
    std::size_t number = 0;
    for (const auto& row : table.rows) numbers[row.value - first_valid_code] = ++number;
    return emit_numbers(type, prefix.small + "_status_detail_row_numbers", numbers);
}

std::string emit_multipliers(std::string_view name, const std::vector<std::uint64_t>& multipliers) {
    std::vector<std::string> parts;
    parts.reserve(multipliers.size());
    for (const auto multiplier : multipliers) parts.push_back(fmt::format("{:#x}U,", multiplier));
    parts.back().replace(parts.back().size() - 1, 1, "};");
    return fmt::format("static const uint64_t {}_multipliers[] = {{\n{}", name, filled(parts, "    ", "    "));
}

std::string emit_index(std::string_view kind, const TextIndex& index, const Prefix& prefix, std::string_view type) {
    const auto name = fmt::format("{}_status_detail_{}", prefix.small, kind);
    const std::vector<std::string> members = {name + "_multipliers,",
                                              name + "_displacements,",
                                              name + "_places,",
                                              fmt::format("{},", index.places.size()),
                                              fmt::format("{},", index.displacement_shift()),
                                              fmt::format("{},", index.place_shift()),
                                              fmt::format("{},", index.inner_word_count()),
                                              index.letter_case == LetterCase::any_of_tokens ? "1};" : "0};"};
    return fmt::format(
        "{}\n{}\n{}\nstatic const struct {}_status_detail_index {}_index = {{\n{}",
        emit_multipliers(name, index.multipliers), emit_numbers(type, name + "_displacements", index.displacements),
        emit_numbers(type, name + "_places", index.places), prefix.small, name, filled(members, "    ", "    "));
}

std::string emit_columns(const Table& table, const Prefix& prefix) {
    std::string text;
    for (const auto& column : table.columns) {
        if (column.members.empty()) continue;
        text += fmt::format(
            "{}\nstatic inline int {}_{}(int code) {{\n{}\n}}\n\n", comment_lines(column.comment, ""), prefix.small,
            column.function,
            emit_members(column, {prefix.small + "_status_detail_is_between(code, {}, {})", "code", "1", "0"}));
    }
    return std::string{trimmed(text)};
}

}  // namespace

std::string emit_c(const Table& table, const EmitOptions& options) {
    const Prefix prefix{options.namespace_name};
    const auto row_number = number_type_of_c(count_rows(table));
    return fill_template(status_h_template,
                         {{"registry_updated", table.updated},
                          {"count", count_codes(table)},
                          {"namespace_option", namespace_option(table, options)},
                          {"prefix", prefix.small},
                          {"PREFIX", prefix.capital},
                          {"enumerators", emit_enumerators_of_c(table, prefix)},
                          {"map", emit_map(table)},
                          {"rows", emit_rows(table, prefix)},
                          {"descriptions", emit_descriptions(table)},
                          {"row_numbers", emit_row_numbers(table, prefix, row_number)},
                          {"row_number", std::string{row_number}},
                          {"phrase_index", emit_index("phrase", index_of_texts(table), prefix, row_number)},
                          {"name_index", emit_index("name", index_of_names(table), prefix, row_number)},
                          {"flags", emit_columns(table, prefix)}});
}

}  // namespace iana_codegen
