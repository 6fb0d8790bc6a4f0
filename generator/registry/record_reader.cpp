#include "registry/record_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "registry/record_text.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// Parts of IANA's schema that say nothing about a single record.
constexpr auto skipped_elements = std::to_array<std::string_view>(
    {"note", "expert", "registration_rule", "range", "people", "footnote", "hide", "category", "file"});

// Attributes of IANA's schema that say nothing about a record: of notes, footnotes, files and references.
constexpr auto skipped_attributes = std::to_array<std::string_view>({"anchor", "lastupdated", "name", "title", "type"});

bool is_skipped(std::string_view element) {
    return std::find(skipped_elements.begin(), skipped_elements.end(), element) != skipped_elements.end();
}

bool is_skipped_attribute(std::string_view name) {
    return std::find(skipped_attributes.begin(), skipped_attributes.end(), name) != skipped_attributes.end();
}

}  // namespace

Record RecordReader::read_record(const pugi::xml_node& element) {
    Record record;
    record.at = document_.location_of(element);
    record.date = read_attribute(element, "date");
    record.updated = read_attribute(element, "updated");
    check_attributes(element, {"date", "updated"});
    for (const auto& child : elements_of(element)) {
        const std::string_view name = child.name();
        if (name == "xref") {
            record.xrefs.push_back(read_xref(child));
        } else if (name == "record" || name == "registry") {
            diagnostics_.error(document_.location_of(child),
                               fmt::format("<{}> inside a <record>, expected fields and references", name));
        } else if (shape_ == Shape::any || !is_skipped(name)) {
            record.fields.push_back(read_field(child));
        }
    }
    return record;
}

Xref RecordReader::read_xref(const pugi::xml_node& element) {
    check_attributes(element, {"type", "data", "section"});
    if (const auto inner = first_element_in(element)) {
        diagnostics_.error(inner->at, fmt::format("element <{}> inside <xref>, expected text", shown(inner->name)));
    }
    auto xref = xref_of(element);
    xref.at = document_.location_of(element);
    return xref;
}

std::optional<Field> RecordReader::read_attribute(const pugi::xml_node& element, const char* name) const {
    const auto attribute = element.attribute(name);
    if (!attribute) return std::nullopt;
    return Field{name, with_single_spaces(attribute.value()), document_.location_of(attribute.name())};
}

Field RecordReader::read_field(const pugi::xml_node& element) {
    check_attributes(element, {});
    return {element.name(), complete_text_of(element), document_.location_of_text_in(element),
            first_element_in(element)};
}

std::optional<InnerElement> RecordReader::first_element_in(const pugi::xml_node& element) const {
    const auto inner = element.find_child([](const pugi::xml_node& node) { return node.type() == pugi::node_element; });
    if (!inner) return std::nullopt;
    return InnerElement{inner.name(), document_.location_of(inner)};
}

std::vector<pugi::xml_node> RecordReader::elements_of(const pugi::xml_node& parent) {
    std::vector<pugi::xml_node> elements;
    for (const auto& child : parent.children()) {
        if (child.type() == pugi::node_element) {
            elements.push_back(child);
        } else if (!is_blank(child)) {
            diagnostics_.warning(document_.location_of(child),
                                 fmt::format("text {} inside <{}> is ignored, expected elements",
                                             quote(trimmed(child.value())), shown(parent.name())));
        }
    }
    return elements;
}

void RecordReader::check_attributes(const pugi::xml_node& element, std::initializer_list<std::string_view> known) {
    static_cast<void>(check_namespace(element));
    for (const auto& attribute : element.attributes()) {
        const std::string_view name = attribute.name();
        if (name == "xmlns" || std::find(known.begin(), known.end(), name) != known.end()) continue;
        if (shape_ == Shape::any && is_skipped_attribute(name)) continue;
        if (!is_news(element.name(), name)) continue;
        diagnostics_.warning(
            document_.location_of(attribute.name()),
            fmt::format("unknown attribute {} of <{}> is ignored", quote(name), shown(element.name())));
    }
}

bool RecordReader::check_namespace(const pugi::xml_node& element) {
    const auto found = read_attribute(element, "xmlns");
    if (!found || found->text == iana_namespace) return true;
    diagnostics_.error(found->at, fmt::format("namespace {}, expected '{}'", quote(found->text), iana_namespace));
    return false;
}

void RecordReader::warn_unless_known(const pugi::xml_node& element) {
    const std::string_view name = element.name();
    if (is_skipped(name) || name == "title" || name == "created" || name == "updated" || name == "xref") return;
    if (shape_ == Shape::any && name == "description") return;
    if (!is_news("", name)) return;
    diagnostics_.warning(document_.location_of(element), fmt::format("unknown element <{}> is ignored", shown(name)));
}

bool RecordReader::is_news(std::string_view parent, std::string_view name) {
    return shape_ == Shape::flat || reported_.emplace(parent, name).second;
}

}  // namespace iana_codegen
