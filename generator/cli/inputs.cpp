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

std::vector<Registry> read_supplements(const Inputs& inputs, std::string_view expected_id, Diagnostics& diagnostics) {
    std::vector<Registry> supplements;
    for (const auto& path : inputs.supplements) {
        auto supplement = read_registry(read_file(path), name_of(path), diagnostics, expected_id);
        if (supplement) supplements.push_back(std::move(*supplement));
    }
    return supplements;
}

// Returns the registry if it is not the one of status codes. Reports nothing.
std::optional<Registry> read_undescribed(const std::string& text, const std::string& path) {
    Diagnostics unused;
    auto registry = read_registry(text, name_of(path), unused, {}, Shape::any);
    const bool is_another = registry && !registry->id.empty() && registry->id != registry_id;
    return is_another ? std::move(registry) : std::nullopt;
}

Reading read_status_codes(const Inputs& inputs, Diagnostics& diagnostics) {
    const auto text = read_file(inputs.registry);
    auto registry = read_registry(text, name_of(inputs.registry), diagnostics, registry_id);
    auto undescribed = registry ? std::nullopt : read_undescribed(text, inputs.registry);
    if (undescribed)
        diagnostics.note(undescribed->at, "every other registry needs a description, expected --table FILE");
    const auto supplements = read_supplements(inputs, supplement_id, diagnostics);
    if (!registry) return {std::nullopt, std::move(undescribed)};
    auto table = interpret_status_codes(*registry, supplements, diagnostics);
    if (!table) return {};
    return {InputData{std::move(*registry), std::move(*table)}, std::nullopt};
}

Reading read_described_table(const Inputs& inputs, Diagnostics& diagnostics) {
    const auto description = read_table_description(read_file(*inputs.table), name_of(*inputs.table), diagnostics);
    auto registry = read_registry(read_file(inputs.registry), name_of(inputs.registry), diagnostics, {}, Shape::any);
    if (!description || !registry) return {};
    const auto supplements = read_supplements(inputs, description->registry.text + "-supplement", diagnostics);
    auto table = interpret_table(*description, *registry, supplements, diagnostics);
    if (!table) return {};
    return {InputData{std::move(*registry), std::move(*table)}, std::nullopt};
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
    auto reading = inputs.table ? read_described_table(inputs, diagnostics) : read_status_codes(inputs, diagnostics);
    if (diagnostics.error_count() != errors_before) reading.data.reset();
    return reading;
}

// File names, too, may contain control characters, which could disturb a terminal.
void print_error(const std::string& text) { static_cast<void>(std::fputs(without_controls(text).c_str(), stderr)); }

void print(const Diagnostics& diagnostics) {
    for (const auto& diagnostic : diagnostics.all()) print_error(to_string(diagnostic) + "\n");
}

}  // namespace iana_codegen
