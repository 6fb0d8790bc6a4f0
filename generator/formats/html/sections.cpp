#include "formats/html/sections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <set>
#include <utility>

#include "formats/html/ids.hpp"
#include "formats/html/text.hpp"
#include "formats/shared/page_words.hpp"
#include "tables/status_codes.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// In a shorter list, readers see every name without an index of letters.
constexpr std::size_t most_tokens_without_letters = 100;

bool is_grouped_by_letter(const Table& table) {
    return !table.is_of_numbers() && table.rows.size() > most_tokens_without_letters;
}

// Collects the entries of a page in its sections.
class Groups {
public:
    Groups(const Table& table, const HtmlNames& names) : table_{table}, names_{names}, ids_{html_ids(table)} {}

    std::vector<HtmlSection> run() {
        if (is_grouped_by_letter(table_)) {
            add_by_letter();
        } else {
            add_in_order();
        }
        return std::move(sections_);
    }

private:
    void add_by_letter() {
        std::vector<std::pair<std::string, std::size_t>> order;
        order.reserve(table_.rows.size());
        for (std::size_t i = 0; i < table_.rows.size(); ++i) order.emplace_back(to_lower(table_.rows[i].text), i);
        std::sort(order.begin(), order.end());
        for (const auto& [text, i] : order) {
            const bool has_letter = !text.empty() && is_ascii_letter(text.front());
            const auto letter = has_letter ? to_upper(text.substr(0, 1)) : std::string{"Other"};
            section(letter, letter).content += entry(i);
        }
    }

    void add_in_order() {
        auto range = table_.ranges.begin();
        for (std::size_t i = 0; i < table_.rows.size(); ++i) {
            for (; range != table_.ranges.end() && range->values.first < table_.rows[i].value; ++range) add_gap(*range);
            section_of(table_.rows[i].value).content += entry(i);
        }
        for (; range != table_.ranges.end(); ++range) add_gap(*range);
    }

    void add_gap(const StateRange& range) { section_of(range.values.first).content += html_gap(table_, range); }

    HtmlSection& section_of(std::uint64_t value) {
        if (!table_.is_of_status_codes()) return section("ALL", capitalized_words(table_.plural));
        const auto title = std::string{class_title(value)};
        return section(title.substr(0, title.find(' ')), title);
    }

    HtmlSection& section(const std::string& id, const std::string& title) {
        if (sections_.empty() || sections_.back().id != id) sections_.push_back({id, title, ""});
        return sections_.back();
    }

    [[nodiscard]] std::string entry(std::size_t i) const { return html_entry(table_, table_.rows[i], ids_[i], names_); }

    const Table& table_;
    const HtmlNames& names_;
    std::vector<std::string> ids_;
    std::vector<HtmlSection> sections_;
};

// A link to the row of a single value. A range, and a value that lost its row, are only named.
std::string values_in_html(const Table& table, const ValueRange& values, const std::set<std::uint64_t>& rows) {
    const auto text = range_text(values);
    const bool has_entry = table.is_of_numbers() && values.first == values.last && rows.contains(values.first);
    return has_entry ? fmt::format("<a href=\"#{0}\">{0}</a>", text) : text;
}

}  // namespace

std::vector<HtmlSection> html_groups(const Table& table, const HtmlNames& names) { return Groups{table, names}.run(); }

std::string html_history(const Table& table) {
    std::set<std::uint64_t> rows;
    for (const auto& row : table.rows) rows.insert(row.value);
    std::string items;
    std::string_view date;
    auto changes = table.history;
    std::stable_sort(changes.begin(), changes.end(),
                     [](const DatedChange& one, const DatedChange& other) { return one.date > other.date; });
    for (const auto& change : changes) {
        if (change.date != date) {
            items +=
                fmt::format("{}<li><b>{}</b>\n<ul>\n", items.empty() ? "" : "</ul></li>\n", html_text(change.date));
            date = change.date;
        }
        items += fmt::format("<li>{}: {} <small>{}</small></li>\n", values_in_html(table, change.values, rows),
                             html_text(change.text), html_sources(change.sources));
    }
    return items.empty() ? "" : fmt::format("<ol class=\"history\">\n{}</ul></li>\n</ol>\n", items);
}

std::string html_functions(const Table& table, const std::string& namespace_name) {
    std::string items;
    for (const auto& column : table.columns) {
        items += fmt::format("<dt><code>{}::{}</code></dt>\n<dd>{}", html_text(namespace_name),
                             html_text(column.function), html_text(column.comment));
        const bool has_members = table.is_of_numbers() && column.kind == ColumnKind::flag && column.is_from_supplement;
        if (has_members) items += fmt::format(" True for: {}.", members_text(column.members));
        items += "</dd>\n";
    }
    return items.empty() ? "" : fmt::format("<dl class=\"functions\">\n{}</dl>\n", items);
}

}  // namespace iana_codegen
