#include <array>

#include "cli/commands.hpp"
#include "files/files.hpp"
#include "formats/difference_formats.hpp"
#include "tables/difference.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {

ExitStatus diff(const DiffOptions& options) {
    check_standard_input_is_read_once(std::array{options.old_registry, options.new_registry});
    const Inputs old_inputs{options.old_registry, {}};
    const Inputs new_inputs{options.new_registry, {}};
    Diagnostics diagnostics;
    const auto old_data = read_inputs(old_inputs, diagnostics).data;
    const auto new_data = read_inputs(new_inputs, diagnostics).data;
    print(diagnostics);
    // Not data_rejected: it has the same number as `differs`.
    if (!old_data || !new_data) return trouble;
    const auto difference = difference_between(old_data->table, new_data->table);
    write_standard_output(find_difference_format(options.format)->emit(difference));
    return difference.changes.empty() ? done : differs;
}

}  // namespace iana_codegen
