// HTTP content codings for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry http-parameters as updated on 2025-10-02: 11 content codings.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table http-content-coding.xml --supplement FILE --output content_coding.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "HTTP content codings for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http {

// HTTP content codings. This project assigns the numbers, which never change. No enumerator is 0, and no function
// returns 0: content_coding{} can stand for "not registered". Names are never removed and never change their meaning.
enum class content_coding : std::uint16_t {
    aes128gcm    = 1,  // RFC 8188
    br           = 2,  // RFC 7932
    compress     = 3,  // RFC 9110, Section 8.4.1.1
    dcb          = 4,  // RFC 9842, Section 4
    dcz          = 5,  // RFC 9842, Section 5
    deflate      = 6,  // RFC 9110, Section 8.4.1.2
    exi          = 7,  // W3C Recommendation: Efficient XML Interchange (EXI) Format
    gzip         = 8,  // RFC 9110, Section 8.4.1.3
    identity     = 9,  // RFC 9110, Section 12.5.3
    pack200_gzip = 10,  // JSR 200: Network Transfer Format for Java
    zstd         = 11,  // RFC 9659; RFC 8878

    // Former names
    x_compress = 3,  // RFC 9110, Section 8.4.1.1
    x_gzip     = 8,  // RFC 9110, Section 8.4.1.3
};

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_cad0a4d339e446ab {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a value. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty.
struct content_coding_entry {
    content_coding value;          // the value itself
    std::string_view name;         // as IANA spells it
    std::string_view description;  // one sentence
    std::string_view added;        // the date on which the registry added the record
    std::string_view updated;      // the date on which the registry last changed the record
    table<reference> references;   // in the registry's order, then the supplement's
};

// The date of the registry that this file was made from.
inline constexpr std::string_view content_codings_updated = "2025-10-02";

// Every row, in the registry's order. The range has the interface of table<content_coding_entry> and converts to it.
inline constexpr ::iana::lazy_table<content_coding_entry, detail::all_rows> content_codings;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const content_coding_entry* find(content_coding value) noexcept;

// The name as IANA spells it, such as "aes128gcm". It is always the present name, also for an enumerator with a former
// name. Empty if the value has no row.
[[nodiscard]] constexpr std::string_view name(content_coding value) noexcept;

// The name in lower case, as HTTP/2 and HTTP/3 send it. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr std::string_view lower_name(content_coding value) noexcept;

// One sentence from the registry or a supplement that says what the value means. Empty if there is none.
[[nodiscard]] constexpr std::string_view description(content_coding value) noexcept;

// The documents that define the value: first the registry's, then the supplement's. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(content_coding value) noexcept;

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<content_coding> content_coding_from_name(std::string_view text) noexcept;

// The value with that number, which may have any integer type. std::nullopt for a number that has no row.
template <typename integer>
[[nodiscard]] constexpr std::optional<content_coding> content_coding_from_number(integer number) noexcept;

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

    {1, "aes128gcm"_t, "The content is encrypted with AES-GCM and a key of 128 bits."_t},
    {2, "br"_t, "The content is compressed in the Brotli format."_t},
    {3, "compress"_t, "The content is compressed with adaptive LZW, as by the UNIX program compress."_t},
    {4, "dcb"_t, "The content is compressed in the Brotli format with a dictionary that both sides have."_t},
    {5, "dcz"_t, "The content is compressed in the Zstandard format with a dictionary that both sides have."_t},
    {6, "deflate"_t, "The content is compressed with DEFLATE and wrapped in the zlib format."_t},
    {7, "exi"_t, "The content is XML in the binary format of Efficient XML Interchange."_t},
    {8, "gzip"_t, "The content is compressed in the format of the program gzip, which ends with a checksum."_t},
    {9, "identity"_t, "The content has no coding; only Accept-Encoding uses the name."_t},
    {10, "pack200-gzip"_t, "The content is a Java archive in the Pack200 format, compressed with gzip."_t},
    {11, "zstd"_t, "The content is compressed in the Zstandard format with a window of at most 8 MB."_t},

    // Former names
    {3, "x-compress"_t},
    {8, "x-gzip"_t},
};

inline constexpr std::size_t row_count = 11;  // without the first row and the former names

// The sources and dates of each value.
struct detail_row {
    std::uint16_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
};

template <typename unused>
inline constexpr document document_jsr_200_network_transfer_format_for_java =
    {"JSR 200: Network Transfer Format for Java"_t};
template <typename unused>
inline constexpr document rfc7932 = {"RFC 7932"_t, "Brotli Compressed Data Format"_t, "Informational"_t};
template <typename unused>
inline constexpr document rfc8188 = {"RFC 8188"_t, "Encrypted Content-Encoding for HTTP"_t};
template <typename unused>
inline constexpr document rfc8878 = {"RFC 8878"_t, "Zstandard Compression and the 'application/zstd' Media Type"_t,
    "Informational"_t};
template <typename unused>
inline constexpr document rfc9110 = {"RFC 9110"_t, "HTTP Semantics"_t};
template <typename unused>
inline constexpr document rfc9659 = {"RFC 9659"_t, "Window Sizing for Zstandard Content Encoding"_t, "Informational"_t};
template <typename unused>
inline constexpr document rfc9842 = {"RFC 9842"_t, "Compression Dictionary Transport"_t};
template <typename unused>
inline constexpr document document_w3c_recommendation_efficient_xml_interchange_exi_format =
    {"W3C Recommendation: Efficient XML Interchange (EXI) Format"_t};

template <typename unused>
inline constexpr reference references_11[] = {
    rfc9659<unused>({}, "https://www.rfc-editor.org/rfc/rfc9659"_t),
    rfc8878<unused>({}, "https://www.rfc-editor.org/rfc/rfc8878"_t),
};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {1, rfc8188<unused>({}, "https://www.rfc-editor.org/rfc/rfc8188"_t), {}, "2017-04-18"_t},
    {2, rfc7932<unused>({}, "https://www.rfc-editor.org/rfc/rfc7932"_t), {}, "2016-05-24"_t},
    {3, rfc9110<unused>("8.4.1.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.1"_t), "2021-10-01"_t},
    {4, rfc9842<unused>("4"_t, "https://www.rfc-editor.org/rfc/rfc9842#section-4"_t), {}, "2024-09-13"_t},
    {5, rfc9842<unused>("5"_t, "https://www.rfc-editor.org/rfc/rfc9842#section-5"_t), {}, "2024-09-13"_t},
    {6, rfc9110<unused>("8.4.1.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.2"_t), "2021-10-01"_t},
    {7, document_w3c_recommendation_efficient_xml_interchange_exi_format<unused>({}, "http://www.w3.org/TR/exi/"_t)},
    {8, rfc9110<unused>("8.4.1.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.3"_t), "2021-10-01"_t},
    {9, rfc9110<unused>("12.5.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3"_t), "2021-10-01"_t},
    {10, document_jsr_200_network_transfer_format_for_java<unused>({}, "http://www.jcp.org/en/jsr/detail?id=200"_t), {},
     "2006-10-27"_t},
    {11, references_11<unused>, "2024-08-27"_t, "2018-07-16"_t},
};

// Each text is as long as the name in the same row.
template <typename unused>
inline constexpr const char* lower_names[row_count + 1] = {
    "",

    "aes128gcm",
    "br",
    "compress",
    "dcb",
    "dcz",
    "deflate",
    "exi",
    "gzip",
    "identity",
    "pack200-gzip",
    "zstd",
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any_of_tokens, std::uint8_t, 8, 32> name_index = {
    {0xe220a8397b1dcdaf, 0x6e789e6aa1b965f5, 0x6c45d188009454f},
    61,
    56,
    {0, 0, 0, 0, 0, 0, 0, 0},
    {0, 1, 0, 0, 0, 0, 0, 9, 0, 0, 0, 7, 6, 0, 0, 0, 8, 5, 11, 0, 0, 3, 4, 0, 0, 12, 0, 10, 2, 13, 0, 0}};

inline constexpr row_numbers<1, 11, std::uint8_t> rows_of_values{names, row_count};

constexpr std::uint16_t number(content_coding value) noexcept { return static_cast<std::uint16_t>(value); }

constexpr std::size_t row_number(content_coding value) noexcept {
    return rows_of_values.of(number(value));
}

constexpr std::optional<content_coding> value_of(std::size_t row) noexcept {
    if (row == 0) return std::nullopt;
    return static_cast<content_coding>(names[row].value);
}

template <typename unused>
struct all_rows {
    content_coding_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept;

    static constexpr table<content_coding_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<content_coding_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const content_coding_entry* find(content_coding value) noexcept {
    const std::size_t row = detail::row_number(value);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view name(content_coding value) noexcept {
    return detail::names[detail::row_number(value)].name;
}

template <typename unused>
constexpr std::string_view lower_name(content_coding value) noexcept {
    const std::size_t row = detail::row_number(value);
    return {detail::lower_names<unused>[row], detail::names[row].name.size()};
}

constexpr std::string_view description(content_coding value) noexcept {
    return detail::names[detail::row_number(value)].description;
}

template <typename unused>
constexpr table<reference> references(content_coding value) noexcept {
    return detail::details<unused>[detail::row_number(value)].references.all();
}

constexpr std::optional<content_coding> content_coding_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<content_coding> content_coding_from_number(integer number) noexcept {
    if (!detail::fits<std::uint16_t>(number)) return std::nullopt;
    const auto value = static_cast<content_coding>(number);
    return detail::row_number(value) != 0 ? std::optional<content_coding>{value} : std::nullopt;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<content_coding>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all()};
    }
}

}  // namespace content_cad0a4d339e446ab
}  // namespace iana::http

#endif  // C++17
