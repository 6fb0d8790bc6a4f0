// Reads an XML file with a fixed form: anything that is not expected is an error.
#pragma once

#include <initializer_list>
#include <optional>
#include <pugixml.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "registry/registry.hpp"
#include "registry/xml_document.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

class XmlElement {
public:
    // The arguments must outlive the element.
    XmlElement(const XmlDocument& document, const pugi::xml_node& node, Diagnostics& diagnostics)
        : document_{&document}, node_{node}, diagnostics_{&diagnostics} {}

    [[nodiscard]] std::string_view name() const { return node_.name(); }
    [[nodiscard]] Location at() const { return document_->location_of(node_); }

    // Returns the attribute with its text unchanged; no result if it is missing.
    [[nodiscard]] std::optional<Field> attribute(const char* name) const;
    // The same, but a missing attribute, or one without text, is an error.
    [[nodiscard]] std::optional<Field> required_attribute(const char* name) const;
    // Returns the one of two attributes that is present. Both or none is an error.
    [[nodiscard]] std::optional<Field> one_of_attributes(const char* one, const char* other) const;
    // Like required_attribute(), but any other text than these words is an error, too.
    [[nodiscard]] std::optional<Field> required_choice(const char* name, std::span<const std::string_view> words) const;

    // Reports each attribute that is not known.
    void expect_attributes(std::initializer_list<std::string_view> known) const;
    // Reports this element as one that may not be inside `parent`.
    void refuse(std::string_view parent, std::span<const std::string_view> expected) const;

    // Returns the text directly inside the element, and its location.
    [[nodiscard]] Field text() const;
    // Returns the elements inside this one. Text between them is an error, unless `may_have_text` is true.
    [[nodiscard]] std::vector<XmlElement> elements(bool may_have_text = false) const;
    // Reports any element or text inside this element.
    void expect_nothing_inside() const;

private:
    const XmlDocument* document_;
    pugi::xml_node node_;
    Diagnostics* diagnostics_;
};

// Returns "'a', 'b' or 'c'". `mark` is the format of each word: "<{}>".
[[nodiscard]] std::string alternatives_of(std::span<const std::string_view> words, std::string_view mark);

}  // namespace iana_codegen
