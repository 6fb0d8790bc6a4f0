// Prints HTTP/2 frame types to streams of the standard library. It includes frame_type.hpp from the same directory.
// Made by iana-codegen 0.1.0. Do not edit. To regenerate:
// iana-codegen generate cpp-ostream REGISTRY --table http2-frame-type.xml --supplement FILE --output
// frame_type_ostream.hpp
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "frame_type.hpp"

namespace iana::http2 {
inline namespace content_72e6ce1c84d27fc6 {

// Prints the name, and only the number of a value without one. Width, fill and adjustment of the stream count as for a
// string.
template <typename traits>
std::basic_ostream<char, traits>& operator<<(std::basic_ostream<char, traits>& stream, frame_type code) {
    const std::string_view text = name(code);
    if (text.empty()) return stream << std::to_string(static_cast<unsigned>(code));
    return stream << std::basic_string_view<char, traits>(text.data(), text.size());
}

}  // namespace content_72e6ce1c84d27fc6
}  // namespace iana::http2
