// HTTP/2 error codes for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry http2-parameters as updated on 2022-08-17: 14 error codes.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table http2-error-code.xml --supplement FILE --output error_code.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "HTTP/2 error codes for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http2 {

// HTTP/2 error codes. A value can be any number of the underlying type: a number without an enumerator is not an error.
// Names are never removed and never change their meaning.
enum class error_code : std::uint32_t {
    no_error            = 0x00,  // RFC 9113, Section 7
    protocol_error      = 0x01,  // RFC 9113, Section 7
    internal_error      = 0x02,  // RFC 9113, Section 7
    flow_control_error  = 0x03,  // RFC 9113, Section 7
    settings_timeout    = 0x04,  // RFC 9113, Section 7
    stream_closed       = 0x05,  // RFC 9113, Section 7
    frame_size_error    = 0x06,  // RFC 9113, Section 7
    refused_stream      = 0x07,  // RFC 9113, Section 7
    cancel              = 0x08,  // RFC 9113, Section 7
    compression_error   = 0x09,  // RFC 9113, Section 7
    connect_error       = 0x0a,  // RFC 9113, Section 7
    enhance_your_calm   = 0x0b,  // RFC 9113, Section 7
    inadequate_security = 0x0c,  // RFC 9113, Section 7
    http_1_1_required   = 0x0d,  // RFC 9113, Section 7
};

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_dfac5661f3fd5ede {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a value. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty.
struct error_code_entry {
    error_code value;              // the value itself
    std::string_view name;         // as name() returns it
    std::string_view description;  // one sentence
    std::string_view added;        // the date on which the registry added the record
    std::string_view updated;      // the date on which the registry last changed the record
    table<reference> references;   // in the registry's order, then the supplement's
};

// The date of the registry that this file was made from.
inline constexpr std::string_view error_codes_updated = "2022-08-17";

// Every row, ascending. The range has the interface of table<error_code_entry> and converts to it.
inline constexpr ::iana::lazy_table<error_code_entry, detail::all_rows> error_codes;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const error_code_entry* find(error_code value) noexcept;

// The name, such as "NO_ERROR". It is IANA's, without what the table's description strips, unless a supplement names
// another one. It is always the present name, also for an enumerator with a former name. Empty if the value has no row.
[[nodiscard]] constexpr std::string_view name(error_code value) noexcept;

// One sentence from the registry or a supplement that says what the value means. Empty if there is none.
[[nodiscard]] constexpr std::string_view description(error_code value) noexcept;

// The documents that define the value: first the registry's, then the supplement's. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(error_code value) noexcept;

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
[[nodiscard]] constexpr ::iana::assignment assignment_of(error_code value) noexcept;

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<error_code> error_code_from_name(std::string_view text) noexcept;

// The value with that number, which may have any integer type. std::nullopt for a number that the underlying type
// cannot represent.
template <typename integer>
[[nodiscard]] constexpr std::optional<error_code> error_code_from_number(integer number) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

using namespace ::iana::detail;

// The facts that most programs use.
struct name_row {
    std::uint32_t value;
    std::string_view name;
    std::string_view description = {};
};

// The first row stands for every value without a row.
inline constexpr name_row names[] = {
    {},

    {0, "NO_ERROR"_t, "Graceful shutdown"_t},
    {1, "PROTOCOL_ERROR"_t, "Protocol error detected"_t},
    {2, "INTERNAL_ERROR"_t, "Implementation fault"_t},
    {3, "FLOW_CONTROL_ERROR"_t, "Flow-control limits exceeded"_t},
    {4, "SETTINGS_TIMEOUT"_t, "Settings not acknowledged"_t},
    {5, "STREAM_CLOSED"_t, "Frame received for closed stream"_t},
    {6, "FRAME_SIZE_ERROR"_t, "Frame size incorrect"_t},
    {7, "REFUSED_STREAM"_t, "Stream not processed"_t},
    {8, "CANCEL"_t, "Stream cancelled"_t},
    {9, "COMPRESSION_ERROR"_t, "Compression state not updated"_t},
    {10, "CONNECT_ERROR"_t, "TCP connection error for CONNECT method"_t},
    {11, "ENHANCE_YOUR_CALM"_t, "Processing capacity exceeded"_t},
    {12, "INADEQUATE_SECURITY"_t, "Negotiated TLS parameters not acceptable"_t},
    {13, "HTTP_1_1_REQUIRED"_t, "Use HTTP/1.1 for the request"_t},
};

inline constexpr std::size_t row_count = 14;  // without the first row and the former names

// The sources and dates of each value.
struct detail_row {
    std::uint32_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
};

template <typename unused>
inline constexpr document rfc9113 = {"RFC 9113"_t, "HTTP/2"_t};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {0, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), {}, "2015-02-20"_t},
    {1, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), {}, "2015-02-20"_t},
    {2, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), {}, "2015-02-20"_t},
    {3, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), "2015-05-07"_t, "2015-02-20"_t},
    {4, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), {}, "2015-02-20"_t},
    {5, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), {}, "2015-02-20"_t},
    {6, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), {}, "2015-02-20"_t},
    {7, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), {}, "2015-02-20"_t},
    {8, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), {}, "2015-02-20"_t},
    {9, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), {}, "2015-02-20"_t},
    {10, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), {}, "2015-02-20"_t},
    {11, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), {}, "2015-02-20"_t},
    {12, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), {}, "2015-02-20"_t},
    {13, rfc9113<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-7"_t), {}, "2015-02-20"_t},
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any, std::uint8_t, 8, 32> name_index = {
    {0xe220a8397b1dcdaf, 0x6e789e6aa1b965f5, 0x6c45d188009454f},
    61,
    56,
    {0, 0, 0, 0, 0, 0, 1, 1},
    {0, 0, 4, 0, 10, 0, 0, 2, 13, 6, 5, 11, 0, 0, 0, 0, 7, 3, 0, 0, 0, 0, 14, 9, 12, 0, 0, 8, 1, 0, 0, 0}};

inline constexpr row_numbers<0, 13, std::uint8_t> rows_of_values{names, row_count};

constexpr std::uint32_t number(error_code value) noexcept { return static_cast<std::uint32_t>(value); }

constexpr std::size_t row_number(error_code value) noexcept {
    return rows_of_values.of(number(value));
}

constexpr std::optional<error_code> value_of(std::size_t row) noexcept {
    if (row == 0) return std::nullopt;
    return static_cast<error_code>(names[row].value);
}

template <typename unused>
struct all_rows {
    error_code_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept;

    static constexpr table<error_code_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<error_code_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const error_code_entry* find(error_code value) noexcept {
    const std::size_t row = detail::row_number(value);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view name(error_code value) noexcept {
    return detail::names[detail::row_number(value)].name;
}

constexpr std::string_view description(error_code value) noexcept {
    return detail::names[detail::row_number(value)].description;
}

template <typename unused>
constexpr table<reference> references(error_code value) noexcept {
    return detail::details<unused>[detail::row_number(value)].references.all();
}

constexpr ::iana::assignment assignment_of(error_code value) noexcept {
    return detail::row_number(value) != 0 ? ::iana::assignment::assigned : ::iana::assignment::unassigned;
}

constexpr std::optional<error_code> error_code_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<error_code> error_code_from_number(integer number) noexcept {
    if (!detail::fits<std::uint32_t>(number)) return std::nullopt;
    const auto value = static_cast<error_code>(number);
    return value;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<error_code>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all()};
    }
}

}  // namespace content_dfac5661f3fd5ede
}  // namespace iana::http2

#endif  // C++17
