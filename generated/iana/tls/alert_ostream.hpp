// Prints TLS alerts to streams of the standard library. It includes alert.hpp from the same directory.
// Made by iana-codegen 0.1.0. Do not edit. To regenerate:
// iana-codegen generate cpp-ostream REGISTRY --table tls-alert.xml --supplement FILE --output alert_ostream.hpp
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "alert.hpp"

namespace iana::tls {
inline namespace content_18181e8e9e2b2e31 {

// Prints the name, and only the number of a value without one. Width, fill and adjustment of the stream count as for a
// string.
template <typename traits>
std::basic_ostream<char, traits>& operator<<(std::basic_ostream<char, traits>& stream, alert code) {
    const std::string_view text = name(code);
    if (text.empty()) return stream << std::to_string(static_cast<unsigned>(code));
    return stream << std::basic_string_view<char, traits>(text.data(), text.size());
}

}  // namespace content_18181e8e9e2b2e31
}  // namespace iana::tls
