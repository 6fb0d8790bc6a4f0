#include "cpp.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "banner.hpp"
#include "columns.hpp"
#include "commented_codes.hpp"
#include "cpp_references.hpp"
#include "cpp_tables.hpp"
#include "lines.hpp"
#include "spelling.hpp"
#include "template_text.hpp"
#include "templates.hpp"

namespace iana_codegen {
namespace {

// The dates of a temporary registration; nothing for any other.
std::string temporary_cells(const StatusCode& row) {
    if (row.state != State::temporary) return "";
    return fmt::format(", {}, {}, {}", view_literal(row.registered), view_literal(row.extended),
                       view_literal(row.expires));
}

Cells<7> cells_of(const StatusCode& row) {
    return {fmt::format("registration::{},", state_name(row.state)),
            view_literal(row.name) + ",",
            view_literal(row.phrase) + ",",
            view_literal(row.added) + ",",
            view_literal(row.updated) + ",",
            row.references.empty() ? "{}," : fmt::format("cite(references_{}),", row.code),
            view_literal(row.description) + temporary_cells(row)};
}

std::string emit_rows(const StatusCodes& status_codes) {
    std::vector<Cells<7>> rows;
    for (const auto& row : status_codes.codes) rows.push_back(cells_of(row));
    const auto cells = aligned(std::move(rows));
    Lines lines;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int code = status_codes.codes[i].code;
        lines.add_heading_for(code);
        lines.add("    row({}, {}),", code, fmt::join(cells[i], " "));
    }
    return std::move(lines).text();
}

std::string emit_cpp_set(const CodeSet& set) { return emit_set(set, "detail::is_between", "true"); }

}  // namespace

std::string emit_cpp(const StatusCodes& status_codes, std::string_view namespace_name) {
    const auto packed = pack_rows(status_codes);
    const auto by_phrase = make_lookup(packed.phrases);
    const auto by_name = make_lookup(packed.names);
    const auto largest_number = std::max(by_phrase.largest_number(), by_name.largest_number());
    return fill_template(status_hpp_template,
                         {{"registry_updated", status_codes.updated},
                          {"registry_updated_literal", string_literal(status_codes.updated)},
                          {"count", count_codes(status_codes)},
                          {"namespace", std::string{namespace_name}},
                          {"namespace_option", namespace_option(namespace_name)},
                          {"enumerators", emit_enumerators(status_codes, "", enumerator)},
                          {"documents", emit_documents(status_codes)},
                          {"references", emit_references(status_codes)},
                          {"rows", emit_rows(status_codes)},
                          {"row_numbers", emit_numbers("row_numbers", packed.row_numbers)},
                          {"codes", emit_numbers("codes", packed.codes)},
                          {"states", emit_numbers("states", packed.states)},
                          {"names", emit_texts("names", packed.names)},
                          {"phrases", emit_texts("phrases", packed.phrases)},
                          {"descriptions", emit_texts("descriptions", packed.descriptions)},
                          {"number", std::string{number_type(largest_number)}},
                          {"phrase_hash", emit_lookup("phrase_hash", by_phrase, largest_number)},
                          {"name_hash", emit_lookup("name_hash", by_name, largest_number)},
                          {"heuristically_cacheable", emit_cpp_set(status_codes.heuristically_cacheable)},
                          {"never_with_content", emit_cpp_set(status_codes.never_with_content)},
                          {"method_preserving", emit_cpp_set(status_codes.method_preserving)}});
}

}  // namespace iana_codegen
