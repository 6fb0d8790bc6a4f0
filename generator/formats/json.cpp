#include "formats/json.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <vector>

#include "formats/joined.hpp"
#include "formats/json_text.hpp"
#include "formats/template_text.hpp"
#include "templates.hpp"

namespace iana_codegen {
namespace {

// What is made of each of the values, in one line.
template <typename Values, typename Write>
std::string array_in_a_line(const Values& values, Write write) {
    return "[" + joined(values, write, ", ") + "]";
}

// The same, each in a line of its own, with an empty line wherever there is a gap between two.
template <typename Value, typename Write, typename HasGap>
std::string array_of_lines(const std::vector<Value>& values, Write write, HasGap has_gap) {
    if (values.empty()) return "[]";
    std::string lines = "\n    " + write(values.front());
    for (std::size_t i = 1; i < values.size(); ++i) {
        lines += has_gap(values[i - 1], values[i]) ? ",\n\n    " : ",\n    ";
        lines += write(values[i]);
    }
    return "[" + lines + "\n  ]";
}

template <typename Value, typename Write>
std::string array_of_lines(const std::vector<Value>& values, Write write) {
    return array_of_lines(values, write, [](const Value&, const Value&) { return false; });
}

std::string json_of(const Reference& reference) {
    return fmt::format(R"({{"document": {}, "section": {}, "title": {}, "maturity": {}, "url": {}}})",
                       json_string(reference.document), json_string_or_null(reference.section),
                       json_string_or_null(reference.title), json_string_or_null(reference.maturity),
                       json_string_or_null(reference.url));
}

// Of where something is said; only what defines a code has a title and maturity.
std::string json_of_sources(const std::vector<Reference>& sources) {
    return array_in_a_line(sources, [](const Reference& source) {
        return fmt::format(R"({{"document": {}, "section": {}, "url": {}}})", json_string(source.document),
                           json_string_or_null(source.section), json_string_or_null(source.url));
    });
}

std::string json_of(const FormerName& former) {
    return fmt::format(R"({{"phrase": {}, "name": {}, "sources": {}}})", json_string(former.text),
                       json_string(former.name), json_of_sources(former.sources));
}

// An array of what is written for each value, by the function of its type.
constexpr auto json_of_each = [](const auto& values) {
    return array_in_a_line(values, [](const auto& value) { return json_of(value); });
};

std::string dates_of(const Row& row) {
    return fmt::format(R"("added": {}, "updated": {}, "registered": {}, "extended": {}, "expires": {}, )"
                       R"("publication_requested": {})",
                       json_string_or_null(row.added), json_string_or_null(row.updated),
                       json_string_or_null(row.registered), json_string_or_null(row.extended),
                       json_string_or_null(row.expires), json_string_or_null(row.publication_requested));
}

std::string columns_of(const Row& row, const Table& table) {
    return joined(
        table.columns,
        [&](const Column& column) { return fmt::format(R"({}: {})", json_string(column.id), column.holds(row.value)); },
        ", ");
}

std::string json_of(const Row& row, const Table& table) {
    return fmt::format(R"({{"code": {}, "name": {}, "phrase": {}, "state": {}, "description": {}, {}, {}, )"
                       R"("former_phrases": {}, "references": {}}})",
                       row.value, json_string_or_null(row.name), json_string_or_null(row.text),
                       json_string(state_name(row.state)), json_string_or_null(row.description), dates_of(row),
                       columns_of(row, table), json_of_each(row.former_names), json_of_each(row.references));
}

// With an empty line between the groups.
std::string statuses_of(const Table& table) {
    const auto write = [&](const Row& row) { return json_of(row, table); };
    const auto differ_in_group = [](const Row& a, const Row& b) { return a.group != b.group; };
    return array_of_lines(table.rows, write, differ_in_group);
}

std::string json_of(const std::vector<StateRange>& ranges) {
    const auto write = [](const StateRange& range) {
        return fmt::format(R"({{"first": {}, "last": {}}})", range.values.first, range.values.last);
    };
    return array_of_lines(ranges, write);
}

std::string json_of(const std::vector<Member>& members) {
    const auto write = [](const Member& member) {
        return fmt::format(R"({{"first": {}, "last": {}, "sources": {}}})", member.values.first, member.values.last,
                           json_of_sources(member.sources));
    };
    return array_of_lines(members, write);
}

// The members of each column, also of values that have no row.
std::string members_of(const Table& table) {
    return joined(
        table.columns,
        [](const Column& column) { return fmt::format("  {}: {}", json_string(column.id), json_of(column.members)); },
        ",\n");
}

}  // namespace

std::string emit_json(const Table& table, const EmitOptions& /*options*/) {
    return fill_template(http_status_codes_json_template, {{"registry", json_string(table.registry)},
                                                           {"updated", json_string(table.updated)},
                                                           {"statuses", statuses_of(table)},
                                                           {"unassigned", json_of(table.ranges)},
                                                           {"members", members_of(table)}});
}

}  // namespace iana_codegen
