#include "formats/markdown/values.hpp"

#include <fmt/format.h>

#include <string_view>

#include "formats/markdown/text.hpp"
#include "formats/shared/banner.hpp"
#include "text/joined.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view line_in_cell = "<br>";

std::string reference_link(const Reference& reference) {
    const auto link = markdown_link(citation(reference), reference.url);
    return reference.maturity.empty() ? link : fmt::format("{} ({})", link, markdown_text(reference.maturity));
}

}  // namespace

std::string markdown_references(const Row& row) { return joined(row.references, reference_link, line_in_cell); }

std::string markdown_name(const Row& row) {
    const auto& preferred = row.preferred;
    if (preferred.text.empty()) return markdown_text(row.text);
    const auto sources = joined(preferred.sources, reference_link, ", ");
    return fmt::format("{}{}{}{}{}IANA: {}", markdown_text(preferred.text), line_in_cell, sources.empty() ? "" : "of ",
                       sources, sources.empty() ? "" : line_in_cell, markdown_text(row.text));
}

std::string markdown_left_out_rows(const Table& table) {
    const auto note = note_on_left_out_rows(table);
    return note.empty() ? "" : " " + markdown_text(note);
}

std::string markdown_former_names(const Row& row) {
    const auto text = [](const FormerName& former) { return markdown_text(former.text); };
    return joined(row.former_names, text, line_in_cell);
}

}  // namespace iana_codegen
