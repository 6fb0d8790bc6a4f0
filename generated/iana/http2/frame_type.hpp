// HTTP/2 frame types for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry http2-parameters as updated on 2022-08-17: 13 frame types.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table http2-frame-type.xml --supplement FILE --output frame_type.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "HTTP/2 frame types for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http2 {

// HTTP/2 frame types. A value can be any number of the underlying type: a number without an enumerator is not an error.
// Names are never removed and never change their meaning.
enum class frame_type : std::uint8_t {
    data            = 0x00,  // RFC 9113, Section 6.1
    headers         = 0x01,  // RFC 9113, Section 6.2
    priority        = 0x02,  // RFC 9113, Section 6.3
    rst_stream      = 0x03,  // RFC 9113, Section 6.4
    settings        = 0x04,  // RFC 9113, Section 6.5
    push_promise    = 0x05,  // RFC 9113, Section 6.6
    ping            = 0x06,  // RFC 9113, Section 6.7
    goaway          = 0x07,  // RFC 9113, Section 6.8
    window_update   = 0x08,  // RFC 9113, Section 6.9
    continuation    = 0x09,  // RFC 9113, Section 6.10
    altsvc          = 0x0a,  // RFC 7838, Section 4
    origin          = 0x0c,  // RFC 8336, Section 2
    priority_update = 0x10,  // RFC 9218, Section 7.1
};

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_72e6ce1c84d27fc6 {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a value. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty.
struct frame_type_entry {
    frame_type value;              // the value itself
    std::string_view name;         // as name() returns it
    std::string_view description;  // one sentence
    std::string_view added;        // the date on which the registry added the record
    std::string_view updated;      // the date on which the registry last changed the record
    table<reference> references;   // in the registry's order, then the supplement's
};

// The date of the registry that this file was made from.
inline constexpr std::string_view frame_types_updated = "2022-08-17";

// Every row, ascending. The range has the interface of table<frame_type_entry> and converts to it.
inline constexpr ::iana::lazy_table<frame_type_entry, detail::all_rows> frame_types;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const frame_type_entry* find(frame_type value) noexcept;

// The name, such as "DATA". It is IANA's, without what the table's description strips, unless a supplement names
// another one. It is always the present name, also for an enumerator with a former name. Empty if the value has no row.
[[nodiscard]] constexpr std::string_view name(frame_type value) noexcept;

// One sentence from the registry or a supplement that says what the value means. Empty if there is none.
[[nodiscard]] constexpr std::string_view description(frame_type value) noexcept;

// The documents that define the value: first the registry's, then the supplement's. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(frame_type value) noexcept;

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
[[nodiscard]] constexpr ::iana::assignment assignment_of(frame_type value) noexcept;

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<frame_type> frame_type_from_name(std::string_view text) noexcept;

// The value with that number, which may have any integer type. std::nullopt for a number that the underlying type
// cannot represent.
template <typename integer>
[[nodiscard]] constexpr std::optional<frame_type> frame_type_from_number(integer number) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

using namespace ::iana::detail;

// The facts that most programs use.
struct name_row {
    std::uint8_t value;
    std::string_view name;
    std::string_view description = {};
};

// The first row stands for every value without a row.
inline constexpr name_row names[] = {
    {},

    {0, "DATA"_t, "Carries content of a request or a response."_t},
    {1, "HEADERS"_t, "Carries the fields of a message, and opens the stream."_t},
    {2, "PRIORITY"_t, "Deprecated: set the priority of a stream."_t},
    {3, "RST_STREAM"_t, "Terminates a stream at once."_t},
    {4, "SETTINGS"_t, "Carries the parameters of the connection, or acknowledges those of the peer."_t},
    {5, "PUSH_PROMISE"_t, "Announces a stream on which the server pushes a response."_t},
    {6, "PING"_t, "Measures the round-trip time, or checks that the connection still works."_t},
    {7, "GOAWAY"_t, "Starts to close the connection, and says which streams may have been processed."_t},
    {8, "WINDOW_UPDATE"_t, "Allows the peer to send more content."_t},
    {9, "CONTINUATION"_t, "Continues the fields of the frame before it."_t},
    {10, "ALTSVC"_t, "Advertises that another service can answer for the origin."_t},
    {12, "ORIGIN"_t, "Lists the origins for which the connection can be used."_t},
    {16, "PRIORITY_UPDATE"_t, "Changes the priority of a response."_t},
};

inline constexpr std::size_t row_count = 13;  // without the first row and the former names

// The sources and dates of each value.
struct detail_row {
    std::uint8_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
};

template <typename unused>
inline constexpr document rfc7838 = {"RFC 7838"_t, "HTTP Alternative Services"_t};
template <typename unused>
inline constexpr document rfc8336 = {"RFC 8336"_t, "The ORIGIN HTTP/2 Frame"_t};
template <typename unused>
inline constexpr document rfc9113 = {"RFC 9113"_t, "HTTP/2"_t};
template <typename unused>
inline constexpr document rfc9218 = {"RFC 9218"_t, "Extensible Prioritization Scheme for HTTP"_t};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {0, rfc9113<unused>("6.1"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.1"_t), {}, "2015-02-20"_t},
    {1, rfc9113<unused>("6.2"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.2"_t), {}, "2015-02-20"_t},
    {2, rfc9113<unused>("6.3"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.3"_t), {}, "2015-02-20"_t},
    {3, rfc9113<unused>("6.4"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.4"_t), {}, "2015-02-20"_t},
    {4, rfc9113<unused>("6.5"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.5"_t), {}, "2015-02-20"_t},
    {5, rfc9113<unused>("6.6"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.6"_t), {}, "2015-02-20"_t},
    {6, rfc9113<unused>("6.7"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.7"_t), {}, "2015-02-20"_t},
    {7, rfc9113<unused>("6.8"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.8"_t), {}, "2015-02-20"_t},
    {8, rfc9113<unused>("6.9"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.9"_t), {}, "2015-02-20"_t},
    {9, rfc9113<unused>("6.10"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.10"_t), {}, "2015-02-20"_t},
    {10, rfc7838<unused>("4"_t, "https://www.rfc-editor.org/rfc/rfc7838#section-4"_t), {}, "2016-03-18"_t},
    {12, rfc8336<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc8336#section-2"_t), {}, "2018-01-16"_t},
    {16, rfc9218<unused>("7.1"_t, "https://www.rfc-editor.org/rfc/rfc9218#section-7.1"_t), {}, "2022-01-25"_t},
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any, std::uint8_t, 8, 32> name_index = {
    {0x8621a03fe0bbdb7b, 0x8e1f7555983aa92f, 0xb54e0f1600cc4d19},
    61,
    56,
    {0, 0, 0, 1, 2, 0, 0, 0},
    {0, 0, 0, 0, 2, 10, 0, 0, 11, 0, 12, 9, 6, 7, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8, 5, 13, 0, 3}};

inline constexpr row_numbers<0, 16, std::uint8_t> rows_of_values{names, row_count};

constexpr std::uint8_t number(frame_type value) noexcept { return static_cast<std::uint8_t>(value); }

constexpr std::size_t row_number(frame_type value) noexcept {
    return rows_of_values.of(number(value));
}

constexpr std::optional<frame_type> value_of(std::size_t row) noexcept {
    if (row == 0) return std::nullopt;
    return static_cast<frame_type>(names[row].value);
}

template <typename unused>
struct all_rows {
    frame_type_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept;

    static constexpr table<frame_type_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<frame_type_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const frame_type_entry* find(frame_type value) noexcept {
    const std::size_t row = detail::row_number(value);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view name(frame_type value) noexcept {
    return detail::names[detail::row_number(value)].name;
}

constexpr std::string_view description(frame_type value) noexcept {
    return detail::names[detail::row_number(value)].description;
}

template <typename unused>
constexpr table<reference> references(frame_type value) noexcept {
    return detail::details<unused>[detail::row_number(value)].references.all();
}

constexpr ::iana::assignment assignment_of(frame_type value) noexcept {
    return detail::row_number(value) != 0 ? ::iana::assignment::assigned : ::iana::assignment::unassigned;
}

constexpr std::optional<frame_type> frame_type_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<frame_type> frame_type_from_number(integer number) noexcept {
    if (!detail::fits<std::uint8_t>(number)) return std::nullopt;
    const auto value = static_cast<frame_type>(number);
    return value;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<frame_type>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all()};
    }
}

}  // namespace content_72e6ce1c84d27fc6
}  // namespace iana::http2

#endif  // C++17
