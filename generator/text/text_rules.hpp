// What holds of every text that goes into an output, whatever it says.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/diagnostics.hpp"

namespace iana_codegen {

// Far longer than any text in IANA's registries. They keep outputs readable, and a compiler must accept the literals.
inline constexpr std::size_t longest_phrase = 100;
inline constexpr std::size_t longest_text = 500;
inline constexpr std::size_t longest_url = 2000;

// True for printable ASCII; reports the first character that is something else. `what` is the text's name in the
// message.
[[nodiscard]] bool check_printable_ascii(std::string_view what, std::string_view text, Location at,
                                         Diagnostics& diagnostics);

// True for a text of any script; reports the first control character, which can only have come from a reference such as
// &#10;. Hidden characters were refused before (see characters.hpp).
[[nodiscard]] bool check_printable(std::string_view what, std::string_view text, Location at, Diagnostics& diagnostics);

// True for at most so many characters of UTF-8; reports how many there are otherwise.
[[nodiscard]] bool check_length(std::string_view what, std::string_view text, std::size_t most, Location at,
                                Diagnostics& diagnostics);

}  // namespace iana_codegen
