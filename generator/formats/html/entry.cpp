#include "formats/html/entry.hpp"

#include <fmt/format.h>

#include <cstddef>

#include "formats/html/text.hpp"
#include "formats/shared/cells.hpp"
#include "formats/shared/page_words.hpp"
#include "text/joined.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// Status codes are never written in hexadecimal.
std::string number_in_html(const Table& table, const ValueRange& values) {
    const auto number = fmt::format("<b>{}</b>", range_text(values));
    return table.is_of_status_codes() ? number : fmt::format("{} <small>{}</small>", number, hex_text(values));
}

std::string heading_in_html(const Table& table, const Row& row, std::string_view id) {
    auto text = table.is_of_numbers() ? number_in_html(table, {row.value, row.last}) : "";
    const auto& name = returned_text(row);
    if (!name.empty()) text += (text.empty() ? "" : " ") + html_text(name);
    return fmt::format("<h3><a href=\"#{}\">{}</a></h3>\n", html_text(id), text);
}

std::string state_in_html(const Row& row) {
    if (row.state == State::assigned) return "";
    const auto state = row.state == State::unassigned ? "not registered at IANA" : words(state_with_date(row));
    return fmt::format("<p class=\"state\">{}</p>\n", html_text(state));
}

// Without words, a set of a supplement is mentioned only where it holds, because most rows are in no set.
std::string flag_in_html(const Column& column, bool is_set) {
    if (!column.words.empty()) return html_text(is_set ? column.words : column.otherwise);
    if (column.is_from_supplement && !is_set) return "";
    return fmt::format("{}: {}", html_text(capitalized_words(column.id)), is_set ? "yes" : "no");
}

std::string fact_in_html(const Column& column, const Cell& cell) {
    if (column.kind == ColumnKind::flag) return flag_in_html(column, cell.flag);
    if (cell.is_empty()) return "";
    const auto name = column.words.empty() ? capitalized_words(column.id) : column.words;
    const auto value = column.kind == ColumnKind::number   ? std::to_string(*cell.number)
                       : column.kind == ColumnKind::choice ? words(cell.text)
                                                           : cell.text;
    return html_text(fmt::format("{}: {}", name, value));
}

std::string facts_in_html(const Table& table, const Row& row) {
    std::string items;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto fact = fact_in_html(table.columns[i], cell_of(row, table.columns, i));
        if (!fact.empty()) items += fmt::format("<li>{}</li>\n", fact);
    }
    return items.empty() ? "" : fmt::format("<ul>\n{}</ul>\n", items);
}

// A term of a list and its definitions; empty without definitions.
std::string term_in_html(std::string_view name, const std::vector<std::string>& definitions) {
    if (definitions.empty()) return "";
    auto text = fmt::format("<dt>{}</dt>\n", name);
    for (const auto& definition : definitions) text += fmt::format("<dd>{}</dd>\n", definition);
    return text;
}

std::vector<std::string> former_names_in_html(const Row& row) {
    std::vector<std::string> lines;
    for (const auto& former : row.former_names) {
        const auto sources = html_sources(former.sources);
        const auto* separator = sources.empty() ? "" : ": ";
        lines.push_back(fmt::format("<b>{}</b>{}{}", html_text(former.text), separator, sources));
    }
    return lines;
}

// Says whose text the heading shows if it is not the registry's.
std::string preferred_text_in_html(const Table& table, const Row& row) {
    if (row.preferred.text.empty()) return "";
    const auto sources = html_sources(row.preferred.sources);
    const auto owner = sources.empty() ? std::vector<std::string>{} : std::vector{sources};
    return term_in_html(table.is_of_status_codes() ? "Phrase of" : "Name of", owner) +
           term_in_html("At IANA", {fmt::format("<b>{}</b>", html_text(row.text))});
}

std::vector<std::string> history_in_html(const Table& table, const Row& row) {
    std::vector<std::string> lines;
    for (const auto& change : table.history) {
        if (!change.values.contains(row.value)) continue;
        lines.push_back(fmt::format("{}: {}", html_text(change.date), html_text(change.text)));
    }
    return lines;
}

// On a narrow screen, an enumerator continues in the next line after one of its words.
std::string with_breaks(std::string_view code) {
    std::string html;
    for (std::size_t i = 0; i < code.size(); ++i) {
        html += html_text(code.substr(i, 1));
        const bool is_end_of_word = code[i] == '_' || code.substr(0, i + 1).ends_with("::");
        if (is_end_of_word && i + 1 < code.size()) html += "<wbr>";
    }
    return html;
}

std::string code_in_html(std::string_view code) {
    return fmt::format(R"(<code>{}</code> <button type="button" aria-label="Copy {}">Copy</button>)", with_breaks(code),
                       html_text(code));
}

std::string enumerators_in_html(const Row& row, const HtmlNames& names) {
    if (row.name.empty()) return "";
    return term_in_html("C++", {code_in_html(names.cpp_prefix + enumerator(row.name))}) +
           term_in_html("C", {code_in_html(names.c.enumerator(row.name))});
}

std::vector<std::string> references_in_html(const Row& row) {
    std::vector<std::string> lines;
    for (const auto& reference : row.references) {
        auto line = html_link(citation(reference), reference.url);
        if (!reference.title.empty()) line += fmt::format(", <cite>{}</cite>", html_text(reference.title));
        if (!reference.maturity.empty()) line += fmt::format(" ({})", html_text(reference.maturity));
        lines.push_back(std::move(line));
    }
    return lines;
}

// "Added 2024-11-13, updated 2025-09-15".
std::vector<std::string> dates_in_html(const Row& row) {
    std::string text;
    const auto add = [&](std::string_view label, const std::string& date) {
        if (!date.empty()) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", label, html_text(date));
    };
    add("added", row.added);
    add("updated", row.updated);
    add("registered for a limited time", row.registered);
    add("extended", row.extended);
    add("expires", row.expires);
    add("publication requested", row.publication_requested);
    if (text.empty()) return {};
    return {to_upper(text.substr(0, 1)) + text.substr(1)};
}

std::string list_of_terms(const std::string& terms) {
    return terms.empty() ? "" : fmt::format("<dl>\n{}</dl>\n", terms);
}

}  // namespace

std::string html_sources(const std::vector<Reference>& sources) {
    const auto link = [](const Reference& source) { return html_link(citation(source), source.url); };
    return joined(sources, link, "; ");
}

std::string html_entry(const Table& table, const Row& row, std::string_view id, const HtmlNames& names) {
    const auto meaning =
        row.description.empty() ? "" : fmt::format("<p class=\"meaning\">{}</p>\n", html_text(row.description));
    // In other tables, these names may also be aliases.
    const auto* label = table.is_of_status_codes() ? "Formerly" : "Other names";
    const auto past =
        list_of_terms(preferred_text_in_html(table, row) + term_in_html(label, former_names_in_html(row)) +
                      term_in_html("History", history_in_html(table, row)));
    const auto code = list_of_terms(enumerators_in_html(row, names) + term_in_html("Source", references_in_html(row)) +
                                    term_in_html("Dates", dates_in_html(row)));
    return fmt::format("<article id=\"{}\">\n<div>\n{}{}{}{}{}</div>\n{}</article>\n", html_text(id),
                       heading_in_html(table, row, id), state_in_html(row), meaning, facts_in_html(table, row), past,
                       code);
}

std::string html_gap(const Table& table, const StateRange& range) {
    return fmt::format("<p class=\"gap\">{} {}</p>\n", number_in_html(table, range.values),
                       words(state_name(range.state)));
}

}  // namespace iana_codegen
