// Prints HTTP cache directives with std::format if the standard library has it, and with fmt if fmt is installed and
// IANA_WITHOUT_FMT is not defined. It includes cache_directive.hpp from the same directory.
// Made by iana-codegen 0.1.0. Do not edit. To regenerate:
// iana-codegen generate cpp-format REGISTRY --table http-cache-directive.xml --supplement FILE --output
// cache_directive_format.hpp
#pragma once

#include <string>
#include <string_view>

#include "cache_directive.hpp"

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
inline namespace content_5008fe29c231a436 {
namespace detail {

// Prints the name, and only the number of a value without one. The format specification is that of a string: {:>20}
// sets width and alignment.
template <typename text_formatter, typename text>
struct cache_directive_formatter : text_formatter {
    template <typename format_context>
    auto format(cache_directive code, format_context& context) const {
        const std::string_view known = name(code);
        if (!known.empty()) return text_formatter::format(text(known.data(), known.size()), context);
        const std::string number = std::to_string(static_cast<unsigned>(code));
        return text_formatter::format(text(number.data(), number.size()), context);
    }
};

}  // namespace detail
}  // namespace content_5008fe29c231a436
}  // namespace iana::http

#if defined(__cpp_lib_format)
template <>
struct std::formatter<::iana::http::cache_directive, char>
    : ::iana::http::content_5008fe29c231a436::detail::cache_directive_formatter<
          std::formatter<std::string_view, char>, std::string_view> {};
#endif

#if __has_include(<fmt/format.h>) && !defined(IANA_WITHOUT_FMT)
template <>
struct fmt::formatter<::iana::http::cache_directive, char>
    : ::iana::http::content_5008fe29c231a436::detail::cache_directive_formatter<
          fmt::formatter<fmt::string_view, char>, fmt::string_view> {};
#endif
