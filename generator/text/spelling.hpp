// Words to identifiers, text to string literals and comments: pure functions that know no registry.
#pragma once

#include <string>
#include <string_view>

namespace iana_codegen {

// True for blank to tilde: what may stand in a reason phrase, whatever the locale.
[[nodiscard]] constexpr bool is_printable_ascii(char character) { return character >= ' ' && character <= '~'; }
[[nodiscard]] constexpr bool is_ascii_digit(char character) { return character >= '0' && character <= '9'; }
[[nodiscard]] bool is_ascii_letter(char character);

[[nodiscard]] std::string to_lower(std::string_view text);
[[nodiscard]] std::string to_upper(std::string_view text);

// Without the blanks, tabs and line ends at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

// "NOT_FOUND" of "Not Found": the words in capitals, joined by underscores, apostrophes dropped ("I'm" is one
// word). A phrase that starts with a digit gets the prefix and an underscore in front. Empty where the phrase has no
// letter or digit.
[[nodiscard]] std::string enum_name(std::string_view phrase, std::string_view prefix_of_digits = "STATUS");

// "not_found" of "NOT_FOUND": small letters, with an underscore behind what C++ or its compilers keep for themselves.
[[nodiscard]] std::string enumerator(std::string_view enum_name);

// True for a keyword or alternative token of C++ up to C++26 or of its GNU dialect.
[[nodiscard]] bool is_keyword(std::string_view word);

// A C++ string literal, quotes included, that gives the text back to the letter in C++ and C of any age.
[[nodiscard]] std::string string_literal(std::string_view text);

// The same as a std::string_view; {} for an empty one.
[[nodiscard]] std::string view_literal(std::string_view text);

// The text of a // comment: as it is, but never with an end that continues the comment on the next line, in whatever
// encoding a compiler reads it.
[[nodiscard]] std::string line_comment(std::string_view text);

}  // namespace iana_codegen
