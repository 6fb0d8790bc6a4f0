// HTTP authentication schemes for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry http-authschemes as updated on 2025-02-18: 14 auth schemes.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table http-auth-scheme.xml --supplement FILE --output auth_scheme.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "HTTP authentication schemes for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http {

// HTTP authentication schemes. This project assigns the numbers, which never change. No enumerator is 0, and no
// function returns 0: auth_scheme{} can stand for "not registered". Names are never removed and never change their
// meaning.
enum class auth_scheme : std::uint16_t {
    basic         = 1,  // RFC 7617, Section 2
    bearer        = 2,  // RFC 6750, Section 2.1
    concealed     = 3,  // RFC 9729
    digest        = 4,  // RFC 7616, Section 3
    dpop          = 5,  // RFC 9449, Section 7.1
    gnap          = 6,  // RFC 9635, Section 7.2
    hoba          = 7,  // RFC 7486, Section 3
    mutual        = 8,  // RFC 8120
    negotiate     = 9,  // RFC 4559, Section 3
    oauth         = 10,  // RFC 5849, Section 3.5.1
    privatetoken  = 11,  // RFC 9577, Section 2
    scram_sha_1   = 12,  // RFC 7804
    scram_sha_256 = 13,  // RFC 7804
    vapid         = 14,  // RFC 8292, Section 3
};

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_b86dbdfa39c3f994 {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a value. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty.
struct auth_scheme_entry {
    auth_scheme value;             // the value itself
    std::string_view name;         // as IANA spells it
    std::string_view description;  // one sentence
    std::string_view added;        // the date on which the registry added the record
    std::string_view updated;      // the date on which the registry last changed the record
    table<reference> references;   // in the registry's order, then the supplement's
};

// The date of the registry that this file was made from.
inline constexpr std::string_view auth_schemes_updated = "2025-02-18";

// Every row, in the registry's order. The range has the interface of table<auth_scheme_entry> and converts to it.
inline constexpr ::iana::lazy_table<auth_scheme_entry, detail::all_rows> auth_schemes;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const auth_scheme_entry* find(auth_scheme value) noexcept;

// The name as IANA spells it, such as "Basic". It is always the present name, also for an enumerator with a former
// name. Empty if the value has no row.
[[nodiscard]] constexpr std::string_view name(auth_scheme value) noexcept;

// The name in lower case, as HTTP/2 and HTTP/3 send it. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr std::string_view lower_name(auth_scheme value) noexcept;

// One sentence from the registry or a supplement that says what the value means. Empty if there is none.
[[nodiscard]] constexpr std::string_view description(auth_scheme value) noexcept;

// The documents that define the value: first the registry's, then the supplement's. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(auth_scheme value) noexcept;

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<auth_scheme> auth_scheme_from_name(std::string_view text) noexcept;

// The value with that number, which may have any integer type. std::nullopt for a number that has no row.
template <typename integer>
[[nodiscard]] constexpr std::optional<auth_scheme> auth_scheme_from_number(integer number) noexcept;

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

    {1, "Basic"_t, "The client sends a user name and a password, encoded in Base64."_t},
    {2, "Bearer"_t, "The client sends a token, which gives access to everyone who has it."_t},
    {3, "Concealed"_t,
     "The client signs without a challenge, so that the server need not reveal that it supports the scheme."_t},
    {4, "Digest"_t, "The client proves with a hash that it knows the password, without sending it."_t},
    {5, "DPoP"_t, "The client sends a token and proves that it has the key to which the token is bound."_t},
    {6, "GNAP"_t,
     "The client sends a token of the Grant Negotiation and Authorization Protocol and proves that it has its "
     "key."_t},
    {7, "HOBA"_t, "The client signs a challenge with a key that it uses for this origin alone, without a password."_t},
    {8, "Mutual"_t, "Client and server prove to each other that they know the password, without sending it."_t},
    {9, "Negotiate"_t, "The client sends a token of GSS-API, such as one of Kerberos or NTLM."_t},
    {10, "OAuth"_t, "The client signs the request with the credentials of OAuth 1.0."_t},
    {11, "PrivateToken"_t, "The client sends a token of Privacy Pass, which does not identify the client."_t},
    {12, "SCRAM-SHA-1"_t, "Client and server prove with salted SHA-1 hashes that they know the password."_t},
    {13, "SCRAM-SHA-256"_t, "Client and server prove with salted SHA-256 hashes that they know the password."_t},
    {14, "vapid"_t, "An application server identifies itself to a push service with a signed token."_t},
};

inline constexpr std::size_t row_count = 14;  // without the first row and the former names

// The sources and dates of each value.
struct detail_row {
    std::uint16_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
};

template <typename unused>
inline constexpr document rfc4559 = {"RFC 4559"_t,
    "SPNEGO-based Kerberos and NTLM HTTP Authentication in Microsoft Windows"_t, "Informational"_t};
template <typename unused>
inline constexpr document rfc5849 = {"RFC 5849"_t, "The OAuth 1.0 Protocol"_t, "Informational"_t};
template <typename unused>
inline constexpr document rfc6750 = {"RFC 6750"_t, "OAuth 2.0 Bearer Token Usage"_t};
template <typename unused>
inline constexpr document rfc7486 = {"RFC 7486"_t, "HTTP Origin-Bound Authentication (HOBA)"_t, "Experimental"_t};
template <typename unused>
inline constexpr document rfc7616 = {"RFC 7616"_t, "HTTP Digest Access Authentication"_t};
template <typename unused>
inline constexpr document rfc7617 = {"RFC 7617"_t, "The 'Basic' HTTP Authentication Scheme"_t};
template <typename unused>
inline constexpr document rfc7804 = {"RFC 7804"_t, "SCRAM HTTP Authentication Mechanism"_t, "Experimental"_t};
template <typename unused>
inline constexpr document rfc8120 = {"RFC 8120"_t, "Mutual Authentication Protocol for HTTP"_t, "Experimental"_t};
template <typename unused>
inline constexpr document rfc8292 = {"RFC 8292"_t, "VAPID for Web Push"_t};
template <typename unused>
inline constexpr document rfc9449 = {"RFC 9449"_t, "OAuth 2.0 DPoP"_t};
template <typename unused>
inline constexpr document rfc9577 = {"RFC 9577"_t, "The Privacy Pass HTTP Authentication Scheme"_t};
template <typename unused>
inline constexpr document rfc9635 = {"RFC 9635"_t, "Grant Negotiation and Authorization Protocol (GNAP)"_t};
template <typename unused>
inline constexpr document rfc9729 = {"RFC 9729"_t, "The Concealed HTTP Authentication Scheme"_t};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {1, rfc7617<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc7617#section-2"_t), "2015-03-03"_t},
    {2, rfc6750<unused>("2.1"_t, "https://www.rfc-editor.org/rfc/rfc6750#section-2.1"_t)},
    {3, rfc9729<unused>({}, "https://www.rfc-editor.org/rfc/rfc9729"_t), {}, "2024-10-01"_t},
    {4, rfc7616<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc7616#section-3"_t), "2015-04-30"_t},
    {5, rfc9449<unused>("7.1"_t, "https://www.rfc-editor.org/rfc/rfc9449#section-7.1"_t), "2023-05-01"_t},
    {6, rfc9635<unused>("7.2"_t, "https://www.rfc-editor.org/rfc/rfc9635#section-7.2"_t), {}, "2024-03-21"_t},
    {7, rfc7486<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc7486#section-3"_t), {}, "2015-01-20"_t},
    {8, rfc8120<unused>({}, "https://www.rfc-editor.org/rfc/rfc8120"_t), {}, "2017-02-08"_t},
    {9, rfc4559<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc4559#section-3"_t)},
    {10, rfc5849<unused>("3.5.1"_t, "https://www.rfc-editor.org/rfc/rfc5849#section-3.5.1"_t)},
    {11, rfc9577<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc9577#section-2"_t), {}, "2023-11-17"_t},
    {12, rfc7804<unused>({}, "https://www.rfc-editor.org/rfc/rfc7804"_t), {}, "2015-12-21"_t},
    {13, rfc7804<unused>({}, "https://www.rfc-editor.org/rfc/rfc7804"_t), {}, "2015-12-21"_t},
    {14, rfc8292<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc8292#section-3"_t), {}, "2017-10-19"_t},
};

// Each text is as long as the name in the same row.
template <typename unused>
inline constexpr const char* lower_names[row_count + 1] = {
    "",

    "basic",
    "bearer",
    "concealed",
    "digest",
    "dpop",
    "gnap",
    "hoba",
    "mutual",
    "negotiate",
    "oauth",
    "privatetoken",
    "scram-sha-1",
    "scram-sha-256",
    "vapid",
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any_of_tokens, std::uint8_t, 8, 32> name_index = {
    {0xe220a8397b1dcdaf, 0x6e789e6aa1b965f5, 0x6c45d188009454f},
    61,
    56,
    {0, 0, 2, 0, 0, 1, 0, 0},
    {14, 0, 0, 0, 8, 3, 0, 10, 0, 5, 0, 6, 0, 0, 1, 13, 0, 11, 12, 9, 0, 0, 2, 0, 0, 4, 0, 0, 0, 0, 7, 0}};

inline constexpr row_numbers<1, 14, std::uint8_t> rows_of_values{names, row_count};

constexpr std::uint16_t number(auth_scheme value) noexcept { return static_cast<std::uint16_t>(value); }

constexpr std::size_t row_number(auth_scheme value) noexcept {
    return rows_of_values.of(number(value));
}

constexpr std::optional<auth_scheme> value_of(std::size_t row) noexcept {
    if (row == 0) return std::nullopt;
    return static_cast<auth_scheme>(names[row].value);
}

template <typename unused>
struct all_rows {
    auth_scheme_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept;

    static constexpr table<auth_scheme_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<auth_scheme_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const auth_scheme_entry* find(auth_scheme value) noexcept {
    const std::size_t row = detail::row_number(value);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view name(auth_scheme value) noexcept {
    return detail::names[detail::row_number(value)].name;
}

template <typename unused>
constexpr std::string_view lower_name(auth_scheme value) noexcept {
    const std::size_t row = detail::row_number(value);
    return {detail::lower_names<unused>[row], detail::names[row].name.size()};
}

constexpr std::string_view description(auth_scheme value) noexcept {
    return detail::names[detail::row_number(value)].description;
}

template <typename unused>
constexpr table<reference> references(auth_scheme value) noexcept {
    return detail::details<unused>[detail::row_number(value)].references.all();
}

constexpr std::optional<auth_scheme> auth_scheme_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<auth_scheme> auth_scheme_from_number(integer number) noexcept {
    if (!detail::fits<std::uint16_t>(number)) return std::nullopt;
    const auto value = static_cast<auth_scheme>(number);
    return detail::row_number(value) != 0 ? std::optional<auth_scheme>{value} : std::nullopt;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<auth_scheme>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all()};
    }
}

}  // namespace content_b86dbdfa39c3f994
}  // namespace iana::http

#endif  // C++17
