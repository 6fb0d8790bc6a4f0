// A well-formed XML document that knows the location of each of its parts.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "registry/source.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

class XmlDocument {
public:
    // `file` is the name of the file in locations. Both texts must outlive the document.
    XmlDocument(std::string_view text, std::string_view file);

    // Returns the root element. Reports text that is not well-formed, duplicate attributes, and anything outside of the
    // root. Without a root, or if the text is not well-formed, the node is empty. Messages name `root` as the expected
    // root.
    [[nodiscard]] pugi::xml_node read(Diagnostics& diagnostics, std::string_view root = "registry");

    // The location of an element or of a piece of text.
    [[nodiscard]] Location location_of(const pugi::xml_node& node) const;

    // The location of a name.
    [[nodiscard]] Location location_of(const pugi::char_t* name) const;

    // The location of the first character of a value that is not a space.
    [[nodiscard]] Location location_of_text(const pugi::char_t* value) const;

    // The location of the text in an element; the location of the element if it has no text.
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

// True for text that consists of spaces and line ends.
[[nodiscard]] bool is_blank(const pugi::xml_node& node);

// Turns each run of spaces into one space, and removes spaces at the start and the end. read() has already replaced the
// line ends and tabs of the file by spaces. A line end or tab that is left was written as "&#10;" or "&#9;" and belongs
// to the text.
[[nodiscard]] std::string with_single_spaces(std::string_view text);

// Returns the text directly inside an element, also if comments or CDATA sections split it.
[[nodiscard]] std::string text_in(const pugi::xml_node& element);

}  // namespace iana_codegen
