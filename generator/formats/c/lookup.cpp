#include "formats/c/lookup.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "formats/c/numbers.hpp"
#include "formats/shared/template_text.hpp"
#include "templates.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"
#include "text/wrapping.hpp"

namespace iana_codegen {
namespace {

std::string emit_multipliers(std::string_view name, const std::vector<std::uint64_t>& multipliers) {
    std::vector<std::string> numbers;
    numbers.reserve(multipliers.size());
    for (const auto multiplier : multipliers) numbers.push_back(fmt::format("{:#x}U", multiplier));
    return emit_array_of_c("uint64_t", fmt::format("{}_multipliers", name), std::move(numbers));
}

std::vector<std::string> index_members(std::string_view name, const TextIndex& index) {
    std::vector<std::string> members;
    for (const auto* array : {"multipliers", "displacements", "places"}) {
        members.push_back(fmt::format("{}_{},", name, array));
    }
    const auto shifts = {index.places.size(), std::size_t{index.displacement_shift()}, std::size_t{index.place_shift()},
                         index.inner_word_count()};
    for (const auto number : shifts) members.push_back(fmt::format("{},", number));
    if (index.letter_case != LetterCase::exact) {
        members.emplace_back(index.letter_case == LetterCase::any_of_tokens ? "1," : "0,");
    }
    members.back().replace(members.back().size() - 1, 1, "};");
    return members;
}

}  // namespace

std::string emit_lookup_code(std::string_view detail, const Table& table, std::string_view row_number) {
    const auto text = select_sections(lookup_h_template, {table.key == Key::exact_token ? "exact" : "any_case"});
    const auto code = fill_template(text, {{"detail", std::string{detail}}, {"row_number", std::string{row_number}}});
    return std::string{trimmed(wrapped(code))};
}

std::string emit_index_of_c(std::string_view detail, std::string_view kind, const TextIndex& index,
                            std::string_view row_number) {
    const auto name = fmt::format("{}_{}", detail, kind);
    return fmt::format("{}\n{}\n{}\nstatic const struct {}_index {}_index = {{\n{}",
                       emit_multipliers(name, index.multipliers),
                       emit_numbers_of_c(row_number, name + "_displacements", index.displacements),
                       emit_numbers_of_c(row_number, name + "_places", index.places), detail, name,
                       filled(index_members(name, index), "    ", "    "));
}

}  // namespace iana_codegen
