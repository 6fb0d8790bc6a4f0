#include "cli/inputs.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

#include "files/files.hpp"
#include "tables/supplement.hpp"

namespace iana_codegen {
namespace {

std::optional<Registry> read_input(const std::string& path, std::string_view expected_id, Diagnostics& diagnostics) {
    return read_registry(read_file(path), name_of(path), diagnostics, expected_id);
}

}  // namespace

std::vector<std::string> Inputs::all() const {
    std::vector<std::string> paths = {registry};
    paths.insert(paths.end(), supplements.begin(), supplements.end());
    return paths;
}

std::string_view name_of(const std::string& path) { return path == "-" ? "<stdin>" : std::string_view{path}; }

void check_standard_input_is_read_once(std::span<const std::string> paths) {
    if (std::count(paths.begin(), paths.end(), "-") > 1) {
        throw UsageError{"standard input can be read once, expected '-' for one file only"};
    }
}

std::optional<InputData> read_inputs(const Inputs& inputs, Diagnostics& diagnostics) {
    const auto errors_before = diagnostics.error_count();
    auto registry = read_input(inputs.registry, registry_id, diagnostics);
    std::vector<Registry> supplements;
    for (const auto& path : inputs.supplements) {
        if (auto supplement = read_input(path, supplement_id, diagnostics))
            supplements.push_back(std::move(*supplement));
    }
    if (!registry) return std::nullopt;
    auto status_codes = interpret_status_codes(*registry, supplements, diagnostics);
    if (!status_codes || diagnostics.error_count() != errors_before) return std::nullopt;
    return InputData{std::move(*registry), std::move(*status_codes)};
}

// The name of a file, too, may hold what disturbs a terminal.
void print_error(const std::string& text) { static_cast<void>(std::fputs(without_controls(text).c_str(), stderr)); }

void print(const Diagnostics& diagnostics) {
    for (const auto& diagnostic : diagnostics.all()) print_error(to_string(diagnostic) + "\n");
}

}  // namespace iana_codegen
