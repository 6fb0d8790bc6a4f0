#include "formats/cpp/lookup.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

#include "formats/lookup/row_numbers.hpp"
#include "formats/lookup/text_lookup.hpp"
#include "templates.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

std::string emit_numbers(const std::vector<std::size_t>& numbers) {
    std::vector<std::string> parts;
    parts.reserve(numbers.size());
    for (const auto number : numbers) parts.push_back(fmt::format("{},", number));
    parts.back().back() = '}';
    return filled(parts, "    {", "     ");
}

// The template arguments that depend on the kind of the index.
std::string last_arguments(const TextIndex& index) {
    if (!index.eighths.empty()) return fmt::format(", {}", fmt::join(index.eighths, ", "));
    return index.inner_word_count() == 0 ? "" : fmt::format(", {}", index.inner_word_count());
}

}  // namespace

std::string_view row_number_type(const Table& table) {
    const auto largest = count_rows(table);
    return largest <= 0xFF ? "std::uint8_t" : largest <= 0xFFFF ? "std::uint16_t" : "std::uint32_t";
}

std::string emit_index(std::string_view name, const TextIndex& index, std::string_view row_number) {
    const auto multipliers = fmt::format("{:#x}", fmt::join(index.multipliers, ", "));
    const bool is_spelled = !index.eighths.empty();
    return fmt::format(
        "inline constexpr {}<letter_case::{}, {}, {}, {}{}> {} = {{\n    {},\n    {},\n    {},\n{},\n{}}};",
        is_spelled ? "spelled_text_index" : "text_index", letter_case_name(index.letter_case), row_number,
        index.displacements.size(), index.places.size(), last_arguments(index), name,
        is_spelled ? multipliers : fmt::format("{{{}}}", multipliers), index.displacement_shift(), index.place_shift(),
        emit_numbers(index.displacements), emit_numbers(index.places));
}

std::string emit_row_numbers(const Table& table, std::string_view row_number) {
    const auto numbers = row_numbers_of(table);
    auto text = fmt::format("inline constexpr row_numbers<{}, {}, {}> rows_of_values{{names, row_count}};",
                            number_literal(numbers.first), number_literal(numbers.last), row_number);
    if (numbers.others.empty()) return text;
    std::vector<std::string> parts;
    parts.reserve(numbers.others.size());
    for (const auto row : numbers.others) parts.push_back(fmt::format("{},", row));
    parts.back().pop_back();
    return text +
           fmt::format("\n\n// The rows of the values beyond, ascending.\ninline constexpr {} other_rows[] = {{\n{}}};",
                       row_number, filled(parts, "    ", "    "));
}

std::string emit_row_number_function(const Table& table) {
    const auto numbers = row_numbers_of(table);
    const auto body = numbers.others.empty()
                          ? "    return rows_of_values.of(number(value));"
                          : fmt::format(
                                "    if (number(value) <= {}) return rows_of_values.of(number(value));\n"
                                "    return find_row(number(value), other_rows, names);",
                                number_literal(numbers.last));
    return fmt::format("constexpr std::size_t row_number({} value) noexcept {{\n{}\n}}", table.name, body);
}

std::string is_between(const ValueRange& values) {
    return fmt::format("detail::is_between(detail::number(value), {}, {})", number_literal(values.first),
                       number_literal(values.last));
}

std::string table_header(const EmitOptions& options) {
    if (!options.is_single_file) return "#include <iana/table.hpp>";
    return std::string{trimmed(table_hpp_template)};
}

}  // namespace iana_codegen
