#include "formats/c/numbers.hpp"

#include <fmt/format.h>

#include <limits>
#include <utility>

#include "text/layout.hpp"

namespace iana_codegen {

bool has_wide_values(const Table& table) { return table.key == Key::number && table.bits > 16; }

std::string_view value_type_of_c(const Table& table) { return has_wide_values(table) ? "uint64_t" : "long"; }

bool fits_enumerator(std::uint64_t value) { return value <= std::numeric_limits<std::int32_t>::max(); }

std::string value_of_c(std::uint64_t value) {
    return fits_enumerator(value) ? std::to_string(value) : fmt::format("UINT64_C({})", value);
}

bool fits_long_long(std::uint64_t value) { return value <= std::numeric_limits<std::int64_t>::max(); }

std::string signed_value_of_c(std::optional<std::uint64_t> value) {
    if (!value || !fits_long_long(*value)) return "-1";
    return fits_enumerator(*value) ? std::to_string(*value) : fmt::format("{}LL", *value);
}

std::string_view number_type_of_c(std::size_t largest) {
    return largest <= 0xFF ? "unsigned char" : largest <= 0xFFFF ? "uint16_t" : "uint32_t";
}

std::string emit_array_of_c(std::string_view type, std::string_view name, std::vector<std::string> elements) {
    for (auto& element : elements) element += ',';
    elements.back().replace(elements.back().size() - 1, 1, "};");
    return fmt::format("static const {} {}[] = {{\n{}", type, name, filled(elements, "    ", "    "));
}

std::string emit_numbers_of_c(std::string_view type, std::string_view name, const std::vector<std::size_t>& numbers) {
    std::vector<std::string> elements;
    elements.reserve(numbers.size());
    for (const auto number : numbers) elements.push_back(std::to_string(number));
    return emit_array_of_c(type, name, std::move(elements));
}

}  // namespace iana_codegen
