#include "cli/inputs.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

#include "files/files.hpp"
#include "tables/described_table.hpp"
#include "tables/status_codes.hpp"
#include "tables/supplement.hpp"
#include "tables/table_description.hpp"

namespace iana_codegen {
namespace {

// Returns the registry if it is not the one of status codes. Reports nothing.
std::optional<Registry> read_undescribed(const std::string& text, const std::string& path) {
    Diagnostics unused;
    auto registry = read_registry(text, name_of(path), unused, {}, Shape::any);
    const bool is_another = registry && !registry->id.empty() && registry->id != registry_id;
    return is_another ? std::move(registry) : std::nullopt;
}

std::vector<Registry> read_supplements(const TableReader& reader, const Inputs& inputs, Diagnostics& diagnostics) {
    std::vector<Registry> supplements;
    for (const auto& path : inputs.supplements) {
        auto supplement = reader.read_supplement(read_file(path), path, diagnostics);
        if (supplement) supplements.push_back(std::move(*supplement));
    }
    return supplements;
}

}  // namespace

std::vector<std::string> Inputs::all() const {
    std::vector<std::string> paths = {registry};
    if (table) paths.push_back(*table);
    paths.insert(paths.end(), supplements.begin(), supplements.end());
    return paths;
}

std::string_view name_of(const std::string& path) { return path == "-" ? "<stdin>" : std::string_view{path}; }

void check_standard_input_is_read_once(std::span<const std::string> paths) {
    if (std::count(paths.begin(), paths.end(), "-") > 1) {
        throw UsageError{"standard input can be read once, expected '-' for one file only"};
    }
}

Reading read_inputs(const Inputs& inputs, Diagnostics& diagnostics) {
    const auto errors_before = diagnostics.error_count();
    const TableReader reader{inputs.table, diagnostics};
    const auto text = read_file(inputs.registry);
    auto registry = reader.read(text, inputs.registry, diagnostics);
    const auto supplements = read_supplements(reader, inputs, diagnostics);
    if (!registry) return {std::nullopt, inputs.table ? std::nullopt : read_undescribed(text, inputs.registry)};
    auto table = reader.interpret(*registry, supplements, diagnostics);
    if (!table || diagnostics.error_count() != errors_before) return {};
    return {InputData{std::move(*registry), std::move(*table)}, std::nullopt};
}

TableReader::TableReader(const std::optional<std::string>& description, Diagnostics& diagnostics)
    : is_described_{description.has_value()} {
    if (description) description_ = read_table_description(read_file(*description), name_of(*description), diagnostics);
}

std::optional<Registry> TableReader::read(const std::string& text, const std::string& path,
                                          Diagnostics& diagnostics) const {
    if (is_described_) return read_registry(text, name_of(path), diagnostics, {}, Shape::any);
    auto registry = read_registry(text, name_of(path), diagnostics, registry_id);
    const auto undescribed = registry ? std::nullopt : read_undescribed(text, path);
    if (undescribed) {
        diagnostics.note(undescribed->at, "every other registry needs a description, expected --table FILE");
    }
    return registry;
}

std::optional<Registry> TableReader::read_supplement(const std::string& text, const std::string& path,
                                                     Diagnostics& diagnostics) const {
    if (!is_usable()) return std::nullopt;
    const auto id = description_ ? description_->registry.text + "-supplement" : std::string{supplement_id};
    return read_registry(text, name_of(path), diagnostics, id);
}

std::optional<Table> TableReader::interpret(const Registry& registry, std::span<const Registry> supplements,
                                            Diagnostics& diagnostics) const {
    if (!is_usable()) return std::nullopt;
    return description_ ? interpret_table(*description_, registry, supplements, diagnostics)
                        : interpret_status_codes(registry, supplements, diagnostics);
}

std::optional<Table> TableReader::interpret_alone(const Registry& registry, Diagnostics& diagnostics) const {
    if (!is_usable()) return std::nullopt;
    return description_ ? interpret_without_supplement(*description_, registry, diagnostics)
                        : interpret_status_codes(registry, {}, diagnostics);
}

// File names, too, may contain control characters, which could disturb a terminal.
void print_error(const std::string& text) { static_cast<void>(std::fputs(without_controls(text).c_str(), stderr)); }

void print(const Diagnostics& diagnostics) {
    for (const auto& diagnostic : diagnostics.all()) print_error(to_string(diagnostic) + "\n");
}

}  // namespace iana_codegen
