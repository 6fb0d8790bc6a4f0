#include "text/text_edits.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace iana_codegen {
namespace {

constexpr std::string_view spaces = " \t";

std::size_t skip_spaces(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(spaces, at), text.size());
}

// The offset after the line end at this offset; npos if there is no line end.
std::size_t after_line_end(std::string_view text, std::size_t at) {
    if (text.substr(at).starts_with("\r\n")) return at + 2;
    return text.substr(at).starts_with('\n') ? at + 1 : std::string_view::npos;
}

// The same, but skips spaces and comments first.
std::size_t after_rest_of_line(std::string_view text, std::size_t at) {
    constexpr std::string_view comment_end = "-->";
    for (at = skip_spaces(text, at); text.substr(at).starts_with("<!--"); at = skip_spaces(text, at)) {
        at = text.find(comment_end, at) + comment_end.size();
    }
    return after_line_end(text, at);
}

std::size_t line_begin(std::string_view text, std::size_t at) {
    const auto line_end = text.substr(0, at).rfind('\n');
    return line_end == std::string_view::npos ? 0 : line_end + 1;
}

}  // namespace

std::string_view TextEdits::indent_at(std::size_t at) const {
    const auto begin = line_begin(text_, at);
    return text_.substr(begin, skip_spaces(text_, begin) - begin);
}

void TextEdits::insert_lines_after(std::size_t at, std::string_view lines) {
    const auto next_line = after_rest_of_line(text_, at);
    if (next_line != std::string_view::npos) {
        add(next_line, next_line, lines);
    } else {
        add(at, at, fmt::format("\n{}{}", lines, indent_at(at)));
    }
}

void TextEdits::insert_into_empty_element(std::size_t begin, std::size_t end, std::string_view lines) {
    const auto slash = end - 2;
    const auto name = text_.substr(begin + 1, text_.find_first_of(" \t\r\n/", begin) - begin - 1);
    add(slash, end, fmt::format(">\n{}{}</{}>", lines, indent_at(begin), name));
}

std::string TextEdits::remove_lines(std::size_t begin, std::size_t end) {
    const auto indent = indent_at(begin);
    const auto first = line_begin(text_, begin);
    const auto last = after_line_end(text_, skip_spaces(text_, end));
    const bool is_whole = first + indent.size() == begin && last != std::string_view::npos;
    edits_.push_back({is_whole ? first : begin, is_whole ? last : end, ""});
    return fmt::format("{}{}\n", indent, text_.substr(begin, end - begin));
}

std::string TextEdits::apply() const {
    auto edits = edits_;
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Edit& one, const Edit& other) { return one.begin < other.begin; });
    std::string text;
    std::size_t at = 0;
    for (const auto& [begin, end, replacement] : edits) {
        text += text_.substr(at, std::max(begin, at) - at);
        text += replacement;
        at = std::max(end, at);
    }
    text += text_.substr(at);
    return text;
}

void TextEdits::add(std::size_t begin, std::size_t end, std::string_view lines) {
    const bool has_cr = text_.find("\r\n") != std::string_view::npos;
    std::string replacement;
    for (const char character : lines) {
        if (character == '\n' && has_cr && !replacement.ends_with('\r')) replacement += '\r';
        replacement += character;
    }
    edits_.push_back({begin, end, std::move(replacement)});
}

}  // namespace iana_codegen
