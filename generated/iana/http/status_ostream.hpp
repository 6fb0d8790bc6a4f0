// Prints HTTP status codes to streams of the standard library. It includes status.hpp from the same directory.
// Made by iana-codegen 0.1.0. Do not edit. To regenerate:
// iana-codegen generate cpp-ostream REGISTRY --supplement FILE --output status_ostream.hpp
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "status.hpp"

namespace iana::http {
inline namespace content_b7532da0219f2937 {

// Prints "404 Not Found" (RFC 9112, Section 4), and only the number of a code without a phrase. Width, fill and
// adjustment of the stream count as for a string.
template <typename traits>
std::basic_ostream<char, traits>& operator<<(std::basic_ostream<char, traits>& stream, status code) {
    const std::string_view text = status_text(code);
    if (text.empty()) return stream << std::to_string(static_cast<unsigned>(code));
    return stream << std::basic_string_view<char, traits>(text.data(), text.size());
}

}  // namespace content_b7532da0219f2937
}  // namespace iana::http
