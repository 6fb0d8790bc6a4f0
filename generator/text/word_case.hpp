// Spells names as words that are joined, each style in its own letter case.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace iana_codegen {

// The words of a text: letters and digits. Apostrophes are dropped: "I'm a teapot" is Im, a, teapot.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

// "URI Too Long" becomes URITooLong: only the first letter of each word changes.
[[nodiscard]] std::string pascal_case(const std::vector<std::string>& words);

// The same, with the first word in lower case: uriTooLong.
[[nodiscard]] std::string camel_case(const std::vector<std::string>& words);

// "NOT_FOUND" becomes not-found.
[[nodiscard]] std::string kebab_case(std::string_view enum_name);

}  // namespace iana_codegen
