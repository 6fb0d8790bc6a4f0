#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "cli/commands.hpp"
#include "files/files.hpp"
#include "registry/date.hpp"
#include "tables/check.hpp"
#include "tables/outline.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {
namespace {

// The system's date is taken in UTC, so that the result does not depend on the time zone.
std::chrono::sys_days today_of(const CheckOptions& options) {
    if (!options.today) return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    if (const auto problem = problem_with_day(*options.today)) {
        throw UsageError{fmt::format("--today: {}", *problem)};
    }
    return last_day_of(*options.today);
}

bool has_warnings(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.all().begin(), diagnostics.all().end(),
                       [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::warning; });
}

// Prints an outline of the registry's tables: users need it to write a description.
ExitStatus list_tables(const CheckOptions& options, const Registry& registry) {
    if (!options.inputs.supplements.empty()) {
        throw UsageError{"--supplement: expected --table FILE beside it, because the registry needs a description"};
    }
    write_standard_output(outline_of(registry));
    return done;
}

}  // namespace

ExitStatus check(const CheckOptions& options) {
    const auto today = today_of(options);
    check_standard_input_is_read_once(options.inputs.all());
    Diagnostics diagnostics;
    const auto [data, undescribed] = read_inputs(options.inputs, diagnostics);
    if (undescribed) return list_tables(options, *undescribed);
    if (data) check_table(data->registry, data->table, today, diagnostics);
    print(diagnostics);
    const bool is_rejected = diagnostics.error_count() != 0 || (options.is_strict && has_warnings(diagnostics));
    return is_rejected ? data_rejected : done;
}

}  // namespace iana_codegen
