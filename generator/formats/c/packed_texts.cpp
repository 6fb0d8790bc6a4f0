#include "formats/c/packed_texts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "formats/c/numbers.hpp"
#include "text/joined.hpp"
#include "text/layout.hpp"

namespace iana_codegen {
namespace {

// Offsets to more texts would make the search for one shorter and the object larger.
constexpr std::size_t texts_for_each_start = 8;

std::size_t size_in_memory(std::string_view type) { return type == "uint32_t" ? 4 : type == "uint16_t" ? 2 : 1; }

// The offsets of every eighth text, from the start of the object.
std::vector<std::size_t> starts_of(const std::vector<std::string>& texts, std::size_t first) {
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i % texts_for_each_start == 0) starts.push_back(first);
        first += texts[i].size() + 1;
    }
    return starts;
}

// One member for each text: C99 guarantees only 4095 characters for a single array that is a literal.
std::string emit_text_members(const std::vector<std::string>& texts) {
    std::vector<std::string> members;
    members.reserve(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) members.push_back(fmt::format("t{}[{}],", i, texts[i].size() + 1));
    members.back().back() = ';';
    return filled(members, "    char ", "         ");
}

std::string emit_text_literals(const std::vector<std::string>& texts) {
    return joined(
        texts, [](const std::string& text) { return filled(literal_parts(text, ","), "    ", "    "); }, "\n");
}

}  // namespace

std::vector<std::string> packed_row_texts(const Table& table, TextOfRow text_of) {
    std::vector<std::string> texts = {""};
    for (const auto& row : table.rows) texts.push_back(text_of(row));
    return texts;
}

std::vector<std::string> texts_of_former_names(const Table& table, TextOfFormer text_of) {
    std::vector<std::string> texts = {""};
    for (const auto& row : table.rows) {
        for (const auto& former : row.former_names) texts.push_back(text_of(former));
    }
    return texts;
}

std::string emit_packed_texts(std::string_view detail, std::string_view kind, const std::vector<std::string>& texts) {
    const auto type = number_type_of_c(starts_of(texts, 4 * texts.size()).back());
    const auto count = starts_of(texts, 0).size();
    std::vector<std::string> starts;
    for (const auto start : starts_of(texts, count * size_in_memory(type))) starts.push_back(fmt::format("{},", start));
    starts.front().insert(0, "{");
    starts.back().insert(starts.back().size() - 1, "}");
    return fmt::format(
        "static const struct {{\n    {2} starts[{3}];\n{4}\n}} {0}_{1}_texts = {{\n{5}\n{6}\n}};\n\n"
        "static const char* {0}_{1}(size_t row) {{\n"
        "    const size_t start = {0}_{1}_texts.starts[row / {7}];\n"
        "    return {0}_text(&{0}_{1}_texts, start, row % {7});\n}}",
        detail, kind, type, count, emit_text_members(texts), filled(starts, "    ", "     "), emit_text_literals(texts),
        texts_for_each_start);
}

std::string emit_text_sizes(std::string_view detail, std::string_view kind, const std::vector<std::string>& texts) {
    std::vector<std::size_t> sizes;
    sizes.reserve(texts.size());
    for (const auto& text : texts) sizes.push_back(text.size());
    return emit_numbers_of_c(number_type_of_c(*std::max_element(sizes.begin(), sizes.end())),
                             fmt::format("{}_{}_sizes", detail, kind), sizes);
}

}  // namespace iana_codegen
