#include "formats/json/status_codes.hpp"

#include <fmt/format.h>

#include "formats/json/values.hpp"
#include "formats/shared/json_text.hpp"
#include "formats/shared/template_text.hpp"
#include "templates.hpp"

namespace iana_codegen {
namespace {

std::string former_phrases_of(const Row& row) {
    return array_in_a_line(row.former_names, [](const FormerName& former) {
        return fmt::format(R"({{"phrase": {}, "name": {}, "sources": {}}})", json_string(former.text),
                           json_string(former.name), json_of_sources(former.sources));
    });
}

std::string dates_of(const Row& row) {
    return fmt::format(R"("added": {}, "updated": {}, "registered": {}, "extended": {}, "expires": {}, )"
                       R"("publication_requested": {})",
                       json_string_or_null(row.added), json_string_or_null(row.updated),
                       json_string_or_null(row.registered), json_string_or_null(row.extended),
                       json_string_or_null(row.expires), json_string_or_null(row.publication_requested));
}

std::string json_of_status(const Row& row, const Table& table) {
    return fmt::format(R"({{"code": {}, "name": {}, "phrase": {}, {}, "state": {}, "description": {}, {}, {}, )"
                       R"("former_phrases": {}, "references": {}}})",
                       row.value, json_string_or_null(row.name), json_string_or_null(returned_text(row)),
                       json_of_registered_text(row, "phrase"), json_string(state_name(row.state)),
                       json_string_or_null(row.description), dates_of(row), json_of_cells(row, table.columns),
                       former_phrases_of(row), json_of_references(row.references));
}

std::string unassigned_of(const Table& table) {
    return array_of_lines(table.ranges, 2, [](const StateRange& range) {
        return fmt::format(R"({{"first": {}, "last": {}}})", range.values.first, range.values.last);
    });
}

// The members of each column, including values that have no row.
std::string members_of(const Table& table) {
    const auto write = [](const Column& column) {
        return fmt::format("  {}: {}", json_string(column.id), json_of_members(column.members, 2));
    };
    return joined(table.columns, write, ",\n");
}

}  // namespace

std::string json_of_status_codes(const Table& status_codes) {
    const auto write = [&](const Row& row) { return json_of_status(row, status_codes); };
    return fill_template(http_status_codes_json_template, {{"registry", json_string(status_codes.registry)},
                                                           {"updated", json_string(status_codes.updated)},
                                                           {"statuses", json_of_rows(status_codes, write)},
                                                           {"unassigned", unassigned_of(status_codes)},
                                                           {"members", members_of(status_codes)}});
}

}  // namespace iana_codegen
