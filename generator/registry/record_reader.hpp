// Reads the parts of <registry> and <record> in IANA's files: elements, attributes, fields and references.
#pragma once

#include <initializer_list>
#include <optional>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "registry/registry.hpp"
#include "registry/xml_document.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

inline constexpr std::string_view iana_namespace = "http://www.iana.org/assignments";

class RecordReader {
public:
    RecordReader(const XmlDocument& document, Shape shape, Diagnostics& diagnostics)
        : document_{document}, shape_{shape}, diagnostics_{diagnostics} {}

    [[nodiscard]] Record read_record(const pugi::xml_node& element);
    [[nodiscard]] Field read_field(const pugi::xml_node& element);

    // Returns the elements inside a <registry> or <record>, and warns of text between them.
    [[nodiscard]] std::vector<pugi::xml_node> elements_of(const pugi::xml_node& parent);

    // Reports an error and returns false if the element has another namespace than IANA's.
    bool check_namespace(const pugi::xml_node& element);
    void check_attributes(const pugi::xml_node& element, std::initializer_list<std::string_view> known);

    // Warns of an element that is not known inside a <registry>.
    void warn_unless_known(const pugi::xml_node& element);

private:
    [[nodiscard]] Xref read_xref(const pugi::xml_node& element);
    [[nodiscard]] std::optional<Field> read_attribute(const pugi::xml_node& element, const char* name) const;
    [[nodiscard]] std::optional<InnerElement> first_element_in(const pugi::xml_node& element) const;
    // In a file of any shape, each unknown name is reported only once: returns false if that was done already.
    [[nodiscard]] bool is_news(std::string_view parent, std::string_view name);

    const XmlDocument& document_;
    Shape shape_;
    Diagnostics& diagnostics_;
    std::set<std::pair<std::string, std::string>> reported_;
};

}  // namespace iana_codegen
