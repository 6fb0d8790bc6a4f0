#include "cli/completion.hpp"

#include <fmt/format.h>

#include "text/joined.hpp"

namespace iana_codegen {
namespace {

constexpr std::string_view banner = "Made by iana-codegen. To regenerate: iana-codegen --completion ";

bool is_of_files(const Argument& argument) {
    const bool is_positional = !argument.name.starts_with('-');
    return argument.choices.empty() && (is_positional || argument.value == "FILE");
}

std::string choices_of(const Argument& argument) { return joined(argument.choices, " "); }

// Puts a backslash before each of the characters.
std::string escaped(std::string_view text, std::string_view characters) {
    std::string result;
    for (const char character : text) {
        if (characters.find(character) != std::string_view::npos) result += '\\';
        result += character;
    }
    return result;
}

// In single quotes, as POSIX shells read them.
std::string in_quotes(std::string_view text) {
    std::string quoted = "'";
    for (const char character : text) quoted += character == '\'' ? "'\\''" : std::string{character};
    return quoted + "'";
}

std::vector<std::string> spellings_of(const Argument& option) {
    if (option.short_name.empty()) return {option.name};
    return {option.short_name, option.name};
}

// What bash offers as a value: files, these words, or nothing.
std::string bash_value_of(const Argument& argument) {
    return is_of_files(argument) ? "FILE" : in_quotes(choices_of(argument));
}

std::string bash_case_of(const Command& command) {
    std::string words;
    std::string values;
    for (const auto& option : command.options) {
        for (const auto& spelling : spellings_of(option)) {
            words += (words.empty() ? "" : " ") + spelling;
            if (!option.value.empty()) values += fmt::format("[{}]={} ", spelling, bash_value_of(option));
        }
    }
    const auto positionals = joined(command.positionals, bash_value_of, " ");
    return fmt::format(
        "        {})\n            options={}\n            values=({})\n            positionals=({})\n"
        "            ;;\n",
        command.name, in_quotes(words), values, positionals);
}

constexpr std::string_view bash_start = R"(_iana_codegen_offer() {
    if [[ $1 == FILE ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$2")
    else
        mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
    fi
}

_iana_codegen() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    # bash splits --option=value into three words.
    if [[ $word == '=' ]]; then
        word=
    elif [[ $before == '=' ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    local options=
    local -A values=()
    local -a positionals=()
    COMPREPLY=()
)";

constexpr std::string_view bash_end = R"(    esac
    if [[ ${values[$before]+known} ]]; then
        _iana_codegen_offer "${values[$before]}" "$word"
        return
    elif [[ $word == -* ]]; then
        _iana_codegen_offer "$options" "$word"
        return
    fi
    local position=0 i
    for ((i = 2; i < COMP_CWORD; ++i)); do
        if [[ ${values[${COMP_WORDS[i]}]+known} ]]; then
            [[ ${COMP_WORDS[i + 1]} == '=' ]] && ((++i))
            ((++i))
        elif [[ ${COMP_WORDS[i]} != -?* ]]; then
            ((++position))
        fi
    done
    _iana_codegen_offer "${positionals[position]}" "$word"
}

complete -F _iana_codegen iana-codegen
)";

std::string bash_completion(std::span<const Command> commands, std::span<const Argument> options) {
    std::string words;
    for (const auto& command : commands) words += command.name + " ";
    std::string cases;
    for (const auto& command : commands) cases += bash_case_of(command);
    for (const auto& option : options) {
        for (const auto& spelling : spellings_of(option)) words += spelling + " ";
        if (!option.choices.empty())
            cases += fmt::format("        {}) positionals=({}) ;;\n", option.name, bash_value_of(option));
    }
    words.pop_back();
    return fmt::format(
        "# {}bash\n{}    if ((COMP_CWORD == 1)); then\n        _iana_codegen_offer {} \"$word\"\n"
        "        return\n    fi\n    case ${{COMP_WORDS[1]}} in\n{}{}",
        banner, bash_start, in_quotes(words), cases, bash_end);
}

// What zsh offers as a value: ":FILE:_files".
std::string zsh_value_of(const Argument& argument, std::string_view shown) {
    if (is_of_files(argument)) return fmt::format(":{}:_files", shown);
    return fmt::format(":{}:({})", shown, choices_of(argument));
}

std::string zsh_option(const Argument& option) {
    const auto value = option.value.empty() ? "" : zsh_value_of(option, option.value);
    const auto rest = in_quotes(fmt::format("[{}]{}", escaped(option.help, "[]:\\"), value));
    const auto* repeated = option.value.empty() ? "" : "*";
    std::string specs;
    for (const auto& spelling : spellings_of(option)) {
        const auto* takes_equals_sign = !option.value.empty() && spelling.starts_with("--") ? "=" : "";
        specs += fmt::format(" \\\n        '{}{}{}'{}", repeated, spelling, takes_equals_sign, rest);
    }
    return specs;
}

std::string zsh_command(const Command& command) {
    auto text = fmt::format("      {})\n        _arguments -S", command.name);
    for (const auto& option : command.options) text += zsh_option(option);
    for (std::size_t i = 0; i < command.positionals.size(); ++i) {
        const auto& positional = command.positionals[i];
        text += fmt::format(" \\\n        '{}{}'", i + 1, zsh_value_of(positional, positional.name));
    }
    return text + "\n        ;;\n";
}

std::string zsh_completion(std::span<const Command> commands, std::span<const Argument> options) {
    auto text = fmt::format(
        "#compdef iana-codegen\n# {}zsh\n_iana_codegen() {{\n  local curcontext=$curcontext state\n"
        "  local -a line\n  local -a commands=(\n",
        banner);
    for (const auto& command : commands)
        text += "    " + in_quotes(command.name + ":" + escaped(command.summary, ":\\")) + "\n";
    text += "  )\n  _arguments -C";
    for (const auto& option : options) text += zsh_option(option);
    text +=
        " \\\n        '1: :->command' '*:: :->arguments' && return\n  case $state in\n"
        "    command) _describe -t commands command commands ;;\n    arguments)\n      case $line[1] in\n";
    for (const auto& command : commands) text += zsh_command(command);
    return text + "      esac\n      ;;\n  esac\n}\n\n_iana_codegen \"$@\"\n";
}

std::string fish_value_of(const Argument& argument) {
    if (is_of_files(argument)) return " -r -F";
    return argument.choices.empty() ? " -x" : fmt::format(" -x -a '{}'", choices_of(argument));
}

std::string fish_option(const Argument& option, std::string_view condition) {
    const auto letter = option.short_name.empty() ? "" : " -s " + option.short_name.substr(1);
    const auto value = option.value.empty() ? "" : fish_value_of(option);
    return fmt::format("complete -c iana-codegen -n '{}' -l {}{}{} -d '{}'\n", condition, option.name.substr(2), letter,
                       value, escaped(option.help, "'\\"));
}

std::string fish_command(const Command& command) {
    const auto condition = "__fish_seen_subcommand_from " + command.name;
    auto text = fmt::format("complete -c iana-codegen -n __fish_use_subcommand -a {} -d '{}'\n", command.name,
                            escaped(command.summary, "'\\"));
    for (const auto& option : command.options) text += fish_option(option, condition);
    for (const auto& positional : command.positionals) {
        if (is_of_files(positional)) continue;
        const auto choices = choices_of(positional);
        text += fmt::format("complete -c iana-codegen -n '{}; and not __fish_seen_subcommand_from {}' -a '{}'\n",
                            condition, choices, choices);
    }
    return text + fmt::format("complete -c iana-codegen -n '{}' -F\n", condition);
}

std::string fish_completion(std::span<const Command> commands, std::span<const Argument> options) {
    auto text = fmt::format("# {}fish\ncomplete -c iana-codegen -f\n", banner);
    for (const auto& option : options) text += fish_option(option, "__fish_use_subcommand");
    for (const auto& command : commands) text += fish_command(command);
    return text;
}

}  // namespace

std::vector<std::string> completed_shells() { return {"bash", "zsh", "fish"}; }

std::string completion_of(std::string_view shell, std::span<const Command> commands,
                          std::span<const Argument> options) {
    if (shell == "bash") return bash_completion(commands, options);
    return shell == "zsh" ? zsh_completion(commands, options) : fish_completion(commands, options);
}

}  // namespace iana_codegen
