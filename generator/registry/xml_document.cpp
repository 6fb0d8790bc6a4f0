#include "registry/xml_document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <new>
#include <vector>

#include "registry/xml_text.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {

namespace {

bool is_space(char character) { return character == '\t' || character == '\r' || character == '\n'; }

// Replaces each line end and tab by a space, so that offsets stay the same. A line end or tab that the parser finds
// later was written as a reference, "&#10;".
std::string with_plain_spaces(std::string_view text) {
    std::string plain{text};
    std::replace_if(plain.begin(), plain.end(), is_space, ' ');
    return plain;
}

}  // namespace

XmlDocument::XmlDocument(std::string_view text, std::string_view file)
    // pugixml overwrites the last character of a fragment, so there is one more.
    : source_{text, file}, buffer_{with_plain_spaces(text) + ' '} {}

pugi::xml_node XmlDocument::read(Diagnostics& diagnostics, std::string_view root) {
    if (!check_xml_text(source_, diagnostics) || !parse(diagnostics)) return {};
    check_attributes_are_unique(diagnostics);
    return find_root(root, diagnostics);
}

bool XmlDocument::parse(Diagnostics& diagnostics) {
    // Parse in place: every name and value is then a part of the buffer, and its address gives its offset.
    // Parse as a fragment: text outside of the root is then kept and can be reported.
    // Keep whitespace: it separates words between comments or CDATA sections.
    const auto result = document_.load_buffer_inplace(
        buffer_.data(), buffer_.size(), pugi::parse_default | pugi::parse_fragment | pugi::parse_ws_pcdata,
        pugi::encoding_utf8);
    if (result) return true;
    // This is not an error of the document.
    if (result.status == pugi::status_out_of_memory) throw std::bad_alloc{};
    const auto at = source_.at(std::min(static_cast<std::size_t>(result.offset), source_.text().size()));
    const auto problem = to_lower(result.description());
    diagnostics.error(at, fmt::format("not well-formed XML: {}", problem));
    return false;
}

Location XmlDocument::location_of(const pugi::char_t* name) const {
    return source_.at(static_cast<std::size_t>(name - buffer_.data()));
}

Location XmlDocument::location_of(const pugi::xml_node& node) const {
    const bool is_element = node.type() == pugi::node_element;
    return is_element ? location_of(node.name() - 1) : location_of_text(node.value());
}

// Search in the source, because the references in the buffer are decoded.
Location XmlDocument::location_of_text(const pugi::char_t* value) const {
    const auto start = static_cast<std::size_t>(value - buffer_.data());
    return source_.at(std::min(source_.text().find_first_not_of(" \t\r\n", start), source_.text().size()));
}

Location XmlDocument::location_of_text_in(const pugi::xml_node& element) const {
    const auto text = element.find_child([](const pugi::xml_node& node) { return !trimmed(node.value()).empty(); });
    return text ? location_of_text(text.value()) : location_of(element);
}

// Walks through the whole document without recursion, because elements may be nested to any depth.
void XmlDocument::check_attributes_are_unique(Diagnostics& diagnostics) {
    struct Walker : pugi::xml_tree_walker {
        Walker(const XmlDocument& document, Diagnostics& diagnostics)
            : document_{document}, diagnostics_{diagnostics} {}
        bool for_each(pugi::xml_node& node) override {
            document_.check_attributes_are_unique(node, diagnostics_);
            return true;
        }
        const XmlDocument& document_;
        Diagnostics& diagnostics_;
    } walker{*this, diagnostics};
    document_.traverse(walker);
}

void XmlDocument::check_attributes_are_unique(const pugi::xml_node& node, Diagnostics& diagnostics) const {
    std::vector<std::string_view> names;
    for (const auto& attribute : node.attributes()) names.emplace_back(attribute.name());
    if (names.size() < 2) return;
    std::stable_sort(names.begin(), names.end());
    const auto twice = std::adjacent_find(names.begin(), names.end());
    if (twice == names.end()) return;
    diagnostics.error(location_of(std::next(twice)->data()),
                      fmt::format("attribute {} a second time, expected it once", quote(*twice)));
}

pugi::xml_node XmlDocument::find_root(std::string_view name, Diagnostics& diagnostics) const {
    pugi::xml_node root;
    for (const auto& node : document_.children()) {
        if (is_blank(node)) continue;
        if (node.type() != pugi::node_element) {
            diagnostics.error(location_of(node), fmt::format("text {} outside of the root element, expected none",
                                                             quote(trimmed(node.value()))));
        } else if (root) {
            diagnostics.error(location_of(node),
                              fmt::format("a second root element <{}>, expected one", shown(node.name())));
        } else {
            root = node;
        }
    }
    if (!root) diagnostics.error(source_.at(0), fmt::format("no element at all, expected <{}>", name));
    return root;
}

bool is_blank(const pugi::xml_node& node) { return node.type() == pugi::node_pcdata && trimmed(node.value()).empty(); }

std::string with_single_spaces(std::string_view text) {
    std::string result;
    for (const char character : text) {
        if (character != ' ' || (!result.empty() && result.back() != ' ')) result += character;
    }
    if (result.ends_with(' ')) result.pop_back();
    return result;
}

// pugixml has one node for each piece of text between comments and CDATA sections.
std::string text_in(const pugi::xml_node& element) {
    std::string text;
    for (const auto& child : element.children()) text += child.value();
    return with_single_spaces(text);
}

}  // namespace iana_codegen
