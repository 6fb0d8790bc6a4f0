// Phrases about a described table for the comments of headers, for banners and for pages.
#pragma once

#include <string>
#include <string_view>

#include "tables/table.hpp"

namespace iana_codegen {

// " as updated on 2026-06-15"; empty for a registry without a date.
[[nodiscard]] std::string as_updated(const Table& table);

// "41 methods".
[[nodiscard]] std::string count_of_rows(const Table& table);

// How names are compared: "exactly".
[[nodiscard]] std::string_view comparison(const Table& table);

// ", such as "GET"", the name of the first row; empty if the table has no rows.
[[nodiscard]] std::string name_example(const Table& table);

// "The name as IANA spells it, such as "GET"." A table of numbers may have other names than IANA.
[[nodiscard]] std::string meaning_of_name(const Table& table);

// The order of the rows: "ascending".
[[nodiscard]] std::string_view order_of_rows(const Table& table);

// A sentence about named ranges, with a space before it; empty if the table has none.
[[nodiscard]] std::string note_on_ranges(const Table& table);

}  // namespace iana_codegen
