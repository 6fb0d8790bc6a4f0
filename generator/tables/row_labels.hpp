// Names the rows of a table in messages, and prepares texts for comparison in lookups.
#pragma once

#include <string>
#include <string_view>

#include "tables/table.hpp"

namespace iana_codegen {

// Returns "code", "error code" or "method".
[[nodiscard]] std::string noun_of(const Table& table);

// Returns "404" or "'GET'".
[[nodiscard]] std::string value_of(const Row& row, const Table& table);

// Returns "code 404", "error code 7" or "method 'GET'".
[[nodiscard]] std::string label_of(const Row& row, const Table& table);

// Returns the name for a text, in upper case: "NOT_FOUND". If it would start with a digit, the name of the table comes
// first.
[[nodiscard]] std::string name_of(std::string_view text, const Table& table);

// Returns the text as lookups compare it: in lower case, unless the letter case of tokens matters.
[[nodiscard]] std::string as_compared(std::string_view text, Key key);
[[nodiscard]] std::string as_compared(std::string_view text, const Table& table);

// True if the value is in use according to the registry: not unassigned, unused, reserved or for private use.
[[nodiscard]] bool is_registered(const Row& row);

}  // namespace iana_codegen
