#include "c.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "banner.hpp"
#include "columns.hpp"
#include "commented_codes.hpp"
#include "lines.hpp"
#include "lookup_table.hpp"
#include "packed_rows.hpp"
#include "spelling.hpp"
#include "template_text.hpp"
#include "templates.hpp"
#include "text_rules.hpp"

namespace iana_codegen {
namespace {

// C99 lets a string literal have so many characters, and compilers warn of longer ones.
static_assert(longest_text <= 4095);

constexpr std::size_t padded_size = 8;
constexpr std::size_t row_step = 16;
constexpr std::size_t numbers_a_row = 24;

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
std::string emit_enumerators_of_c(const StatusCodes& status_codes, const Prefix& prefix) {
    const auto text = emit_enumerators(status_codes, prefix.capital + "_STATUS_", spell);
    return text.empty() ? fmt::format("    {}_STATUS_NONE = 0", prefix.capital) : text;
}

// The calls in the macro, each behind a backslash that ends the line above.
std::string emit_map(const StatusCodes& status_codes) {
    std::vector<Cells<3>> rows;
    for (const auto& row : status_codes.codes) {
        if (row.name.empty()) continue;
        rows.push_back({fmt::format("{}, {},", row.code, spell(row.name)), string_literal(row.phrase) + ")", ""});
    }
    std::string text;
    for (const auto& cells : aligned(std::move(rows))) text += fmt::format(" \\\n    x({} {}", cells[0], cells[1]);
    return std::string{trimmed(text)};
}

Cells<6> cells_of(const PackedRows& packed, std::size_t row, const Prefix& prefix) {
    const auto& name = packed.names.rows[row].text;
    const auto& phrase = packed.phrases.rows[row];
    const auto state = row < packed.states.size() ? static_cast<State>(packed.states[row]) : State::unassigned;
    return {fmt::format("{},", packed.codes[row]),
            fmt::format("{}_REGISTRATION_{},", prefix.capital, to_upper(state_name(state))),
            fmt::format("{},", name.size()),
            fmt::format("{},", phrase.text.size()),
            string_literal(name) + ",",
            string_literal(phrase.text.empty() ? "" : phrase.front + phrase.text)};
}

std::string emit_rows(const PackedRows& packed, const Prefix& prefix) {
    std::vector<Cells<6>> rows;
    for (std::size_t row = 0; row < packed.codes.size(); ++row) rows.push_back(cells_of(packed, row, prefix));
    const auto cells = aligned(std::move(rows));
    Lines lines;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (row == packed.states.size()) lines.add("\n    // Former texts");
        if (row == 1) lines.add("");
        if (row > 0 && row < packed.states.size()) lines.add_heading_for(static_cast<int>(packed.codes[row]));
        lines.add("    {{{}}},", fmt::join(cells[row], " "));
    }
    return std::move(lines).text();
}

std::string emit_descriptions(const PackedRows& packed) {
    Lines lines;
    for (std::size_t row = 0; row < packed.descriptions.rows.size(); ++row) {
        if (row == 1) lines.add("");
        if (row > 0) lines.add_heading_for(static_cast<int>(packed.codes[row]));
        lines.add("    {},", string_literal(packed.descriptions.rows[row].text));
    }
    return std::move(lines).text();
}

std::string_view number_type(const std::vector<std::size_t>& numbers) {
    const auto largest = *std::max_element(numbers.begin(), numbers.end());
    return largest <= 0xFF ? "unsigned char" : largest <= 0xFFFF ? "uint16_t" : "uint32_t";
}

std::string emit_numbers(std::string_view indent, std::string_view name, const std::vector<std::size_t>& numbers) {
    auto text = fmt::format("{}static const {} {}[] = {{", indent, number_type(numbers), name);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        text += i % numbers_a_row == 0 ? fmt::format("\n{}    ", indent) : " ";
        text += fmt::format("{}{}", numbers[i], i + 1 < numbers.size() ? "," : "");
    }
    return text + "};";
}

std::string place_of_word(std::size_t i, std::size_t last) {
    if (i == 0) return "text";
    if (i == last) return "text + last";
    return i == 1 ? fmt::format("text + last / {}", last) : fmt::format("text + last * {} / {}", i, last);
}

// The function from a text to the number of the row that it can be of.
std::string emit_hash(std::string_view kind, const LookupTable& table, const Prefix& prefix) {
    auto text = fmt::format(
        "static inline unsigned {}_detail_row_of_{}(const char* text, size_t last, size_t length) {{\n"
        "{}\n{}\n    const uint64_t hash = length * {:#x}U",
        prefix.small, kind, emit_numbers("    ", "displacements", table.displacements),
        emit_numbers("    ", "row_numbers", table.row_numbers), table.multipliers.back());
    const auto words = table.multipliers.size() - 1;
    for (std::size_t i = 0; i < words; ++i) {
        text += fmt::format(" +\n        ({0}_detail_word({1}) | {0}_detail_each(0x20)) * {2:#x}U", prefix.small,
                            place_of_word(i, words - 1), table.multipliers[i]);
    }
    return text + fmt::format(";\n    return row_numbers[(hash >> {} & {}) ^ displacements[hash >> {}]];\n}}",
                              table.place_shift, table.row_numbers.size() - 1, table.bucket_shift);
}

// Of which the comparison ignores that there are zeros behind the known text.
std::string_view padding_for(const LookupTable& table) {
    return table.is_plain ? "{' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '}" : "{0}";
}

// Characters for the longest of the texts, read in whole words, and for the zero behind it.
std::size_t width_for(const PackedTexts& texts) { return std::max(texts.longest() + 1, padded_size); }

// The same for the phrases and the codes in front of them, and what brings a row to a size that is quick to multiply
// by.
std::size_t text_width_for(const PackedRows& packed) {
    constexpr std::size_t size_of_numbers = 5;
    const auto width = width_for(packed.phrases) + std::string_view{"404 "}.size();
    const auto row_size = size_of_numbers + width_for(packed.names) + width;
    return width + (row_step - row_size % row_step) % row_step;
}

}  // namespace

std::string emit_c(const StatusCodes& status_codes, std::string_view namespace_name) {
    const Prefix prefix{namespace_name};
    const auto packed = pack_rows(status_codes);
    const auto by_phrase = make_lookup(packed.phrases);
    const auto by_name = make_lookup(packed.names);
    const auto emit_set_of_c = [&](const CodeSet& set) {
        return emit_set(set, prefix.small + "_detail_is_between", "1");
    };
    return fill_template(status_h_template,
                         {{"registry_updated", status_codes.updated},
                          {"count", count_codes(status_codes)},
                          {"namespace_option", namespace_option(namespace_name)},
                          {"prefix", prefix.small},
                          {"PREFIX", prefix.capital},
                          {"enumerators", emit_enumerators_of_c(status_codes, prefix)},
                          {"map", emit_map(status_codes)},
                          {"name_width", std::to_string(width_for(packed.names))},
                          {"text_width", std::to_string(text_width_for(packed))},
                          {"description_width", std::to_string(packed.descriptions.longest() + 1)},
                          {"rows", emit_rows(packed, prefix)},
                          {"descriptions", emit_descriptions(packed)},
                          {"row_numbers", emit_numbers("", prefix.small + "_detail_row_numbers", packed.row_numbers)},
                          {"phrase_hash", emit_hash("phrase", by_phrase, prefix)},
                          {"name_hash", emit_hash("name", by_name, prefix)},
                          {"name_padding", std::string{padding_for(by_name)}},
                          {"phrase_padding", std::string{padding_for(by_phrase)}},
                          {"name_is_plain", by_name.is_plain ? "1" : "0"},
                          {"phrase_is_plain", by_phrase.is_plain ? "1" : "0"},
                          {"heuristically_cacheable", emit_set_of_c(status_codes.heuristically_cacheable)},
                          {"never_with_content", emit_set_of_c(status_codes.never_with_content)},
                          {"method_preserving", emit_set_of_c(status_codes.method_preserving)}});
}

}  // namespace iana_codegen
