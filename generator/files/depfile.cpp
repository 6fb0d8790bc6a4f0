#include "files/depfile.hpp"

namespace iana_codegen {
namespace {

// In make, backslashes before a space must be doubled; elsewhere a backslash stands for itself.
std::string escaped(std::string_view path) {
    std::string text;
    std::size_t backslashes = 0;
    for (const char character : path) {
        if (character == ' ') text.append(backslashes + 1, '\\');
        if (character == '$') text += '$';
        if (character == ':') text += '\\';
        text += character;
        backslashes = character == '\\' ? backslashes + 1 : 0;
    }
    return text;
}

}  // namespace

std::string problem_in_depfile(std::string_view path) {
    const auto position = path.find_first_of("\n\t;|#=%");
    if (position == std::string_view::npos) return "";
    if (path[position] == '\n') return "a line end";
    if (path[position] == '\t') return "a tab";
    return std::string{"a '"} + path[position] + "'";
}

std::string depfile(std::string_view output, std::span<const std::string> inputs) {
    std::string text = escaped(output) + ":";
    for (const auto& input : inputs) text += " \\\n  " + escaped(input);
    return text + "\n";
}

}  // namespace iana_codegen
