#include "formats/markdown/text.hpp"

#include <fmt/format.h>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

bool holds(std::string_view characters, char character) { return characters.find(character) != std::string_view::npos; }

// True for characters that forges interpret after the Markdown was parsed and its backslashes are removed: :emoji:,
// scheme://, @user, #1, $x$, [+ a difference +]. An element around the character separates it from the text around it.
bool is_for_forges(char character, char next) {
    const bool is_before_blank = next == ' ' || next == '\0';
    return character == ':' ? !is_before_blank : holds("@#!$%&~^{[", character);
}

std::string spelled(char previous, char character, char next) {
    if (is_for_forges(character, next)) return fmt::format("<span>\\{}</span>", character);
    // Not a backslash: renderers split tables into cells before they read backslashes, and not all in the same way.
    if (character == '|') return "&#124;";
    const bool is_link = character == '.' && holds("Ww", previous);  // www.
    return is_link || holds("\\`*_<>]", character) ? fmt::format("\\{}", character) : std::string{character};
}

// The URL as the destination of a link. Characters that no URL can contain are percent-encoded. '&' becomes an entity,
// because cmark reads entities before backslashes.
std::string destination(std::string_view url) {
    std::string text;
    for (const char character : url) {
        if (character == '&') {
            text += "&amp;";
        } else if (holds("()[]$*", character)) {
            text += fmt::format("\\{}", character);
        } else if (is_ascii_letter(character) || is_ascii_digit(character) || holds("-._~:/?#@!'+,;=%", character)) {
            text += character;
        } else {
            text += fmt::format("%{:02X}", static_cast<unsigned char>(character));
        }
    }
    return text;
}

}  // namespace

std::string markdown_text(std::string_view text) {
    std::string markdown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        markdown += spelled(i == 0 ? '\0' : text[i - 1], text[i], i + 1 == text.size() ? '\0' : text[i + 1]);
    }
    return markdown;
}

std::string markdown_link(std::string_view text, std::string_view url) {
    const auto shown = markdown_text(text);
    return url.empty() ? shown : fmt::format("[{}]({})", shown, destination(url));
}

}  // namespace iana_codegen
