// Lines of generated code that are at most 120 columns wide.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace iana_codegen {

inline constexpr std::size_t widest_line = 120;

// The parts, separated by spaces, in as few lines as possible: the first one starts with `indent`, the others with
// `continuation`. A part that is too wide for any line has a line of its own.
[[nodiscard]] std::string filled(const std::vector<std::string>& parts, std::string_view indent,
                                 std::string_view continuation);

// A comment of its own, in as many lines as it needs.
[[nodiscard]] std::string comment_lines(std::string_view comment, std::string_view indent);

// A string literal with a suffix behind it, as adjacent literals that each fit into a line: {"abc", "def"_t}.
[[nodiscard]] std::vector<std::string> literal_parts(std::string_view text, std::string_view suffix);

// Code with a comment behind it, which continues on further lines if it does not fit. No comment if the text is empty.
[[nodiscard]] std::string with_comment(std::string_view code, std::string_view comment);

}  // namespace iana_codegen
