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

}  // namespace iana_codegen
