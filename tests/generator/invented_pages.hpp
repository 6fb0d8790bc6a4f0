// Small tables for the tests of pages.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "tables/table.hpp"

namespace iana_codegen {

inline Row row_of_page(std::uint64_t value, std::string text, std::string name = "NAME") {
    Row row;
    row.value = row.last = value;
    row.state = State::assigned;
    row.text = std::move(text);
    row.name = std::move(name);
    return row;
}

inline Table table_of_tokens(const std::vector<std::string>& tokens, Key key = Key::exact_token) {
    Table table;
    table.key = key;
    table.name = "word";
    table.plural = "words";
    for (const auto& token : tokens) table.rows.push_back(row_of_page(table.rows.size() + 1, token));
    return table;
}

inline bool page_has(const std::string& page, const std::string& part) { return page.find(part) != std::string::npos; }

}  // namespace iana_codegen
