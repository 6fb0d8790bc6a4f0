#include "formats/html/html.hpp"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "formats/c/enumerators.hpp"
#include "formats/html/sections.hpp"
#include "formats/html/text.hpp"
#include "formats/shared/banner.hpp"
#include "formats/shared/described_words.hpp"
#include "formats/shared/page_words.hpp"
#include "formats/shared/template_text.hpp"
#include "templates.hpp"
#include "text/joined.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

std::string left_out_in_html(const Table& table) {
    const auto note = note_on_left_out_rows(table);
    return note.empty() ? "" : " " + html_text(note);
}

HtmlNames html_names(const Table& table, const EmitOptions& options) {
    return {fmt::format("{}::{}::", options.namespace_name, table.name), names_of_c(table, options)};
}

std::vector<HtmlSection> page_sections(const Table& table, const EmitOptions& options) {
    auto sections = html_groups(table, html_names(table, options));
    const auto add = [&](std::string id, std::string title, std::string content) {
        if (!content.empty()) sections.push_back({std::move(id), std::move(title), std::move(content)});
    };
    add("HISTORY", "History", html_history(table));
    add("FUNCTIONS", "Functions in C++", html_functions(table, options.namespace_name));
    return sections;
}

std::string link_to_section(const HtmlSection& section) {
    return fmt::format("<a href=\"#{}\">{}</a>", section.id, html_text(section.title));
}

std::string section_in_html(const HtmlSection& section) {
    return fmt::format("<section>\n<h2 id=\"{}\">{}</h2>\n{}</section>\n", section.id, html_text(section.title),
                       section.content);
}

std::string link_to_registry(const Table& table) {
    return html_link("IANA's registry", "https://www.iana.org/assignments/" + table.registry);
}

// A file may have any name. Without a colon it cannot be a javascript: URL.
std::string url_of_page(const Table& table) {
    std::string url;
    for (const char character : table.file) {
        const bool is_plain = is_ascii_letter(character) || is_ascii_digit(character) || character == '-' ||
                              character == '_' || character == '.';
        url += is_plain ? std::string{character} : fmt::format("%{:02X}", static_cast<unsigned char>(character));
    }
    return url + ".html";
}

std::string index_item(const Table& table) {
    const auto date = table.updated.empty() ? "no date" : html_text(table.updated);
    return fmt::format("<tr><th scope=\"row\"><a href=\"{}\">{}</a></th><td>{}</td><td>{}</td></tr>\n",
                       url_of_page(table), html_text(table.summary), table.rows.size(), date);
}

}  // namespace

std::string emit_html(const Table& table, const EmitOptions& options) {
    const auto sections = page_sections(table, options);
    return fill_template(page_html_template, {{"summary", html_text(table.summary)},
                                              {"style_hash", std::string{page_css_hash}},
                                              {"script_hash", std::string{page_js_hash}},
                                              {"style", std::string{page_css_template}},
                                              {"script", std::string{page_js_template}},
                                              {"count", html_text(count_text(table))},
                                              {"left_out", left_out_in_html(table)},
                                              {"registry", link_to_registry(table)},
                                              {"as_updated", html_text(as_updated(table))},
                                              {"links", joined(sections, link_to_section, "\n")},
                                              {"sections", joined(sections, section_in_html, "")}});
}

std::string emit_html_index(std::span<const Table> tables) {
    return fill_template(index_html_template, {{"style_hash", std::string{page_css_hash}},
                                               {"style", std::string{page_css_template}},
                                               {"rows", joined(tables, index_item, "")}});
}

}  // namespace iana_codegen
