#include "formats/json/json.hpp"

#include <fmt/format.h>

#include <string_view>

#include "formats/json/status_codes.hpp"
#include "formats/json/values.hpp"
#include "formats/shared/json_text.hpp"
#include "formats/shared/template_text.hpp"
#include "templates.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

std::string_view key_name(Key key) {
    switch (key) {
        case Key::number: break;
        case Key::exact_token: return "exact token";
        case Key::token_in_any_case: return "token in any case";
    }
    return "number";
}

std::string_view kind_name(ColumnKind kind) {
    switch (kind) {
        case ColumnKind::flag: break;
        case ColumnKind::choice: return "choice";
        case ColumnKind::text: return "text";
        case ColumnKind::number: return "number";
    }
    return "flag";
}

std::string json_of(const Column& column) {
    return fmt::format(
        R"({{"id": {}, "function": {}, "kind": {}, "comment": {}, "statement": {}, "is_from_supplement": {}, )"
        R"("type": {}, "choices": {}, "members": {}}})",
        json_string(column.id), json_string(column.function), json_string(kind_name(column.kind)),
        json_string_or_null(column.comment), json_string_or_null(column.statement), column.is_from_supplement,
        json_string_or_null(column.type), array_in_a_line(column.choices, json_string),
        json_of_members(column.members, 4));
}

std::string json_of_identifier(std::string_view name) { return name.empty() ? "null" : json_string(enumerator(name)); }

std::string json_of(const FormerName& former) {
    return fmt::format(R"({{"name": {}, "identifier": {}, "sources": {}}})", json_string(former.text),
                       json_of_identifier(former.name), json_of_sources(former.sources));
}

// Only numbers can form ranges, so only they have a last value.
std::string value_of(const Row& row, Key key) {
    const auto value = fmt::format(R"("value": {})", row.value);
    return key == Key::number ? fmt::format(R"({}, "last": {})", value, row.last) : value;
}

// The cells are in a separate object, because a column's id may be equal to another key.
std::string json_of(const Row& row, const Table& table) {
    const auto former_name = [](const FormerName& former) { return json_of(former); };
    return fmt::format(
        R"({{{}, "name": {}, {}, "identifier": {}, "state": {}, "description": {}, "added": {}, )"
        R"("updated": {}, "cells": {{{}}}, "former_names": {}, "references": {}}})",
        value_of(row, table.key), json_string_or_null(returned_text(row)), json_of_registered_text(row, "name"),
        json_of_identifier(row.name), json_string(state_name(row.state)), json_string_or_null(row.description),
        json_string_or_null(row.added), json_string_or_null(row.updated), json_of_cells(row, table.columns),
        array_in_a_line(row.former_names, former_name), json_of_references(row.references));
}

std::string json_of(const StateRange& range) {
    return fmt::format(R"({{"first": {}, "last": {}, "state": {}}})", range.values.first, range.values.last,
                       json_string(state_name(range.state)));
}

std::string json_of_table(const Table& table) {
    return fill_template(
        table_json_template,
        {{"registry", json_string(table.registry)},
         {"table", json_string(table.file)},
         {"namespace", json_string(table.namespace_name)},
         {"name", json_string(table.name)},
         {"plural", json_string(table.plural)},
         {"summary", json_string(table.summary)},
         {"updated", json_string_or_null(table.updated)},
         {"key", json_string(key_name(table.key))},
         {"bits", std::to_string(table.bits)},
         {"columns", array_of_lines(table.columns, 2, [](const Column& column) { return json_of(column); })},
         {"rows", json_of_rows(table, [&](const Row& row) { return json_of(row, table); })},
         {"ranges", array_of_lines(table.ranges, 2, [](const StateRange& range) { return json_of(range); })}});
}

}  // namespace

std::string emit_json(const Table& table, const EmitOptions& /*options*/) {
    return table.is_of_status_codes() ? json_of_status_codes(table) : json_of_table(table);
}

}  // namespace iana_codegen
