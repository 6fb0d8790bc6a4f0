#include "text/word_case.hpp"

#include <algorithm>

#include "text/spelling.hpp"

namespace iana_codegen {
namespace {

std::string with_first_letter_upper(std::string_view word) {
    return to_upper(word.substr(0, 1)) + std::string{word.substr(std::min<std::size_t>(1, word.size()))};
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    bool is_inside = false;
    for (const char character : text) {
        if (character == '\'') continue;
        const bool is_of_word = is_ascii_letter(character) || is_ascii_digit(character);
        if (is_of_word && !is_inside) words.emplace_back();
        if (is_of_word) words.back() += character;
        is_inside = is_of_word;
    }
    return words;
}

std::string pascal_case(const std::vector<std::string>& words) {
    std::string name;
    for (const auto& word : words) name += with_first_letter_upper(word);
    return name;
}

std::string camel_case(const std::vector<std::string>& words) {
    std::string name;
    for (const auto& word : words) name += name.empty() ? to_lower(word) : with_first_letter_upper(word);
    return name;
}

std::string kebab_case(std::string_view enum_name) {
    auto name = to_lower(enum_name);
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

}  // namespace iana_codegen
