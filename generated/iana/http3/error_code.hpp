// HTTP/3 error codes for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry http3-parameters as updated on 2023-06-13: 21 error codes.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table http3-error-code.xml --supplement FILE --output error_code.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "HTTP/3 error codes for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http3 {

// HTTP/3 error codes. A value can be any number of the underlying type: a number without an enumerator is not an error.
// Names are never removed and never change their meaning.
enum class error_code : std::uint64_t {
    datagram_error             = 0x33,  // RFC 9297
    no_error                   = 0x100,  // RFC 9114, Section 8.1
    general_protocol_error     = 0x101,  // RFC 9114, Section 8.1
    internal_error             = 0x102,  // RFC 9114, Section 8.1
    stream_creation_error      = 0x103,  // RFC 9114, Section 8.1
    closed_critical_stream     = 0x104,  // RFC 9114, Section 8.1
    frame_unexpected           = 0x105,  // RFC 9114, Section 8.1
    frame_error                = 0x106,  // RFC 9114, Section 8.1
    excessive_load             = 0x107,  // RFC 9114, Section 8.1
    id_error                   = 0x108,  // RFC 9114, Section 8.1
    settings_error             = 0x109,  // RFC 9114, Section 8.1
    missing_settings           = 0x10a,  // RFC 9114, Section 8.1
    request_rejected           = 0x10b,  // RFC 9114, Section 8.1
    request_cancelled          = 0x10c,  // RFC 9114, Section 8.1
    request_incomplete         = 0x10d,  // RFC 9114, Section 8.1
    message_error              = 0x10e,  // RFC 9114, Section 8.1
    connect_error              = 0x10f,  // RFC 9114, Section 8.1
    version_fallback           = 0x110,  // RFC 9114, Section 8.1
    qpack_decompression_failed = 0x200,  // RFC 9204, Section 6
    qpack_encoder_stream_error = 0x201,  // RFC 9204, Section 6
    qpack_decoder_stream_error = 0x202,  // RFC 9204, Section 6
};

// The result of status_of(). It is none if the registry does not say.
enum class error_code_status : std::uint8_t { none, permanent, provisional };

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_83d6ea38b4e25a58 {

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
    error_code_status status;      // status_of()
};

// The date of the registry that this file was made from.
inline constexpr std::string_view error_codes_updated = "2023-06-13";

// Every row, ascending. The range has the interface of table<error_code_entry> and converts to it.
inline constexpr ::iana::lazy_table<error_code_entry, detail::all_rows> error_codes;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const error_code_entry* find(error_code value) noexcept;

// The name, such as "DATAGRAM_ERROR". It is IANA's, without what the table's description strips, unless a supplement
// names another one. It is always the present name, also for an enumerator with a former name. Empty if the value has
// no row.
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

// What the registry says of the error code: permanent or provisional. none for a value that is no row (RFC 9000,
// Section 22.1).
[[nodiscard]] constexpr error_code_status status_of(error_code value) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

using namespace ::iana::detail;

// The facts that most programs use.
struct name_row {
    std::uint64_t value;
    std::string_view name;
    error_code_status status = {};
    std::string_view description = {};
};

// The first row stands for every value without a row.
inline constexpr name_row names[] = {
    {},

    {51, "DATAGRAM_ERROR"_t, error_code_status::permanent, "Datagram or Capsule Protocol parse error"_t},
    {256, "NO_ERROR"_t, error_code_status::permanent, "No error"_t},
    {257, "GENERAL_PROTOCOL_ERROR"_t, error_code_status::permanent, "General protocol error"_t},
    {258, "INTERNAL_ERROR"_t, error_code_status::permanent, "Internal error"_t},
    {259, "STREAM_CREATION_ERROR"_t, error_code_status::permanent, "Stream creation error"_t},
    {260, "CLOSED_CRITICAL_STREAM"_t, error_code_status::permanent, "Critical stream was closed"_t},
    {261, "FRAME_UNEXPECTED"_t, error_code_status::permanent, "Frame not permitted in the current state"_t},
    {262, "FRAME_ERROR"_t, error_code_status::permanent, "Frame violated layout or size rules"_t},
    {263, "EXCESSIVE_LOAD"_t, error_code_status::permanent, "Peer generating excessive load"_t},
    {264, "ID_ERROR"_t, error_code_status::permanent, "An identifier was used incorrectly"_t},
    {265, "SETTINGS_ERROR"_t, error_code_status::permanent, "SETTINGS frame contained invalid values"_t},
    {266, "MISSING_SETTINGS"_t, error_code_status::permanent, "No SETTINGS frame received"_t},
    {267, "REQUEST_REJECTED"_t, error_code_status::permanent, "Request not processed"_t},
    {268, "REQUEST_CANCELLED"_t, error_code_status::permanent, "Data no longer needed"_t},
    {269, "REQUEST_INCOMPLETE"_t, error_code_status::permanent, "Stream terminated early"_t},
    {270, "MESSAGE_ERROR"_t, error_code_status::permanent, "Malformed message"_t},
    {271, "CONNECT_ERROR"_t, error_code_status::permanent, "TCP reset or error on CONNECT request"_t},
    {272, "VERSION_FALLBACK"_t, error_code_status::permanent, "Retry over HTTP/1.1"_t},
    {512, "QPACK_DECOMPRESSION_FAILED"_t, error_code_status::permanent, "Decoding of a field section failed"_t},
    {513, "QPACK_ENCODER_STREAM_ERROR"_t, error_code_status::permanent, "Error on the encoder stream"_t},
    {514, "QPACK_DECODER_STREAM_ERROR"_t, error_code_status::permanent, "Error on the decoder stream"_t},

    // Former names
    {51, "H3_DATAGRAM_ERROR"_t},
    {256, "H3_NO_ERROR"_t},
    {257, "H3_GENERAL_PROTOCOL_ERROR"_t},
    {258, "H3_INTERNAL_ERROR"_t},
    {259, "H3_STREAM_CREATION_ERROR"_t},
    {260, "H3_CLOSED_CRITICAL_STREAM"_t},
    {261, "H3_FRAME_UNEXPECTED"_t},
    {262, "H3_FRAME_ERROR"_t},
    {263, "H3_EXCESSIVE_LOAD"_t},
    {264, "H3_ID_ERROR"_t},
    {265, "H3_SETTINGS_ERROR"_t},
    {266, "H3_MISSING_SETTINGS"_t},
    {267, "H3_REQUEST_REJECTED"_t},
    {268, "H3_REQUEST_CANCELLED"_t},
    {269, "H3_REQUEST_INCOMPLETE"_t},
    {270, "H3_MESSAGE_ERROR"_t},
    {271, "H3_CONNECT_ERROR"_t},
    {272, "H3_VERSION_FALLBACK"_t},
};

inline constexpr std::size_t row_count = 21;  // without the first row and the former names

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
inline constexpr document rfc9204 = {"RFC 9204"_t, "QPACK"_t};
template <typename unused>
inline constexpr document rfc9297 = {"RFC 9297"_t, "HTTP Datagrams and the Capsule Protocol"_t};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {51, rfc9297<unused>({}, "https://www.rfc-editor.org/rfc/rfc9297"_t), "2022-08-22"_t, "2022-06-08"_t},
    {256, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {257, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {258, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {259, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {260, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {261, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {262, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {263, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {264, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {265, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {266, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {267, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {268, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {269, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {270, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {271, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {272, rfc9114<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-8.1"_t), {}, "2021-02-26"_t},
    {512, rfc9204<unused>("6"_t, "https://www.rfc-editor.org/rfc/rfc9204#section-6"_t), {}, "2021-03-16"_t},
    {513, rfc9204<unused>("6"_t, "https://www.rfc-editor.org/rfc/rfc9204#section-6"_t), {}, "2021-03-16"_t},
    {514, rfc9204<unused>("6"_t, "https://www.rfc-editor.org/rfc/rfc9204#section-6"_t), {}, "2021-03-16"_t},
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any, std::uint8_t, 16, 64> name_index = {
    {0xf88bb8a8724c81ed, 0x1b39896a51a8749b, 0x53cb9f0c747ea2eb},
    60,
    54,
    {0, 0, 0, 1, 0, 0, 5, 0, 0, 2, 0, 0, 8, 0, 2, 1},
    {3, 0, 15, 0, 34, 12, 0, 30, 10, 33, 0, 0, 0, 19, 9, 13, 0, 5, 8, 0, 26, 35, 0, 1, 31, 0, 0, 0, 0, 0, 14, 6, 0, 0,
     21, 18, 24, 22, 37, 0, 27, 38, 0, 0, 0, 23, 4, 0, 32, 0, 0, 0, 0, 28, 36, 7, 11, 25, 16, 2, 17, 39, 20, 29}};

inline constexpr row_numbers<51, 272, std::uint8_t> rows_of_values{names, row_count};

// The rows of the values beyond, ascending.
inline constexpr std::uint8_t other_rows[] = {
    19, 20, 21};

constexpr std::uint64_t number(error_code value) noexcept { return static_cast<std::uint64_t>(value); }

constexpr std::size_t row_number(error_code value) noexcept {
    if (number(value) <= 272) return rows_of_values.of(number(value));
    return find_row(number(value), other_rows, names);
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
    if (!detail::fits<std::uint64_t>(number)) return std::nullopt;
    const auto value = static_cast<error_code>(number);
    return value;
}

constexpr error_code_status status_of(error_code value) noexcept {
    return detail::names[detail::row_number(value)].status;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<error_code>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all(),
                      known.status};
    }
}

}  // namespace content_83d6ea38b4e25a58
}  // namespace iana::http3

#endif  // C++17
