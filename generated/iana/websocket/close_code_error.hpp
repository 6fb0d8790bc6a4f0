// Makes std::error_code of WebSocket close codes. It includes close_code.hpp from the same directory.
// Made by iana-codegen 0.1.0. Do not edit. To regenerate:
// iana-codegen generate cpp-error REGISTRY --table websocket-close-code.xml --supplement FILE --output
// close_code_error.hpp
#pragma once

#include "close_code.hpp"

#include <iana/error.hpp>

#include <string_view>
#include <system_error>
#include <type_traits>

namespace iana::websocket {
inline namespace content_74e26473ba2fe5d2 {

// The category of these error codes. Its name is "iana::websocket::close_code". The message of a code is name() or, if
// that is empty, the number.
[[nodiscard]] inline const std::error_category& close_code_category() noexcept;

// The error code with that number. It converts to true unless the number is 0, even if the value stands for success. It
// also meets the condition of its state: `error == iana::assignment::private_use`.
[[nodiscard]] inline std::error_code make_error_code(close_code code) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

inline std::error_condition error_condition_of(close_code code) noexcept {
    return make_error_condition(assignment_of(code));
}

inline constexpr ::iana::error_detail::facts<close_code> facts_of_close_code = {
    "iana::websocket::close_code", name, error_condition_of};

}  // namespace detail

inline const std::error_category& close_code_category() noexcept {
    return ::iana::error_detail::category<close_code>::of(detail::facts_of_close_code);
}

inline std::error_code make_error_code(close_code code) noexcept {
    return {::iana::error_detail::to_int(code), close_code_category()};
}

}  // namespace content_74e26473ba2fe5d2
}  // namespace iana::websocket

namespace std {

template <>
struct is_error_code_enum<::iana::websocket::close_code> : true_type {};

}  // namespace std
