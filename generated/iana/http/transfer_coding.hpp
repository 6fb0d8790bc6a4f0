// HTTP transfer codings for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry http-parameters as updated on 2025-10-02: 6 transfer codings.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table http-transfer-coding.xml --supplement FILE --output transfer_coding.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "HTTP transfer codings for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http {

// HTTP transfer codings. This project assigns the numbers, which never change. No enumerator is 0, and no function
// returns 0: transfer_coding{} can stand for "not registered". Names are never removed and never change their meaning.
enum class transfer_coding : std::uint16_t {
    chunked  = 1,  // RFC 9112, Section 7.1
    compress = 2,  // RFC 9112, Section 7.2
    deflate  = 3,  // RFC 9112, Section 7.2
    gzip     = 4,  // RFC 9112, Section 7.2
    identity = 5,  // RFC 2616, Section 3.6
    trailers = 6,  // RFC 9112, Section 12.3

    // Former names
    x_compress = 2,  // RFC 9112, Section 7.2
    x_gzip     = 4,  // RFC 9112, Section 7.2
};

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_1864c1587ed5db33 {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a value. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty.
struct transfer_coding_entry {
    transfer_coding value;         // the value itself
    std::string_view name;         // as IANA spells it
    std::string_view description;  // one sentence
    std::string_view added;        // the date on which the registry added the record
    std::string_view updated;      // the date on which the registry last changed the record
    table<reference> references;   // in the registry's order, then the supplement's
};

// The date of the registry that this file was made from.
inline constexpr std::string_view transfer_codings_updated = "2025-10-02";

// Every row, in the registry's order. The range has the interface of table<transfer_coding_entry> and converts to it.
inline constexpr ::iana::lazy_table<transfer_coding_entry, detail::all_rows> transfer_codings;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const transfer_coding_entry* find(transfer_coding value) noexcept;

// The name as IANA spells it, such as "chunked". It is always the present name, also for an enumerator with a former
// name. Empty if the value has no row.
[[nodiscard]] constexpr std::string_view name(transfer_coding value) noexcept;

// The name in lower case, as HTTP/2 and HTTP/3 send it. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr std::string_view lower_name(transfer_coding value) noexcept;

// One sentence from the registry or a supplement that says what the value means. Empty if there is none.
[[nodiscard]] constexpr std::string_view description(transfer_coding value) noexcept;

// The documents that define the value: first the registry's, then the supplement's. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(transfer_coding value) noexcept;

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<transfer_coding> transfer_coding_from_name(std::string_view text) noexcept;

// The value with that number, which may have any integer type. std::nullopt for a number that has no row.
template <typename integer>
[[nodiscard]] constexpr std::optional<transfer_coding> transfer_coding_from_number(integer number) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

using namespace ::iana::detail;

// The facts that most programs use.
struct name_row {
    std::uint16_t value;
    std::string_view name;
    std::string_view description = {};
};

// The first row stands for every value without a row.
inline constexpr name_row names[] = {
    {},

    {1, "chunked"_t, "The content is sent in chunks, each after its size, and ends with a chunk of size 0."_t},
    {2, "compress"_t, "The message is compressed with adaptive LZW, as by the UNIX program compress."_t},
    {3, "deflate"_t, "The message is compressed with DEFLATE and wrapped in the zlib format."_t},
    {4, "gzip"_t, "The message is compressed in the format of the program gzip, which ends with a checksum."_t},
    {5, "identity"_t, "The message has no coding; the name was withdrawn."_t},
    {6, "trailers"_t, "No coding, but a member of TE: the client accepts trailer fields."_t},

    // Former names
    {2, "x-compress"_t},
    {4, "x-gzip"_t},
};

inline constexpr std::size_t row_count = 6;  // without the first row and the former names

// The sources and dates of each value.
struct detail_row {
    std::uint16_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
};

template <typename unused>
inline constexpr document rfc2616 = {"RFC 2616"_t, "Hypertext Transfer Protocol -- HTTP/1.1"_t};
template <typename unused>
inline constexpr document rfc9112 = {"RFC 9112"_t, "HTTP/1.1"_t};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {1, rfc9112<unused>("7.1"_t, "https://www.rfc-editor.org/rfc/rfc9112#section-7.1"_t), "2021-10-06"_t},
    {2, rfc9112<unused>("7.2"_t, "https://www.rfc-editor.org/rfc/rfc9112#section-7.2"_t), "2021-10-06"_t},
    {3, rfc9112<unused>("7.2"_t, "https://www.rfc-editor.org/rfc/rfc9112#section-7.2"_t), "2021-10-06"_t},
    {4, rfc9112<unused>("7.2"_t, "https://www.rfc-editor.org/rfc/rfc9112#section-7.2"_t), "2021-10-06"_t},
    {5, rfc2616<unused>("3.6"_t, "https://www.rfc-editor.org/rfc/rfc2616#section-3.6"_t)},
    {6, rfc9112<unused>("12.3"_t, "https://www.rfc-editor.org/rfc/rfc9112#section-12.3"_t), {}, "2021-10-06"_t},
};

// Each text is as long as the name in the same row.
template <typename unused>
inline constexpr const char* lower_names[row_count + 1] = {
    "",

    "chunked",
    "compress",
    "deflate",
    "gzip",
    "identity",
    "trailers",
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any_of_tokens, std::uint8_t, 4, 16> name_index = {
    {0xe220a8397b1dcdaf, 0x6e789e6aa1b965f5, 0x6c45d188009454f},
    62,
    58,
    {2, 3, 0, 0},
    {3, 5, 0, 6, 4, 0, 2, 0, 0, 0, 0, 0, 7, 0, 1, 8}};

inline constexpr row_numbers<1, 6, std::uint8_t> rows_of_values{names, row_count};

constexpr std::uint16_t number(transfer_coding value) noexcept { return static_cast<std::uint16_t>(value); }

constexpr std::size_t row_number(transfer_coding value) noexcept {
    return rows_of_values.of(number(value));
}

constexpr std::optional<transfer_coding> value_of(std::size_t row) noexcept {
    if (row == 0) return std::nullopt;
    return static_cast<transfer_coding>(names[row].value);
}

template <typename unused>
struct all_rows {
    transfer_coding_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept;

    static constexpr table<transfer_coding_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<transfer_coding_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const transfer_coding_entry* find(transfer_coding value) noexcept {
    const std::size_t row = detail::row_number(value);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view name(transfer_coding value) noexcept {
    return detail::names[detail::row_number(value)].name;
}

template <typename unused>
constexpr std::string_view lower_name(transfer_coding value) noexcept {
    const std::size_t row = detail::row_number(value);
    return {detail::lower_names<unused>[row], detail::names[row].name.size()};
}

constexpr std::string_view description(transfer_coding value) noexcept {
    return detail::names[detail::row_number(value)].description;
}

template <typename unused>
constexpr table<reference> references(transfer_coding value) noexcept {
    return detail::details<unused>[detail::row_number(value)].references.all();
}

constexpr std::optional<transfer_coding> transfer_coding_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<transfer_coding> transfer_coding_from_number(integer number) noexcept {
    if (!detail::fits<std::uint16_t>(number)) return std::nullopt;
    const auto value = static_cast<transfer_coding>(number);
    return detail::row_number(value) != 0 ? std::optional<transfer_coding>{value} : std::nullopt;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<transfer_coding>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all()};
    }
}

}  // namespace content_1864c1587ed5db33
}  // namespace iana::http

#endif  // C++17
