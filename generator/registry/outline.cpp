#include "registry/outline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/diagnostics.hpp"

namespace iana_codegen {
namespace {

// A column with at most this many different texts may be a choice or a flag. The outline shows all of them. If there
// are more, it shows those that occur most often, because they may be states.
constexpr std::size_t most_texts_shown = 6;
constexpr std::size_t longest_text_shown = 40;

struct OutlinedElement {
    std::string name;
    std::size_t records = 0;
    std::vector<std::string> texts;  // without repetitions, in the file's order
    std::unordered_map<std::string, std::size_t> counts;
};

class OutlinedElements {
public:
    void add(const Record& record) {
        std::set<std::string_view> names;
        for (const auto& field : record.fields) {
            auto& element = find_or_add(field.name);
            if (names.insert(field.name).second) ++element.records;
            if (++element.counts[field.text] == 1) element.texts.push_back(field.text);
        }
    }

    [[nodiscard]] const std::vector<OutlinedElement>& all() const { return elements_; }

private:
    OutlinedElement& find_or_add(const std::string& name) {
        const auto [index, is_new] = indexes_.try_emplace(name, elements_.size());
        return is_new ? elements_.emplace_back(OutlinedElement{name, 0, {}, {}}) : elements_[index->second];
    }

    std::vector<OutlinedElement> elements_;
    std::map<std::string, std::size_t> indexes_;
};

std::string counted(std::size_t count, std::string_view noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string shortened(const std::string& text) {
    return quote(text.size() <= longest_text_shown ? text : text.substr(0, longest_text_shown) + "...");
}

// The texts that occur several times, most often ones first.
std::vector<std::string> frequent_texts(const OutlinedElement& element) {
    auto texts = element.texts;
    std::erase_if(texts, [&](const std::string& text) { return element.counts.at(text) == 1; });
    std::stable_sort(texts.begin(), texts.end(), [&](const std::string& a, const std::string& b) {
        return element.counts.at(a) > element.counts.at(b);
    });
    texts.resize(std::min(texts.size(), most_texts_shown));
    return texts;
}

std::string listed(const std::vector<std::string>& texts) {
    std::string list;
    for (const auto& text : texts) list += (list.empty() ? "" : ", ") + shortened(text);
    return list;
}

// Returns "  <safe> in 40 records: 'no', 'yes'". If there are too many texts, it shows the first one, and those that
// occur several times.
std::string line_of(const OutlinedElement& element) {
    auto line = fmt::format("  <{}> in {}: ", shown(element.name), counted(element.records, "record"));
    if (element.texts.size() <= most_texts_shown) return line + listed(element.texts) + '\n';
    line += shortened(element.texts.front()) + " and others";
    const auto frequent = frequent_texts(element);
    return line + (frequent.empty() ? "" : "; several times: " + listed(frequent)) + '\n';
}

}  // namespace

std::string outline_of(const Registry& registry) {
    const auto updated = registry.updated.empty() ? "no date" : "updated " + shown(registry.updated.front().text);
    auto text =
        fmt::format("registry {}, {}, {}\n", quote(registry.id), updated, counted(registry.tables.size(), "table"));
    for (const auto& table : registry.tables) {
        text += fmt::format("table {}, {}\n", quote(table.id), counted(table.records.size(), "record"));
        OutlinedElements elements;
        for (const auto& record : table.records) elements.add(record);
        for (const auto& element : elements.all()) text += line_of(element);
    }
    return text;
}

}  // namespace iana_codegen
