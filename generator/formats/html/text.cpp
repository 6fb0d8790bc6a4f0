#include "formats/html/text.hpp"

#include <fmt/format.h>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// U+2400 to U+241F, and U+2421 for DEL.
std::string picture_of(char control) {
    constexpr char del = '\x7F';
    const auto last_byte = control == del ? 0xA1 : 0x80 + static_cast<unsigned char>(control);
    return "\xE2\x90" + std::string(1, static_cast<char>(last_byte));
}

std::string spelled_in_html(char character) {
    constexpr char del = '\x7F';
    switch (character) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        case '\'': return "&#39;";
        case '\t':
        case '\n': return {character};
        default: break;
    }
    const bool is_control = static_cast<unsigned char>(character) < ' ' || character == del;
    return is_control ? picture_of(character) : std::string{character};
}

bool is_web_url(std::string_view url) {
    const auto start = to_lower(url.substr(0, 8));
    return start.starts_with("http://") || start == "https://";
}

}  // namespace

std::string html_text(std::string_view text) {
    std::string html;
    for (const char character : text) html += spelled_in_html(character);
    return html;
}

std::string html_link(std::string_view text, std::string_view url) {
    const auto shown = html_text(text);
    return is_web_url(url) ? fmt::format("<a href=\"{}\">{}</a>", html_text(url), shown) : shown;
}

}  // namespace iana_codegen
