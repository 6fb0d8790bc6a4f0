// Makes std::error_code of HTTP/2 error codes. It includes error_code.hpp from the same directory.
// Made by iana-codegen 0.1.0. Do not edit. To regenerate:
// iana-codegen generate cpp-error REGISTRY --table http2-error-code.xml --supplement FILE --output error_code_error.hpp
#pragma once

#include "error_code.hpp"

#include <iana/error.hpp>

#include <string_view>
#include <system_error>
#include <type_traits>

namespace iana::http2 {
inline namespace content_dfac5661f3fd5ede {

// The category of these error codes. Its name is "iana::http2::error_code". The message of a code is name() or, if that
// is empty, the number.
[[nodiscard]] inline const std::error_category& error_code_category() noexcept;

// The error code with that number. A number over 2147483647 becomes negative, and its message shows the original. It
// converts to true unless the number is 0, even if the value stands for success. It also meets the condition of its
// state: `error == iana::assignment::private_use`.
[[nodiscard]] inline std::error_code make_error_code(error_code code) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

inline std::error_condition error_condition_of(error_code code) noexcept {
    return make_error_condition(assignment_of(code));
}

inline constexpr ::iana::error_detail::facts<error_code> facts_of_error_code = {
    "iana::http2::error_code", name, error_condition_of};

}  // namespace detail

inline const std::error_category& error_code_category() noexcept {
    return ::iana::error_detail::category<error_code>::of(detail::facts_of_error_code);
}

inline std::error_code make_error_code(error_code code) noexcept {
    return {::iana::error_detail::to_int(code), error_code_category()};
}

}  // namespace content_dfac5661f3fd5ede
}  // namespace iana::http2

namespace std {

template <>
struct is_error_code_enum<::iana::http2::error_code> : true_type {};

}  // namespace std
