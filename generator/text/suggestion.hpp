// Suggests a known word for a misspelt one.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace iana_codegen {

// Counts the edits that turn one word into the other. An edit inserts, removes or replaces a character, or swaps two
// neighbours.
[[nodiscard]] std::size_t edit_distance(std::string_view from, std::string_view to);

// Returns the known word that starts with this word or is most similar to it, in any letter case; the first one if
// several are equally similar. Empty if none is close enough: one edit for every three characters, but at least one.
[[nodiscard]] std::string closest(std::string_view word, std::span<const std::string> known);

}  // namespace iana_codegen
