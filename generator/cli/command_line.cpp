#include "cli/command_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/completion.hpp"
#include "cli/help.hpp"
#include "cli/manual.hpp"
#include "files/files.hpp"
#include "formats/difference_formats.hpp"
#include "formats/formats.hpp"
#include "text/diagnostics.hpp"
#include "text/joined.hpp"

namespace iana_codegen {
namespace {

struct RunnableCommand {
    Command command;
    ExitStatus (*execute)(const GivenArguments& given);
};

// The names of a table of formats.
template <typename Formats>
std::vector<std::string> names_of(const Formats& formats) {
    std::vector<std::string> names;
    for (const auto& format : formats) names.emplace_back(format.name);
    return names;
}

template <typename Formats>
std::string help_of_formats(const Formats& formats) {
    const auto describe = [](const auto& format) { return fmt::format("{} ({})", format.name, format.summary); };
    return "What to write: " + joined(formats, describe, ", ");
}

Argument registry(std::string name) { return {std::move(name), "IANA's XML file; - for standard input"}; }

Argument supplement() { return {"--supplement", "Facts that the registry does not hold; may be repeated", "FILE"}; }

Argument table() {
    return {"--table", "The description of a table; required for every registry except that of status codes", "FILE"};
}

Argument help() { return {"--help", "Print this help", "", "-h"}; }

Inputs inputs_of(const GivenArguments& given) {
    return {given.required_file("REGISTRY"), given.files("--supplement"), given.file("--table")};
}

ExitStatus run_generate(const GivenArguments& given) {
    GenerateOptions options;
    options.format = given.required_choice("FORMAT", names_of(formats()));
    options.inputs = inputs_of(given);
    options.output = given.file("--output").value_or("-");
    options.namespace_name = given.text("--namespace");
    options.selection = {given.text("--only"), given.text("--except")};
    options.template_file = given.file("--template");
    options.depfile = given.file("--depfile").value_or("");
    options.is_single_file = given.has("--single-file");
    options.deprecates_former_names = given.has("--deprecate-former-names");
    options.is_check = given.has("--check");
    return generate(options);
}

ExitStatus run_check(const GivenArguments& given) {
    CheckOptions options;
    options.inputs = inputs_of(given);
    options.today = given.text("--today");
    options.is_strict = given.has("--strict");
    return check(options);
}

ExitStatus run_diff(const GivenArguments& given) {
    DiffOptions options;
    options.old_registry = given.required_file("OLD");
    options.new_registry = given.required_file("NEW");
    options.table = given.file("--table");
    options.format = given.choice("--format", names_of(difference_formats())).value_or("text");
    return diff(options);
}

ExitStatus run_update(const GivenArguments& given) {
    UpdateOptions options;
    options.old_registry = given.required_file("OLD");
    options.new_registry = given.required_file("NEW");
    options.table = given.file("--table");
    options.supplement = given.required_file("--supplement");
    options.output = given.file("--output").value_or("-");
    return update(options);
}

Command describe_generate() {
    return {
        "generate",
        "Write the code for a registry",
        {{"FORMAT", help_of_formats(formats()), "", "", names_of(formats())}, registry("REGISTRY")},
        {table(),
         supplement(),
         {"--output", "The file to write, which stays as it is if it would not change; - for standard output", "FILE",
          "-o"},
         {"--namespace", "The namespace of the code; in C its prefix", "NAME"},
         {"--single-file", "Include the content of iana/table.hpp in a C++ header, so that it can be copied anywhere"},
         {"--only", "The rows to keep: values, ranges of numbers, and states, joined by commas", "LIST"},
         {"--except", "The rows to leave out, in the same form", "LIST"},
         {"--deprecate-former-names", "Let C++ compilers warn about enumerators with former names"},
         {"--template", "The template to fill; only for the format template", "FILE"},
         {"--check", "Write nothing; exit with 1 if the output file differs from what would be written"},
         {"--depfile", "Write there, for make and ninja, what the output depends on", "FILE"},
         help()}};
}

Command describe_check() {
    return {"check",
            "Report mistakes in a registry, and registrations that expire soon",
            {registry("REGISTRY")},
            {table(),
             supplement(),
             {"--today", "The date by which temporary registrations expire; the default is the system's in UTC",
              "YYYY-MM-DD"},
             {"--strict", "Exit with 1 if there are warnings"},
             help()}};
}

Command describe_diff() {
    return {"diff",
            "Say what changed between two registries; exit with 1 if they differ",
            {registry("OLD"), registry("NEW")},
            {table(),
             {"--format", help_of_formats(difference_formats()), "FORMAT", "", names_of(difference_formats())},
             help()}};
}

Command describe_update() {
    return {"update",
            "Write the supplement that belongs beside NEW, so that no name that programs use is lost",
            {registry("OLD"), registry("NEW")},
            {table(),
             {"--supplement", "The supplement that belongs beside OLD", "FILE"},
             {"--output", "The file to write, which may be the supplement itself; - for standard output", "FILE", "-o"},
             help()}};
}

std::vector<RunnableCommand> all_commands() {
    return {{describe_generate(), run_generate},
            {describe_check(), run_check},
            {describe_diff(), run_diff},
            {describe_update(), run_update}};
}

std::vector<Argument> options_without_command() {
    return {help(),
            {"--version", "Print the version of the program"},
            {"--man", "Print the manual page"},
            {"--completion", "Print the completions for bash, zsh or fish", "SHELL", "", completed_shells()}};
}

std::vector<Command> described_commands() {
    std::vector<Command> commands;
    for (const auto& [command, execute] : all_commands()) commands.push_back(command);
    return commands;
}

[[noreturn]] void refuse_command(const std::string& word) {
    std::vector<std::string> names;
    for (const auto& [command, execute] : all_commands()) names.push_back(command.name);
    auto known = names;
    for (const auto& option : options_without_command()) known.push_back(option.name);
    const auto* kind = word.starts_with('-') ? "option" : "command";
    const auto found = word.empty() ? std::string{"no command"} : fmt::format("unknown {} {}", kind, quote(word));
    throw UsageError{fmt::format("{}, expected {}{} (see 'iana-codegen --help')", found, alternatives(names),
                                 suggestion(word, known))};
}

std::string completion_for(const std::vector<std::string>& words) {
    const Command program{"", "", {}, options_without_command()};
    const GivenArguments given{program, words};
    given.check_all_are_expected();
    const auto shell = given.required_choice("--completion", completed_shells());
    return completion_of(shell, described_commands(), program.options);
}

ExitStatus run_command(const RunnableCommand& runnable, const std::vector<std::string>& words) {
    const GivenArguments given{runnable.command, words};
    if (given.has("--help")) {
        write_standard_output(help_of(runnable.command));
        return done;
    }
    given.check_all_are_expected();
    return runnable.execute(given);
}

}  // namespace

ExitStatus run(int argument_count, const char* const* arguments) {
    const std::vector<std::string> words{arguments + std::min(argument_count, 1), arguments + argument_count};
    const auto first = words.empty() ? "" : words.front();
    for (const auto& runnable : all_commands()) {
        if (runnable.command.name == first) return run_command(runnable, {words.begin() + 1, words.end()});
    }
    if (first == "--version") {
        write_standard_output("iana-codegen " IANA_CODEGEN_VERSION "\n");
    } else if (first == "--help" || first == "-h") {
        write_standard_output(help_of(described_commands(), options_without_command()));
    } else if (first == "--man") {
        write_standard_output(manual_page(described_commands(), options_without_command(), IANA_CODEGEN_DATE));
    } else if (first.substr(0, first.find('=')) == "--completion") {
        write_standard_output(completion_for(words));
    } else {
        refuse_command(first);
    }
    return done;
}

}  // namespace iana_codegen
