#include <fmt/format.h>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "files/files.hpp"
#include "registry/registry.hpp"
#include "tables/known_names.hpp"
#include "tables/name_keeper.hpp"
#include "tables/record_edits.hpp"
#include "tables/status_codes.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {
namespace {

void check_output(const UpdateOptions& options) {
    for (const auto& input : {options.old_registry, options.new_registry}) {
        if (options.output == "-" || !is_same_file(input, options.output)) continue;
        throw UsageError{fmt::format("--output: {} is an input, expected another file", quote(options.output))};
    }
}

std::optional<Table> interpret(const Registry& registry, const Registry& supplement, Diagnostics& diagnostics) {
    return interpret_status_codes(registry, std::span{&supplement, 1}, diagnostics);
}

// The texts of the files, and the values of both registries, interpreted with the supplement.
struct UpdateInputs {
    std::string new_text;
    std::string supplement_text;
    Registry supplement;
    std::vector<NamedValue> old_values;
    std::vector<NamedValue> new_values;
    std::string new_date;
};

// Returns nothing if any of the files has an error.
std::optional<UpdateInputs> read_update_inputs(const UpdateOptions& options, Diagnostics& diagnostics) {
    const auto read = [&](const std::string& path, const std::string& text) {
        return read_registry(text, name_of(path), diagnostics);
    };
    const auto supplement_text = read_file(options.supplement);
    const auto new_text = read_file(options.new_registry);
    const auto supplement = read(options.supplement, supplement_text);
    const auto old_registry = read(options.old_registry, read_file(options.old_registry));
    const auto new_registry = read(options.new_registry, new_text);
    if (!supplement || !old_registry || !new_registry) return std::nullopt;
    const auto old_codes = interpret(*old_registry, *supplement, diagnostics);
    if (!old_codes) return std::nullopt;
    const auto new_codes = interpret(*new_registry, *supplement, diagnostics);
    if (!new_codes) return std::nullopt;
    return UpdateInputs{
        new_text, supplement_text, *supplement, named_values(*old_codes), named_values(*new_codes), new_codes->updated};
}

// Reads the new registry and the new supplement as a build will read them: this checks the result independently of the
// code that made it.
bool check_result(const UpdateOptions& options, const UpdateInputs& inputs, const std::string& text,
                  Diagnostics& diagnostics) {
    const std::string_view name = options.output == "-" ? "<stdout>" : std::string_view{options.output};
    const auto registry = read_registry(inputs.new_text, name_of(options.new_registry), diagnostics);
    const auto supplement = read_registry(text, name, diagnostics);
    if (!registry || !supplement) return false;
    const auto status_codes = interpret(*registry, *supplement, diagnostics);
    if (!status_codes) return false;
    const auto values = named_values(*status_codes);
    return check_names_keep_their_meaning(inputs.old_values, values, diagnostics) &&
           check_no_name_is_lost(inputs.old_values, values, diagnostics);
}

void write(const std::string& path, const std::string& text) {
    if (path == "-") {
        write_standard_output(text);
    } else {
        write_file_if_changed(path, text);
    }
}

}  // namespace

ExitStatus update(const UpdateOptions& options) {
    check_standard_input_is_read_once(std::array{options.old_registry, options.new_registry, options.supplement});
    check_output(options);
    Diagnostics diagnostics;
    const auto inputs = read_update_inputs(options, diagnostics);
    if (!inputs || !check_names_keep_their_meaning(inputs->old_values, inputs->new_values, diagnostics)) {
        print(diagnostics);
        return data_rejected;
    }
    const auto changes = changes_that_keep_names(inputs->old_values, inputs->new_values);
    const auto text = with_changes(inputs->supplement_text, inputs->supplement, changes, inputs->new_date);
    // The warnings so far are not printed: they are about the old registry, or check_result() repeats them.
    Diagnostics of_result;
    const bool is_fine = check_result(options, *inputs, text, of_result);
    print(of_result);
    if (!is_fine) return data_rejected;
    write(options.output, text);
    for (const auto& change : changes) print_error(to_string(change) + "\n");
    return done;
}

}  // namespace iana_codegen
