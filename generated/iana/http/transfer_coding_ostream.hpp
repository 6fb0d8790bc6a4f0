// Prints HTTP transfer codings to streams of the standard library. It includes transfer_coding.hpp from the same
// directory.
// Made by iana-codegen 0.1.0. Do not edit. To regenerate:
// iana-codegen generate cpp-ostream REGISTRY --table http-transfer-coding.xml --supplement FILE --output
// transfer_coding_ostream.hpp
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "transfer_coding.hpp"

namespace iana::http {
inline namespace content_1864c1587ed5db33 {

// Prints the name, and only the number of a value without one. Width, fill and adjustment of the stream count as for a
// string.
template <typename traits>
std::basic_ostream<char, traits>& operator<<(std::basic_ostream<char, traits>& stream, transfer_coding code) {
    const std::string_view text = name(code);
    if (text.empty()) return stream << std::to_string(static_cast<unsigned>(code));
    return stream << std::basic_string_view<char, traits>(text.data(), text.size());
}

}  // namespace content_1864c1587ed5db33
}  // namespace iana::http
