// HTTP status codes for C++17 and later.
// Made by iana-codegen from IANA's registry as updated on 2025-09-15: 64 codes.
// Do not edit; to make it anew: iana-codegen generate cpp REGISTRY --supplement FILE --output status.hpp
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http {

// A status code as a server sends it (RFC 9110, Section 15). Every number from 0 to 65535 is a status and keeps its
// value: one without an enumerator is data, not an error. Names never change their meaning: when IANA renames a phrase,
// the former name stays as an alias of the code.
enum class status : std::uint16_t {
    // 1xx Informational
    continue_                       = 100,  // RFC 9110, Section 15.2.1
    switching_protocols             = 101,  // RFC 9110, Section 15.2.2
    processing                      = 102,  // RFC 2518, Section 10.1
    early_hints                     = 103,  // RFC 8297, Section 2
    upload_resumption_supported     = 104,  // temporary until 2026-11-13; draft-ietf-httpbis-resumable-upload-05

    // 2xx Successful
    ok                              = 200,  // RFC 9110, Section 15.3.1
    created                         = 201,  // RFC 9110, Section 15.3.2
    accepted                        = 202,  // RFC 9110, Section 15.3.3
    non_authoritative_information   = 203,  // RFC 9110, Section 15.3.4
    no_content                      = 204,  // RFC 9110, Section 15.3.5
    reset_content                   = 205,  // RFC 9110, Section 15.3.6
    partial_content                 = 206,  // RFC 9110, Section 15.3.7
    multi_status                    = 207,  // RFC 4918, Section 11.1
    already_reported                = 208,  // RFC 5842, Section 7.1
    im_used                         = 226,  // RFC 3229, Section 10.4.1

    // 3xx Redirection
    multiple_choices                = 300,  // RFC 9110, Section 15.4.1
    moved_permanently               = 301,  // RFC 9110, Section 15.4.2
    found                           = 302,  // RFC 9110, Section 15.4.3
    see_other                       = 303,  // RFC 9110, Section 15.4.4
    not_modified                    = 304,  // RFC 9110, Section 15.4.5
    use_proxy                       = 305,  // RFC 9110, Section 15.4.6
    switch_proxy                    = 306,  // unused; RFC 9110, Section 15.4.7; draft-cohen-http-305-306-responses-00
    temporary_redirect              = 307,  // RFC 9110, Section 15.4.8
    permanent_redirect              = 308,  // RFC 9110, Section 15.4.9

    // 4xx Client Error
    bad_request                     = 400,  // RFC 9110, Section 15.5.1
    unauthorized                    = 401,  // RFC 9110, Section 15.5.2
    payment_required                = 402,  // RFC 9110, Section 15.5.3
    forbidden                       = 403,  // RFC 9110, Section 15.5.4
    not_found                       = 404,  // RFC 9110, Section 15.5.5
    method_not_allowed              = 405,  // RFC 9110, Section 15.5.6
    not_acceptable                  = 406,  // RFC 9110, Section 15.5.7
    proxy_authentication_required   = 407,  // RFC 9110, Section 15.5.8
    request_timeout                 = 408,  // RFC 9110, Section 15.5.9
    conflict                        = 409,  // RFC 9110, Section 15.5.10
    gone                            = 410,  // RFC 9110, Section 15.5.11
    length_required                 = 411,  // RFC 9110, Section 15.5.12
    precondition_failed             = 412,  // RFC 9110, Section 15.5.13
    content_too_large               = 413,  // RFC 9110, Section 15.5.14
    uri_too_long                    = 414,  // RFC 9110, Section 15.5.15
    unsupported_media_type          = 415,  // RFC 9110, Section 15.5.16
    range_not_satisfiable           = 416,  // RFC 9110, Section 15.5.17
    expectation_failed              = 417,  // RFC 9110, Section 15.5.18
    im_a_teapot                     = 418,  // unused; RFC 9110, Section 15.5.19; RFC 2324, Section 2.3.2
    misdirected_request             = 421,  // RFC 9110, Section 15.5.20
    unprocessable_content           = 422,  // RFC 9110, Section 15.5.21
    locked                          = 423,  // RFC 4918, Section 11.3
    failed_dependency               = 424,  // RFC 4918, Section 11.4
    too_early                       = 425,  // RFC 8470, Section 5.2
    upgrade_required                = 426,  // RFC 9110, Section 15.5.22
    precondition_required           = 428,  // RFC 6585, Section 3
    too_many_requests               = 429,  // RFC 6585, Section 4
    request_header_fields_too_large = 431,  // RFC 6585, Section 5
    unavailable_for_legal_reasons   = 451,  // RFC 7725, Section 3

    // 5xx Server Error
    internal_server_error           = 500,  // RFC 9110, Section 15.6.1
    not_implemented                 = 501,  // RFC 9110, Section 15.6.2
    bad_gateway                     = 502,  // RFC 9110, Section 15.6.3
    service_unavailable             = 503,  // RFC 9110, Section 15.6.4
    gateway_timeout                 = 504,  // RFC 9110, Section 15.6.5
    http_version_not_supported      = 505,  // RFC 9110, Section 15.6.6
    variant_also_negotiates         = 506,  // RFC 2295, Section 8.1
    insufficient_storage            = 507,  // RFC 4918, Section 11.5
    loop_detected                   = 508,  // RFC 5842, Section 7.2
    not_extended                    = 510,  // obsoleted; RFC 2774, Section 7; Status change of HTTP experiments to Historic
    network_authentication_required = 511,  // RFC 6585, Section 6

    // Former names
    moved_temporarily               = 302,  // RFC 1945, Section 9.3
    request_time_out                = 408,  // RFC 2616, Section 6.1.1
    payload_too_large               = 413,  // RFC 7231, Section 6.5.11; IANA registry until 2021-10-01
    request_entity_too_large        = 413,  // RFC 2616, Section 10.4.14; Python, http.HTTPStatus
    request_uri_too_large           = 414,  // RFC 2616, Section 6.1.1
    request_uri_too_long            = 414,  // RFC 2616, Section 10.4.15; Python, http.HTTPStatus
    requested_range_not_satisfiable = 416,  // RFC 2616, Section 10.4.17; Python, http.HTTPStatus
    unprocessable_entity            = 422,  // RFC 4918, Section 11.2; Python, http.HTTPStatus; IANA registry until 2021-10-01
    gateway_time_out                = 504,  // RFC 2616, Section 6.1.1
};

// The class that a code's first digit tells (RFC 9110, Section 15); none outside of 100-599.
enum class status_class : std::uint8_t { none, informational, successful, redirection, client_error, server_error };

// What IANA's registry says of a code: free to be assigned; assigned; assigned for a time, until it expires; assigned
// by a document that is obsolete; or kept out of use.
enum class registration : std::uint8_t { unassigned, assigned, temporary, obsoleted, unused };

// A document that defines a code, such as {"RFC 5842", "7.1", "WebDAV Binding Extensions", "Experimental",
// "https://www.rfc-editor.org/rfc/rfc5842#section-7.1"}. What is not known, or does not apply, is empty.
struct reference {
    std::string_view document;
    std::string_view section;
    std::string_view title;     // the short one, as people speak of the document
    std::string_view maturity;  // only where it is not the ordinary one of a standard
    std::string_view url;
};

// A read-only range over constant rows, cheap to copy, for range-based for and the algorithms. [i], front() and back()
// want a row to be there, as in an array.
template <typename row>
class table {
public:
    using value_type = row;
    using size_type = std::size_t;
    using const_iterator = const row*;
    using iterator = const_iterator;

    constexpr table() noexcept = default;
    constexpr table(const row* first, std::size_t size) noexcept : first_{first}, size_{size} {}

    [[nodiscard]] constexpr const row* begin() const noexcept { return first_; }
    [[nodiscard]] constexpr const row* end() const noexcept { return first_ + size_; }
    [[nodiscard]] constexpr const row* data() const noexcept { return first_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr const row& operator[](std::size_t i) const noexcept { return first_[i]; }
    [[nodiscard]] constexpr const row& front() const noexcept { return first_[0]; }
    [[nodiscard]] constexpr const row& back() const noexcept { return first_[size_ - 1]; }

private:
    const row* first_ = nullptr;
    std::size_t size_ = 0;
};

// All that is known of a code. Dates are YYYY-MM-DD or YYYY-MM; text that there is none of is empty.
struct status_entry {
    status code;
    registration state;
    std::string_view name;        // "NOT_FOUND"; empty for an unused code that is known by no phrase
    std::string_view phrase;      // "Not Found", without IANA's annotations; what an unused code is known by
    std::string_view added;       // the dates of the registry's record: when it was added,
    std::string_view updated;     // and when it last changed
    std::string_view registered;  // the dates of a temporary registration: when it began,
    std::string_view extended;    // was extended,
    std::string_view expires;     // and ends
    table<reference> references;  // in the registry's order, then the supplement's
    std::string_view description;  // one sentence
};

// The date of the registry that this file was made from.
inline constexpr std::string_view registry_updated = "2025-09-15";

// What is known of a code; nullptr where neither the registry nor the supplement has anything. The row lives as long
// as the program.
[[nodiscard]] constexpr const status_entry* find(status code) noexcept;

// The name in capitals, as Python's http.HTTPStatus spells it: "NOT_FOUND". Always the present one, also for a former
// enumerator. Empty for an unknown code.
[[nodiscard]] constexpr std::string_view enum_name(status code) noexcept;

// The reason phrase of the registry: "Not Found". For a code that the registry keeps unused, what it is known by.
// Empty for an unknown code; HTTP lets a server send an empty phrase (RFC 9112, Section 4).
[[nodiscard]] constexpr std::string_view reason_phrase(status code) noexcept;

// Code and phrase as they stand in a status line (RFC 9112, Section 4): "404 Not Found". Empty for an unknown code.
[[nodiscard]] constexpr std::string_view status_text(status code) noexcept;

// One sentence that says what the code means. Empty for an unknown code.
[[nodiscard]] constexpr std::string_view description(status code) noexcept;

// The documents that define the code, in the registry's order, then the supplement's. Empty for an unknown code.
[[nodiscard]] constexpr table<reference> references(status code) noexcept;

// What the registry says of the code; unassigned for an unknown one.
[[nodiscard]] constexpr registration registration_of(status code) noexcept;

// The class of the code, known or not: 499 is a client_error (RFC 9110, Section 15). none outside of 100-599.
[[nodiscard]] constexpr status_class class_of(status code) noexcept;

// True for 100-199: a final response will follow (RFC 9110, Section 15.2).
[[nodiscard]] constexpr bool is_informational(status code) noexcept;
// True for 200-299: the request was received, understood and accepted (RFC 9110, Section 15.3).
[[nodiscard]] constexpr bool is_success(status code) noexcept;
// True for 300-399: the client has to do more (RFC 9110, Section 15.4).
[[nodiscard]] constexpr bool is_redirection(status code) noexcept;
// True for 400-499: the client seems to have erred (RFC 9110, Section 15.5).
[[nodiscard]] constexpr bool is_client_error(status code) noexcept;
// True for 500-599: the server failed (RFC 9110, Section 15.6).
[[nodiscard]] constexpr bool is_server_error(status code) noexcept;
// True for 400-599.
[[nodiscard]] constexpr bool is_error(status code) noexcept;
// True for 100-599; other numbers are no status codes (RFC 9110, Section 15).
[[nodiscard]] constexpr bool is_valid(status code) noexcept;

// The code that a client treats an unknown one as: the x00 code of its class; 500 for one outside of 100-599
// (RFC 9110, Section 15). The code itself stays what it is: this is for deciding, not for passing on.
[[nodiscard]] constexpr status generic(status code) noexcept;

// True where a cache may store the response without being told so (RFC 9110, Section 15.1). False for an unknown code.
[[nodiscard]] constexpr bool is_heuristically_cacheable(status code) noexcept;

// True where the response ends with its header section (RFC 9110, Section 6.4.1), whatever Content-Length says; also
// for an unknown code in a range of which that is said as a whole. False for any other unknown code.
[[nodiscard]] constexpr bool never_has_content(status code) noexcept;

// True for a redirection after which the client must not change the method (RFC 9110, Sections 15.4.8 and 15.4.9).
// False for an unknown code.
[[nodiscard]] constexpr bool preserves_method(status code) noexcept;

// The code of exactly three ASCII digits, from "100" to "999", as a status line holds it (RFC 9112, Section 4), known
// or not. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<status> status_from_digits(std::string_view text) noexcept;

// The code of a name, "NOT_FOUND", in any letter case of ASCII; former names too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<status> status_from_name(std::string_view text) noexcept;

// The code of a reason phrase, "Not Found", in any letter case of ASCII; former phrases too. std::nullopt for any other
// text.
[[nodiscard]] constexpr std::optional<status> status_from_phrase(std::string_view text) noexcept;

// What the functions above read, and how: nothing here is for use from outside.
namespace detail {

using namespace std::string_view_literals;

inline constexpr reference references_100[] = {{"RFC 9110"sv,                                      "15.2.1"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1"sv}};
inline constexpr reference references_101[] = {{"RFC 9110"sv,                                      "15.2.2"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2"sv}};
inline constexpr reference references_102[] = {{"RFC 2518"sv,                                      "10.1"sv,    "WebDAV"sv,                                        {},               "https://www.rfc-editor.org/rfc/rfc2518#section-10.1"sv}};
inline constexpr reference references_103[] = {{"RFC 8297"sv,                                      "2"sv,       "An HTTP Status Code for Indicating Hints"sv,      {},               "https://www.rfc-editor.org/rfc/rfc8297#section-2"sv}};
inline constexpr reference references_104[] = {{"draft-ietf-httpbis-resumable-upload-05"sv,        {},          "Resumable Uploads for HTTP"sv,                    {},               "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05"sv}};
inline constexpr reference references_200[] = {{"RFC 9110"sv,                                      "15.3.1"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1"sv}};
inline constexpr reference references_201[] = {{"RFC 9110"sv,                                      "15.3.2"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2"sv}};
inline constexpr reference references_202[] = {{"RFC 9110"sv,                                      "15.3.3"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3"sv}};
inline constexpr reference references_203[] = {{"RFC 9110"sv,                                      "15.3.4"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4"sv}};
inline constexpr reference references_204[] = {{"RFC 9110"sv,                                      "15.3.5"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5"sv}};
inline constexpr reference references_205[] = {{"RFC 9110"sv,                                      "15.3.6"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6"sv}};
inline constexpr reference references_206[] = {{"RFC 9110"sv,                                      "15.3.7"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7"sv}};
inline constexpr reference references_207[] = {{"RFC 4918"sv,                                      "11.1"sv,    "WebDAV"sv,                                        {},               "https://www.rfc-editor.org/rfc/rfc4918#section-11.1"sv}};
inline constexpr reference references_208[] = {{"RFC 5842"sv,                                      "7.1"sv,     "WebDAV Binding Extensions"sv,                     "Experimental"sv, "https://www.rfc-editor.org/rfc/rfc5842#section-7.1"sv}};
inline constexpr reference references_226[] = {{"RFC 3229"sv,                                      "10.4.1"sv,  "Delta Encoding in HTTP"sv,                        {},               "https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1"sv}};
inline constexpr reference references_300[] = {{"RFC 9110"sv,                                      "15.4.1"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1"sv}};
inline constexpr reference references_301[] = {{"RFC 9110"sv,                                      "15.4.2"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2"sv}};
inline constexpr reference references_302[] = {{"RFC 9110"sv,                                      "15.4.3"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3"sv}};
inline constexpr reference references_303[] = {{"RFC 9110"sv,                                      "15.4.4"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4"sv}};
inline constexpr reference references_304[] = {{"RFC 9110"sv,                                      "15.4.5"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5"sv}};
inline constexpr reference references_305[] = {{"RFC 9110"sv,                                      "15.4.6"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6"sv}};
inline constexpr reference references_306[] = {{"RFC 9110"sv,                                      "15.4.7"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7"sv}, {"draft-cohen-http-305-306-responses-00"sv,         {},          {},                                                {},               "https://datatracker.ietf.org/doc/html/draft-cohen-http-305-306-responses-00"sv}};
inline constexpr reference references_307[] = {{"RFC 9110"sv,                                      "15.4.8"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8"sv}};
inline constexpr reference references_308[] = {{"RFC 9110"sv,                                      "15.4.9"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9"sv}};
inline constexpr reference references_400[] = {{"RFC 9110"sv,                                      "15.5.1"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"sv}};
inline constexpr reference references_401[] = {{"RFC 9110"sv,                                      "15.5.2"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2"sv}};
inline constexpr reference references_402[] = {{"RFC 9110"sv,                                      "15.5.3"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3"sv}};
inline constexpr reference references_403[] = {{"RFC 9110"sv,                                      "15.5.4"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4"sv}};
inline constexpr reference references_404[] = {{"RFC 9110"sv,                                      "15.5.5"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"sv}};
inline constexpr reference references_405[] = {{"RFC 9110"sv,                                      "15.5.6"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6"sv}};
inline constexpr reference references_406[] = {{"RFC 9110"sv,                                      "15.5.7"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7"sv}};
inline constexpr reference references_407[] = {{"RFC 9110"sv,                                      "15.5.8"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8"sv}};
inline constexpr reference references_408[] = {{"RFC 9110"sv,                                      "15.5.9"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9"sv}};
inline constexpr reference references_409[] = {{"RFC 9110"sv,                                      "15.5.10"sv, "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10"sv}};
inline constexpr reference references_410[] = {{"RFC 9110"sv,                                      "15.5.11"sv, "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11"sv}};
inline constexpr reference references_411[] = {{"RFC 9110"sv,                                      "15.5.12"sv, "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12"sv}};
inline constexpr reference references_412[] = {{"RFC 9110"sv,                                      "15.5.13"sv, "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13"sv}};
inline constexpr reference references_413[] = {{"RFC 9110"sv,                                      "15.5.14"sv, "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14"sv}};
inline constexpr reference references_414[] = {{"RFC 9110"sv,                                      "15.5.15"sv, "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15"sv}};
inline constexpr reference references_415[] = {{"RFC 9110"sv,                                      "15.5.16"sv, "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16"sv}};
inline constexpr reference references_416[] = {{"RFC 9110"sv,                                      "15.5.17"sv, "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17"sv}};
inline constexpr reference references_417[] = {{"RFC 9110"sv,                                      "15.5.18"sv, "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18"sv}};
inline constexpr reference references_418[] = {{"RFC 9110"sv,                                      "15.5.19"sv, "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19"sv}, {"RFC 2324"sv,                                      "2.3.2"sv,   "HTCPCP/1.0"sv,                                    {},               "https://www.rfc-editor.org/rfc/rfc2324#section-2.3.2"sv}};
inline constexpr reference references_421[] = {{"RFC 9110"sv,                                      "15.5.20"sv, "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20"sv}};
inline constexpr reference references_422[] = {{"RFC 9110"sv,                                      "15.5.21"sv, "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21"sv}};
inline constexpr reference references_423[] = {{"RFC 4918"sv,                                      "11.3"sv,    "WebDAV"sv,                                        {},               "https://www.rfc-editor.org/rfc/rfc4918#section-11.3"sv}};
inline constexpr reference references_424[] = {{"RFC 4918"sv,                                      "11.4"sv,    "WebDAV"sv,                                        {},               "https://www.rfc-editor.org/rfc/rfc4918#section-11.4"sv}};
inline constexpr reference references_425[] = {{"RFC 8470"sv,                                      "5.2"sv,     "Using Early Data in HTTP"sv,                      {},               "https://www.rfc-editor.org/rfc/rfc8470#section-5.2"sv}};
inline constexpr reference references_426[] = {{"RFC 9110"sv,                                      "15.5.22"sv, "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22"sv}};
inline constexpr reference references_428[] = {{"RFC 6585"sv,                                      "3"sv,       "Additional HTTP Status Codes"sv,                  {},               "https://www.rfc-editor.org/rfc/rfc6585#section-3"sv}};
inline constexpr reference references_429[] = {{"RFC 6585"sv,                                      "4"sv,       "Additional HTTP Status Codes"sv,                  {},               "https://www.rfc-editor.org/rfc/rfc6585#section-4"sv}};
inline constexpr reference references_431[] = {{"RFC 6585"sv,                                      "5"sv,       "Additional HTTP Status Codes"sv,                  {},               "https://www.rfc-editor.org/rfc/rfc6585#section-5"sv}};
inline constexpr reference references_451[] = {{"RFC 7725"sv,                                      "3"sv,       "An HTTP Status Code to Report Legal Obstacles"sv, {},               "https://www.rfc-editor.org/rfc/rfc7725#section-3"sv}};
inline constexpr reference references_500[] = {{"RFC 9110"sv,                                      "15.6.1"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1"sv}};
inline constexpr reference references_501[] = {{"RFC 9110"sv,                                      "15.6.2"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2"sv}};
inline constexpr reference references_502[] = {{"RFC 9110"sv,                                      "15.6.3"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3"sv}};
inline constexpr reference references_503[] = {{"RFC 9110"sv,                                      "15.6.4"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4"sv}};
inline constexpr reference references_504[] = {{"RFC 9110"sv,                                      "15.6.5"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5"sv}};
inline constexpr reference references_505[] = {{"RFC 9110"sv,                                      "15.6.6"sv,  "HTTP Semantics"sv,                                {},               "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6"sv}};
inline constexpr reference references_506[] = {{"RFC 2295"sv,                                      "8.1"sv,     "Transparent Content Negotiation in HTTP"sv,       "Experimental"sv, "https://www.rfc-editor.org/rfc/rfc2295#section-8.1"sv}};
inline constexpr reference references_507[] = {{"RFC 4918"sv,                                      "11.5"sv,    "WebDAV"sv,                                        {},               "https://www.rfc-editor.org/rfc/rfc4918#section-11.5"sv}};
inline constexpr reference references_508[] = {{"RFC 5842"sv,                                      "7.2"sv,     "WebDAV Binding Extensions"sv,                     "Experimental"sv, "https://www.rfc-editor.org/rfc/rfc5842#section-7.2"sv}};
inline constexpr reference references_510[] = {{"RFC 2774"sv,                                      "7"sv,       "An HTTP Extension Framework"sv,                   "Experimental"sv, "https://www.rfc-editor.org/rfc/rfc2774#section-7"sv}, {"Status change of HTTP experiments to Historic"sv, {},          {},                                                {},               "https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic"sv}};
inline constexpr reference references_511[] = {{"RFC 6585"sv,                                      "6"sv,       "Additional HTTP Status Codes"sv,                  {},               "https://www.rfc-editor.org/rfc/rfc6585#section-6"sv}};

template <std::size_t count>
constexpr table<reference> cite(const reference (&references)[count]) noexcept {
    return {references, count};
}

// The phrase is the tail of the status text, so that both are one literal.
constexpr std::string_view phrase(std::string_view text) noexcept { return {text.data() + 4, text.size() - 4}; }

// The first row is that of every unknown code.
inline constexpr status_entry rows[] = {
    {},

    // 1xx Informational
    {status{100}, registration::assigned,  "CONTINUE"sv,                        phrase("100 Continue"sv),                        {},             "2021-10-01"sv, {},             {},             {},             cite(references_100), "The request so far is accepted, and the client should send the rest of it."sv},
    {status{101}, registration::assigned,  "SWITCHING_PROTOCOLS"sv,             phrase("101 Switching Protocols"sv),             {},             "2021-10-01"sv, {},             {},             {},             cite(references_101), "The server changes to the protocol that the client asked for in its Upgrade field."sv},
    {status{102}, registration::assigned,  "PROCESSING"sv,                      phrase("102 Processing"sv),                      {},             {},             {},             {},             {},             cite(references_102), "The server has accepted the whole request and is still working on it."sv},
    {status{103}, registration::assigned,  "EARLY_HINTS"sv,                     phrase("103 Early Hints"sv),                     "2017-10-30"sv, {},             {},             {},             {},             cite(references_103), "The server sends fields that the final response is likely to have, so that the client can start early."sv},
    {status{104}, registration::temporary, "UPLOAD_RESUMPTION_SUPPORTED"sv,     phrase("104 Upload Resumption Supported"sv),     "2024-11-13"sv, "2025-09-15"sv, "2024-11-13"sv, "2025-09-15"sv, "2026-11-13"sv, cite(references_104), "The server supports resumable uploads, and names the resource at which this upload can be resumed."sv},

    // 2xx Successful
    {status{200}, registration::assigned,  "OK"sv,                              phrase("200 OK"sv),                              {},             "2021-10-01"sv, {},             {},             {},             cite(references_200), "The request succeeded."sv},
    {status{201}, registration::assigned,  "CREATED"sv,                         phrase("201 Created"sv),                         {},             "2021-10-01"sv, {},             {},             {},             cite(references_201), "The request succeeded and one or more new resources were created."sv},
    {status{202}, registration::assigned,  "ACCEPTED"sv,                        phrase("202 Accepted"sv),                        {},             "2021-10-01"sv, {},             {},             {},             cite(references_202), "The request was accepted, but acting on it has not finished."sv},
    {status{203}, registration::assigned,  "NON_AUTHORITATIVE_INFORMATION"sv,   phrase("203 Non-Authoritative Information"sv),   {},             "2021-10-01"sv, {},             {},             {},             cite(references_203), "The request succeeded, but a proxy changed the content on its way from the origin server."sv},
    {status{204}, registration::assigned,  "NO_CONTENT"sv,                      phrase("204 No Content"sv),                      {},             "2021-10-01"sv, {},             {},             {},             cite(references_204), "The request succeeded and there is no content to send."sv},
    {status{205}, registration::assigned,  "RESET_CONTENT"sv,                   phrase("205 Reset Content"sv),                   {},             "2021-10-01"sv, {},             {},             {},             cite(references_205), "The request succeeded, and the client should reset the view that the request came from."sv},
    {status{206}, registration::assigned,  "PARTIAL_CONTENT"sv,                 phrase("206 Partial Content"sv),                 {},             "2021-10-01"sv, {},             {},             {},             cite(references_206), "The response holds only the ranges of the content that the client asked for."sv},
    {status{207}, registration::assigned,  "MULTI_STATUS"sv,                    phrase("207 Multi-Status"sv),                    {},             {},             {},             {},             {},             cite(references_207), "The response carries a status of its own for each of several resources."sv},
    {status{208}, registration::assigned,  "ALREADY_REPORTED"sv,                phrase("208 Already Reported"sv),                {},             {},             {},             {},             {},             cite(references_208), "The members of this binding were already listed earlier in the same multi-status response."sv},
    {status{226}, registration::assigned,  "IM_USED"sv,                         phrase("226 IM Used"sv),                         {},             {},             {},             {},             {},             cite(references_226), "The response is the result of one or more changes applied to an earlier version that the client holds."sv},

    // 3xx Redirection
    {status{300}, registration::assigned,  "MULTIPLE_CHOICES"sv,                phrase("300 Multiple Choices"sv),                {},             "2021-10-01"sv, {},             {},             {},             cite(references_300), "The resource has several representations, and the client may choose one."sv},
    {status{301}, registration::assigned,  "MOVED_PERMANENTLY"sv,               phrase("301 Moved Permanently"sv),               {},             "2021-10-01"sv, {},             {},             {},             cite(references_301), "The resource has a new URI for good, and future requests should use it."sv},
    {status{302}, registration::assigned,  "FOUND"sv,                           phrase("302 Found"sv),                           {},             "2021-10-01"sv, {},             {},             {},             cite(references_302), "The resource is at another URI for now, and future requests should still use this one."sv},
    {status{303}, registration::assigned,  "SEE_OTHER"sv,                       phrase("303 See Other"sv),                       {},             "2021-10-01"sv, {},             {},             {},             cite(references_303), "The answer to the request is found at another URI, to be read with GET."sv},
    {status{304}, registration::assigned,  "NOT_MODIFIED"sv,                    phrase("304 Not Modified"sv),                    {},             "2021-10-01"sv, {},             {},             {},             cite(references_304), "The client's stored response is still good, so the content is not sent again."sv},
    {status{305}, registration::assigned,  "USE_PROXY"sv,                       phrase("305 Use Proxy"sv),                       {},             "2021-10-01"sv, {},             {},             {},             cite(references_305), "The resource was to be reached through the proxy named here; the code is deprecated."sv},
    {status{306}, registration::unused,    "SWITCH_PROXY"sv,                    phrase("306 Switch Proxy"sv),                    {},             "2021-10-01"sv, {},             {},             {},             cite(references_306), "The code was used by an early draft and is kept reserved."sv},
    {status{307}, registration::assigned,  "TEMPORARY_REDIRECT"sv,              phrase("307 Temporary Redirect"sv),              {},             "2021-10-01"sv, {},             {},             {},             cite(references_307), "The resource is at another URI for now, to be asked for with the same method."sv},
    {status{308}, registration::assigned,  "PERMANENT_REDIRECT"sv,              phrase("308 Permanent Redirect"sv),              {},             "2021-10-01"sv, {},             {},             {},             cite(references_308), "The resource has a new URI for good, to be asked for with the same method."sv},

    // 4xx Client Error
    {status{400}, registration::assigned,  "BAD_REQUEST"sv,                     phrase("400 Bad Request"sv),                     {},             "2021-10-01"sv, {},             {},             {},             cite(references_400), "The server cannot or will not act on the request because it takes it to be wrong."sv},
    {status{401}, registration::assigned,  "UNAUTHORIZED"sv,                    phrase("401 Unauthorized"sv),                    {},             "2021-10-01"sv, {},             {},             {},             cite(references_401), "The request lacks credentials that the server accepts for the resource."sv},
    {status{402}, registration::assigned,  "PAYMENT_REQUIRED"sv,                phrase("402 Payment Required"sv),                {},             "2021-10-01"sv, {},             {},             {},             cite(references_402), "The code is reserved for future use."sv},
    {status{403}, registration::assigned,  "FORBIDDEN"sv,                       phrase("403 Forbidden"sv),                       {},             "2021-10-01"sv, {},             {},             {},             cite(references_403), "The server understood the request and refuses to fulfil it."sv},
    {status{404}, registration::assigned,  "NOT_FOUND"sv,                       phrase("404 Not Found"sv),                       {},             "2021-10-01"sv, {},             {},             {},             cite(references_404), "The server has no current representation of the resource, or will not say that it has one."sv},
    {status{405}, registration::assigned,  "METHOD_NOT_ALLOWED"sv,              phrase("405 Method Not Allowed"sv),              {},             "2021-10-01"sv, {},             {},             {},             cite(references_405), "The resource exists, but does not support the request's method."sv},
    {status{406}, registration::assigned,  "NOT_ACCEPTABLE"sv,                  phrase("406 Not Acceptable"sv),                  {},             "2021-10-01"sv, {},             {},             {},             cite(references_406), "The resource has no representation that the client would accept."sv},
    {status{407}, registration::assigned,  "PROXY_AUTHENTICATION_REQUIRED"sv,   phrase("407 Proxy Authentication Required"sv),   {},             "2021-10-01"sv, {},             {},             {},             cite(references_407), "The client must first authenticate itself to the proxy."sv},
    {status{408}, registration::assigned,  "REQUEST_TIMEOUT"sv,                 phrase("408 Request Timeout"sv),                 {},             "2021-10-01"sv, {},             {},             {},             cite(references_408), "The server did not receive a complete request in the time it was prepared to wait."sv},
    {status{409}, registration::assigned,  "CONFLICT"sv,                        phrase("409 Conflict"sv),                        {},             "2021-10-01"sv, {},             {},             {},             cite(references_409), "The request conflicts with the current state of the resource."sv},
    {status{410}, registration::assigned,  "GONE"sv,                            phrase("410 Gone"sv),                            {},             "2021-10-01"sv, {},             {},             {},             cite(references_410), "The resource is gone, most likely for good."sv},
    {status{411}, registration::assigned,  "LENGTH_REQUIRED"sv,                 phrase("411 Length Required"sv),                 {},             "2021-10-01"sv, {},             {},             {},             cite(references_411), "The server refuses the request without a Content-Length field."sv},
    {status{412}, registration::assigned,  "PRECONDITION_FAILED"sv,             phrase("412 Precondition Failed"sv),             {},             "2021-10-01"sv, {},             {},             {},             cite(references_412), "A condition in the request's fields is false for the current state of the resource."sv},
    {status{413}, registration::assigned,  "CONTENT_TOO_LARGE"sv,               phrase("413 Content Too Large"sv),               {},             "2021-10-01"sv, {},             {},             {},             cite(references_413), "The content of the request is larger than the server is willing to process."sv},
    {status{414}, registration::assigned,  "URI_TOO_LONG"sv,                    phrase("414 URI Too Long"sv),                    {},             "2021-10-01"sv, {},             {},             {},             cite(references_414), "The URI of the request is longer than the server is willing to read."sv},
    {status{415}, registration::assigned,  "UNSUPPORTED_MEDIA_TYPE"sv,          phrase("415 Unsupported Media Type"sv),          {},             "2021-10-01"sv, {},             {},             {},             cite(references_415), "The content of the request is in a format that the resource does not support for this method."sv},
    {status{416}, registration::assigned,  "RANGE_NOT_SATISFIABLE"sv,           phrase("416 Range Not Satisfiable"sv),           {},             "2021-10-01"sv, {},             {},             {},             cite(references_416), "None of the ranges asked for can be served."sv},
    {status{417}, registration::assigned,  "EXPECTATION_FAILED"sv,              phrase("417 Expectation Failed"sv),              {},             "2021-10-01"sv, {},             {},             {},             cite(references_417), "The server cannot meet what the request's Expect field asks for."sv},
    {status{418}, registration::unused,    "IM_A_TEAPOT"sv,                     phrase("418 I'm a teapot"sv),                    "2021-10-01"sv, {},             {},             {},             {},             cite(references_418), "The code was used by an April Fools' joke about coffee pots and is kept reserved."sv},
    {status{421}, registration::assigned,  "MISDIRECTED_REQUEST"sv,             phrase("421 Misdirected Request"sv),             "2021-10-01"sv, {},             {},             {},             {},             cite(references_421), "The request reached a server that cannot or will not answer for this URI."sv},
    {status{422}, registration::assigned,  "UNPROCESSABLE_CONTENT"sv,           phrase("422 Unprocessable Content"sv),           {},             "2021-10-01"sv, {},             {},             {},             cite(references_422), "The content of the request is well formed, but its instructions cannot be carried out."sv},
    {status{423}, registration::assigned,  "LOCKED"sv,                          phrase("423 Locked"sv),                          {},             {},             {},             {},             {},             cite(references_423), "The source or the target of the method is locked."sv},
    {status{424}, registration::assigned,  "FAILED_DEPENDENCY"sv,               phrase("424 Failed Dependency"sv),               {},             {},             {},             {},             {},             cite(references_424), "The method failed because another action that it depends on failed."sv},
    {status{425}, registration::assigned,  "TOO_EARLY"sv,                       phrase("425 Too Early"sv),                       "2018-07-02"sv, {},             {},             {},             {},             cite(references_425), "The server will not risk acting on a request that might be replayed."sv},
    {status{426}, registration::assigned,  "UPGRADE_REQUIRED"sv,                phrase("426 Upgrade Required"sv),                {},             "2021-10-01"sv, {},             {},             {},             cite(references_426), "The server refuses the request unless the client changes to another protocol."sv},
    {status{428}, registration::assigned,  "PRECONDITION_REQUIRED"sv,           phrase("428 Precondition Required"sv),           {},             {},             {},             {},             {},             cite(references_428), "The server requires the request to be conditional."sv},
    {status{429}, registration::assigned,  "TOO_MANY_REQUESTS"sv,               phrase("429 Too Many Requests"sv),               {},             {},             {},             {},             {},             cite(references_429), "The client has sent too many requests in a given time."sv},
    {status{431}, registration::assigned,  "REQUEST_HEADER_FIELDS_TOO_LARGE"sv, phrase("431 Request Header Fields Too Large"sv), {},             {},             {},             {},             {},             cite(references_431), "The server refuses the request because its fields are too large."sv},
    {status{451}, registration::assigned,  "UNAVAILABLE_FOR_LEGAL_REASONS"sv,   phrase("451 Unavailable For Legal Reasons"sv),   "2015-12-21"sv, {},             {},             {},             {},             cite(references_451), "Access to the resource is denied because of a legal demand."sv},

    // 5xx Server Error
    {status{500}, registration::assigned,  "INTERNAL_SERVER_ERROR"sv,           phrase("500 Internal Server Error"sv),           {},             "2021-10-01"sv, {},             {},             {},             cite(references_500), "The server met an unexpected condition and could not fulfil the request."sv},
    {status{501}, registration::assigned,  "NOT_IMPLEMENTED"sv,                 phrase("501 Not Implemented"sv),                 {},             "2021-10-01"sv, {},             {},             {},             cite(references_501), "The server does not support what is needed to fulfil the request."sv},
    {status{502}, registration::assigned,  "BAD_GATEWAY"sv,                     phrase("502 Bad Gateway"sv),                     {},             "2021-10-01"sv, {},             {},             {},             cite(references_502), "The gateway or proxy received an invalid response from a server behind it."sv},
    {status{503}, registration::assigned,  "SERVICE_UNAVAILABLE"sv,             phrase("503 Service Unavailable"sv),             {},             "2021-10-01"sv, {},             {},             {},             cite(references_503), "The server cannot handle the request for now, because of overload or maintenance."sv},
    {status{504}, registration::assigned,  "GATEWAY_TIMEOUT"sv,                 phrase("504 Gateway Timeout"sv),                 {},             "2021-10-01"sv, {},             {},             {},             cite(references_504), "The gateway or proxy received no response in time from a server behind it."sv},
    {status{505}, registration::assigned,  "HTTP_VERSION_NOT_SUPPORTED"sv,      phrase("505 HTTP Version Not Supported"sv),      {},             "2021-10-01"sv, {},             {},             {},             cite(references_505), "The server does not support the major version of HTTP that the request uses."sv},
    {status{506}, registration::assigned,  "VARIANT_ALSO_NEGOTIATES"sv,         phrase("506 Variant Also Negotiates"sv),         {},             {},             {},             {},             {},             cite(references_506), "The server's negotiation is misconfigured, because the chosen variant negotiates itself."sv},
    {status{507}, registration::assigned,  "INSUFFICIENT_STORAGE"sv,            phrase("507 Insufficient Storage"sv),            {},             {},             {},             {},             {},             cite(references_507), "The server cannot store what it needs to complete the request."sv},
    {status{508}, registration::assigned,  "LOOP_DETECTED"sv,                   phrase("508 Loop Detected"sv),                   {},             {},             {},             {},             {},             cite(references_508), "The server stopped because it met an endless loop while processing the request."sv},
    {status{510}, registration::obsoleted, "NOT_EXTENDED"sv,                    phrase("510 Not Extended"sv),                    {},             {},             {},             {},             {},             cite(references_510), "The request does not meet the policy for access to the resource; the code is obsolete."sv},
    {status{511}, registration::assigned,  "NETWORK_AUTHENTICATION_REQUIRED"sv, phrase("511 Network Authentication Required"sv), {},             {},             {},             {},             {},             cite(references_511), "The client must authenticate itself to gain access to the network."sv},
};

struct former_text {
    status code;
    std::string_view name;
    std::string_view phrase;
};
inline constexpr former_text former_texts[] = {
    {},
    {status{302}, "MOVED_TEMPORARILY"sv,               "Moved Temporarily"sv},
    {status{408}, "REQUEST_TIME_OUT"sv,                "Request Time-out"sv},
    {status{413}, "PAYLOAD_TOO_LARGE"sv,               "Payload Too Large"sv},
    {status{413}, "REQUEST_ENTITY_TOO_LARGE"sv,        "Request Entity Too Large"sv},
    {status{414}, "REQUEST_URI_TOO_LARGE"sv,           "Request-URI Too Large"sv},
    {status{414}, "REQUEST_URI_TOO_LONG"sv,            "Request-URI Too Long"sv},
    {status{416}, "REQUESTED_RANGE_NOT_SATISFIABLE"sv, "Requested Range Not Satisfiable"sv},
    {status{422}, "UNPROCESSABLE_ENTITY"sv,            "Unprocessable Entity"sv},
    {status{504}, "GATEWAY_TIME_OUT"sv,                "Gateway Time-out"sv},
};

// The columns of the rows that the lookups read, each a table of its own: a program holds only those that it uses. The
// former texts stand behind the present ones.
inline constexpr std::size_t row_count = sizeof rows / sizeof rows[0];
inline constexpr std::size_t text_count = row_count + sizeof former_texts / sizeof former_texts[0];

template <typename cell, std::size_t count>
struct column {
    cell of[count] = {};
};

template <typename cell>
constexpr column<cell, row_count> column_of(cell status_entry::*member) noexcept {
    column<cell, row_count> cells;
    for (std::size_t i = 0; i < row_count; ++i) cells.of[i] = rows[i].*member;
    return cells;
}

template <typename cell>
constexpr column<cell, text_count> column_of(cell status_entry::*present, cell former_text::*former) noexcept {
    column<cell, text_count> cells;
    for (std::size_t i = 0; i < row_count; ++i) cells.of[i] = rows[i].*present;
    for (std::size_t i = row_count; i < text_count; ++i) cells.of[i] = former_texts[i - row_count].*former;
    return cells;
}

inline constexpr auto codes = column_of(&status_entry::code, &former_text::code);
inline constexpr auto names = column_of(&status_entry::name, &former_text::name);
inline constexpr auto phrases = column_of(&status_entry::phrase, &former_text::phrase);
inline constexpr auto descriptions = column_of(&status_entry::description);
inline constexpr auto states = column_of(&status_entry::state);
inline constexpr auto citations = column_of(&status_entry::references);

constexpr unsigned number(status code) noexcept { return static_cast<unsigned>(code); }

constexpr bool is_between(status code, unsigned first, unsigned last) noexcept {
    return number(code) - first <= last - first;
}

// The number of the row of each code from 100 to 599; 0 where there is none.
constexpr column<std::uint8_t, 500> number_rows() noexcept {
    column<std::uint8_t, 500> numbers;
    for (std::size_t i = 1; i < row_count; ++i) numbers.of[number(rows[i].code) - 100] = static_cast<std::uint8_t>(i);
    return numbers;
}
inline constexpr auto row_numbers = number_rows();

constexpr std::size_t row_number(status code) noexcept {
    return is_between(code, 100, 599) ? row_numbers.of[number(code) - 100] : 0;
}

constexpr std::uint64_t byte_at(const char* text, unsigned i) noexcept {
    return static_cast<std::uint64_t>(static_cast<unsigned char>(text[i])) << 8 * i;
}

// Four and eight characters as a number, which compilers make one load of.
constexpr std::uint64_t half_word(const char* text) noexcept {
    return byte_at(text, 0) | byte_at(text, 1) | byte_at(text, 2) | byte_at(text, 3);
}
constexpr std::uint64_t word(const char* text) noexcept {
    return byte_at(text, 0) | byte_at(text, 1) | byte_at(text, 2) | byte_at(text, 3) | byte_at(text, 4) |
           byte_at(text, 5) | byte_at(text, 6) | byte_at(text, 7);
}

// All characters of a text of one to seven.
constexpr std::uint64_t short_word(const char* text, std::size_t size) noexcept {
    if (size >= 4) return half_word(text) | half_word(text + size - 4) << 32;
    return byte_at(text, 0) | byte_at(text + size / 2, 0) << 8 | byte_at(text + size - 1, 0) << 16;
}

// A number with that byte eight times over.
constexpr std::uint64_t each(unsigned byte) noexcept { return byte * 0x0101010101010101U; }

// The bit that tells the cases of a letter apart, for each character of a word of ASCII that is a letter.
constexpr std::uint64_t case_bits(std::uint64_t known) noexcept {
    const std::uint64_t lower = known | each(0x20);
    return ((lower + each(0x80 - 'a')) & ~(lower + each(0x7F - 'z')) & each(0x80)) >> 2;
}

// What is found of differences between a text and a known one of printable ASCII, other than in letter case.
template <bool is_plain>
struct differences {
    std::uint64_t bits = 0;
    constexpr void look(std::uint64_t wanted, std::uint64_t known) noexcept {
        bits |= (wanted ^ known) & ~case_bits(known);
    }
    [[nodiscard]] constexpr bool none() const noexcept { return bits == 0; }
};

// Where the known texts hold nothing but letters above the digits and signs of ASCII, flipping the bit for the case
// leads from what is no letter to control characters alone. It is enough, and faster, to ignore the bit and to look for
// those.
template <>
struct differences<true> {
    std::uint64_t bits = 0;
    std::uint64_t controls = 0;
    constexpr void look(std::uint64_t wanted, std::uint64_t known) noexcept {
        bits |= wanted ^ known;
        controls |= wanted - each(0x20);
    }
    [[nodiscard]] constexpr bool none() const noexcept { return ((bits & ~each(0x20)) | (controls & each(0x80))) == 0; }
};

// Whether a text is the same as a known one of its size in any letter case. Both are read to the last character and no
// further: the last word overlaps the one before.
template <bool is_plain>
constexpr bool is_same_text(const char* wanted, const char* known, std::size_t size) noexcept {
    if (size < 8) {
        differences<false> found;
        found.look(short_word(wanted, size), short_word(known, size));
        return found.none();
    }
    differences<is_plain> found;
    for (std::size_t at = 0; at + 8 < size; at += 8) found.look(word(wanted + at), word(known + at));
    found.look(word(wanted + size - 8), word(known + size - 8));
    return found.none();
}

// A perfect hash: tells the one row that a text can be of. The hash of a text is the sum of the products of its words
// and size with the multipliers; it tells a bucket and a place, and the bucket's displacement moves the place.
template <bool is_plain_text, typename number_type, std::size_t words, std::size_t buckets, std::size_t places>
struct perfect_hash {
    unsigned bucket_shift;
    unsigned place_shift;
    std::uint64_t multipliers[words + 1];
    number_type displacements[buckets];
    number_type row_numbers[places];

    static constexpr bool is_plain = is_plain_text;

    [[nodiscard]] constexpr std::uint64_t hash_of(const char* text, std::size_t size) const noexcept {
        std::uint64_t hash = size * multipliers[words];
        if (size < 8) {
            for (std::size_t i = 0; i < words; ++i) hash += (short_word(text, size) | each(0x20)) * multipliers[i];
        } else {
            for (std::size_t i = 0; i < words; ++i) {
                hash += (word(text + (size - 8) * i / (words - 1)) | each(0x20)) * multipliers[i];
            }
        }
        return hash;
    }

    [[nodiscard]] constexpr std::size_t row_number(const char* text, std::size_t size) const noexcept {
        const std::uint64_t hash = hash_of(text, size);
        return row_numbers[(hash >> place_shift & (places - 1)) ^ displacements[hash >> bucket_shift]];
    }
};

template <const auto& hash, const auto& texts>
constexpr std::optional<status> find_text(std::string_view text) noexcept {
    if (text.empty()) return std::nullopt;
    const std::size_t row = hash.row_number(text.data(), text.size());
    const std::string_view known = texts.of[row];
    if (known.size() != text.size() || !is_same_text<hash.is_plain>(text.data(), known.data(), text.size())) {
        return std::nullopt;
    }
    return codes.of[row];
}

// The multipliers and displacements were found by trying, until each text had a place of its own. Nobody needs to read
// them.
inline constexpr perfect_hash<true, std::uint8_t, 2, 32, 128> phrase_hash = {
    59, 52,
    {0xf3b8488c368cb0a7, 0x657eecdd3cb13d09, 0xc2d326e0055bdef7},
    {1, 7, 0, 3, 1, 0, 0, 1, 1, 3, 17, 1, 0, 0, 0, 0, 2, 0, 1, 4, 7, 0, 2, 0, 3, 0, 0, 2, 13, 8, 1, 1},
    {0, 35, 0, 20, 0, 42, 0, 0, 64, 0, 68, 58, 0, 0, 40, 0, 0, 5, 0, 46, 0, 0, 0, 57, 8, 3, 24, 16, 0, 55, 7, 0,
     0, 18, 41, 29, 22, 0, 23, 0, 0, 50, 0, 0, 43, 0, 0, 0, 0, 0, 0, 0, 66, 48, 0, 37, 0, 17, 0, 0, 0, 69, 44, 0,
     56, 36, 0, 0, 0, 32, 0, 0, 0, 1, 6, 13, 0, 30, 0, 4, 19, 0, 9, 0, 0, 39, 0, 0, 0, 38, 0, 2, 49, 10, 0, 51,
     34, 62, 73, 47, 71, 70, 53, 45, 27, 28, 61, 60, 67, 31, 0, 0, 12, 11, 59, 54, 26, 21, 72, 14, 52, 33, 74, 15, 25, 0, 0, 63},
};

inline constexpr perfect_hash<false, std::uint8_t, 2, 32, 128> name_hash = {
    59, 52,
    {0xf88bb8a8724c81ed, 0x1b39896a51a8749b, 0x53cb9f0c747ea2eb},
    {0, 1, 2, 4, 0, 0, 0, 0, 1, 1, 4, 0, 1, 0, 0, 0, 0, 0, 4, 3, 0, 0, 3, 4, 1, 0, 0, 2, 4, 2, 0, 21},
    {0, 52, 7, 26, 18, 61, 0, 0, 0, 0, 0, 0, 0, 0, 73, 17, 0, 10, 0, 46, 0, 20, 36, 54, 50, 0, 0, 32, 6, 0, 42, 60,
     57, 67, 59, 12, 74, 0, 70, 0, 0, 0, 56, 0, 44, 29, 0, 21, 0, 0, 0, 14, 71, 68, 0, 35, 0, 15, 0, 0, 55, 11, 62, 31,
     2, 30, 19, 51, 58, 37, 34, 5, 49, 40, 39, 0, 0, 33, 0, 0, 0, 0, 0, 28, 0, 16, 0, 0, 48, 13, 69, 1, 66, 41, 23, 25,
     0, 0, 0, 53, 72, 64, 45, 47, 0, 22, 0, 63, 27, 0, 0, 0, 38, 24, 3, 0, 0, 43, 0, 0, 4, 0, 0, 9, 8, 0, 0, 0},
};

}  // namespace detail

// Every code that is known, ascending: the rows of the registry that are not Unassigned, and the supplement's own.
inline constexpr table<status_entry> statuses = {detail::rows + 1, detail::row_count - 1};

constexpr const status_entry* find(status code) noexcept {
    const std::size_t row = detail::row_number(code);
    return row != 0 ? detail::rows + row : nullptr;
}

constexpr std::string_view enum_name(status code) noexcept { return detail::names.of[detail::row_number(code)]; }

constexpr std::string_view reason_phrase(status code) noexcept { return detail::phrases.of[detail::row_number(code)]; }

constexpr std::string_view status_text(status code) noexcept {
    const std::string_view phrase = reason_phrase(code);
    return phrase.empty() ? phrase : std::string_view{phrase.data() - 4, phrase.size() + 4};
}

constexpr std::string_view description(status code) noexcept {
    return detail::descriptions.of[detail::row_number(code)];
}

constexpr table<reference> references(status code) noexcept { return detail::citations.of[detail::row_number(code)]; }

constexpr registration registration_of(status code) noexcept { return detail::states.of[detail::row_number(code)]; }

constexpr status_class class_of(status code) noexcept {
    return is_valid(code) ? static_cast<status_class>(detail::number(code) / 100) : status_class::none;
}

constexpr bool is_informational(status code) noexcept { return detail::is_between(code, 100, 199); }
constexpr bool is_success(status code) noexcept { return detail::is_between(code, 200, 299); }
constexpr bool is_redirection(status code) noexcept { return detail::is_between(code, 300, 399); }
constexpr bool is_client_error(status code) noexcept { return detail::is_between(code, 400, 499); }
constexpr bool is_server_error(status code) noexcept { return detail::is_between(code, 500, 599); }
constexpr bool is_error(status code) noexcept { return detail::is_between(code, 400, 599); }
constexpr bool is_valid(status code) noexcept { return detail::is_between(code, 100, 599); }

constexpr status generic(status code) noexcept {
    return static_cast<status>(is_valid(code) ? detail::number(code) / 100 * 100 : 500);
}

constexpr bool is_heuristically_cacheable([[maybe_unused]] status code) noexcept {
    if (detail::is_between(code, 200, 200)) return true;  // RFC 9110, Section 15.1
    if (detail::is_between(code, 203, 203)) return true;  // RFC 9110, Section 15.1
    if (detail::is_between(code, 204, 204)) return true;  // RFC 9110, Section 15.1
    if (detail::is_between(code, 206, 206)) return true;  // RFC 9110, Section 15.1
    if (detail::is_between(code, 300, 300)) return true;  // RFC 9110, Section 15.1
    if (detail::is_between(code, 301, 301)) return true;  // RFC 9110, Section 15.1
    if (detail::is_between(code, 308, 308)) return true;  // RFC 9110, Section 15.1
    if (detail::is_between(code, 404, 404)) return true;  // RFC 9110, Section 15.1
    if (detail::is_between(code, 405, 405)) return true;  // RFC 9110, Section 15.1
    if (detail::is_between(code, 410, 410)) return true;  // RFC 9110, Section 15.1
    if (detail::is_between(code, 414, 414)) return true;  // RFC 9110, Section 15.1
    if (detail::is_between(code, 451, 451)) return true;  // RFC 7725, Section 3
    if (detail::is_between(code, 501, 501)) return true;  // RFC 9110, Section 15.1
    return false;
}

constexpr bool never_has_content([[maybe_unused]] status code) noexcept {
    if (detail::is_between(code, 100, 199)) return true;  // RFC 9110, Section 6.4.1
    if (detail::is_between(code, 204, 204)) return true;  // RFC 9110, Section 6.4.1
    if (detail::is_between(code, 304, 304)) return true;  // RFC 9110, Section 6.4.1
    return false;
}

constexpr bool preserves_method([[maybe_unused]] status code) noexcept {
    if (detail::is_between(code, 307, 307)) return true;  // RFC 9110, Section 15.4.8
    if (detail::is_between(code, 308, 308)) return true;  // RFC 9110, Section 15.4.9
    return false;
}

constexpr std::optional<status> status_from_digits(std::string_view text) noexcept {
    if (text.size() != 3 || text[0] < '1' || text[0] > '9') return std::nullopt;
    if (text[1] < '0' || text[1] > '9' || text[2] < '0' || text[2] > '9') return std::nullopt;
    return static_cast<status>((text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0'));
}

constexpr std::optional<status> status_from_name(std::string_view text) noexcept {
    return detail::find_text<detail::name_hash, detail::names>(text);
}

constexpr std::optional<status> status_from_phrase(std::string_view text) noexcept {
    return detail::find_text<detail::phrase_hash, detail::phrases>(text);
}

}  // namespace iana::http
