#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <vector>

#include "text/joined.hpp"

namespace iana_codegen {
namespace {

constexpr std::size_t line_width = 100;

struct Entry {
    std::string term;
    std::string text;
};

std::string list(std::string_view heading, const std::vector<Entry>& entries) {
    std::size_t width = 0;
    for (const auto& entry : entries) width = std::max(width, entry.term.size());
    auto text = fmt::format("\n{}:\n", heading);
    for (const auto& entry : entries)
        text += fmt::format("  {:<{}}  ", entry.term, width) + wrap_words(entry.text, width + 4, line_width);
    return text;
}

std::vector<Entry> entries_of(std::span<const Argument> arguments) {
    std::vector<Entry> entries;
    for (const auto& argument : arguments) {
        const auto indent = argument.name.starts_with("--") ? "    " : "";
        const auto start = argument.short_name.empty() ? indent : argument.short_name + ", ";
        const auto value = argument.value.empty() ? "" : " " + argument.value;
        entries.push_back({fmt::format("{}{}{}", start, argument.name, value), argument.help});
    }
    return entries;
}

}  // namespace

std::string wrap_words(std::string_view text, std::size_t indent, std::size_t width) {
    std::string lines;
    std::size_t column = indent;
    while (!text.empty()) {
        const auto word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
        const bool is_first = column == indent;
        if (!is_first && column + 1 + word.size() > width) {
            lines += "\n" + std::string(indent, ' ');
            column = indent;
        } else if (!is_first) {
            lines += ' ';
            ++column;
        }
        lines += word;
        column += word.size();
    }
    return lines + "\n";
}

std::string help_of(std::span<const Command> commands, std::span<const Argument> options) {
    std::vector<Entry> entries;
    for (const auto& command : commands) entries.push_back({command.name, command.summary});
    return "Turns IANA's registries into code.\n\n"
           "Usage: iana-codegen COMMAND ...\n" +
           list("Commands", entries) + list("Options", entries_of(options)) +
           "\n'iana-codegen COMMAND --help' describes the arguments of a command.\n";
}

std::string help_of(const Command& command) {
    const auto name = [](const Argument& argument) { return argument.name; };
    const auto names = joined(command.positionals, name, " ");
    return wrap_words(command.summary + ".", 0, line_width) +
           fmt::format("\nUsage: iana-codegen {} {} [OPTION]...\n", command.name, names) +
           list("Arguments", entries_of(command.positionals)) + list("Options", entries_of(command.options));
}

}  // namespace iana_codegen
