#include "formats/cpp/cpp.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "formats/cpp/described.hpp"
#include "formats/cpp/enumerators.hpp"
#include "formats/cpp/lookup.hpp"
#include "formats/cpp/rows.hpp"
#include "formats/lookup/text_lookup.hpp"
#include "formats/shared/banner.hpp"
#include "formats/shared/enumerators.hpp"
#include "formats/shared/preferred_texts.hpp"
#include "formats/shared/template_text.hpp"
#include "tables/code_range.hpp"
#include "templates.hpp"
#include "text/content_hash.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

std::string emit_set_declarations(const Table& table) {
    std::string text;
    for (const auto& column : table.columns) {
        if (column.members.empty()) continue;
        text += fmt::format("{}\n[[nodiscard]] constexpr bool {}(status code) noexcept;\n\n",
                            comment_lines(column.comment, ""), column.function);
    }
    return std::string{trimmed(text)};
}

std::string emit_set_definitions(const Table& table) {
    std::string text;
    for (const auto& column : table.columns) {
        if (column.members.empty()) continue;
        text += fmt::format(
            "constexpr bool {}(status code) noexcept {{\n{}\n}}\n\n", column.function,
            emit_members(column, {"detail::is_between(code, {}, {})", "detail::number(code)", "true", "false"}));
    }
    return std::string{trimmed(text)};
}

// The size of all status lines, each with a zero after it. An array cannot be empty.
std::size_t size_of_lines(const Table& table) {
    std::size_t size = 0;
    for (const auto& row : table.rows) {
        if (!row.text.empty()) size += std::string_view{"HTTP/1.1 404 \r\n"}.size() + row.text.size() + 1;
    }
    return std::max<std::size_t>(size, 1);
}

std::string emit_with_content(const Table& registered, const EmitOptions& options, std::string_view content) {
    if (!registered.is_of_status_codes()) return emit_described_cpp(registered, options, content);
    const auto table = with_returned_texts(registered);
    const auto row_number = row_number_type(table);
    return fill_template(
        status_hpp_template,
        {{"registry_updated_literal", string_literal(table.updated)},
         {"namespace", options.namespace_name},
         {"banner", main_banner("C++17 and later", "cpp", table, options, "status.hpp")},
         {"table_header", table_header(options)},
         {"content", std::string{content}},
         {"enumerators", emit_cpp_enumerators(table, options)},
         {"flag_declarations", emit_set_declarations(table)},
         {"names", emit_names(table)},
         {"line_bytes", std::to_string(size_of_lines(table))},
         {"registered_phrases", emit_registered_texts(registered, {"", "detail::number(code)", "", "{}"})},
         {"row_count", std::to_string(table.rows.size())},
         {"documents", emit_documents(table)},
         {"references", emit_reference_lists(table)},
         {"details", emit_details(table)},
         {"phrase_index", emit_index("phrase_index", index_of_phrases(table), row_number)},
         {"name_index", emit_index("name_index", index_of_names(table), row_number)},
         {"first_code", std::to_string(first_valid_code)},
         {"last_code", std::to_string(last_valid_code)},
         {"row_number", std::string{row_number}},
         {"flag_definitions", emit_set_definitions(table)}});
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
