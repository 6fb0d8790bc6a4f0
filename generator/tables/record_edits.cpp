#include "tables/record_edits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <tuple>

#include "registry/source.hpp"
#include "registry/xml_tags.hpp"
#include "text/text_edits.hpp"

namespace iana_codegen {
namespace {

// Sorts numbers before tokens. The spelling of a number does not matter: "0x19A" is 410.
class Value {
public:
    explicit Value(std::string_view text) : text_{text} {
        const bool is_hex = text.starts_with("0x") || text.starts_with("0X");
        const auto digits = text.substr(is_hex ? 2 : 0);
        const auto [end, failure] =
            std::from_chars(digits.data(), digits.data() + digits.size(), number_, is_hex ? 16 : 10);
        is_token_ = failure != std::errc{} || end != digits.data() + digits.size();
    }

    [[nodiscard]] bool is_before(const Value& other) const { return key() < other.key(); }
    [[nodiscard]] bool is(const Value& other) const { return key() == other.key(); }

private:
    [[nodiscard]] std::tuple<bool, unsigned long long, std::string_view> key() const {
        return {is_token_, number_, is_token_ ? text_ : std::string_view{}};
    }

    std::string_view text_;
    unsigned long long number_ = 0;
    bool is_token_ = false;
};

std::string_view field_of(const Record& record, std::string_view name) {
    const auto field = std::find_if(record.fields.begin(), record.fields.end(),
                                    [&](const Field& candidate) { return candidate.name == name; });
    return field != record.fields.end() ? std::string_view{field->text} : std::string_view{};
}

std::string escaped_for_xml(std::string_view text) {
    std::string xml;
    for (const char character : text) {
        switch (character) {
            case '&': xml += "&amp;"; break;
            case '<': xml += "&lt;"; break;
            case '>': xml += "&gt;"; break;
            default: xml += character;
        }
    }
    return xml;
}

struct NewRecord {
    Value value;
    std::string lines;  // empty for a record that has to be written
    const RecordChange* change;
};

class RecordEditor {
public:
    RecordEditor(std::string_view text, const Registry& supplement, std::string_view updated)
        : text_{text},
          source_{text, {}},
          edits_{text},
          tags_{xml_tags(text)},
          supplement_{supplement},
          updated_{updated} {}

    std::string run(const std::vector<RecordChange>& changes) {
        for (const auto& change : changes) {
            const auto lines = change.from.empty() ? std::string{} : take(change);
            if (!change.to.empty()) new_records_[change.to].push_back({Value{change.value}, lines, &change});
        }
        for (auto& [id, records] : new_records_) insert(id, records);
        return edits_.apply();
    }

private:
    // Removes each record with this value and text. Returns the lines of the first one.
    std::string take(const RecordChange& change) {
        std::string lines;
        for (const auto& table : supplement_.tables) {
            if (table.id != change.from) continue;
            for (const auto& record : table.records) {
                const bool is_it = Value{field_of(record, "value")}.is(Value{change.value}) &&
                                   field_of(record, "description") == change.text;
                if (!is_it) continue;
                const auto removed = edits_.remove_lines(begin_of(record.at), end_of_element_at(record.at));
                if (lines.empty()) lines = removed;
            }
        }
        return lines;
    }

    void insert(std::string_view id, std::vector<NewRecord>& records) {
        std::stable_sort(records.begin(), records.end(),
                         [](const NewRecord& one, const NewRecord& other) { return one.value.is_before(other.value); });
        const auto table = std::find_if(supplement_.tables.begin(), supplement_.tables.end(),
                                        [&](const RecordTable& candidate) { return candidate.id == id; });
        if (table == supplement_.tables.end()) {
            insert_table(id, records);
        } else {
            insert_into(*table, records);
        }
    }

    void insert_table(std::string_view id, const std::vector<NewRecord>& records) {
        const auto indent = indent_inside(supplement_.at, supplement_.tables);
        auto lines = fmt::format("{}<registry id=\"{}\">\n", indent, id);
        for (const auto& record : records) lines += lines_of(record, indent + "  ");
        lines += indent + "</registry>\n";
        insert_at_end(supplement_.at, lines);
    }

    void insert_into(const RecordTable& table, const std::vector<NewRecord>& records) {
        const auto indent = indent_inside(table.at, table.records);
        for (const auto& record : records) {
            const auto next = std::find_if(table.records.begin(), table.records.end(), [&](const Record& candidate) {
                return !Value{field_of(candidate, "value")}.is_before(record.value);
            });
            if (next == table.records.end()) {
                insert_at_end(table.at, lines_of(record, indent));
            } else {
                edits_.insert_lines_after(tags_[tag_at(tags_, begin_of(next->at)) - 1].end, lines_of(record, indent));
            }
        }
    }

    // Inserts the lines after the last element inside the element at this location.
    void insert_at_end(const Location& at, const std::string& lines) {
        const auto first = tag_at(tags_, begin_of(at));
        if (tags_[first].kind == XmlTag::Kind::empty) {
            edits_.insert_into_empty_element(tags_[first].begin, tags_[first].end, lines);
        } else {
            edits_.insert_lines_after(tags_[last_tag_of_element(tags_, first) - 1].end, lines);
        }
    }

    [[nodiscard]] std::string lines_of(const NewRecord& record, const std::string& indent) const {
        if (!record.lines.empty()) return record.lines;
        return fmt::format(
            "{0}<record>\n"
            "{0}  <value>{1}</value>\n"
            "{0}  <description>{2}</description>\n"
            "{0}  <xref type=\"uri\" data=\"https://www.iana.org/assignments/http-status-codes\">"
            "IANA registry until {3}</xref>\n"
            "{0}</record>\n",
            indent, record.change->value, escaped_for_xml(record.change->text), escaped_for_xml(updated_));
    }

    // Returns the indentation of the first of `elements`, which are inside the element at this location.
    template <typename Elements>
    [[nodiscard]] std::string indent_inside(const Location& at, const Elements& elements) const {
        if (elements.empty()) return std::string{edits_.indent_at(begin_of(at))} + "  ";
        return std::string{edits_.indent_at(begin_of(elements.front().at))};
    }

    [[nodiscard]] std::size_t begin_of(const Location& at) const { return source_.offset_of(at); }

    [[nodiscard]] std::size_t end_of_element_at(const Location& at) const {
        return tags_[last_tag_of_element(tags_, tag_at(tags_, begin_of(at)))].end;
    }

    std::string_view text_;
    Source source_;
    TextEdits edits_;
    std::vector<XmlTag> tags_;
    const Registry& supplement_;
    std::string_view updated_;
    std::map<std::string_view, std::vector<NewRecord>> new_records_;
};

}  // namespace

std::string with_changes(std::string_view text, const Registry& supplement, const std::vector<RecordChange>& changes,
                         std::string_view updated) {
    return RecordEditor{text, supplement, updated}.run(changes);
}

}  // namespace iana_codegen
