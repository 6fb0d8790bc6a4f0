// The command line: reads the arguments, runs the rooms one after the other, prints what they found, and chooses the
// exit status. Nothing else does any of that.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "depfile.hpp"
#include "diagnostics.hpp"
#include "files.hpp"
#include "formats.hpp"
#include "lookup_table.hpp"
#include "registry.hpp"
#include "spelling.hpp"
#include "status_codes.hpp"

namespace iana_codegen {
namespace {

enum ExitStatus { done = 0, data_rejected = 1, trouble = 2 };

// A mistake on the command line that its parser cannot see.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct GenerateOptions {
    std::string format;
    std::string registry;
    std::vector<std::string> supplements;
    std::string output = "-";
    std::optional<std::string> namespace_name;
    std::string depfile;
};

void print_error(const std::string& text) { static_cast<void>(std::fputs(text.c_str(), stderr)); }

// The files that the output is made from.
std::vector<std::string> inputs_of(const GenerateOptions& options) {
    std::vector<std::string> inputs = {options.registry};
    inputs.insert(inputs.end(), options.supplements.begin(), options.supplements.end());
    return inputs;
}

// Those of them that make can look at: standard input is no file.
std::vector<std::string> files_of(const GenerateOptions& options) {
    auto files = inputs_of(options);
    files.erase(std::remove(files.begin(), files.end(), "-"), files.end());
    return files;
}

void check_usage(const GenerateOptions& options) {
    const auto inputs = inputs_of(options);
    if (options.namespace_name && !is_namespace(*options.namespace_name)) {
        throw UsageError{
            fmt::format("--namespace: {}, expected identifiers joined by '::', none of them a keyword, "
                        "a macro of compilers or std",
                        quote(*options.namespace_name))};
    }
    if (std::count(inputs.begin(), inputs.end(), "-") > 1) {
        throw UsageError{"standard input can be read once, expected '-' for one file only"};
    }
    if (!options.depfile.empty() && options.output == "-") {
        throw UsageError{"--depfile: expected --output FILE beside it, which the dependencies are of"};
    }
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

// What diagnostics call a file. The paths in the options outlive all that is read, whose locations point to them.
std::string_view name_of(const std::string& path) { return path == "-" ? "<stdin>" : std::string_view{path}; }

std::optional<Registry> read_input(const std::string& path, Diagnostics& diagnostics) {
    return read_registry(read_file(path), name_of(path), diagnostics);
}

std::optional<StatusCodes> read_status_codes(const GenerateOptions& options, Diagnostics& diagnostics) {
    const auto registry = read_input(options.registry, diagnostics);
    std::vector<Registry> supplements;
    for (const auto& path : options.supplements) {
        if (auto supplement = read_input(path, diagnostics)) supplements.push_back(std::move(*supplement));
    }
    if (!registry) return std::nullopt;
    return interpret_status_codes(*registry, supplements, diagnostics);
}

std::string emit(const GenerateOptions& options, const StatusCodes& status_codes) {
    const auto& format = *find_format(options.format);
    return format.emit(status_codes, options.namespace_name ? *options.namespace_name : format.default_namespace);
}

ExitStatus generate(const GenerateOptions& options) {
    check_usage(options);
    Diagnostics diagnostics;
    const auto status_codes = read_status_codes(options, diagnostics);
    for (const auto& diagnostic : diagnostics.all()) print_error(to_string(diagnostic) + "\n");
    if (!status_codes || diagnostics.error_count() != 0) return data_rejected;
    std::string text;
    try {
        text = emit(options, *status_codes);
    } catch (const UnwritableTexts& error) {
        print_error(fmt::format("{}:1:1: error: {}\n", name_of(options.registry), error.what()));
        return data_rejected;
    }
    if (options.output == "-") {
        write_standard_output(text);
    } else {
        write_file_if_changed(options.output, text);
    }
    if (!options.depfile.empty()) write_file_if_changed(options.depfile, depfile(options.output, files_of(options)));
    return done;
}

std::string format_help() {
    std::string list;
    for (const auto& format : formats()) {
        list += fmt::format("{}{} ({})", list.empty() ? "" : ", ", format.name, format.summary);
    }
    return "What to write: " + list;
}

// A message of the parser's as one of ours: its first letter small, unless it starts with a name in capitals.
std::string in_lower_case(std::string message) {
    const bool is_name = message.size() > 1 && to_upper(message.substr(0, 2)) == message.substr(0, 2);
    if (!message.empty() && !is_name) message.replace(0, 1, to_lower(message.substr(0, 1)));
    return message;
}

std::string is_not_empty(const std::string& path) { return path.empty() ? "an empty name, expected a file's" : ""; }

void add_generate(CLI::App& app, GenerateOptions& options) {
    std::vector<std::string> names;
    for (const auto& format : formats()) names.emplace_back(format.name);
    auto* command = app.add_subcommand("generate", "Write the code for a registry");
    command->add_option("FORMAT", options.format, format_help())->required()->check(CLI::IsMember(names));
    command->add_option("REGISTRY", options.registry, "IANA's XML file; - for standard input")->required();
    command->add_option("--supplement", options.supplements, "Facts that the registry does not hold; may be repeated")
        ->option_text("FILE")
        ->check(is_not_empty)
        ->allow_extra_args(false);
    command
        ->add_option("--output", options.output,
                     "The file to write, left alone where it would not change; - for standard output")
        ->option_text("FILE")
        ->check(is_not_empty);
    // By a function, because an optional would take an empty name for none.
    command
        ->add_option_function<std::string>(
            "--namespace", [&options](const std::string& name) { options.namespace_name = name; },
            "The namespace of the code")
        ->option_text("NAME");
    command->add_option("--depfile", options.depfile, "Write there, for make and ninja, what the output depends on")
        ->option_text("FILE")
        ->check(is_not_empty);
}

ExitStatus run(int argument_count, const char* const* arguments) {
    CLI::App app{"Turns IANA's HTTP status code registry into code.", "iana-codegen"};
    app.set_version_flag("--version", "iana-codegen " IANA_CODEGEN_VERSION);
    // At least one is asked for below: the parser would not say which unknown word it met instead.
    app.require_subcommand(0, 1);
    GenerateOptions options;
    add_generate(app, options);
    try {
        app.parse(argument_count, arguments);
    } catch (const CLI::CallForHelp&) {
        write_standard_output(app.help());
        return done;
    } catch (const CLI::CallForVersion& version) {
        write_standard_output(std::string{version.what()} + "\n");
        return done;
    } catch (const CLI::ParseError& error) {
        throw UsageError{fmt::format("{} (see 'iana-codegen --help')", in_lower_case(error.what()))};
    }
    if (app.get_subcommands().empty()) throw UsageError{"a subcommand is required (see 'iana-codegen --help')"};
    return generate(options);
}

}  // namespace
}  // namespace iana_codegen

int main(int argument_count, char** arguments) {
    // A reader that has gone away, and a file that may grow no further, are errors to report, no reasons to die at
    // once.
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
    try {
        return iana_codegen::run(argument_count, arguments);
    } catch (const std::exception& error) {
        iana_codegen::print_error(fmt::format("iana-codegen: error: {}\n", error.what()));
        return iana_codegen::trouble;
    }
}
