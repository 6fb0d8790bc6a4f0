#include "tables/outline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "tables/number_text.hpp"
#include "text/diagnostics.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// A column with at most this many different texts may be a choice or a flag. The outline shows all of them.
constexpr std::size_t most_texts_shown = 6;
constexpr std::size_t most_texts_listed = 12;
constexpr std::size_t longest_text_shown = 60;

// The element with the numbers that identify the records.
struct OutlinedKey {
    std::string element;
    std::uint64_t largest = 0;
};

struct OutlinedText {
    std::size_t count = 0;
    bool may_be_state = false;
};

struct OutlinedElement {
    std::string name;
    std::size_t records = 0;
    std::vector<std::string> texts;  // without repetitions, in the file's order
    std::unordered_map<std::string, OutlinedText> known;
};

std::optional<ValueRange> numbers_of(const Field& field) {
    Diagnostics ignored;
    return parse_numbers(field.text, field.at, ignored);
}

// No result unless most texts of the element are numbers.
std::optional<OutlinedKey> key_in(const RecordTable& table, const std::string& element) {
    OutlinedKey key{element};
    std::size_t numbers = 0;
    std::size_t others = 0;
    for (const auto& record : table.records) {
        for (const auto& field : record.fields) {
            if (field.name != element) continue;
            const auto values = numbers_of(field);
            ++(values ? numbers : others);
            if (values) key.largest = std::max(key.largest, values->last);
        }
    }
    return numbers > others ? std::optional{key} : std::nullopt;
}

// The key is <value>. In a table without this element, it is the first element with numbers.
std::optional<OutlinedKey> key_of(const RecordTable& table) {
    std::vector<std::string> elements;
    for (const auto& record : table.records) {
        for (const auto& field : record.fields) {
            if (field.name == "value") return key_in(table, field.name);
            if (std::find(elements.begin(), elements.end(), field.name) == elements.end()) {
                elements.push_back(field.name);
            }
        }
    }
    for (const auto& element : elements) {
        if (auto key = key_in(table, element)) return key;
    }
    return std::nullopt;
}

bool has_range(const Record& record, const OutlinedKey& key) {
    return std::any_of(record.fields.begin(), record.fields.end(), [&](const Field& field) {
        const auto values = field.name == key.element ? numbers_of(field) : std::nullopt;
        return values && values->first != values->last;
    });
}

bool starts_like_a_state(std::string_view text) {
    constexpr auto starts = std::to_array<std::string_view>({"unassigned", "reserved", "private use", "available"});
    const auto lower = to_lower(text);
    return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return lower.starts_with(start); });
}

class OutlinedElements {
public:
    explicit OutlinedElements(std::optional<OutlinedKey> key) : key_{std::move(key)} {}

    void add(const Record& record) {
        const bool is_of_range = key_ && has_range(record, *key_);
        std::set<std::string_view> names;
        for (const auto& field : record.fields) {
            auto& element = find_or_add(field.name);
            if (names.insert(field.name).second) ++element.records;
            auto& text = element.known[field.text];
            if (++text.count == 1) element.texts.push_back(field.text);
            const bool may_be_name = key_ && field.name != key_->element && !field.text.empty();
            if (may_be_name && (is_of_range || starts_like_a_state(field.text))) text.may_be_state = true;
        }
    }

    [[nodiscard]] const std::vector<OutlinedElement>& all() const { return elements_; }

private:
    OutlinedElement& find_or_add(const std::string& name) {
        const auto [index, is_new] = indexes_.try_emplace(name, elements_.size());
        return is_new ? elements_.emplace_back(OutlinedElement{name, 0, {}, {}}) : elements_[index->second];
    }

    std::optional<OutlinedKey> key_;
    std::vector<OutlinedElement> elements_;
    std::map<std::string, std::size_t> indexes_;
};

std::string counted(std::size_t count, std::string_view noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string shortened(const std::string& text) {
    return quote(text.size() <= longest_text_shown ? text : text.substr(0, longest_text_shown) + "...");
}

std::string listed(const std::vector<std::string>& texts) {
    std::string list;
    for (const auto& text : texts) list += (list.empty() ? "" : ", ") + shortened(text);
    return list;
}

// A line with the selected texts after a label, most often ones first; empty if there are none.
std::string labelled(const OutlinedElement& element, std::string_view label, const auto& is_selected) {
    const auto& known = element.known;
    auto texts = element.texts;
    std::erase_if(texts, [&](const std::string& text) { return !is_selected(known.at(text)); });
    if (texts.empty()) return "";
    std::stable_sort(texts.begin(), texts.end(),
                     [&](const std::string& a, const std::string& b) { return known.at(a).count > known.at(b).count; });
    const auto all = texts.size();
    texts.resize(std::min(all, most_texts_listed));
    const auto rest = all - texts.size();
    return fmt::format("    {}: {}{}\n", label, listed(texts), rest == 0 ? "" : fmt::format(" and {} more", rest));
}

unsigned bits_for(std::uint64_t largest) {
    constexpr auto widths = std::to_array<unsigned>({8, 16, 32});
    const auto width = std::find_if(widths.begin(), widths.end(), [&](unsigned bits) { return fits(largest, bits); });
    return width != widths.end() ? *width : 64;
}

// Returns "  <safe> in 40 records: 'no', 'yes'". If there are too many texts, it shows the first one, and those that
// occur several times. Texts that a <state> may need to know have a line of their own.
std::string lines_of(const OutlinedElement& element, const std::optional<OutlinedKey>& key) {
    const bool are_few = element.texts.size() <= most_texts_shown;
    auto line = fmt::format("  <{}> in {}: ", shown(element.name), counted(element.records, "record"));
    line += are_few ? listed(element.texts) : shortened(element.texts.front()) + " and others";
    if (key && key->element == element.name) {
        line += fmt::format("; largest number: {} ({} bits)", key->largest, bits_for(key->largest));
    }
    line += '\n' + labelled(element, "may be states", [](const OutlinedText& text) { return text.may_be_state; });
    const auto is_frequent = [](const OutlinedText& text) { return text.count > 1 && !text.may_be_state; };
    return line + (are_few ? "" : labelled(element, "several times", is_frequent));
}

std::string outline_of(const RecordTable& table) {
    auto text = fmt::format("table {}, {}\n", quote(table.id), counted(table.records.size(), "record"));
    const auto key = key_of(table);
    OutlinedElements elements{key};
    for (const auto& record : table.records) elements.add(record);
    for (const auto& element : elements.all()) text += lines_of(element, key);
    return text;
}

}  // namespace

std::string outline_of(const Registry& registry) {
    const auto updated = registry.updated.empty() ? "no date" : "updated " + shown(registry.updated.front().text);
    auto text =
        fmt::format("registry {}, {}, {}\n", quote(registry.id), updated, counted(registry.tables.size(), "table"));
    for (const auto& table : registry.tables) text += outline_of(table);
    return text;
}

}  // namespace iana_codegen
