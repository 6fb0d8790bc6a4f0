// TLS alerts for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry tls-parameters as updated on 2026-08-10: 37 alerts.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table tls-alert.xml --supplement FILE --output alert.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "TLS alerts for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::tls {

// TLS alerts. A value can be any number of the underlying type: a number without an enumerator is not an error. Names
// are never removed and never change their meaning.
enum class alert : std::uint8_t {
    close_notify                    = 0,  // RFC 9846; RFC Errata 7303
    unexpected_message              = 10,  // RFC 9846
    bad_record_mac                  = 20,  // RFC 9846
    decryption_failed               = 21,  // RFC 9846
    record_overflow                 = 22,  // RFC 9846
    decompression_failure           = 30,  // RFC 9846
    handshake_failure               = 40,  // RFC 9846
    no_certificate                  = 41,  // RFC 9846
    bad_certificate                 = 42,  // RFC 9846
    unsupported_certificate         = 43,  // RFC 9846
    certificate_revoked             = 44,  // RFC 9846
    certificate_expired             = 45,  // RFC 9846
    certificate_unknown             = 46,  // RFC 9846
    illegal_parameter               = 47,  // RFC 9846
    unknown_ca                      = 48,  // RFC 9846
    access_denied                   = 49,  // RFC 9846
    decode_error                    = 50,  // RFC 9846
    decrypt_error                   = 51,  // RFC 9846
    too_many_cids_requested         = 52,  // RFC 9147, Section 9
    export_restriction              = 60,  // RFC 9846
    protocol_version                = 70,  // RFC 9846
    insufficient_security           = 71,  // RFC 9846
    internal_error                  = 80,  // RFC 9846
    inappropriate_fallback          = 86,  // RFC 7507, Section 3
    user_canceled                   = 90,  // RFC 9846
    no_renegotiation                = 100,  // RFC 9846
    missing_extension               = 109,  // RFC 9846
    unsupported_extension           = 110,  // RFC 9846
    certificate_unobtainable        = 111,  // RFC 6066, Section 9; RFC 9846
    unrecognized_name               = 112,  // RFC 6066, Section 9
    bad_certificate_status_response = 113,  // RFC 6066, Section 9
    bad_certificate_hash_value      = 114,  // RFC 6066, Section 9; RFC 9846
    unknown_psk_identity            = 115,  // RFC 4279, Section 2
    certificate_required            = 116,  // RFC 9846
    general_error                   = 117,  // RFC 9846
    no_application_protocol         = 120,  // RFC 7301, Section 3.2; RFC 8447
    ech_required                    = 121,  // RFC 9849
};

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_18181e8e9e2b2e31 {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a value. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty.
struct alert_entry {
    alert value;                   // the value itself
    std::string_view name;         // as name() returns it
    std::string_view description;  // one sentence
    std::string_view added;        // the date on which the registry added the record
    std::string_view updated;      // the date on which the registry last changed the record
    table<reference> references;   // in the registry's order, then the supplement's
    bool dtls;                     // is_dtls_ok()
    bool is_reserved;              // is_reserved()
};

// The date of the registry that this file was made from.
inline constexpr std::string_view alerts_updated = "2026-08-10";

// Every row, ascending. The range has the interface of table<alert_entry> and converts to it.
inline constexpr ::iana::lazy_table<alert_entry, detail::all_rows> alerts;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const alert_entry* find(alert value) noexcept;

// The name, such as "close_notify". It is IANA's, without what the table's description strips, unless a supplement
// names another one. It is always the present name, also for an enumerator with a former name. Empty if the value has
// no row.
[[nodiscard]] constexpr std::string_view name(alert value) noexcept;

// One sentence from the registry or a supplement that says what the value means. Empty if there is none.
[[nodiscard]] constexpr std::string_view description(alert value) noexcept;

// The documents that define the value: first the registry's, then the supplement's. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(alert value) noexcept;

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
[[nodiscard]] constexpr ::iana::assignment assignment_of(alert value) noexcept;

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<alert> alert_from_name(std::string_view text) noexcept;

// The value with that number, which may have any integer type. std::nullopt for a number that the underlying type
// cannot represent.
template <typename integer>
[[nodiscard]] constexpr std::optional<alert> alert_from_number(integer number) noexcept;

// True if the alert can also occur in DTLS. False for a value that is no row (the column DTLS-OK of the registry).
[[nodiscard]] constexpr bool is_dtls_ok(alert value) noexcept;

// True if the name ends with _RESERVED in the registry, which the table's name leaves out. False for a value that is no
// row.
[[nodiscard]] constexpr bool is_reserved(alert value) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

using namespace ::iana::detail;

// The facts that most programs use.
struct name_row {
    std::uint8_t value;
    std::string_view name;
    bool dtls = {};
    bool is_reserved = {};
    std::string_view description = {};
};

// The first row stands for every value without a row.
inline constexpr name_row names[] = {
    {},

    {0, "close_notify"_t, true, false, "The sender will send no more data on the connection."_t},
    {10, "unexpected_message"_t, true, false, "A message arrived that must not arrive at this time."_t},
    {20, "bad_record_mac"_t, true, false, "A record could not be decrypted or authenticated."_t},
    {21, "decryption_failed"_t, true, true, "A record could not be decrypted; not used since TLS 1.3."_t},
    {22, "record_overflow"_t, true, false, "A record was longer than allowed."_t},
    {30, "decompression_failure"_t, true, true, "A record could not be decompressed; not used since TLS 1.3."_t},
    {40, "handshake_failure"_t, true, false, "The sender could not negotiate acceptable parameters."_t},
    {41, "no_certificate"_t, true, true, "The client has no suitable certificate; used by SSL 3.0 only."_t},
    {42, "bad_certificate"_t, true, false, "A certificate was corrupt, or its signature was wrong."_t},
    {43, "unsupported_certificate"_t, true, false, "A certificate was of an unsupported type."_t},
    {44, "certificate_revoked"_t, true, false, "A certificate was revoked by its signer."_t},
    {45, "certificate_expired"_t, true, false, "A certificate has expired or is not valid yet."_t},
    {46, "certificate_unknown"_t, true, false, "A certificate was unacceptable for another reason."_t},
    {47, "illegal_parameter"_t, true, false, "A field of the handshake was wrong, or contradicted another one."_t},
    {48, "unknown_ca"_t, true, false, "The certificate authority is not known as one that is trusted."_t},
    {49, "access_denied"_t, true, false, "The certificate is valid, but access was denied."_t},
    {50, "decode_error"_t, true, false, "A message could not be decoded."_t},
    {51, "decrypt_error"_t, true, false, "A cryptographic operation of the handshake failed."_t},
    {52, "too_many_cids_requested"_t, true, false, "The peer requested too many connection IDs."_t},
    {60, "export_restriction"_t, true, true,
     "The parameters did not comply with export restrictions; used by TLS 1.0 only."_t},
    {70, "protocol_version"_t, true, false, "The protocol version is known, but not supported."_t},
    {71, "insufficient_security"_t, true, false, "The server requires more security than the client offers."_t},
    {80, "internal_error"_t, true, false, "An error occurred that is unrelated to the peer and to the protocol."_t},
    {86, "inappropriate_fallback"_t, true, false, "A client retried with a lower version than both sides support."_t},
    {90, "user_canceled"_t, true, false,
     "The sender cancels the handshake for a reason that is unrelated to the protocol."_t},
    {100, "no_renegotiation"_t, true, true, "The sender does not renegotiate; not used since TLS 1.3."_t},
    {109, "missing_extension"_t, true, false, "A message of the handshake lacks a mandatory extension."_t},
    {110, "unsupported_extension"_t, true, false,
     "A message of the handshake has an extension that it must not have."_t},
    {111, "certificate_unobtainable"_t, true, true,
     "The server could not get the certificate from the URL that the client sent; not used since TLS 1.3."_t},
    {112, "unrecognized_name"_t, true, false, "The server does not know the name that the client asked for."_t},
    {113, "bad_certificate_status_response"_t, true, false,
     "The client does not accept the certificate status that the server sent."_t},
    {114, "bad_certificate_hash_value"_t, true, true,
     "The certificate does not have the hash that the client sent; not used since TLS 1.3."_t},
    {115, "unknown_psk_identity"_t, true, false, "The server does not know the identity of the pre-shared key."_t},
    {116, "certificate_required"_t, true, false, "The server requires a certificate, and the client sent none."_t},
    {117, "general_error"_t, true, false,
     "An error occurred for which no other alert is suitable, or which the sender does not disclose."_t},
    {120, "no_application_protocol"_t, true, false,
     "The server supports none of the application protocols that the client offers."_t},
    {121, "ech_required"_t, true, false,
     "The server did not accept the encrypted ClientHello that the client requires."_t},

    // Former names
    {21, "decryption_failed_RESERVED"_t},
    {30, "decompression_failure_RESERVED"_t},
    {41, "no_certificate_RESERVED"_t},
    {60, "export_restriction_RESERVED"_t},
    {100, "no_renegotiation_RESERVED"_t},
    {111, "certificate_unobtainable_RESERVED"_t},
    {114, "bad_certificate_hash_value_RESERVED"_t},
};

inline constexpr std::size_t row_count = 37;  // without the first row and the former names

// The sources and dates of each value.
struct detail_row {
    std::uint8_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
};

template <typename unused>
inline constexpr document rfc4279 = {"RFC 4279"_t, "Pre-Shared Key Ciphersuites for TLS"_t};
template <typename unused>
inline constexpr document rfc6066 = {"RFC 6066"_t, "TLS Extensions"_t};
template <typename unused>
inline constexpr document rfc7301 = {"RFC 7301"_t, "TLS ALPN"_t};
template <typename unused>
inline constexpr document rfc7507 = {"RFC 7507"_t, "TLS Fallback SCSV"_t};
template <typename unused>
inline constexpr document rfc8447 = {"RFC 8447"_t, "IANA Registry Updates for TLS and DTLS"_t};
template <typename unused>
inline constexpr document rfc9147 = {"RFC 9147"_t, "DTLS 1.3"_t};
template <typename unused>
inline constexpr document rfc9846 = {"RFC 9846"_t, "TLS 1.3"_t};
template <typename unused>
inline constexpr document rfc9849 = {"RFC 9849"_t, "TLS Encrypted Client Hello"_t};
template <typename unused>
inline constexpr document document_rfc_errata_7303 = {"RFC Errata 7303"_t};

template <typename unused>
inline constexpr reference references_0[] = {
    rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t),
    document_rfc_errata_7303<unused>({}, "https://www.rfc-editor.org/errata/eid7303"_t),
};

template <typename unused>
inline constexpr reference references_111[] = {
    rfc6066<unused>("9"_t, "https://www.rfc-editor.org/rfc/rfc6066#section-9"_t),
    rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t),
};

template <typename unused>
inline constexpr reference references_114[] = {
    rfc6066<unused>("9"_t, "https://www.rfc-editor.org/rfc/rfc6066#section-9"_t),
    rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t),
};

template <typename unused>
inline constexpr reference references_120[] = {
    rfc7301<unused>("3.2"_t, "https://www.rfc-editor.org/rfc/rfc7301#section-3.2"_t),
    rfc8447<unused>({}, "https://www.rfc-editor.org/rfc/rfc8447"_t),
};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {0, references_0<unused>, "2025-08-12"_t},
    {10, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {20, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {21, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {22, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {30, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {40, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {41, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {42, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {43, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {44, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {45, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {46, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {47, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {48, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {49, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {50, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {51, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {52, rfc9147<unused>("9"_t, "https://www.rfc-editor.org/rfc/rfc9147#section-9"_t), "2022-03-21"_t, "2021-06-02"_t},
    {60, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {70, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {71, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {80, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {86, rfc7507<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc7507#section-3"_t), {}, "2015-02-26"_t},
    {90, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {100, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {109, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t, "2018-05-29"_t},
    {110, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t},
    {111, references_111<unused>, "2025-08-12"_t},
    {112, rfc6066<unused>("9"_t, "https://www.rfc-editor.org/rfc/rfc6066#section-9"_t)},
    {113, rfc6066<unused>("9"_t, "https://www.rfc-editor.org/rfc/rfc6066#section-9"_t)},
    {114, references_114<unused>, "2025-08-12"_t},
    {115, rfc4279<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc4279#section-2"_t)},
    {116, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), "2025-08-12"_t, "2018-05-29"_t},
    {117, rfc9846<unused>({}, "https://www.rfc-editor.org/rfc/rfc9846"_t), {}, "2025-08-12"_t},
    {120, references_120<unused>, {}, "2018-05-29"_t},
    {121, rfc9849<unused>({}, "https://www.rfc-editor.org/rfc/rfc9849"_t), "2025-07-11"_t, "2023-12-12"_t},
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any, std::uint8_t, 16, 128> name_index = {
    {0xf88bb8a8724c81ed, 0x1b39896a51a8749b, 0x53cb9f0c747ea2eb},
    60,
    53,
    {0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1},
    {0, 8, 17, 0, 0, 2, 0, 3, 6, 0, 40, 0, 44, 0, 0, 24, 0, 0, 0, 0, 0, 0, 35, 0, 0, 11, 10, 0, 19, 0, 0, 26, 13, 30, 0,
     0, 0, 0, 15, 0, 0, 0, 0, 0, 5, 0, 28, 0, 0, 0, 0, 14, 0, 16, 31, 9, 0, 0, 18, 27, 0, 0, 0, 20, 34, 43, 0, 38, 0, 0,
     0, 4, 41, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 29, 1, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 36, 0, 0, 0, 21, 0, 0, 37,
     12, 0, 0, 0, 0, 0, 0, 0, 32, 7, 42, 33, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0}};

inline constexpr row_numbers<0, 121, std::uint8_t> rows_of_values{names, row_count};

constexpr std::uint8_t number(alert value) noexcept { return static_cast<std::uint8_t>(value); }

constexpr std::size_t row_number(alert value) noexcept {
    return rows_of_values.of(number(value));
}

constexpr std::optional<alert> value_of(std::size_t row) noexcept {
    if (row == 0) return std::nullopt;
    return static_cast<alert>(names[row].value);
}

template <typename unused>
struct all_rows {
    alert_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept;

    static constexpr table<alert_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<alert_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const alert_entry* find(alert value) noexcept {
    const std::size_t row = detail::row_number(value);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view name(alert value) noexcept {
    return detail::names[detail::row_number(value)].name;
}

constexpr std::string_view description(alert value) noexcept {
    return detail::names[detail::row_number(value)].description;
}

template <typename unused>
constexpr table<reference> references(alert value) noexcept {
    return detail::details<unused>[detail::row_number(value)].references.all();
}

constexpr ::iana::assignment assignment_of(alert value) noexcept {
    return detail::row_number(value) != 0 ? ::iana::assignment::assigned : ::iana::assignment::unassigned;
}

constexpr std::optional<alert> alert_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<alert> alert_from_number(integer number) noexcept {
    if (!detail::fits<std::uint8_t>(number)) return std::nullopt;
    const auto value = static_cast<alert>(number);
    return value;
}

constexpr bool is_dtls_ok(alert value) noexcept {
    return detail::names[detail::row_number(value)].dtls;
}

constexpr bool is_reserved(alert value) noexcept {
    return detail::names[detail::row_number(value)].is_reserved;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<alert>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all(),
                      known.dtls, known.is_reserved};
    }
}

}  // namespace content_18181e8e9e2b2e31
}  // namespace iana::tls

#endif  // C++17
