// The headers that turn the values of a table into std::error_code include this one, such as
// iana/http/status_error.hpp. It needs C++17 and the standard library.
//
// This file is written by hand and is the same for every table. The public part comes first. The namespace
// `error_detail` is only for the generated headers.
#ifndef IANA_ERROR_HPP
#define IANA_ERROR_HPP

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "iana/error.hpp needs C++17: compile with -std=c++17 or later"
#else

// A header made with --single-file contains the text of iana/table.hpp.
#ifndef IANA_TABLE_HPP
#include <iana/table.hpp>
#endif

#include <atomic>
#include <climits>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace iana {

// The number in the name changes with the content of this file, so that one program can use two versions of the file.
inline namespace error_1 {

// The category of the conditions that stand for the states of numbers. Its name is "iana::assignment". The message of a
// condition is that state, such as "reserved".
[[nodiscard]] inline const std::error_category& assignment_category() noexcept;

// The condition that an error code meets if the registry has its number in that state:
// `error == iana::assignment::private_use`.
[[nodiscard]] inline std::error_condition make_error_condition(assignment state) noexcept;

// The implementation. Do not use it directly.
namespace error_detail {

// std::error_code holds an int. 32 bits always fit, because the conversion can be reversed. A greater number that no
// int can represent becomes -1, which is the value of no other number.
template <typename enumeration>
constexpr int to_int(enumeration value) noexcept {
    const auto number = static_cast<std::underlying_type_t<enumeration>>(value);
    if constexpr (sizeof number > sizeof(int)) {
        if (number > INT_MAX) return -1;
    }
    return static_cast<int>(number);
}

// std::nullopt if to_int() returns this number for no value, or for several.
template <typename enumeration>
constexpr std::optional<enumeration> from_int(int value) noexcept {
    using number = std::underlying_type_t<enumeration>;
    if constexpr (sizeof(number) != sizeof(int)) {
        if (!detail::fits<number>(value)) return std::nullopt;
    }
    return static_cast<enumeration>(static_cast<number>(value));
}

// What a header says about the values of an enumeration.
template <typename enumeration>
struct facts {
    const char* name;                                              // of the category
    std::string_view (*text_of)(enumeration value) noexcept;       // empty if the value has no text
    std::error_condition (*class_of)(enumeration value) noexcept;  // nullptr if there are no classes
};

template <typename enumeration>
class category final : public std::error_category {
public:
    constexpr category() noexcept = default;

    // There is one object for each enumeration, even in a program that has headers of two versions of a registry,
    // because their error codes must compare as equal. The messages are then those of the header that was used first.
    [[nodiscard]] static const category& of(const facts<enumeration>& header) noexcept;

    [[nodiscard]] const char* name() const noexcept override { return header().name; }

    [[nodiscard]] std::string message(int value) const override {
        const auto known = from_int<enumeration>(value);
        const std::string_view text = known ? header().text_of(*known) : std::string_view{};
        if (!text.empty()) return std::string(text);
        if (known) return std::to_string(static_cast<std::underlying_type_t<enumeration>>(*known));
        return value == -1 ? "a number that std::error_code cannot represent" : std::to_string(value);
    }

    using std::error_category::equivalent;
    [[nodiscard]] bool equivalent(int value, const std::error_condition& condition) const noexcept override {
        const auto known = from_int<enumeration>(value);
        if (known && header().class_of != nullptr && header().class_of(*known) == condition) return true;
        return std::error_category::equivalent(value, condition);
    }

private:
    [[nodiscard]] const facts<enumeration>& header() const noexcept { return *header_.load(); }

    mutable std::atomic<const facts<enumeration>*> header_{nullptr};
};

// Never destroys the object, so that destructors of static objects can still use error codes.
template <typename object>
union forever {
    constexpr forever() noexcept : kept{} {}
    ~forever() {}  // NOLINT(modernize-use-equals-default): a defaulted destructor would be deleted.
    object kept;
};

template <typename enumeration>
inline const forever<category<enumeration>> only_category{};

template <typename enumeration>
const category<enumeration>& category<enumeration>::of(const facts<enumeration>& header) noexcept {
    const auto& only = only_category<enumeration>.kept;
    const facts<enumeration>* none = nullptr;
    if (only.header_.load() == none) only.header_.compare_exchange_strong(none, &header);
    return only;
}

constexpr std::string_view text_of(assignment state) noexcept {
    switch (state) {
        case assignment::unassigned: return "unassigned";
        case assignment::assigned: return "assigned";
        case assignment::reserved: return "reserved";
        case assignment::private_use: return "private use";
    }
    return {};
}

inline constexpr facts<assignment> facts_of_assignment = {"iana::assignment", text_of, nullptr};

}  // namespace error_detail

inline const std::error_category& assignment_category() noexcept {
    return error_detail::category<assignment>::of(error_detail::facts_of_assignment);
}

inline std::error_condition make_error_condition(assignment state) noexcept {
    return {error_detail::to_int(state), assignment_category()};
}

}  // namespace error_1
}  // namespace iana

namespace std {

template <>
struct is_error_condition_enum<::iana::assignment> : true_type {};

}  // namespace std

#endif  // C++17
#endif  // IANA_ERROR_HPP
