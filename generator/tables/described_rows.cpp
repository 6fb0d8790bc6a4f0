#include "tables/described_rows.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "registry/record_fields.hpp"
#include "registry/section.hpp"
#include "tables/described_cells.hpp"
#include "tables/described_matches.hpp"
#include "tables/described_name.hpp"
#include "tables/number_text.hpp"
#include "tables/row_collector.hpp"
#include "tables/row_labels.hpp"
#include "text/spelling.hpp"
#include "text/text_rules.hpp"

namespace iana_codegen {
namespace {

class RecordsInterpreter {
public:
    RecordsInterpreter(const TableDescription& description, Table& table, Diagnostics& diagnostics)
        : description_{description},
          table_{table},
          diagnostics_{diagnostics},
          matches_{description},
          rows_{table, description.bits, diagnostics} {}

    void interpret(const RecordTable& records) {
        const auto errors_before = diagnostics_.error_count();
        for (const auto& record : records.records) interpret(record);
        rows_.finish();
        // What is missing may be in a record that was refused.
        if (diagnostics_.error_count() == errors_before) matches_.warn_of_missing(diagnostics_);
    }

private:
    void interpret(const Record& record) {
        matches_.look_at(record, diagnostics_);
        const auto* key = required_field(record, description_.key_element, diagnostics_);
        if (key == nullptr || matches_.omits(*key)) return;
        if (table_.key == Key::number) {
            interpret_number(record, *key);
        } else {
            interpret_token(record, *key);
        }
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
        if (const auto* rule = matches_.find_state(name->text)) {
            rows_.add_state({*values, rule->state}, key);
            return;
        }
        auto row = row_of(record);
        row.value = values->first;
        row.last = values->last;
        if (!interpret_text(*name, table_, row, diagnostics_)) return;
        matches_.add_stripped(strip_text(*description_.name_element, table_, row));
        rows_.add_number(std::move(row), key);
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
        std::vector<Reference> references;
        for (const auto& xref : record.xrefs) {
            if (auto reference = interpret_any_xref(xref, diagnostics_)) references.push_back(std::move(*reference));
        }
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
        if (!sections || sections->size() > longest_text) {
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
    DescribedMatches matches_;
    RowCollector rows_;
};

}  // namespace

void interpret_records(const TableDescription& description, const RecordTable& records, Table& table,
                       Diagnostics& diagnostics) {
    RecordsInterpreter{description, table, diagnostics}.interpret(records);
}

}  // namespace iana_codegen
