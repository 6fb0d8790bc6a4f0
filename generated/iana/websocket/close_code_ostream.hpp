// Prints WebSocket close codes to streams of the standard library. It includes close_code.hpp from the same directory.
// Made by iana-codegen 0.1.0. Do not edit. To regenerate:
// iana-codegen generate cpp-ostream REGISTRY --table websocket-close-code.xml --supplement FILE --output
// close_code_ostream.hpp
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "close_code.hpp"

namespace iana::websocket {
inline namespace content_74e26473ba2fe5d2 {

// Prints the name, and only the number of a value without one. Width, fill and adjustment of the stream count as for a
// string.
template <typename traits>
std::basic_ostream<char, traits>& operator<<(std::basic_ostream<char, traits>& stream, close_code code) {
    const std::string_view text = name(code);
    if (text.empty()) return stream << std::to_string(static_cast<unsigned>(code));
    return stream << std::basic_string_view<char, traits>(text.data(), text.size());
}

}  // namespace content_74e26473ba2fe5d2
}  // namespace iana::websocket
