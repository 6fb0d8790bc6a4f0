// The only file that includes CLI11. CLI11 only splits the arguments. The messages, the help and the rules about values
// are our own, because those of CLI11 differ from version to version.
#include "cli/arguments.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iterator>
#include <utility>

#include "cli/inputs.hpp"
#include "text/diagnostics.hpp"
#include "text/joined.hpp"
#include "text/suggestion.hpp"

namespace iana_codegen {
namespace {

bool is_option(const std::string& word) { return word.size() > 1 && word.front() == '-'; }

std::vector<std::string> names_of(const std::vector<Argument>& arguments) {
    std::vector<std::string> names;
    names.reserve(arguments.size());
    for (const auto& argument : arguments) names.push_back(argument.name);
    return names;
}

CLI::Option* add_to(CLI::App& app, const Argument& argument) {
    const auto names = argument.short_name.empty() ? argument.name : argument.short_name + "," + argument.name;
    if (is_option(argument.name) && argument.value.empty()) return app.add_flag(names)->disable_flag_override();
    // This function ignores the values; they are read from option->results(). CLI11 would interpret values such as ""
    // and "{}" if it converted them.
    const auto accept = [](const CLI::results_t& /*values*/) { return true; };
    auto* option = app.add_option(names, CLI::callback_t{accept});
    return is_option(argument.name) ? option->take_all() : option;
}

// Says why CLI11 cannot split the words: an option has no value, or a flag has one.
std::string problem_in(const std::vector<std::string>& words, const Command& command) {
    for (const auto& option : command.options) {
        const auto gives_value = [&](const std::string& word) { return word.starts_with(option.name + "="); };
        if (option.value.empty() && std::any_of(words.begin(), words.end(), gives_value)) {
            return fmt::format("{}: a value, expected none", option.name);
        }
        const bool is_last = words.back() == option.name || words.back() == option.short_name;
        if (!option.value.empty() && is_last)
            return fmt::format("{}: no value, expected {}", option.name, option.value);
    }
    return "arguments that cannot be told apart, expected those that the help lists";
}

// Removes "--", which separates options from arguments and is not an argument itself.
std::vector<std::string> without_mark(std::vector<std::string> words) {
    const auto mark = std::find(words.begin(), words.end(), "--");
    if (mark != words.end()) words.erase(mark);
    return words;
}

}  // namespace

GivenArguments::GivenArguments(const Command& command, std::vector<std::string> words) : command_{command} {
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    std::map<std::string, CLI::Option*> options;
    for (const auto* arguments : {&command.positionals, &command.options}) {
        for (const auto& argument : *arguments) options[argument.name] = add_to(app, argument);
    }
    try {
        app.parse(std::vector<std::string>{words.rbegin(), words.rend()});
    } catch (const CLI::ParseError&) {
        refuse(problem_in(words, command));
    }
    for (const auto& [name, option] : options) {
        if (option->count() != 0) values_[name] = option->results();
    }
    unexpected_ = without_mark(app.remaining());
}

void GivenArguments::check_all_are_expected() const {
    if (unexpected_.empty()) return;
    const auto in_quotes = [](const std::string& word) { return quote(word); };
    const auto words = joined(unexpected_, in_quotes, ", ");
    const auto option = std::find_if(unexpected_.begin(), unexpected_.end(), is_option);
    std::string meant;
    if (option != unexpected_.end())
        meant = suggestion(option->substr(0, option->find('=')), names_of(command_.options));
    if (unexpected_.size() == 1 && option != unexpected_.end())
        refuse(fmt::format("unknown option {}{}", words, meant));
    const auto name = [](const Argument& argument) { return argument.name; };
    const auto positionals = joined(command_.positionals, name, " ");
    const auto wanted = positionals.empty() ? "options" : positionals + " and options";
    const auto expected = meant.empty() ? ", expected " + wanted : meant;
    refuse(fmt::format("unexpected argument{} {}{}", unexpected_.size() == 1 ? "" : "s", words, expected));
}

std::optional<std::string> GivenArguments::text(const std::string& name) const {
    const auto given = values_.find(name);
    if (given == values_.end()) return std::nullopt;
    const auto count = given->second.size();
    if (count != 1) refuse(fmt::format("{}: given {} times, expected once", name, count));
    return given->second.front();
}

std::optional<std::string> GivenArguments::file(const std::string& name) const {
    auto path = text(name);
    if (path) check_is_no_empty_name(name, *path);
    return path;
}

std::vector<std::string> GivenArguments::files(const std::string& name) const {
    const auto given = values_.find(name);
    if (given == values_.end()) return {};
    for (const auto& path : given->second) check_is_no_empty_name(name, path);
    return given->second;
}

std::optional<std::string> GivenArguments::choice(const std::string& name, std::span<const std::string> choices) const {
    auto word = text(name);
    if (!word || std::find(choices.begin(), choices.end(), *word) != choices.end()) return word;
    refuse(fmt::format("{}: {}, expected {}{}", name, quote(*word), alternatives(choices), suggestion(*word, choices)));
}

std::string GivenArguments::required_file(const std::string& name) const {
    const auto path = file(name);
    if (!path) refuse(fmt::format("{} is missing, expected a file", name));
    return *path;
}

std::string GivenArguments::required_choice(const std::string& name, std::span<const std::string> choices) const {
    const auto word = choice(name, choices);
    if (!word) refuse(fmt::format("{} is missing, expected {}", name, alternatives(choices)));
    return *word;
}

void GivenArguments::refuse(const std::string& problem) const {
    const auto command = command_.name.empty() ? "" : command_.name + " ";
    throw UsageError{fmt::format("{} (see 'iana-codegen {}--help')", problem, command)};
}

void GivenArguments::check_is_no_empty_name(const std::string& name, const std::string& path) const {
    if (path.empty()) refuse(fmt::format("{}: an empty name, expected a file's", name));
}

std::string suggestion(std::string_view word, std::span<const std::string> known) {
    const auto meant = closest(word, known);
    return meant.empty() ? "" : fmt::format(", did you mean {}?", quote(meant));
}

std::string alternatives(std::span<const std::string> words) {
    const auto as_it_is = [](const std::string& word) { return word; };
    return joined(words.first(words.size() - 1), as_it_is, ", ") + " or " + words.back();
}

}  // namespace iana_codegen
