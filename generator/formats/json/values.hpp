// The parts of the format json that all tables share.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "tables/table.hpp"
#include "text/joined.hpp"

namespace iana_codegen {

// An array in one line; `write` turns a value into JSON.
template <typename Values, typename Write>
[[nodiscard]] std::string array_in_a_line(const Values& values, Write write) {
    return "[" + joined(values, write, ", ") + "]";
}

// An array with one line for each value. `indentation` is the indentation of the line with the closing bracket. An
// empty line separates two values if `has_gap` is true for them.
template <typename Value, typename Write, typename HasGap>
[[nodiscard]] std::string array_of_lines(const std::vector<Value>& values, std::size_t indentation, Write write,
                                         HasGap has_gap) {
    if (values.empty()) return "[]";
    const auto line_start = "\n" + std::string(indentation + 2, ' ');
    std::string lines = line_start + write(values.front());
    for (std::size_t i = 1; i < values.size(); ++i) {
        lines += has_gap(values[i - 1], values[i]) ? ",\n" : ",";
        lines += line_start + write(values[i]);
    }
    return "[" + lines + "\n" + std::string(indentation, ' ') + "]";
}

template <typename Value, typename Write>
[[nodiscard]] std::string array_of_lines(const std::vector<Value>& values, std::size_t indentation, Write write) {
    return array_of_lines(values, indentation, write, [](const Value&, const Value&) { return false; });
}

// One line for each row, and an empty line between groups.
template <typename Write>
[[nodiscard]] std::string json_of_rows(const Table& table, Write write) {
    const auto differ_in_group = [](const Row& a, const Row& b) { return a.group != b.group; };
    return array_of_lines(table.rows, 2, write, differ_in_group);
}

// The documents that define a row.
[[nodiscard]] std::string json_of_references(const std::vector<Reference>& references);

// The members "registered_phrase" and "phrase_sources", for the kind "phrase": IANA's text, and the sources of a text
// that a supplement prefers.
[[nodiscard]] std::string json_of_registered_text(const Row& row, std::string_view kind);

// Sources have no title and no maturity.
[[nodiscard]] std::string json_of_sources(const std::vector<Reference>& sources);

[[nodiscard]] std::string json_of_members(const std::vector<Member>& members, std::size_t indentation);

// The row's value in each column: "safe": true, "idempotent": false
[[nodiscard]] std::string json_of_cells(const Row& row, const std::vector<Column>& columns);

}  // namespace iana_codegen
