#include "registry/xml_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

#include "files/file_kind.hpp"
#include "registry/xml_declaration.hpp"
#include "text/characters.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// Decodes "#233" or "#xE9". No result if XML does not allow this character.
std::optional<std::uint32_t> referenced_character(std::string_view name) {
    if (!name.starts_with('#')) return std::nullopt;
    name.remove_prefix(1);
    const bool is_hex = name.starts_with('x');
    if (is_hex) name.remove_prefix(1);
    std::uint32_t character = 0;
    const auto [end, failure] = std::from_chars(name.data(), name.data() + name.size(), character, is_hex ? 16 : 10);
    const bool is_number = failure == std::errc{} && end == name.data() + name.size();
    return is_number && is_xml_character(character) ? std::optional{character} : std::nullopt;
}

bool is_declared_entity(std::string_view name) {
    return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
}

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

class XmlTextChecker {
public:
    XmlTextChecker(const Source& source, Diagnostics& diagnostics)
        : source_{source}, text_{source.text()}, diagnostics_{diagnostics} {}

    bool check() { return check_kind() && check_characters() && check_markup(); }

private:
    bool refuse(std::size_t at, std::string message) {
        diagnostics_.error(source_.at(at), std::move(message));
        return false;
    }

    bool check_kind() {
        const auto* kind = kind_of_other_file(text_);
        if (kind == nullptr) return true;
        return refuse(0, fmt::format("{}, expected XML in UTF-8: {}", kind->name, kind->remedy));
    }

    bool check_characters() {
        for (std::size_t at = text_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0; at < text_.size();) {
            const auto decoded = decode_utf8(text_.substr(at, longest_utf8_character));
            if (!decoded) {
                return refuse(at, fmt::format("byte 0x{:02X} is not UTF-8, expected text in UTF-8",
                                              static_cast<unsigned char>(text_[at])));
            }
            if (!is_xml_character(decoded->character)) {
                return refuse(at, fmt::format("character U+{:04X}, expected one that XML allows", decoded->character));
            }
            if (!check_is_seen(decoded->character, at)) return false;
            at += decoded->length;
        }
        return true;
    }

    // People review the data in diffs before it is compiled: they must see the same text as the compiler.
    bool check_is_seen(std::uint32_t character, std::size_t at) {
        if (!is_hidden(character)) return true;
        return refuse(at, fmt::format("character U+{:04X} is invisible or changes the direction of text, expected "
                                      "none such in a registry",
                                      character));
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

    // If the end is missing, pugixml reports it.
    bool skip_past(std::string_view end, std::size_t opening_length) {
        const auto found = text_.find(end, at_ + opening_length);
        at_ = found == std::string_view::npos ? text_.size() : found + end.size();
        return true;
    }

    // XML reserves this name in any letter case.
    bool check_declaration() {
        const auto name = text_.substr(at_ + 2, text_.find_first_of(" \t\r\n?", at_ + 2) - at_ - 2);
        if (to_lower(name) != "xml") return true;
        const bool is_first = at_ == 0 || text_.substr(0, at_) == byte_order_mark;
        if (!is_first) return refuse(at_, "an XML declaration, expected it at the start of the text only");
        if (name != "xml") return refuse(at_, fmt::format("an instruction {}, expected '<?xml'", quote(name)));
        return check_xml_declaration(source_, at_, diagnostics_);
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
        const auto character = referenced_character(name);
        if (end == std::string_view::npos || (!character && !is_declared_entity(name))) {
            const auto shown = text_.substr(at_, end == std::string_view::npos ? longest : end + 2);
            return refuse(at_, fmt::format("{} is no entity of XML, expected &amp;, &lt;, &gt;, &quot;, &apos; or "
                                           "a character's number",
                                           quote(shown)));
        }
        if (character && !check_is_seen(*character, at_)) return false;
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
