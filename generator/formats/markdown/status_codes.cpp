#include "formats/markdown/status_codes.hpp"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "formats/markdown/text.hpp"
#include "formats/markdown/values.hpp"
#include "formats/shared/enumerators.hpp"
#include "formats/shared/page_words.hpp"
#include "formats/shared/template_text.hpp"
#include "templates.hpp"
#include "text/joined.hpp"

namespace iana_codegen {
namespace {

std::string line_of_status(const Row& row) {
    return fmt::format("| {} | {} | {} | {} | {} | {} |\n", row.value, markdown_name(row),
                       markdown_text(row.description), state_with_date(row), markdown_references(row),
                       markdown_former_names(row));
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
        text += line_of_status(row);
    }
    return text;
}

std::string emit_statement(const Column& column) {
    return fmt::format("- {}: {}", column.statement, members_text(column.members));
}

std::string emit_unassigned(const std::vector<StateRange>& ranges) {
    if (ranges.empty()) return "None.";
    const auto item = [](const StateRange& range) { return "- " + range_text(range.values); };
    return joined(ranges, item, "\n");
}

}  // namespace

std::string markdown_of_status_codes(const Table& status_codes) {
    return fill_template(http_status_codes_md_template,
                         {{"updated", status_codes.updated},
                          {"count", count_codes(status_codes)},
                          {"left_out", markdown_left_out_rows(status_codes)},
                          {"classes", emit_groups(status_codes)},
                          {"statements", joined(status_codes.columns, emit_statement, "\n")},
                          {"unassigned", emit_unassigned(status_codes.ranges)}});
}

}  // namespace iana_codegen
