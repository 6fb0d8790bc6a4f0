// A well-formed XML document, and where each piece of it stood.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "registry/source.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

class XmlDocument {
public:
    // `file` is the name that locations give; it and the text outlive the document.
    XmlDocument(std::string_view text, std::string_view file);

    // The root element. Reports what is not well-formed, an attribute that an element has twice, and what stands beside
    // the root; where there is none, or no telling, an empty node. `root` is the name that messages expect it to have.
    [[nodiscard]] pugi::xml_node read(Diagnostics& diagnostics, std::string_view root = "registry");

    // Where an element, or a piece of text, starts.
    [[nodiscard]] Location location_of(const pugi::xml_node& node) const;

    // The same of a name.
    [[nodiscard]] Location location_of(const pugi::char_t* name) const;

    // The same of a value, behind its blanks.
    [[nodiscard]] Location location_of_text(const pugi::char_t* value) const;

    // Where the text of an element starts; of an empty one, the element.
    [[nodiscard]] Location location_of_text_in(const pugi::xml_node& element) const;

private:
    bool parse(Diagnostics& diagnostics);
    void check_attributes_are_unique(Diagnostics& diagnostics);
    void check_attributes_are_unique(const pugi::xml_node& node, Diagnostics& diagnostics) const;
    pugi::xml_node find_root(std::string_view name, Diagnostics& diagnostics) const;

    Source source_;
    std::string buffer_;
    pugi::xml_document document_;
};

// True for the line ends and blanks between elements.
[[nodiscard]] bool is_blank(const pugi::xml_node& node);

// The text with one space for each run of them, and none around it. Line ends and tabs of the file are spaces by now;
// those that are left were written as references, and are a part of the text.
[[nodiscard]] std::string with_single_spaces(std::string_view text);

// The text right inside an element, which may have comments and CDATA sections in it.
[[nodiscard]] std::string text_in(const pugi::xml_node& element);

}  // namespace iana_codegen
