// HTTP/2 settings for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry http2-parameters as updated on 2022-08-17: 10 settings.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table http2-setting.xml --supplement FILE --output setting.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "HTTP/2 settings for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http2 {

// HTTP/2 settings. A value can be any number of the underlying type: a number without an enumerator is not an error.
// Names are never removed and never change their meaning.
enum class setting : std::uint16_t {
    header_table_size       = 0x01,  // RFC 9113, Section 6.5.2
    enable_push             = 0x02,  // RFC 9113, Section 6.5.2
    max_concurrent_streams  = 0x03,  // RFC 9113, Section 6.5.2
    initial_window_size     = 0x04,  // RFC 9113, Section 6.5.2
    max_frame_size          = 0x05,  // RFC 9113, Section 6.5.2
    max_header_list_size    = 0x06,  // RFC 9113, Section 6.5.2
    enable_connect_protocol = 0x08,  // RFC 8441, Section 3
    no_rfc7540_priorities   = 0x09,  // RFC 9218, Section 2.1
    tls_reneg_permitted     = 0x10,  // MS-HTTP2E
    enable_metadata         = 0x4d44,  // draft-beky-httpbis-metadata-02
};

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_c43cac1b49338270 {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a value. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty.
struct setting_entry {
    setting value;                         // the value itself
    std::string_view name;                 // as name() returns it
    std::string_view description;          // one sentence
    std::string_view added;                // the date on which the registry added the record
    std::string_view updated;              // the date on which the registry last changed the record
    table<reference> references;           // in the registry's order, then the supplement's
    std::optional<std::uint64_t> initial;  // initial_value()
};

// The date of the registry that this file was made from.
inline constexpr std::string_view settings_updated = "2022-08-17";

// Every row, ascending. The range has the interface of table<setting_entry> and converts to it.
inline constexpr ::iana::lazy_table<setting_entry, detail::all_rows> settings;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const setting_entry* find(setting value) noexcept;

// The name, such as "HEADER_TABLE_SIZE". It is IANA's, without what the table's description strips, unless a supplement
// names another one. It is always the present name, also for an enumerator with a former name. Empty if the value has
// no row.
[[nodiscard]] constexpr std::string_view name(setting value) noexcept;

// One sentence from the registry or a supplement that says what the value means. Empty if there is none.
[[nodiscard]] constexpr std::string_view description(setting value) noexcept;

// The documents that define the value: first the registry's, then the supplement's. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(setting value) noexcept;

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
[[nodiscard]] constexpr ::iana::assignment assignment_of(setting value) noexcept;

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<setting> setting_from_name(std::string_view text) noexcept;

// The value with that number, which may have any integer type. std::nullopt for a number that the underlying type
// cannot represent.
template <typename integer>
[[nodiscard]] constexpr std::optional<setting> setting_from_number(integer number) noexcept;

// The value that counts until the peer sends another one. Empty if it has no limit, and for a value that is no row (RFC
// 9113, Section 6.5.2).
[[nodiscard]] constexpr std::optional<std::uint64_t> initial_value(setting value) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

using namespace ::iana::detail;

// The facts that most programs use.
struct name_row {
    std::uint16_t value;
    std::string_view name;
    std::optional<std::uint64_t> initial = {};
    std::string_view description = {};
};

// The first row stands for every value without a row.
inline constexpr name_row names[] = {
    {},

    {1, "HEADER_TABLE_SIZE"_t, 4096U,
     "The maximum size, in bytes, of the table with which the peer compresses fields."_t},
    {2, "ENABLE_PUSH"_t, 1U, "1 if the server may push, 0 if it must not."_t},
    {3, "MAX_CONCURRENT_STREAMS"_t, {}, "The maximum number of streams that the peer may have open at a time."_t},
    {4, "INITIAL_WINDOW_SIZE"_t, 65535U, "The number of bytes of content that the peer may send on a new stream."_t},
    {5, "MAX_FRAME_SIZE"_t, 16384U, "The maximum size of the payload of a frame, in bytes."_t},
    {6, "MAX_HEADER_LIST_SIZE"_t, {}, "The maximum size of the fields of a message, in bytes, before compression."_t},
    {8, "ENABLE_CONNECT_PROTOCOL"_t, 0U,
     "1 if the client may use the extended CONNECT method, such as for WebSocket."_t},
    {9, "NO_RFC7540_PRIORITIES"_t, 0U, "1 if the sender ignores the priorities of RFC 7540."_t},
    {16, "TLS_RENEG_PERMITTED"_t, 0U},
    {19780, "ENABLE_METADATA"_t, 0U, "1 if the sender supports METADATA frames."_t},

    // Former names
    {8, "SETTINGS_ENABLE_CONNECT_PROTOCOL"_t},
    {9, "SETTINGS_NO_RFC7540_PRIORITIES"_t},
    {19780, "SETTINGS_ENABLE_METADATA"_t},
};

inline constexpr std::size_t row_count = 10;  // without the first row and the former names

// The sources and dates of each value.
struct detail_row {
    std::uint16_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
};

template <typename unused>
inline constexpr document document_ms_http2e = {"MS-HTTP2E"_t};
template <typename unused>
inline constexpr document rfc8441 = {"RFC 8441"_t, "Bootstrapping WebSockets with HTTP/2"_t};
template <typename unused>
inline constexpr document rfc9113 = {"RFC 9113"_t, "HTTP/2"_t};
template <typename unused>
inline constexpr document rfc9218 = {"RFC 9218"_t, "Extensible Prioritization Scheme for HTTP"_t};
template <typename unused>
inline constexpr document document_draft_beky_httpbis_metadata_02 = {"draft-beky-httpbis-metadata-02"_t,
    "Extension HTTP/2 and HTTP/3 Frame Type for Metadata"_t};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {1, rfc9113<unused>("6.5.2"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.5.2"_t), {}, "2015-02-20"_t},
    {2, rfc9113<unused>("6.5.2"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.5.2"_t), {}, "2015-02-20"_t},
    {3, rfc9113<unused>("6.5.2"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.5.2"_t), {}, "2015-02-20"_t},
    {4, rfc9113<unused>("6.5.2"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.5.2"_t), {}, "2015-02-20"_t},
    {5, rfc9113<unused>("6.5.2"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.5.2"_t), {}, "2015-02-20"_t},
    {6, rfc9113<unused>("6.5.2"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-6.5.2"_t), {}, "2015-02-20"_t},
    {8, rfc8441<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc8441#section-3"_t), {}, "2018-06-18"_t},
    {9, rfc9218<unused>("2.1"_t, "https://www.rfc-editor.org/rfc/rfc9218#section-2.1"_t), {}, "2022-01-25"_t},
    {16, document_ms_http2e<unused>({}, "https://msdn.microsoft.com/en-us/library/mt221726.aspx"_t), {},
     "2015-06-01"_t},
    {19780, document_draft_beky_httpbis_metadata_02<unused>({},
     "https://datatracker.ietf.org/doc/html/draft-beky-httpbis-metadata-02"_t), {}, "2022-08-17"_t},
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any, std::uint8_t, 8, 32> name_index = {
    {0xe220a8397b1dcdaf, 0x6e789e6aa1b965f5, 0x6c45d188009454f},
    61,
    56,
    {0, 0, 1, 0, 0, 0, 0, 2},
    {0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 1, 0, 4, 13, 10, 11, 2, 12, 0, 5, 0, 0, 0, 3, 6, 9, 0, 7, 0, 0}};

inline constexpr row_numbers<1, 16, std::uint8_t> rows_of_values{names, row_count};

// The rows of the values beyond, ascending.
inline constexpr std::uint8_t other_rows[] = {
    10};

constexpr std::uint16_t number(setting value) noexcept { return static_cast<std::uint16_t>(value); }

constexpr std::size_t row_number(setting value) noexcept {
    if (number(value) <= 16) return rows_of_values.of(number(value));
    return find_row(number(value), other_rows, names);
}

constexpr std::optional<setting> value_of(std::size_t row) noexcept {
    if (row == 0) return std::nullopt;
    return static_cast<setting>(names[row].value);
}

template <typename unused>
struct all_rows {
    setting_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept;

    static constexpr table<setting_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<setting_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const setting_entry* find(setting value) noexcept {
    const std::size_t row = detail::row_number(value);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view name(setting value) noexcept {
    return detail::names[detail::row_number(value)].name;
}

constexpr std::string_view description(setting value) noexcept {
    return detail::names[detail::row_number(value)].description;
}

template <typename unused>
constexpr table<reference> references(setting value) noexcept {
    return detail::details<unused>[detail::row_number(value)].references.all();
}

constexpr ::iana::assignment assignment_of(setting value) noexcept {
    if (detail::is_between(detail::number(value), 0, 0)) return ::iana::assignment::reserved;
    return detail::row_number(value) != 0 ? ::iana::assignment::assigned : ::iana::assignment::unassigned;
}

constexpr std::optional<setting> setting_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<setting> setting_from_number(integer number) noexcept {
    if (!detail::fits<std::uint16_t>(number)) return std::nullopt;
    const auto value = static_cast<setting>(number);
    return value;
}

constexpr std::optional<std::uint64_t> initial_value(setting value) noexcept {
    return detail::names[detail::row_number(value)].initial;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<setting>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all(),
                      known.initial};
    }
}

}  // namespace content_c43cac1b49338270
}  // namespace iana::http2

#endif  // C++17
