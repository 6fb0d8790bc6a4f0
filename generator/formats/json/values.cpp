#include "formats/json/values.hpp"

#include <fmt/format.h>

#include "formats/shared/cells.hpp"
#include "formats/shared/json_text.hpp"
#include "tables/row_labels.hpp"

namespace iana_codegen {
namespace {

std::string json_of(const Reference& reference) {
    return fmt::format(R"({{"document": {}, "section": {}, "title": {}, "maturity": {}, "url": {}}})",
                       json_string(reference.document), json_string_or_null(reference.section),
                       json_string_or_null(reference.title), json_string_or_null(reference.maturity),
                       json_string_or_null(reference.url));
}

std::string json_of(const Cell& cell, ColumnKind kind) {
    switch (kind) {
        case ColumnKind::flag: return cell.flag ? "true" : "false";
        case ColumnKind::number: return cell.number ? std::to_string(*cell.number) : "null";
        case ColumnKind::choice:
        case ColumnKind::text: break;
    }
    return json_string_or_null(cell.text);
}

}  // namespace

std::string json_of_references(const std::vector<Reference>& references) {
    return array_in_a_line(references, [](const Reference& reference) { return json_of(reference); });
}

std::string json_of_registered_text(const Row& row, std::string_view kind) {
    return fmt::format(R"("registered_{0}": {1}, "{0}_sources": {2})", kind,
                       json_string_or_null(is_registered(row) ? row.text : ""), json_of_sources(row.preferred.sources));
}

std::string json_of_sources(const std::vector<Reference>& sources) {
    return array_in_a_line(sources, [](const Reference& source) {
        return fmt::format(R"({{"document": {}, "section": {}, "url": {}}})", json_string(source.document),
                           json_string_or_null(source.section), json_string_or_null(source.url));
    });
}

std::string json_of_members(const std::vector<Member>& members, std::size_t indentation) {
    const auto write = [](const Member& member) {
        return fmt::format(R"({{"first": {}, "last": {}, "sources": {}}})", member.values.first, member.values.last,
                           json_of_sources(member.sources));
    };
    return array_of_lines(members, indentation, write);
}

std::string json_of_cells(const Row& row, const std::vector<Column>& columns) {
    std::string cells;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0) cells += ", ";
        cells += json_string(columns[i].id) + ": " + json_of(cell_of(row, columns, i), columns[i].kind);
    }
    return cells;
}

}  // namespace iana_codegen
