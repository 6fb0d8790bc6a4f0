#include "formats/markdown.hpp"

#include <fmt/format.h>

#include <vector>

#include "formats/commented_codes.hpp"
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

std::string table_row(const StatusCode& row) {
    const auto former_phrase = [](const FormerPhrase& former) { return markdown_text(former.phrase); };
    return fmt::format("| {} | {} | {} | {} | {} | {} |\n", row.code, markdown_text(row.phrase),
                       markdown_text(row.description), state_with_date(row),
                       joined(row.references, reference_link, line_in_cell),
                       joined(row.former_phrases, former_phrase, line_in_cell));
}

std::string emit_classes(const StatusCodes& status_codes) {
    std::string text;
    std::string_view title;
    for (const auto& row : status_codes.codes) {
        if (class_title(row.code) != title) {
            title = class_title(row.code);
            text += fmt::format(
                "\n## {}\n\n| Code | Phrase | Meaning | State | References | Former phrases "
                "|\n|---|---|---|---|---|---|\n",
                title);
        }
        text += table_row(row);
    }
    return text;
}

std::string range_text(const CodeRange& codes) {
    return codes.first == codes.last ? std::to_string(codes.first) : fmt::format("{}-{}", codes.first, codes.last);
}

std::string emit_set(const CodeSet& set) {
    if (set.empty()) return "none";
    const auto text = [](const SetMember& member) { return range_text(member.codes); };
    return joined(set, text, ", ");
}

std::string emit_unassigned(const std::vector<CodeRange>& unassigned) {
    if (unassigned.empty()) return "None.";
    const auto item = [](const CodeRange& codes) { return "- " + range_text(codes); };
    return joined(unassigned, item, "\n");
}

}  // namespace

std::string emit_markdown(const StatusCodes& status_codes, const EmitOptions& /*options*/) {
    return fill_template(http_status_codes_md_template,
                         {{"updated", status_codes.updated},
                          {"count", count_codes(status_codes)},
                          {"classes", emit_classes(status_codes)},
                          {"heuristically_cacheable", emit_set(status_codes.heuristically_cacheable)},
                          {"never_with_content", emit_set(status_codes.never_with_content)},
                          {"method_preserving", emit_set(status_codes.method_preserving)},
                          {"unassigned", emit_unassigned(status_codes.unassigned)}});
}

}  // namespace iana_codegen
