// Makes std::error_code of HTTP status codes. It includes status.hpp from the same directory.
// Made by iana-codegen 0.1.0. Do not edit. To regenerate:
// iana-codegen generate cpp-error REGISTRY --supplement FILE --output status_error.hpp
#pragma once

#include "status.hpp"

#include <iana/error.hpp>

#include <string_view>
#include <system_error>
#include <type_traits>

namespace iana::http {
inline namespace content_b7532da0219f2937 {

// The category of these error codes. Its name is "iana::http::status". The message of a code is status_text() or, if
// that is empty, the number.
[[nodiscard]] inline const std::error_category& status_category() noexcept;

// The error code with that number. It converts to true unless the number is 0, even if the value stands for success,
// such as status::ok: is_error() tells.
[[nodiscard]] inline std::error_code make_error_code(status code) noexcept;

// The category of the conditions that stand for classes of status codes. Its name is "iana::http::status_class". The
// message of a condition is the name of that class, such as "Client Error".
[[nodiscard]] inline const std::error_category& status_class_category() noexcept;

// The condition that an error code meets if the status code is in that class, even if it is unknown:
// `error == status_class::client_error` (RFC 9110, Section 15).
[[nodiscard]] inline std::error_condition make_error_condition(status_class value) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

constexpr std::string_view class_text(status_class value) noexcept {
    switch (value) {
        case status_class::none: return "no class";
        case status_class::informational: return "Informational";
        case status_class::successful: return "Successful";
        case status_class::redirection: return "Redirection";
        case status_class::client_error: return "Client Error";
        case status_class::server_error: return "Server Error";
    }
    return {};
}

inline constexpr ::iana::error_detail::facts<status_class> facts_of_status_class = {"iana::http::status_class",
                                                                                    class_text, nullptr};

inline std::error_condition error_condition_of(status code) noexcept {
    return make_error_condition(class_of(code));
}

inline constexpr ::iana::error_detail::facts<status> facts_of_status = {
    "iana::http::status", status_text, error_condition_of};

}  // namespace detail

inline const std::error_category& status_category() noexcept {
    return ::iana::error_detail::category<status>::of(detail::facts_of_status);
}

inline std::error_code make_error_code(status code) noexcept {
    return {::iana::error_detail::to_int(code), status_category()};
}

inline const std::error_category& status_class_category() noexcept {
    return ::iana::error_detail::category<status_class>::of(detail::facts_of_status_class);
}

inline std::error_condition make_error_condition(status_class value) noexcept {
    return {::iana::error_detail::to_int(value), status_class_category()};
}

}  // namespace content_b7532da0219f2937
}  // namespace iana::http

namespace std {

template <>
struct is_error_code_enum<::iana::http::status> : true_type {};

template <>
struct is_error_condition_enum<::iana::http::status_class> : true_type {};

}  // namespace std
