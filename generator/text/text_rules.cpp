#include "text/text_rules.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

bool is_control(char character) { return static_cast<unsigned char>(character) < ' '; }

bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80; }

}  // namespace

bool check_printable_ascii(std::string_view what, std::string_view text, Location at, Diagnostics& diagnostics) {
    const auto found = std::find_if_not(text.begin(), text.end(), is_printable_ascii);
    if (found == text.end()) return true;
    diagnostics.error(at, fmt::format("{} {} has byte 0x{:02X} at position {}, expected printable ASCII", what,
                                      quote(text), static_cast<unsigned char>(*found), found - text.begin() + 1));
    return false;
}

bool check_printable(std::string_view what, std::string_view text, Location at, Diagnostics& diagnostics) {
    const auto found = std::find_if(text.begin(), text.end(), is_control);
    if (found == text.end()) return true;
    diagnostics.error(at, fmt::format("{} {} has the control character 0x{:02X} at position {}, expected none", what,
                                      quote(text), static_cast<unsigned char>(*found), found - text.begin() + 1));
    return false;
}

bool check_length(std::string_view what, std::string_view text, std::size_t most, Location at,
                  Diagnostics& diagnostics) {
    const auto length = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
    if (length <= most) return true;
    diagnostics.error(at, fmt::format("{} {} has {} characters, expected {} at most", what, quote(text), length, most));
    return false;
}

}  // namespace iana_codegen
