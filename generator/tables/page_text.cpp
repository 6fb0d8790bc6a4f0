#include "tables/page_text.hpp"

#include <fmt/format.h>

#include "text/text_rules.hpp"

namespace iana_codegen {
namespace {

std::string read_printable(const XmlElement& element, const char* attribute, Diagnostics& diagnostics) {
    if (!element.attribute(attribute)) return "";
    const auto text = element.required_attribute(attribute);
    return text && check_printable(attribute, text->text, text->at, diagnostics) ? text->text : "";
}

}  // namespace

PageText read_page_text(const XmlElement& element, bool is_flag, Diagnostics& diagnostics) {
    const auto otherwise = element.attribute("otherwise");
    if (otherwise && (!is_flag || !element.attribute("words"))) {
        diagnostics.error(
            otherwise->at,
            fmt::format("attribute 'otherwise' of <{}>, expected it only beside 'words' of a flag", element.name()));
    }
    return {read_printable(element, "words", diagnostics), read_printable(element, "otherwise", diagnostics)};
}

}  // namespace iana_codegen
