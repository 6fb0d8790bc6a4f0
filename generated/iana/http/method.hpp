// HTTP request methods for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry http-methods as updated on 2026-06-17: 40 methods.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table http-method.xml --supplement FILE --output method.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "HTTP request methods for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http {

// HTTP request methods. This project assigns the numbers, which never change. No enumerator is 0, and no function
// returns 0: method{} can stand for "not registered". Names are never removed and never change their meaning.
enum class method : std::uint16_t {
    acl               = 1,  // RFC 3744, Section 8.1
    baseline_control  = 2,  // RFC 3253, Section 12.6
    bind              = 3,  // RFC 5842, Section 4
    checkin           = 4,  // RFC 3253, Section 9.4
    checkout          = 5,  // RFC 3253, Section 8.8
    connect           = 6,  // RFC 9110, Section 9.3.6
    copy              = 7,  // RFC 4918, Section 9.8
    delete_           = 8,  // RFC 9110, Section 9.3.5
    get               = 9,  // RFC 9110, Section 9.3.1
    head              = 10,  // RFC 9110, Section 9.3.2
    label             = 11,  // RFC 3253, Section 8.2
    link              = 12,  // RFC 2068, Section 19.6.1.2
    lock              = 13,  // RFC 4918, Section 9.10
    merge             = 14,  // RFC 3253, Section 11.2
    mkactivity        = 15,  // RFC 3253, Section 13.5
    mkcalendar        = 16,  // RFC 4791, Section 5.3.1; RFC 8144, Section 2.3
    mkcol             = 17,  // RFC 4918, Section 9.3; RFC 5689, Section 3; RFC 8144, Section 2.3
    mkredirectref     = 18,  // RFC 4437, Section 6
    mkworkspace       = 19,  // RFC 3253, Section 6.3
    move              = 20,  // RFC 4918, Section 9.9
    options           = 21,  // RFC 9110, Section 9.3.7
    orderpatch        = 22,  // RFC 3648, Section 7
    patch             = 23,  // RFC 5789, Section 2
    post              = 24,  // RFC 9110, Section 9.3.3
    pri               = 25,  // RFC 9113, Section 3.4
    propfind          = 26,  // RFC 4918, Section 9.1; RFC 8144, Section 2.1
    proppatch         = 27,  // RFC 4918, Section 9.2; RFC 8144, Section 2.2
    put               = 28,  // RFC 9110, Section 9.3.4
    query             = 29,  // RFC 10008, Section 2
    rebind            = 30,  // RFC 5842, Section 6
    report            = 31,  // RFC 3253, Section 3.6; RFC 8144, Section 2.1
    search            = 32,  // RFC 5323, Section 2
    trace             = 33,  // RFC 9110, Section 9.3.8
    unbind            = 34,  // RFC 5842, Section 5
    uncheckout        = 35,  // RFC 3253, Section 4.5
    unlink            = 36,  // RFC 2068, Section 19.6.1.3
    unlock            = 37,  // RFC 4918, Section 9.11
    update            = 38,  // RFC 3253, Section 7.1
    updateredirectref = 39,  // RFC 4437, Section 7
    version_control   = 40,  // RFC 3253, Section 3.5
};

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_bedd64f2d199438a {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a value. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty.
struct method_entry {
    method value;                  // the value itself
    std::string_view name;         // as IANA spells it
    std::string_view description;  // one sentence
    std::string_view added;        // the date on which the registry added the record
    std::string_view updated;      // the date on which the registry last changed the record
    table<reference> references;   // in the registry's order, then the supplement's
    bool safe;                     // is_safe()
    bool idempotent;               // is_idempotent()
};

// The date of the registry that this file was made from.
inline constexpr std::string_view methods_updated = "2026-06-17";

// Every row, in the registry's order. The range has the interface of table<method_entry> and converts to it.
inline constexpr ::iana::lazy_table<method_entry, detail::all_rows> methods;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const method_entry* find(method value) noexcept;

// The name as IANA spells it, such as "ACL". It is always the present name, also for an enumerator with a former name.
// Empty if the value has no row.
[[nodiscard]] constexpr std::string_view name(method value) noexcept;

// One sentence from the registry or a supplement that says what the value means. Empty if there is none.
[[nodiscard]] constexpr std::string_view description(method value) noexcept;

// The documents that define the value: first the registry's, then the supplement's. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(method value) noexcept;

// The value with that name. The function compares names exactly and finds former names and aliases, too. std::nullopt
// for any other text.
[[nodiscard]] constexpr std::optional<method> method_from_name(std::string_view text) noexcept;

// The value with that number, which may have any integer type. std::nullopt for a number that has no row.
template <typename integer>
[[nodiscard]] constexpr std::optional<method> method_from_number(integer number) noexcept;

// True if a client that uses the method asks for no change on the server, so that a crawler or a prefetch may use it as
// well. False for a value that is no row (RFC 9110, Section 9.2.1).
[[nodiscard]] constexpr bool is_safe(method value) noexcept;

// True if sending a request several times is meant to have the same effect as sending it once, so that a client may
// repeat it after the connection broke. True for every safe method. False for a value that is no row (RFC 9110, Section
// 9.2.2).
[[nodiscard]] constexpr bool is_idempotent(method value) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

using namespace ::iana::detail;

// The facts that most programs use.
struct name_row {
    std::uint16_t value;
    std::string_view name;
    bool safe = {};
    bool idempotent = {};
    std::string_view description = {};
};

// The first row stands for every value without a row.
inline constexpr name_row names[] = {
    {},

    {1, "ACL"_t, false, true, "Sets who may do what with a resource."_t},
    {2, "BASELINE-CONTROL"_t, false, true, "Starts to keep versions of a collection as a whole."_t},
    {3, "BIND"_t, false, true, "Adds a name for an existing resource to a collection."_t},
    {4, "CHECKIN"_t, false, true, "Ends the editing of a checked-out resource and stores a new version of it."_t},
    {5, "CHECKOUT"_t, false, true, "Opens a resource for editing, so that a new version of it can follow."_t},
    {6, "CONNECT"_t, false, false,
     "Asks a proxy to open a tunnel to a host and to pass on bytes in both directions."_t},
    {7, "COPY"_t, false, true, "Duplicates a resource at another URI."_t},
    {8, "DELETE"_t, false, true, "Asks the server to remove the resource."_t},
    {9, "GET"_t, true, true, "Asks for the current content of the resource."_t},
    {10, "HEAD"_t, true, true, "Asks for the fields that GET would return, without the content."_t},
    {11, "LABEL"_t, false, true, "Adds, moves or removes a label that selects a version."_t},
    {12, "LINK"_t, false, true, "Adds links from the resource to other resources."_t},
    {13, "LOCK"_t, false, false, "Locks a resource against changes by others, or keeps such a lock alive."_t},
    {14, "MERGE"_t, false, true, "Brings the changes of other versions into a resource."_t},
    {15, "MKACTIVITY"_t, false, true, "Creates an activity, which groups related changes to several resources."_t},
    {16, "MKCALENDAR"_t, false, true, "Creates a collection for calendar data."_t},
    {17, "MKCOL"_t, false, true, "Creates a collection."_t},
    {18, "MKREDIRECTREF"_t, false, true, "Creates a resource that redirects to another URI."_t},
    {19, "MKWORKSPACE"_t, false, true, "Creates a workspace, in which versions are edited apart from others."_t},
    {20, "MOVE"_t, false, true, "Moves a resource to another URI."_t},
    {21, "OPTIONS"_t, true, true, "Asks which methods and features a resource or a server supports."_t},
    {22, "ORDERPATCH"_t, false, true, "Changes the order of the members of a collection."_t},
    {23, "PATCH"_t, false, false, "Changes parts of the resource, as the content of the request describes."_t},
    {24, "POST"_t, false, false,
     "Hands the content of the request to the resource, which processes it in its own way."_t},
    {25, "PRI"_t, true, true, "Appears only at the start of an HTTP/2 connection, never as a request."_t},
    {26, "PROPFIND"_t, true, true, "Asks for properties of a resource, and of its members if it is a collection."_t},
    {27, "PROPPATCH"_t, false, true, "Sets and removes properties of a resource."_t},
    {28, "PUT"_t, false, true, "Stores the content of the request as the content of the resource."_t},
    {29, "QUERY"_t, true, true, "Asks for the result of a query, which is the content of the request."_t},
    {30, "REBIND"_t, false, true, "Moves a name of a resource to another collection, without touching the resource."_t},
    {31, "REPORT"_t, true, true, "Asks for information that the server has to gather or to compute."_t},
    {32, "SEARCH"_t, true, true, "Asks for the resources that match a query."_t},
    {33, "TRACE"_t, true, true, "Asks for the request itself, to see how it arrives."_t},
    {34, "UNBIND"_t, false, true, "Removes a name of a resource from a collection."_t},
    {35, "UNCHECKOUT"_t, false, true,
     "Gives up the editing of a checked-out resource and restores what it was before."_t},
    {36, "UNLINK"_t, false, true, "Removes links from the resource to other resources."_t},
    {37, "UNLOCK"_t, false, true, "Removes a lock from a resource."_t},
    {38, "UPDATE"_t, false, true, "Replaces the content of a resource by that of one of its versions."_t},
    {39, "UPDATEREDIRECTREF"_t, false, true,
     "Changes where a redirecting resource leads, or whether it does so permanently."_t},
    {40, "VERSION-CONTROL"_t, false, true, "Starts to keep versions of a resource."_t},
};

inline constexpr std::size_t row_count = 40;  // without the first row and the former names

// The sources and dates of each value.
struct detail_row {
    std::uint16_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
};

template <typename unused>
inline constexpr document rfc10008 = {"RFC 10008"_t, "The HTTP QUERY Method"_t};
template <typename unused>
inline constexpr document rfc2068 = {"RFC 2068"_t, "Hypertext Transfer Protocol -- HTTP/1.1"_t};
template <typename unused>
inline constexpr document rfc3253 = {"RFC 3253"_t, "Versioning Extensions to WebDAV"_t};
template <typename unused>
inline constexpr document rfc3648 = {"RFC 3648"_t, "WebDAV Ordered Collections Protocol"_t};
template <typename unused>
inline constexpr document rfc3744 = {"RFC 3744"_t, "WebDAV Access Control Protocol"_t};
template <typename unused>
inline constexpr document rfc4437 = {"RFC 4437"_t, "WebDAV Redirect Reference Resources"_t, "Experimental"_t};
template <typename unused>
inline constexpr document rfc4791 = {"RFC 4791"_t, "CalDAV"_t};
template <typename unused>
inline constexpr document rfc4918 = {"RFC 4918"_t, "WebDAV"_t};
template <typename unused>
inline constexpr document rfc5323 = {"RFC 5323"_t, "WebDAV SEARCH"_t};
template <typename unused>
inline constexpr document rfc5689 = {"RFC 5689"_t, "Extended MKCOL for WebDAV"_t};
template <typename unused>
inline constexpr document rfc5789 = {"RFC 5789"_t, "PATCH Method for HTTP"_t};
template <typename unused>
inline constexpr document rfc5842 = {"RFC 5842"_t, "WebDAV Binding Extensions"_t, "Experimental"_t};
template <typename unused>
inline constexpr document rfc8144 = {"RFC 8144"_t, "Use of the Prefer Header Field in WebDAV"_t};
template <typename unused>
inline constexpr document rfc9110 = {"RFC 9110"_t, "HTTP Semantics"_t};
template <typename unused>
inline constexpr document rfc9113 = {"RFC 9113"_t, "HTTP/2"_t};

template <typename unused>
inline constexpr reference references_16[] = {
    rfc4791<unused>("5.3.1"_t, "https://www.rfc-editor.org/rfc/rfc4791#section-5.3.1"_t),
    rfc8144<unused>("2.3"_t, "https://www.rfc-editor.org/rfc/rfc8144#section-2.3"_t),
};

template <typename unused>
inline constexpr reference references_17[] = {
    rfc4918<unused>("9.3"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-9.3"_t),
    rfc5689<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc5689#section-3"_t),
    rfc8144<unused>("2.3"_t, "https://www.rfc-editor.org/rfc/rfc8144#section-2.3"_t),
};

template <typename unused>
inline constexpr reference references_26[] = {
    rfc4918<unused>("9.1"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-9.1"_t),
    rfc8144<unused>("2.1"_t, "https://www.rfc-editor.org/rfc/rfc8144#section-2.1"_t),
};

template <typename unused>
inline constexpr reference references_27[] = {
    rfc4918<unused>("9.2"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-9.2"_t),
    rfc8144<unused>("2.2"_t, "https://www.rfc-editor.org/rfc/rfc8144#section-2.2"_t),
};

template <typename unused>
inline constexpr reference references_31[] = {
    rfc3253<unused>("3.6"_t, "https://www.rfc-editor.org/rfc/rfc3253#section-3.6"_t),
    rfc8144<unused>("2.1"_t, "https://www.rfc-editor.org/rfc/rfc8144#section-2.1"_t),
};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {1, rfc3744<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc3744#section-8.1"_t)},
    {2, rfc3253<unused>("12.6"_t, "https://www.rfc-editor.org/rfc/rfc3253#section-12.6"_t)},
    {3, rfc5842<unused>("4"_t, "https://www.rfc-editor.org/rfc/rfc5842#section-4"_t)},
    {4, rfc3253<unused>("9.4"_t, "https://www.rfc-editor.org/rfc/rfc3253#section-9.4"_t)},
    {5, rfc3253<unused>("8.8"_t, "https://www.rfc-editor.org/rfc/rfc3253#section-8.8"_t)},
    {6, rfc9110<unused>("9.3.6"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6"_t), "2021-10-01"_t},
    {7, rfc4918<unused>("9.8"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-9.8"_t)},
    {8, rfc9110<unused>("9.3.5"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.5"_t), "2021-10-01"_t},
    {9, rfc9110<unused>("9.3.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.1"_t), "2021-10-01"_t},
    {10, rfc9110<unused>("9.3.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2"_t), "2021-10-01"_t},
    {11, rfc3253<unused>("8.2"_t, "https://www.rfc-editor.org/rfc/rfc3253#section-8.2"_t)},
    {12, rfc2068<unused>("19.6.1.2"_t, "https://www.rfc-editor.org/rfc/rfc2068#section-19.6.1.2"_t)},
    {13, rfc4918<unused>("9.10"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-9.10"_t)},
    {14, rfc3253<unused>("11.2"_t, "https://www.rfc-editor.org/rfc/rfc3253#section-11.2"_t)},
    {15, rfc3253<unused>("13.5"_t, "https://www.rfc-editor.org/rfc/rfc3253#section-13.5"_t)},
    {16, references_16<unused>},
    {17, references_17<unused>},
    {18, rfc4437<unused>("6"_t, "https://www.rfc-editor.org/rfc/rfc4437#section-6"_t)},
    {19, rfc3253<unused>("6.3"_t, "https://www.rfc-editor.org/rfc/rfc3253#section-6.3"_t)},
    {20, rfc4918<unused>("9.9"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-9.9"_t)},
    {21, rfc9110<unused>("9.3.7"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.7"_t), "2021-10-01"_t},
    {22, rfc3648<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc3648#section-7"_t)},
    {23, rfc5789<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc5789#section-2"_t)},
    {24, rfc9110<unused>("9.3.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.3"_t), "2021-10-01"_t},
    {25, rfc9113<unused>("3.4"_t, "https://www.rfc-editor.org/rfc/rfc9113#section-3.4"_t), "2022-02-02"_t,
     "2015-02-20"_t},
    {26, references_26<unused>},
    {27, references_27<unused>},
    {28, rfc9110<unused>("9.3.4"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.4"_t), "2021-10-01"_t},
    {29, rfc10008<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc10008#section-2"_t), "2025-11-21"_t},
    {30, rfc5842<unused>("6"_t, "https://www.rfc-editor.org/rfc/rfc5842#section-6"_t)},
    {31, references_31<unused>},
    {32, rfc5323<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc5323#section-2"_t)},
    {33, rfc9110<unused>("9.3.8"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.8"_t), "2021-10-01"_t},
    {34, rfc5842<unused>("5"_t, "https://www.rfc-editor.org/rfc/rfc5842#section-5"_t)},
    {35, rfc3253<unused>("4.5"_t, "https://www.rfc-editor.org/rfc/rfc3253#section-4.5"_t)},
    {36, rfc2068<unused>("19.6.1.3"_t, "https://www.rfc-editor.org/rfc/rfc2068#section-19.6.1.3"_t)},
    {37, rfc4918<unused>("9.11"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-9.11"_t)},
    {38, rfc3253<unused>("7.1"_t, "https://www.rfc-editor.org/rfc/rfc3253#section-7.1"_t)},
    {39, rfc4437<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc4437#section-7"_t)},
    {40, rfc3253<unused>("3.5"_t, "https://www.rfc-editor.org/rfc/rfc3253#section-3.5"_t)},
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::exact, std::uint8_t, 16, 64> name_index = {
    {0xe220a8397b1dcdaf, 0x6e789e6aa1b965f5, 0x6c45d188009454f},
    60,
    54,
    {0, 0, 3, 10, 0, 2, 4, 1, 0, 2, 0, 1, 0, 0, 1, 1},
    {26, 0, 0, 0, 0, 7, 2, 0, 0, 0, 33, 0, 0, 0, 21, 35, 0, 15, 25, 17, 3, 6, 0, 28, 37, 1, 13, 0, 0, 0, 16, 0, 29, 9,
     12, 24, 39, 32, 4, 23, 36, 34, 0, 0, 11, 38, 18, 5, 22, 20, 8, 14, 10, 0, 19, 31, 0, 27, 0, 0, 0, 40, 30, 0}};

inline constexpr row_numbers<1, 40, std::uint8_t> rows_of_values{names, row_count};

constexpr std::uint16_t number(method value) noexcept { return static_cast<std::uint16_t>(value); }

constexpr std::size_t row_number(method value) noexcept {
    return rows_of_values.of(number(value));
}

constexpr std::optional<method> value_of(std::size_t row) noexcept {
    if (row == 0) return std::nullopt;
    return static_cast<method>(names[row].value);
}

template <typename unused>
struct all_rows {
    method_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept;

    static constexpr table<method_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<method_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const method_entry* find(method value) noexcept {
    const std::size_t row = detail::row_number(value);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view name(method value) noexcept {
    return detail::names[detail::row_number(value)].name;
}

constexpr std::string_view description(method value) noexcept {
    return detail::names[detail::row_number(value)].description;
}

template <typename unused>
constexpr table<reference> references(method value) noexcept {
    return detail::details<unused>[detail::row_number(value)].references.all();
}

constexpr std::optional<method> method_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<method> method_from_number(integer number) noexcept {
    if (!detail::fits<std::uint16_t>(number)) return std::nullopt;
    const auto value = static_cast<method>(number);
    return detail::row_number(value) != 0 ? std::optional<method>{value} : std::nullopt;
}

constexpr bool is_safe(method value) noexcept {
    return detail::names[detail::row_number(value)].safe;
}

constexpr bool is_idempotent(method value) noexcept {
    return detail::names[detail::row_number(value)].idempotent;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<method>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all(),
                      known.safe, known.idempotent};
    }
}

}  // namespace content_bedd64f2d199438a
}  // namespace iana::http

#endif  // C++17
