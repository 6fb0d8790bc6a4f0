// HTTP status codes for C99 and later, and for C++.
// Made by iana-codegen 0.1.0 from IANA's registry as updated on 2025-09-15: 64 codes.
// Do not edit. To regenerate: iana-codegen generate c REGISTRY --supplement FILE --output status.h
#ifndef IANA_HTTP_STATUS_H
#define IANA_HTTP_STATUS_H

#include <stddef.h>
#include <stdint.h>

// A status code as a server sends it (RFC 9110, Section 15). The functions below take any long: a number without an
// enumerator is not an error. Names never change their meaning: when IANA renames a phrase, the former name stays as an
// alias of the code.
//
// A code is known if IANA's registry has it as anything but Unassigned, or if the supplement has it. The functions say
// what they return for an unknown code.
enum iana_http_status {
    // 1xx Informational
    IANA_HTTP_STATUS_CONTINUE                        = 100,  // RFC 9110, Section 15.2.1
    IANA_HTTP_STATUS_SWITCHING_PROTOCOLS             = 101,  // RFC 9110, Section 15.2.2
    IANA_HTTP_STATUS_PROCESSING                      = 102,  // RFC 2518, Section 10.1
    IANA_HTTP_STATUS_EARLY_HINTS                     = 103,  // RFC 8297, Section 2
    IANA_HTTP_STATUS_UPLOAD_RESUMPTION_SUPPORTED     = 104,  // temporary until 2026-11-13;
                                                            // draft-ietf-httpbis-resumable-upload-05

    // 2xx Successful
    IANA_HTTP_STATUS_OK                              = 200,  // RFC 9110, Section 15.3.1
    IANA_HTTP_STATUS_CREATED                         = 201,  // RFC 9110, Section 15.3.2
    IANA_HTTP_STATUS_ACCEPTED                        = 202,  // RFC 9110, Section 15.3.3
    IANA_HTTP_STATUS_NON_AUTHORITATIVE_INFORMATION   = 203,  // RFC 9110, Section 15.3.4
    IANA_HTTP_STATUS_NO_CONTENT                      = 204,  // RFC 9110, Section 15.3.5
    IANA_HTTP_STATUS_RESET_CONTENT                   = 205,  // RFC 9110, Section 15.3.6
    IANA_HTTP_STATUS_PARTIAL_CONTENT                 = 206,  // RFC 9110, Section 15.3.7
    IANA_HTTP_STATUS_MULTI_STATUS                    = 207,  // RFC 4918, Section 11.1
    IANA_HTTP_STATUS_ALREADY_REPORTED                = 208,  // RFC 5842, Section 7.1
    IANA_HTTP_STATUS_IM_USED                         = 226,  // RFC 3229, Section 10.4.1

    // 3xx Redirection
    IANA_HTTP_STATUS_MULTIPLE_CHOICES                = 300,  // RFC 9110, Section 15.4.1
    IANA_HTTP_STATUS_MOVED_PERMANENTLY               = 301,  // RFC 9110, Section 15.4.2
    IANA_HTTP_STATUS_FOUND                           = 302,  // RFC 9110, Section 15.4.3
    IANA_HTTP_STATUS_SEE_OTHER                       = 303,  // RFC 9110, Section 15.4.4
    IANA_HTTP_STATUS_NOT_MODIFIED                    = 304,  // RFC 9110, Section 15.4.5
    IANA_HTTP_STATUS_USE_PROXY                       = 305,  // RFC 9110, Section 15.4.6
    IANA_HTTP_STATUS_SWITCH_PROXY                    = 306,  // unused; RFC 9110, Section 15.4.7;
                                                            // draft-cohen-http-305-306-responses-00
    IANA_HTTP_STATUS_TEMPORARY_REDIRECT              = 307,  // RFC 9110, Section 15.4.8
    IANA_HTTP_STATUS_PERMANENT_REDIRECT              = 308,  // RFC 9110, Section 15.4.9

    // 4xx Client Error
    IANA_HTTP_STATUS_BAD_REQUEST                     = 400,  // RFC 9110, Section 15.5.1
    IANA_HTTP_STATUS_UNAUTHORIZED                    = 401,  // RFC 9110, Section 15.5.2
    IANA_HTTP_STATUS_PAYMENT_REQUIRED                = 402,  // RFC 9110, Section 15.5.3
    IANA_HTTP_STATUS_FORBIDDEN                       = 403,  // RFC 9110, Section 15.5.4
    IANA_HTTP_STATUS_NOT_FOUND                       = 404,  // RFC 9110, Section 15.5.5
    IANA_HTTP_STATUS_METHOD_NOT_ALLOWED              = 405,  // RFC 9110, Section 15.5.6
    IANA_HTTP_STATUS_NOT_ACCEPTABLE                  = 406,  // RFC 9110, Section 15.5.7
    IANA_HTTP_STATUS_PROXY_AUTHENTICATION_REQUIRED   = 407,  // RFC 9110, Section 15.5.8
    IANA_HTTP_STATUS_REQUEST_TIMEOUT                 = 408,  // RFC 9110, Section 15.5.9
    IANA_HTTP_STATUS_CONFLICT                        = 409,  // RFC 9110, Section 15.5.10
    IANA_HTTP_STATUS_GONE                            = 410,  // RFC 9110, Section 15.5.11
    IANA_HTTP_STATUS_LENGTH_REQUIRED                 = 411,  // RFC 9110, Section 15.5.12
    IANA_HTTP_STATUS_PRECONDITION_FAILED             = 412,  // RFC 9110, Section 15.5.13
    IANA_HTTP_STATUS_CONTENT_TOO_LARGE               = 413,  // RFC 9110, Section 15.5.14
    IANA_HTTP_STATUS_URI_TOO_LONG                    = 414,  // RFC 9110, Section 15.5.15
    IANA_HTTP_STATUS_UNSUPPORTED_MEDIA_TYPE          = 415,  // RFC 9110, Section 15.5.16
    IANA_HTTP_STATUS_RANGE_NOT_SATISFIABLE           = 416,  // RFC 9110, Section 15.5.17
    IANA_HTTP_STATUS_EXPECTATION_FAILED              = 417,  // RFC 9110, Section 15.5.18
    IANA_HTTP_STATUS_IM_A_TEAPOT                     = 418,  // unused; RFC 9110, Section 15.5.19; RFC 2324, Section
                                                            // 2.3.2
    IANA_HTTP_STATUS_MISDIRECTED_REQUEST             = 421,  // RFC 9110, Section 15.5.20
    IANA_HTTP_STATUS_UNPROCESSABLE_CONTENT           = 422,  // RFC 9110, Section 15.5.21
    IANA_HTTP_STATUS_LOCKED                          = 423,  // RFC 4918, Section 11.3
    IANA_HTTP_STATUS_FAILED_DEPENDENCY               = 424,  // RFC 4918, Section 11.4
    IANA_HTTP_STATUS_TOO_EARLY                       = 425,  // RFC 8470, Section 5.2
    IANA_HTTP_STATUS_UPGRADE_REQUIRED                = 426,  // RFC 9110, Section 15.5.22
    IANA_HTTP_STATUS_PRECONDITION_REQUIRED           = 428,  // RFC 6585, Section 3
    IANA_HTTP_STATUS_TOO_MANY_REQUESTS               = 429,  // RFC 6585, Section 4
    IANA_HTTP_STATUS_REQUEST_HEADER_FIELDS_TOO_LARGE = 431,  // RFC 6585, Section 5
    IANA_HTTP_STATUS_UNAVAILABLE_FOR_LEGAL_REASONS   = 451,  // RFC 7725, Section 3

    // 5xx Server Error
    IANA_HTTP_STATUS_INTERNAL_SERVER_ERROR           = 500,  // RFC 9110, Section 15.6.1
    IANA_HTTP_STATUS_NOT_IMPLEMENTED                 = 501,  // RFC 9110, Section 15.6.2
    IANA_HTTP_STATUS_BAD_GATEWAY                     = 502,  // RFC 9110, Section 15.6.3
    IANA_HTTP_STATUS_SERVICE_UNAVAILABLE             = 503,  // RFC 9110, Section 15.6.4
    IANA_HTTP_STATUS_GATEWAY_TIMEOUT                 = 504,  // RFC 9110, Section 15.6.5
    IANA_HTTP_STATUS_HTTP_VERSION_NOT_SUPPORTED      = 505,  // RFC 9110, Section 15.6.6
    IANA_HTTP_STATUS_VARIANT_ALSO_NEGOTIATES         = 506,  // RFC 2295, Section 8.1
    IANA_HTTP_STATUS_INSUFFICIENT_STORAGE            = 507,  // RFC 4918, Section 11.5
    IANA_HTTP_STATUS_LOOP_DETECTED                   = 508,  // RFC 5842, Section 7.2
    IANA_HTTP_STATUS_NOT_EXTENDED                    = 510,  // obsoleted; RFC 2774, Section 7; Status change of HTTP
                                                            // experiments to Historic
    IANA_HTTP_STATUS_NETWORK_AUTHENTICATION_REQUIRED = 511,  // RFC 6585, Section 6

    // Former names
    IANA_HTTP_STATUS_MOVED_TEMPORARILY               = 302,  // RFC 1945, Section 9.3
    IANA_HTTP_STATUS_REQUEST_TIME_OUT                = 408,  // RFC 2616, Section 6.1.1
    IANA_HTTP_STATUS_PAYLOAD_TOO_LARGE               = 413,  // RFC 7231, Section 6.5.11; IANA registry until 2021-10-01
    IANA_HTTP_STATUS_REQUEST_ENTITY_TOO_LARGE        = 413,  // RFC 2616, Section 10.4.14; Python, http.HTTPStatus
    IANA_HTTP_STATUS_REQUEST_URI_TOO_LARGE           = 414,  // RFC 2616, Section 6.1.1
    IANA_HTTP_STATUS_REQUEST_URI_TOO_LONG            = 414,  // RFC 2616, Section 10.4.15; Python, http.HTTPStatus
    IANA_HTTP_STATUS_REQUESTED_RANGE_NOT_SATISFIABLE = 416,  // RFC 2616, Section 10.4.17; Python, http.HTTPStatus
    IANA_HTTP_STATUS_UNPROCESSABLE_ENTITY            = 422,  // RFC 4918, Section 11.2; Python, http.HTTPStatus; IANA
                                                            // registry until 2021-10-01
    IANA_HTTP_STATUS_GATEWAY_TIME_OUT                = 504,  // RFC 2616, Section 6.1.1
};

// The class of a code, which its first digit tells (RFC 9110, Section 15). NONE: the code is not in 100-599.
enum iana_http_status_class {
    IANA_HTTP_STATUS_CLASS_NONE,
    IANA_HTTP_STATUS_CLASS_INFORMATIONAL,
    IANA_HTTP_STATUS_CLASS_SUCCESSFUL,
    IANA_HTTP_STATUS_CLASS_REDIRECTION,
    IANA_HTTP_STATUS_CLASS_CLIENT_ERROR,
    IANA_HTTP_STATUS_CLASS_SERVER_ERROR
};

// The state of a code in IANA's registry.
// UNASSIGNED: the code is free. ASSIGNED: a document defines it. TEMPORARY: it is assigned for a limited time.
// OBSOLETED: the document that assigned it is obsolete. UNUSED: the registry reserves it and marks it "(Unused)".
enum iana_http_registration {
    IANA_HTTP_REGISTRATION_UNASSIGNED,
    IANA_HTTP_REGISTRATION_ASSIGNED,
    IANA_HTTP_REGISTRATION_TEMPORARY,
    IANA_HTTP_REGISTRATION_OBSOLETED,
    IANA_HTTP_REGISTRATION_UNUSED
};

// Calls x(404, NOT_FOUND, "Not Found") for each code that has a phrase, in ascending order, with its present name and
// phrase. To turn the name into an enumerator or a string, x must use it with ## or #: these operators do not expand a
// macro that has the same name.
#define IANA_HTTP_STATUS_MAP(x) \
    x(100, CONTINUE,                        "Continue")                        \
    x(101, SWITCHING_PROTOCOLS,             "Switching Protocols")             \
    x(102, PROCESSING,                      "Processing")                      \
    x(103, EARLY_HINTS,                     "Early Hints")                     \
    x(104, UPLOAD_RESUMPTION_SUPPORTED,     "Upload Resumption Supported")     \
    x(200, OK,                              "OK")                              \
    x(201, CREATED,                         "Created")                         \
    x(202, ACCEPTED,                        "Accepted")                        \
    x(203, NON_AUTHORITATIVE_INFORMATION,   "Non-Authoritative Information")   \
    x(204, NO_CONTENT,                      "No Content")                      \
    x(205, RESET_CONTENT,                   "Reset Content")                   \
    x(206, PARTIAL_CONTENT,                 "Partial Content")                 \
    x(207, MULTI_STATUS,                    "Multi-Status")                    \
    x(208, ALREADY_REPORTED,                "Already Reported")                \
    x(226, IM_USED,                         "IM Used")                         \
    x(300, MULTIPLE_CHOICES,                "Multiple Choices")                \
    x(301, MOVED_PERMANENTLY,               "Moved Permanently")               \
    x(302, FOUND,                           "Found")                           \
    x(303, SEE_OTHER,                       "See Other")                       \
    x(304, NOT_MODIFIED,                    "Not Modified")                    \
    x(305, USE_PROXY,                       "Use Proxy")                       \
    x(306, SWITCH_PROXY,                    "Switch Proxy")                    \
    x(307, TEMPORARY_REDIRECT,              "Temporary Redirect")              \
    x(308, PERMANENT_REDIRECT,              "Permanent Redirect")              \
    x(400, BAD_REQUEST,                     "Bad Request")                     \
    x(401, UNAUTHORIZED,                    "Unauthorized")                    \
    x(402, PAYMENT_REQUIRED,                "Payment Required")                \
    x(403, FORBIDDEN,                       "Forbidden")                       \
    x(404, NOT_FOUND,                       "Not Found")                       \
    x(405, METHOD_NOT_ALLOWED,              "Method Not Allowed")              \
    x(406, NOT_ACCEPTABLE,                  "Not Acceptable")                  \
    x(407, PROXY_AUTHENTICATION_REQUIRED,   "Proxy Authentication Required")   \
    x(408, REQUEST_TIMEOUT,                 "Request Timeout")                 \
    x(409, CONFLICT,                        "Conflict")                        \
    x(410, GONE,                            "Gone")                            \
    x(411, LENGTH_REQUIRED,                 "Length Required")                 \
    x(412, PRECONDITION_FAILED,             "Precondition Failed")             \
    x(413, CONTENT_TOO_LARGE,               "Content Too Large")               \
    x(414, URI_TOO_LONG,                    "URI Too Long")                    \
    x(415, UNSUPPORTED_MEDIA_TYPE,          "Unsupported Media Type")          \
    x(416, RANGE_NOT_SATISFIABLE,           "Range Not Satisfiable")           \
    x(417, EXPECTATION_FAILED,              "Expectation Failed")              \
    x(418, IM_A_TEAPOT,                     "I'm a teapot")                    \
    x(421, MISDIRECTED_REQUEST,             "Misdirected Request")             \
    x(422, UNPROCESSABLE_CONTENT,           "Unprocessable Content")           \
    x(423, LOCKED,                          "Locked")                          \
    x(424, FAILED_DEPENDENCY,               "Failed Dependency")               \
    x(425, TOO_EARLY,                       "Too Early")                       \
    x(426, UPGRADE_REQUIRED,                "Upgrade Required")                \
    x(428, PRECONDITION_REQUIRED,           "Precondition Required")           \
    x(429, TOO_MANY_REQUESTS,               "Too Many Requests")               \
    x(431, REQUEST_HEADER_FIELDS_TOO_LARGE, "Request Header Fields Too Large") \
    x(451, UNAVAILABLE_FOR_LEGAL_REASONS,   "Unavailable For Legal Reasons")   \
    x(500, INTERNAL_SERVER_ERROR,           "Internal Server Error")           \
    x(501, NOT_IMPLEMENTED,                 "Not Implemented")                 \
    x(502, BAD_GATEWAY,                     "Bad Gateway")                     \
    x(503, SERVICE_UNAVAILABLE,             "Service Unavailable")             \
    x(504, GATEWAY_TIMEOUT,                 "Gateway Timeout")                 \
    x(505, HTTP_VERSION_NOT_SUPPORTED,      "HTTP Version Not Supported")      \
    x(506, VARIANT_ALSO_NEGOTIATES,         "Variant Also Negotiates")         \
    x(507, INSUFFICIENT_STORAGE,            "Insufficient Storage")            \
    x(508, LOOP_DETECTED,                   "Loop Detected")                   \
    x(510, NOT_EXTENDED,                    "Not Extended")                    \
    x(511, NETWORK_AUTHENTICATION_REQUIRED, "Network Authentication Required")

// Calls x(413, PAYLOAD_TOO_LARGE, CONTENT_TOO_LARGE, "Payload Too Large") for each former name and each alias that has
// an enumerator, in ascending order of the codes, with the present name and the phrase of the former name.
#define IANA_HTTP_STATUS_FORMER_MAP(x) \
    x(302, MOVED_TEMPORARILY, FOUND,                               "Moved Temporarily")               \
    x(408, REQUEST_TIME_OUT, REQUEST_TIMEOUT,                      "Request Time-out")                \
    x(413, PAYLOAD_TOO_LARGE, CONTENT_TOO_LARGE,                   "Payload Too Large")               \
    x(413, REQUEST_ENTITY_TOO_LARGE, CONTENT_TOO_LARGE,            "Request Entity Too Large")        \
    x(414, REQUEST_URI_TOO_LARGE, URI_TOO_LONG,                    "Request-URI Too Large")           \
    x(414, REQUEST_URI_TOO_LONG, URI_TOO_LONG,                     "Request-URI Too Long")            \
    x(416, REQUESTED_RANGE_NOT_SATISFIABLE, RANGE_NOT_SATISFIABLE, "Requested Range Not Satisfiable") \
    x(422, UNPROCESSABLE_ENTITY, UNPROCESSABLE_CONTENT,            "Unprocessable Entity")            \
    x(504, GATEWAY_TIME_OUT, GATEWAY_TIMEOUT,                      "Gateway Time-out")

// The implementation of the functions below: do not use names that contain "detail". The lookups compare bytes with
// string literals, so the execution character set must contain ASCII.
typedef char iana_http_status_detail_needs_ascii['A' == 0x41 && 'a' == 0x61 && '0' == 0x30 && ' ' == 0x20 ? 1 : -1];

// nullptr in C++11 and later; NULL in C.
static inline const char* iana_http_status_detail_null(void) {
#if defined(__cplusplus) && __cplusplus >= 201103L
    return nullptr;
#else
    return NULL;
#endif
}

struct iana_http_status_detail_row {
    unsigned short code;
    unsigned char state;
    unsigned char name_size;
    unsigned short phrase_size;
    const char* name;
    const char* text;  // the code, a space and the phrase
};

// One row for each known code, then one for each former name. The first row stands for every unknown code.
static const struct iana_http_status_detail_row iana_http_status_detail_rows[] = {
    {0, 0, 0, 0, "", ""},

    // 1xx Informational
    {100, IANA_HTTP_REGISTRATION_ASSIGNED, 8, 8, "CONTINUE", "100 Continue"},
    {101, IANA_HTTP_REGISTRATION_ASSIGNED, 19, 19, "SWITCHING_PROTOCOLS", "101 Switching Protocols"},
    {102, IANA_HTTP_REGISTRATION_ASSIGNED, 10, 10, "PROCESSING", "102 Processing"},
    {103, IANA_HTTP_REGISTRATION_ASSIGNED, 11, 11, "EARLY_HINTS", "103 Early Hints"},
    {104, IANA_HTTP_REGISTRATION_TEMPORARY, 27, 27, "UPLOAD_RESUMPTION_SUPPORTED", "104 Upload Resumption Supported"},

    // 2xx Successful
    {200, IANA_HTTP_REGISTRATION_ASSIGNED, 2, 2, "OK", "200 OK"},
    {201, IANA_HTTP_REGISTRATION_ASSIGNED, 7, 7, "CREATED", "201 Created"},
    {202, IANA_HTTP_REGISTRATION_ASSIGNED, 8, 8, "ACCEPTED", "202 Accepted"},
    {203, IANA_HTTP_REGISTRATION_ASSIGNED, 29, 29, "NON_AUTHORITATIVE_INFORMATION",
     "203 Non-Authoritative Information"},
    {204, IANA_HTTP_REGISTRATION_ASSIGNED, 10, 10, "NO_CONTENT", "204 No Content"},
    {205, IANA_HTTP_REGISTRATION_ASSIGNED, 13, 13, "RESET_CONTENT", "205 Reset Content"},
    {206, IANA_HTTP_REGISTRATION_ASSIGNED, 15, 15, "PARTIAL_CONTENT", "206 Partial Content"},
    {207, IANA_HTTP_REGISTRATION_ASSIGNED, 12, 12, "MULTI_STATUS", "207 Multi-Status"},
    {208, IANA_HTTP_REGISTRATION_ASSIGNED, 16, 16, "ALREADY_REPORTED", "208 Already Reported"},
    {226, IANA_HTTP_REGISTRATION_ASSIGNED, 7, 7, "IM_USED", "226 IM Used"},

    // 3xx Redirection
    {300, IANA_HTTP_REGISTRATION_ASSIGNED, 16, 16, "MULTIPLE_CHOICES", "300 Multiple Choices"},
    {301, IANA_HTTP_REGISTRATION_ASSIGNED, 17, 17, "MOVED_PERMANENTLY", "301 Moved Permanently"},
    {302, IANA_HTTP_REGISTRATION_ASSIGNED, 5, 5, "FOUND", "302 Found"},
    {303, IANA_HTTP_REGISTRATION_ASSIGNED, 9, 9, "SEE_OTHER", "303 See Other"},
    {304, IANA_HTTP_REGISTRATION_ASSIGNED, 12, 12, "NOT_MODIFIED", "304 Not Modified"},
    {305, IANA_HTTP_REGISTRATION_ASSIGNED, 9, 9, "USE_PROXY", "305 Use Proxy"},
    {306, IANA_HTTP_REGISTRATION_UNUSED, 12, 12, "SWITCH_PROXY", "306 Switch Proxy"},
    {307, IANA_HTTP_REGISTRATION_ASSIGNED, 18, 18, "TEMPORARY_REDIRECT", "307 Temporary Redirect"},
    {308, IANA_HTTP_REGISTRATION_ASSIGNED, 18, 18, "PERMANENT_REDIRECT", "308 Permanent Redirect"},

    // 4xx Client Error
    {400, IANA_HTTP_REGISTRATION_ASSIGNED, 11, 11, "BAD_REQUEST", "400 Bad Request"},
    {401, IANA_HTTP_REGISTRATION_ASSIGNED, 12, 12, "UNAUTHORIZED", "401 Unauthorized"},
    {402, IANA_HTTP_REGISTRATION_ASSIGNED, 16, 16, "PAYMENT_REQUIRED", "402 Payment Required"},
    {403, IANA_HTTP_REGISTRATION_ASSIGNED, 9, 9, "FORBIDDEN", "403 Forbidden"},
    {404, IANA_HTTP_REGISTRATION_ASSIGNED, 9, 9, "NOT_FOUND", "404 Not Found"},
    {405, IANA_HTTP_REGISTRATION_ASSIGNED, 18, 18, "METHOD_NOT_ALLOWED", "405 Method Not Allowed"},
    {406, IANA_HTTP_REGISTRATION_ASSIGNED, 14, 14, "NOT_ACCEPTABLE", "406 Not Acceptable"},
    {407, IANA_HTTP_REGISTRATION_ASSIGNED, 29, 29, "PROXY_AUTHENTICATION_REQUIRED",
     "407 Proxy Authentication Required"},
    {408, IANA_HTTP_REGISTRATION_ASSIGNED, 15, 15, "REQUEST_TIMEOUT", "408 Request Timeout"},
    {409, IANA_HTTP_REGISTRATION_ASSIGNED, 8, 8, "CONFLICT", "409 Conflict"},
    {410, IANA_HTTP_REGISTRATION_ASSIGNED, 4, 4, "GONE", "410 Gone"},
    {411, IANA_HTTP_REGISTRATION_ASSIGNED, 15, 15, "LENGTH_REQUIRED", "411 Length Required"},
    {412, IANA_HTTP_REGISTRATION_ASSIGNED, 19, 19, "PRECONDITION_FAILED", "412 Precondition Failed"},
    {413, IANA_HTTP_REGISTRATION_ASSIGNED, 17, 17, "CONTENT_TOO_LARGE", "413 Content Too Large"},
    {414, IANA_HTTP_REGISTRATION_ASSIGNED, 12, 12, "URI_TOO_LONG", "414 URI Too Long"},
    {415, IANA_HTTP_REGISTRATION_ASSIGNED, 22, 22, "UNSUPPORTED_MEDIA_TYPE", "415 Unsupported Media Type"},
    {416, IANA_HTTP_REGISTRATION_ASSIGNED, 21, 21, "RANGE_NOT_SATISFIABLE", "416 Range Not Satisfiable"},
    {417, IANA_HTTP_REGISTRATION_ASSIGNED, 18, 18, "EXPECTATION_FAILED", "417 Expectation Failed"},
    {418, IANA_HTTP_REGISTRATION_UNUSED, 11, 12, "IM_A_TEAPOT", "418 I'm a teapot"},
    {421, IANA_HTTP_REGISTRATION_ASSIGNED, 19, 19, "MISDIRECTED_REQUEST", "421 Misdirected Request"},
    {422, IANA_HTTP_REGISTRATION_ASSIGNED, 21, 21, "UNPROCESSABLE_CONTENT", "422 Unprocessable Content"},
    {423, IANA_HTTP_REGISTRATION_ASSIGNED, 6, 6, "LOCKED", "423 Locked"},
    {424, IANA_HTTP_REGISTRATION_ASSIGNED, 17, 17, "FAILED_DEPENDENCY", "424 Failed Dependency"},
    {425, IANA_HTTP_REGISTRATION_ASSIGNED, 9, 9, "TOO_EARLY", "425 Too Early"},
    {426, IANA_HTTP_REGISTRATION_ASSIGNED, 16, 16, "UPGRADE_REQUIRED", "426 Upgrade Required"},
    {428, IANA_HTTP_REGISTRATION_ASSIGNED, 21, 21, "PRECONDITION_REQUIRED", "428 Precondition Required"},
    {429, IANA_HTTP_REGISTRATION_ASSIGNED, 17, 17, "TOO_MANY_REQUESTS", "429 Too Many Requests"},
    {431, IANA_HTTP_REGISTRATION_ASSIGNED, 31, 31, "REQUEST_HEADER_FIELDS_TOO_LARGE",
     "431 Request Header Fields Too Large"},
    {451, IANA_HTTP_REGISTRATION_ASSIGNED, 29, 29, "UNAVAILABLE_FOR_LEGAL_REASONS",
     "451 Unavailable For Legal Reasons"},

    // 5xx Server Error
    {500, IANA_HTTP_REGISTRATION_ASSIGNED, 21, 21, "INTERNAL_SERVER_ERROR", "500 Internal Server Error"},
    {501, IANA_HTTP_REGISTRATION_ASSIGNED, 15, 15, "NOT_IMPLEMENTED", "501 Not Implemented"},
    {502, IANA_HTTP_REGISTRATION_ASSIGNED, 11, 11, "BAD_GATEWAY", "502 Bad Gateway"},
    {503, IANA_HTTP_REGISTRATION_ASSIGNED, 19, 19, "SERVICE_UNAVAILABLE", "503 Service Unavailable"},
    {504, IANA_HTTP_REGISTRATION_ASSIGNED, 15, 15, "GATEWAY_TIMEOUT", "504 Gateway Timeout"},
    {505, IANA_HTTP_REGISTRATION_ASSIGNED, 26, 26, "HTTP_VERSION_NOT_SUPPORTED", "505 HTTP Version Not Supported"},
    {506, IANA_HTTP_REGISTRATION_ASSIGNED, 23, 23, "VARIANT_ALSO_NEGOTIATES", "506 Variant Also Negotiates"},
    {507, IANA_HTTP_REGISTRATION_ASSIGNED, 20, 20, "INSUFFICIENT_STORAGE", "507 Insufficient Storage"},
    {508, IANA_HTTP_REGISTRATION_ASSIGNED, 13, 13, "LOOP_DETECTED", "508 Loop Detected"},
    {510, IANA_HTTP_REGISTRATION_OBSOLETED, 12, 12, "NOT_EXTENDED", "510 Not Extended"},
    {511, IANA_HTTP_REGISTRATION_ASSIGNED, 31, 31, "NETWORK_AUTHENTICATION_REQUIRED",
     "511 Network Authentication Required"},

    // Former names
    {302, IANA_HTTP_REGISTRATION_UNASSIGNED, 17, 17, "MOVED_TEMPORARILY", "302 Moved Temporarily"},
    {408, IANA_HTTP_REGISTRATION_UNASSIGNED, 16, 16, "REQUEST_TIME_OUT", "408 Request Time-out"},
    {413, IANA_HTTP_REGISTRATION_UNASSIGNED, 17, 17, "PAYLOAD_TOO_LARGE", "413 Payload Too Large"},
    {413, IANA_HTTP_REGISTRATION_UNASSIGNED, 24, 24, "REQUEST_ENTITY_TOO_LARGE", "413 Request Entity Too Large"},
    {414, IANA_HTTP_REGISTRATION_UNASSIGNED, 21, 21, "REQUEST_URI_TOO_LARGE", "414 Request-URI Too Large"},
    {414, IANA_HTTP_REGISTRATION_UNASSIGNED, 20, 20, "REQUEST_URI_TOO_LONG", "414 Request-URI Too Long"},
    {416, IANA_HTTP_REGISTRATION_UNASSIGNED, 31, 31, "REQUESTED_RANGE_NOT_SATISFIABLE",
     "416 Requested Range Not Satisfiable"},
    {422, IANA_HTTP_REGISTRATION_UNASSIGNED, 20, 20, "UNPROCESSABLE_ENTITY", "422 Unprocessable Entity"},
    {504, IANA_HTTP_REGISTRATION_UNASSIGNED, 16, 16, "GATEWAY_TIME_OUT", "504 Gateway Time-out"},
};

// The description of each known code. The first one stands for every unknown code.
static const char* const iana_http_status_detail_descriptions[] = {
    "",

    // 1xx Informational
    "The request so far is accepted, and the client should send the rest of it.",
    "The server changes to the protocol that the client asked for in its Upgrade field.",
    "The server has accepted the whole request and is still working on it.",
    "The server sends fields that the final response is likely to have, so that the client can start early.",
    "The server supports resumable uploads, and names the resource at which this upload can be resumed.",

    // 2xx Successful
    "The request succeeded.",
    "The request succeeded and one or more new resources were created.",
    "The request was accepted, but acting on it has not finished.",
    "The request succeeded, but a proxy changed the content on its way from the origin server.",
    "The request succeeded and there is no content to send.",
    "The request succeeded, and the client should reset the view that the request came from.",
    "The response holds only the ranges of the content that the client asked for.",
    "The response carries a status of its own for each of several resources.",
    "The members of this binding were already listed earlier in the same multi-status response.",
    "The response is the result of one or more instance manipulations applied to the current instance.",

    // 3xx Redirection
    "The resource has several representations, and the client may choose one.",
    "The resource has a new URI for good, and future requests should use it.",
    "The resource is at another URI for now, and future requests should still use this one.",
    "The answer to the request is found at another URI, to be read with GET.",
    "The client's stored response is still good, so the content is not sent again.",
    "The resource was to be reached through the proxy named here; the code is deprecated.",
    "The code was used in a previous version of the specification and is kept reserved.",
    "The resource is at another URI for now, to be asked for with the same method.",
    "The resource has a new URI for good, to be asked for with the same method.",

    // 4xx Client Error
    "The server cannot or will not act on the request because it takes it to be wrong.",
    "The request lacks credentials that the server accepts for the resource.",
    "The code is reserved for future use.",
    "The server understood the request and refuses to fulfil it.",
    "The server has no current representation of the resource, or will not say that it has one.",
    "The resource exists, but does not support the request's method.",
    "The resource has no representation that the client would accept.",
    "The client must first authenticate itself to the proxy.",
    "The server did not receive a complete request in the time it was prepared to wait.",
    "The request conflicts with the current state of the resource.",
    "The resource is gone, most likely for good.",
    "The server refuses the request without a Content-Length field.",
    "A condition in the request's fields is false for the current state of the resource.",
    "The content of the request is larger than the server is willing to process.",
    "The URI of the request is longer than the server is willing to read.",
    "The content of the request is in a format that the resource does not support for this method.",
    "None of the ranges asked for can be served.",
    "The server cannot meet what the request's Expect field asks for.",
    "The code was used by an April Fools' joke about coffee pots and is kept reserved.",
    "The request reached a server that cannot or will not answer for this URI.",
    "The content of the request is well formed, but its instructions cannot be carried out.",
    "The source or the target of the method is locked.",
    "The method failed because another action that it depends on failed.",
    "The server will not risk acting on a request that might be replayed.",
    "The server refuses the request unless the client changes to another protocol.",
    "The server requires the request to be conditional.",
    "The client went over a rate limit: it has sent too many requests in a given time.",
    "The server refuses the request because its fields are too large.",
    "Access to the resource is denied because of a legal demand.",

    // 5xx Server Error
    "The server met an unexpected condition and could not fulfil the request.",
    "The server does not support what is needed to fulfil the request.",
    "The gateway or proxy received an invalid response from a server behind it.",
    "The server cannot handle the request for now, because of overload or maintenance.",
    "The gateway or proxy received no response in time from a server behind it.",
    "The server does not support the major version of HTTP that the request uses.",
    "The server's negotiation is misconfigured, because the chosen variant negotiates itself.",
    "The server cannot store what it needs to complete the request.",
    "The server stopped because it met an endless loop while processing the request.",
    "The request does not meet the policy for access to the resource; the code is obsolete.",
    "The client must authenticate itself to gain access to the network.",
};

// The status line of each known code. The first one stands for every unknown code.
static const char* const iana_http_status_detail_lines[] = {
    "",

    // 1xx Informational
    "HTTP/1.1 100 Continue\r\n",
    "HTTP/1.1 101 Switching Protocols\r\n",
    "HTTP/1.1 102 Processing\r\n",
    "HTTP/1.1 103 Early Hints\r\n",
    "HTTP/1.1 104 Upload Resumption Supported\r\n",

    // 2xx Successful
    "HTTP/1.1 200 OK\r\n",
    "HTTP/1.1 201 Created\r\n",
    "HTTP/1.1 202 Accepted\r\n",
    "HTTP/1.1 203 Non-Authoritative Information\r\n",
    "HTTP/1.1 204 No Content\r\n",
    "HTTP/1.1 205 Reset Content\r\n",
    "HTTP/1.1 206 Partial Content\r\n",
    "HTTP/1.1 207 Multi-Status\r\n",
    "HTTP/1.1 208 Already Reported\r\n",
    "HTTP/1.1 226 IM Used\r\n",

    // 3xx Redirection
    "HTTP/1.1 300 Multiple Choices\r\n",
    "HTTP/1.1 301 Moved Permanently\r\n",
    "HTTP/1.1 302 Found\r\n",
    "HTTP/1.1 303 See Other\r\n",
    "HTTP/1.1 304 Not Modified\r\n",
    "HTTP/1.1 305 Use Proxy\r\n",
    "HTTP/1.1 306 Switch Proxy\r\n",
    "HTTP/1.1 307 Temporary Redirect\r\n",
    "HTTP/1.1 308 Permanent Redirect\r\n",

    // 4xx Client Error
    "HTTP/1.1 400 Bad Request\r\n",
    "HTTP/1.1 401 Unauthorized\r\n",
    "HTTP/1.1 402 Payment Required\r\n",
    "HTTP/1.1 403 Forbidden\r\n",
    "HTTP/1.1 404 Not Found\r\n",
    "HTTP/1.1 405 Method Not Allowed\r\n",
    "HTTP/1.1 406 Not Acceptable\r\n",
    "HTTP/1.1 407 Proxy Authentication Required\r\n",
    "HTTP/1.1 408 Request Timeout\r\n",
    "HTTP/1.1 409 Conflict\r\n",
    "HTTP/1.1 410 Gone\r\n",
    "HTTP/1.1 411 Length Required\r\n",
    "HTTP/1.1 412 Precondition Failed\r\n",
    "HTTP/1.1 413 Content Too Large\r\n",
    "HTTP/1.1 414 URI Too Long\r\n",
    "HTTP/1.1 415 Unsupported Media Type\r\n",
    "HTTP/1.1 416 Range Not Satisfiable\r\n",
    "HTTP/1.1 417 Expectation Failed\r\n",
    "HTTP/1.1 418 I'm a teapot\r\n",
    "HTTP/1.1 421 Misdirected Request\r\n",
    "HTTP/1.1 422 Unprocessable Content\r\n",
    "HTTP/1.1 423 Locked\r\n",
    "HTTP/1.1 424 Failed Dependency\r\n",
    "HTTP/1.1 425 Too Early\r\n",
    "HTTP/1.1 426 Upgrade Required\r\n",
    "HTTP/1.1 428 Precondition Required\r\n",
    "HTTP/1.1 429 Too Many Requests\r\n",
    "HTTP/1.1 431 Request Header Fields Too Large\r\n",
    "HTTP/1.1 451 Unavailable For Legal Reasons\r\n",

    // 5xx Server Error
    "HTTP/1.1 500 Internal Server Error\r\n",
    "HTTP/1.1 501 Not Implemented\r\n",
    "HTTP/1.1 502 Bad Gateway\r\n",
    "HTTP/1.1 503 Service Unavailable\r\n",
    "HTTP/1.1 504 Gateway Timeout\r\n",
    "HTTP/1.1 505 HTTP Version Not Supported\r\n",
    "HTTP/1.1 506 Variant Also Negotiates\r\n",
    "HTTP/1.1 507 Insufficient Storage\r\n",
    "HTTP/1.1 508 Loop Detected\r\n",
    "HTTP/1.1 510 Not Extended\r\n",
    "HTTP/1.1 511 Network Authentication Required\r\n",
};

// The number of the row of each code from 100 to 599; 0 for an unknown code.
static const unsigned char iana_http_status_detail_row_numbers[] = {
    1, 2, 3, 4, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 26, 27, 28,
    29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 0, 0, 44, 45, 46, 47, 48, 49, 0, 50, 51, 0, 52, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 53, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 54, 55, 56, 57, 58, 59, 60, 61, 62,
    0, 63, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

static inline int iana_http_status_detail_is_between(long code, long first, long last) {
    return code >= first && code <= last;
}

static inline size_t iana_http_status_detail_row_number(long code) {
    return iana_http_status_detail_is_between(code, 100, 599) ? iana_http_status_detail_row_numbers[code - 100] : 0;
}

static inline const struct iana_http_status_detail_row* iana_http_status_detail_row_of(long code) {
    return &iana_http_status_detail_rows[iana_http_status_detail_row_number(code)];
}

static inline uint64_t iana_http_status_detail_byte_at(const char* text, size_t i) { return text[i] & 0xFF; }

// Compilers turn each of the next two functions into a single load.
static inline uint64_t iana_http_status_detail_four_bytes(const char* text) {
    return iana_http_status_detail_byte_at(text, 0) | iana_http_status_detail_byte_at(text, 1) << 8 |
           iana_http_status_detail_byte_at(text, 2) << 16 | iana_http_status_detail_byte_at(text, 3) << 24;
}

static inline uint64_t iana_http_status_detail_eight_bytes(const char* text) {
    return iana_http_status_detail_byte_at(text, 0) | iana_http_status_detail_byte_at(text, 1) << 8 |
           iana_http_status_detail_byte_at(text, 2) << 16 | iana_http_status_detail_byte_at(text, 3) << 24 |
           iana_http_status_detail_byte_at(text, 4) << 32 | iana_http_status_detail_byte_at(text, 5) << 40 |
           iana_http_status_detail_byte_at(text, 6) << 48 | iana_http_status_detail_byte_at(text, 7) << 56;
}

// A word that repeats the byte eight times.
static inline uint64_t iana_http_status_detail_each_byte(unsigned byte) { return byte * 0x0101010101010101U; }

// A word in which each byte is 0x20, the bit of the letter case, if that byte of `word` is an ASCII letter; else 0.
static inline uint64_t iana_http_status_detail_letter_bits(uint64_t word) {
    const uint64_t lower = (word | iana_http_status_detail_each_byte(0x20)) & iana_http_status_detail_each_byte(0x7F);
    const uint64_t from_a = lower + iana_http_status_detail_each_byte(0x80 - 'a');
    const uint64_t after_z = lower + iana_http_status_detail_each_byte(0x7F - 'z');
    return (from_a & ~after_z & ~word & iana_http_status_detail_each_byte(0x80)) >> 2;
}

// The input of the hash, which is the same in any letter case. A faster way is enough if the known texts contain no
// characters from 0x40 up except letters.
static inline uint64_t iana_http_status_detail_folded(uint64_t word, int is_of_tokens) {
    return word | (is_of_tokens ? iana_http_status_detail_each_byte(0x20) : iana_http_status_detail_letter_bits(word));
}

// Zero if the words are equal in any letter case. If `is_of_tokens`, only letters of the known text have the bit 0x40.
static inline uint64_t iana_http_status_detail_difference(uint64_t wanted, uint64_t known, int is_of_tokens) {
    const uint64_t letters = known >> 1 & iana_http_status_detail_each_byte(0x20);
    if (is_of_tokens) return (wanted ^ known) & ~letters;
    return iana_http_status_detail_folded(wanted, 0) ^ iana_http_status_detail_folded(known, 0);
}

// The next two functions return the first and the last bytes of a text. They cover a text of up to 16 bytes completely.
// Nothing outside of the text is read.
static inline uint64_t iana_http_status_detail_first_word(const char* text, size_t length) {
    if (length >= 8) return iana_http_status_detail_eight_bytes(text);
    if (length >= 4) return iana_http_status_detail_four_bytes(text);
    if (length == 0) return 0;
    return iana_http_status_detail_byte_at(text, 0) | iana_http_status_detail_byte_at(text, length / 2) << 8;
}

static inline uint64_t iana_http_status_detail_last_word(const char* text, size_t length) {
    if (length >= 8) return iana_http_status_detail_eight_bytes(text + length - 8);
    if (length >= 4) return iana_http_status_detail_four_bytes(text + length - 4);
    return length == 0 ? 0 : iana_http_status_detail_byte_at(text, length - 1);
}

// True if two texts of the same length are equal in any letter case.
static inline int iana_http_status_detail_is_same(const char* wanted, const char* known, size_t length,
                                                  int is_of_tokens) {
    size_t i;
    uint64_t found = iana_http_status_detail_difference(iana_http_status_detail_first_word(wanted, length),
                                                        iana_http_status_detail_first_word(known, length),
                                                        is_of_tokens);
    found |= iana_http_status_detail_difference(iana_http_status_detail_last_word(wanted, length),
                                                iana_http_status_detail_last_word(known, length), is_of_tokens);
    for (i = 8; i + 8 < length; i += 8) {
        found |= iana_http_status_detail_difference(iana_http_status_detail_eight_bytes(wanted + i),
                                                    iana_http_status_detail_eight_bytes(known + i), is_of_tokens);
    }
    return found == 0;
}

// A perfect hash: it finds the only row whose text can be equal to a given text. The upper bits of the hash select a
// displacement. The bits below them, XOR the displacement, are an index into `places`, which contains numbers of rows.
// The generator searched for numbers that give no collision.
struct iana_http_status_detail_index {
    const uint64_t* multipliers;  // for the first word, the last word, the size, the inner words
    const unsigned char* displacements;
    const unsigned char* places;
    size_t place_count;
    unsigned displacement_shift;
    unsigned place_shift;
    unsigned inner_word_count;
    int is_of_tokens;
};

static inline size_t iana_http_status_detail_find(const char* text, size_t length,
                                                  const struct iana_http_status_detail_index* index) {
    unsigned i;
    uint64_t hash =
        iana_http_status_detail_folded(iana_http_status_detail_first_word(text, length), index->is_of_tokens) *
            index->multipliers[0] +
        iana_http_status_detail_folded(iana_http_status_detail_last_word(text, length), index->is_of_tokens) *
            index->multipliers[1] +
        length * index->multipliers[2];
    for (i = 1; i <= index->inner_word_count && length > 16; ++i) {
        const char* inner = text + (length - 8) * i / (index->inner_word_count + 1);
        hash += iana_http_status_detail_folded(iana_http_status_detail_eight_bytes(inner), index->is_of_tokens) *
                index->multipliers[2 + i];
    }
    return index->places[(hash >> index->place_shift & (index->place_count - 1)) ^
                        index->displacements[hash >> index->displacement_shift]];
}

static const uint64_t iana_http_status_detail_phrase_multipliers[] = {
    0xf3b8488c368cb0a7U, 0x657eecdd3cb13d09U, 0xc2d326e0055bdef7U};
static const unsigned char iana_http_status_detail_phrase_displacements[] = {
    1, 5, 3, 0, 2, 0, 0, 0, 1, 0, 17, 1, 0, 0, 0, 0, 5, 0, 2, 4, 9, 1, 1, 0, 2, 1, 0, 2, 9, 3, 3, 0};
static const unsigned char iana_http_status_detail_phrase_places[] = {
    0, 0, 0, 0, 0, 0, 42, 20, 64, 67, 0, 58, 0, 0, 40, 0, 0, 5, 0, 0, 0, 0, 0, 57, 16, 6, 3, 24, 15, 55, 35, 8, 0, 0,
    41, 29, 0, 0, 23, 0, 0, 50, 0, 46, 0, 43, 0, 22, 18, 0, 0, 0, 48, 65, 0, 37, 0, 17, 0, 0, 44, 68, 0, 0, 56, 36, 0,
    0, 0, 0, 0, 0, 0, 1, 13, 0, 30, 0, 32, 4, 19, 9, 0, 0, 0, 39, 0, 0, 0, 2, 38, 0, 49, 10, 0, 51, 34, 62, 72, 47, 70,
    69, 45, 53, 27, 61, 0, 0, 66, 28, 31, 60, 7, 11, 12, 54, 26, 21, 71, 25, 73, 14, 33, 52, 59, 0, 0, 63};
static const struct iana_http_status_detail_index iana_http_status_detail_phrase_index = {
    iana_http_status_detail_phrase_multipliers, iana_http_status_detail_phrase_displacements,
    iana_http_status_detail_phrase_places, 128, 59, 52, 0, 1};

static const uint64_t iana_http_status_detail_name_multipliers[] = {
    0x2c829abe1f4532e1U, 0xc584133ac916ab3dU, 0x3ee5789041c98ac3U};
static const unsigned char iana_http_status_detail_name_displacements[] = {
    1, 1, 0, 0, 1, 0, 1, 3, 4, 0, 2, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 8, 4, 7, 2, 3, 3, 2, 0, 0, 1, 0};
static const unsigned char iana_http_status_detail_name_places[] = {
    0, 0, 2, 39, 44, 1, 38, 73, 14, 0, 59, 24, 62, 61, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 40, 0, 29, 0, 0, 0, 49, 23, 22, 0,
    0, 0, 0, 0, 58, 0, 50, 67, 66, 68, 52, 70, 0, 0, 37, 7, 46, 53, 27, 43, 0, 5, 0, 13, 71, 45, 31, 32, 0, 4, 0, 0, 0,
    0, 0, 0, 48, 0, 63, 72, 33, 51, 0, 3, 54, 18, 56, 21, 34, 0, 15, 25, 17, 20, 0, 0, 0, 0, 0, 69, 0, 55, 36, 12, 11,
    0, 35, 30, 19, 0, 8, 0, 0, 28, 0, 42, 0, 9, 47, 10, 0, 0, 6, 41, 65, 64, 0, 57, 16, 26, 0, 0, 0, 0};
static const struct iana_http_status_detail_index iana_http_status_detail_name_index = {
    iana_http_status_detail_name_multipliers, iana_http_status_detail_name_displacements,
    iana_http_status_detail_name_places, 128, 59, 52, 0, 0};

// The name in capitals, as Python's http.HTTPStatus spells it: "NOT_FOUND". It is always the present name, also for an
// enumerator with a former name. NULL for an unknown code.
static inline const char* iana_http_enum_name(long code) {
    const struct iana_http_status_detail_row* row = iana_http_status_detail_row_of(code);
    return row->name_size != 0 ? row->name : iana_http_status_detail_null();
}

// The reason phrase, such as "Not Found": that of the registry, unless a supplement prefers or adds one. NULL for an
// unknown code: a server may send an empty phrase instead (RFC 9112, Section 4), or the phrase of the class.
static inline const char* iana_http_reason_phrase(long code) {
    const struct iana_http_status_detail_row* row = iana_http_status_detail_row_of(code);
    return row->phrase_size != 0 ? row->text + 4 : iana_http_status_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_http_reason_phrase_length(long code) {
    return iana_http_status_detail_row_of(code)->phrase_size;
}

// The phrase of the registry, also if iana_http_reason_phrase() returns another one. NULL if the registry has none.
static inline const char* iana_http_registered_phrase(long code) {
    const unsigned char state = iana_http_status_detail_row_of(code)->state;
    if (state == IANA_HTTP_REGISTRATION_UNASSIGNED || state == IANA_HTTP_REGISTRATION_UNUSED) {
        return iana_http_status_detail_null();
    }
    return iana_http_reason_phrase(code);
}

// The code and its phrase, as in a status line (RFC 9112, Section 4): "404 Not Found". NULL for an unknown code.
static inline const char* iana_http_status_text(long code) {
    const struct iana_http_status_detail_row* row = iana_http_status_detail_row_of(code);
    return row->phrase_size != 0 ? row->text : iana_http_status_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_http_status_text_length(long code) {
    const size_t length = iana_http_reason_phrase_length(code);
    return length != 0 ? length + 4 : 0;
}

// The whole status line of a response (RFC 9112, Section 4): "HTTP/1.1 404 Not Found\r\n". NULL for an unknown code.
static inline const char* iana_http_status_line(long code) {
    const char* text = iana_http_status_detail_lines[iana_http_status_detail_row_number(code)];
    return text[0] != '\0' ? text : iana_http_status_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_http_status_line_length(long code) {
    const size_t length = iana_http_reason_phrase_length(code);
    return length != 0 ? length + 15 : 0;
}

// One sentence from a supplement that says what the code means. NULL for an unknown code.
static inline const char* iana_http_description(long code) {
    const char* text = iana_http_status_detail_descriptions[iana_http_status_detail_row_number(code)];
    return text[0] != '\0' ? text : iana_http_status_detail_null();
}

// The state of the code in the registry; UNASSIGNED for an unknown code.
static inline enum iana_http_registration iana_http_registration_of(long code) {
    static const enum iana_http_registration registrations[] = {
        IANA_HTTP_REGISTRATION_UNASSIGNED, IANA_HTTP_REGISTRATION_ASSIGNED, IANA_HTTP_REGISTRATION_TEMPORARY,
        IANA_HTTP_REGISTRATION_OBSOLETED, IANA_HTTP_REGISTRATION_UNUSED};
    return registrations[iana_http_status_detail_row_of(code)->state];
}

// The following functions return 1 for true and 0 for false.

// True for 100-199: a final response will follow (RFC 9110, Section 15.2).
static inline int iana_http_is_informational(long code) { return iana_http_status_detail_is_between(code, 100, 199); }

// True for 200-299: the request was received, understood and accepted (RFC 9110, Section 15.3).
static inline int iana_http_is_success(long code) { return iana_http_status_detail_is_between(code, 200, 299); }

// True for 300-399: the client must take further action (RFC 9110, Section 15.4).
static inline int iana_http_is_redirection(long code) { return iana_http_status_detail_is_between(code, 300, 399); }

// True for 400-499: the client seems to have made an error (RFC 9110, Section 15.5).
static inline int iana_http_is_client_error(long code) { return iana_http_status_detail_is_between(code, 400, 499); }

// True for 500-599: the server failed to fulfill the request (RFC 9110, Section 15.6).
static inline int iana_http_is_server_error(long code) { return iana_http_status_detail_is_between(code, 500, 599); }

// True for 400-599: an error of the client or the server (RFC 9110, Sections 15.5 and 15.6).
static inline int iana_http_is_error(long code) { return iana_http_status_detail_is_between(code, 400, 599); }

// True for 100-599: other numbers are not valid status codes (RFC 9110, Section 15).
static inline int iana_http_is_valid(long code) { return iana_http_status_detail_is_between(code, 100, 599); }

// The class of the code, even of an unknown code: 499 is a client error (RFC 9110, Section 15). NONE outside 100-599.
static inline enum iana_http_status_class iana_http_class_of(long code) {
    static const enum iana_http_status_class classes[] = {
        IANA_HTTP_STATUS_CLASS_NONE, IANA_HTTP_STATUS_CLASS_INFORMATIONAL, IANA_HTTP_STATUS_CLASS_SUCCESSFUL,
        IANA_HTTP_STATUS_CLASS_REDIRECTION, IANA_HTTP_STATUS_CLASS_CLIENT_ERROR, IANA_HTTP_STATUS_CLASS_SERVER_ERROR};
    return classes[iana_http_is_valid(code) ? code / 100 : 0];
}

// What RFC 9110 calls the class of the code, even of an unknown code: "Informational", "Successful", "Redirection",
// "Client Error" or "Server Error" (Sections 15.2 to 15.6). NULL outside of 100-599.
static inline const char* iana_http_class_phrase(long code) {
    switch (iana_http_class_of(code)) {
        case IANA_HTTP_STATUS_CLASS_INFORMATIONAL: return "Informational";
        case IANA_HTTP_STATUS_CLASS_SUCCESSFUL: return "Successful";
        case IANA_HTTP_STATUS_CLASS_REDIRECTION: return "Redirection";
        case IANA_HTTP_STATUS_CLASS_CLIENT_ERROR: return "Client Error";
        case IANA_HTTP_STATUS_CLASS_SERVER_ERROR: return "Server Error";
        case IANA_HTTP_STATUS_CLASS_NONE: break;
    }
    return iana_http_status_detail_null();
}

// The code that a client handles an unknown code like: the x00 code of its class, or 500 outside of 100-599 (RFC 9110,
// Section 15). Use it to decide how to handle a response, but forward the original code.
static inline int iana_http_generic(long code) {
    static const int codes[] = {500, 100, 200, 300, 400, 500};
    return codes[iana_http_is_valid(code) ? code / 100 : 0];
}

// True if a cache may store the response without being told so (RFC 9110, Section 15.1). False for an unknown code.
static inline int iana_http_is_heuristically_cacheable(long code) {
    switch (code) {
        // RFC 7725, Section 3
        case 451:
        // RFC 9110, Section 15.1
        case 200: case 203: case 204: case 206: case 300: case 301: case 308: case 404: case 405: case 410: case 414:
        case 501:
            return 1;
        default: return 0;
    }
}

// True if the response ends with its header section (RFC 9110, Section 6.4.1), whatever Content-Length says. Also true
// for an unknown code if the whole range never has content. False for any other unknown code.
static inline int iana_http_never_has_content(long code) {
    if (iana_http_status_detail_is_between(code, 100, 199)) return 1;  // RFC 9110, Section 6.4.1
    switch (code) {
        // RFC 9110, Section 6.4.1
        case 204: case 304:
            return 1;
        default: return 0;
    }
}

// True for a redirection after which the client must not change the method (RFC 9110, Sections 15.4.8 and 15.4.9).
// False for an unknown code.
static inline int iana_http_preserves_method(long code) {
    switch (code) {
        // RFC 9110, Section 15.4.8
        case 307:
        // RFC 9110, Section 15.4.9
        case 308:
            return 1;
        default: return 0;
    }
}

// The functions below read only the first `length` characters of `text`, which needs no terminating zero. If `length`
// is 0, `text` may be NULL.

// The code that three ASCII digits give, as in a status line (RFC 9112, Section 4): "100" to "999", even if the code is
// unknown. 0 for any other text.
static inline int iana_http_status_from_digits(const char* text, size_t length) {
    if (length != 3 || text[0] < '1' || text[0] > '9') return 0;
    if (text[1] < '0' || text[1] > '9' || text[2] < '0' || text[2] > '9') return 0;
    return (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0');
}

// The code with that name, such as "NOT_FOUND". It ignores the case of ASCII letters and finds former names, too. 0 for
// any other text.
static inline int iana_http_status_from_name(const char* text, size_t length) {
    const struct iana_http_status_detail_index* index = &iana_http_status_detail_name_index;
    const struct iana_http_status_detail_row* row;
    row = &iana_http_status_detail_rows[iana_http_status_detail_find(text, length, index)];
    if (row->name_size != length) return 0;
    return iana_http_status_detail_is_same(text, row->name, length, index->is_of_tokens) ? row->code : 0;
}

// The code with that reason phrase, such as "Not Found". It ignores the case of ASCII letters and finds former phrases,
// too. 0 for any other text.
static inline int iana_http_status_from_phrase(const char* text, size_t length) {
    const struct iana_http_status_detail_index* index = &iana_http_status_detail_phrase_index;
    const struct iana_http_status_detail_row* row;
    row = &iana_http_status_detail_rows[iana_http_status_detail_find(text, length, index)];
    if (row->phrase_size != length) return 0;
    return iana_http_status_detail_is_same(text, row->text + 4, length, index->is_of_tokens) ? row->code : 0;
}

#endif  // IANA_HTTP_STATUS_H
