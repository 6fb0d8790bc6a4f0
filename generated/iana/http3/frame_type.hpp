// HTTP/3 frame types for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry http3-parameters as updated on 2023-06-13: 10 frame types.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table http3-frame-type.xml --supplement FILE --output frame_type.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "HTTP/3 frame types for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http3 {

// HTTP/3 frame types. A value can be any number of the underlying type: a number without an enumerator is not an error.
// If the comment of an enumerator says "0xf0700 to 0xf0701", then each of these numbers has its name. Names are never
// removed and never change their meaning.
enum class frame_type : std::uint64_t {
    data            = 0x00,  // RFC 9114, Section 7.2.1
    headers         = 0x01,  // RFC 9114, Section 7.2.2
    cancel_push     = 0x03,  // RFC 9114, Section 7.2.3
    settings        = 0x04,  // RFC 9114, Section 7.2.4
    push_promise    = 0x05,  // RFC 9114, Section 7.2.5
    goaway          = 0x07,  // RFC 9114, Section 7.2.6
    origin          = 0x0c,  // RFC 9412, Section 2
    max_push_id     = 0x0d,  // RFC 9114, Section 7.2.7
    metadata        = 0x4d,  // draft-beky-httpbis-metadata-02
    priority_update = 0xf0700,  // 0xf0700 to 0xf0701; RFC 9218, Section 7.2
};

// The result of status_of(). It is none if the registry does not say.
enum class frame_type_status : std::uint8_t { none, permanent, provisional };

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_bb796fa9aa9d6542 {

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
    frame_type_status status;      // status_of()
};

// The date of the registry that this file was made from.
inline constexpr std::string_view frame_types_updated = "2023-06-13";

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

// What the registry says of the frame type: permanent or provisional. none for a value that is no row (RFC 9000,
// Section 22.1).
[[nodiscard]] constexpr frame_type_status status_of(frame_type value) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

using namespace ::iana::detail;

// The facts that most programs use.
struct name_row {
    std::uint64_t value;
    std::uint64_t last;  // the last value that has the name
    std::string_view name;
    frame_type_status status = {};
    std::string_view description = {};
};

// The first row stands for every value without a row.
inline constexpr name_row names[] = {
    {},

    {0, 0, "DATA"_t, frame_type_status::permanent, "Carries content of a request or a response."_t},
    {1, 1, "HEADERS"_t, frame_type_status::permanent, "Carries the fields of a message."_t},
    {3, 3, "CANCEL_PUSH"_t, frame_type_status::permanent, "Cancels a push before its response is complete."_t},
    {4, 4, "SETTINGS"_t, frame_type_status::permanent, "Carries the parameters of the connection."_t},
    {5, 5, "PUSH_PROMISE"_t, frame_type_status::permanent,
     "Carries the request to which the server pushes a response."_t},
    {7, 7, "GOAWAY"_t, frame_type_status::permanent,
     "Starts to close the connection, and says which requests or pushes may have been processed."_t},
    {12, 12, "ORIGIN"_t, frame_type_status::permanent, "Lists the origins for which the connection can be used."_t},
    {13, 13, "MAX_PUSH_ID"_t, frame_type_status::permanent,
     "Sets the highest number that the server may give to a push."_t},
    {77, 77, "METADATA"_t, frame_type_status::provisional, "Carries metadata that is no part of a message."_t},
    {984832, 984833, "PRIORITY_UPDATE"_t, frame_type_status::permanent,
     "Changes the priority of the response to a request (0xf0700) or of a push (0xf0701)."_t},
};

inline constexpr std::size_t row_count = 10;  // without the first row and the former names

// The sources and dates of each value.
struct detail_row {
    std::uint64_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
};

template <typename unused>
inline constexpr document rfc9114 = {"RFC 9114"_t, "HTTP/3"_t};
template <typename unused>
inline constexpr document rfc9218 = {"RFC 9218"_t, "Extensible Prioritization Scheme for HTTP"_t};
template <typename unused>
inline constexpr document rfc9412 = {"RFC 9412"_t, "The ORIGIN Extension in HTTP/3"_t};
template <typename unused>
inline constexpr document document_draft_beky_httpbis_metadata_02 = {"draft-beky-httpbis-metadata-02"_t,
    "Extension HTTP/2 and HTTP/3 Frame Type for Metadata"_t};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {0, rfc9114<unused>("7.2.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-7.2.1"_t), {}, "2021-02-26"_t},
    {1, rfc9114<unused>("7.2.2"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-7.2.2"_t), {}, "2021-02-26"_t},
    {3, rfc9114<unused>("7.2.3"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-7.2.3"_t), {}, "2021-02-26"_t},
    {4, rfc9114<unused>("7.2.4"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-7.2.4"_t), {}, "2021-02-26"_t},
    {5, rfc9114<unused>("7.2.5"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-7.2.5"_t), {}, "2021-02-26"_t},
    {7, rfc9114<unused>("7.2.6"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-7.2.6"_t), {}, "2021-02-26"_t},
    {12, rfc9412<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc9412#section-2"_t), {}, "2023-03-14"_t},
    {13, rfc9114<unused>("7.2.7"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-7.2.7"_t), {}, "2021-02-26"_t},
    {77, document_draft_beky_httpbis_metadata_02<unused>({},
     "https://datatracker.ietf.org/doc/html/draft-beky-httpbis-metadata-02"_t), {}, "2022-08-26"_t},
    {984832, rfc9218<unused>("7.2"_t, "https://www.rfc-editor.org/rfc/rfc9218#section-7.2"_t), {}, "2022-01-25"_t},
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any, std::uint8_t, 4, 32> name_index = {
    {0x2c829abe1f4532e1, 0xc584133ac916ab3d, 0x3ee5789041c98ac3},
    62,
    57,
    {0, 0, 0, 0},
    {0, 0, 0, 0, 0, 0, 0, 0, 4, 6, 0, 0, 0, 10, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 7, 1, 0, 2, 3, 0, 8, 5}};

inline constexpr row_numbers<0, 77, std::uint8_t> rows_of_values{names, row_count};

// The rows of the values beyond, ascending.
inline constexpr std::uint8_t other_rows[] = {
    10};

constexpr std::uint64_t number(frame_type value) noexcept { return static_cast<std::uint64_t>(value); }

constexpr std::size_t row_number(frame_type value) noexcept {
    if (number(value) <= 77) return rows_of_values.of(number(value));
    return find_row(number(value), other_rows, names);
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
    if (detail::is_between(detail::number(value), 2, 2)) return ::iana::assignment::reserved;
    if (detail::is_between(detail::number(value), 6, 6)) return ::iana::assignment::reserved;
    if (detail::is_between(detail::number(value), 8, 9)) return ::iana::assignment::reserved;
    return detail::row_number(value) != 0 ? ::iana::assignment::assigned : ::iana::assignment::unassigned;
}

constexpr std::optional<frame_type> frame_type_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<frame_type> frame_type_from_number(integer number) noexcept {
    if (!detail::fits<std::uint64_t>(number)) return std::nullopt;
    const auto value = static_cast<frame_type>(number);
    return value;
}

constexpr frame_type_status status_of(frame_type value) noexcept {
    return detail::names[detail::row_number(value)].status;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<frame_type>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all(),
                      known.status};
    }
}

}  // namespace content_bb796fa9aa9d6542
}  // namespace iana::http3

#endif  // C++17
