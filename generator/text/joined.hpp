// Writes several values as one text.
#pragma once

#include <iterator>
#include <string>
#include <string_view>

namespace iana_codegen {

template <typename Values, typename Write>
[[nodiscard]] std::string joined(const Values& values, Write write, std::string_view separator) {
    std::string text;
    for (const auto& value : values) {
        if (&value != &*std::begin(values)) text += separator;
        text += write(value);
    }
    return text;
}

// The same for texts, which need not be written.
template <typename Texts>
[[nodiscard]] std::string joined(const Texts& texts, std::string_view separator) {
    const auto as_string = [](std::string_view text) { return std::string{text}; };
    return joined(texts, as_string, separator);
}

}  // namespace iana_codegen
