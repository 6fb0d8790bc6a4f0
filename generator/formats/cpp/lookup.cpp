#include "formats/cpp_lookup.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

#include "formats/text_lookup.hpp"
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

}  // namespace

std::string_view row_number_type(const Table& table) {
    const auto largest = count_rows(table);
    return largest <= 0xFF ? "std::uint8_t" : largest <= 0xFFFF ? "std::uint16_t" : "std::uint32_t";
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

std::string table_header(const EmitOptions& options) {
    if (!options.is_single_file) return "#include <iana/table.hpp>";
    return std::string{trimmed(table_hpp_template)};
}

}  // namespace iana_codegen
