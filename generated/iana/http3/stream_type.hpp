// HTTP/3 stream types for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry http3-parameters as updated on 2023-06-13: 4 stream types.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table http3-stream-type.xml --supplement FILE --output stream_type.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "HTTP/3 stream types for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http3 {

// HTTP/3 stream types. A value can be any number of the underlying type: a number without an enumerator is not an
// error. Names are never removed and never change their meaning.
enum class stream_type : std::uint64_t {
    control       = 0x00,  // RFC 9114, Section 6.2.1
    push          = 0x01,  // RFC 9114, Section 4.4
    qpack_encoder = 0x02,  // RFC 9204, Section 4.2
    qpack_decoder = 0x03,  // RFC 9204, Section 4.2
};

// The result of sender_of(). It is none if the registry does not say.
enum class stream_sender : std::uint8_t { none, client, server, both };

// The result of status_of(). It is none if the registry does not say.
enum class stream_type_status : std::uint8_t { none, permanent, provisional };

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_f5c7ee1ed033b990 {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a value. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty.
struct stream_type_entry {
    stream_type value;             // the value itself
    std::string_view name;         // as name() returns it
    std::string_view description;  // one sentence
    std::string_view added;        // the date on which the registry added the record
    std::string_view updated;      // the date on which the registry last changed the record
    table<reference> references;   // in the registry's order, then the supplement's
    stream_sender sender_of;       // sender_of()
    stream_type_status status;     // status_of()
};

// The date of the registry that this file was made from.
inline constexpr std::string_view stream_types_updated = "2023-06-13";

// Every row, ascending. The range has the interface of table<stream_type_entry> and converts to it.
inline constexpr ::iana::lazy_table<stream_type_entry, detail::all_rows> stream_types;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const stream_type_entry* find(stream_type value) noexcept;

// The name, such as "Control". It is IANA's, without what the table's description strips, unless a supplement names
// another one. It is always the present name, also for an enumerator with a former name. Empty if the value has no row.
[[nodiscard]] constexpr std::string_view name(stream_type value) noexcept;

// One sentence from the registry or a supplement that says what the value means. Empty if there is none.
[[nodiscard]] constexpr std::string_view description(stream_type value) noexcept;

// The documents that define the value: first the registry's, then the supplement's. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(stream_type value) noexcept;

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
[[nodiscard]] constexpr ::iana::assignment assignment_of(stream_type value) noexcept;

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<stream_type> stream_type_from_name(std::string_view text) noexcept;

// The value with that number, which may have any integer type. std::nullopt for a number that the underlying type
// cannot represent.
template <typename integer>
[[nodiscard]] constexpr std::optional<stream_type> stream_type_from_number(integer number) noexcept;

// Which side may open a stream of the type: the client, the server, or both. none for a value that is no row (RFC 9114,
// Section 11.2.4).
[[nodiscard]] constexpr stream_sender sender_of(stream_type value) noexcept;

// What the registry says of the stream type: permanent or provisional. none for a value that is no row (RFC 9000,
// Section 22.1).
[[nodiscard]] constexpr stream_type_status status_of(stream_type value) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

using namespace ::iana::detail;

// The facts that most programs use.
struct name_row {
    std::uint64_t value;
    std::string_view name;
    stream_sender sender_of = {};
    stream_type_status status = {};
    std::string_view description = {};
};

// The first row stands for every value without a row.
inline constexpr name_row names[] = {
    {},

    {0, "Control"_t, stream_sender::both, stream_type_status::permanent,
     "Carries the frames that concern the whole connection, such as SETTINGS."_t},
    {1, "Push"_t, stream_sender::server, stream_type_status::permanent, "Carries a response that the server pushes."_t},
    {2, "QPACK Encoder"_t, stream_sender::both, stream_type_status::permanent,
     "Carries the changes to the table with which the sender compresses fields."_t},
    {3, "QPACK Decoder"_t, stream_sender::both, stream_type_status::permanent,
     "Says which of the changes to the table of the peer arrived."_t},

    // Former names
    {0, "Control Stream"_t},
    {1, "Push Stream"_t},
    {2, "QPACK Encoder Stream"_t},
    {3, "QPACK Decoder Stream"_t},
};

inline constexpr std::size_t row_count = 4;  // without the first row and the former names

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
inline constexpr detail_row details[row_count + 1] = {
    {},

    {0, rfc9114<unused>("6.2.1"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-6.2.1"_t), {}, "2021-02-26"_t},
    {1, rfc9114<unused>("4.4"_t, "https://www.rfc-editor.org/rfc/rfc9114#section-4.4"_t), {}, "2021-02-26"_t},
    {2, rfc9204<unused>("4.2"_t, "https://www.rfc-editor.org/rfc/rfc9204#section-4.2"_t), {}, "2021-03-16"_t},
    {3, rfc9204<unused>("4.2"_t, "https://www.rfc-editor.org/rfc/rfc9204#section-4.2"_t), {}, "2021-03-16"_t},
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any_of_tokens, std::uint8_t, 4, 16> name_index = {
    {0xf88bb8a8724c81ed, 0x1b39896a51a8749b, 0x53cb9f0c747ea2eb},
    62,
    58,
    {0, 1, 0, 2},
    {0, 6, 8, 5, 0, 0, 0, 2, 3, 7, 0, 0, 0, 1, 0, 4}};

inline constexpr row_numbers<0, 3, std::uint8_t> rows_of_values{names, row_count};

constexpr std::uint64_t number(stream_type value) noexcept { return static_cast<std::uint64_t>(value); }

constexpr std::size_t row_number(stream_type value) noexcept {
    return rows_of_values.of(number(value));
}

constexpr std::optional<stream_type> value_of(std::size_t row) noexcept {
    if (row == 0) return std::nullopt;
    return static_cast<stream_type>(names[row].value);
}

template <typename unused>
struct all_rows {
    stream_type_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept;

    static constexpr table<stream_type_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<stream_type_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const stream_type_entry* find(stream_type value) noexcept {
    const std::size_t row = detail::row_number(value);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view name(stream_type value) noexcept {
    return detail::names[detail::row_number(value)].name;
}

constexpr std::string_view description(stream_type value) noexcept {
    return detail::names[detail::row_number(value)].description;
}

template <typename unused>
constexpr table<reference> references(stream_type value) noexcept {
    return detail::details<unused>[detail::row_number(value)].references.all();
}

constexpr ::iana::assignment assignment_of(stream_type value) noexcept {
    return detail::row_number(value) != 0 ? ::iana::assignment::assigned : ::iana::assignment::unassigned;
}

constexpr std::optional<stream_type> stream_type_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<stream_type> stream_type_from_number(integer number) noexcept {
    if (!detail::fits<std::uint64_t>(number)) return std::nullopt;
    const auto value = static_cast<stream_type>(number);
    return value;
}

constexpr stream_sender sender_of(stream_type value) noexcept {
    return detail::names[detail::row_number(value)].sender_of;
}

constexpr stream_type_status status_of(stream_type value) noexcept {
    return detail::names[detail::row_number(value)].status;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<stream_type>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all(),
                      known.sender_of, known.status};
    }
}

}  // namespace content_f5c7ee1ed033b990
}  // namespace iana::http3

#endif  // C++17
