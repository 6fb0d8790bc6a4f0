// The command line: reads the arguments, runs the command that they name, and says what was wrong where it could not.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <exception>
#include <new>
#include <optional>
#include <string>
#include <vector>

#include "commands.hpp"
#include "difference_formats.hpp"
#include "files.hpp"
#include "formats.hpp"
#include "spelling.hpp"

namespace iana_codegen {
namespace {

// The names of a table of formats.
template <typename Formats>
std::vector<std::string> names_of(const Formats& formats) {
    std::vector<std::string> names;
    for (const auto& format : formats) names.emplace_back(format.name);
    return names;
}

template <typename Formats>
std::string help_of(const Formats& formats) {
    std::string list;
    for (const auto& format : formats) {
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

constexpr const char* registry_help = "IANA's XML file; - for standard input";

void add_inputs(CLI::App& command, Inputs& inputs) {
    command.add_option("REGISTRY", inputs.registry, registry_help)->required();
    command.add_option("--supplement", inputs.supplements, "Facts that the registry does not hold; may be repeated")
        ->option_text("FILE")
        ->check(is_not_empty)
        ->allow_extra_args(false);
}

// By a function, because CLI11 would take an empty text for none.
void add_optional(CLI::App& command, const std::string& name, std::optional<std::string>& value,
                  const std::string& text, const std::string& help) {
    const auto keep = [&value](const std::string& given) { value = given; };
    command.add_option_function<std::string>(name, keep, help)->option_text(text);
}

void add_generate(CLI::App& app, GenerateOptions& options) {
    auto& command = *app.add_subcommand("generate", "Write the code for a registry");
    command.add_option("FORMAT", options.format, help_of(formats()))
        ->required()
        ->check(CLI::IsMember(names_of(formats())));
    add_inputs(command, options.inputs);
    command
        .add_option("--output", options.output,
                    "The file to write, left alone where it would not change; - for standard output")
        ->option_text("FILE")
        ->check(is_not_empty);
    add_optional(command, "--namespace", options.namespace_name, "NAME", "The namespace of the code");
    command.add_flag("--single-file", options.is_single_file,
                     "Include the content of iana/table.hpp, so that the header can be copied anywhere (cpp only)");
    command.add_option("--depfile", options.depfile, "Write there, for make and ninja, what the output depends on")
        ->option_text("FILE")
        ->check(is_not_empty);
}

void add_check(CLI::App& app, CheckOptions& options) {
    auto& command = *app.add_subcommand("check", "Say what is wrong with a registry, or soon will be");
    add_inputs(command, options.inputs);
    add_optional(command, "--today", options.today, "YYYY-MM-DD",
                 "The date by which temporary registrations expire; the system's in UTC where it is not given");
    command.add_flag("--strict", options.is_strict, "Exit with 1 where there are warnings");
}

void add_diff(CLI::App& app, DiffOptions& options) {
    auto& command =
        *app.add_subcommand("diff", "Say what changed between two registries; exit with 1 where they differ");
    command.add_option("OLD", options.old_registry, registry_help)->required();
    command.add_option("NEW", options.new_registry, registry_help)->required();
    command.add_option("--format", options.format, help_of(difference_formats()))
        ->option_text("FORMAT")
        ->check(CLI::IsMember(names_of(difference_formats())));
}

void add_update(CLI::App& app, UpdateOptions& options) {
    auto& command = *app.add_subcommand(
        "update", "Write the supplement that belongs beside NEW, so that no name that programs use is lost");
    command.add_option("OLD", options.old_registry, registry_help)->required();
    command.add_option("NEW", options.new_registry, registry_help)->required();
    command.add_option("--supplement", options.supplement, "The supplement that belongs beside OLD")
        ->required()
        ->option_text("FILE")
        ->check(is_not_empty);
    command
        .add_option("-o,--output", options.output,
                    "The file to write, which may be the supplement itself; - for standard output")
        ->option_text("FILE")
        ->check(is_not_empty);
}

// False where all that was asked for is a text, which is printed.
bool parse(CLI::App& app, int argument_count, const char* const* arguments) {
    try {
        app.parse(argument_count, arguments);
        return true;
    } catch (const CLI::CallForHelp&) {
        write_standard_output(app.help());
    } catch (const CLI::CallForVersion& version) {
        write_standard_output(std::string{version.what()} + "\n");
    } catch (const CLI::ParseError& error) {
        throw UsageError{fmt::format("{} (see 'iana-codegen --help')", in_lower_case(error.what()))};
    }
    return false;
}

ExitStatus run(int argument_count, const char* const* arguments) {
    CLI::App app{"Turns IANA's HTTP status code registry into code.", "iana-codegen"};
    app.set_version_flag("--version", "iana-codegen " IANA_CODEGEN_VERSION);
    // At least one is asked for below: the parser would not say which unknown word it met instead.
    app.require_subcommand(0, 1);
    GenerateOptions generate_options;
    CheckOptions check_options;
    DiffOptions diff_options;
    UpdateOptions update_options;
    add_generate(app, generate_options);
    add_check(app, check_options);
    add_diff(app, diff_options);
    add_update(app, update_options);
    if (!parse(app, argument_count, arguments)) return done;
    if (app.got_subcommand("generate")) return generate(generate_options);
    if (app.got_subcommand("check")) return check(check_options);
    if (app.got_subcommand("diff")) return diff(diff_options);
    if (app.got_subcommand("update")) return update(update_options);
    throw UsageError{"a subcommand is required (see 'iana-codegen --help')"};
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
    } catch (const std::bad_alloc&) {
        iana_codegen::print_error("iana-codegen: error: not enough memory for this input\n");
        return iana_codegen::trouble;
    } catch (const std::exception& error) {
        iana_codegen::print_error(fmt::format("iana-codegen: error: {}\n", error.what()));
        return iana_codegen::trouble;
    }
}
