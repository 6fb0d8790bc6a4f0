#include "tables/key_description.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "tables/described_names.hpp"
#include "tables/page_text.hpp"

namespace iana_codegen {
namespace {

void expect_only_for(std::string_view kind, const std::optional<Field>& attribute, Diagnostics& diagnostics) {
    if (!attribute) return;
    diagnostics.error(attribute->at, fmt::format("attribute '{}' of <key>, expected it only for the kind '{}'",
                                                 attribute->name, kind));
}

Key read_case(const XmlElement& element) {
    constexpr auto cases = std::to_array<std::string_view>({"exact", "any"});
    const auto found = element.required_choice("case", cases);
    return found && found->text == "any" ? Key::token_in_any_case : Key::exact_token;
}

std::optional<unsigned> read_bits(const XmlElement& element) {
    constexpr auto words = std::to_array<std::string_view>({"8", "16", "32", "64"});
    constexpr auto widths = std::to_array<unsigned>({8, 16, 32, 64});
    if (!element.attribute("bits")) return std::nullopt;
    const auto bits = element.required_choice("bits", words);
    if (!bits) return std::nullopt;
    const auto index = std::find(words.begin(), words.end(), bits->text) - words.begin();
    return widths.at(static_cast<std::size_t>(index));
}

void read_strip(const XmlElement& element, std::vector<Strip>& strips, Diagnostics& diagnostics) {
    element.expect_attributes({"prefix", "suffix", "function", "words", "otherwise"});
    element.expect_nothing_inside();
    const auto text = element.one_of_attributes("prefix", "suffix");
    const auto function = element.attribute("function");
    if (function) static_cast<void>(check_own_name(*function, element.name(), diagnostics));
    if (!text) return;
    strips.push_back({text->text, text->name == "prefix", function,
                      read_page_text(element, function.has_value(), diagnostics), element.at()});
}

}  // namespace

bool read_key_description(const XmlElement& element, TableDescription& description, Diagnostics& diagnostics) {
    constexpr auto key_kinds = std::to_array<std::string_view>({"number", "token"});
    element.expect_attributes({"element", "kind", "case", "bits"});
    element.expect_nothing_inside();
    if (element.attribute("element")) {
        description.key_element = element.required_attribute("element").value_or(Field{}).text;
    }
    const auto kind = element.required_choice("kind", key_kinds);
    if (!kind) return false;
    const bool is_token = kind->text == "token";
    description.key = is_token ? read_case(element) : Key::number;
    if (!is_token) description.bits = read_bits(element);
    expect_only_for(is_token ? "number" : "token", element.attribute(is_token ? "bits" : "case"), diagnostics);
    return true;
}

NameDescription read_name_description(const XmlElement& element, Diagnostics& diagnostics) {
    element.expect_attributes({"element"});
    NameDescription name{element.required_attribute("element").value_or(Field{}), {}};
    for (const auto& child : element.elements()) {
        if (child.name() == "strip") {
            read_strip(child, name.strips, diagnostics);
        } else {
            child.refuse(element.name(), std::to_array<std::string_view>({"strip"}));
        }
    }
    return name;
}

}  // namespace iana_codegen
