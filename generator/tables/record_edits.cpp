#include "tables/record_edits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>

#include "registry/source.hpp"
#include "registry/xml_tags.hpp"
#include "tables/number_text.hpp"
#include "tables/supplement_records.hpp"
#include "text/spelling.hpp"
#include "text/text_edits.hpp"

namespace iana_codegen {
namespace {

// Sorts numbers before tokens, and tokens alphabetically. The spelling of a number does not matter: "0x19A" is 410.
class Value {
public:
    Value(std::string_view text, Key key) : text_{text}, id_{id_of(text, key)} {
        const auto parsed = parse_number(text);
        is_token_ = !parsed || !parsed->has_64_bits;
        if (!is_token_) number_ = parsed->number;
    }

    [[nodiscard]] bool is_before(const Value& other) const { return order() < other.order(); }
    [[nodiscard]] bool is(const Value& other) const { return id_ == other.id_; }

private:
    [[nodiscard]] std::tuple<bool, std::uint64_t, std::string, std::string_view> order() const {
        if (!is_token_) return {false, number_, "", ""};
        return {true, 0, to_lower(text_), text_};
    }

    std::string_view text_;
    std::string id_;
    std::uint64_t number_ = 0;
    bool is_token_ = false;
};

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
    RecordEditor(std::string_view text, const Registry& supplement, const RecordSource& source)
        : text_{text},
          positions_{text, {}},
          edits_{text},
          tags_{xml_tags(text)},
          supplement_{supplement},
          source_{source} {}

    std::string run(const std::vector<RecordChange>& changes) {
        for (const auto& change : changes) {
            const auto lines = change.from.empty() ? std::string{} : take(change);
            if (!change.to.empty())
                new_records_[change.to].push_back({Value{change.value, change.key}, lines, &change});
        }
        std::string new_tables;
        for (auto& [id, records] : new_records_) new_tables += insert(id, records);
        if (!new_tables.empty()) insert_at_end(supplement_.at, new_tables);
        return edits_.apply();
    }

private:
    // Removes each record with this value and text. Returns the lines of the first one.
    std::string take(const RecordChange& change) {
        std::string lines;
        for (const auto& table : supplement_.tables) {
            if (table.id != change.from) continue;
            for (const auto& record : table.records) {
                const bool is_it = Value{text_in(record, "value"), change.key}.is(Value{change.value, change.key}) &&
                                   text_in(record, "description") == change.text;
                if (!is_it) continue;
                const auto removed = edits_.remove_lines(begin_of(record.at), end_of_element_at(record.at));
                if (lines.empty()) lines = removed;
            }
        }
        return lines;
    }

    // Inserts the records into the inner registry. If it does not exist, returns its lines instead: an empty element
    // can be opened only once.
    std::string insert(std::string_view id, std::vector<NewRecord>& records) {
        std::stable_sort(records.begin(), records.end(), [](const NewRecord& one, const NewRecord& other) {
            return !one.change->is_number && one.value.is_before(other.value);
        });
        const auto table = std::find_if(supplement_.tables.begin(), supplement_.tables.end(),
                                        [&](const RecordTable& candidate) { return candidate.id == id; });
        if (table == supplement_.tables.end()) return new_table(id, records);
        insert_into(*table, records);
        return "";
    }

    [[nodiscard]] std::string new_table(std::string_view id, const std::vector<NewRecord>& records) const {
        const auto indent = indent_inside(supplement_.at, supplement_.tables);
        auto lines = fmt::format("{}<registry id=\"{}\">\n", indent, id);
        for (const auto& record : records) lines += lines_of(record, indent + "  ");
        return lines + indent + "</registry>\n";
    }

    void insert_into(const RecordTable& table, const std::vector<NewRecord>& records) {
        const auto indent = indent_inside(table.at, table.records);
        std::string last_lines;
        for (const auto& record : records) {
            const auto next = next_of(table, record);
            if (next == table.records.end()) {
                last_lines += lines_of(record, indent);
            } else {
                edits_.insert_lines_after(tags_[tag_at(tags_, begin_of(next->at)) - 1].end, lines_of(record, indent));
            }
        }
        if (!last_lines.empty()) insert_at_end(table.at, last_lines);
    }

    // Returns the record before which the new one belongs. Numbers of enumerators, and the history, are in the order of
    // their additions.
    static std::vector<Record>::const_iterator next_of(const RecordTable& table, const NewRecord& record) {
        if (record.change->is_number || record.change->to == history_id) return table.records.end();
        return std::find_if(table.records.begin(), table.records.end(), [&](const Record& candidate) {
            return !Value{text_in(candidate, "value"), record.change->key}.is_before(record.value);
        });
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
        const auto& change = *record.change;
        const auto element = [&](std::string_view name, std::string_view text) {
            return fmt::format("{0}  <{1}>{2}</{1}>\n", indent, name, escaped_for_xml(text));
        };
        const bool is_dated = change.to == history_id;
        const auto date = is_dated ? fmt::format(" date=\"{}\"", escaped_for_xml(source_.updated)) : "";
        auto lines = fmt::format("{}<record{}>\n", indent, date) + element("value", change.value);
        if (!change.text.empty()) lines += element(change.is_number ? "number" : "description", change.text);
        if (!change.is_number) lines += indent + "  " + xref(is_dated);
        return lines + indent + "</record>\n";
    }

    // The source of a dated change is the version with that date. Some registries never have a date.
    [[nodiscard]] std::string xref(bool is_dated) const {
        auto text = source_.updated.empty() ? std::string{"IANA registry, earlier version"}
                                            : "IANA registry until " + escaped_for_xml(source_.updated);
        if (is_dated) text = "IANA registry as updated on " + escaped_for_xml(source_.updated);
        return fmt::format("<xref type=\"uri\" data=\"https://www.iana.org/assignments/{}\">{}</xref>\n",
                           escaped_for_xml(source_.registry), text);
    }

    // Returns the indentation of the first of `elements`, which are inside the element at this location.
    template <typename Elements>
    [[nodiscard]] std::string indent_inside(const Location& at, const Elements& elements) const {
        if (elements.empty()) return std::string{edits_.indent_at(begin_of(at))} + "  ";
        return std::string{edits_.indent_at(begin_of(elements.front().at))};
    }

    [[nodiscard]] std::size_t begin_of(const Location& at) const { return positions_.offset_of(at); }

    [[nodiscard]] std::size_t end_of_element_at(const Location& at) const {
        return tags_[last_tag_of_element(tags_, tag_at(tags_, begin_of(at)))].end;
    }

    std::string_view text_;
    Source positions_;
    TextEdits edits_;
    std::vector<XmlTag> tags_;
    const Registry& supplement_;
    const RecordSource& source_;
    std::map<std::string_view, std::vector<NewRecord>> new_records_;
};

}  // namespace

std::string with_changes(std::string_view text, const Registry& supplement, const std::vector<RecordChange>& changes,
                         const RecordSource& source) {
    return RecordEditor{text, supplement, source}.run(changes);
}

}  // namespace iana_codegen
