#include "cli/generate_inputs.hpp"

#include <fmt/format.h>

#include <utility>

#include "cli/data_folder.hpp"
#include "files/folder.hpp"
#include "formats/formats.hpp"

namespace iana_codegen {
namespace {

void check_index(const GenerateOptions& options) {
    const auto& selection = options.selection;
    if (!options.inputs.table && options.inputs.supplements.empty() && !options.namespace_name && !selection.only &&
        !selection.except)
        return;
    throw UsageError{
        fmt::format("REGISTRY: {} is a directory, expected no --table, --supplement, --namespace, --only or --except "
                    "beside it, as the index of its tables needs none",
                    quote(options.inputs.registry))};
}

}  // namespace

bool is_of_index(const GenerateOptions& options) {
    return find_format(options.format)->emit_index != nullptr && is_folder(options.inputs.registry);
}

std::vector<Inputs> inputs_of_tables(const GenerateOptions& options, Diagnostics& diagnostics) {
    if (!is_of_index(options)) return {options.inputs};
    check_index(options);
    return inputs_in_folder(options.inputs.registry, diagnostics);
}

std::vector<std::string> all_inputs(const GenerateOptions& options, const std::vector<Inputs>& tables) {
    std::vector<std::string> paths;
    for (const auto& inputs : tables) {
        const auto more = inputs.all();
        paths.insert(paths.end(), more.begin(), more.end());
    }
    if (options.template_file) paths.push_back(*options.template_file);
    return paths;
}

std::optional<std::vector<Table>> read_tables(const std::vector<Inputs>& inputs_of_all, Diagnostics& diagnostics) {
    if (diagnostics.error_count() != 0) return std::nullopt;
    std::vector<Table> tables;
    for (const auto& inputs : inputs_of_all) {
        auto data = read_inputs(inputs, diagnostics).data;
        if (data) tables.push_back(std::move(data->table));
    }
    return tables.size() == inputs_of_all.size() ? std::optional{std::move(tables)} : std::nullopt;
}

}  // namespace iana_codegen
