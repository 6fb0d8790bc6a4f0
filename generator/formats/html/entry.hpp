// One row of a table on its page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/c/names.hpp"
#include "tables/table.hpp"

namespace iana_codegen {

// How the enumerators of a table are spelled in C++ and in C.
struct HtmlNames {
    std::string cpp_prefix;  // "iana::http::status::"
    NamesOfC c;
};

// An <article> that contains everything that is known about the row.
[[nodiscard]] std::string html_entry(const Table& table, const Row& row, std::string_view id, const HtmlNames& names);

// A line about consecutive numbers that have no row.
[[nodiscard]] std::string html_gap(const Table& table, const StateRange& range);

// Links to documents, in one line.
[[nodiscard]] std::string html_sources(const std::vector<Reference>& sources);

}  // namespace iana_codegen
