#include "known_texts.hpp"

#include <cctype>
#include <iana/http/field.hpp>
#include <iana/http/method.hpp>
#include <string_view>

namespace {

std::string in_lower_case(std::string_view text) {
    std::string lower{text};
    for (char& character : lower) character = static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    return lower;
}

}  // namespace

std::vector<Text> known_methods() {
    std::vector<Text> texts;
    for (const auto& known : iana::http::methods) {
        texts.push_back({static_cast<unsigned>(known.value), std::string{known.name}});
    }
    return texts;
}

std::vector<Text> known_fields() {
    std::vector<Text> texts;
    for (const auto& known : iana::http::fields) {
        texts.push_back({static_cast<unsigned>(known.value), in_lower_case(known.name)});
    }
    return texts;
}
