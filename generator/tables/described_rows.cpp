#include "tables/described_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "registry/record_fields.hpp"
#include "registry/section.hpp"
#include "tables/described_cells.hpp"
#include "tables/described_name.hpp"
#include "tables/number_text.hpp"
#include "tables/row_collector.hpp"
#include "tables/row_labels.hpp"
#include "text/spelling.hpp"
#include "text/text_rules.hpp"

namespace iana_codegen {
namespace {

// Which elements a description knows, and which of them the records have.
class DescribedElements {
public:
    explicit DescribedElements(const TableDescription& description) : ignored_{description.ignored_elements} {
        known_.emplace(description.key_element, nullptr);
        for (const auto* element : {&description.section_element, &description.description_element}) {
            if (*element) known_.emplace((*element)->text, &**element);
        }
        for (const auto& column : description.columns) {
            if (!column.is_from_supplement) known_.emplace(column.source.text, &column.source);
        }
        if (description.name_element) known_.emplace(description.name_element->element.text, nullptr);
    }

    // Warns of the elements of a record that are not known, once for each name.
    void look_at(const Record& record, Diagnostics& diagnostics) {
        for (const auto& field : record.fields) {
            const bool is_known = known_.contains(field.name) ||
                                  std::find(ignored_.begin(), ignored_.end(), field.name) != ignored_.end();
            if (!seen_.insert(field.name).second || is_known) continue;
            diagnostics.warning(field.at, fmt::format("element <{}> is not described, expected a <column> or <ignore> "
                                                      "for it; it is ignored",
                                                      shown(field.name)));
        }
    }

    void warn_of_missing(Diagnostics& diagnostics) const {
        for (const auto& [name, described] : known_) {
            if (described == nullptr || seen_.contains(name)) continue;
            diagnostics.warning(described->at, fmt::format("no record has an element <{}>, expected one", shown(name)));
        }
    }

private:
    const std::vector<std::string>& ignored_;
    std::map<std::string, const Field*, std::less<>> known_;  // with the place that may be misspelt
    std::set<std::string> seen_;
};

class RecordsInterpreter {
public:
    RecordsInterpreter(const TableDescription& description, Table& table, Diagnostics& diagnostics)
        : description_{description},
          table_{table},
          diagnostics_{diagnostics},
          elements_{description},
          rows_{table, description.bits, diagnostics} {}

    void interpret(const RecordTable& records) {
        for (const auto& record : records.records) interpret(record);
        rows_.finish();
        elements_.warn_of_missing(diagnostics_);
        for (const auto& omitted : description_.omitted) {
            if (omitted_.contains(omitted.text)) continue;
            diagnostics_.warning(omitted.at,
                                 fmt::format("no record has the value {}, expected one to omit", quote(omitted.text)));
        }
    }

private:
    void interpret(const Record& record) {
        elements_.look_at(record, diagnostics_);
        const auto* key = required_field(record, description_.key_element, diagnostics_);
        if (key == nullptr || is_omitted(*key)) return;
        if (table_.key == Key::number) {
            interpret_number(record, *key);
        } else {
            interpret_token(record, *key);
        }
    }

    bool is_omitted(const Field& key) {
        const auto is_same = [&](const Field& omitted) { return omitted.text == key.text; };
        const auto& omitted = description_.omitted;
        const bool is_omitted = std::any_of(omitted.begin(), omitted.end(), is_same);
        if (is_omitted) omitted_.insert(key.text);
        return is_omitted;
    }

    void interpret_token(const Record& record, const Field& key) {
        auto row = row_of(record);
        if (!interpret_text(key, table_, row, diagnostics_) || !check_token(row.text, key)) return;
        rows_.add_token(std::move(row), key);
    }

    bool check_token(const std::string& token, const Field& key) {
        if (token.empty()) {
            diagnostics_.error(key.at, fmt::format("empty <{}>, expected a token", key.name));
            return false;
        }
        return check_length("token", token, longest_phrase, key.at, diagnostics_) &&
               check_printable_ascii("token", token, key.at, diagnostics_);
    }

    void interpret_number(const Record& record, const Field& key) {
        const auto values = parse_numbers(key.text, key.at, diagnostics_);
        const auto* name = required_field(record, description_.name_element->element.text, diagnostics_);
        if (!values || name == nullptr) return;
        if (const auto* rule = find_rule(name->text)) {
            rows_.add_state({*values, rule->state}, key);
            return;
        }
        auto row = row_of(record);
        row.value = values->first;
        row.last = values->last;
        if (!interpret_text(*name, table_, row, diagnostics_)) return;
        strip_text(*description_.name_element, table_, row);
        rows_.add_number(std::move(row), key);
    }

    const StateRule* find_rule(std::string_view name) {
        const auto& states = description_.states;
        const auto rule =
            std::find_if(states.begin(), states.end(), [&](const StateRule& other) { return other.matches(name); });
        return rule != states.end() ? &*rule : nullptr;
    }

    // What does not depend on the kind of the table.
    Row row_of(const Record& record) {
        Row row;
        row.added = interpret_date(record.date, diagnostics_);
        row.updated = interpret_date(record.updated, diagnostics_);
        check_order_of_dates(record, diagnostics_);
        interpret_references(record, row);
        interpret_description(record, row);
        row.cells.resize(table_.columns.size());
        for (std::size_t i = 0; i < description_.columns.size(); ++i) {
            const auto& column = description_.columns[i];
            if (column.is_from_supplement) continue;
            const auto* text = find_field(record, column.source.text, diagnostics_);
            if (text != nullptr) row.cells[i] = interpret_cell(column, *text, diagnostics_);
        }
        return row;
    }

    void interpret_references(const Record& record, Row& row) {
        auto references = interpret_xrefs(record, diagnostics_);
        const auto* section = description_.section_element
                                  ? find_field(record, description_.section_element->text, diagnostics_)
                                  : nullptr;
        if (section != nullptr && !section->text.empty() && section->text != "-") add_section(*section, references);
        for (const auto& reference : references) {
            for (auto& single : one_for_each_section(reference)) row.references.push_back(std::move(single));
        }
    }

    void add_section(const Field& text, std::vector<Reference>& references) {
        const auto sections = parse_sections(text.text);
        if (!sections) {
            diagnostics_.warning(text.at, fmt::format("{} in <{}> names no section, expected one such as 'Section "
                                                      "15.5.5'; it is ignored",
                                                      quote(text.text), shown(text.name)));
        } else if (references.empty()) {
            diagnostics_.warning(
                text.at, fmt::format("section {} of no reference, expected an <xref> before it", quote(text.text)));
        } else if (references.front().section.empty()) {
            references.front() = with_section(references.front(), *sections);
        } else if (references.front().section != *sections) {
            diagnostics_.warning(text.at, fmt::format("section {}, expected {} as in the reference, which counts",
                                                      quote(*sections), quote(references.front().section)));
        }
    }

    void interpret_description(const Record& record, Row& row) {
        if (!description_.description_element) return;
        const auto* text = find_field(record, description_.description_element->text, diagnostics_);
        if (text == nullptr) return;
        const bool is_fine = check_length("text", text->text, longest_text, text->at, diagnostics_) &&
                             check_printable("text", text->text, text->at, diagnostics_);
        if (is_fine) row.description = text->text;
    }

    const TableDescription& description_;
    Table& table_;
    Diagnostics& diagnostics_;
    DescribedElements elements_;
    RowCollector rows_;
    std::set<std::string, std::less<>> omitted_;
};

}  // namespace

void interpret_records(const TableDescription& description, const RecordTable& records, Table& table,
                       Diagnostics& diagnostics) {
    RecordsInterpreter{description, table, diagnostics}.interpret(records);
}

}  // namespace iana_codegen
