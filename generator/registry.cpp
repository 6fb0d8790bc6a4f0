#include "registry.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <pugixml.hpp>

#include "source.hpp"
#include "spelling.hpp"
#include "xml_text.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view iana_namespace = "http://www.iana.org/assignments";

// Parts of IANA's schema that say nothing about a single record.
constexpr auto skipped_elements = std::to_array<std::string_view>(
    {"note", "expert", "registration_rule", "range", "people", "footnote", "hide", "category", "file"});

bool is_skipped(std::string_view element) {
    return std::find(skipped_elements.begin(), skipped_elements.end(), element) != skipped_elements.end();
}

// The line ends and blanks between elements.
bool is_blank(const pugi::xml_node& node) { return node.type() == pugi::node_pcdata && trimmed(node.value()).empty(); }

class RegistryReader {
public:
    RegistryReader(std::string_view text, std::string_view file, Diagnostics& diagnostics)
        // With a line end that pugixml may overwrite: of a fragment it loses the last character.
        : source_{text, file}, buffer_{std::string{text} + '\n'}, diagnostics_{diagnostics} {}

    std::optional<Registry> read() {
        const auto errors_before = diagnostics_.error_count();
        if (!check_xml_text(source_, diagnostics_) || !parse()) return std::nullopt;
        check_attributes_are_unique();
        const auto root = find_root();
        if (!root) return std::nullopt;
        auto registry = read_root(root);
        if (diagnostics_.error_count() != errors_before) return std::nullopt;
        return registry;
    }

private:
    bool parse() {
        // In place, so that every name and value is a part of the buffer, which tells where it stood.
        // As a fragment, so that text beside the root is seen and not dropped; with blanks, because those between
        // comments or CDATA sections part words.
        const auto result = document_.load_buffer_inplace(
            buffer_.data(), buffer_.size(), pugi::parse_default | pugi::parse_fragment | pugi::parse_ws_pcdata,
            pugi::encoding_utf8);
        if (result) return true;
        const auto at = source_.at(std::min(static_cast<std::size_t>(result.offset), source_.text().size()));
        const auto problem = to_lower(result.description());
        diagnostics_.error(at, fmt::format("not well-formed XML: {}", problem));
        return false;
    }

    [[nodiscard]] Location location_of(const pugi::char_t* text) const {
        return source_.at(static_cast<std::size_t>(text - buffer_.data()));
    }

    [[nodiscard]] Location location_of(const pugi::xml_node& node) const {
        const bool is_element = node.type() == pugi::node_element;
        return is_element ? location_of(node.name() - 1) : location_of_text(node.value());
    }

    // Where the text starts behind its blanks: in the source, because pugixml shortens line ends in the buffer.
    [[nodiscard]] Location location_of_text(const pugi::char_t* text) const {
        const auto start = static_cast<std::size_t>(text - buffer_.data());
        return source_.at(std::min(source_.text().find_first_not_of(" \t\r\n", start), source_.text().size()));
    }

    // Over the whole document, and without recursion, whatever its depth.
    void check_attributes_are_unique() {
        struct Walker : pugi::xml_tree_walker {
            explicit Walker(RegistryReader& reader) : reader_{reader} {}
            bool for_each(pugi::xml_node& node) override {
                reader_.check_attributes_are_unique(node);
                return true;
            }
            RegistryReader& reader_;
        } walker{*this};
        document_.traverse(walker);
    }

    void check_attributes_are_unique(const pugi::xml_node& node) {
        std::vector<std::string_view> names;
        for (const auto& attribute : node.attributes()) names.emplace_back(attribute.name());
        if (names.size() < 2) return;
        std::stable_sort(names.begin(), names.end());
        const auto twice = std::adjacent_find(names.begin(), names.end());
        if (twice == names.end()) return;
        diagnostics_.error(location_of(std::next(twice)->data()),
                           fmt::format("attribute {} a second time, expected it once", quote(*twice)));
    }

    pugi::xml_node find_root() {
        pugi::xml_node root;
        for (const auto& node : document_.children()) {
            if (is_blank(node)) continue;
            if (node.type() != pugi::node_element) {
                diagnostics_.error(location_of(node), fmt::format("text {} outside of the root element, expected none",
                                                                  quote(trimmed(node.value()))));
            } else if (root) {
                diagnostics_.error(location_of(node),
                                   fmt::format("a second root element <{}>, expected one", shown(node.name())));
            } else {
                root = node;
            }
        }
        if (!root) diagnostics_.error(source_.at(0), "no element at all, expected <registry>");
        return root;
    }

    Registry read_root(const pugi::xml_node& root) {
        Registry registry{location_of(root), root.attribute("id").value(), {}, {}};
        if (std::string_view{root.name()} != "registry") {
            diagnostics_.error(registry.at, fmt::format("root element <{}>, expected <registry>", shown(root.name())));
            return registry;
        }
        if (!root.attribute("xmlns")) {
            diagnostics_.error(registry.at, fmt::format("no namespace, expected xmlns=\"{}\"", iana_namespace));
        }
        check_attributes(root, {"id"});
        for (const auto& child : elements_of(root)) read_child_of_root(child, registry);
        return registry;
    }

    void read_child_of_root(const pugi::xml_node& element, Registry& registry) {
        const std::string_view name = element.name();
        if (name == "registry") {
            registry.tables.push_back(read_table(element));
        } else if (name == "updated") {
            registry.updated.push_back(read_field(element));
        } else if (name == "record") {
            diagnostics_.error(location_of(element), "<record> outside of an inner <registry>, expected it in one");
        } else {
            warn_unless_known(element);
        }
    }

    RecordTable read_table(const pugi::xml_node& element) {
        RecordTable table{location_of(element), element.attribute("id").value(), {}};
        check_attributes(element, {"id"});
        for (const auto& child : elements_of(element)) {
            const std::string_view name = child.name();
            if (name == "record") {
                table.records.push_back(read_record(child));
            } else if (name == "registry") {
                diagnostics_.error(location_of(child), "<registry> inside an inner <registry>, expected records");
            } else {
                warn_unless_known(child);
            }
        }
        return table;
    }

    Record read_record(const pugi::xml_node& element) {
        Record record;
        record.at = location_of(element);
        record.date = read_attribute(element, "date");
        record.updated = read_attribute(element, "updated");
        check_attributes(element, {"date", "updated"});
        for (const auto& child : elements_of(element)) {
            const std::string_view name = child.name();
            if (name == "xref") {
                record.xrefs.push_back(read_xref(child));
            } else if (name == "record" || name == "registry") {
                diagnostics_.error(location_of(child),
                                   fmt::format("<{}> inside a <record>, expected fields and references", name));
            } else if (!is_skipped(name)) {
                record.fields.push_back(read_field(child));
            }
        }
        return record;
    }

    Xref read_xref(const pugi::xml_node& element) {
        check_attributes(element, {"type", "data", "section"});
        const auto attribute = [&](const char* name) { return std::string{trimmed(element.attribute(name).value())}; };
        return {attribute("type"), attribute("data"), attribute("section"), read_text(element), location_of(element)};
    }

    [[nodiscard]] std::optional<Field> read_attribute(const pugi::xml_node& element, const char* name) const {
        const auto attribute = element.attribute(name);
        if (!attribute) return std::nullopt;
        return Field{name, std::string{trimmed(attribute.value())}, location_of(attribute.name())};
    }

    Field read_field(const pugi::xml_node& element) {
        check_attributes(element, {});
        const auto child =
            element.find_child([](const pugi::xml_node& node) { return !trimmed(node.value()).empty(); });
        return {element.name(), read_text(element), child ? location_of_text(child.value()) : location_of(element)};
    }

    // pugixml leaves a node for each piece of text between comments and CDATA sections.
    std::string read_text(const pugi::xml_node& element) {
        std::string text;
        for (const auto& child : element.children()) {
            if (child.type() == pugi::node_element) {
                diagnostics_.error(location_of(child), fmt::format("element <{}> inside <{}>, expected text",
                                                                   shown(child.name()), shown(element.name())));
            }
            text += child.value();
        }
        return std::string{trimmed(text)};
    }

    // The elements inside a <registry> or <record>, which hold no text of their own.
    std::vector<pugi::xml_node> elements_of(const pugi::xml_node& parent) {
        std::vector<pugi::xml_node> elements;
        for (const auto& child : parent.children()) {
            if (child.type() == pugi::node_element) {
                elements.push_back(child);
            } else if (!is_blank(child)) {
                diagnostics_.warning(location_of(child),
                                     fmt::format("text {} inside <{}> is ignored, expected elements",
                                                 quote(trimmed(child.value())), shown(parent.name())));
            }
        }
        return elements;
    }

    void check_attributes(const pugi::xml_node& element, std::vector<std::string_view> known) {
        check_namespace(element);
        known.emplace_back("xmlns");
        for (const auto& attribute : element.attributes()) {
            const std::string_view name = attribute.name();
            if (std::find(known.begin(), known.end(), name) != known.end()) continue;
            diagnostics_.warning(location_of(attribute.name()), fmt::format("unknown attribute {} of <{}> is ignored",
                                                                            quote(name), shown(element.name())));
        }
    }

    void check_namespace(const pugi::xml_node& element) {
        const auto found = read_attribute(element, "xmlns");
        if (!found || found->text == iana_namespace) return;
        diagnostics_.error(found->at, fmt::format("namespace {}, expected '{}'", quote(found->text), iana_namespace));
    }

    void warn_unless_known(const pugi::xml_node& element) {
        const std::string_view name = element.name();
        if (is_skipped(name) || name == "title" || name == "created" || name == "updated" || name == "xref") return;
        diagnostics_.warning(location_of(element), fmt::format("unknown element <{}> is ignored", shown(name)));
    }

    Source source_;
    std::string buffer_;
    Diagnostics& diagnostics_;
    pugi::xml_document document_;
};

}  // namespace

std::optional<Registry> read_registry(std::string_view text, std::string_view file, Diagnostics& diagnostics) {
    return RegistryReader{text, file, diagnostics}.read();
}

}  // namespace iana_codegen
