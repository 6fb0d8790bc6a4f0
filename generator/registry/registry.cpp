#include "registry/registry.hpp"

#include <fmt/format.h>

#include "registry/record_reader.hpp"
#include "registry/xml_document.hpp"

namespace iana_codegen {
namespace {

// IANA's registries are not nested as deeply, and recursion to this depth does not overflow the stack.
constexpr int most_registries_around = 50;

class RegistryReader {
public:
    RegistryReader(const XmlDocument& document, Shape shape, Diagnostics& diagnostics)
        : document_{document}, shape_{shape}, diagnostics_{diagnostics}, reader_{document, shape, diagnostics} {}

    Registry read_root(const pugi::xml_node& root, std::string_view expected_id) {
        Registry registry{document_.location_of(root), root.attribute("id").value(), {}, {}};
        if (!check_root(root, registry, expected_id)) return registry;
        reader_.check_attributes(root, {"id"});
        RecordTable own{registry.at, registry.id, {}};
        for (const auto& child : reader_.elements_of(root)) read_child_of_root(child, own, registry);
        if (!own.records.empty()) registry.tables.insert(registry.tables.begin(), std::move(own));
        return registry;
    }

private:
    // Reports one error and returns false if the file is not the expected registry: any further error would be noise.
    bool check_root(const pugi::xml_node& root, const Registry& registry, std::string_view expected_id) {
        if (std::string_view{root.name()} != "registry") {
            diagnostics_.error(registry.at, fmt::format("root element <{}>, expected <registry>", shown(root.name())));
            return false;
        }
        if (!root.attribute("xmlns")) {
            diagnostics_.error(registry.at, fmt::format("no namespace, expected xmlns=\"{}\"", iana_namespace));
            return false;
        }
        if (!reader_.check_namespace(root)) return false;
        if (expected_id.empty() || registry.id == expected_id) return true;
        diagnostics_.error(registry.at,
                           fmt::format("registry with id {}, expected '{}'", quote(registry.id), expected_id));
        return false;
    }

    void read_child_of_root(const pugi::xml_node& element, RecordTable& own, Registry& registry) {
        const std::string_view name = element.name();
        if (name == "registry") {
            read_table(element, 1, registry.tables);
        } else if (name == "updated") {
            registry.updated.push_back(reader_.read_field(element));
        } else if (name != "record") {
            reader_.warn_unless_known(element);
        } else if (shape_ == Shape::any) {
            own.records.push_back(reader_.read_record(element));
        } else {
            diagnostics_.error(document_.location_of(element),
                               "<record> outside of an inner <registry>, expected it in one");
        }
    }

    // Adds the table and the tables inside it. A table with other tables but without records is left out.
    // NOLINTNEXTLINE(misc-no-recursion): check_depth() limits it.
    void read_table(const pugi::xml_node& element, int registries_around, std::vector<RecordTable>& tables) {
        RecordTable table{document_.location_of(element), element.attribute("id").value(), {}};
        std::vector<RecordTable> inner;
        reader_.check_attributes(element, {"id"});
        for (const auto& child : reader_.elements_of(element)) {
            const std::string_view name = child.name();
            if (name == "record") {
                table.records.push_back(reader_.read_record(child));
            } else if (name != "registry") {
                reader_.warn_unless_known(child);
            } else if (check_depth(child, registries_around)) {
                read_table(child, registries_around + 1, inner);
            }
        }
        if (inner.empty() || !table.records.empty()) tables.push_back(std::move(table));
        tables.insert(tables.end(), std::make_move_iterator(inner.begin()), std::make_move_iterator(inner.end()));
    }

    bool check_depth(const pugi::xml_node& element, int registries_around) {
        if (shape_ == Shape::flat) {
            diagnostics_.error(document_.location_of(element),
                               "<registry> inside an inner <registry>, expected records");
            return false;
        }
        if (registries_around < most_registries_around) return true;
        diagnostics_.error(document_.location_of(element),
                           fmt::format("<registry> inside {} others, expected fewer", registries_around + 1));
        return false;
    }

    const XmlDocument& document_;
    Shape shape_;
    Diagnostics& diagnostics_;
    RecordReader reader_;
};

}  // namespace

std::optional<Registry> read_registry(std::string_view text, std::string_view file, Diagnostics& diagnostics,
                                      std::string_view expected_id, Shape shape) {
    const auto errors_before = diagnostics.error_count();
    XmlDocument document{text, file};
    const auto root = document.read(diagnostics);
    if (!root) return std::nullopt;
    auto registry = RegistryReader{document, shape, diagnostics}.read_root(root, expected_id);
    if (diagnostics.error_count() != errors_before) return std::nullopt;
    return registry;
}

}  // namespace iana_codegen
