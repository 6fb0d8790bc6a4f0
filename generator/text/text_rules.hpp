// Checks that every text of an output must pass.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/diagnostics.hpp"

namespace iana_codegen {

// Maximum lengths, far above those in IANA's registries. They keep outputs readable, and literals short enough for
// every compiler.
inline constexpr std::size_t longest_phrase = 100;
inline constexpr std::size_t longest_text = 500;
inline constexpr std::size_t longest_url = 2000;

// True for printable ASCII. Otherwise reports the first other character. `what` names the text in the message.
[[nodiscard]] bool check_printable_ascii(std::string_view what, std::string_view text, Location at,
                                         Diagnostics& diagnostics);

// True for a text in any script without control characters. Otherwise reports the first one, which can only come from a
// reference such as &#10;. Hidden characters were rejected earlier (see characters.hpp).
[[nodiscard]] bool check_printable(std::string_view what, std::string_view text, Location at, Diagnostics& diagnostics);

// True for at most `most` characters of UTF-8. Otherwise reports how many there are.
[[nodiscard]] bool check_length(std::string_view what, std::string_view text, std::size_t most, Location at,
                                Diagnostics& diagnostics);

}  // namespace iana_codegen
