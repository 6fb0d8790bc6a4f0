#include <fmt/format.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "files/files.hpp"
#include "registry/registry.hpp"
#include "tables/described_supplement.hpp"
#include "tables/history.hpp"
#include "tables/known_names.hpp"
#include "tables/name_keeper.hpp"
#include "tables/number_keeper.hpp"
#include "tables/record_edits.hpp"
#include "text/diagnostics.hpp"

namespace iana_codegen {
namespace {

std::vector<std::string> registries_and_table(const UpdateOptions& options) {
    std::vector<std::string> paths = {options.old_registry, options.new_registry};
    if (options.table) paths.push_back(*options.table);
    return paths;
}

void check_paths(const UpdateOptions& options) {
    auto paths = registries_and_table(options);
    for (const auto& input : paths) {
        if (options.output == "-" || !is_same_file(input, options.output)) continue;
        throw UsageError{fmt::format("--output: {} is an input, expected another file", quote(options.output))};
    }
    paths.push_back(options.supplement);
    check_standard_input_is_read_once(paths);
}

NameKinds name_kinds_of(const TableReader& reader, const Registry& registry) {
    const auto& description = reader.description();
    if (!description) return name_kinds_of_status_codes();
    const auto id = [&](std::string_view kind) { return inner_id(kind, *description, registry); };
    return {id("known-by"), id("former-names"), id("aliases"), id("numbers")};
}

// The texts of the files, and the names of both registries, interpreted with the supplement.
struct UpdateInputs {
    std::string new_text;
    std::string supplement_text;
    Registry supplement;
    NamedValues old_values;
    NamedValues new_values;
    NameKinds kinds;
    RecordSource source;
    std::vector<RecordChange> history;
};

// Returns nothing if any of the files has an error.
std::optional<UpdateInputs> read_update_inputs(const TableReader& reader, const UpdateOptions& options,
                                               Diagnostics& diagnostics) {
    const auto supplement_text = read_file(options.supplement);
    const auto new_text = read_file(options.new_registry);
    const auto supplement = reader.read_supplement(supplement_text, options.supplement, diagnostics);
    const auto old_registry = reader.read(read_file(options.old_registry), options.old_registry, diagnostics);
    const auto new_registry = reader.read(new_text, options.new_registry, diagnostics);
    if (!supplement || !old_registry || !new_registry) return std::nullopt;
    const auto old_table = reader.interpret(*old_registry, std::span{&*supplement, 1}, diagnostics);
    if (!old_table) return std::nullopt;
    const auto new_table = reader.interpret(*new_registry, std::span{&*supplement, 1}, diagnostics);
    if (!new_table) return std::nullopt;
    return UpdateInputs{new_text,
                        supplement_text,
                        *supplement,
                        named_values(*old_table),
                        named_values(*new_table),
                        name_kinds_of(reader, *new_registry),
                        {new_table->registry, new_table->updated},
                        changes_for_history(*supplement, *old_table, *new_table)};
}

std::vector<RecordChange> changes_of(const UpdateInputs& inputs) {
    const auto& [new_text, text, supplement, old_values, new_values, kinds, source, history] = inputs;
    auto changes = changes_that_keep_names(old_values, new_values, supplement, kinds);
    const auto numbers = changes_that_keep_numbers(old_values, new_values, supplement, kinds);
    changes.insert(changes.end(), numbers.begin(), numbers.end());
    return changes;
}

// Reads the new registry and the new supplement as a build will read them: this checks the result independently of the
// code that made it.
bool check_result(const TableReader& reader, const UpdateOptions& options, const UpdateInputs& inputs,
                  const std::string& text, Diagnostics& diagnostics) {
    static const std::string standard_output = "<stdout>";
    const auto registry = reader.read(inputs.new_text, options.new_registry, diagnostics);
    const auto supplement =
        reader.read_supplement(text, options.output == "-" ? standard_output : options.output, diagnostics);
    if (!registry || !supplement) return false;
    const auto table = reader.interpret(*registry, std::span{&*supplement, 1}, diagnostics);
    if (!table) return false;
    const auto values = named_values(*table);
    return check_names_keep_their_meaning(inputs.old_values, values, diagnostics) &&
           check_no_name_is_lost(inputs.old_values, values, diagnostics) &&
           check_numbers_stay(inputs.old_values, values, diagnostics);
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
    check_paths(options);
    Diagnostics diagnostics;
    const TableReader reader{options.table, diagnostics};
    const auto inputs = read_update_inputs(reader, options, diagnostics);
    if (!inputs || !check_names_keep_their_meaning(inputs->old_values, inputs->new_values, diagnostics)) {
        print(diagnostics);
        return data_rejected;
    }
    const auto changes = changes_of(*inputs);
    auto records = changes;
    records.insert(records.end(), inputs->history.begin(), inputs->history.end());
    const auto text = with_changes(inputs->supplement_text, inputs->supplement, records, inputs->source);
    // The warnings so far are not printed: they are about the old registry, or check_result() repeats them.
    Diagnostics of_result;
    const bool is_fine = check_result(reader, options, *inputs, text, of_result);
    print(of_result);
    if (!is_fine) return data_rejected;
    write(options.output, text);
    for (const auto& change : changes) print_error(to_string(change) + "\n");
    return done;
}

}  // namespace iana_codegen
