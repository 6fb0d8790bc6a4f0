#include "formats/markdown/markdown.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

#include "formats/markdown/status_codes.hpp"
#include "formats/markdown/text.hpp"
#include "formats/markdown/values.hpp"
#include "formats/shared/cells.hpp"
#include "formats/shared/page_words.hpp"
#include "formats/shared/template_text.hpp"
#include "templates.hpp"
#include "text/joined.hpp"

namespace iana_codegen {
namespace {

using Write = std::function<std::string(const Row&)>;

struct PageColumn {
    std::string title;
    Write write;
};

std::string title_of(const Column& column) { return markdown_text(capitalized_words(column.id)); }

std::string cell_text(const Cell& cell, ColumnKind kind) {
    switch (kind) {
        case ColumnKind::flag: return cell.flag ? "yes" : "no";
        case ColumnKind::choice: return markdown_text(words(cell.text));
        case ColumnKind::number: return cell.number ? std::to_string(*cell.number) : "";
        case ColumnKind::text: break;
    }
    return markdown_text(cell.text);
}

std::string unusual_state(const Row& row) { return row.state == State::assigned ? "" : words(state_with_date(row)); }

void add_key(std::vector<PageColumn>& page, Key key) {
    if (key == Key::number) {
        page.push_back({"Value", [](const Row& row) { return range_text({row.value, row.last}); }});
        page.push_back({"Hex", [](const Row& row) { return hex_text({row.value, row.last}); }});
    }
    page.push_back({"Name", markdown_name});
}

void add_if_used(std::vector<PageColumn>& page, const Table& table, std::string title, const Write& write) {
    const auto is_used = [&](const Row& row) { return !write(row).empty(); };
    if (std::any_of(table.rows.begin(), table.rows.end(), is_used)) page.push_back({std::move(title), write});
}

void add_columns(std::vector<PageColumn>& page, const Table& table) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto kind = table.columns[i].kind;
        page.push_back({title_of(table.columns[i]),
                        [&table, i, kind](const Row& row) { return cell_text(cell_of(row, table.columns, i), kind); }});
    }
}

std::vector<PageColumn> page_columns(const Table& table) {
    std::vector<PageColumn> page;
    add_key(page, table.key);
    add_if_used(page, table, "State", unusual_state);
    add_if_used(page, table, "Meaning", [](const Row& row) { return markdown_text(row.description); });
    add_columns(page, table);
    page.push_back({"References", markdown_references});
    add_if_used(page, table, "Former names", markdown_former_names);
    return page;
}

std::string table_line(const std::vector<PageColumn>& page, const Row& row) {
    const auto cell = [&](const PageColumn& column) { return column.write(row); };
    return "\n| " + joined(page, cell, " | ") + " |";
}

std::string emit_rows(const Table& table) {
    if (table.rows.empty()) return "None.";
    const auto page = page_columns(table);
    const auto title = [](const PageColumn& column) { return column.title; };
    auto text = "| " + joined(page, title, " | ") + " |\n|";
    for (std::size_t i = 0; i < page.size(); ++i) text += "---|";
    for (const auto& row : table.rows) text += table_line(page, row);
    return text;
}

// The comment becomes one paragraph, even if it has several lines.
std::string emit_column(const Column& column, Key key) {
    auto comment = column.comment;
    std::replace(comment.begin(), comment.end(), '\n', ' ');
    const auto item = fmt::format("- {}: {}", title_of(column), markdown_text(comment));
    const bool has_members = key == Key::number && column.kind == ColumnKind::flag && column.is_from_supplement;
    return has_members ? fmt::format("{} Yes for: {}.", item, members_text(column.members)) : item;
}

std::string emit_columns(const Table& table) {
    if (table.columns.empty()) return "";
    const auto item = [&](const Column& column) { return emit_column(column, table.key); };
    return "\n\n## Columns\n\n" + joined(table.columns, item, "\n");
}

std::string emit_ranges(const Table& table) {
    if (table.ranges.empty()) return "";
    const auto item = [](const StateRange& range) {
        return fmt::format("- {} ({}): {}", range_text(range.values), hex_text(range.values),
                           words(state_name(range.state)));
    };
    return "\n\n## Numbers without a name\n\n" + joined(table.ranges, item, "\n");
}

std::string dated(std::string_view before, const std::string& date) {
    return date.empty() ? "" : fmt::format("{}{}", before, date);
}

std::string markdown_of_table(const Table& table) {
    const auto page = "https://www.iana.org/assignments/" + table.registry;
    return fill_template(table_md_template, {{"summary", markdown_text(table.summary)},
                                             {"title_date", dated(" as of ", table.updated)},
                                             {"registry", markdown_link(table.registry, page)},
                                             {"date", dated(" as updated on ", table.updated)},
                                             {"count", count_text(table)},
                                             {"left_out", markdown_left_out_rows(table)},
                                             {"file", table.file},
                                             {"rows", emit_rows(table)},
                                             {"columns", emit_columns(table)},
                                             {"ranges", emit_ranges(table)}});
}

}  // namespace

std::string emit_markdown(const Table& table, const EmitOptions& /*options*/) {
    return table.is_of_status_codes() ? markdown_of_status_codes(table) : markdown_of_table(table);
}

}  // namespace iana_codegen
