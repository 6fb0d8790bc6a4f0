// HTTP status codes for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry as updated on 2025-09-15: 64 codes.
// Do not edit. To regenerate: iana-codegen generate cpp REGISTRY --supplement FILE --output status.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "HTTP status codes for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http {

// A status code as a server sends it (RFC 9110, Section 15). A status can have any value from 0 to 65535: a number
// without an enumerator is not an error. status_from_number() makes one from any integer; a cast could truncate it.
// Names never change their meaning: when IANA renames a phrase, the former name stays as an alias of the code.
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
    not_extended                    = 510,  // obsoleted; RFC 2774, Section 7; Status change of HTTP experiments to
                                            // Historic
    network_authentication_required = 511,  // RFC 6585, Section 6

    // Former names
    moved_temporarily               = 302,  // RFC 1945, Section 9.3
    request_time_out                = 408,  // RFC 2616, Section 6.1.1
    payload_too_large               = 413,  // RFC 7231, Section 6.5.11; IANA registry until 2021-10-01
    request_entity_too_large        = 413,  // RFC 2616, Section 10.4.14; Python, http.HTTPStatus
    request_uri_too_large           = 414,  // RFC 2616, Section 6.1.1
    request_uri_too_long            = 414,  // RFC 2616, Section 10.4.15; Python, http.HTTPStatus
    requested_range_not_satisfiable = 416,  // RFC 2616, Section 10.4.17; Python, http.HTTPStatus
    unprocessable_entity            = 422,  // RFC 4918, Section 11.2; Python, http.HTTPStatus; IANA registry until
                                            // 2021-10-01
    gateway_time_out                = 504,  // RFC 2616, Section 6.1.1
};

// The class of a code, which its first digit tells (RFC 9110, Section 15). `none`: the code is not in 100-599.
enum class status_class : std::uint8_t { none, informational, successful, redirection, client_error, server_error };

// The state of a code in IANA's registry.
// unassigned: the code is free. assigned: a document defines it. temporary: it is assigned for a limited time.
// obsoleted: the document that assigned it is obsolete. unused: the registry reserves it and marks it "(Unused)".
enum class registration : std::uint8_t { unassigned, assigned, temporary, obsoleted, unused };

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_b7532da0219f2937 {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a code. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty. Names and phrases are ASCII.
// Descriptions and the texts of references are UTF-8.
struct status_entry {
    status code;                  // the code itself
    registration state;           // registration_of()
    std::string_view name;        // "NOT_FOUND"; empty if the phrase is empty
    std::string_view phrase;      // reason_phrase(): "Not Found", without IANA's annotations
    std::string_view added;       // when the registry added its record of the code
    std::string_view updated;     // when that record last changed
    std::string_view registered;  // when a temporary registration began
    std::string_view extended;    // when it was extended
    std::string_view expires;     // when it ends; empty if `publication_requested` is not
    std::string_view publication_requested;  // when someone requested to publish the document that makes it permanent
    table<reference> references;  // in the registry's order, then the supplement's
    std::string_view description;  // one sentence
};

// The date of the registry that this file was made from.
inline constexpr std::string_view statuses_updated = "2025-09-15";
// The same, under its former name.
inline constexpr std::string_view registry_updated = statuses_updated;

// Every known code, in ascending order: the rows of the registry that are not Unassigned, and the codes that only the
// supplement has. All other codes are called unknown below. The range has the interface of table<status_entry> and
// converts to it.
inline constexpr ::iana::lazy_table<status_entry, detail::all_rows> statuses;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a code, with all facts about it; nullptr for an unknown code. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const status_entry* find(status code) noexcept;

// The name in capitals, as Python's http.HTTPStatus spells it: "NOT_FOUND". It is always the present name, also for an
// enumerator with a former name. Empty for an unknown code.
[[nodiscard]] constexpr std::string_view enum_name(status code) noexcept;

// The reason phrase, such as "Not Found": that of the registry, unless a supplement prefers or adds one. Empty for an
// unknown code: a server may send an empty phrase (RFC 9112, Section 4), or the phrase of the class.
[[nodiscard]] constexpr std::string_view reason_phrase(status code) noexcept;

// The phrase of the registry, also if reason_phrase() returns another one. Empty if the registry has none.
[[nodiscard]] constexpr std::string_view registered_phrase(status code) noexcept;

// The code and its phrase, as in a status line (RFC 9112, Section 4): "404 Not Found". Empty for an unknown code.
[[nodiscard]] constexpr std::string_view status_text(status code) noexcept;

// The whole status line of a response (RFC 9112, Section 4): "HTTP/1.1 404 Not Found\r\n". Empty for an unknown code.
template <typename unused = void>
[[nodiscard]] constexpr std::string_view status_line(status code) noexcept;

// One sentence from a supplement that says what the code means. Empty for an unknown code.
[[nodiscard]] constexpr std::string_view description(status code) noexcept;

// The documents that define the code: first the registry's, then the supplement's. Empty for an unknown code.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(status code) noexcept;

// The state of the code in the registry; `unassigned` for an unknown code.
[[nodiscard]] constexpr registration registration_of(status code) noexcept;

// The class of the code, even of an unknown code: 499 is a client_error (RFC 9110, Section 15). `none` outside of
// 100-599.
[[nodiscard]] constexpr status_class class_of(status code) noexcept;

// What RFC 9110 calls the class of the code, even of an unknown code: "Informational", "Successful", "Redirection",
// "Client Error" or "Server Error" (Sections 15.2 to 15.6). Empty outside of 100-599.
[[nodiscard]] constexpr std::string_view class_phrase(status code) noexcept;

// True for 100-199: a final response will follow (RFC 9110, Section 15.2).
[[nodiscard]] constexpr bool is_informational(status code) noexcept;
// True for 200-299: the request was received, understood and accepted (RFC 9110, Section 15.3).
[[nodiscard]] constexpr bool is_success(status code) noexcept;
// True for 300-399: the client must take further action (RFC 9110, Section 15.4).
[[nodiscard]] constexpr bool is_redirection(status code) noexcept;
// True for 400-499: the client seems to have made an error (RFC 9110, Section 15.5).
[[nodiscard]] constexpr bool is_client_error(status code) noexcept;
// True for 500-599: the server failed to fulfill the request (RFC 9110, Section 15.6).
[[nodiscard]] constexpr bool is_server_error(status code) noexcept;
// True for 400-599: an error of the client or the server (RFC 9110, Sections 15.5 and 15.6).
[[nodiscard]] constexpr bool is_error(status code) noexcept;
// True for 100-599: other numbers are not valid status codes (RFC 9110, Section 15).
[[nodiscard]] constexpr bool is_valid(status code) noexcept;

// The code that a client handles an unknown code like: the x00 code of its class, or 500 outside of 100-599 (RFC 9110,
// Section 15). Use it to decide how to handle a response, but forward the original code.
[[nodiscard]] constexpr status generic(status code) noexcept;

// True if a cache may store the response without being told so (RFC 9110, Section 15.1). False for an unknown code.
[[nodiscard]] constexpr bool is_heuristically_cacheable(status code) noexcept;

// True if the response ends with its header section (RFC 9110, Section 6.4.1), whatever Content-Length says. Also true
// for an unknown code if the whole range never has content. False for any other unknown code.
[[nodiscard]] constexpr bool never_has_content(status code) noexcept;

// True for a redirection after which the client must not change the method (RFC 9110, Sections 15.4.8 and 15.4.9).
// False for an unknown code.
[[nodiscard]] constexpr bool preserves_method(status code) noexcept;

// The code with that number, which may have any integer type. std::nullopt for a number outside of 0-65535.
template <typename integer>
[[nodiscard]] constexpr std::optional<status> status_from_number(integer number) noexcept;

// The code that three ASCII digits give, as in a status line (RFC 9112, Section 4): "100" to "999", even if the code is
// unknown. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<status> status_from_digits(std::string_view text) noexcept;

// The code with that name, such as "NOT_FOUND". It ignores the case of ASCII letters and finds former names, too.
// std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<status> status_from_name(std::string_view text) noexcept;

// The code with that reason phrase, such as "Not Found". It ignores the case of ASCII letters and finds former phrases,
// too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<status> status_from_phrase(std::string_view text) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

using namespace ::iana::detail;

// The facts that most programs use.
struct name_row {
    std::uint16_t value;
    registration state;
    std::string_view name;
    std::string_view phrase;
    std::string_view description = {};
};

// "404 Not Found"_phrase is "Not Found". status_text() includes the code before it.
constexpr std::string_view operator""_phrase(const char* text, std::size_t size) noexcept {
    return {text + 4, size - 4};
}

// The first row stands for every unknown code.
inline constexpr name_row names[] = {
    {},

    // 1xx Informational
    {100, registration::assigned, "CONTINUE"_t, "100 Continue"_phrase,
     "The request so far is accepted, and the client should send the rest of it."_t},
    {101, registration::assigned, "SWITCHING_PROTOCOLS"_t, "101 Switching Protocols"_phrase,
     "The server changes to the protocol that the client asked for in its Upgrade field."_t},
    {102, registration::assigned, "PROCESSING"_t, "102 Processing"_phrase,
     "The server has accepted the whole request and is still working on it."_t},
    {103, registration::assigned, "EARLY_HINTS"_t, "103 Early Hints"_phrase,
     "The server sends fields that the final response is likely to have, so that the client can start early."_t},
    {104, registration::temporary, "UPLOAD_RESUMPTION_SUPPORTED"_t, "104 Upload Resumption Supported"_phrase,
     "The server supports resumable uploads, and names the resource at which this upload can be resumed."_t},

    // 2xx Successful
    {200, registration::assigned, "OK"_t, "200 OK"_phrase, "The request succeeded."_t},
    {201, registration::assigned, "CREATED"_t, "201 Created"_phrase,
     "The request succeeded and one or more new resources were created."_t},
    {202, registration::assigned, "ACCEPTED"_t, "202 Accepted"_phrase,
     "The request was accepted, but acting on it has not finished."_t},
    {203, registration::assigned, "NON_AUTHORITATIVE_INFORMATION"_t, "203 Non-Authoritative Information"_phrase,
     "The request succeeded, but a proxy changed the content on its way from the origin server."_t},
    {204, registration::assigned, "NO_CONTENT"_t, "204 No Content"_phrase,
     "The request succeeded and there is no content to send."_t},
    {205, registration::assigned, "RESET_CONTENT"_t, "205 Reset Content"_phrase,
     "The request succeeded, and the client should reset the view that the request came from."_t},
    {206, registration::assigned, "PARTIAL_CONTENT"_t, "206 Partial Content"_phrase,
     "The response holds only the ranges of the content that the client asked for."_t},
    {207, registration::assigned, "MULTI_STATUS"_t, "207 Multi-Status"_phrase,
     "The response carries a status of its own for each of several resources."_t},
    {208, registration::assigned, "ALREADY_REPORTED"_t, "208 Already Reported"_phrase,
     "The members of this binding were already listed earlier in the same multi-status response."_t},
    {226, registration::assigned, "IM_USED"_t, "226 IM Used"_phrase,
     "The response is the result of one or more instance manipulations applied to the current instance."_t},

    // 3xx Redirection
    {300, registration::assigned, "MULTIPLE_CHOICES"_t, "300 Multiple Choices"_phrase,
     "The resource has several representations, and the client may choose one."_t},
    {301, registration::assigned, "MOVED_PERMANENTLY"_t, "301 Moved Permanently"_phrase,
     "The resource has a new URI for good, and future requests should use it."_t},
    {302, registration::assigned, "FOUND"_t, "302 Found"_phrase,
     "The resource is at another URI for now, and future requests should still use this one."_t},
    {303, registration::assigned, "SEE_OTHER"_t, "303 See Other"_phrase,
     "The answer to the request is found at another URI, to be read with GET."_t},
    {304, registration::assigned, "NOT_MODIFIED"_t, "304 Not Modified"_phrase,
     "The client's stored response is still good, so the content is not sent again."_t},
    {305, registration::assigned, "USE_PROXY"_t, "305 Use Proxy"_phrase,
     "The resource was to be reached through the proxy named here; the code is deprecated."_t},
    {306, registration::unused, "SWITCH_PROXY"_t, "306 Switch Proxy"_phrase,
     "The code was used in a previous version of the specification and is kept reserved."_t},
    {307, registration::assigned, "TEMPORARY_REDIRECT"_t, "307 Temporary Redirect"_phrase,
     "The resource is at another URI for now, to be asked for with the same method."_t},
    {308, registration::assigned, "PERMANENT_REDIRECT"_t, "308 Permanent Redirect"_phrase,
     "The resource has a new URI for good, to be asked for with the same method."_t},

    // 4xx Client Error
    {400, registration::assigned, "BAD_REQUEST"_t, "400 Bad Request"_phrase,
     "The server cannot or will not act on the request because it takes it to be wrong."_t},
    {401, registration::assigned, "UNAUTHORIZED"_t, "401 Unauthorized"_phrase,
     "The request lacks credentials that the server accepts for the resource."_t},
    {402, registration::assigned, "PAYMENT_REQUIRED"_t, "402 Payment Required"_phrase,
     "The code is reserved for future use."_t},
    {403, registration::assigned, "FORBIDDEN"_t, "403 Forbidden"_phrase,
     "The server understood the request and refuses to fulfil it."_t},
    {404, registration::assigned, "NOT_FOUND"_t, "404 Not Found"_phrase,
     "The server has no current representation of the resource, or will not say that it has one."_t},
    {405, registration::assigned, "METHOD_NOT_ALLOWED"_t, "405 Method Not Allowed"_phrase,
     "The resource exists, but does not support the request's method."_t},
    {406, registration::assigned, "NOT_ACCEPTABLE"_t, "406 Not Acceptable"_phrase,
     "The resource has no representation that the client would accept."_t},
    {407, registration::assigned, "PROXY_AUTHENTICATION_REQUIRED"_t, "407 Proxy Authentication Required"_phrase,
     "The client must first authenticate itself to the proxy."_t},
    {408, registration::assigned, "REQUEST_TIMEOUT"_t, "408 Request Timeout"_phrase,
     "The server did not receive a complete request in the time it was prepared to wait."_t},
    {409, registration::assigned, "CONFLICT"_t, "409 Conflict"_phrase,
     "The request conflicts with the current state of the resource."_t},
    {410, registration::assigned, "GONE"_t, "410 Gone"_phrase, "The resource is gone, most likely for good."_t},
    {411, registration::assigned, "LENGTH_REQUIRED"_t, "411 Length Required"_phrase,
     "The server refuses the request without a Content-Length field."_t},
    {412, registration::assigned, "PRECONDITION_FAILED"_t, "412 Precondition Failed"_phrase,
     "A condition in the request's fields is false for the current state of the resource."_t},
    {413, registration::assigned, "CONTENT_TOO_LARGE"_t, "413 Content Too Large"_phrase,
     "The content of the request is larger than the server is willing to process."_t},
    {414, registration::assigned, "URI_TOO_LONG"_t, "414 URI Too Long"_phrase,
     "The URI of the request is longer than the server is willing to read."_t},
    {415, registration::assigned, "UNSUPPORTED_MEDIA_TYPE"_t, "415 Unsupported Media Type"_phrase,
     "The content of the request is in a format that the resource does not support for this method."_t},
    {416, registration::assigned, "RANGE_NOT_SATISFIABLE"_t, "416 Range Not Satisfiable"_phrase,
     "None of the ranges asked for can be served."_t},
    {417, registration::assigned, "EXPECTATION_FAILED"_t, "417 Expectation Failed"_phrase,
     "The server cannot meet what the request's Expect field asks for."_t},
    {418, registration::unused, "IM_A_TEAPOT"_t, "418 I'm a teapot"_phrase,
     "The code was used by an April Fools' joke about coffee pots and is kept reserved."_t},
    {421, registration::assigned, "MISDIRECTED_REQUEST"_t, "421 Misdirected Request"_phrase,
     "The request reached a server that cannot or will not answer for this URI."_t},
    {422, registration::assigned, "UNPROCESSABLE_CONTENT"_t, "422 Unprocessable Content"_phrase,
     "The content of the request is well formed, but its instructions cannot be carried out."_t},
    {423, registration::assigned, "LOCKED"_t, "423 Locked"_phrase,
     "The source or the target of the method is locked."_t},
    {424, registration::assigned, "FAILED_DEPENDENCY"_t, "424 Failed Dependency"_phrase,
     "The method failed because another action that it depends on failed."_t},
    {425, registration::assigned, "TOO_EARLY"_t, "425 Too Early"_phrase,
     "The server will not risk acting on a request that might be replayed."_t},
    {426, registration::assigned, "UPGRADE_REQUIRED"_t, "426 Upgrade Required"_phrase,
     "The server refuses the request unless the client changes to another protocol."_t},
    {428, registration::assigned, "PRECONDITION_REQUIRED"_t, "428 Precondition Required"_phrase,
     "The server requires the request to be conditional."_t},
    {429, registration::assigned, "TOO_MANY_REQUESTS"_t, "429 Too Many Requests"_phrase,
     "The client went over a rate limit: it has sent too many requests in a given time."_t},
    {431, registration::assigned, "REQUEST_HEADER_FIELDS_TOO_LARGE"_t, "431 Request Header Fields Too Large"_phrase,
     "The server refuses the request because its fields are too large."_t},
    {451, registration::assigned, "UNAVAILABLE_FOR_LEGAL_REASONS"_t, "451 Unavailable For Legal Reasons"_phrase,
     "Access to the resource is denied because of a legal demand."_t},

    // 5xx Server Error
    {500, registration::assigned, "INTERNAL_SERVER_ERROR"_t, "500 Internal Server Error"_phrase,
     "The server met an unexpected condition and could not fulfil the request."_t},
    {501, registration::assigned, "NOT_IMPLEMENTED"_t, "501 Not Implemented"_phrase,
     "The server does not support what is needed to fulfil the request."_t},
    {502, registration::assigned, "BAD_GATEWAY"_t, "502 Bad Gateway"_phrase,
     "The gateway or proxy received an invalid response from a server behind it."_t},
    {503, registration::assigned, "SERVICE_UNAVAILABLE"_t, "503 Service Unavailable"_phrase,
     "The server cannot handle the request for now, because of overload or maintenance."_t},
    {504, registration::assigned, "GATEWAY_TIMEOUT"_t, "504 Gateway Timeout"_phrase,
     "The gateway or proxy received no response in time from a server behind it."_t},
    {505, registration::assigned, "HTTP_VERSION_NOT_SUPPORTED"_t, "505 HTTP Version Not Supported"_phrase,
     "The server does not support the major version of HTTP that the request uses."_t},
    {506, registration::assigned, "VARIANT_ALSO_NEGOTIATES"_t, "506 Variant Also Negotiates"_phrase,
     "The server's negotiation is misconfigured, because the chosen variant negotiates itself."_t},
    {507, registration::assigned, "INSUFFICIENT_STORAGE"_t, "507 Insufficient Storage"_phrase,
     "The server cannot store what it needs to complete the request."_t},
    {508, registration::assigned, "LOOP_DETECTED"_t, "508 Loop Detected"_phrase,
     "The server stopped because it met an endless loop while processing the request."_t},
    {510, registration::obsoleted, "NOT_EXTENDED"_t, "510 Not Extended"_phrase,
     "The request does not meet the policy for access to the resource; the code is obsolete."_t},
    {511, registration::assigned, "NETWORK_AUTHENTICATION_REQUIRED"_t, "511 Network Authentication Required"_phrase,
     "The client must authenticate itself to gain access to the network."_t},

    // Former names
    {302, {}, "MOVED_TEMPORARILY"_t, "Moved Temporarily"_t},
    {408, {}, "REQUEST_TIME_OUT"_t, "Request Time-out"_t},
    {413, {}, "PAYLOAD_TOO_LARGE"_t, "Payload Too Large"_t},
    {413, {}, "REQUEST_ENTITY_TOO_LARGE"_t, "Request Entity Too Large"_t},
    {414, {}, "REQUEST_URI_TOO_LARGE"_t, "Request-URI Too Large"_t},
    {414, {}, "REQUEST_URI_TOO_LONG"_t, "Request-URI Too Long"_t},
    {416, {}, "REQUESTED_RANGE_NOT_SATISFIABLE"_t, "Requested Range Not Satisfiable"_t},
    {422, {}, "UNPROCESSABLE_ENTITY"_t, "Unprocessable Entity"_t},
    {504, {}, "GATEWAY_TIME_OUT"_t, "Gateway Time-out"_t},
};

inline constexpr std::size_t row_count = 64;  // without the first row and the former names

// The sources and dates of each code.
struct detail_row {
    std::uint16_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
    std::string_view registered = {};
    std::string_view extended = {};
    std::string_view expires = {};
    std::string_view publication_requested = {};
};

template <typename unused>
inline constexpr document rfc2295 = {"RFC 2295"_t, "Transparent Content Negotiation in HTTP"_t, "Experimental"_t};
template <typename unused>
inline constexpr document rfc2324 = {"RFC 2324"_t, "HTCPCP/1.0"_t, "Informational"_t};
template <typename unused>
inline constexpr document rfc2518 = {"RFC 2518"_t, "WebDAV"_t};
template <typename unused>
inline constexpr document rfc2774 = {"RFC 2774"_t, "An HTTP Extension Framework"_t, "Historic"_t};
template <typename unused>
inline constexpr document rfc3229 = {"RFC 3229"_t, "Delta Encoding in HTTP"_t};
template <typename unused>
inline constexpr document rfc4918 = {"RFC 4918"_t, "WebDAV"_t};
template <typename unused>
inline constexpr document rfc5842 = {"RFC 5842"_t, "WebDAV Binding Extensions"_t, "Experimental"_t};
template <typename unused>
inline constexpr document rfc6585 = {"RFC 6585"_t, "Additional HTTP Status Codes"_t};
template <typename unused>
inline constexpr document rfc7725 = {"RFC 7725"_t, "An HTTP Status Code to Report Legal Obstacles"_t};
template <typename unused>
inline constexpr document rfc8297 = {"RFC 8297"_t, "An HTTP Status Code for Indicating Hints"_t, "Experimental"_t};
template <typename unused>
inline constexpr document rfc8470 = {"RFC 8470"_t, "Using Early Data in HTTP"_t};
template <typename unused>
inline constexpr document rfc9110 = {"RFC 9110"_t, "HTTP Semantics"_t};
template <typename unused>
inline constexpr document document_status_change_of_http_experiments_to_historic =
    {"Status change of HTTP experiments to Historic"_t};
template <typename unused>
inline constexpr document document_draft_cohen_http_305_306_responses_00 = {"draft-cohen-http-305-306-responses-00"_t};
template <typename unused>
inline constexpr document document_draft_ietf_httpbis_resumable_upload_05 = {"draft-ietf-httpbis-resumable-upload-05"_t,
    "Resumable Uploads for HTTP"_t};

template <typename unused>
inline constexpr reference references_306[] = {
    rfc9110<unused>("15.4.7"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7"_t),
    document_draft_cohen_http_305_306_responses_00<unused>({},
     "https://datatracker.ietf.org/doc/html/draft-cohen-http-305-306-responses-00"_t),
};

template <typename unused>
inline constexpr reference references_418[] = {
    rfc9110<unused>("15.5.19"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19"_t),
    rfc2324<unused>("2.3.2"_t, "https://www.rfc-editor.org/rfc/rfc2324#section-2.3.2"_t),
};

template <typename unused>
inline constexpr reference references_510[] = {
    rfc2774<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc2774#section-7"_t),
    document_status_change_of_http_experiments_to_historic<unused>({},
     "https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic"_t),
};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    // 1xx Informational
    {100, rfc9110<unused>("15.2.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1"_t), "2021-10-01"_t},
    {101, rfc9110<unused>("15.2.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2"_t), "2021-10-01"_t},
    {102, rfc2518<unused>("10.1"_t, "https://www.rfc-editor.org/rfc/rfc2518#section-10.1"_t)},
    {103, rfc8297<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc8297#section-2"_t), {}, "2017-10-30"_t},
    {104, document_draft_ietf_httpbis_resumable_upload_05<unused>({},
     "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05"_t), "2025-09-15"_t, "2024-11-13"_t,
     "2024-11-13"_t, "2025-09-15"_t, "2026-11-13"_t},

    // 2xx Successful
    {200, rfc9110<unused>("15.3.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1"_t), "2021-10-01"_t},
    {201, rfc9110<unused>("15.3.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2"_t), "2021-10-01"_t},
    {202, rfc9110<unused>("15.3.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3"_t), "2021-10-01"_t},
    {203, rfc9110<unused>("15.3.4"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4"_t), "2021-10-01"_t},
    {204, rfc9110<unused>("15.3.5"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5"_t), "2021-10-01"_t},
    {205, rfc9110<unused>("15.3.6"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6"_t), "2021-10-01"_t},
    {206, rfc9110<unused>("15.3.7"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7"_t), "2021-10-01"_t},
    {207, rfc4918<unused>("11.1"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-11.1"_t)},
    {208, rfc5842<unused>("7.1"_t, "https://www.rfc-editor.org/rfc/rfc5842#section-7.1"_t)},
    {226, rfc3229<unused>("10.4.1"_t, "https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1"_t)},

    // 3xx Redirection
    {300, rfc9110<unused>("15.4.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1"_t), "2021-10-01"_t},
    {301, rfc9110<unused>("15.4.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2"_t), "2021-10-01"_t},
    {302, rfc9110<unused>("15.4.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3"_t), "2021-10-01"_t},
    {303, rfc9110<unused>("15.4.4"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4"_t), "2021-10-01"_t},
    {304, rfc9110<unused>("15.4.5"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5"_t), "2021-10-01"_t},
    {305, rfc9110<unused>("15.4.6"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6"_t), "2021-10-01"_t},
    {306, references_306<unused>, "2021-10-01"_t},
    {307, rfc9110<unused>("15.4.8"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8"_t), "2021-10-01"_t},
    {308, rfc9110<unused>("15.4.9"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9"_t), "2021-10-01"_t},

    // 4xx Client Error
    {400, rfc9110<unused>("15.5.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"_t), "2021-10-01"_t},
    {401, rfc9110<unused>("15.5.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2"_t), "2021-10-01"_t},
    {402, rfc9110<unused>("15.5.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3"_t), "2021-10-01"_t},
    {403, rfc9110<unused>("15.5.4"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4"_t), "2021-10-01"_t},
    {404, rfc9110<unused>("15.5.5"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"_t), "2021-10-01"_t},
    {405, rfc9110<unused>("15.5.6"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6"_t), "2021-10-01"_t},
    {406, rfc9110<unused>("15.5.7"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7"_t), "2021-10-01"_t},
    {407, rfc9110<unused>("15.5.8"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8"_t), "2021-10-01"_t},
    {408, rfc9110<unused>("15.5.9"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9"_t), "2021-10-01"_t},
    {409, rfc9110<unused>("15.5.10"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10"_t), "2021-10-01"_t},
    {410, rfc9110<unused>("15.5.11"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11"_t), "2021-10-01"_t},
    {411, rfc9110<unused>("15.5.12"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12"_t), "2021-10-01"_t},
    {412, rfc9110<unused>("15.5.13"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13"_t), "2021-10-01"_t},
    {413, rfc9110<unused>("15.5.14"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14"_t), "2021-10-01"_t},
    {414, rfc9110<unused>("15.5.15"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15"_t), "2021-10-01"_t},
    {415, rfc9110<unused>("15.5.16"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16"_t), "2021-10-01"_t},
    {416, rfc9110<unused>("15.5.17"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17"_t), "2021-10-01"_t},
    {417, rfc9110<unused>("15.5.18"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18"_t), "2021-10-01"_t},
    {418, references_418<unused>, {}, "2021-10-01"_t},
    {421, rfc9110<unused>("15.5.20"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20"_t), {}, "2021-10-01"_t},
    {422, rfc9110<unused>("15.5.21"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21"_t), "2021-10-01"_t},
    {423, rfc4918<unused>("11.3"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-11.3"_t)},
    {424, rfc4918<unused>("11.4"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-11.4"_t)},
    {425, rfc8470<unused>("5.2"_t, "https://www.rfc-editor.org/rfc/rfc8470#section-5.2"_t), {}, "2018-07-02"_t},
    {426, rfc9110<unused>("15.5.22"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22"_t), "2021-10-01"_t},
    {428, rfc6585<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc6585#section-3"_t)},
    {429, rfc6585<unused>("4"_t, "https://www.rfc-editor.org/rfc/rfc6585#section-4"_t)},
    {431, rfc6585<unused>("5"_t, "https://www.rfc-editor.org/rfc/rfc6585#section-5"_t)},
    {451, rfc7725<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc7725#section-3"_t), {}, "2015-12-21"_t},

    // 5xx Server Error
    {500, rfc9110<unused>("15.6.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1"_t), "2021-10-01"_t},
    {501, rfc9110<unused>("15.6.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2"_t), "2021-10-01"_t},
    {502, rfc9110<unused>("15.6.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3"_t), "2021-10-01"_t},
    {503, rfc9110<unused>("15.6.4"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4"_t), "2021-10-01"_t},
    {504, rfc9110<unused>("15.6.5"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5"_t), "2021-10-01"_t},
    {505, rfc9110<unused>("15.6.6"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6"_t), "2021-10-01"_t},
    {506, rfc2295<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc2295#section-8.1"_t)},
    {507, rfc4918<unused>("11.5"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-11.5"_t)},
    {508, rfc5842<unused>("7.2"_t, "https://www.rfc-editor.org/rfc/rfc5842#section-7.2"_t)},
    {510, references_510<unused>},
    {511, rfc6585<unused>("6"_t, "https://www.rfc-editor.org/rfc/rfc6585#section-6"_t)},
};

// Lookups by text use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr spelled_text_index<letter_case::any_of_tokens, std::uint8_t, 32, 128, 0, 4> phrase_index = {
    0xe220a8397b1dcdaf,
    59,
    52,
    {1, 1, 0, 0, 0, 1, 0, 0, 0, 3, 0, 2, 0, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 3, 1, 0, 3, 0, 0, 10, 0},
    {0, 0, 0, 0, 0, 8, 61, 11, 54, 0, 0, 35, 62, 0, 4, 0, 7, 12, 56, 0, 27, 55, 25, 0, 1, 0, 23, 5, 19, 57, 0, 70, 13,
     16, 45, 0, 63, 33, 0, 50, 0, 66, 32, 3, 44, 0, 46, 52, 0, 0, 58, 0, 29, 73, 0, 65, 39, 22, 38, 0, 43, 34, 0, 2, 0,
     0, 51, 67, 41, 0, 24, 28, 49, 0, 0, 0, 0, 26, 36, 0, 21, 18, 48, 0, 0, 37, 0, 0, 0, 6, 0, 47, 17, 42, 71, 53, 31,
     0, 0, 9, 59, 0, 0, 0, 0, 40, 64, 10, 0, 60, 0, 0, 69, 0, 0, 0, 0, 0, 14, 15, 20, 0, 68, 72, 0, 0, 30, 0}};

inline constexpr text_index<letter_case::any, std::uint8_t, 32, 128> name_index = {
    {0x2c829abe1f4532e1, 0xc584133ac916ab3d, 0x3ee5789041c98ac3},
    59,
    52,
    {1, 1, 0, 0, 1, 0, 1, 3, 4, 0, 2, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 8, 4, 7, 2, 3, 3, 2, 0, 0, 1, 0},
    {0, 0, 2, 39, 44, 1, 38, 73, 14, 0, 59, 24, 62, 61, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 40, 0, 29, 0, 0, 0, 49, 23, 22,
     0, 0, 0, 0, 0, 58, 0, 50, 67, 66, 68, 52, 70, 0, 0, 37, 7, 46, 53, 27, 43, 0, 5, 0, 13, 71, 45, 31, 32, 0, 4, 0, 0,
     0, 0, 0, 0, 48, 0, 63, 72, 33, 51, 0, 3, 54, 18, 56, 21, 34, 0, 15, 25, 17, 20, 0, 0, 0, 0, 0, 69, 0, 55, 36, 12,
     11, 0, 35, 30, 19, 0, 8, 0, 0, 28, 0, 42, 0, 9, 47, 10, 0, 0, 6, 41, 65, 64, 0, 57, 16, 26, 0, 0, 0, 0}};

inline constexpr row_numbers<100, 599, std::uint8_t> rows_of_codes{names, row_count};

constexpr unsigned number(status code) noexcept { return static_cast<unsigned>(code); }

constexpr std::size_t row_number(status code) noexcept { return rows_of_codes.of(number(code)); }

constexpr bool is_between(status code, unsigned first, unsigned last) noexcept {
    return number(code) - first <= last - first;
}

constexpr std::optional<status> status_of(const name_row* row) noexcept {
    if (row == nullptr) return std::nullopt;
    return static_cast<status>(row->value);
}

constexpr std::optional<status> status_of(std::size_t row) noexcept {
    return status_of(row == 0 ? nullptr : &names[row]);
}

// The status lines of all rows in turn. A zero ends each line. A row without a phrase has none.
template <typename unused>
struct status_lines {
    char text[2007] = {};
    std::uint16_t ends[row_count + 1] = {};

    constexpr status_lines() noexcept {
        std::uint16_t size = 0;
        for (std::size_t i = 1; i <= row_count; ++i) {
            if (!names[i].phrase.empty()) {
                size = append(size, "HTTP/1.1 "_t);
                size = append(size, {names[i].phrase.data() - 4, names[i].phrase.size() + 4});
                size = append(size, "\r\n\0"_t);
            }
            ends[i] = size;
        }
    }

    [[nodiscard]] constexpr std::string_view line(std::size_t row) const noexcept {
        if (row == 0 || ends[row] == ends[row - 1]) return {};
        return {text + ends[row - 1], ends[row] - ends[row - 1] - std::size_t{1}};
    }

private:
    constexpr std::uint16_t append(std::uint16_t at, std::string_view part) noexcept {
        for (const char character : part) text[at++] = character;
        return at;
    }
};

template <typename unused>
inline constexpr status_lines<unused> lines;

template <typename unused>
struct all_rows {
    status_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept {
        for (std::size_t i = 1; i <= row_count; ++i) {
            const name_row& known = names[i];
            const detail_row& detail = details<unused>[i];
            entries[i] = {static_cast<status>(known.value),
                          known.state,
                          known.name,
                          known.phrase,
                          detail.added,
                          detail.updated,
                          detail.registered,
                          detail.extended,
                          detail.expires,
                          detail.publication_requested,
                          detail.references.all(),
                          known.description};
        }
    }

    static constexpr table<status_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<status_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const status_entry* find(status code) noexcept {
    const std::size_t row = detail::row_number(code);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view enum_name(status code) noexcept { return detail::names[detail::row_number(code)].name; }

constexpr std::string_view reason_phrase(status code) noexcept {
    return detail::names[detail::row_number(code)].phrase;
}

constexpr std::string_view registered_phrase(status code) noexcept {
    const registration state = registration_of(code);
    if (state == registration::unassigned || state == registration::unused) return {};
    return reason_phrase(code);
}

constexpr std::string_view status_text(status code) noexcept {
    const std::string_view phrase = reason_phrase(code);
    return phrase.empty() ? phrase : std::string_view{phrase.data() - 4, phrase.size() + 4};
}

template <typename unused>
constexpr std::string_view status_line(status code) noexcept {
    return detail::lines<unused>.line(detail::row_number(code));
}

constexpr std::string_view description(status code) noexcept {
    return detail::names[detail::row_number(code)].description;
}

template <typename unused>
constexpr table<reference> references(status code) noexcept {
    return detail::details<unused>[detail::row_number(code)].references.all();
}

constexpr registration registration_of(status code) noexcept { return detail::names[detail::row_number(code)].state; }

constexpr status_class class_of(status code) noexcept {
    return is_valid(code) ? static_cast<status_class>(detail::number(code) / 100) : status_class::none;
}

constexpr std::string_view class_phrase(status code) noexcept {
    switch (class_of(code)) {
        case status_class::none: break;
        case status_class::informational: return "Informational";
        case status_class::successful: return "Successful";
        case status_class::redirection: return "Redirection";
        case status_class::client_error: return "Client Error";
        case status_class::server_error: return "Server Error";
    }
    return {};
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

constexpr bool is_heuristically_cacheable(status code) noexcept {
    switch (detail::number(code)) {
        // RFC 7725, Section 3
        case 451:
        // RFC 9110, Section 15.1
        case 200: case 203: case 204: case 206: case 300: case 301: case 308: case 404: case 405: case 410: case 414:
        case 501:
            return true;
        default: return false;
    }
}

constexpr bool never_has_content(status code) noexcept {
    if (detail::is_between(code, 100, 199)) return true;  // RFC 9110, Section 6.4.1
    switch (detail::number(code)) {
        // RFC 9110, Section 6.4.1
        case 204: case 304:
            return true;
        default: return false;
    }
}

constexpr bool preserves_method(status code) noexcept {
    switch (detail::number(code)) {
        // RFC 9110, Section 15.4.8
        case 307:
        // RFC 9110, Section 15.4.9
        case 308:
            return true;
        default: return false;
    }
}

template <typename integer>
constexpr std::optional<status> status_from_number(integer number) noexcept {
    if (!detail::fits<std::uint16_t>(number)) return std::nullopt;
    return static_cast<status>(number);
}

constexpr std::optional<status> status_from_digits(std::string_view text) noexcept {
    if (text.size() != 3 || text[0] < '1' || text[0] > '9') return std::nullopt;
    if (text[1] < '0' || text[1] > '9' || text[2] < '0' || text[2] > '9') return std::nullopt;
    return static_cast<status>((text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0'));
}

constexpr std::optional<status> status_from_name(std::string_view text) noexcept {
    return detail::status_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

constexpr std::optional<status> status_from_phrase(std::string_view text) noexcept {
    return detail::status_of(detail::phrase_index.find(text, detail::names, &detail::name_row::phrase));
}

}  // namespace content_b7532da0219f2937
}  // namespace iana::http

#endif  // C++17
