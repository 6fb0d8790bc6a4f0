#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/generate_inputs.hpp"
#include "files/depfile.hpp"
#include "files/files.hpp"
#include "formats/formats.hpp"
#include "formats/user_template/template_parts.hpp"
#include "registry/source.hpp"
#include "text/diagnostics.hpp"
#include "text/joined.hpp"
#include "text/reserved_names.hpp"
#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

// The inputs that make can check for changes. Standard input is not a file.
std::vector<std::string> without_standard_input(std::vector<std::string> paths) {
    paths.erase(std::remove(paths.begin(), paths.end(), "-"), paths.end());
    return paths;
}

// In C, the namespaces are joined by underscores, and one more underscore follows. A name that ends in an underscore
// would lead to two in a row.
void check_prefix(const std::string& name, const std::string& format) {
    if (!name.ends_with('_') && name.find("_::") == std::string::npos) return;
    throw UsageError{
        fmt::format("--namespace: {}, expected no underscore at the end of a name, because the format {} would join "
                    "it to another",
                    quote(name), format)};
}

void check_namespace(const GenerateOptions& options) {
    if (!options.namespace_name) return;
    if (!find_format(options.format)->has_namespace) {
        throw UsageError{fmt::format("--namespace: the format {} has none", options.format)};
    }
    const auto& name = *options.namespace_name;
    if (const auto problem = problem_with_namespace(name)) {
        throw UsageError{problem->reason.empty()
                             ? fmt::format("--namespace: {}, expected identifiers joined by '::'", quote(name))
                             : fmt::format("--namespace: {}, expected another name than {}, which is {}", quote(name),
                                           quote(problem->name), problem->reason)};
    }
    if (options.format == "c" || options.format.starts_with("c-")) check_prefix(name, options.format);
}

void check_template(const GenerateOptions& options) {
    const bool is_needed = find_format(options.format)->has_template;
    if (is_needed && !options.template_file) {
        throw UsageError{fmt::format("the format {} needs a template, expected --template FILE", options.format)};
    }
    if (!is_needed && options.template_file) {
        throw UsageError{fmt::format("--template: the format {} has none", options.format)};
    }
}

void check_deprecation(const GenerateOptions& options) {
    if (!options.deprecates_former_names || options.format == "cpp") return;
    throw UsageError{fmt::format("--deprecate-former-names: expected the format cpp, not {}", options.format)};
}

std::string file_name(const std::string& path) { return path.substr(path.rfind('/') + 1); }

void check_depfile_paths(const GenerateOptions& options, const std::vector<std::string>& inputs) {
    auto paths = without_standard_input(inputs);
    paths.push_back(options.output);
    for (const auto& path : paths) {
        const auto problem = problem_in_depfile(path);
        if (!problem.empty()) {
            throw UsageError{fmt::format("--depfile: {} in the path {}, expected none", problem, quote(path))};
        }
    }
}

// The generated text contains the output's name in an #include and in a comment.
void check_output_name(const GenerateOptions& options) {
    if (!find_format(options.format)->includes_by_output_name) return;
    const auto name = file_name(options.output);
    const auto is_unfit = [](char character) {
        return static_cast<unsigned char>(character) < ' ' || character == '"' || character == '\\';
    };
    if (std::none_of(name.begin(), name.end(), is_unfit)) return;
    throw UsageError{fmt::format(
        "--output: the name {}, expected one that #include can name: without quotes, backslashes and control "
        "characters",
        quote(name))};
}

void check_can_be_compared(const GenerateOptions& options) {
    if (options.output == "-") throw UsageError{"--check: expected --output FILE beside it, which is compared"};
    if (!options.depfile.empty()) throw UsageError{"--check: expected no --depfile beside it, as nothing is written"};
}

void check_outputs(const GenerateOptions& options, const std::vector<std::string>& inputs) {
    if (options.is_check) check_can_be_compared(options);
    if (!options.depfile.empty() && options.output == "-") {
        throw UsageError{"--depfile: expected --output FILE beside it, which the dependencies are of"};
    }
    if (!options.depfile.empty()) check_depfile_paths(options, inputs);
    check_output_name(options);
    for (const auto& input : inputs) {
        if (options.output != "-" && is_same_file(input, options.output)) {
            throw UsageError{fmt::format("--output: {} is an input, expected another file", quote(options.output))};
        }
        if (is_same_file(input, options.depfile)) {
            throw UsageError{fmt::format("--depfile: {} is an input, expected another file", quote(options.depfile))};
        }
    }
    if (!options.depfile.empty() && is_same_path(options.depfile, options.output)) {
        throw UsageError{fmt::format("--depfile: {} is the output, expected another file", quote(options.depfile))};
    }
}

// Reads the template, if the format needs one. Its errors are diagnostics.
std::optional<UserTemplate> read_template(const GenerateOptions& options, const Table& table,
                                          Diagnostics& diagnostics) {
    if (!options.template_file) return UserTemplate{};
    const auto& path = *options.template_file;
    return read_user_template(read_file(path), name_of(path), table, diagnostics);
}

// Does so after the template was read: its exceptions may be about rows that are left out.
void leave_out_rows(const GenerateOptions& options, Table& table) {
    if (!options.selection.only && !options.selection.except) return;
    const auto problem = select_rows(options.selection, table);
    if (!problem.empty()) throw UsageError{problem};
}

// Returns nothing if the template has an error.
std::optional<std::string> emit(const GenerateOptions& options, std::vector<Table>& tables, Diagnostics& diagnostics) {
    const auto& format = *find_format(options.format);
    if (is_of_index(options)) return format.emit_index(tables);
    auto& table = tables.front();
    const auto user_template = read_template(options, table, diagnostics);
    if (!user_template) return std::nullopt;
    leave_out_rows(options, table);
    EmitOptions emit_options;
    emit_options.namespace_name = options.namespace_name.value_or(table.namespace_name);
    if (options.output != "-") emit_options.output_name = file_name(options.output);
    emit_options.is_single_file = options.is_single_file;
    emit_options.deprecates_former_names = options.deprecates_former_names;
    emit_options.user_template = &*user_template;
    emit_options.version = IANA_CODEGEN_VERSION;
    return format.emit(table, emit_options);
}

// Write the depfile first: make may skip this step once the output is newer.
void write(const GenerateOptions& options, const std::vector<std::string>& inputs, const std::string& text) {
    if (!options.depfile.empty())
        write_file_if_changed(options.depfile, depfile(options.output, without_standard_input(inputs)));
    if (options.output == "-") {
        write_standard_output(text);
    } else {
        write_file_if_changed(options.output, text);
    }
}

// Quotes the word for a shell, if necessary.
std::string in_shell(const std::string& word) {
    const auto is_plain = [](char character) {
        constexpr std::string_view signs = "-_./:,+=@%";
        return is_ascii_letter(character) || is_ascii_digit(character) ||
               signs.find(character) != std::string_view::npos;
    };
    if (!word.empty() && std::all_of(word.begin(), word.end(), is_plain)) return word;
    std::string quoted = "'";
    for (const char character : word) quoted += character == '\'' ? "'\\''" : std::string{character};
    return quoted + "'";
}

std::string command_of(const GenerateOptions& options) {
    std::vector<std::string> words = {"iana-codegen", "generate", options.format, options.inputs.registry};
    if (options.inputs.table) words.insert(words.end(), {"--table", *options.inputs.table});
    for (const auto& supplement : options.inputs.supplements) words.insert(words.end(), {"--supplement", supplement});
    if (options.namespace_name) words.insert(words.end(), {"--namespace", *options.namespace_name});
    if (options.selection.only) words.insert(words.end(), {"--only", *options.selection.only});
    if (options.selection.except) words.insert(words.end(), {"--except", *options.selection.except});
    if (options.template_file) words.insert(words.end(), {"--template", *options.template_file});
    if (options.deprecates_former_names) words.emplace_back("--deprecate-former-names");
    if (options.is_single_file) words.emplace_back("--single-file");
    words.insert(words.end(), {"--output", options.output});
    return joined(words, in_shell, " ");
}

ExitStatus compare(const GenerateOptions& options, const std::string& text) {
    const auto present = read_file_if_present(options.output);
    if (!present) {
        print_error(fmt::format("iana-codegen: error: {} is missing, expected what this command writes: {}\n",
                                quote(options.output), command_of(options)));
        return stale;
    }
    const auto same = std::mismatch(present->begin(), present->end(), text.begin(), text.end()).first;
    if (same == present->end() && present->size() == text.size()) return done;
    const Source source{*present, options.output};
    Diagnostics diagnostics;
    diagnostics.error(
        source.at(static_cast<std::size_t>(same - present->begin())),
        fmt::format("the file is out of date here, expected what this command writes: {}", command_of(options)));
    print(diagnostics);
    return stale;
}

}  // namespace

ExitStatus generate(const GenerateOptions& options) {
    check_namespace(options);
    check_template(options);
    check_deprecation(options);
    Diagnostics diagnostics;
    const auto inputs = inputs_of_tables(options, diagnostics);
    const auto paths = all_inputs(options, inputs);
    check_standard_input_is_read_once(paths);
    check_outputs(options, paths);
    auto tables = read_tables(inputs, diagnostics);
    const auto text = tables ? emit(options, *tables, diagnostics) : std::nullopt;
    print(diagnostics);
    if (!text) return data_rejected;
    if (options.is_check) return compare(options, *text);
    write(options, paths, *text);
    return done;
}

}  // namespace iana_codegen
