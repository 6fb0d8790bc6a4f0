// The lines of generated code, which are at most 120 columns wide.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace iana_codegen {

inline constexpr std::size_t widest_line = 120;

// Joins the parts with spaces, in as few lines as possible. The first line starts with `indent`, the others start with
// `continuation`. A part that is too wide for any line gets a separate line.
[[nodiscard]] std::string filled(const std::vector<std::string>& parts, std::string_view indent,
                                 std::string_view continuation);

// "    if (condition) return result;", or the same on three lines if it does not fit in one.
[[nodiscard]] std::string return_if(std::string_view condition, std::string_view result);

// A comment on separate lines, as many as it needs.
[[nodiscard]] std::string comment_lines(std::string_view comment, std::string_view indent);

// A string literal with a suffix, split into adjacent literals that each fit into a line: {"abc", "def"_t}.
[[nodiscard]] std::vector<std::string> literal_parts(std::string_view text, std::string_view suffix);

// Code with a comment after it. The comment continues on the next lines if it does not fit. No comment if it is empty.
[[nodiscard]] std::string with_comment(std::string_view code, std::string_view comment);

// Removes the first line from the text and returns it, without its line end.
std::string_view take_line(std::string_view& text);

}  // namespace iana_codegen
