#include "formats/cpp/described.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "formats/cpp/columns.hpp"
#include "formats/cpp/enumerators.hpp"
#include "formats/cpp/lookup.hpp"
#include "formats/cpp/rows.hpp"
#include "formats/lookup/assignments.hpp"
#include "formats/lookup/text_lookup.hpp"
#include "formats/shared/banner.hpp"
#include "formats/shared/described_words.hpp"
#include "formats/shared/enumerators.hpp"
#include "formats/shared/lines.hpp"
#include "formats/shared/preferred_texts.hpp"
#include "formats/shared/template_text.hpp"
#include "templates.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

std::string value_comment(const Table& table) {
    const auto meaning =
        table.is_of_numbers()
            ? fmt::format(
                  "A value can be any number of the underlying type: a number without an enumerator is not an "
                  "error.{}",
                  note_on_ranges(table))
            : fmt::format(
                  "This project assigns the numbers, which never change. No enumerator is 0, and no function "
                  "returns 0: {}{{}} can stand for \"not registered\".",
                  table.name);
    return comment_lines(
        fmt::format("{}. {} Names are never removed and never change their meaning.", table.summary, meaning), "");
}

std::string name_comment(const Table& table) {
    return comment_lines(
        fmt::format("{} It is always the present name, also for an enumerator with a former name. Empty if the value "
                    "has no row.",
                    meaning_of_name(table)),
        "");
}

std::string from_name_comment(const Table& table) {
    return comment_lines(
        fmt::format("The value with that name. The function compares names {} and finds former names and aliases, "
                    "too. std::nullopt for any other text.",
                    comparison(table)),
        "");
}

std::string from_number_comment(const Table& table) {
    return comment_lines(
        fmt::format(
            "The value with that number, which may have any integer type. std::nullopt for {}.",
            table.is_of_numbers() ? "a number that the underlying type cannot represent" : "a number that has no row"),
        "");
}

std::string registered_name_declaration(const Table& table) {
    if (!has_preferred_texts(table)) return "";
    return fmt::format(
        "// The name in the registry, also if name() returns another one. Empty if the registry has none.\n"
        "[[nodiscard]] constexpr std::string_view registered_name({} value) noexcept;\n\n",
        table.name);
}

std::string registered_name_definition(const Table& table) {
    if (!has_preferred_texts(table)) return "";
    MemberWords words{"detail::is_between(detail::number(value), {}, {})", "detail::number(value)", "", "{}"};
    words.spell = words.spell_bound = number_literal;
    return fmt::format(
        "constexpr std::string_view registered_name({} value) noexcept {{\n{}    return name(value);\n}}\n\n",
        table.name, emit_registered_texts(table, words));
}

std::string lower_name_declaration(const Table& table) {
    if (table.key != Key::token_in_any_case) return "";
    return fmt::format(
        "// The name in lower case, as HTTP/2 and HTTP/3 send it. Empty if the value has no row.\n"
        "template <typename unused = void>\n[[nodiscard]] constexpr std::string_view lower_name({} value) "
        "noexcept;\n\n",
        table.name);
}

std::string lower_names(const Table& table) {
    if (table.key != Key::token_in_any_case) return "";
    return fmt::format(
        "// Each text is as long as the name in the same row.\ntemplate <typename unused>\n"
        "inline constexpr const char* lower_names[row_count + 1] = {{\n    \"\",\n\n{}\n}};\n\n",
        emit_lower_names(table));
}

std::string lower_name_definition(const Table& table) {
    if (table.key != Key::token_in_any_case) return "";
    return fmt::format(
        "template <typename unused>\nconstexpr std::string_view lower_name({} value) noexcept {{\n"
        "    const std::size_t row = detail::row_number(value);\n"
        "    return {{detail::lower_names<unused>[row], detail::names[row].name.size()}};\n}}\n\n",
        table.name);
}

std::string assignment_declaration(const Table& table) {
    if (!table.is_of_numbers()) return "";
    return fmt::format(
        "// What the registry says of the number: assigned, reserved, for private use, or unassigned.\n"
        "[[nodiscard]] constexpr ::iana::assignment assignment_of({} value) noexcept;\n\n",
        table.name);
}

std::string assignment_definition(const Table& table) {
    if (!table.is_of_numbers()) return "";
    Lines lines;
    for (const auto& [values, state] : exceptional_assignments(table)) {
        lines.add("{}", return_if(is_between(values), fmt::format("::iana::assignment::{}", state_name(state))));
    }
    lines.add(
        "    return detail::row_number(value) != 0 ? ::iana::assignment::assigned : "
        "::iana::assignment::unassigned;");
    return fmt::format("constexpr ::iana::assignment assignment_of({} value) noexcept {{\n{}\n}}\n\n", table.name,
                       std::move(lines).text());
}

// The member of a row that follows its value.
std::string last_member(const Table& table) {
    if (!table.has_named_ranges()) return "";
    return fmt::format("    std::uint{}_t last;  // the last value that has the name\n", table.bits);
}

std::string from_number_result(const Table& table) {
    if (table.is_of_numbers()) return "return value;";
    return fmt::format("return detail::row_number(value) != 0 ? std::optional<{}>{{value}} : std::nullopt;",
                       table.name);
}

}  // namespace

std::string emit_described_cpp(const Table& registered, const EmitOptions& options, std::string_view content) {
    const auto table = with_returned_texts(registered);
    const auto row_number = row_number_type(table);
    return fill_template(
        described_hpp_template,
        {{"banner", main_banner("C++17 and later", "cpp", table, options, table.name + ".hpp")},
         {"namespace", options.namespace_name},
         {"name", table.name},
         {"plural", table.plural},
         {"bits", std::to_string(table.bits)},
         {"table_header", table_header(options)},
         {"needed_standard", string_literal(table.summary + " for C++ need C++17: compile with -std=c++17 or later")},
         {"value_comment", value_comment(table)},
         {"enumerators", emit_cpp_enumerators(table, options)},
         {"choice_types", emit_choice_types(table)},
         {"content", std::string{content}},
         {"entry_members", emit_entry_members(table)},
         {"updated_literal", string_literal(table.updated)},
         {"order", std::string{order_of_rows(table)}},
         {"name_comment", name_comment(table)},
         {"from_name_comment", from_name_comment(table)},
         {"from_number_comment", from_number_comment(table)},
         {"registered_name_declaration", registered_name_declaration(table)},
         {"lower_name_declaration", lower_name_declaration(table)},
         {"assignment_declaration", assignment_declaration(table)},
         {"column_declarations", emit_column_declarations(table)},
         {"last_member", last_member(table)},
         {"row_members", emit_row_members(table)},
         {"names", emit_names(table)},
         {"row_count", std::to_string(table.rows.size())},
         {"documents", emit_documents(table)},
         {"references", emit_reference_lists(table)},
         {"details", emit_details(table)},
         {"lower_names", lower_names(table)},
         {"name_index", emit_index("name_index", index_of_texts(table), row_number)},
         {"row_numbers", emit_row_numbers(table, row_number)},
         {"row_number_function", emit_row_number_function(table)},
         {"registered_name_definition", registered_name_definition(registered)},
         {"lower_name_definition", lower_name_definition(table)},
         {"assignment_definition", assignment_definition(table)},
         {"from_number_result", from_number_result(table)},
         {"column_definitions", emit_column_definitions(table)},
         {"entry_values", emit_entry_values(table)}});
}

}  // namespace iana_codegen
