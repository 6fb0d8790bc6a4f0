#include "invented_verbs.hpp"

#include <string>
#include <utility>
#include <vector>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

Reference rfc(const std::string& number, const std::string& section) {
    Reference reference;
    reference.document = "RFC " + number;
    reference.section = section;
    return reference;
}

Row row_with(std::uint64_t value, const std::string& text, const std::string& description,
             std::vector<Cell> cells = {}) {
    Row row;
    row.value = row.last = value;
    row.state = State::assigned;
    row.text = text;
    row.name = enum_name(text);
    row.description = description;
    row.references = {rfc("1", std::to_string(value))};
    row.cells = std::move(cells);
    return row;
}

Row with_former(Row row, const std::string& text, bool has_name) {
    row.former_names.push_back({text, has_name ? enum_name(text) : "", {rfc("2", "")}, {}});
    return row;
}

Cell flag(bool is_set) { return {is_set, "", {}}; }
Cell text(const std::string& content) { return {false, content, {}}; }
Cell number_cell(std::uint64_t content) { return {false, "", content}; }

Column column_of(ColumnKind kind, bool is_from_supplement, const std::string& id, const std::string& function) {
    Column column;
    column.kind = kind;
    column.is_from_supplement = is_from_supplement;
    column.id = id;
    column.function = function;
    column.comment = "What the column " + id + " says (RFC 1, Section 3).";
    return column;
}

Column choice_of(bool is_from_supplement, const std::string& id, const std::string& type) {
    auto column = column_of(ColumnKind::choice, is_from_supplement, id, id + "_of");
    column.type = type;
    column.choices = {"low", "default"};
    return column;
}

Table invented_table_of(const std::string& name, Key key, unsigned bits) {
    Table table;
    table.registry = "invented-" + name + "s";
    table.file = "invented-" + name;
    table.namespace_name = "invented::http";
    table.name = name;
    table.plural = name + "s";
    table.summary = "Invented " + name + "s";
    table.key = key;
    table.bits = bits;
    table.updated = "2024-02-29";
    return table;
}

std::vector<Column> columns_of_verbs() {
    std::vector<Column> columns = {column_of(ColumnKind::flag, false, "safe", "is_safe"),
                                   choice_of(false, "level", "verb_level"),
                                   column_of(ColumnKind::text, false, "class", "class_of"),
                                   column_of(ColumnKind::number, false, "size", "size_of")};
    columns.push_back(column_of(ColumnKind::flag, true, "loud", "is_loud"));
    columns.push_back(choice_of(true, "mood", "mood"));
    columns.push_back(column_of(ColumnKind::text, true, "note", "note_of"));
    columns.push_back(column_of(ColumnKind::number, true, "weight", "weight"));
    columns[4].members = {{{2, 2}, {rfc("3", "4")}}, {{7, 9}, {}}};
    return columns;
}

}  // namespace

Table invented_verbs() {
    auto table = invented_table_of("verb", Key::exact_token, 16);
    table.columns = columns_of_verbs();
    table.rows = {
        with_former(row_with(2, "PUT-IT", "Puts \"it\" \\ there?\?/",
                             {flag(true),
                              text("low"),
                              text("first"),
                              number_cell(5000000000),
                              {},
                              text("default"),
                              text("a \"note\""),
                              number_cell(0)}),
                    "PUT-IT-THERE", true),
        row_with(1, "put-IT", "", {{}, text("default"), text(""), {}, {}, {}, {}, {}}),
        row_with(5, "MAP", "Shows where it is.",
                 {flag(true), {}, text("second"), number_cell(0), {}, {}, {}, number_cell(7)}),
    };
    table.rows[1].name = "PUT_IT_IN_LOWER_CASE";
    return table;
}

Table invented_labels() {
    auto table = invented_table_of("label", Key::token_in_any_case, 16);
    table.rows = {row_with(1, "X-Long-Label", ""), row_with(2, "a", "The first letter."),
                  with_former(row_with(300, "under_score", ""), "Old-Label", false)};
    return table;
}

}  // namespace iana_codegen
