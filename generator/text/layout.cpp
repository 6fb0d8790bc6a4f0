#include "text/layout.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// The maximum width of a literal, which leaves room for indentation, a suffix and punctuation in its line.
constexpr std::size_t widest_literal = 106;

// Returns the position, or the start of the UTF-8 character that it is inside of.
std::size_t start_of_character(std::string_view text, std::size_t position) {
    const auto is_inside = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80; };
    auto start = position;
    while (start > 1 && is_inside(start)) --start;
    return start;
}

// Splits a comment into words of at most `width` bytes. Each of them is safe at the end of a comment line.
std::vector<std::string> pieces_of(std::string_view text, std::size_t width) {
    std::vector<std::string> pieces;
    while (!text.empty()) {
        auto size = std::min(text.find_first_of(" \n"), text.size());
        if (size > width) size = start_of_character(text, width);
        pieces.push_back(line_comment(text.substr(0, size)));
        text.remove_prefix(size);
        if (text.starts_with(' ') || text.starts_with('\n')) text.remove_prefix(1);
    }
    return pieces;
}

// Returns how much of the text fits into one literal. A literal that is not the last one ends after a space if it can.
std::size_t size_of_piece(std::string_view text) {
    std::size_t size = 0;
    std::size_t after_space = 0;
    while (size < text.size() && string_literal(text.substr(0, size + 1)).size() <= widest_literal) {
        ++size;
        if (text[size - 1] == ' ') after_space = size;
    }
    return size == text.size() || after_space == 0 ? std::max<std::size_t>(size, 1) : after_space;
}

}  // namespace

std::string filled(const std::vector<std::string>& parts, std::string_view indent, std::string_view continuation) {
    std::string text{indent};
    std::size_t width = indent.size();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool fits = width + 1 + parts[i].size() <= widest_line;
        if (i > 0) text.append(fits ? " " : "\n").append(fits ? "" : continuation);
        width = i == 0 || fits ? width + (i > 0 ? 1 : 0) : continuation.size();
        text += parts[i];
        width += parts[i].size();
    }
    return text;
}

std::string return_if(std::string_view condition, std::string_view result) {
    auto text = fmt::format("    if ({}) return {};", condition, result);
    if (text.size() <= widest_line) return text;
    return fmt::format("    if ({}) {{\n        return {};\n    }}", condition, result);
}

std::string comment_lines(std::string_view comment, std::string_view indent) {
    const auto start = std::string{indent} + "// ";
    return filled(pieces_of(comment, widest_line - start.size() - 1), start, start);
}

std::vector<std::string> literal_parts(std::string_view text, std::string_view suffix) {
    std::vector<std::string> parts;
    while (!text.empty() || parts.empty()) {
        const auto size = size_of_piece(text);
        parts.push_back(string_literal(text.substr(0, size)));
        text.remove_prefix(std::min(size, text.size()));
    }
    parts.back() += suffix;
    return parts;
}

std::string with_comment(std::string_view code, std::string_view comment) {
    if (comment.empty()) return std::string{code};
    const auto width = std::min(code.size() + 2, widest_line / 2);
    const std::string continuation = std::string(width, ' ') + "//";
    const auto parts = pieces_of(comment, widest_line - continuation.size() - 2);
    if (code.size() + 5 + parts.front().size() > widest_line) {
        return std::string{code} + "\n" + filled(parts, continuation + " ", continuation + " ");
    }
    return filled(parts, std::string{code} + "  // ", continuation + " ");
}

std::string_view take_line(std::string_view& text) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    return line;
}

}  // namespace iana_codegen
