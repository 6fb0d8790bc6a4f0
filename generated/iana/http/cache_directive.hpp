// HTTP cache directives for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry http-cache-directives as updated on 2022-06-08: 16 cache directives.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table http-cache-directive.xml --supplement FILE --output cache_directive.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "HTTP cache directives for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http {

// HTTP cache directives. This project assigns the numbers, which never change. No enumerator is 0, and no function
// returns 0: cache_directive{} can stand for "not registered". Names are never removed and never change their meaning.
enum class cache_directive : std::uint16_t {
    immutable              = 1,  // RFC 8246, Section 2
    max_age                = 2,  // RFC 9111, Section 5.2.1.1; RFC 9111, Section 5.2.2.1
    max_stale              = 3,  // RFC 9111, Section 5.2.1.2
    min_fresh              = 4,  // RFC 9111, Section 5.2.1.3
    must_revalidate        = 5,  // RFC 9111, Section 5.2.2.2
    must_understand        = 6,  // RFC 9111, Section 5.2.2.3
    no_cache               = 7,  // RFC 9111, Section 5.2.1.4; RFC 9111, Section 5.2.2.4
    no_store               = 8,  // RFC 9111, Section 5.2.1.5; RFC 9111, Section 5.2.2.5
    no_transform           = 9,  // RFC 9111, Section 5.2.1.6; RFC 9111, Section 5.2.2.6
    only_if_cached         = 10,  // RFC 9111, Section 5.2.1.7
    private_               = 11,  // RFC 9111, Section 5.2.2.7
    proxy_revalidate       = 12,  // RFC 9111, Section 5.2.2.8
    public_                = 13,  // RFC 9111, Section 5.2.2.9
    s_maxage               = 14,  // RFC 9111, Section 5.2.2.10
    stale_if_error         = 15,  // RFC 5861, Section 4
    stale_while_revalidate = 16,  // RFC 5861, Section 3
};

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_5008fe29c231a436 {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a value. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty.
struct cache_directive_entry {
    cache_directive value;         // the value itself
    std::string_view name;         // as IANA spells it
    std::string_view description;  // one sentence
    std::string_view added;        // the date on which the registry added the record
    std::string_view updated;      // the date on which the registry last changed the record
    table<reference> references;   // in the registry's order, then the supplement's
};

// The date of the registry that this file was made from.
inline constexpr std::string_view cache_directives_updated = "2022-06-08";

// Every row, in the registry's order. The range has the interface of table<cache_directive_entry> and converts to it.
inline constexpr ::iana::lazy_table<cache_directive_entry, detail::all_rows> cache_directives;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const cache_directive_entry* find(cache_directive value) noexcept;

// The name as IANA spells it, such as "immutable". It is always the present name, also for an enumerator with a former
// name. Empty if the value has no row.
[[nodiscard]] constexpr std::string_view name(cache_directive value) noexcept;

// The name in lower case, as HTTP/2 and HTTP/3 send it. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr std::string_view lower_name(cache_directive value) noexcept;

// One sentence from the registry or a supplement that says what the value means. Empty if there is none.
[[nodiscard]] constexpr std::string_view description(cache_directive value) noexcept;

// The documents that define the value: first the registry's, then the supplement's. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(cache_directive value) noexcept;

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<cache_directive> cache_directive_from_name(std::string_view text) noexcept;

// The value with that number, which may have any integer type. std::nullopt for a number that has no row.
template <typename integer>
[[nodiscard]] constexpr std::optional<cache_directive> cache_directive_from_number(integer number) noexcept;

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

    {1, "immutable"_t,
     "The content does not change while the response is fresh, so that no client needs to validate it."_t},
    {2, "max-age"_t, "The number of seconds after which a response is too old."_t},
    {3, "max-stale"_t, "The client accepts a response that has been stale for up to that many seconds."_t},
    {4, "min-fresh"_t, "The client wants a response that stays fresh for at least that many seconds."_t},
    {5, "must-revalidate"_t, "A cache must not reuse the response after it became stale, unless it validates it."_t},
    {6, "must-understand"_t, "Only a cache that knows the requirements of the status code may store the response."_t},
    {7, "no-cache"_t, "A cache must not reuse the response, unless it validates it."_t},
    {8, "no-store"_t, "A cache must not store any part of the request or of the response."_t},
    {9, "no-transform"_t, "An intermediary must not transform the content."_t},
    {10, "only-if-cached"_t, "The client wants only a stored response."_t},
    {11, "private"_t, "A shared cache must not store the response."_t},
    {12, "proxy-revalidate"_t,
     "A shared cache must not reuse the response after it became stale, unless it validates it."_t},
    {13, "public"_t, "A cache may store the response even if it could not do so otherwise."_t},
    {14, "s-maxage"_t, "The number of seconds after which a response is too old for a shared cache."_t},
    {15, "stale-if-error"_t, "A cache may reuse the stale response for that many seconds if an error occurs."_t},
    {16, "stale-while-revalidate"_t,
     "A cache may reuse the stale response for that many seconds while it validates it."_t},
};

inline constexpr std::size_t row_count = 16;  // without the first row and the former names

// The sources and dates of each value.
struct detail_row {
    std::uint16_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
};

template <typename unused>
inline constexpr document rfc5861 = {"RFC 5861"_t, "HTTP Cache-Control Extensions for Stale Content"_t,
    "Informational"_t};
template <typename unused>
inline constexpr document rfc8246 = {"RFC 8246"_t, "HTTP Immutable Responses"_t};
template <typename unused>
inline constexpr document rfc9111 = {"RFC 9111"_t, "HTTP Caching"_t};

template <typename unused>
inline constexpr reference references_2[] = {
    rfc9111<unused>("5.2.1.1"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.1"_t),
    rfc9111<unused>("5.2.2.1"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.1"_t),
};

template <typename unused>
inline constexpr reference references_7[] = {
    rfc9111<unused>("5.2.1.4"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.4"_t),
    rfc9111<unused>("5.2.2.4"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.4"_t),
};

template <typename unused>
inline constexpr reference references_8[] = {
    rfc9111<unused>("5.2.1.5"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.5"_t),
    rfc9111<unused>("5.2.2.5"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.5"_t),
};

template <typename unused>
inline constexpr reference references_9[] = {
    rfc9111<unused>("5.2.1.6"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.6"_t),
    rfc9111<unused>("5.2.2.6"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.6"_t),
};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {1, rfc8246<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc8246#section-2"_t), {}, "2017-08-07"_t},
    {2, references_2<unused>, "2021-10-06"_t},
    {3, rfc9111<unused>("5.2.1.2"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.2"_t), "2021-10-06"_t},
    {4, rfc9111<unused>("5.2.1.3"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.3"_t), "2021-10-06"_t},
    {5, rfc9111<unused>("5.2.2.2"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.2"_t), "2021-10-06"_t},
    {6, rfc9111<unused>("5.2.2.3"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.3"_t), {}, "2021-10-06"_t},
    {7, references_7<unused>, "2021-10-06"_t},
    {8, references_8<unused>, "2021-10-06"_t},
    {9, references_9<unused>, "2021-10-06"_t},
    {10, rfc9111<unused>("5.2.1.7"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.7"_t), "2021-10-06"_t},
    {11, rfc9111<unused>("5.2.2.7"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.7"_t), "2021-10-06"_t},
    {12, rfc9111<unused>("5.2.2.8"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.8"_t), "2021-10-06"_t},
    {13, rfc9111<unused>("5.2.2.9"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.9"_t), "2021-10-06"_t},
    {14, rfc9111<unused>("5.2.2.10"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.10"_t), "2021-10-06"_t},
    {15, rfc5861<unused>("4"_t, "https://www.rfc-editor.org/rfc/rfc5861#section-4"_t)},
    {16, rfc5861<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc5861#section-3"_t)},
};

// Each text is as long as the name in the same row.
template <typename unused>
inline constexpr const char* lower_names[row_count + 1] = {
    "",

    "immutable",
    "max-age",
    "max-stale",
    "min-fresh",
    "must-revalidate",
    "must-understand",
    "no-cache",
    "no-store",
    "no-transform",
    "only-if-cached",
    "private",
    "proxy-revalidate",
    "public",
    "s-maxage",
    "stale-if-error",
    "stale-while-revalidate",
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any_of_tokens, std::uint8_t, 8, 32> name_index = {
    {0xe220a8397b1dcdaf, 0x6e789e6aa1b965f5, 0x6c45d188009454f},
    61,
    56,
    {0, 1, 0, 0, 0, 0, 0, 4},
    {0, 0, 13, 0, 7, 8, 3, 9, 14, 0, 5, 0, 0, 0, 0, 0, 15, 2, 12, 6, 16, 0, 11, 10, 1, 0, 0, 4, 0, 0, 0, 0}};

inline constexpr row_numbers<1, 16, std::uint8_t> rows_of_values{names, row_count};

constexpr std::uint16_t number(cache_directive value) noexcept { return static_cast<std::uint16_t>(value); }

constexpr std::size_t row_number(cache_directive value) noexcept {
    return rows_of_values.of(number(value));
}

constexpr std::optional<cache_directive> value_of(std::size_t row) noexcept {
    if (row == 0) return std::nullopt;
    return static_cast<cache_directive>(names[row].value);
}

template <typename unused>
struct all_rows {
    cache_directive_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept;

    static constexpr table<cache_directive_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<cache_directive_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const cache_directive_entry* find(cache_directive value) noexcept {
    const std::size_t row = detail::row_number(value);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view name(cache_directive value) noexcept {
    return detail::names[detail::row_number(value)].name;
}

template <typename unused>
constexpr std::string_view lower_name(cache_directive value) noexcept {
    const std::size_t row = detail::row_number(value);
    return {detail::lower_names<unused>[row], detail::names[row].name.size()};
}

constexpr std::string_view description(cache_directive value) noexcept {
    return detail::names[detail::row_number(value)].description;
}

template <typename unused>
constexpr table<reference> references(cache_directive value) noexcept {
    return detail::details<unused>[detail::row_number(value)].references.all();
}

constexpr std::optional<cache_directive> cache_directive_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<cache_directive> cache_directive_from_number(integer number) noexcept {
    if (!detail::fits<std::uint16_t>(number)) return std::nullopt;
    const auto value = static_cast<cache_directive>(number);
    return detail::row_number(value) != 0 ? std::optional<cache_directive>{value} : std::nullopt;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<cache_directive>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all()};
    }
}

}  // namespace content_5008fe29c231a436
}  // namespace iana::http

#endif  // C++17
