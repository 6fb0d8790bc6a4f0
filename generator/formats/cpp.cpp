#include "formats/cpp.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "formats/banner.hpp"
#include "formats/commented_codes.hpp"
#include "formats/content_hash.hpp"
#include "formats/cpp_rows.hpp"
#include "formats/template_text.hpp"
#include "formats/text_lookup.hpp"
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

std::string emit_flag_declarations(const StatusCodes& status_codes) {
    std::string text;
    for (const auto& flag : flags_of(status_codes)) {
        if (!flag.set->empty()) {
            text += fmt::format("{}\n[[nodiscard]] constexpr bool {}(status code) noexcept;\n\n", flag.comment,
                                flag.function);
        }
    }
    return std::string{trimmed(text)};
}

std::string emit_flag_definitions(const StatusCodes& status_codes) {
    std::string text;
    for (const auto& flag : flags_of(status_codes)) {
        if (flag.set->empty()) continue;
        text += fmt::format(
            "constexpr bool {}(status code) noexcept {{\n{}\n}}\n\n", flag.function,
            emit_set(*flag.set, "detail::is_between(code, {}, {})", "detail::number(code)", "true", "false"));
    }
    return std::string{trimmed(text)};
}

std::string emit_with_content(const StatusCodes& status_codes, const EmitOptions& options, std::string_view content) {
    const auto lookup = lookup_by_text(status_codes);
    const auto row_number = number_type_of_cpp(lookup.row_count);
    return fill_template(status_hpp_template,
                         {{"registry_updated", status_codes.updated},
                          {"registry_updated_literal", string_literal(status_codes.updated)},
                          {"count", count_codes(status_codes)},
                          {"namespace", options.namespace_name},
                          {"namespace_option", namespace_option(options.namespace_name)},
                          {"table_header", table_header(options)},
                          {"content", std::string{content}},
                          {"enumerators", emit_enumerators(status_codes, "", enumerator)},
                          {"flag_declarations", emit_flag_declarations(status_codes)},
                          {"names", emit_names(status_codes)},
                          {"row_count", std::to_string(status_codes.codes.size())},
                          {"documents", emit_documents(status_codes)},
                          {"references", emit_reference_lists(status_codes)},
                          {"details", emit_details(status_codes)},
                          {"phrase_index", emit_index("phrase_index", lookup.by_phrase, row_number)},
                          {"name_index", emit_index("name_index", lookup.by_name, row_number)},
                          {"first_code", std::to_string(first_valid_code)},
                          {"last_code", std::to_string(last_valid_code)},
                          {"row_number", std::string{row_number}},
                          {"flag_definitions", emit_flag_definitions(status_codes)}});
}

}  // namespace

std::string content_namespace(const StatusCodes& status_codes, const EmitOptions& options) {
    return fmt::format("content_{:016x}",
                       content_hash(emit_with_content(status_codes, {options.namespace_name, {}, false}, "")));
}

std::string emit_cpp(const StatusCodes& status_codes, const EmitOptions& options) {
    return emit_with_content(status_codes, options, content_namespace(status_codes, options));
}

}  // namespace iana_codegen
