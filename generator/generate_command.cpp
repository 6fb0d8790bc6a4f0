#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "commands.hpp"
#include "depfile.hpp"
#include "diagnostics.hpp"
#include "files.hpp"
#include "formats.hpp"
#include "spelling.hpp"

namespace iana_codegen {
namespace {

// The inputs that make can look at: standard input is no file.
std::vector<std::string> files_of(const GenerateOptions& options) {
    auto files = options.inputs.all();
    files.erase(std::remove(files.begin(), files.end(), "-"), files.end());
    return files;
}

void check_namespace(const GenerateOptions& options) {
    if (!options.namespace_name) return;
    if (find_format(options.format)->default_namespace.empty()) {
        throw UsageError{fmt::format("--namespace: the format {} has none", options.format)};
    }
    if (!is_namespace(*options.namespace_name)) {
        throw UsageError{
            fmt::format("--namespace: {}, expected identifiers joined by '::', none of them a keyword, "
                        "a macro of compilers or std",
                        quote(*options.namespace_name))};
    }
}

std::string file_name(const std::string& path) { return path.substr(path.rfind('/') + 1); }

void check_depfile_paths(const GenerateOptions& options) {
    auto paths = files_of(options);
    paths.push_back(options.output);
    for (const auto& path : paths) {
        const auto problem = problem_in_depfile(path);
        if (!problem.empty()) {
            throw UsageError{fmt::format("--depfile: {} in the path {}, expected none", problem, quote(path))};
        }
    }
}

// The text has the name in an #include and in a comment.
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

void check_outputs(const GenerateOptions& options) {
    if (!options.depfile.empty() && options.output == "-") {
        throw UsageError{"--depfile: expected --output FILE beside it, which the dependencies are of"};
    }
    if (!options.depfile.empty()) check_depfile_paths(options);
    check_output_name(options);
    for (const auto& input : options.inputs.all()) {
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

std::string emit(const GenerateOptions& options, const StatusCodes& status_codes) {
    const auto& format = *find_format(options.format);
    EmitOptions emit_options;
    emit_options.namespace_name = options.namespace_name.value_or(std::string{format.default_namespace});
    if (options.output != "-") emit_options.output_name = file_name(options.output);
    emit_options.is_single_file = options.is_single_file;
    return format.emit(status_codes, emit_options);
}

// The dependencies first: who finds the output new, and runs nothing again, shall have them.
void write(const GenerateOptions& options, const std::string& text) {
    if (!options.depfile.empty()) write_file_if_changed(options.depfile, depfile(options.output, files_of(options)));
    if (options.output == "-") {
        write_standard_output(text);
    } else {
        write_file_if_changed(options.output, text);
    }
}

}  // namespace

ExitStatus generate(const GenerateOptions& options) {
    check_namespace(options);
    check_standard_input_is_read_once(options.inputs.all());
    check_outputs(options);
    Diagnostics diagnostics;
    const auto data = read_inputs(options.inputs, diagnostics);
    print(diagnostics);
    if (!data) return data_rejected;
    write(options, emit(options, data->status_codes));
    return done;
}

}  // namespace iana_codegen
