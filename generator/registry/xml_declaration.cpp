#include "registry/xml_declaration.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view xml_spaces = " \t\r\n";

class DeclarationChecker {
public:
    DeclarationChecker(const Source& source, std::size_t offset, Diagnostics& diagnostics)
        : source_{source}, offset_{offset}, diagnostics_{diagnostics} {}

    bool check() {
        const auto text = source_.text().substr(offset_);
        const auto end = text.find("?>");
        if (end == std::string_view::npos) return true;
        declaration_ = text.substr(0, end);
        at_ = std::string_view{"<?xml"}.size();
        return check_attributes() && check_has_version();
    }

private:
    // XML requires this order.
    static constexpr auto attributes = std::to_array<std::string_view>({"version", "encoding", "standalone"});

    bool refuse(std::size_t at, std::string message) {
        diagnostics_.error(source_.at(offset_ + at), std::move(message));
        return false;
    }

    bool check_attributes() {
        while (declaration_.find_first_not_of(xml_spaces, at_) != std::string_view::npos) {
            if (!check_attribute()) return false;
        }
        return true;
    }

    bool check_attribute() {
        const auto name_at = declaration_.find_first_not_of(xml_spaces, at_);
        const auto name_end = std::min(declaration_.find_first_of(" \t\r\n=", name_at), declaration_.size());
        const auto name = declaration_.substr(name_at, name_end - name_at);
        const auto equals_at = declaration_.find_first_not_of(xml_spaces, name_end);
        const bool has_value = equals_at != std::string_view::npos && declaration_[equals_at] == '=';
        const auto opening =
            has_value ? declaration_.find_first_not_of(xml_spaces, equals_at + 1) : std::string_view::npos;
        const bool is_quoted =
            opening != std::string_view::npos && (declaration_[opening] == '"' || declaration_[opening] == '\'');
        const auto closing = is_quoted ? declaration_.find(declaration_[opening], opening + 1) : std::string_view::npos;
        if (name_at == at_ || name.empty() || closing == std::string_view::npos) {
            return refuse(name_at, fmt::format("{} in the XML declaration, expected a space, a name and a quoted value",
                                               quote(declaration_.substr(name_at))));
        }
        at_ = closing + 1;
        return check_order(name, name_at) &&
               check_value(name, declaration_.substr(opening + 1, closing - opening - 1), name_at);
    }

    bool check_order(std::string_view name, std::size_t at) {
        const auto* found = std::find(attributes.begin() + next_, attributes.end(), name);
        const bool is_without_version = next_ == 0 && found != attributes.begin();
        if (found == attributes.end() || is_without_version) {
            return refuse(at, fmt::format("{} in the XML declaration, expected version, encoding and standalone, in "
                                          "this order",
                                          quote(name)));
        }
        next_ = found - attributes.begin() + 1;
        return true;
    }

    bool check_value(std::string_view name, std::string_view value, std::size_t at) {
        if (name == "version") return check_version(value, at);
        if (name == "encoding") return check_encoding(value, at);
        if (value == "yes" || value == "no") return true;
        return refuse(at, fmt::format("standalone {}, expected 'yes' or 'no'", quote(value)));
    }

    // XML 1.0 requires that a later version 1.x is read as 1.0.
    bool check_version(std::string_view value, std::size_t at) {
        const auto minor = value.substr(std::min<std::size_t>(value.size(), 2));
        const bool is_one =
            value.starts_with("1.") && !minor.empty() && std::all_of(minor.begin(), minor.end(), is_ascii_digit);
        return is_one || refuse(at, fmt::format("version {} of XML, expected '1.0'", quote(value)));
    }

    bool check_encoding(std::string_view value, std::size_t at) {
        const auto encoding = to_lower(value);
        if (encoding == "utf-8") return true;
        if (encoding != "us-ascii") return refuse(at, fmt::format("encoding {}, expected 'UTF-8'", quote(encoding)));
        const auto text = source_.text().substr(offset_);
        const auto beyond = std::find_if(text.begin(), text.end(),
                                         [](char character) { return static_cast<unsigned char>(character) >= 0x80; });
        if (beyond == text.end()) return true;
        return refuse(static_cast<std::size_t>(beyond - text.begin()),
                      fmt::format("byte 0x{:02X} is not ASCII, expected the encoding that is declared",
                                  static_cast<unsigned char>(*beyond)));
    }

    bool check_has_version() {
        return next_ > 0 || refuse(0, "an XML declaration without a version, expected version=\"1.0\"");
    }

    const Source& source_;
    std::size_t offset_;
    Diagnostics& diagnostics_;
    std::string_view declaration_;
    std::size_t at_ = 0;
    std::ptrdiff_t next_ = 0;
};

}  // namespace

bool check_xml_declaration(const Source& source, std::size_t offset, Diagnostics& diagnostics) {
    return DeclarationChecker{source, offset, diagnostics}.check();
}

}  // namespace iana_codegen
