// Prints HTTP status codes with std::format if the standard library has it, and with fmt if fmt is installed and
// IANA_WITHOUT_FMT is not defined. It includes status.hpp from the same directory.
// Made by iana-codegen 0.1.0. Do not edit. To regenerate:
// iana-codegen generate cpp-format REGISTRY --supplement FILE --output status_format.hpp
#pragma once

#include <string>
#include <string_view>

#include "status.hpp"

#if __has_include(<version>)
#include <version>
#endif
#if defined(__cpp_lib_format)
#include <format>
#endif
#if __has_include(<fmt/format.h>) && !defined(IANA_WITHOUT_FMT)
#include <fmt/format.h>
#endif

namespace iana::http {
inline namespace content_b7532da0219f2937 {
namespace detail {

// Prints "404 Not Found" (RFC 9112, Section 4), and only the number of a code without a phrase. The format
// specification is that of a string: {:>20} sets width and alignment.
template <typename text_formatter, typename text>
struct status_formatter : text_formatter {
    template <typename format_context>
    auto format(status code, format_context& context) const {
        const std::string_view known = status_text(code);
        if (!known.empty()) return text_formatter::format(text(known.data(), known.size()), context);
        const std::string number = std::to_string(static_cast<unsigned>(code));
        return text_formatter::format(text(number.data(), number.size()), context);
    }
};

}  // namespace detail
}  // namespace content_b7532da0219f2937
}  // namespace iana::http

#if defined(__cpp_lib_format)
template <>
struct std::formatter<::iana::http::status, char>
    : ::iana::http::content_b7532da0219f2937::detail::status_formatter<
          std::formatter<std::string_view, char>, std::string_view> {};
#endif

#if __has_include(<fmt/format.h>) && !defined(IANA_WITHOUT_FMT)
template <>
struct fmt::formatter<::iana::http::status, char>
    : ::iana::http::content_b7532da0219f2937::detail::status_formatter<
          fmt::formatter<fmt::string_view, char>, fmt::string_view> {};
#endif
