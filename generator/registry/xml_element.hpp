// The elements of an XML file whose form is fixed: whatever is not expected in it is an error.
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
    // All of them outlive the element.
    XmlElement(const XmlDocument& document, const pugi::xml_node& node, Diagnostics& diagnostics)
        : document_{&document}, node_{node}, diagnostics_{&diagnostics} {}

    [[nodiscard]] std::string_view name() const { return node_.name(); }
    [[nodiscard]] Location at() const { return document_->location_of(node_); }

    // The attribute as it stands there; nothing if it is missing.
    [[nodiscard]] std::optional<Field> attribute(const char* name) const;
    // The same, with an error if it is missing or blank.
    [[nodiscard]] std::optional<Field> required_attribute(const char* name) const;
    // The one of two attributes that is there, with an error if both are, or none.
    [[nodiscard]] std::optional<Field> one_of_attributes(const char* one, const char* other) const;
    // As required_attribute(), with an error as well if it is none of the words.
    [[nodiscard]] std::optional<Field> required_choice(const char* name, std::span<const std::string_view> words) const;

    // Reports each attribute besides these, of which `instead` is the text in the message: "'name' and 'text'".
    void expect_attributes(std::initializer_list<std::string_view> known) const;
    // Reports an element that does not belong here.
    void refuse(std::string_view parent, std::span<const std::string_view> expected) const;

    // The text right inside the element, and its place.
    [[nodiscard]] Field text() const;
    // The elements inside it; reports text beside them unless it may have some.
    [[nodiscard]] std::vector<XmlElement> elements(bool may_have_text = false) const;
    // Reports elements and text inside it.
    void expect_nothing_inside() const;

private:
    const XmlDocument* document_;
    pugi::xml_node node_;
    Diagnostics* diagnostics_;
};

// "'a', 'b' or 'c'", each word in such quotation marks as `mark` is made of: "<{}>".
[[nodiscard]] std::string alternatives_of(std::span<const std::string_view> words, std::string_view mark);

}  // namespace iana_codegen
