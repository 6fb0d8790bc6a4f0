// How messages call the rows of a table, and how its lookups compare their texts.
#pragma once

#include <string>
#include <string_view>

#include "tables/table.hpp"

namespace iana_codegen {

// "code", "error code", "method".
[[nodiscard]] std::string noun_of(const Table& table);

// "404", "'GET'".
[[nodiscard]] std::string value_of(const Row& row, const Table& table);

// "code 404", "error code 7", "method 'GET'".
[[nodiscard]] std::string label_of(const Row& row, const Table& table);

// The name of a text, in capitals: "NOT_FOUND". One that would start with a digit gets the table's name in front.
[[nodiscard]] std::string name_of(std::string_view text, const Table& table);

// The text, in small letters unless the letter case of tokens counts.
[[nodiscard]] std::string as_compared(std::string_view text, const Table& table);

// True if the registry has the row as a value that is in use: not as one that is unused, reserved or for private use.
[[nodiscard]] bool is_registered(const Row& row);

}  // namespace iana_codegen
