#include "formats/markdown.hpp"

#include <fmt/format.h>

#include <vector>

#include "formats/enumerators.hpp"
#include "formats/joined.hpp"
#include "formats/markdown_text.hpp"
#include "formats/template_text.hpp"
#include "templates.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view line_in_cell = "<br>";

std::string reference_link(const Reference& reference) {
    const auto link = markdown_link(citation(reference), reference.url);
    return reference.maturity.empty() ? link : fmt::format("{} ({})", link, markdown_text(reference.maturity));
}

std::string table_row(const Row& row) {
    const auto former_phrase = [](const FormerName& former) { return markdown_text(former.text); };
    return fmt::format("| {} | {} | {} | {} | {} | {} |\n", row.value, markdown_text(row.text),
                       markdown_text(row.description), state_with_date(row),
                       joined(row.references, reference_link, line_in_cell),
                       joined(row.former_names, former_phrase, line_in_cell));
}

std::string emit_groups(const Table& table) {
    std::string text;
    std::string_view title;
    for (const auto& row : table.rows) {
        if (row.group != title) {
            title = row.group;
            text += fmt::format(
                "\n## {}\n\n| Code | Phrase | Meaning | State | References | Former phrases "
                "|\n|---|---|---|---|---|---|\n",
                title);
        }
        text += table_row(row);
    }
    return text;
}

std::string range_text(const ValueRange& codes) {
    return codes.first == codes.last ? std::to_string(codes.first) : fmt::format("{}-{}", codes.first, codes.last);
}

std::string statement(const Column& column) {
    const auto text = [](const Member& member) { return range_text(member.values); };
    return fmt::format("- {}: {}", column.statement,
                       column.members.empty() ? "none" : joined(column.members, text, ", "));
}

std::string emit_unassigned(const std::vector<StateRange>& ranges) {
    if (ranges.empty()) return "None.";
    const auto item = [](const StateRange& range) { return "- " + range_text(range.values); };
    return joined(ranges, item, "\n");
}

}  // namespace

std::string emit_markdown(const Table& table, const EmitOptions& /*options*/) {
    return fill_template(http_status_codes_md_template, {{"updated", table.updated},
                                                         {"count", count_codes(table)},
                                                         {"classes", emit_groups(table)},
                                                         {"statements", joined(table.columns, statement, "\n")},
                                                         {"unassigned", emit_unassigned(table.ranges)}});
}

}  // namespace iana_codegen
