#include "cli/manual.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <sstream>

#include "cli/help.hpp"

namespace iana_codegen {
namespace {

constexpr std::size_t widest_source_line = 78;  // mandoc warns about lines from 80 columns on

constexpr std::string_view introduction =
    R"(turns registries that IANA publishes as XML into C++, C, JSON and pages.
It reads a registry, checks it, and writes one file.
A registry other than that of HTTP status codes needs a description of its
table, see
.Fl -table .
.Pp
If the output would not change, the file keeps its time, so that build tools
rebuild nothing.
)";

constexpr std::string_view ending = R"(.Sh EXIT STATUS
.Bl -tag -width Ds
.It 0
The command succeeded.
.It 1
The input has errors; or
.Cm generate Fl -check
found a file that is out of date; or
.Cm check Fl -strict
found warnings; or
.Cm diff
found differences.
.It 2
The arguments are wrong, or a file cannot be read or written.
.El
.Sh EXAMPLES
Write the C++ header of HTTP status codes:
.Pp
.Dl iana-codegen generate cpp http-status-codes.xml -o status.hpp
.Pp
Fail in a CI job if that header is out of date:
.Pp
.Dl iana-codegen generate cpp http-status-codes.xml -o status.hpp --check
.Pp
Enable completions in this shell:
.Pp
.Dl source <(iana-codegen --completion bash)
.Sh SEE ALSO
The files
.Pa docs/generate.md
and
.Pa docs/update.md
of the sources describe tables, supplements and updates.
.Pp
.Lk https://www.iana.org/protocols "IANA's registries"
)";

// "2026-06-20" becomes "June 20, 2026", as mdoc requires.
std::string date_in_words(std::string_view date) {
    constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                         "May",       "June",     "July",     "August",
                                                         "September", "October",  "November", "December"};
    const auto month = static_cast<unsigned>((date[5] - '0') * 10 + (date[6] - '0'));
    const auto day = date.substr(date[8] == '0' ? 9 : 8);
    return fmt::format("{} {}, {}", months.at(month - 1), day, date.substr(0, 4));
}

// A line of text must not start like a macro, and a backslash starts an escape.
std::string text_lines(std::string_view text) {
    std::string escaped;
    for (const char character : text) escaped += character == '\\' ? std::string{"\\e"} : std::string{character};
    std::istringstream lines{wrap_words(escaped, 0, widest_source_line)};
    std::string result;
    for (std::string line; std::getline(lines, line);) {
        const bool looks_like_macro = line.starts_with('.') || line.starts_with('\'');
        result += (looks_like_macro ? "\\&" : "") + line + "\n";
    }
    return result;
}

// "Fl -output Ar FILE".
std::string macros_of(const Argument& option) {
    return "Fl " + option.name.substr(1) + (option.value.empty() ? "" : " Ar " + option.value);
}

std::string short_form(const Argument& option) {
    return option.short_name.empty() ? "" : "Fl " + option.short_name.substr(1) + " , ";
}

std::string synopsis_of(const Command& command) {
    auto text = ".Nm\n.Cm " + command.name + "\n";
    for (const auto& positional : command.positionals) text += ".Ar " + positional.name + "\n";
    for (const auto& option : command.options) text += ".Op " + macros_of(option) + "\n";
    return text;
}

std::string list_of(std::span<const Argument> arguments) {
    std::string text = ".Bl -tag -width Ds\n";
    for (const auto& argument : arguments) {
        const bool is_option = argument.name.starts_with('-');
        text += ".It " + (is_option ? short_form(argument) + macros_of(argument) : "Ar " + argument.name) + "\n";
        text += text_lines(argument.help + ".");
    }
    return text + ".El\n";
}

std::string section_of(const Command& command) {
    auto arguments = command.positionals;
    arguments.insert(arguments.end(), command.options.begin(), command.options.end());
    return ".Ss " + command.name + "\n" + text_lines(command.summary + ".") + list_of(arguments);
}

}  // namespace

std::string manual_page(std::span<const Command> commands, std::span<const Argument> options, std::string_view date) {
    auto page = fmt::format(
        ".Dd {}\n.Dt IANA-CODEGEN 1\n.Os\n.Sh NAME\n.Nm iana-codegen\n.Nd turn IANA's registries into code\n"
        ".Sh SYNOPSIS\n",
        date_in_words(date));
    for (const auto& command : commands) page += synopsis_of(command);
    for (const auto& option : options) page += ".Nm\n." + macros_of(option) + "\n";
    page += ".Sh DESCRIPTION\n.Nm\n" + std::string{introduction} + ".Pp\nThe options without a command are:\n";
    page += list_of(options);
    for (const auto& command : commands) page += section_of(command);
    return page + std::string{ending};
}

}  // namespace iana_codegen
