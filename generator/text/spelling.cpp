#include "text/spelling.hpp"

#include <fmt/format.h>
#include <limits>

#include <algorithm>
#include <array>

namespace iana_codegen {
namespace {

// Keywords of C++ up to C++23.
constexpr auto keywords = std::to_array<std::string_view>(
    {"alignas",     "alignof",  "and",        "and_eq",    "asm",       "auto",         "bitand",
     "bitor",       "bool",     "break",      "case",      "catch",     "char",         "char16_t",
     "char32_t",    "char8_t",  "class",      "co_await",  "co_return", "co_yield",     "compl",
     "concept",     "const",    "const_cast", "consteval", "constexpr", "constinit",    "continue",
     "decltype",    "default",  "delete",     "do",        "double",    "dynamic_cast", "else",
     "enum",        "explicit", "export",     "extern",    "false",     "float",        "for",
     "friend",      "goto",     "if",         "inline",    "int",       "long",         "mutable",
     "namespace",   "new",      "noexcept",   "not",       "not_eq",    "nullptr",      "operator",
     "or",          "or_eq",    "private",    "protected", "public",    "register",     "reinterpret_cast",
     "requires",    "return",   "short",      "signed",    "sizeof",    "static",       "static_assert",
     "static_cast", "struct",   "switch",     "template",  "this",      "thread_local", "throw",
     "true",        "try",      "typedef",    "typeid",    "typename",  "union",        "unsigned",
     "using",       "virtual",  "void",       "volatile",  "wchar_t",   "while",        "xor",
     "xor_eq"});

// Keywords of C++26, and of GNU compilers without an option such as -std=c++17.
constexpr auto further_keywords = std::to_array<std::string_view>({"contract_assert", "typeof"});

// Macros in lower case that compilers or headers of the standard library define.
constexpr auto macros_in_lower_case =
    std::to_array<std::string_view>({"assert", "errno", "i386", "linux", "stderr", "stdin", "stdout", "unix"});

bool contains(const auto& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr bool is_lower(char character) { return character >= 'a' && character <= 'z'; }
constexpr bool is_upper(char character) { return character >= 'A' && character <= 'Z'; }

}  // namespace

bool is_ascii_letter(char character) { return is_lower(character) || is_upper(character); }

std::string to_lower(std::string_view text) {
    std::string lower{text};
    for (char& character : lower) {
        if (is_upper(character)) character = static_cast<char>(character - 'A' + 'a');
    }
    return lower;
}

std::string to_upper(std::string_view text) {
    std::string upper{text};
    for (char& character : upper) {
        if (is_lower(character)) character = static_cast<char>(character - 'a' + 'A');
    }
    return upper;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string enum_name(std::string_view phrase, std::string_view prefix_of_digits) {
    std::string name;
    bool at_word_end = false;
    for (const char character : phrase) {
        if (character == '\'') continue;
        if (!is_ascii_letter(character) && !is_ascii_digit(character)) {
            at_word_end = true;
            continue;
        }
        if (at_word_end && !name.empty()) name += '_';
        name += character;
        at_word_end = false;
    }
    if (!name.empty() && is_ascii_digit(name.front())) name = std::string{prefix_of_digits} + '_' + name;
    return to_upper(name);
}

std::string enumerator(std::string_view enum_name) {
    std::string name = to_lower(enum_name);
    if (is_keyword(name) || contains(macros_in_lower_case, name)) name += '_';
    return name;
}

bool is_keyword(std::string_view word) { return contains(keywords, word) || contains(further_keywords, word); }

std::string string_literal(std::string_view text) {
    std::string literal = "\"";
    char previous = '\0';
    for (const char character : text) {
        const bool could_be_trigraph = character == '?' && previous == '?';
        if (!is_printable_ascii(character)) {
            literal += fmt::format("\\{:03o}", static_cast<unsigned char>(character));
        } else {
            if (character == '"' || character == '\\' || could_be_trigraph) literal += '\\';
            literal += character;
        }
        previous = character;
    }
    return literal + '"';
}

std::string view_literal(std::string_view text) { return text.empty() ? "{}" : string_literal(text) + "sv"; }

std::string number_literal(std::uint64_t value) {
    const bool is_signed = value <= std::numeric_limits<std::int64_t>::max();
    return std::to_string(value) + (is_signed ? "" : "U");
}

std::string line_comment(std::string_view text) {
    // Spaces at the end do not count: GCC ignores them between a backslash and the line's end.
    const auto end = trimmed(text);
    const bool continues = end.ends_with('\\') || end.ends_with("?\?/");
    // A compiler that assumes another encoding may take the last byte for the start of a character, and the line's end
    // for the rest of that character.
    const bool could_swallow = !end.empty() && static_cast<unsigned char>(end.back()) >= 0x80;
    return std::string{text} + (continues || could_swallow ? "." : "");
}

}  // namespace iana_codegen
