// Prints status codes with std::format, where the standard library has it, and with fmt, where fmt is. It
// includes status.hpp from the same directory.
// Made by iana-codegen; do not edit; to make it anew: iana-codegen generate cpp-format REGISTRY --output status_format.hpp
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
#if __has_include(<fmt/format.h>)
#include <fmt/format.h>
#endif

// Both print "404 Not Found" (RFC 9112, Section 4), and of a code without a phrase its number. They take the format
// specification of a string: {:>20} sets width and alignment.

#if defined(__cpp_lib_format)
template <>
struct std::formatter<::iana::http::status, char> : std::formatter<std::string_view, char> {
    template <typename format_context>
    auto format(::iana::http::status code, format_context& context) const {
        using text_formatter = std::formatter<std::string_view, char>;
        const std::string_view text = ::iana::http::status_text(code);
        if (!text.empty()) return text_formatter::format(text, context);
        return text_formatter::format(std::to_string(static_cast<unsigned>(code)), context);
    }
};
#endif

#if __has_include(<fmt/format.h>)
template <>
struct fmt::formatter<::iana::http::status, char> : fmt::formatter<fmt::string_view, char> {
    template <typename format_context>
    auto format(::iana::http::status code, format_context& context) const {
        using text_formatter = fmt::formatter<fmt::string_view, char>;
        const std::string_view text = ::iana::http::status_text(code);
        if (!text.empty()) return text_formatter::format({text.data(), text.size()}, context);
        return text_formatter::format(std::to_string(static_cast<unsigned>(code)), context);
    }
};
#endif
