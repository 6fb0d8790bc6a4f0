#include "xml_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

#include "spelling.hpp"

namespace iana_codegen {
namespace {

// XML 1.0, production 2.
bool is_xml_character(std::uint32_t character) {
    if (character < 0x20) return character == '\t' || character == '\n' || character == '\r';
    return character <= 0xD7FF || (character >= 0xE000 && character <= 0xFFFD) ||
           (character >= 0x10000 && character <= 0x10FFFF);
}

struct Decoded {
    std::uint32_t character;
    std::size_t length;
};

// The character at the start of the text; nothing where its bytes are not the shortest UTF-8 form of one.
std::optional<Decoded> decode_utf8(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    if (byte(0) < 0x80) return Decoded{byte(0), 1};
    const std::size_t length = byte(0) >= 0xF0 ? 4 : byte(0) >= 0xE0 ? 3 : 2;
    if (byte(0) < 0xC2 || byte(0) > 0xF4 || text.size() < length) return std::nullopt;
    std::uint32_t character = byte(0) & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return std::nullopt;
        character = character << 6U | (byte(i) & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    if (character < smallest.at(length)) return std::nullopt;
    return Decoded{character, length};
}

// True for "#233" and "#xE9": the number of a character that XML allows.
bool is_character_reference(std::string_view name) {
    name.remove_prefix(1);
    const bool is_hex = name.starts_with('x');
    if (is_hex) name.remove_prefix(1);
    std::uint32_t character = 0;
    const auto [end, failure] = std::from_chars(name.data(), name.data() + name.size(), character, is_hex ? 16 : 10);
    return failure == std::errc{} && end == name.data() + name.size() && is_xml_character(character);
}

bool is_declared_entity(std::string_view name) {
    return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
}

class XmlTextChecker {
public:
    XmlTextChecker(const Source& source, Diagnostics& diagnostics)
        : source_{source}, text_{source.text()}, diagnostics_{diagnostics} {}

    bool check() { return check_characters() && check_markup(); }

private:
    bool refuse(std::size_t at, std::string message) {
        diagnostics_.error(source_.at(at), std::move(message));
        return false;
    }

    bool check_characters() {
        for (std::size_t at = 0; at < text_.size();) {
            const auto decoded = decode_utf8(text_.substr(at, 4));
            if (!decoded) {
                return refuse(at, fmt::format("byte 0x{:02X} is not UTF-8, expected text in UTF-8",
                                              static_cast<unsigned char>(text_[at])));
            }
            if (!is_xml_character(decoded->character)) {
                return refuse(at, fmt::format("character U+{:04X}, expected one that XML allows", decoded->character));
            }
            at += decoded->length;
        }
        return true;
    }

    bool check_markup() {
        while (at_ < text_.size()) {
            if (text_.substr(at_).starts_with("]]>")) return refuse(at_, "']]>' in text, expected ']]&gt;'");
            const bool fine = text_[at_] == '<'   ? check_markup_here()
                              : text_[at_] == '&' ? check_entity()
                                                  : (++at_, true);
            if (!fine) return false;
        }
        return true;
    }

    bool check_markup_here() {
        const auto rest = text_.substr(at_);
        if (rest.starts_with("<!--")) return check_comment();
        if (rest.starts_with("<![CDATA[")) return skip_past("]]>", 9);
        if (rest.starts_with("<?")) return check_declaration() && skip_past("?>", 2);
        if (rest.starts_with("<!")) {
            return refuse(at_, "a document type declaration, expected none in a registry");
        }
        return check_tag();
    }

    bool check_comment() {
        const auto dashes = text_.find("--", at_ + 4);
        if (dashes != std::string_view::npos && !text_.substr(dashes).starts_with("-->")) {
            return refuse(dashes, "'--' inside a comment, expected '-->' at its end only");
        }
        return skip_past("-->", 4);
    }

    // An end that is missing is pugixml's to report.
    bool skip_past(std::string_view end, std::size_t opening_length) {
        const auto found = text_.find(end, at_ + opening_length);
        at_ = found == std::string_view::npos ? text_.size() : found + end.size();
        return true;
    }

    bool check_declaration() {
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        const auto name = text_.substr(at_ + 2, text_.find_first_of(" \t\r\n?", at_ + 2) - at_ - 2);
        const bool is_first = at_ == 0 || text_.substr(0, at_) == byte_order_mark;
        if (to_lower(name) != "xml") return true;
        return is_first ? check_encoding()
                        : refuse(at_, "an XML declaration, expected it at the start of the text only");
    }

    bool check_encoding() {
        const auto declaration = text_.substr(at_, text_.find("?>", at_) - at_);
        const auto name_at = declaration.find("encoding");
        const bool is_declaration = declaration.starts_with("<?xml") && trimmed(declaration.substr(5, 1)).empty();
        if (!is_declaration || name_at == std::string_view::npos) return true;
        constexpr std::string_view quotes = "\"'";
        const auto opening = std::min(declaration.find_first_of(quotes, name_at), declaration.size() - 1);
        const auto value = declaration.substr(opening + 1);
        const auto encoding = to_lower(value.substr(0, value.find_first_of(quotes)));
        if (encoding == "utf-8" || encoding == "us-ascii") return true;
        return refuse(at_ + name_at, fmt::format("encoding {}, expected 'UTF-8'", quote(encoding)));
    }

    bool check_tag() {
        char quote = '\0';
        for (++at_; at_ < text_.size(); ++at_) {
            const char character = text_[at_];
            if (character == '<') return refuse(at_, "'<' inside a tag, expected '>' or '&lt;'");
            if (character == '&') {
                if (!check_entity()) return false;
                --at_;
            } else if (quote != '\0') {
                if (character == quote) quote = '\0';
            } else if (character == '>') {
                return true;
            } else if (character == '"' || character == '\'') {
                quote = character;
            }
        }
        return true;
    }

    bool check_entity() {
        constexpr std::size_t longest = 12;
        const auto rest = text_.substr(at_ + 1, longest);
        const auto end = rest.find(';');
        const auto name = rest.substr(0, end);
        const bool known = name.starts_with('#') ? is_character_reference(name) : is_declared_entity(name);
        if (end == std::string_view::npos || !known) {
            const auto shown = text_.substr(at_, end == std::string_view::npos ? longest : end + 2);
            return refuse(at_, fmt::format("{} is no entity of XML, expected &amp;, &lt;, &gt;, &quot;, &apos; or "
                                           "a character's number",
                                           quote(shown)));
        }
        at_ += end + 2;
        return true;
    }

    const Source& source_;
    std::string_view text_;
    Diagnostics& diagnostics_;
    std::size_t at_ = 0;
};

}  // namespace

bool check_xml_text(const Source& source, Diagnostics& diagnostics) {
    return XmlTextChecker{source, diagnostics}.check();
}

}  // namespace iana_codegen
