// Pure functions that turn words into identifiers, and text into string literals and comments.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace iana_codegen {

// True for space to tilde, in any locale. Reason phrases consist of these characters.
[[nodiscard]] constexpr bool is_printable_ascii(char character) { return character >= ' ' && character <= '~'; }
[[nodiscard]] constexpr bool is_ascii_digit(char character) { return character >= '0' && character <= '9'; }
[[nodiscard]] bool is_ascii_letter(char character);

[[nodiscard]] std::string to_lower(std::string_view text);
[[nodiscard]] std::string to_upper(std::string_view text);

// The text without spaces, tabs and line ends at its start and end.
[[nodiscard]] std::string_view trimmed(std::string_view text);

// "Not Found" becomes "NOT_FOUND": words in capitals, joined by underscores. Apostrophes are dropped ("I'm" is one
// word). A name that would start with a digit starts with the prefix and an underscore instead. Empty if the phrase has
// neither letters nor digits.
[[nodiscard]] std::string enum_name(std::string_view phrase, std::string_view prefix_of_digits = "STATUS");

// "NOT_FOUND" becomes "not_found": lower case, with an underscore after names that C++ or its compilers reserve.
[[nodiscard]] std::string enumerator(std::string_view enum_name);

// True for a keyword or an alternative token of C++ up to C++26, or of GNU C++.
[[nodiscard]] bool is_keyword(std::string_view word);

// A string literal, with its quotes, that has exactly this text in every version of C and C++.
[[nodiscard]] std::string string_literal(std::string_view text);

// The same as a literal of std::string_view; "{}" for an empty text.
[[nodiscard]] std::string view_literal(std::string_view text);

// The number as a literal of C++. Compilers warn about one that no signed type can hold, unless it has the suffix U.
[[nodiscard]] std::string number_literal(std::uint64_t value);

// The text of a // comment. It gets a dot at the end if the comment could otherwise continue on the next line, in any
// encoding that a compiler may assume.
[[nodiscard]] std::string line_comment(std::string_view text);

}  // namespace iana_codegen
