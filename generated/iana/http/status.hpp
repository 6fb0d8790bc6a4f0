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

// What references to one document have in common.
struct document {
    std::string_view name;
    std::string_view title;
    std::string_view maturity;

    constexpr reference operator()(std::string_view section, std::string_view url) const noexcept {
        return {name, section, title, maturity, url};
    }
};
inline constexpr document document_rfc_2295                                      = {"RFC 2295"sv,                                      "Transparent Content Negotiation in HTTP"sv,       "Experimental"sv};
inline constexpr document document_rfc_2324                                      = {"RFC 2324"sv,                                      "HTCPCP/1.0"sv,                                    "Informational"sv};
inline constexpr document document_rfc_2518                                      = {"RFC 2518"sv,                                      "WebDAV"sv,                                        {}};
inline constexpr document document_rfc_2774                                      = {"RFC 2774"sv,                                      "An HTTP Extension Framework"sv,                   "Historic"sv};
inline constexpr document document_rfc_3229                                      = {"RFC 3229"sv,                                      "Delta Encoding in HTTP"sv,                        {}};
inline constexpr document document_rfc_4918                                      = {"RFC 4918"sv,                                      "WebDAV"sv,                                        {}};
inline constexpr document document_rfc_5842                                      = {"RFC 5842"sv,                                      "WebDAV Binding Extensions"sv,                     "Experimental"sv};
inline constexpr document document_rfc_6585                                      = {"RFC 6585"sv,                                      "Additional HTTP Status Codes"sv,                  {}};
inline constexpr document document_rfc_7725                                      = {"RFC 7725"sv,                                      "An HTTP Status Code to Report Legal Obstacles"sv, {}};
inline constexpr document document_rfc_8297                                      = {"RFC 8297"sv,                                      "An HTTP Status Code for Indicating Hints"sv,      "Experimental"sv};
inline constexpr document document_rfc_8470                                      = {"RFC 8470"sv,                                      "Using Early Data in HTTP"sv,                      {}};
inline constexpr document document_rfc_9110                                      = {"RFC 9110"sv,                                      "HTTP Semantics"sv,                                {}};
inline constexpr document document_status_change_of_http_experiments_to_historic = {"Status change of HTTP experiments to Historic"sv, {},                                                {}};
inline constexpr document document_draft_cohen_http_305_306_responses_00         = {"draft-cohen-http-305-306-responses-00"sv,         {},                                                {}};
inline constexpr document document_draft_ietf_httpbis_resumable_upload_05        = {"draft-ietf-httpbis-resumable-upload-05"sv,        "Resumable Uploads for HTTP"sv,                    {}};

inline constexpr reference references_100[] = {document_rfc_9110("15.2.1"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1"sv)};
inline constexpr reference references_101[] = {document_rfc_9110("15.2.2"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2"sv)};
inline constexpr reference references_102[] = {document_rfc_2518("10.1"sv,                                "https://www.rfc-editor.org/rfc/rfc2518#section-10.1"sv)};
inline constexpr reference references_103[] = {document_rfc_8297("2"sv,                                   "https://www.rfc-editor.org/rfc/rfc8297#section-2"sv)};
inline constexpr reference references_104[] = {document_draft_ietf_httpbis_resumable_upload_05({},        "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05"sv)};
inline constexpr reference references_200[] = {document_rfc_9110("15.3.1"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1"sv)};
inline constexpr reference references_201[] = {document_rfc_9110("15.3.2"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2"sv)};
inline constexpr reference references_202[] = {document_rfc_9110("15.3.3"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3"sv)};
inline constexpr reference references_203[] = {document_rfc_9110("15.3.4"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4"sv)};
inline constexpr reference references_204[] = {document_rfc_9110("15.3.5"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5"sv)};
inline constexpr reference references_205[] = {document_rfc_9110("15.3.6"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6"sv)};
inline constexpr reference references_206[] = {document_rfc_9110("15.3.7"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7"sv)};
inline constexpr reference references_207[] = {document_rfc_4918("11.1"sv,                                "https://www.rfc-editor.org/rfc/rfc4918#section-11.1"sv)};
inline constexpr reference references_208[] = {document_rfc_5842("7.1"sv,                                 "https://www.rfc-editor.org/rfc/rfc5842#section-7.1"sv)};
inline constexpr reference references_226[] = {document_rfc_3229("10.4.1"sv,                              "https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1"sv)};
inline constexpr reference references_300[] = {document_rfc_9110("15.4.1"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1"sv)};
inline constexpr reference references_301[] = {document_rfc_9110("15.4.2"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2"sv)};
inline constexpr reference references_302[] = {document_rfc_9110("15.4.3"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3"sv)};
inline constexpr reference references_303[] = {document_rfc_9110("15.4.4"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4"sv)};
inline constexpr reference references_304[] = {document_rfc_9110("15.4.5"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5"sv)};
inline constexpr reference references_305[] = {document_rfc_9110("15.4.6"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6"sv)};
inline constexpr reference references_306[] = {document_rfc_9110("15.4.7"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7"sv), document_draft_cohen_http_305_306_responses_00({},         "https://datatracker.ietf.org/doc/html/draft-cohen-http-305-306-responses-00"sv)};
inline constexpr reference references_307[] = {document_rfc_9110("15.4.8"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8"sv)};
inline constexpr reference references_308[] = {document_rfc_9110("15.4.9"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9"sv)};
inline constexpr reference references_400[] = {document_rfc_9110("15.5.1"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"sv)};
inline constexpr reference references_401[] = {document_rfc_9110("15.5.2"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2"sv)};
inline constexpr reference references_402[] = {document_rfc_9110("15.5.3"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3"sv)};
inline constexpr reference references_403[] = {document_rfc_9110("15.5.4"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4"sv)};
inline constexpr reference references_404[] = {document_rfc_9110("15.5.5"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"sv)};
inline constexpr reference references_405[] = {document_rfc_9110("15.5.6"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6"sv)};
inline constexpr reference references_406[] = {document_rfc_9110("15.5.7"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7"sv)};
inline constexpr reference references_407[] = {document_rfc_9110("15.5.8"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8"sv)};
inline constexpr reference references_408[] = {document_rfc_9110("15.5.9"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9"sv)};
inline constexpr reference references_409[] = {document_rfc_9110("15.5.10"sv,                             "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10"sv)};
inline constexpr reference references_410[] = {document_rfc_9110("15.5.11"sv,                             "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11"sv)};
inline constexpr reference references_411[] = {document_rfc_9110("15.5.12"sv,                             "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12"sv)};
inline constexpr reference references_412[] = {document_rfc_9110("15.5.13"sv,                             "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13"sv)};
inline constexpr reference references_413[] = {document_rfc_9110("15.5.14"sv,                             "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14"sv)};
inline constexpr reference references_414[] = {document_rfc_9110("15.5.15"sv,                             "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15"sv)};
inline constexpr reference references_415[] = {document_rfc_9110("15.5.16"sv,                             "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16"sv)};
inline constexpr reference references_416[] = {document_rfc_9110("15.5.17"sv,                             "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17"sv)};
inline constexpr reference references_417[] = {document_rfc_9110("15.5.18"sv,                             "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18"sv)};
inline constexpr reference references_418[] = {document_rfc_9110("15.5.19"sv,                             "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19"sv), document_rfc_2324("2.3.2"sv,                               "https://www.rfc-editor.org/rfc/rfc2324#section-2.3.2"sv)};
inline constexpr reference references_421[] = {document_rfc_9110("15.5.20"sv,                             "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20"sv)};
inline constexpr reference references_422[] = {document_rfc_9110("15.5.21"sv,                             "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21"sv)};
inline constexpr reference references_423[] = {document_rfc_4918("11.3"sv,                                "https://www.rfc-editor.org/rfc/rfc4918#section-11.3"sv)};
inline constexpr reference references_424[] = {document_rfc_4918("11.4"sv,                                "https://www.rfc-editor.org/rfc/rfc4918#section-11.4"sv)};
inline constexpr reference references_425[] = {document_rfc_8470("5.2"sv,                                 "https://www.rfc-editor.org/rfc/rfc8470#section-5.2"sv)};
inline constexpr reference references_426[] = {document_rfc_9110("15.5.22"sv,                             "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22"sv)};
inline constexpr reference references_428[] = {document_rfc_6585("3"sv,                                   "https://www.rfc-editor.org/rfc/rfc6585#section-3"sv)};
inline constexpr reference references_429[] = {document_rfc_6585("4"sv,                                   "https://www.rfc-editor.org/rfc/rfc6585#section-4"sv)};
inline constexpr reference references_431[] = {document_rfc_6585("5"sv,                                   "https://www.rfc-editor.org/rfc/rfc6585#section-5"sv)};
inline constexpr reference references_451[] = {document_rfc_7725("3"sv,                                   "https://www.rfc-editor.org/rfc/rfc7725#section-3"sv)};
inline constexpr reference references_500[] = {document_rfc_9110("15.6.1"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1"sv)};
inline constexpr reference references_501[] = {document_rfc_9110("15.6.2"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2"sv)};
inline constexpr reference references_502[] = {document_rfc_9110("15.6.3"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3"sv)};
inline constexpr reference references_503[] = {document_rfc_9110("15.6.4"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4"sv)};
inline constexpr reference references_504[] = {document_rfc_9110("15.6.5"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5"sv)};
inline constexpr reference references_505[] = {document_rfc_9110("15.6.6"sv,                              "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6"sv)};
inline constexpr reference references_506[] = {document_rfc_2295("8.1"sv,                                 "https://www.rfc-editor.org/rfc/rfc2295#section-8.1"sv)};
inline constexpr reference references_507[] = {document_rfc_4918("11.5"sv,                                "https://www.rfc-editor.org/rfc/rfc4918#section-11.5"sv)};
inline constexpr reference references_508[] = {document_rfc_5842("7.2"sv,                                 "https://www.rfc-editor.org/rfc/rfc5842#section-7.2"sv)};
inline constexpr reference references_510[] = {document_rfc_2774("7"sv,                                   "https://www.rfc-editor.org/rfc/rfc2774#section-7"sv), document_status_change_of_http_experiments_to_historic({}, "https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic"sv)};
inline constexpr reference references_511[] = {document_rfc_6585("6"sv,                                   "https://www.rfc-editor.org/rfc/rfc6585#section-6"sv)};

template <std::size_t count>
constexpr table<reference> cite(const reference (&references)[count]) noexcept {
    return {references, count};
}

// Compilers read rows faster as calls, which spare them what is empty in nearly every row.
constexpr status_entry row(unsigned code, registration state, std::string_view name, std::string_view phrase,
                           std::string_view added, std::string_view updated, table<reference> references,
                           std::string_view description) noexcept {
    return {status(code), state, name, phrase, added, updated, {}, {}, {}, references, description};
}

// The row of a temporary registration, with its dates.
constexpr status_entry row(unsigned code, registration state, std::string_view name, std::string_view phrase,
                           std::string_view added, std::string_view updated, table<reference> references,
                           std::string_view description, std::string_view registered, std::string_view extended,
                           std::string_view expires) noexcept {
    return {status(code), state,   name,       phrase,     added, updated, registered,
            extended,     expires, references, description};
}

// The first row is that of every unknown code.
inline constexpr status_entry rows[] = {
    {},

    // 1xx Informational
    row(100, registration::assigned,  "CONTINUE"sv,                        "Continue"sv,                        {},             "2021-10-01"sv, cite(references_100), "The request so far is accepted, and the client should send the rest of it."sv),
    row(101, registration::assigned,  "SWITCHING_PROTOCOLS"sv,             "Switching Protocols"sv,             {},             "2021-10-01"sv, cite(references_101), "The server changes to the protocol that the client asked for in its Upgrade field."sv),
    row(102, registration::assigned,  "PROCESSING"sv,                      "Processing"sv,                      {},             {},             cite(references_102), "The server has accepted the whole request and is still working on it."sv),
    row(103, registration::assigned,  "EARLY_HINTS"sv,                     "Early Hints"sv,                     "2017-10-30"sv, {},             cite(references_103), "The server sends fields that the final response is likely to have, so that the client can start early."sv),
    row(104, registration::temporary, "UPLOAD_RESUMPTION_SUPPORTED"sv,     "Upload Resumption Supported"sv,     "2024-11-13"sv, "2025-09-15"sv, cite(references_104), "The server supports resumable uploads, and names the resource at which this upload can be resumed."sv, "2024-11-13"sv, "2025-09-15"sv, "2026-11-13"sv),

    // 2xx Successful
    row(200, registration::assigned,  "OK"sv,                              "OK"sv,                              {},             "2021-10-01"sv, cite(references_200), "The request succeeded."sv),
    row(201, registration::assigned,  "CREATED"sv,                         "Created"sv,                         {},             "2021-10-01"sv, cite(references_201), "The request succeeded and one or more new resources were created."sv),
    row(202, registration::assigned,  "ACCEPTED"sv,                        "Accepted"sv,                        {},             "2021-10-01"sv, cite(references_202), "The request was accepted, but acting on it has not finished."sv),
    row(203, registration::assigned,  "NON_AUTHORITATIVE_INFORMATION"sv,   "Non-Authoritative Information"sv,   {},             "2021-10-01"sv, cite(references_203), "The request succeeded, but a proxy changed the content on its way from the origin server."sv),
    row(204, registration::assigned,  "NO_CONTENT"sv,                      "No Content"sv,                      {},             "2021-10-01"sv, cite(references_204), "The request succeeded and there is no content to send."sv),
    row(205, registration::assigned,  "RESET_CONTENT"sv,                   "Reset Content"sv,                   {},             "2021-10-01"sv, cite(references_205), "The request succeeded, and the client should reset the view that the request came from."sv),
    row(206, registration::assigned,  "PARTIAL_CONTENT"sv,                 "Partial Content"sv,                 {},             "2021-10-01"sv, cite(references_206), "The response holds only the ranges of the content that the client asked for."sv),
    row(207, registration::assigned,  "MULTI_STATUS"sv,                    "Multi-Status"sv,                    {},             {},             cite(references_207), "The response carries a status of its own for each of several resources."sv),
    row(208, registration::assigned,  "ALREADY_REPORTED"sv,                "Already Reported"sv,                {},             {},             cite(references_208), "The members of this binding were already listed earlier in the same multi-status response."sv),
    row(226, registration::assigned,  "IM_USED"sv,                         "IM Used"sv,                         {},             {},             cite(references_226), "The response is the result of one or more instance manipulations applied to the current instance."sv),

    // 3xx Redirection
    row(300, registration::assigned,  "MULTIPLE_CHOICES"sv,                "Multiple Choices"sv,                {},             "2021-10-01"sv, cite(references_300), "The resource has several representations, and the client may choose one."sv),
    row(301, registration::assigned,  "MOVED_PERMANENTLY"sv,               "Moved Permanently"sv,               {},             "2021-10-01"sv, cite(references_301), "The resource has a new URI for good, and future requests should use it."sv),
    row(302, registration::assigned,  "FOUND"sv,                           "Found"sv,                           {},             "2021-10-01"sv, cite(references_302), "The resource is at another URI for now, and future requests should still use this one."sv),
    row(303, registration::assigned,  "SEE_OTHER"sv,                       "See Other"sv,                       {},             "2021-10-01"sv, cite(references_303), "The answer to the request is found at another URI, to be read with GET."sv),
    row(304, registration::assigned,  "NOT_MODIFIED"sv,                    "Not Modified"sv,                    {},             "2021-10-01"sv, cite(references_304), "The client's stored response is still good, so the content is not sent again."sv),
    row(305, registration::assigned,  "USE_PROXY"sv,                       "Use Proxy"sv,                       {},             "2021-10-01"sv, cite(references_305), "The resource was to be reached through the proxy named here; the code is deprecated."sv),
    row(306, registration::unused,    "SWITCH_PROXY"sv,                    "Switch Proxy"sv,                    {},             "2021-10-01"sv, cite(references_306), "The code was used in a previous version of the specification and is kept reserved."sv),
    row(307, registration::assigned,  "TEMPORARY_REDIRECT"sv,              "Temporary Redirect"sv,              {},             "2021-10-01"sv, cite(references_307), "The resource is at another URI for now, to be asked for with the same method."sv),
    row(308, registration::assigned,  "PERMANENT_REDIRECT"sv,              "Permanent Redirect"sv,              {},             "2021-10-01"sv, cite(references_308), "The resource has a new URI for good, to be asked for with the same method."sv),

    // 4xx Client Error
    row(400, registration::assigned,  "BAD_REQUEST"sv,                     "Bad Request"sv,                     {},             "2021-10-01"sv, cite(references_400), "The server cannot or will not act on the request because it takes it to be wrong."sv),
    row(401, registration::assigned,  "UNAUTHORIZED"sv,                    "Unauthorized"sv,                    {},             "2021-10-01"sv, cite(references_401), "The request lacks credentials that the server accepts for the resource."sv),
    row(402, registration::assigned,  "PAYMENT_REQUIRED"sv,                "Payment Required"sv,                {},             "2021-10-01"sv, cite(references_402), "The code is reserved for future use."sv),
    row(403, registration::assigned,  "FORBIDDEN"sv,                       "Forbidden"sv,                       {},             "2021-10-01"sv, cite(references_403), "The server understood the request and refuses to fulfil it."sv),
    row(404, registration::assigned,  "NOT_FOUND"sv,                       "Not Found"sv,                       {},             "2021-10-01"sv, cite(references_404), "The server has no current representation of the resource, or will not say that it has one."sv),
    row(405, registration::assigned,  "METHOD_NOT_ALLOWED"sv,              "Method Not Allowed"sv,              {},             "2021-10-01"sv, cite(references_405), "The resource exists, but does not support the request's method."sv),
    row(406, registration::assigned,  "NOT_ACCEPTABLE"sv,                  "Not Acceptable"sv,                  {},             "2021-10-01"sv, cite(references_406), "The resource has no representation that the client would accept."sv),
    row(407, registration::assigned,  "PROXY_AUTHENTICATION_REQUIRED"sv,   "Proxy Authentication Required"sv,   {},             "2021-10-01"sv, cite(references_407), "The client must first authenticate itself to the proxy."sv),
    row(408, registration::assigned,  "REQUEST_TIMEOUT"sv,                 "Request Timeout"sv,                 {},             "2021-10-01"sv, cite(references_408), "The server did not receive a complete request in the time it was prepared to wait."sv),
    row(409, registration::assigned,  "CONFLICT"sv,                        "Conflict"sv,                        {},             "2021-10-01"sv, cite(references_409), "The request conflicts with the current state of the resource."sv),
    row(410, registration::assigned,  "GONE"sv,                            "Gone"sv,                            {},             "2021-10-01"sv, cite(references_410), "The resource is gone, most likely for good."sv),
    row(411, registration::assigned,  "LENGTH_REQUIRED"sv,                 "Length Required"sv,                 {},             "2021-10-01"sv, cite(references_411), "The server refuses the request without a Content-Length field."sv),
    row(412, registration::assigned,  "PRECONDITION_FAILED"sv,             "Precondition Failed"sv,             {},             "2021-10-01"sv, cite(references_412), "A condition in the request's fields is false for the current state of the resource."sv),
    row(413, registration::assigned,  "CONTENT_TOO_LARGE"sv,               "Content Too Large"sv,               {},             "2021-10-01"sv, cite(references_413), "The content of the request is larger than the server is willing to process."sv),
    row(414, registration::assigned,  "URI_TOO_LONG"sv,                    "URI Too Long"sv,                    {},             "2021-10-01"sv, cite(references_414), "The URI of the request is longer than the server is willing to read."sv),
    row(415, registration::assigned,  "UNSUPPORTED_MEDIA_TYPE"sv,          "Unsupported Media Type"sv,          {},             "2021-10-01"sv, cite(references_415), "The content of the request is in a format that the resource does not support for this method."sv),
    row(416, registration::assigned,  "RANGE_NOT_SATISFIABLE"sv,           "Range Not Satisfiable"sv,           {},             "2021-10-01"sv, cite(references_416), "None of the ranges asked for can be served."sv),
    row(417, registration::assigned,  "EXPECTATION_FAILED"sv,              "Expectation Failed"sv,              {},             "2021-10-01"sv, cite(references_417), "The server cannot meet what the request's Expect field asks for."sv),
    row(418, registration::unused,    "IM_A_TEAPOT"sv,                     "I'm a teapot"sv,                    "2021-10-01"sv, {},             cite(references_418), "The code was used by an April Fools' joke about coffee pots and is kept reserved."sv),
    row(421, registration::assigned,  "MISDIRECTED_REQUEST"sv,             "Misdirected Request"sv,             "2021-10-01"sv, {},             cite(references_421), "The request reached a server that cannot or will not answer for this URI."sv),
    row(422, registration::assigned,  "UNPROCESSABLE_CONTENT"sv,           "Unprocessable Content"sv,           {},             "2021-10-01"sv, cite(references_422), "The content of the request is well formed, but its instructions cannot be carried out."sv),
    row(423, registration::assigned,  "LOCKED"sv,                          "Locked"sv,                          {},             {},             cite(references_423), "The source or the target of the method is locked."sv),
    row(424, registration::assigned,  "FAILED_DEPENDENCY"sv,               "Failed Dependency"sv,               {},             {},             cite(references_424), "The method failed because another action that it depends on failed."sv),
    row(425, registration::assigned,  "TOO_EARLY"sv,                       "Too Early"sv,                       "2018-07-02"sv, {},             cite(references_425), "The server will not risk acting on a request that might be replayed."sv),
    row(426, registration::assigned,  "UPGRADE_REQUIRED"sv,                "Upgrade Required"sv,                {},             "2021-10-01"sv, cite(references_426), "The server refuses the request unless the client changes to another protocol."sv),
    row(428, registration::assigned,  "PRECONDITION_REQUIRED"sv,           "Precondition Required"sv,           {},             {},             cite(references_428), "The server requires the request to be conditional."sv),
    row(429, registration::assigned,  "TOO_MANY_REQUESTS"sv,               "Too Many Requests"sv,               {},             {},             cite(references_429), "The client has sent too many requests in a given time."sv),
    row(431, registration::assigned,  "REQUEST_HEADER_FIELDS_TOO_LARGE"sv, "Request Header Fields Too Large"sv, {},             {},             cite(references_431), "The server refuses the request because its fields are too large."sv),
    row(451, registration::assigned,  "UNAVAILABLE_FOR_LEGAL_REASONS"sv,   "Unavailable For Legal Reasons"sv,   "2015-12-21"sv, {},             cite(references_451), "Access to the resource is denied because of a legal demand."sv),

    // 5xx Server Error
    row(500, registration::assigned,  "INTERNAL_SERVER_ERROR"sv,           "Internal Server Error"sv,           {},             "2021-10-01"sv, cite(references_500), "The server met an unexpected condition and could not fulfil the request."sv),
    row(501, registration::assigned,  "NOT_IMPLEMENTED"sv,                 "Not Implemented"sv,                 {},             "2021-10-01"sv, cite(references_501), "The server does not support what is needed to fulfil the request."sv),
    row(502, registration::assigned,  "BAD_GATEWAY"sv,                     "Bad Gateway"sv,                     {},             "2021-10-01"sv, cite(references_502), "The gateway or proxy received an invalid response from a server behind it."sv),
    row(503, registration::assigned,  "SERVICE_UNAVAILABLE"sv,             "Service Unavailable"sv,             {},             "2021-10-01"sv, cite(references_503), "The server cannot handle the request for now, because of overload or maintenance."sv),
    row(504, registration::assigned,  "GATEWAY_TIMEOUT"sv,                 "Gateway Timeout"sv,                 {},             "2021-10-01"sv, cite(references_504), "The gateway or proxy received no response in time from a server behind it."sv),
    row(505, registration::assigned,  "HTTP_VERSION_NOT_SUPPORTED"sv,      "HTTP Version Not Supported"sv,      {},             "2021-10-01"sv, cite(references_505), "The server does not support the major version of HTTP that the request uses."sv),
    row(506, registration::assigned,  "VARIANT_ALSO_NEGOTIATES"sv,         "Variant Also Negotiates"sv,         {},             {},             cite(references_506), "The server's negotiation is misconfigured, because the chosen variant negotiates itself."sv),
    row(507, registration::assigned,  "INSUFFICIENT_STORAGE"sv,            "Insufficient Storage"sv,            {},             {},             cite(references_507), "The server cannot store what it needs to complete the request."sv),
    row(508, registration::assigned,  "LOOP_DETECTED"sv,                   "Loop Detected"sv,                   {},             {},             cite(references_508), "The server stopped because it met an endless loop while processing the request."sv),
    row(510, registration::obsoleted, "NOT_EXTENDED"sv,                    "Not Extended"sv,                    {},             {},             cite(references_510), "The request does not meet the policy for access to the resource; the code is obsolete."sv),
    row(511, registration::assigned,  "NETWORK_AUTHENTICATION_REQUIRED"sv, "Network Authentication Required"sv, {},             {},             cite(references_511), "The client must authenticate itself to gain access to the network."sv),
};

constexpr unsigned number(status code) noexcept { return static_cast<unsigned>(code); }

constexpr bool is_between(status code, unsigned first, unsigned last) noexcept {
    return number(code) - first <= last - first;
}

// From here to the functions that read them, nobody needs to read the tables: they hold the rows once more, packed, so
// that a program holds no more of them than its lookups read. Numbers stand in string literals, and texts behind each
// other in one, because compilers are through with those at once. Behind the rows stand the former texts.

// The number of the row of each code from 100 to 599; 0 where there is none.
inline constexpr unsigned char row_numbers[] =
    "\x1\x2\x3\x4\x5\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0"
    "\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0"
    "\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0"
    "\x0\x0\x0\x0\x6\x7\x8\x9\xa\xb\xc\xd\xe\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\xf\x0"
    "\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0"
    "\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0"
    "\x0\x0\x0\x0\x0\x0\x0\x0\x10\x11\x12\x13\x14\x15\x16\x17\x18\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0"
    "\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0"
    "\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0"
    "\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x19\x1a\x1b\x1c\x1d\x1e\x1f\x20\x21\x22\x23\x24\x25\x26\x27\x28\x29\x2a\x2b\x0"
    "\x0\x2c\x2d\x2e\x2f\x30\x31\x0\x32\x33\x0\x34\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x35"
    "\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0"
    "\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x36\x37\x38\x39\x3a\x3b\x3c\x3d\x3e\x0\x3f\x40\x0\x0\x0\x0"
    "\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0"
    "\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0"
    "\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0\x0";

constexpr std::size_t row_number(status code) noexcept {
    return is_between(code, 100, 599) ? row_numbers[number(code) - 100] : 0;
}

// The code and the state of each row.
inline constexpr char16_t codes[] =
    u"\x0\x64\x65\x66\x67\x68\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xe2\x12c\x12d\x12e\x12f\x130\x131\x132\x133\x134\x190\x191\x192\x193\x194\x195\x196"
    u"\x197\x198\x199\x19a\x19b\x19c\x19d\x19e\x19f\x1a0\x1a1\x1a2\x1a5\x1a6\x1a7\x1a8\x1a9\x1aa\x1ac\x1ad\x1af\x1c3\x1f4\x1f5\x1f6\x1f7\x1f8\x1f9\x1fa\x1fb\x1fc\x1fe"
    u"\x1ff\x12e\x198\x19d\x19d\x19e\x19e\x1a0\x1a6\x1f8";

inline constexpr unsigned char states[] =
    "\x0\x1\x1\x1\x1\x2\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x4\x1\x1\x1\x1\x1\x1\x1\x1\x1"
    "\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x4\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x1\x3"
    "\x1";


// Texts in one literal, short ones with blanks up to eight characters, and the place of each: where it starts, and in
// the lowest bits its size.
template <unsigned size_bits>
struct packed_texts {
    const char* characters;
    const char32_t* places;

    constexpr std::string_view operator[](std::size_t i) const noexcept {
        return {characters + (places[i] >> size_bits), places[i] & ((1U << size_bits) - 1)};
    }
};

inline constexpr char names_characters[] =
    ""
    "CONTINUE"
    "SWITCHING_PROTOCOLS"
    "PROCESSING"
    "EARLY_HINTS"
    "UPLOAD_RESUMPTION_SUPPORTED"
    "OK      "
    "CREATED "
    "ACCEPTED"
    "NON_AUTHORITATIVE_INFORMATION"
    "NO_CONTENT"
    "RESET_CONTENT"
    "PARTIAL_CONTENT"
    "MULTI_STATUS"
    "ALREADY_REPORTED"
    "IM_USED "
    "MULTIPLE_CHOICES"
    "MOVED_PERMANENTLY"
    "FOUND   "
    "SEE_OTHER"
    "NOT_MODIFIED"
    "USE_PROXY"
    "SWITCH_PROXY"
    "TEMPORARY_REDIRECT"
    "PERMANENT_REDIRECT"
    "BAD_REQUEST"
    "UNAUTHORIZED"
    "PAYMENT_REQUIRED"
    "FORBIDDEN"
    "NOT_FOUND"
    "METHOD_NOT_ALLOWED"
    "NOT_ACCEPTABLE"
    "PROXY_AUTHENTICATION_REQUIRED"
    "REQUEST_TIMEOUT"
    "CONFLICT"
    "GONE    "
    "LENGTH_REQUIRED"
    "PRECONDITION_FAILED"
    "CONTENT_TOO_LARGE"
    "URI_TOO_LONG"
    "UNSUPPORTED_MEDIA_TYPE"
    "RANGE_NOT_SATISFIABLE"
    "EXPECTATION_FAILED"
    "IM_A_TEAPOT"
    "MISDIRECTED_REQUEST"
    "UNPROCESSABLE_CONTENT"
    "LOCKED  "
    "FAILED_DEPENDENCY"
    "TOO_EARLY"
    "UPGRADE_REQUIRED"
    "PRECONDITION_REQUIRED"
    "TOO_MANY_REQUESTS"
    "REQUEST_HEADER_FIELDS_TOO_LARGE"
    "UNAVAILABLE_FOR_LEGAL_REASONS"
    "INTERNAL_SERVER_ERROR"
    "NOT_IMPLEMENTED"
    "BAD_GATEWAY"
    "SERVICE_UNAVAILABLE"
    "GATEWAY_TIMEOUT"
    "HTTP_VERSION_NOT_SUPPORTED"
    "VARIANT_ALSO_NEGOTIATES"
    "INSUFFICIENT_STORAGE"
    "LOOP_DETECTED"
    "NOT_EXTENDED"
    "NETWORK_AUTHENTICATION_REQUIRED"
    "MOVED_TEMPORARILY"
    "REQUEST_TIME_OUT"
    "PAYLOAD_TOO_LARGE"
    "REQUEST_ENTITY_TOO_LARGE"
    "REQUEST_URI_TOO_LARGE"
    "REQUEST_URI_TOO_LONG"
    "REQUESTED_RANGE_NOT_SATISFIABLE"
    "UNPROCESSABLE_ENTITY"
    "GATEWAY_TIME_OUT";
inline constexpr char32_t names_places[] =
    U"\x0\x8\x113\x36a\x4ab\x61b\x962\xa67\xb68\xc7d\x100a\x114d\x12ef\x14cc\x1650\x1847\x1950\x1b51\x1d65\x1e69\x1f8c\x2109\x222c\x23b2\x25f2\x282b\x298c\x2b10\x2d09\x2e29\x2f52\x318e"
    U"\x335d\x36ef\x38c8\x39c4\x3acf\x3cb3\x3f11\x412c\x42b6\x4575\x4812\x4a4b\x4bb3\x4e15\x50a6\x51b1\x53c9\x54f0\x56f5\x5991\x5bbf\x5f9d\x6335\x65cf\x67ab\x6913\x6b6f\x6d5a\x7097\x7374\x75ed\x778c"
    U"\x791f\x7cf1\x7f10\x8111\x8338\x8635\x88d4\x8b5f\x8f34\x91b0";
inline constexpr packed_texts<5> names = {names_characters, names_places};

// In front of each phrase is the rest of its status text: "404 ".
inline constexpr char phrases_characters[] =
    ""
    "100 Continue"
    "101 Switching Protocols"
    "102 Processing"
    "103 Early Hints"
    "104 Upload Resumption Supported"
    "200 OK      "
    "201 Created "
    "202 Accepted"
    "203 Non-Authoritative Information"
    "204 No Content"
    "205 Reset Content"
    "206 Partial Content"
    "207 Multi-Status"
    "208 Already Reported"
    "226 IM Used "
    "300 Multiple Choices"
    "301 Moved Permanently"
    "302 Found   "
    "303 See Other"
    "304 Not Modified"
    "305 Use Proxy"
    "306 Switch Proxy"
    "307 Temporary Redirect"
    "308 Permanent Redirect"
    "400 Bad Request"
    "401 Unauthorized"
    "402 Payment Required"
    "403 Forbidden"
    "404 Not Found"
    "405 Method Not Allowed"
    "406 Not Acceptable"
    "407 Proxy Authentication Required"
    "408 Request Timeout"
    "409 Conflict"
    "410 Gone    "
    "411 Length Required"
    "412 Precondition Failed"
    "413 Content Too Large"
    "414 URI Too Long"
    "415 Unsupported Media Type"
    "416 Range Not Satisfiable"
    "417 Expectation Failed"
    "418 I'm a teapot"
    "421 Misdirected Request"
    "422 Unprocessable Content"
    "423 Locked  "
    "424 Failed Dependency"
    "425 Too Early"
    "426 Upgrade Required"
    "428 Precondition Required"
    "429 Too Many Requests"
    "431 Request Header Fields Too Large"
    "451 Unavailable For Legal Reasons"
    "500 Internal Server Error"
    "501 Not Implemented"
    "502 Bad Gateway"
    "503 Service Unavailable"
    "504 Gateway Timeout"
    "505 HTTP Version Not Supported"
    "506 Variant Also Negotiates"
    "507 Insufficient Storage"
    "508 Loop Detected"
    "510 Not Extended"
    "511 Network Authentication Required"
    "302 Moved Temporarily"
    "408 Request Time-out"
    "413 Payload Too Large"
    "413 Request Entity Too Large"
    "414 Request-URI Too Large"
    "414 Request-URI Too Long"
    "416 Requested Range Not Satisfiable"
    "422 Unprocessable Entity"
    "504 Gateway Time-out";
inline constexpr char32_t phrases_places[] =
    U"\x0\x88\x213\x4ea\x6ab\x89b\xc62\xde7\xf68\x10fd\x150a\x16cd\x18ef\x1b4c\x1d50\x1fc7\x2150\x23d1\x2665\x27e9\x298c\x2b89\x2d2c\x2f32\x31f2\x34ab\x368c\x3890\x3b09\x3ca9\x3e52\x410e"
    U"\x435d\x476f\x49c8\x4b44\x4ccf\x4f33\x5211\x54ac\x56b6\x59f5\x5d12\x5fcc\x61d3\x64b5\x67c6\x6951\x6be9\x6d90\x7015\x7331\x75df\x7a3d\x7e55\x816f\x83cb\x85b3\x888f\x8afa\x8eb7\x9214\x950d\x972c"
    U"\x993f\x9d91\xa030\xa2b1\xa558\xa8d5\xabf4\xaeff\xb354\xb650";
inline constexpr packed_texts<5> phrases = {phrases_characters, phrases_places};

inline constexpr char descriptions_characters[] =
    ""
    "The request so far is accepted, and the client should send the rest of it."
    "The server changes to the protocol that the client asked for in its Upgrade field."
    "The server has accepted the whole request and is still working on it."
    "The server sends fields that the final response is likely to have, so that the client can start early."
    "The server supports resumable uploads, and names the resource at which this upload can be resumed."
    "The request succeeded."
    "The request succeeded and one or more new resources were created."
    "The request was accepted, but acting on it has not finished."
    "The request succeeded, but a proxy changed the content on its way from the origin server."
    "The request succeeded and there is no content to send."
    "The request succeeded, and the client should reset the view that the request came from."
    "The response holds only the ranges of the content that the client asked for."
    "The response carries a status of its own for each of several resources."
    "The members of this binding were already listed earlier in the same multi-status response."
    "The response is the result of one or more instance manipulations applied to the current instance."
    "The resource has several representations, and the client may choose one."
    "The resource has a new URI for good, and future requests should use it."
    "The resource is at another URI for now, and future requests should still use this one."
    "The answer to the request is found at another URI, to be read with GET."
    "The client's stored response is still good, so the content is not sent again."
    "The resource was to be reached through the proxy named here; the code is deprecated."
    "The code was used in a previous version of the specification and is kept reserved."
    "The resource is at another URI for now, to be asked for with the same method."
    "The resource has a new URI for good, to be asked for with the same method."
    "The server cannot or will not act on the request because it takes it to be wrong."
    "The request lacks credentials that the server accepts for the resource."
    "The code is reserved for future use."
    "The server understood the request and refuses to fulfil it."
    "The server has no current representation of the resource, or will not say that it has one."
    "The resource exists, but does not support the request's method."
    "The resource has no representation that the client would accept."
    "The client must first authenticate itself to the proxy."
    "The server did not receive a complete request in the time it was prepared to wait."
    "The request conflicts with the current state of the resource."
    "The resource is gone, most likely for good."
    "The server refuses the request without a Content-Length field."
    "A condition in the request's fields is false for the current state of the resource."
    "The content of the request is larger than the server is willing to process."
    "The URI of the request is longer than the server is willing to read."
    "The content of the request is in a format that the resource does not support for this method."
    "None of the ranges asked for can be served."
    "The server cannot meet what the request's Expect field asks for."
    "The code was used by an April Fools' joke about coffee pots and is kept reserved."
    "The request reached a server that cannot or will not answer for this URI."
    "The content of the request is well formed, but its instructions cannot be carried out."
    "The source or the target of the method is locked."
    "The method failed because another action that it depends on failed."
    "The server will not risk acting on a request that might be replayed."
    "The server refuses the request unless the client changes to another protocol."
    "The server requires the request to be conditional."
    "The client has sent too many requests in a given time."
    "The server refuses the request because its fields are too large."
    "Access to the resource is denied because of a legal demand."
    "The server met an unexpected condition and could not fulfil the request."
    "The server does not support what is needed to fulfil the request."
    "The gateway or proxy received an invalid response from a server behind it."
    "The server cannot handle the request for now, because of overload or maintenance."
    "The gateway or proxy received no response in time from a server behind it."
    "The server does not support the major version of HTTP that the request uses."
    "The server's negotiation is misconfigured, because the chosen variant negotiates itself."
    "The server cannot store what it needs to complete the request."
    "The server stopped because it met an endless loop while processing the request."
    "The request does not meet the policy for access to the resource; the code is obsolete."
    "The client must authenticate itself to gain access to the network.";
inline constexpr char32_t descriptions_places[] =
    U"\x0\x4a\x2552\x4e45\x70e6\xa3e2\xd496\xdfc1\x1003c\x11e59\x14ab6\x165d7\x1914c\x1b747\x1dada\x207e1\x23848\x25c47\x27fd6\x2aac7\x2ce4d\x2f4d4\x31ed2\x347cd\x36e4a\x39351\x3bbc7\x3df24\x3f13b\x40eda\x43bbf\x45b40"
    U"\x47b37\x496d2\x4bfbd\x4de2b\x4f3be\x512d3\x53c4b\x561c4\x583dd\x5b22b\x5c7c0\x5e7d1\x61049\x634d6\x65fb1\x67843\x699c4\x6bbcd\x6e232\x6fb36\x71640\x7363b\x753c8\x777c1\x7984a\x7bd51\x7e5ca\x80acc\x830d8\x85cbe\x87bcf\x8a356"
    U"\x8ce42";
inline constexpr packed_texts<7> descriptions = {descriptions_characters, descriptions_places};

constexpr std::uint64_t byte_at(const char* text, std::size_t i) noexcept {
    return static_cast<std::uint64_t>(static_cast<unsigned char>(text[i])) << 8 * i;
}

// Eight characters as a number, which compilers make one load of.
constexpr std::uint64_t word(const char* text) noexcept {
    return byte_at(text, 0) | byte_at(text, 1) | byte_at(text, 2) | byte_at(text, 3) | byte_at(text, 4) |
           byte_at(text, 5) | byte_at(text, 6) | byte_at(text, 7);
}

// A number with that byte eight times over.
constexpr std::uint64_t each(unsigned byte) noexcept { return byte * 0x0101010101010101U; }

// The bit that tells the cases of a letter apart, for each character of a word of ASCII that is a letter.
constexpr std::uint64_t case_bits(std::uint64_t known) noexcept {
    const std::uint64_t lower = known | each(0x20);
    return ((lower + each(0x80 - 'a')) & ~(lower + each(0x7F - 'z')) & each(0x80)) >> 2;
}

// What is found of differences between a text and a known one of printable ASCII, other than in letter case. Where the
// known texts are plain, with nothing but letters above the digits and signs of ASCII, flipping the bit for the case
// leads from what is no letter to control characters alone: it is enough, and faster, to ignore the bit and to look for
// those.
struct differences {
    bool is_plain;
    std::uint64_t bits = 0;
    std::uint64_t controls = 0;

    constexpr void look(std::uint64_t wanted, std::uint64_t known) noexcept {
        bits |= is_plain ? wanted ^ known : (wanted ^ known) & ~case_bits(known);
        controls |= wanted - each(0x20);
    }
    [[nodiscard]] constexpr bool none() const noexcept {
        return is_plain ? ((bits & ~each(0x20)) | (controls & each(0x80))) == 0 : bits == 0;
    }
};

// Whether a text is the same as a known one of its size in any letter case; the last word of both starts at last. The
// first words, which overlap in nearly all texts, are looked at without a choice that a processor could guess wrong.
template <bool is_plain>
constexpr bool is_same_text(const char* wanted, const char* known, std::size_t last) noexcept {
    differences found{is_plain};
    found.look(word(wanted), word(known));
    found.look(word(wanted + last / 2), word(known + last / 2));
    found.look(word(wanted + last), word(known + last));
    if (last > 16) {
        for (std::size_t at = 8; at < last; at += 8) found.look(word(wanted + at), word(known + at));
    }
    return found.none();
}

// A perfect hash: tells the one row that a text can be of. The hash of a text is the sum of the products of its words
// and size with the multipliers; it tells a bucket and a place, and the bucket's displacement moves the place.
template <bool is_plain_text, std::size_t words, std::size_t places>
struct perfect_hash {
    static constexpr bool is_plain = is_plain_text;

    unsigned bucket_shift;
    unsigned place_shift;
    const std::uint64_t* multipliers;
    const unsigned char* displacements;
    const unsigned char* row_numbers;

    [[nodiscard]] constexpr std::size_t row_number(const char* text, std::size_t last, std::size_t size) const noexcept {
        std::uint64_t hash = size * multipliers[words];
        for (std::size_t i = 0; i < words; ++i) hash += (word(text + last * i / (words - 1)) | each(0x20)) * multipliers[i];
        return row_numbers[(hash >> place_shift & (places - 1)) ^ displacements[hash >> bucket_shift]];
    }
};

// The multipliers and displacements were found by trying, until each text had a place of its own.
inline constexpr std::uint64_t phrase_hash_multipliers[] = {0xf3b8488c368cb0a7, 0x657eecdd3cb13d09, 0xc2d326e0055bdef7};
inline constexpr unsigned char phrase_hash_displacements[] =
    "\x1\x4\x0\x3\x2\x0\x0\x1\x1\x1\x10\x1\x0\x0\x0\x0\x3\x0\x2\x4\x9\x0\x1\x0\x3\x0\x0\x2\xd\x3\x3\x1";
inline constexpr unsigned char phrase_hash_row_numbers[] =
    "\x0\x0\x0\x14\xf\x0\x2a\x0\x40\x43\x0\x3a\x0\x0\x28\x7\x0\x5\x0\x0\x0\x0\x0\x39\x10\x8\x18\x3\x0\x37\x0\x23"
    "\x0\x0\x29\x1d\x0\x0\x17\x0\x0\x32\x0\x0\x2b\x0\x12\x16\x0\x0\x0\x0\x41\x30\x0\x25\x0\x11\x0\x0\x2c\x44\x0\x0"
    "\x38\x24\x0\x0\x0\x0\x0\x0\x0\x1\x0\xd\x0\x1e\x20\x4\x13\x0\x9\x0\x0\x27\x0\x0\x0\x2\x26\x2e\x31\xa\x0\x33"
    "\x22\x3e\x48\x2f\x46\x45\x35\x2d\x1b\x1c\x3d\x3c\x42\x0\x6\x1f\xb\x0\x36\xc\x1a\x15\x47\x19\x49\xe\x21\x34\x3b\x0\x0\x3f";
inline constexpr perfect_hash<true, 2, 128> phrase_hash = {59, 52, phrase_hash_multipliers, phrase_hash_displacements,
    phrase_hash_row_numbers};

inline constexpr std::uint64_t name_hash_multipliers[] = {0xe220a8397b1dcdaf, 0x6e789e6aa1b965f5, 0x6c45d188009454f};
inline constexpr unsigned char name_hash_displacements[] =
    "\x0\x4\x0\x2\x0\x0\x1\x4\x2\x0\x0\x0\xb\x0\x0\x5\x0\xc\x0\x0\x8\x0\x0\x3\x0\x0\x1\x5\x0\x1\x1\x0";
inline constexpr unsigned char name_hash_row_numbers[] =
    "\x21\x13\x0\x0\x0\x0\x0\x12\x25\x38\x8\x0\x33\x3\x2\x1e\x1\x2c\x0\x0\x0\x0\x0\x0\x15\x2b\xa\x3e\x10\x5\x3d\x35"
    "\x4\x9\x2d\x36\x42\x0\x0\x3c\x0\x0\x0\x0\x0\x0\x1d\x0\x34\x37\x0\x0\x0\x3a\x0\x0\xe\x32\x0\x18\x44\x26\x31\x28"
    "\x0\x0\x0\x0\x0\x0\x40\x22\x0\x0\x0\x0\x0\x0\x3f\x0\x0\x0\x2a\x43\x49\x0\x0\x11\x0\x0\x29\x19\x0\x30\x2e\x14"
    "\xf\x46\x6\x0\x1f\x0\x1c\x0\x48\xd\x39\x7\x0\x23\x41\x0\x24\x2f\x16\x1a\x0\x47\x45\xc\x0\x3b\x1b\x0\x27\xb\x20\x17";
inline constexpr perfect_hash<false, 2, 128> name_hash = {59, 52, name_hash_multipliers, name_hash_displacements,
    name_hash_row_numbers};

// Reads nothing but the text, whole words of it: a short one is put into blanks first.
template <const auto& hash, const auto& texts>
constexpr std::optional<status> find_text(std::string_view text) noexcept {
    if (text.empty()) return std::nullopt;
    char padded[] = {' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '};
    const char* characters = text.data();
    std::size_t last = 0;
    if (text.size() < sizeof padded) {
        for (std::size_t i = 0; i < text.size(); ++i) padded[i] = characters[i];
        characters = padded;
    } else {
        last = text.size() - sizeof padded;
    }
    const std::size_t row = hash.row_number(characters, last, text.size());
    const std::string_view known = texts[row];
    if (known.size() != text.size() || !is_same_text<hash.is_plain>(characters, known.data(), last)) return std::nullopt;
    return status(codes[row]);
}

}  // namespace detail

// Every code that is known, ascending: the rows of the registry that are not Unassigned, and the supplement's own.
inline constexpr table<status_entry> statuses = {detail::rows + 1, sizeof detail::rows / sizeof detail::rows[0] - 1};

constexpr const status_entry* find(status code) noexcept {
    const std::size_t row = detail::row_number(code);
    return row != 0 ? detail::rows + row : nullptr;
}

constexpr std::string_view enum_name(status code) noexcept { return detail::names[detail::row_number(code)]; }

constexpr std::string_view reason_phrase(status code) noexcept { return detail::phrases[detail::row_number(code)]; }

constexpr std::string_view status_text(status code) noexcept {
    const std::string_view phrase = reason_phrase(code);
    return phrase.empty() ? phrase : std::string_view{phrase.data() - 4, phrase.size() + 4};
}

constexpr std::string_view description(status code) noexcept {
    return detail::descriptions[detail::row_number(code)];
}

constexpr table<reference> references(status code) noexcept { return detail::rows[detail::row_number(code)].references; }

constexpr registration registration_of(status code) noexcept {
    return registration(detail::states[detail::row_number(code)]);
}

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
