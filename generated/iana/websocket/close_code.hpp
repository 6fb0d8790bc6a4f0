// WebSocket close codes for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry websocket as updated on 2026-06-10: 18 close codes.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table websocket-close-code.xml --supplement FILE --output close_code.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "WebSocket close codes for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::websocket {

// WebSocket close codes. A value can be any number of the underlying type: a number without an enumerator is not an
// error. Names are never removed and never change their meaning.
enum class close_code : std::uint16_t {
    normal_closure             = 1000,  // RFC 6455, Section 7.4.1
    going_away                 = 1001,  // RFC 6455, Section 7.4.1
    protocol_error             = 1002,  // RFC 6455, Section 7.4.1
    unsupported_data           = 1003,  // RFC 6455, Section 7.4.1
    no_status_rcvd             = 1005,  // RFC 6455, Section 7.4.1
    abnormal_closure           = 1006,  // RFC 6455, Section 7.4.1
    invalid_frame_payload_data = 1007,  // RFC 6455, Section 7.4.1
    policy_violation           = 1008,  // RFC 6455, Section 7.4.1
    message_too_big            = 1009,  // RFC 6455, Section 7.4.1
    mandatory_ext              = 1010,  // RFC 6455, Section 7.4.1
    internal_error             = 1011,  // RFC 6455, Section 7.4.1; RFC Errata 3227
    service_restart            = 1012,  // https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/
    try_again_later            = 1013,  // https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/
    bad_gateway                = 1014,  // https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/
    tls_handshake              = 1015,  // RFC 6455, Section 7.4.1
    unauthorized               = 3000,
    forbidden                  = 3003,
    timeout                    = 3008,
};

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_74e26473ba2fe5d2 {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a value. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty.
struct close_code_entry {
    close_code value;              // the value itself
    std::string_view name;         // as name() returns it
    std::string_view description;  // one sentence
    std::string_view added;        // the date on which the registry added the record
    std::string_view updated;      // the date on which the registry last changed the record
    table<reference> references;   // in the registry's order, then the supplement's
    bool may_be_sent;              // may_be_sent()
};

// The date of the registry that this file was made from.
inline constexpr std::string_view close_codes_updated = "2026-06-10";

// Every row, ascending. The range has the interface of table<close_code_entry> and converts to it.
inline constexpr ::iana::lazy_table<close_code_entry, detail::all_rows> close_codes;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const close_code_entry* find(close_code value) noexcept;

// The name, such as "Normal Closure". It is IANA's, without what the table's description strips, unless a supplement
// names another one. It is always the present name, also for an enumerator with a former name. Empty if the value has
// no row.
[[nodiscard]] constexpr std::string_view name(close_code value) noexcept;

// One sentence from the registry or a supplement that says what the value means. Empty if there is none.
[[nodiscard]] constexpr std::string_view description(close_code value) noexcept;

// The documents that define the value: first the registry's, then the supplement's. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(close_code value) noexcept;

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
[[nodiscard]] constexpr ::iana::assignment assignment_of(close_code value) noexcept;

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<close_code> close_code_from_name(std::string_view text) noexcept;

// The value with that number, which may have any integer type. std::nullopt for a number that the underlying type
// cannot represent.
template <typename integer>
[[nodiscard]] constexpr std::optional<close_code> close_code_from_number(integer number) noexcept;

// True if a close frame may have the code, whether it is registered or not: 1000 to 1003, 1007 to 1014, and 3000 to
// 4999. False for every other value: 1004 is reserved, and 1005, 1006 and 1015 only tell a program that the connection
// was closed without a code (RFC 6455, Section 7.4).
[[nodiscard]] constexpr bool may_be_sent(close_code value) noexcept;

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

    {1000, "Normal Closure"_t, "The purpose of the connection has been fulfilled."_t},
    {1001, "Going Away"_t,
     "An endpoint goes away, such as a server that shuts down or a browser that leaves the page."_t},
    {1002, "Protocol error"_t, "The peer violated the protocol."_t},
    {1003, "Unsupported Data"_t, "The peer sent a type of data that the endpoint cannot accept."_t},
    {1005, "No Status Rcvd"_t, "Never sent: the close frame had no status code."_t},
    {1006, "Abnormal Closure"_t, "Never sent: the connection was closed without a close frame."_t},
    {1007, "Invalid frame payload data"_t,
     "The data in a message did not fit its type, such as text that is not UTF-8."_t},
    {1008, "Policy Violation"_t, "A message violated the policy of the endpoint."_t},
    {1009, "Message Too Big"_t, "A message was too big to process."_t},
    {1010, "Mandatory Ext."_t, "The client needs an extension that the server did not accept."_t},
    {1011, "Internal Error"_t, "An unexpected condition prevented the endpoint from fulfilling the request."_t},
    {1012, "Service Restart"_t, "The service restarts; the client may connect again after a random delay."_t},
    {1013, "Try Again Later"_t, "The service is overloaded; the client should try again later."_t},
    {1014, "Bad Gateway"_t, "A gateway or proxy received an invalid response from the server behind it."_t},
    {1015, "TLS handshake"_t, "Never sent: the TLS handshake failed."_t},
    {3000, "Unauthorized"_t},
    {3003, "Forbidden"_t},
    {3008, "Timeout"_t},
};

inline constexpr std::size_t row_count = 18;  // without the first row and the former names

// The sources and dates of each value.
struct detail_row {
    std::uint16_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
};

template <typename unused>
inline constexpr document rfc6455 = {"RFC 6455"_t, "The WebSocket Protocol"_t};
template <typename unused>
inline constexpr document document_rfc_errata_3227 = {"RFC Errata 3227"_t};
template <typename unused>
inline constexpr document document_https_mailarchive_ietf_org_arch_msg_hybi_p_1vbd9uyhl63nbiibf =
    {"https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/"_t};
template <typename unused>
inline constexpr document document_https_mailarchive_ietf_org_arch_msg_hybi_l1lk4zimo70jmcyorra =
    {"https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/"_t};

template <typename unused>
inline constexpr reference references_1011[] = {
    rfc6455<unused>("7.4.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"_t),
    document_rfc_errata_3227<unused>({}, "https://www.rfc-editor.org/errata/eid3227"_t),
};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {1000, rfc6455<unused>("7.4.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"_t)},
    {1001, rfc6455<unused>("7.4.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"_t)},
    {1002, rfc6455<unused>("7.4.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"_t)},
    {1003, rfc6455<unused>("7.4.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"_t)},
    {1005, rfc6455<unused>("7.4.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"_t)},
    {1006, rfc6455<unused>("7.4.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"_t)},
    {1007, rfc6455<unused>("7.4.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"_t)},
    {1008, rfc6455<unused>("7.4.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"_t)},
    {1009, rfc6455<unused>("7.4.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"_t)},
    {1010, rfc6455<unused>("7.4.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"_t)},
    {1011, references_1011<unused>},
    {1012, document_https_mailarchive_ietf_org_arch_msg_hybi_p_1vbd9uyhl63nbiibf<unused>({},
     "https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/"_t), "2025-07-30"_t},
    {1013, document_https_mailarchive_ietf_org_arch_msg_hybi_p_1vbd9uyhl63nbiibf<unused>({},
     "https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/"_t), "2025-07-30"_t},
    {1014, document_https_mailarchive_ietf_org_arch_msg_hybi_l1lk4zimo70jmcyorra<unused>({},
     "https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/"_t), "2025-07-30"_t, "2016-10-10"_t},
    {1015, rfc6455<unused>("7.4.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"_t)},
    {3000, {}, {}, "2021-09-06"_t},
    {3003, {}, {}, "2023-02-22"_t},
    {3008, {}, {}, "2024-02-01"_t},
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any_of_tokens, std::uint8_t, 8, 32> name_index = {
    {0xe220a8397b1dcdaf, 0x6e789e6aa1b965f5, 0x6c45d188009454f},
    61,
    56,
    {0, 2, 0, 0, 0, 2, 0, 0},
    {0, 0, 0, 0, 0, 5, 17, 10, 8, 18, 1, 3, 14, 12, 6, 16, 7, 0, 0, 11, 15, 9, 0, 4, 0, 0, 0, 0, 2, 0, 13, 0}};

inline constexpr row_numbers<1000, 1015, std::uint8_t> rows_of_values{names, row_count};

// The rows of the values beyond, ascending.
inline constexpr std::uint8_t other_rows[] = {
    16, 17, 18};

constexpr std::uint16_t number(close_code value) noexcept { return static_cast<std::uint16_t>(value); }

constexpr std::size_t row_number(close_code value) noexcept {
    if (number(value) <= 1015) return rows_of_values.of(number(value));
    return find_row(number(value), other_rows, names);
}

constexpr std::optional<close_code> value_of(std::size_t row) noexcept {
    if (row == 0) return std::nullopt;
    return static_cast<close_code>(names[row].value);
}

template <typename unused>
struct all_rows {
    close_code_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept;

    static constexpr table<close_code_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<close_code_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const close_code_entry* find(close_code value) noexcept {
    const std::size_t row = detail::row_number(value);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view name(close_code value) noexcept {
    return detail::names[detail::row_number(value)].name;
}

constexpr std::string_view description(close_code value) noexcept {
    return detail::names[detail::row_number(value)].description;
}

template <typename unused>
constexpr table<reference> references(close_code value) noexcept {
    return detail::details<unused>[detail::row_number(value)].references.all();
}

constexpr ::iana::assignment assignment_of(close_code value) noexcept {
    if (detail::is_between(detail::number(value), 1004, 1004)) return ::iana::assignment::reserved;
    if (detail::is_between(detail::number(value), 4000, 4999)) return ::iana::assignment::private_use;
    return detail::row_number(value) != 0 ? ::iana::assignment::assigned : ::iana::assignment::unassigned;
}

constexpr std::optional<close_code> close_code_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<close_code> close_code_from_number(integer number) noexcept {
    if (!detail::fits<std::uint16_t>(number)) return std::nullopt;
    const auto value = static_cast<close_code>(number);
    return value;
}

constexpr bool may_be_sent(close_code value) noexcept {
    if (detail::is_between(detail::number(value), 1000, 1003)) return true;  // RFC 6455, Section 7.4
    if (detail::is_between(detail::number(value), 1007, 1014)) return true;  // RFC 6455, Section 7.4
    if (detail::is_between(detail::number(value), 3000, 4999)) return true;  // RFC 6455, Section 7.4
    return false;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<close_code>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all(),
                      may_be_sent(value)};
    }
}

}  // namespace content_74e26473ba2fe5d2
}  // namespace iana::websocket

#endif  // C++17
