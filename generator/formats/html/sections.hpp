// The sections of a page: groups of rows, the history, and the functions.
#pragma once

#include <string>
#include <vector>

#include "formats/html/entry.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

struct HtmlSection {
    std::string id;     // has a capital letter or, beside rows of numbers, any letter: see html_ids()
    std::string title;  // not escaped
    std::string content;
};

// The rows and the ranges without rows: status codes by class, a long table of tokens by letter, and every other table
// in its order.
[[nodiscard]] std::vector<HtmlSection> html_groups(const Table& table, const HtmlNames& names);

// What IANA changed, the newest first. Empty if no change is known.
[[nodiscard]] std::string html_history(const Table& table);

// What the functions for the columns return. Empty without columns.
[[nodiscard]] std::string html_functions(const Table& table, const std::string& namespace_name);

}  // namespace iana_codegen
