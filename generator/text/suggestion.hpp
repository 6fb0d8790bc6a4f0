// Which known word was meant by a misspelt one.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace iana_codegen {

// How many characters have to be inserted, removed, replaced, or swapped with the next one to get from one word to the
// other.
[[nodiscard]] std::size_t edit_distance(std::string_view from, std::string_view to);

// The known word that is most like this one, or starts with it, in any letter case; the first of equals. Empty if none
// is close enough: one edit for every three characters, but at least one.
[[nodiscard]] std::string closest(std::string_view word, std::span<const std::string> known);

}  // namespace iana_codegen
