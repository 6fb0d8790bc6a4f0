// Prints WebSocket close codes with std::format if the standard library has it, and with fmt if fmt is installed and
// IANA_WITHOUT_FMT is not defined. It includes close_code.hpp from the same directory.
// Made by iana-codegen 0.1.0. Do not edit. To regenerate:
// iana-codegen generate cpp-format REGISTRY --table websocket-close-code.xml --supplement FILE --output
// close_code_format.hpp
#pragma once

#include <string>
#include <string_view>

#include "close_code.hpp"

#if __has_include(<version>)
#include <version>
#endif
#if defined(__cpp_lib_format)
#include <format>
#endif
#if __has_include(<fmt/format.h>) && !defined(IANA_WITHOUT_FMT)
#include <fmt/format.h>
#endif

namespace iana::websocket {
inline namespace content_74e26473ba2fe5d2 {
namespace detail {

// Prints the name, and only the number of a value without one. The format specification is that of a string: {:>20}
// sets width and alignment.
template <typename text_formatter, typename text>
struct close_code_formatter : text_formatter {
    template <typename format_context>
    auto format(close_code code, format_context& context) const {
        const std::string_view known = name(code);
        if (!known.empty()) return text_formatter::format(text(known.data(), known.size()), context);
        const std::string number = std::to_string(static_cast<unsigned>(code));
        return text_formatter::format(text(number.data(), number.size()), context);
    }
};

}  // namespace detail
}  // namespace content_74e26473ba2fe5d2
}  // namespace iana::websocket

#if defined(__cpp_lib_format)
template <>
struct std::formatter<::iana::websocket::close_code, char>
    : ::iana::websocket::content_74e26473ba2fe5d2::detail::close_code_formatter<
          std::formatter<std::string_view, char>, std::string_view> {};
#endif

#if __has_include(<fmt/format.h>) && !defined(IANA_WITHOUT_FMT)
template <>
struct fmt::formatter<::iana::websocket::close_code, char>
    : ::iana::websocket::content_74e26473ba2fe5d2::detail::close_code_formatter<
          fmt::formatter<fmt::string_view, char>, fmt::string_view> {};
#endif
