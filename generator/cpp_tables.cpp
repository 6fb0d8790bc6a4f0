#include "cpp_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "spelling.hpp"

namespace iana_codegen {
namespace {

constexpr std::size_t numbers_a_line = 32;

struct NumberType {
    std::size_t largest;
    std::string_view name;
    std::string_view prefix;  // of a string literal
};

const NumberType& type_for(std::size_t largest) {
    static constexpr auto types = std::to_array<NumberType>(
        {{0xFF, "unsigned char", ""}, {0xFFFF, "char16_t", "u"}, {0xFFFFFFFF, "char32_t", "U"}});
    return *std::find_if(types.begin(), types.end() - 1, [&](const auto& type) { return largest <= type.largest; });
}

std::string emit_as(const NumberType& type, std::string_view name, const std::vector<std::size_t>& numbers) {
    auto text = fmt::format("inline constexpr {} {}[] =", type.name, name);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i % numbers_a_line == 0) text += fmt::format("{}\n    {}\"", i == 0 ? "" : "\"", type.prefix);
        text += fmt::format("\\x{:x}", numbers[i]);
    }
    return text + "\";\n";
}

}  // namespace

std::string_view number_type(std::size_t largest) { return type_for(largest).name; }

std::string emit_numbers(std::string_view name, const std::vector<std::size_t>& numbers) {
    return emit_as(type_for(*std::max_element(numbers.begin(), numbers.end())), name, numbers);
}

std::string emit_texts(std::string_view name, const PackedTexts& texts) {
    auto text = fmt::format("inline constexpr char {}_characters[] =\n    \"\"", name);
    for (const auto& row : texts.rows) {
        if (const auto written = row.written(); !written.empty()) text += "\n    " + string_literal(written);
    }
    text += ";\n" + emit_as(type_for(0xFFFFFFFF), fmt::format("{}_places", name), texts.places());
    return text + fmt::format("inline constexpr packed_texts<{1}> {0} = {{{0}_characters, {0}_places}};", name,
                              texts.size_bits());
}

std::string emit_lookup(std::string_view name, const LookupTable& table, std::size_t largest_number) {
    const auto& type = type_for(largest_number);
    return fmt::format("inline constexpr std::uint64_t {}_multipliers[] = {{{:#x}}};\n", name,
                       fmt::join(table.multipliers, ", ")) +
           emit_as(type, fmt::format("{}_displacements", name), table.displacements) +
           emit_as(type, fmt::format("{}_row_numbers", name), table.row_numbers) +
           fmt::format(
               "inline constexpr perfect_hash<{1}, {2}, {3}> {0} = {{{4}, {5}, {0}_multipliers, {0}_displacements,\n"
               "    {0}_row_numbers}};",
               name, table.is_plain, table.multipliers.size() - 1, table.row_numbers.size(), table.bucket_shift,
               table.place_shift);
}

}  // namespace iana_codegen
