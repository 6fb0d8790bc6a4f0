#include <optional>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "files/files.hpp"
#include "formats/difference_formats.hpp"
#include "tables/difference.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {
namespace {

std::vector<std::string> paths_of(const DiffOptions& options) {
    std::vector<std::string> paths = {options.old_registry, options.new_registry};
    if (options.table) paths.push_back(*options.table);
    return paths;
}

// Returns nothing if the registry has an error.
std::optional<Table> read_table(const TableReader& reader, const std::string& path, Diagnostics& diagnostics) {
    const auto errors_before = diagnostics.error_count();
    const auto registry = reader.read(read_file(path), path, diagnostics);
    auto table = registry ? reader.interpret_alone(*registry, diagnostics) : std::nullopt;
    return diagnostics.error_count() == errors_before ? std::move(table) : std::nullopt;
}

}  // namespace

ExitStatus diff(const DiffOptions& options) {
    check_standard_input_is_read_once(paths_of(options));
    Diagnostics diagnostics;
    const TableReader reader{options.table, diagnostics};
    const auto old_table = read_table(reader, options.old_registry, diagnostics);
    const auto new_table = read_table(reader, options.new_registry, diagnostics);
    print(diagnostics);
    // Not data_rejected: it has the same number as `differs`.
    if (!old_table || !new_table) return trouble;
    const auto difference = difference_between(*old_table, *new_table);
    write_standard_output(find_difference_format(options.format)->emit(difference));
    return difference.changes.empty() ? done : differs;
}

}  // namespace iana_codegen
