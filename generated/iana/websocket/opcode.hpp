// WebSocket opcodes for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry websocket as updated on 2026-06-10: 6 opcodes.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table websocket-opcode.xml --supplement FILE --output opcode.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "WebSocket opcodes for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::websocket {

// WebSocket opcodes. A value can be any number of the underlying type: a number without an enumerator is not an error.
// Names are never removed and never change their meaning.
enum class opcode : std::uint8_t {
    continuation     = 0,  // RFC 6455, Section 5.4
    text             = 1,  // RFC 6455, Section 5.6
    binary           = 2,  // RFC 6455, Section 5.6
    connection_close = 8,  // RFC 6455, Section 5.5.1
    ping             = 9,  // RFC 6455, Section 5.5.2
    pong             = 10,  // RFC 6455, Section 5.5.3
};

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_15bcc00937afd734 {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a value. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty.
struct opcode_entry {
    opcode value;                  // the value itself
    std::string_view name;         // as name() returns it
    std::string_view description;  // one sentence
    std::string_view added;        // the date on which the registry added the record
    std::string_view updated;      // the date on which the registry last changed the record
    table<reference> references;   // in the registry's order, then the supplement's
    bool control;                  // is_control()
};

// The date of the registry that this file was made from.
inline constexpr std::string_view opcodes_updated = "2026-06-10";

// Every row, ascending. The range has the interface of table<opcode_entry> and converts to it.
inline constexpr ::iana::lazy_table<opcode_entry, detail::all_rows> opcodes;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const opcode_entry* find(opcode value) noexcept;

// The name, such as "Continuation". It is IANA's, without what the table's description strips, unless a supplement
// names another one. It is always the present name, also for an enumerator with a former name. Empty if the value has
// no row.
[[nodiscard]] constexpr std::string_view name(opcode value) noexcept;

// One sentence from the registry or a supplement that says what the value means. Empty if there is none.
[[nodiscard]] constexpr std::string_view description(opcode value) noexcept;

// The documents that define the value: first the registry's, then the supplement's. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(opcode value) noexcept;

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
[[nodiscard]] constexpr ::iana::assignment assignment_of(opcode value) noexcept;

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<opcode> opcode_from_name(std::string_view text) noexcept;

// The value with that number, which may have any integer type. std::nullopt for a number that the underlying type
// cannot represent.
template <typename integer>
[[nodiscard]] constexpr std::optional<opcode> opcode_from_number(integer number) noexcept;

// True for the opcodes of control frames, 8 to 15, whether they are registered or not. A control frame is never
// fragmented, and may arrive between the fragments of a message (RFC 6455, Section 5.5).
[[nodiscard]] constexpr bool is_control(opcode value) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

using namespace ::iana::detail;

// The facts that most programs use.
struct name_row {
    std::uint8_t value;
    std::string_view name;
    std::string_view description = {};
};

// The first row stands for every value without a row.
inline constexpr name_row names[] = {
    {},

    {0, "Continuation"_t, "Continues the message of the frame before it."_t},
    {1, "Text"_t, "Starts a message of text in UTF-8."_t},
    {2, "Binary"_t, "Starts a message of binary data."_t},
    {8, "Connection Close"_t, "Closes the connection; may say why."_t},
    {9, "Ping"_t, "Asks the peer for a pong frame."_t},
    {10, "Pong"_t, "Answers a ping frame, or shows that the connection still works."_t},

    // Former names
    {0, "Continuation Frame"_t},
    {1, "Text Frame"_t},
    {2, "Binary Frame"_t},
    {8, "Connection Close Frame"_t},
    {9, "Ping Frame"_t},
    {10, "Pong Frame"_t},
};

inline constexpr std::size_t row_count = 6;  // without the first row and the former names

// The sources and dates of each value.
struct detail_row {
    std::uint8_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
};

template <typename unused>
inline constexpr document rfc6455 = {"RFC 6455"_t, "The WebSocket Protocol"_t};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {0, rfc6455<unused>("5.4"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-5.4"_t)},
    {1, rfc6455<unused>("5.6"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-5.6"_t)},
    {2, rfc6455<unused>("5.6"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-5.6"_t)},
    {8, rfc6455<unused>("5.5.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-5.5.1"_t)},
    {9, rfc6455<unused>("5.5.2"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-5.5.2"_t)},
    {10, rfc6455<unused>("5.5.3"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-5.5.3"_t)},
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any_of_tokens, std::uint8_t, 8, 32> name_index = {
    {0xe220a8397b1dcdaf, 0x6e789e6aa1b965f5, 0x6c45d188009454f},
    61,
    56,
    {0, 0, 0, 0, 0, 1, 1, 1},
    {0, 0, 7, 3, 0, 9, 0, 0, 0, 2, 6, 11, 0, 0, 12, 4, 0, 0, 0, 0, 5, 0, 10, 0, 0, 0, 0, 0, 0, 0, 1, 8}};

inline constexpr row_numbers<0, 10, std::uint8_t> rows_of_values{names, row_count};

constexpr std::uint8_t number(opcode value) noexcept { return static_cast<std::uint8_t>(value); }

constexpr std::size_t row_number(opcode value) noexcept {
    return rows_of_values.of(number(value));
}

constexpr std::optional<opcode> value_of(std::size_t row) noexcept {
    if (row == 0) return std::nullopt;
    return static_cast<opcode>(names[row].value);
}

template <typename unused>
struct all_rows {
    opcode_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept;

    static constexpr table<opcode_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<opcode_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const opcode_entry* find(opcode value) noexcept {
    const std::size_t row = detail::row_number(value);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view name(opcode value) noexcept {
    return detail::names[detail::row_number(value)].name;
}

constexpr std::string_view description(opcode value) noexcept {
    return detail::names[detail::row_number(value)].description;
}

template <typename unused>
constexpr table<reference> references(opcode value) noexcept {
    return detail::details<unused>[detail::row_number(value)].references.all();
}

constexpr ::iana::assignment assignment_of(opcode value) noexcept {
    return detail::row_number(value) != 0 ? ::iana::assignment::assigned : ::iana::assignment::unassigned;
}

constexpr std::optional<opcode> opcode_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<opcode> opcode_from_number(integer number) noexcept {
    if (!detail::fits<std::uint8_t>(number)) return std::nullopt;
    const auto value = static_cast<opcode>(number);
    return value;
}

constexpr bool is_control(opcode value) noexcept {
    return detail::is_between(detail::number(value), 8, 15);  // RFC 6455, Section 5.5
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<opcode>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all(),
                      is_control(value)};
    }
}

}  // namespace content_15bcc00937afd734
}  // namespace iana::websocket

#endif  // C++17
