#include "formats/shared/preferred_texts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "tables/row_labels.hpp"
#include "text/layout.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

bool is_replaced(const Row& row) { return !row.preferred.text.empty(); }

std::string_view noun_of_text(const Table& table) { return table.is_of_status_codes() ? "phrase" : "name"; }

// Collects the results of single values as cases, and those of ranges as conditions.
class RegisteredTexts {
public:
    explicit RegisteredTexts(const MemberWords& words) : words_{words} {}

    void add_text(const Row& row) {
        auto parts = literal_parts(row.text, ";");
        parts.front().insert(0, "return ");
        if (is_range(row)) {
            add_range(row, filled(parts, "", "            "));
        } else {
            parts.front().insert(0, fmt::format("case {}: ", words_.spell(row.value)));
            cases_ += filled(parts, "        ", "            ") + "\n";
        }
    }

    void add_unregistered(const Row& row) {
        if (is_range(row)) {
            add_range(row, fmt::format("return {};", words_.no));
        } else {
            unregistered_.push_back(fmt::format("case {}:", words_.spell(row.value)));
        }
    }

    std::string body() && {
        if (!unregistered_.empty()) {
            unregistered_.push_back(fmt::format("return {};", words_.no));
            cases_ += filled(unregistered_, "        ", "        ") + "\n";
        }
        if (cases_.empty()) return ranges_;
        return fmt::format("{}    switch ({}) {{\n{}        default: break;\n    }}\n", ranges_, words_.switched,
                           cases_);
    }

private:
    static bool is_range(const Row& row) { return row.last > row.value; }

    void add_range(const Row& row, std::string_view result) {
        const auto condition =
            fmt::format(fmt::runtime(words_.is_between), words_.spell_bound(row.value), words_.spell_bound(row.last));
        ranges_ += fmt::format("    if ({}) {{\n        {}\n    }}\n", condition, result);
    }

    const MemberWords& words_;
    std::string ranges_;
    std::string cases_;
    std::vector<std::string> unregistered_;
};

}  // namespace

bool has_preferred_texts(const Table& table) { return std::any_of(table.rows.begin(), table.rows.end(), is_replaced); }

Table with_returned_texts(Table table) {
    for (auto& row : table.rows) {
        if (!is_replaced(row)) continue;
        auto replaced = std::exchange(row.text, row.preferred.text);
        if (to_lower(replaced) == to_lower(row.text)) continue;  // lookups find both
        row.former_names.push_back({std::move(replaced), row.name, {}, row.at});
    }
    return table;
}

std::string_view heading_of_further_rows(const Table& table) {
    return has_preferred_texts(table) ? "Former names, and names that preferred ones replace" : "Former names";
}

std::string_view who_spells(const Table& table) {
    return has_preferred_texts(table) ? "IANA spells or a supplement prefers" : "IANA spells";
}

std::string comment_on_text(const Row& row, const Table& table) {
    if (!is_replaced(row)) return "";
    const auto sources = citations(row.preferred.sources);
    return comment_lines(fmt::format("The {} of {}:", noun_of_text(table), sources.empty() ? "a supplement" : sources),
                         "    ") +
           "\n";
}

std::string emit_registered_texts(const Table& table, const MemberWords& words) {
    if (!has_preferred_texts(table)) return "";
    RegisteredTexts texts{words};
    // The states of status codes tell which of them are registered.
    for (const auto& row : table.rows) {
        if (is_replaced(row)) {
            texts.add_text(row);
        } else if (!table.is_of_status_codes() && !is_registered(row)) {
            texts.add_unregistered(row);
        }
    }
    return std::move(texts).body();
}

std::string count_of_preferred_texts(const Table& table) {
    const auto count = std::count_if(table.rows.begin(), table.rows.end(), is_replaced);
    if (count == 0) return "";
    return fmt::format(", {} with a {} that a supplement prefers", count, noun_of_text(table));
}

}  // namespace iana_codegen
