// What holds of every text that goes into an output, whatever it says.
#pragma once

#include <cstddef>
#include <string_view>

#include "diagnostics.hpp"

namespace iana_codegen {

// Far beyond what anybody writes. Without them, one endless text could make columns that are filled up to its width,
// and outputs that grow with the square of their input.
inline constexpr std::size_t longest_phrase = 100;
inline constexpr std::size_t longest_text = 500;
inline constexpr std::size_t longest_url = 2000;
// Of a document, which every reference to it repeats.
inline constexpr std::size_t longest_title = 100;
inline constexpr std::size_t longest_maturity = 60;

// True for printable ASCII; reports the first character that is something else. `what` is the text's name in the
// message.
[[nodiscard]] bool check_printable(std::string_view what, std::string_view text, Location at, Diagnostics& diagnostics);

// True for at most so many characters; reports how many there are otherwise.
[[nodiscard]] bool check_length(std::string_view what, std::string_view text, std::size_t most, Location at,
                                Diagnostics& diagnostics);

}  // namespace iana_codegen
