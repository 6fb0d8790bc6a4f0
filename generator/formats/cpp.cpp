#include "formats/cpp.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "formats/banner.hpp"
#include "formats/content_hash.hpp"
#include "formats/cpp_rows.hpp"
#include "formats/enumerators.hpp"
#include "formats/template_text.hpp"
#include "formats/text_lookup.hpp"
#include "tables/code_range.hpp"
#include "templates.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

std::string_view number_type_of_cpp(std::size_t largest) {
    return largest <= 0xFF ? "std::uint8_t" : largest <= 0xFFFF ? "std::uint16_t" : "std::uint32_t";
}

std::string emit_numbers(const std::vector<std::size_t>& numbers) {
    std::vector<std::string> parts;
    parts.reserve(numbers.size());
    for (const auto number : numbers) parts.push_back(fmt::format("{},", number));
    parts.back().back() = '}';
    return filled(parts, "    {", "     ");
}

std::string emit_index(std::string_view name, const TextIndex& index, std::string_view row_number) {
    const auto inner = index.inner_word_count();
    return fmt::format(
        "inline constexpr text_index<letter_case::{}, {}, {}, {}{}> {} = {{\n    {{{:#x}}},\n    {},\n    "
        "{},\n{},\n{}}};",
        letter_case_name(index.letter_case), row_number, index.displacements.size(), index.places.size(),
        inner == 0 ? "" : fmt::format(", {}", inner), name, fmt::join(index.multipliers, ", "),
        index.displacement_shift(), index.place_shift(), emit_numbers(index.displacements), emit_numbers(index.places));
}

// The include of table.hpp or, for a single file, its text, which has an include guard.
std::string table_header(const EmitOptions& options) {
    if (!options.is_single_file) return "#include <iana/table.hpp>";
    return std::string{trimmed(table_hpp_template)};
}

std::string emit_column_declarations(const Table& table) {
    std::string text;
    for (const auto& column : table.columns) {
        if (column.members.empty()) continue;
        text += fmt::format("{}\n[[nodiscard]] constexpr bool {}(status code) noexcept;\n\n",
                            comment_lines(column.comment, ""), column.function);
    }
    return std::string{trimmed(text)};
}

std::string emit_column_definitions(const Table& table) {
    std::string text;
    for (const auto& column : table.columns) {
        if (column.members.empty()) continue;
        text += fmt::format(
            "constexpr bool {}(status code) noexcept {{\n{}\n}}\n\n", column.function,
            emit_members(column, "detail::is_between(code, {}, {})", "detail::number(code)", "true", "false"));
    }
    return std::string{trimmed(text)};
}

std::string emit_with_content(const Table& table, const EmitOptions& options, std::string_view content) {
    const auto lookup = lookup_by_text(table);
    const auto row_number = number_type_of_cpp(lookup.row_count);
    return fill_template(status_hpp_template,
                         {{"registry_updated", table.updated},
                          {"registry_updated_literal", string_literal(table.updated)},
                          {"count", count_codes(table)},
                          {"namespace", options.namespace_name},
                          {"namespace_option", namespace_option(options.namespace_name)},
                          {"table_header", table_header(options)},
                          {"content", std::string{content}},
                          {"enumerators", emit_enumerators(table, "", enumerator)},
                          {"flag_declarations", emit_column_declarations(table)},
                          {"names", emit_names(table)},
                          {"row_count", std::to_string(table.rows.size())},
                          {"documents", emit_documents(table)},
                          {"references", emit_reference_lists(table)},
                          {"details", emit_details(table)},
                          {"phrase_index", emit_index("phrase_index", lookup.by_phrase, row_number)},
                          {"name_index", emit_index("name_index", lookup.by_name, row_number)},
                          {"first_code", std::to_string(first_valid_code)},
                          {"last_code", std::to_string(last_valid_code)},
                          {"row_number", std::string{row_number}},
                          {"flag_definitions", emit_column_definitions(table)}});
}

}  // namespace

std::string content_namespace(const Table& table, const EmitOptions& options) {
    return fmt::format("content_{:016x}",
                       content_hash(emit_with_content(table, {options.namespace_name, {}, false}, "")));
}

std::string emit_cpp(const Table& table, const EmitOptions& options) {
    return emit_with_content(table, options, content_namespace(table, options));
}

}  // namespace iana_codegen
