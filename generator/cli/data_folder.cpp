#include "cli/data_folder.hpp"

#include <fmt/format.h>

#include <string_view>

#include "files/files.hpp"
#include "files/folder.hpp"
#include "tables/status_codes.hpp"
#include "tables/supplement.hpp"
#include "tables/table_description.hpp"

namespace iana_codegen {
namespace {

std::string file_in(const std::string& folder, std::string_view id) { return fmt::format("{}/{}.xml", folder, id); }

void set_registry(Inputs& inputs, const std::string& folder, std::string_view id, std::string_view id_of_supplement) {
    inputs.registry = file_in(folder, id);
    const auto supplement = file_in(folder, id_of_supplement);
    if (is_present(supplement)) inputs.supplements = {supplement};
}

// Returns the id of the registry in a description. It becomes a path, so it must not lead to another directory.
std::string registry_of(const std::string& description_file, Diagnostics& diagnostics) {
    const auto description =
        read_table_description(read_file(description_file), name_of(description_file), diagnostics);
    if (!description) return "";
    if (description->registry.text.find('/') == std::string::npos) return description->registry.text;
    diagnostics.error(description->registry.at,
                      fmt::format("registry {} of <table>, expected the name of a file beside the directory of the "
                                  "description, without its ending",
                                  quote(description->registry.text)));
    return "";
}

}  // namespace

std::vector<Inputs> inputs_in_folder(const std::string& folder, Diagnostics& diagnostics) {
    std::vector<Inputs> all;
    if (is_present(file_in(folder, registry_id))) set_registry(all.emplace_back(), folder, registry_id, supplement_id);
    const auto descriptions = folder + "/tables";
    const auto names = names_in_folder(descriptions, ".xml");
    // Diagnostics point to the paths, which must not move.
    all.reserve(all.size() + names.size());
    for (const auto& name : names) {
        auto& inputs = all.emplace_back();
        inputs.table = fmt::format("{}/{}", descriptions, name);
        const auto id = registry_of(*inputs.table, diagnostics);
        set_registry(inputs, folder, id, id + "-supplement");
    }
    return all;
}

}  // namespace iana_codegen
