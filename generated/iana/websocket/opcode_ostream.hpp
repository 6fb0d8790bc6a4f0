// Prints WebSocket opcodes to streams of the standard library. It includes opcode.hpp from the same directory.
// Made by iana-codegen 0.1.0. Do not edit. To regenerate:
// iana-codegen generate cpp-ostream REGISTRY --table websocket-opcode.xml --supplement FILE --output opcode_ostream.hpp
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "opcode.hpp"

namespace iana::websocket {
inline namespace content_15bcc00937afd734 {

// Prints the name, and only the number of a value without one. Width, fill and adjustment of the stream count as for a
// string.
template <typename traits>
std::basic_ostream<char, traits>& operator<<(std::basic_ostream<char, traits>& stream, opcode code) {
    const std::string_view text = name(code);
    if (text.empty()) return stream << std::to_string(static_cast<unsigned>(code));
    return stream << std::basic_string_view<char, traits>(text.data(), text.size());
}

}  // namespace content_15bcc00937afd734
}  // namespace iana::websocket
