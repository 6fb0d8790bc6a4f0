// Prints HTTP/3 settings with std::format if the standard library has it, and with fmt if fmt is installed and
// IANA_WITHOUT_FMT is not defined. It includes setting.hpp from the same directory.
// Made by iana-codegen 0.1.0. Do not edit. To regenerate:
// iana-codegen generate cpp-format REGISTRY --table http3-setting.xml --supplement FILE --output setting_format.hpp
#pragma once

#include <string>
#include <string_view>

#include "setting.hpp"

#if __has_include(<version>)
#include <version>
#endif
#if defined(__cpp_lib_format)
#include <format>
#endif
#if __has_include(<fmt/format.h>) && !defined(IANA_WITHOUT_FMT)
#include <fmt/format.h>
#endif

namespace iana::http3 {
inline namespace content_0941f46287fb3056 {
namespace detail {

// Prints the name, and only the number of a value without one. The format specification is that of a string: {:>20}
// sets width and alignment.
template <typename text_formatter, typename text>
struct setting_formatter : text_formatter {
    template <typename format_context>
    auto format(setting code, format_context& context) const {
        const std::string_view known = name(code);
        if (!known.empty()) return text_formatter::format(text(known.data(), known.size()), context);
        const std::string number = std::to_string(static_cast<unsigned long long>(code));
        return text_formatter::format(text(number.data(), number.size()), context);
    }
};

}  // namespace detail
}  // namespace content_0941f46287fb3056
}  // namespace iana::http3

#if defined(__cpp_lib_format)
template <>
struct std::formatter<::iana::http3::setting, char>
    : ::iana::http3::content_0941f46287fb3056::detail::setting_formatter<
          std::formatter<std::string_view, char>, std::string_view> {};
#endif

#if __has_include(<fmt/format.h>) && !defined(IANA_WITHOUT_FMT)
template <>
struct fmt::formatter<::iana::http3::setting, char>
    : ::iana::http3::content_0941f46287fb3056::detail::setting_formatter<
          fmt::formatter<fmt::string_view, char>, fmt::string_view> {};
#endif
