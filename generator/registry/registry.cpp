#include "registry/registry.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "registry/xml_document.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view iana_namespace = "http://www.iana.org/assignments";

// Parts of IANA's schema that say nothing about a single record.
constexpr auto skipped_elements = std::to_array<std::string_view>(
    {"note", "expert", "registration_rule", "range", "people", "footnote", "hide", "category", "file"});

bool is_skipped(std::string_view element) {
    return std::find(skipped_elements.begin(), skipped_elements.end(), element) != skipped_elements.end();
}

// With one space for each run of them, and none around it. Line ends and tabs that stand in the file are spaces by now
// (see xml_document.cpp); those that are left were written as references, and are a part of the text.
std::string text_of(std::string_view value) {
    std::string text;
    for (const char character : value) {
        if (character != ' ' || (!text.empty() && text.back() != ' ')) text += character;
    }
    if (text.ends_with(' ')) text.pop_back();
    return text;
}

class RegistryReader {
public:
    RegistryReader(const XmlDocument& document, Diagnostics& diagnostics)
        : document_{document}, diagnostics_{diagnostics} {}

    Registry read_root(const pugi::xml_node& root, std::string_view expected_id) {
        Registry registry{document_.location_of(root), root.attribute("id").value(), {}, {}};
        if (!check_root(root, registry, expected_id)) return registry;
        check_attributes(root, {"id"});
        for (const auto& child : elements_of(root)) read_child_of_root(child, registry);
        return registry;
    }

private:
    // False, and one error, if the file is about something else: whatever else it says would be one more.
    bool check_root(const pugi::xml_node& root, const Registry& registry, std::string_view expected_id) {
        if (std::string_view{root.name()} != "registry") {
            diagnostics_.error(registry.at, fmt::format("root element <{}>, expected <registry>", shown(root.name())));
            return false;
        }
        if (!root.attribute("xmlns")) {
            diagnostics_.error(registry.at, fmt::format("no namespace, expected xmlns=\"{}\"", iana_namespace));
            return false;
        }
        if (!check_namespace(root)) return false;
        if (expected_id.empty() || registry.id == expected_id) return true;
        diagnostics_.error(registry.at,
                           fmt::format("registry with id {}, expected '{}'", quote(registry.id), expected_id));
        return false;
    }

    void read_child_of_root(const pugi::xml_node& element, Registry& registry) {
        const std::string_view name = element.name();
        if (name == "registry") {
            registry.tables.push_back(read_table(element));
        } else if (name == "updated") {
            registry.updated.push_back(read_field(element));
        } else if (name == "record") {
            diagnostics_.error(document_.location_of(element),
                               "<record> outside of an inner <registry>, expected it in one");
        } else {
            warn_unless_known(element);
        }
    }

    RecordTable read_table(const pugi::xml_node& element) {
        RecordTable table{document_.location_of(element), element.attribute("id").value(), {}};
        check_attributes(element, {"id"});
        for (const auto& child : elements_of(element)) {
            const std::string_view name = child.name();
            if (name == "record") {
                table.records.push_back(read_record(child));
            } else if (name == "registry") {
                diagnostics_.error(document_.location_of(child),
                                   "<registry> inside an inner <registry>, expected records");
            } else {
                warn_unless_known(child);
            }
        }
        return table;
    }

    Record read_record(const pugi::xml_node& element) {
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
            } else if (!is_skipped(name)) {
                record.fields.push_back(read_field(child));
            }
        }
        return record;
    }

    Xref read_xref(const pugi::xml_node& element) {
        check_attributes(element, {"type", "data", "section"});
        const auto attribute = [&](const char* name) { return text_of(element.attribute(name).value()); };
        if (const auto inner = first_element_in(element)) {
            diagnostics_.error(inner->at, fmt::format("element <{}> inside <xref>, expected text", shown(inner->name)));
        }
        return {attribute("type"), attribute("data"), attribute("section"), read_text(element),
                document_.location_of(element)};
    }

    [[nodiscard]] std::optional<Field> read_attribute(const pugi::xml_node& element, const char* name) const {
        const auto attribute = element.attribute(name);
        if (!attribute) return std::nullopt;
        return Field{name, text_of(attribute.value()), document_.location_of(attribute.name())};
    }

    Field read_field(const pugi::xml_node& element) {
        check_attributes(element, {});
        const auto child =
            element.find_child([](const pugi::xml_node& node) { return !trimmed(node.value()).empty(); });
        return {element.name(), read_text(element),
                child ? document_.location_of_text(child.value()) : document_.location_of(element),
                first_element_in(element)};
    }

    [[nodiscard]] std::optional<InnerElement> first_element_in(const pugi::xml_node& element) const {
        const auto inner =
            element.find_child([](const pugi::xml_node& node) { return node.type() == pugi::node_element; });
        if (!inner) return std::nullopt;
        return InnerElement{inner.name(), document_.location_of(inner)};
    }

    // pugixml leaves a node for each piece of text between comments and CDATA sections.
    static std::string read_text(const pugi::xml_node& element) {
        std::string text;
        for (const auto& child : element.children()) text += child.value();
        return text_of(text);
    }

    // The elements inside a <registry> or <record>, which hold no text of their own.
    std::vector<pugi::xml_node> elements_of(const pugi::xml_node& parent) {
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

    void check_attributes(const pugi::xml_node& element, std::vector<std::string_view> known) {
        static_cast<void>(check_namespace(element));
        known.emplace_back("xmlns");
        for (const auto& attribute : element.attributes()) {
            const std::string_view name = attribute.name();
            if (std::find(known.begin(), known.end(), name) != known.end()) continue;
            diagnostics_.warning(
                document_.location_of(attribute.name()),
                fmt::format("unknown attribute {} of <{}> is ignored", quote(name), shown(element.name())));
        }
    }

    bool check_namespace(const pugi::xml_node& element) {
        const auto found = read_attribute(element, "xmlns");
        if (!found || found->text == iana_namespace) return true;
        diagnostics_.error(found->at, fmt::format("namespace {}, expected '{}'", quote(found->text), iana_namespace));
        return false;
    }

    void warn_unless_known(const pugi::xml_node& element) {
        const std::string_view name = element.name();
        if (is_skipped(name) || name == "title" || name == "created" || name == "updated" || name == "xref") return;
        diagnostics_.warning(document_.location_of(element),
                             fmt::format("unknown element <{}> is ignored", shown(name)));
    }

    const XmlDocument& document_;
    Diagnostics& diagnostics_;
};

}  // namespace

std::optional<Registry> read_registry(std::string_view text, std::string_view file, Diagnostics& diagnostics,
                                      std::string_view expected_id) {
    const auto errors_before = diagnostics.error_count();
    XmlDocument document{text, file};
    const auto root = document.read(diagnostics);
    if (!root) return std::nullopt;
    auto registry = RegistryReader{document, diagnostics}.read_root(root, expected_id);
    if (diagnostics.error_count() != errors_before) return std::nullopt;
    return registry;
}

}  // namespace iana_codegen
