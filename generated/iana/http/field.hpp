// HTTP field names for C++17 and later.
// Made by iana-codegen 0.1.0 from IANA's registry http-fields as updated on 2026-08-21: 256 fields.
// Do not edit. To regenerate:
// iana-codegen generate cpp REGISTRY --table http-field.xml --supplement FILE --output field.hpp
#pragma once

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "HTTP field names for C++ need C++17: compile with -std=c++17 or later"
#else

#include <iana/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iana::http {

// HTTP field names. This project assigns the numbers, which never change. No enumerator is 0, and no function returns
// 0: field{} can stand for "not registered". Names are never removed and never change their meaning.
enum class field : std::uint16_t {
    a_im                                     = 1,  // RFC 3229, Section 10.5.3
    accept                                   = 2,  // RFC 9110, Section 12.5.1
    accept_additions                         = 3,  // RFC 2324, Section 2.2.2.1
    accept_ch                                = 4,  // RFC 8942, Section 3.1
    accept_charset                           = 5,  // RFC 9110, Section 12.5.2
    accept_datetime                          = 6,  // RFC 7089, Section 2.1.1
    accept_encoding                          = 7,  // RFC 9110, Section 12.5.3
    accept_features                          = 8,  // RFC 2295, Section 8.2
    accept_language                          = 9,  // RFC 9110, Section 12.5.4
    accept_patch                             = 10,  // RFC 5789, Section 3.1
    accept_post                              = 11,  // Linked Data Platform 1.0
    accept_query                             = 12,  // RFC 10008, Section 3
    accept_ranges                            = 13,  // RFC 9110, Section 14.3
    accept_signature                         = 14,  // RFC 9421, Section 5.1
    access_control                           = 15,  // Access Control for Cross-site Requests
    access_control_allow_credentials         = 16,  // Fetch
    access_control_allow_headers             = 17,  // Fetch
    access_control_allow_methods             = 18,  // Fetch
    access_control_allow_origin              = 19,  // Fetch
    access_control_expose_headers            = 20,  // Fetch
    access_control_max_age                   = 21,  // Fetch
    access_control_request_headers           = 22,  // Fetch
    access_control_request_method            = 23,  // Fetch
    activate_storage_access                  = 24,  // https://privacycg.github.io/storage-access-headers
    age                                      = 25,  // RFC 9111, Section 5.1
    allow                                    = 26,  // RFC 9110, Section 10.2.1
    alpn                                     = 27,  // RFC 7639, Section 2
    alt_svc                                  = 28,  // RFC 7838, Section 3
    alt_used                                 = 29,  // RFC 7838, Section 5
    alternates                               = 30,  // RFC 2295, Section 8.3
    amp_cache_transform                      = 31,  // AMP-Cache-Transform HTTP request header
    apply_to_redirect_ref                    = 32,  // RFC 4437
    authentication_control                   = 33,  // RFC 8053, Section 4
    authentication_info                      = 34,  // RFC 9110, Section 11.6.3
    authorization                            = 35,  // RFC 9110, Section 11.6.2
    available_dictionary                     = 36,  // RFC 9842, Section 2.2
    c_ext                                    = 37,  // RFC 2774, Section 4.3
    c_man                                    = 38,  // RFC 2774, Section 4.2
    c_opt                                    = 39,  // RFC 2774, Section 4.2
    c_pep                                    = 40,  // PEP - an Extension Mechanism for HTTP
    c_pep_info                               = 41,  // PEP - an Extension Mechanism for HTTP
    cache_control                            = 42,  // RFC 9111, Section 5.2
    cache_group_invalidation                 = 43,  // RFC 9875, Section 3
    cache_groups                             = 44,  // RFC 9875, Section 2
    cache_status                             = 45,  // RFC 9211, Section 2
    cal_managed_id                           = 46,  // RFC 8607, Section 5.1
    caldav_timezones                         = 47,  // RFC 7809, Section 7.1
    capsule_protocol                         = 48,  // RFC 9297, Section 3.4
    cdn_cache_control                        = 49,  // RFC 9213, Section 3
    cdn_loop                                 = 50,  // RFC 8586, Section 2
    cert_not_after                           = 51,  // RFC 8739, Section 3.3
    cert_not_before                          = 52,  // RFC 8739, Section 3.3
    clear_site_data                          = 53,  // Clear Site Data
    client_cert                              = 54,  // RFC 9440, Section 2
    client_cert_chain                        = 55,  // RFC 9440, Section 2
    close                                    = 56,  // RFC 9112, Section 9.6
    cmcd_object                              = 57,  // CTA-5004 Common Media Client Data
    cmcd_request                             = 58,  // CTA-5004 Common Media Client Data
    cmcd_session                             = 59,  // CTA-5004 Common Media Client Data
    cmcd_status                              = 60,  // CTA-5004 Common Media Client Data
    cmsd_dynamic                             = 61,  // CTA-5006 Common Media Server Data (CMSD)
    cmsd_static                              = 62,  // CTA-5006 Common Media Server Data (CMSD)
    concealed_auth_export                    = 63,  // RFC 9729
    configuration_context                    = 64,  // OSLC Configuration Management Version 1.0. Part 3: Configuration
                                                    // Specification
    connection                               = 65,  // RFC 9110, Section 7.6.1
    content_base                             = 66,  // RFC 2068, Section 14.11
    content_digest                           = 67,  // RFC 9530, Section 2
    content_disposition                      = 68,  // RFC 6266, Section 4
    content_encoding                         = 69,  // RFC 9110, Section 8.4
    content_id                               = 70,  // The HTTP Distribution and Replication Protocol
    content_language                         = 71,  // RFC 9110, Section 8.5
    content_length                           = 72,  // RFC 9110, Section 8.6
    content_location                         = 73,  // RFC 9110, Section 8.7
    content_md5                              = 74,  // RFC 2616, Section 14.15
    content_range                            = 75,  // RFC 9110, Section 14.4
    content_script_type                      = 76,  // HTML 4.01 Specification
    content_security_policy                  = 77,  // Content Security Policy Level 3
    content_security_policy_report_only      = 78,  // Content Security Policy Level 3
    content_style_type                       = 79,  // HTML 4.01 Specification
    content_type                             = 80,  // RFC 9110, Section 8.3
    content_version                          = 81,  // RFC 2068, Section 19.6.2.2
    cookie                                   = 82,  // RFC-ietf-httpbis-rfc6265bis-22, Section 5.8.1
    cookie2                                  = 83,  // RFC 2965, Section 3.3.5
    cross_origin_embedder_policy             = 84,  // HTML
    cross_origin_embedder_policy_report_only = 85,  // HTML
    cross_origin_opener_policy               = 86,  // HTML
    cross_origin_opener_policy_report_only   = 87,  // HTML
    cross_origin_resource_policy             = 88,  // Fetch
    cta_common_access_token                  = 89,
    dasl                                     = 90,  // RFC 5323, Section 3.2
    date                                     = 91,  // RFC 9110, Section 6.6.1
    dav                                      = 92,  // RFC 4918, Section 10.1
    default_style                            = 93,  // HTML 4.01 Specification
    delta_base                               = 94,  // RFC 3229, Section 10.5.1
    deprecation                              = 95,  // RFC 9745, Section 2
    depth                                    = 96,  // RFC 4918, Section 10.2
    derived_from                             = 97,  // RFC 2068, Section 19.6.2.3
    destination                              = 98,  // RFC 4918, Section 10.3
    detached_jws                             = 99,  // RFC 9635, Section 7.3.3
    differential_id                          = 100,  // The HTTP Distribution and Replication Protocol
    dictionary_id                            = 101,  // RFC 9842, Section 2.3
    digest                                   = 102,  // RFC 3230, Section 4.3.2
    dpop                                     = 103,  // RFC 9449, Section 4.1
    dpop_nonce                               = 104,  // RFC 9449, Section 8
    early_data                               = 105,  // RFC 8470, Section 5.1
    ediint_features                          = 106,  // RFC 6017
    etag                                     = 107,  // RFC 9110, Section 8.8.3
    expect                                   = 108,  // RFC 9110, Section 10.1.1
    expect_ct                                = 109,  // RFC 9163, Section 2.1
    expires                                  = 110,  // RFC 9111, Section 5.3
    ext                                      = 111,  // RFC 2774, Section 4.3
    forwarded                                = 112,  // RFC 7239, Section 4
    from                                     = 113,  // RFC 9110, Section 10.1.2
    getprofile                               = 114,  // Implementation of OPS Over HTTP
    hobareg                                  = 115,  // RFC 7486, Section 6.1.1
    host                                     = 116,  // RFC 9110, Section 7.2
    http2_settings                           = 117,  // RFC 7540, Section 3.2.1
    if_                                      = 118,  // RFC 4918, Section 10.4
    if_match                                 = 119,  // RFC 9110, Section 13.1.1
    if_modified_since                        = 120,  // RFC 9110, Section 13.1.3
    if_none_match                            = 121,  // RFC 9110, Section 13.1.2
    if_range                                 = 122,  // RFC 9110, Section 13.1.5
    if_schedule_tag_match                    = 123,  // RFC 6638, Section 8.3
    if_unmodified_since                      = 124,  // RFC 9110, Section 13.1.4
    im                                       = 125,  // RFC 3229, Section 10.5.2
    include_referred_token_binding_id        = 126,  // RFC 8473, Section 5.3
    incremental                              = 127,  // RFC 10036, Section 3
    isolation                                = 128,  // OData Version 4.01 Part 1: Protocol
    keep_alive                               = 129,  // RFC 2068, Section 19.7.1.1
    label                                    = 130,  // RFC 3253, Section 8.3
    last_event_id                            = 131,  // HTML
    last_modified                            = 132,  // RFC 9110, Section 8.8.2
    link                                     = 133,  // RFC 8288, Section 3
    link_template                            = 134,  // RFC 9652, Section 2
    location                                 = 135,  // RFC 9110, Section 10.2.2
    lock_token                               = 136,  // RFC 4918, Section 10.5
    man                                      = 137,  // RFC 2774, Section 4.1
    max_forwards                             = 138,  // RFC 9110, Section 7.6.2
    memento_datetime                         = 139,  // RFC 7089, Section 2.1.1
    meter                                    = 140,  // RFC 2227
    method_check                             = 141,  // Access Control for Cross-site Requests
    method_check_expires                     = 142,  // Access Control for Cross-site Requests
    mime_version                             = 143,  // RFC 9112, Appendix B.1
    negotiate                                = 144,  // RFC 2295, Section 8.4
    nel                                      = 145,  // Network Error Logging
    odata_entityid                           = 146,  // OData Version 4.01 Part 1: Protocol
    odata_isolation                          = 147,  // OData Version 4.01 Part 1: Protocol
    odata_maxversion                         = 148,  // OData Version 4.01 Part 1: Protocol
    odata_version                            = 149,  // OData Version 4.01 Part 1: Protocol
    opt                                      = 150,  // RFC 2774, Section 4.1
    optional_www_authenticate                = 151,  // RFC 8053, Section 3
    ordering_type                            = 152,  // RFC 3648, Section 5.1
    origin                                   = 153,  // RFC 6454, Section 7
    origin_agent_cluster                     = 154,  // HTML
    oscore                                   = 155,  // RFC 8613, Section 11.1
    oslc_core_version                        = 156,  // OASIS Project Specification 01
    overwrite                                = 157,  // RFC 4918, Section 10.6
    p3p                                      = 158,  // The Platform for Privacy Preferences 1.0 (P3P1.0) Specification
    pep                                      = 159,  // PEP - an Extension Mechanism for HTTP
    pep_info                                 = 160,  // PEP - an Extension Mechanism for HTTP
    permissions_policy                       = 161,  // Permissions Policy
    pics_label                               = 162,  // PICS Label Distribution Label Syntax and Communication Protocols
    ping_from                                = 163,  // HTML
    ping_to                                  = 164,  // HTML
    position                                 = 165,  // RFC 3648, Section 6.1
    pragma                                   = 166,  // RFC 9111, Section 5.4
    prefer                                   = 167,  // RFC 7240, Section 2
    preference_applied                       = 168,  // RFC 7240, Section 3
    priority                                 = 169,  // RFC 9218, Section 5
    profileobject                            = 170,  // Implementation of OPS Over HTTP
    protocol                                 = 171,  // PICS Label Distribution Label Syntax and Communication Protocols
    protocol_info                            = 172,  // White Paper: Joint Electronic Payment Initiative
    protocol_query                           = 173,  // White Paper: Joint Electronic Payment Initiative
    protocol_request                         = 174,  // PICS Label Distribution Label Syntax and Communication Protocols
    proxy_authenticate                       = 175,  // RFC 9110, Section 11.7.1
    proxy_authentication_info                = 176,  // RFC 9110, Section 11.7.3
    proxy_authorization                      = 177,  // RFC 9110, Section 11.7.2
    proxy_features                           = 178,  // Notification for Proxy Caches
    proxy_instruction                        = 179,  // Notification for Proxy Caches
    proxy_status                             = 180,  // RFC 9209, Section 2
    public_                                  = 181,  // RFC 2068, Section 14.35
    public_key_pins                          = 182,  // RFC 7469, Section 2.1
    public_key_pins_report_only              = 183,  // RFC 7469, Section 2.1
    range                                    = 184,  // RFC 9110, Section 14.2
    redirect_ref                             = 185,  // RFC 4437
    referer                                  = 186,  // RFC 9110, Section 10.1.3
    referer_root                             = 187,  // Access Control for Cross-site Requests
    referrer_policy                          = 188,  // Referrer Policy
    refresh                                  = 189,  // HTML
    repeatability_client_id                  = 190,  // Repeatable Requests Version 1.0
    repeatability_first_sent                 = 191,  // Repeatable Requests Version 1.0
    repeatability_request_id                 = 192,  // Repeatable Requests Version 1.0
    repeatability_result                     = 193,  // Repeatable Requests Version 1.0
    replay_nonce                             = 194,  // RFC 8555, Section 6.5.1
    reporting_endpoints                      = 195,  // Reporting API
    repr_digest                              = 196,  // RFC 9530, Section 3
    retry_after                              = 197,  // RFC 9110, Section 10.2.3
    safe                                     = 198,  // RFC 2310
    schedule_reply                           = 199,  // RFC 6638, Section 8.1
    schedule_tag                             = 200,  // RFC 6638, Section 8.2
    sec_fetch_dest                           = 201,  // https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header
    sec_fetch_mode                           = 202,  // https://www.w3.org/TR/fetch-metadata/#sec-fetch-mode-header
    sec_fetch_site                           = 203,  // https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header
    sec_fetch_storage_access                 = 204,  // https://privacycg.github.io/storage-access-headers
    sec_fetch_user                           = 205,  // https://www.w3.org/TR/fetch-metadata/#sec-fetch-user-header
    sec_gpc                                  = 206,  // Global Privacy Control (GPC)
    sec_purpose                              = 207,  // Fetch
    sec_token_binding                        = 208,  // RFC 8473, Section 2
    sec_websocket_accept                     = 209,  // RFC 6455, Section 11.3.3
    sec_websocket_extensions                 = 210,  // RFC 6455, Section 11.3.2
    sec_websocket_key                        = 211,  // RFC 6455, Section 11.3.1
    sec_websocket_protocol                   = 212,  // RFC 6455, Section 11.3.4
    sec_websocket_version                    = 213,  // RFC 6455, Section 11.3.5
    security_scheme                          = 214,  // RFC 2660
    server                                   = 215,  // RFC 9110, Section 10.2.4
    server_timing                            = 216,  // Server Timing
    set_cookie                               = 217,  // RFC-ietf-httpbis-rfc6265bis-22, Section 5.8.1
    set_cookie2                              = 218,  // RFC 2965, Section 3.2.2
    set_txn                                  = 219,  // RFC 9967, Section 3
    setprofile                               = 220,  // Implementation of OPS Over HTTP
    signature                                = 221,  // RFC 9421, Section 4.2
    signature_input                          = 222,  // RFC 9421, Section 4.1
    slug                                     = 223,  // RFC 5023, Section 9.7
    soapaction                               = 224,  // Simple Object Access Protocol (SOAP) 1.1
    status_uri                               = 225,  // RFC 2518, Section 9.7
    strict_transport_security                = 226,  // RFC 6797, Section 6.1
    sunset                                   = 227,  // RFC 8594, Section 3
    surrogate_capability                     = 228,  // Edge Architecture Specification
    surrogate_control                        = 229,  // Edge Architecture Specification
    tcn                                      = 230,  // RFC 2295, Section 8.5
    te                                       = 231,  // RFC 9110, Section 10.1.4
    timeout                                  = 232,  // RFC 4918, Section 10.7
    timing_allow_origin                      = 233,  // Resource Timing Level 1
    topic                                    = 234,  // RFC 8030, Section 5.4
    traceparent                              = 235,  // Trace Context
    tracestate                               = 236,  // Trace Context
    trailer                                  = 237,  // RFC 9110, Section 6.6.2
    transfer_encoding                        = 238,  // RFC 9112, Section 6.1
    ttl                                      = 239,  // RFC 8030, Section 5.2
    unencoded_digest                         = 240,  // RFC-ietf-httpbis-unencoded-digest-05, Section 3
    upgrade                                  = 241,  // RFC 9110, Section 7.8
    urgency                                  = 242,  // RFC 8030, Section 5.3
    uri                                      = 243,  // RFC 2068, Section 19.6.2.5
    use_as_dictionary                        = 244,  // RFC 9842, Section 2.1
    user_agent                               = 245,  // RFC 9110, Section 10.1.5
    variant_vary                             = 246,  // RFC 2295, Section 8.6
    vary                                     = 247,  // RFC 9110, Section 12.5.5
    via                                      = 248,  // RFC 9110, Section 7.6.3
    want_content_digest                      = 249,  // RFC 9530, Section 4
    want_digest                              = 250,  // RFC 3230, Section 4.3.1
    want_repr_digest                         = 251,  // RFC 9530, Section 4
    want_unencoded_digest                    = 252,  // RFC-ietf-httpbis-unencoded-digest-05, Section 4
    warning                                  = 253,  // RFC 9111, Section 5.5
    www_authenticate                         = 254,  // RFC 9110, Section 11.6.1
    x_content_type_options                   = 255,  // Fetch
    x_frame_options                          = 256,  // HTML
};

// The result of status_of(). It is none if the registry does not say.
enum class field_status : std::uint8_t { none, permanent, provisional, deprecated, obsoleted };

// The result of structured_type_of(). It is none if the registry does not say.
enum class structured_type : std::uint8_t { none, item, list, dictionary };

using ::iana::reference;
using ::iana::table;

// The name depends on the content of this file, so that one program can use two versions of the file.
inline namespace content_31e7fd3593f3d97b {

namespace detail {
template <typename unused>
struct all_rows;
}

// All facts about a value. Dates are YYYY-MM-DD or YYYY-MM. Missing texts are empty.
struct field_entry {
    field value;                               // the value itself
    std::string_view name;                     // as IANA spells it
    std::string_view description;              // one sentence
    std::string_view added;                    // the date on which the registry added the record
    std::string_view updated;                  // the date on which the registry last changed the record
    table<reference> references;               // in the registry's order, then the supplement's
    field_status status;                       // status_of()
    structured_type structured;                // structured_type_of()
    bool hop_by_hop;                           // is_hop_by_hop()
    std::optional<std::uint64_t> hpack_index;  // hpack_index()
    std::optional<std::uint64_t> qpack_index;  // qpack_index()
};

// The date of the registry that this file was made from.
inline constexpr std::string_view fields_updated = "2026-08-21";

// Every row, in the registry's order. The range has the interface of table<field_entry> and converts to it.
inline constexpr ::iana::lazy_table<field_entry, detail::all_rows> fields;

// Some functions are templates, so that compilers skip their data in programs that do not call them. Call them without
// template arguments.

// The row of a value, with all facts about it; nullptr if it has no row. The row lives as long as the program.
template <typename unused = void>
[[nodiscard]] constexpr const field_entry* find(field value) noexcept;

// The name as IANA spells it, such as "A-IM". It is always the present name, also for an enumerator with a former name.
// Empty if the value has no row.
[[nodiscard]] constexpr std::string_view name(field value) noexcept;

// The name in lower case, as HTTP/2 and HTTP/3 send it. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr std::string_view lower_name(field value) noexcept;

// One sentence from the registry or a supplement that says what the value means. Empty if there is none.
[[nodiscard]] constexpr std::string_view description(field value) noexcept;

// The documents that define the value: first the registry's, then the supplement's. Empty if the value has no row.
template <typename unused = void>
[[nodiscard]] constexpr table<reference> references(field value) noexcept;

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. std::nullopt for any other text.
[[nodiscard]] constexpr std::optional<field> field_from_name(std::string_view text) noexcept;

// The value with that number, which may have any integer type. std::nullopt for a number that has no row.
template <typename integer>
[[nodiscard]] constexpr std::optional<field> field_from_number(integer number) noexcept;

// What the registry says of the field: permanent, provisional, deprecated or obsoleted. none for a value that is no
// row, and for a row to which the registry gives no status (RFC 9110, Section 16.3.1).
[[nodiscard]] constexpr field_status status_of(field value) noexcept;

// The type with which to parse the field's value if it is a structured field: item, list or dictionary. none for every
// other field, and for a value that is no row (RFC 9651, Section 3).
[[nodiscard]] constexpr structured_type structured_type_of(field value) noexcept;

// True if the field is for the next recipient alone, so that a proxy removes it before it forwards the message. The
// proxy also removes each field that a Connection field names, which this function does not see. False for every other
// value (RFC 9110, Section 7.6.1).
[[nodiscard]] constexpr bool is_hop_by_hop(field value) noexcept;

// The lowest index of the name in the static table of HPACK, which counts from 1. Empty if the table does not have the
// name, and for a value that is no row (RFC 7541, Appendix A).
[[nodiscard]] constexpr std::optional<std::uint64_t> hpack_index(field value) noexcept;

// The lowest index of the name in the static table of QPACK, which counts from 0. Empty if the table does not have the
// name, and for a value that is no row (RFC 9204, Appendix A).
[[nodiscard]] constexpr std::optional<std::uint64_t> qpack_index(field value) noexcept;

// The implementation of the functions above. Do not use it directly.
namespace detail {

using namespace ::iana::detail;

// The facts that most programs use.
struct name_row {
    std::uint16_t value;
    std::string_view name;
    field_status status = {};
    structured_type structured = {};
    std::string_view description = {};
};

// The first row stands for every value without a row.
inline constexpr name_row names[] = {
    {},

    {1, "A-IM"_t, field_status::permanent, {},
     "Lists the ways to send only what has changed that the client understands."_t},
    {2, "Accept"_t, field_status::permanent, {}, "Lists the media types that the client prefers."_t},
    {3, "Accept-Additions"_t, field_status::permanent, {},
     "Says what the client wants in its coffee; an April Fools' joke."_t},
    {4, "Accept-CH"_t, field_status::permanent, structured_type::list,
     "Lists the client hints that the server would like to receive."_t},
    {5, "Accept-Charset"_t, field_status::deprecated, {}, "Lists the character encodings that the client prefers."_t},
    {6, "Accept-Datetime"_t, field_status::permanent, {}, "Asks for the resource as it was at a time in the past."_t},
    {7, "Accept-Encoding"_t, field_status::permanent, {},
     "Lists the content codings, such as gzip, that the client can decode."_t},
    {8, "Accept-Features"_t, field_status::permanent, {},
     "Says which features the client has, so that the server can choose a variant."_t},
    {9, "Accept-Language"_t, field_status::permanent, {}, "Lists the natural languages that the user prefers."_t},
    {10, "Accept-Patch"_t, field_status::permanent, {},
     "Lists the media types of patches that the resource accepts."_t},
    {11, "Accept-Post"_t, field_status::permanent, {}, "Lists the media types that the resource accepts with POST."_t},
    {12, "Accept-Query"_t, field_status::permanent, structured_type::list,
     "Lists the media types of queries that the resource accepts."_t},
    {13, "Accept-Ranges"_t, field_status::permanent, {},
     "Says in which units, if any, the server can send parts of the resource."_t},
    {14, "Accept-Signature"_t, field_status::permanent, {},
     "Asks the recipient to sign its own message, and says which parts."_t},
    {15, "Access-Control"_t, field_status::obsoleted, {},
     "Said which sites may read the response, in an early draft of CORS."_t},
    {16, "Access-Control-Allow-Credentials"_t, field_status::permanent, {},
     "Says whether scripts may read the response to a request with credentials."_t},
    {17, "Access-Control-Allow-Headers"_t, field_status::permanent, {},
     "Lists the fields that requests of other origins may have."_t},
    {18, "Access-Control-Allow-Methods"_t, field_status::permanent, {},
     "Lists the methods that requests of other origins may use."_t},
    {19, "Access-Control-Allow-Origin"_t, field_status::permanent, {},
     "Names the origin whose scripts may read the response, or * for all."_t},
    {20, "Access-Control-Expose-Headers"_t, field_status::permanent, {},
     "Lists the response fields that scripts of other origins may read."_t},
    {21, "Access-Control-Max-Age"_t, field_status::permanent, {},
     "Says for how many seconds a browser may remember the answer to a preflight."_t},
    {22, "Access-Control-Request-Headers"_t, field_status::permanent, {},
     "Tells a server in a preflight which fields the real request will have."_t},
    {23, "Access-Control-Request-Method"_t, field_status::permanent, {},
     "Tells a server in a preflight which method the real request will use."_t},
    {24, "Activate-Storage-Access"_t, field_status::provisional, structured_type::item,
     "Lets embedded content use its cookies, or asks for a retry with them."_t},
    {25, "Age"_t, field_status::permanent, {},
     "Says how many seconds ago the origin server made or confirmed the response."_t},
    {26, "Allow"_t, field_status::permanent, {}, "Lists the methods that the resource supports."_t},
    {27, "ALPN"_t, field_status::permanent, {},
     "Tells a proxy which protocol the client will use inside the tunnel."_t},
    {28, "Alt-Svc"_t, field_status::permanent, {},
     "Says at which other hosts, ports or protocols the origin is available."_t},
    {29, "Alt-Used"_t, field_status::permanent, {}, "Names the alternative service that the client uses."_t},
    {30, "Alternates"_t, field_status::permanent, {}, "Lists the variants of a resource and what sets them apart."_t},
    {31, "AMP-Cache-Transform"_t, field_status::provisional, {},
     "Says that the client wants a signed exchange that an AMP cache can serve."_t},
    {32, "Apply-To-Redirect-Ref"_t, field_status::permanent, {},
     "Says whether the request is for a redirecting resource itself or for its target."_t},
    {33, "Authentication-Control"_t, field_status::permanent, {},
     "Tells an interactive client how to handle authentication, such as when to log out."_t},
    {34, "Authentication-Info"_t, field_status::permanent, {},
     "Carries what the server adds once it has accepted the client's credentials."_t},
    {35, "Authorization"_t, field_status::permanent, {}, "Carries the client's credentials for the origin server."_t},
    {36, "Available-Dictionary"_t, field_status::permanent, structured_type::item,
     "Names a compression dictionary that the client has, by its hash."_t},
    {37, "C-Ext"_t, field_status::obsoleted, {}, "Confirmed that the extensions in C-Man were applied."_t},
    {38, "C-Man"_t, field_status::obsoleted, {}, "Declared extensions that the next recipient had to apply."_t},
    {39, "C-Opt"_t, field_status::obsoleted, {}, "Declared extensions that the next recipient could ignore."_t},
    {40, "C-PEP"_t, field_status::obsoleted, {},
     "Declared extensions for the next recipient, in a proposal that was given up."_t},
    {41, "C-PEP-Info"_t, field_status::deprecated, {},
     "Announced extensions to the next recipient, in a proposal that was given up."_t},
    {42, "Cache-Control"_t, field_status::permanent, {},
     "Tells caches whether and how long they may store and reuse the message."_t},
    {43, "Cache-Group-Invalidation"_t, field_status::permanent, structured_type::list,
     "Tells caches which groups of stored responses they should no longer use."_t},
    {44, "Cache-Groups"_t, field_status::permanent, structured_type::list,
     "Names the groups to which a stored response belongs."_t},
    {45, "Cache-Status"_t, field_status::permanent, structured_type::list,
     "Says how each cache on the way handled the request."_t},
    {46, "Cal-Managed-ID"_t, field_status::permanent, {},
     "Identifies an attachment that the calendar server stores."_t},
    {47, "CalDAV-Timezones"_t, field_status::permanent, {},
     "Says whether calendar data has to contain the definitions of time zones."_t},
    {48, "Capsule-Protocol"_t, field_status::permanent, structured_type::item,
     "Says that the data of this request is a sequence of capsules."_t},
    {49, "CDN-Cache-Control"_t, field_status::permanent, structured_type::dictionary,
     "Is Cache-Control for content delivery networks alone."_t},
    {50, "CDN-Loop"_t, field_status::permanent, {},
     "Lists the content delivery networks that forwarded the request, to detect loops."_t},
    {51, "Cert-Not-After"_t, field_status::permanent, {}, "Says when the certificate in the response expires."_t},
    {52, "Cert-Not-Before"_t, field_status::permanent, {},
     "Says when the certificate in the response becomes valid."_t},
    {53, "Clear-Site-Data"_t, field_status::permanent, {},
     "Tells the browser to delete data that it stores for the site."_t},
    {54, "Client-Cert"_t, field_status::permanent, structured_type::item,
     "Passes the certificate of a TLS client from a reverse proxy to the server."_t},
    {55, "Client-Cert-Chain"_t, field_status::permanent, structured_type::list,
     "Passes the rest of the client's certificate chain from a proxy to the server."_t},
    {56, "Close"_t, field_status::permanent, {}, "Is reserved, because Connection has an option of this name."_t},
    {57, "CMCD-Object"_t, field_status::provisional, {},
     "Carries data of a media player about the object that it requests."_t},
    {58, "CMCD-Request"_t, field_status::provisional, {},
     "Carries data of a media player that changes with each request."_t},
    {59, "CMCD-Session"_t, field_status::provisional, {},
     "Carries data of a media player that stays the same for a session."_t},
    {60, "CMCD-Status"_t, field_status::provisional, {}, "Carries data of a media player that changes now and then."_t},
    {61, "CMSD-Dynamic"_t, field_status::provisional, {},
     "Carries data of media servers that changes on the way to the player."_t},
    {62, "CMSD-Static"_t, field_status::provisional, {},
     "Carries data of a media server that stays the same on the way to the player."_t},
    {63, "Concealed-Auth-Export"_t, field_status::permanent, structured_type::item,
     "Passes key material of a TLS connection from a frontend to a backend server."_t},
    {64, "Configuration-Context"_t, field_status::provisional, {},
     "Names the configuration that decides which version of a resource is meant."_t},
    {65, "Connection"_t, field_status::permanent, {},
     "Lists the options and the fields that are for this connection only."_t},
    {66, "Content-Base"_t, field_status::obsoleted, {}, "Gave the base of the relative URIs in the content."_t},
    {67, "Content-Digest"_t, field_status::permanent, structured_type::dictionary,
     "Carries hashes of the content of this message."_t},
    {68, "Content-Disposition"_t, field_status::permanent, {},
     "Says whether to show the content or to save it, and under which file name."_t},
    {69, "Content-Encoding"_t, field_status::permanent, {},
     "Lists the codings, such as gzip, in which the content is."_t},
    {70, "Content-ID"_t, field_status::deprecated, {}},
    {71, "Content-Language"_t, field_status::permanent, {},
     "Names the languages of the people for whom the content is meant."_t},
    {72, "Content-Length"_t, field_status::permanent, {}, "Gives the size of the content in bytes."_t},
    {73, "Content-Location"_t, field_status::permanent, {}, "Gives a URI for just the content of this message."_t},
    {74, "Content-MD5"_t, field_status::obsoleted, {}, "Carried an MD5 checksum of the content."_t},
    {75, "Content-Range"_t, field_status::permanent, {}, "Says which part of the whole the content is."_t},
    {76, "Content-Script-Type"_t, field_status::obsoleted, {},
     "Named the default script language of an HTML document."_t},
    {77, "Content-Security-Policy"_t, field_status::permanent, {},
     "Says from where a page may load scripts, styles and other content."_t},
    {78, "Content-Security-Policy-Report-Only"_t, field_status::permanent, {},
     "Is a Content-Security-Policy whose violations are only reported."_t},
    {79, "Content-Style-Type"_t, field_status::obsoleted, {},
     "Named the default style sheet language of an HTML document."_t},
    {80, "Content-Type"_t, field_status::permanent, {}, "Names the media type of the content."_t},
    {81, "Content-Version"_t, field_status::obsoleted, {}, "Gave the version of a document that changes over time."_t},
    {82, "Cookie"_t, field_status::permanent, {}, "Returns to the server the cookies that it has set."_t},
    {83, "Cookie2"_t, field_status::obsoleted, {},
     "Said which version of the cookie specification the client understands."_t},
    {84, "Cross-Origin-Embedder-Policy"_t, field_status::permanent, structured_type::item,
     "Says whether a page may embed content of origins that have not agreed to it."_t},
    {85, "Cross-Origin-Embedder-Policy-Report-Only"_t, field_status::permanent, structured_type::item,
     "Is a Cross-Origin-Embedder-Policy whose violations are only reported."_t},
    {86, "Cross-Origin-Opener-Policy"_t, field_status::permanent, structured_type::item,
     "Keeps a page apart from the windows of other origins."_t},
    {87, "Cross-Origin-Opener-Policy-Report-Only"_t, field_status::permanent, structured_type::item,
     "Is a Cross-Origin-Opener-Policy whose effects are only reported."_t},
    {88, "Cross-Origin-Resource-Policy"_t, field_status::permanent, {}, "Says which sites may embed the resource."_t},
    {89, "CTA-Common-Access-Token"_t, field_status::provisional, {}},
    {90, "DASL"_t, field_status::permanent, {}, "Lists the query languages that SEARCH understands."_t},
    {91, "Date"_t, field_status::permanent, {}, "Says when the message was made."_t},
    {92, "DAV"_t, field_status::permanent, {}, "Lists the features of WebDAV that the sender supports."_t},
    {93, "Default-Style"_t, field_status::obsoleted, {}, "Named the preferred style sheet of an HTML document."_t},
    {94, "Delta-Base"_t, field_status::permanent, {},
     "Names the version from which the response lists the differences."_t},
    {95, "Deprecation"_t, field_status::permanent, structured_type::item,
     "Says since when, or from when on, the resource is deprecated."_t},
    {96, "Depth"_t, field_status::permanent, {}, "Says how far below a collection the method applies."_t},
    {97, "Derived-From"_t, field_status::obsoleted, {},
     "Named the version that the client edited to make the content."_t},
    {98, "Destination"_t, field_status::permanent, {}, "Gives the URI to which COPY or MOVE writes."_t},
    {99, "Detached-JWS"_t, field_status::permanent, {},
     "Carries a signature of the request in the form of a JWS without its payload."_t},
    {100, "Differential-ID"_t, field_status::deprecated, {}},
    {101, "Dictionary-ID"_t, field_status::permanent, structured_type::item,
     "Returns the identifier that the server gave to the available dictionary."_t},
    {102, "Digest"_t, field_status::obsoleted, {}, "Carried hashes of the resource's content."_t},
    {103, "DPoP"_t, field_status::permanent, {},
     "Proves that the client has the key to which its access token is bound."_t},
    {104, "DPoP-Nonce"_t, field_status::permanent, {},
     "Gives a nonce that the client has to use in its next DPoP proof."_t},
    {105, "Early-Data"_t, field_status::permanent, {},
     "Says that the request came in TLS early data, and so could be a replay."_t},
    {106, "EDIINT-Features"_t, field_status::provisional, {},
     "Lists the features that a partner in electronic data interchange supports."_t},
    {107, "ETag"_t, field_status::permanent, {}, "Gives a tag that changes with the content."_t},
    {108, "Expect"_t, field_status::permanent, {},
     "Says what the client needs from the server, such as 100-continue."_t},
    {109, "Expect-CT"_t, field_status::deprecated, {},
     "Asked browsers to refuse or report certificates that are not publicly logged."_t},
    {110, "Expires"_t, field_status::permanent, {}, "Says when the response becomes stale."_t},
    {111, "Ext"_t, field_status::obsoleted, {}, "Confirmed that the extensions in Man were applied."_t},
    {112, "Forwarded"_t, field_status::permanent, {},
     "Lists what proxies replaced: addresses, the host and the protocol."_t},
    {113, "From"_t, field_status::permanent, {}, "Gives the email address of the person who runs the client."_t},
    {114, "GetProfile"_t, field_status::obsoleted, {}},
    {115, "Hobareg"_t, field_status::permanent, {}, "Says how far the registration of a client's key has come."_t},
    {116, "Host"_t, field_status::permanent, {},
     "Gives the host and the port to which the URI of the request refers."_t},
    {117, "HTTP2-Settings"_t, field_status::obsoleted, {},
     "Carried the settings of HTTP/2 in a request to change to it."_t},
    {118, "If"_t, field_status::permanent, {}, "Makes the request depend on lock tokens and entity tags."_t},
    {119, "If-Match"_t, field_status::permanent, {},
     "Makes the request depend on the resource having one of these tags."_t},
    {120, "If-Modified-Since"_t, field_status::permanent, {},
     "Asks for the content only if it is newer than this time."_t},
    {121, "If-None-Match"_t, field_status::permanent, {},
     "Makes the request depend on the resource having none of these tags."_t},
    {122, "If-Range"_t, field_status::permanent, {},
     "Asks for all of the content instead of a range if it has changed."_t},
    {123, "If-Schedule-Tag-Match"_t, field_status::permanent, {},
     "Makes the request depend on a calendar object having this schedule tag."_t},
    {124, "If-Unmodified-Since"_t, field_status::permanent, {},
     "Makes the request depend on the resource being no newer than this time."_t},
    {125, "IM"_t, field_status::permanent, {},
     "Lists what was done to the response to send less, such as delta encoding."_t},
    {126, "Include-Referred-Token-Binding-ID"_t, field_status::permanent, {},
     "Asks the client to prove its token binding to the server it is redirected to."_t},
    {127, "Incremental"_t, field_status::permanent, structured_type::item,
     "Asks proxies to forward the message piece by piece as it arrives."_t},
    {128, "Isolation"_t, field_status::provisional, {}, "Asks for results that later changes do not affect."_t},
    {129, "Keep-Alive"_t, field_status::permanent, {},
     "Says how long, or for how many requests, the connection stays open."_t},
    {130, "Label"_t, field_status::permanent, {}, "Selects the version that has this label."_t},
    {131, "Last-Event-ID"_t, field_status::permanent, {},
     "Names the last event that the client received before it reconnected."_t},
    {132, "Last-Modified"_t, field_status::permanent, {}, "Says when the content last changed."_t},
    {133, "Link"_t, field_status::permanent, {}, "Links the resource to others and says how they are related."_t},
    {134, "Link-Template"_t, field_status::permanent, {}, "Gives links with variables that the client fills in."_t},
    {135, "Location"_t, field_status::permanent, {},
     "Gives the URI of what was created, or to which the client is redirected."_t},
    {136, "Lock-Token"_t, field_status::permanent, {}, "Names the lock that was made, or that is to be removed."_t},
    {137, "Man"_t, field_status::obsoleted, {}, "Declared extensions that the server had to apply."_t},
    {138, "Max-Forwards"_t, field_status::permanent, {}, "Limits how often a TRACE or OPTIONS request is forwarded."_t},
    {139, "Memento-Datetime"_t, field_status::permanent, {}, "Says from which time in the past the content is."_t},
    {140, "Meter"_t, field_status::permanent, {},
     "Lets caches report how often they used a response, and limits how often they may."_t},
    {141, "Method-Check"_t, field_status::obsoleted, {},
     "Named the method of the real request, in an early draft of CORS."_t},
    {142, "Method-Check-Expires"_t, field_status::obsoleted, {},
     "Said how long the answer to a check was valid, in an early draft of CORS."_t},
    {143, "MIME-Version"_t, field_status::permanent, {}, "Gives the version of MIME that the sender used."_t},
    {144, "Negotiate"_t, field_status::permanent, {},
     "Says which kinds of content negotiation the client takes part in."_t},
    {145, "NEL"_t, field_status::permanent, {}, "Asks the browser to report network errors of this origin."_t},
    {146, "OData-EntityId"_t, field_status::permanent, {},
     "Identifies the entity that a request created or changed."_t},
    {147, "OData-Isolation"_t, field_status::permanent, {}, "Asks for results that later changes do not affect."_t},
    {148, "OData-MaxVersion"_t, field_status::permanent, {},
     "Gives the highest version of OData that the response may have."_t},
    {149, "OData-Version"_t, field_status::permanent, {}, "Gives the version of OData that the message has."_t},
    {150, "Opt"_t, field_status::obsoleted, {}, "Declared extensions that the server could ignore."_t},
    {151, "Optional-WWW-Authenticate"_t, field_status::permanent, {},
     "Offers authentication that the client does not need for this response."_t},
    {152, "Ordering-Type"_t, field_status::permanent, {}, "Says how the members of a new collection are ordered."_t},
    {153, "Origin"_t, field_status::permanent, {}, "Names the origin of the page or script that caused the request."_t},
    {154, "Origin-Agent-Cluster"_t, field_status::permanent, structured_type::item,
     "Asks the browser to keep the origin apart from others of the same site."_t},
    {155, "OSCORE"_t, field_status::permanent, {},
     "Says that the message is protected by OSCORE, and with which parameters."_t},
    {156, "OSLC-Core-Version"_t, field_status::permanent, {},
     "Gives the version of OSLC Core that the message follows."_t},
    {157, "Overwrite"_t, field_status::permanent, {}, "Says whether COPY or MOVE may replace an existing resource."_t},
    {158, "P3P"_t, field_status::obsoleted, {}, "Gave the site's privacy policy in a form for programs."_t},
    {159, "PEP"_t, field_status::obsoleted, {}, "Declared extensions, in a proposal that was given up."_t},
    {160, "PEP-Info"_t, field_status::obsoleted, {}, "Announced extensions, in a proposal that was given up."_t},
    {161, "Permissions-Policy"_t, field_status::provisional, {},
     "Says which features of the browser a page and its frames may use."_t},
    {162, "PICS-Label"_t, field_status::obsoleted, {}, "Rated the content, for example for parental control."_t},
    {163, "Ping-From"_t, field_status::permanent, {},
     "Names the page on which the user followed a link with a ping attribute."_t},
    {164, "Ping-To"_t, field_status::permanent, {},
     "Names the target of the link with a ping attribute that the user followed."_t},
    {165, "Position"_t, field_status::permanent, {}, "Says where in an ordered collection the new member goes."_t},
    {166, "Pragma"_t, field_status::deprecated, {}, "Asked caches of HTTP/1.0 not to use what they had stored."_t},
    {167, "Prefer"_t, field_status::permanent, {}, "Says how the client would like the server to respond."_t},
    {168, "Preference-Applied"_t, field_status::permanent, {},
     "Says which preferences of the client the server followed."_t},
    {169, "Priority"_t, field_status::permanent, structured_type::dictionary,
     "Says how urgent a response is, and whether a part of it is of use."_t},
    {170, "ProfileObject"_t, field_status::obsoleted, {}},
    {171, "Protocol"_t, field_status::obsoleted, {}, "Said that the response has PICS labels, and where."_t},
    {172, "Protocol-Info"_t, field_status::deprecated, {}},
    {173, "Protocol-Query"_t, field_status::deprecated, {}},
    {174, "Protocol-Request"_t, field_status::obsoleted, {}, "Asked for PICS labels of the resource."_t},
    {175, "Proxy-Authenticate"_t, field_status::permanent, {},
     "Says how the client can authenticate itself to the proxy."_t},
    {176, "Proxy-Authentication-Info"_t, field_status::permanent, {},
     "Carries what the proxy adds once it has accepted the client's credentials."_t},
    {177, "Proxy-Authorization"_t, field_status::permanent, {}, "Carries the client's credentials for the proxy."_t},
    {178, "Proxy-Features"_t, field_status::obsoleted, {}},
    {179, "Proxy-Instruction"_t, field_status::obsoleted, {}},
    {180, "Proxy-Status"_t, field_status::permanent, structured_type::list,
     "Says how proxies on the way handled the request, and with which errors."_t},
    {181, "Public"_t, field_status::obsoleted, {}, "Listed the methods that the server supports as a whole."_t},
    {182, "Public-Key-Pins"_t, field_status::permanent, {},
     "Told browsers which public keys to expect from the host."_t},
    {183, "Public-Key-Pins-Report-Only"_t, field_status::permanent, {},
     "Was Public-Key-Pins whose violations were only reported."_t},
    {184, "Range"_t, field_status::permanent, {}, "Asks for parts of the content."_t},
    {185, "Redirect-Ref"_t, field_status::permanent, {}, "Gives the target of a redirecting resource."_t},
    {186, "Referer"_t, field_status::permanent, {}, "Gives the URI of the page from which the request came."_t},
    {187, "Referer-Root"_t, field_status::obsoleted, {},
     "Named the site from which the request came, in an early draft of CORS."_t},
    {188, "Referrer-Policy"_t, field_status::permanent, {},
     "Says how much of the page's URI a browser may put into Referer."_t},
    {189, "Refresh"_t, field_status::permanent, {},
     "Tells the browser to load this page or another one after some seconds."_t},
    {190, "Repeatability-Client-ID"_t, field_status::provisional, {},
     "Identifies the client of a repeatable request."_t},
    {191, "Repeatability-First-Sent"_t, field_status::provisional, {},
     "Says when the client first sent a repeatable request."_t},
    {192, "Repeatability-Request-ID"_t, field_status::provisional, {},
     "Identifies a request, so that its repetitions have no further effect."_t},
    {193, "Repeatability-Result"_t, field_status::provisional, {},
     "Says whether the server accepted the request as a repeatable one."_t},
    {194, "Replay-Nonce"_t, field_status::permanent, {},
     "Gives a nonce that an ACME client uses in its next request."_t},
    {195, "Reporting-Endpoints"_t, field_status::provisional, {},
     "Names the URLs to which a browser sends its reports."_t},
    {196, "Repr-Digest"_t, field_status::permanent, structured_type::dictionary,
     "Carries hashes of the whole content, even if only a part is sent."_t},
    {197, "Retry-After"_t, field_status::permanent, {},
     "Says how long the client should wait before it tries again."_t},
    {198, "Safe"_t, field_status::obsoleted, {}, "Said that a POST request could be repeated without harm."_t},
    {199, "Schedule-Reply"_t, field_status::permanent, {},
     "Says whether the server tells the organizer when an invitation is deleted."_t},
    {200, "Schedule-Tag"_t, field_status::permanent, {},
     "Gives a tag of a calendar object that minor changes do not affect."_t},
    {201, "Sec-Fetch-Dest"_t, field_status::permanent, structured_type::item,
     "Says for what the browser wants the resource, such as image or script."_t},
    {202, "Sec-Fetch-Mode"_t, field_status::permanent, structured_type::item,
     "Gives the mode of the browser's request, such as navigate or cors."_t},
    {203, "Sec-Fetch-Site"_t, field_status::permanent, structured_type::item,
     "Says whether the request comes from the same origin, the same site or another."_t},
    {204, "Sec-Fetch-Storage-Access"_t, field_status::provisional, {},
     "Says whether embedded content has, or could get, access to its cookies."_t},
    {205, "Sec-Fetch-User"_t, field_status::permanent, structured_type::item,
     "Says that the user caused the navigation."_t},
    {206, "Sec-GPC"_t, field_status::provisional, {},
     "Says that the user does not want personal data to be sold or shared."_t},
    {207, "Sec-Purpose"_t, field_status::permanent, {},
     "Says why the browser asks if not for use at once, such as prefetch."_t},
    {208, "Sec-Token-Binding"_t, field_status::permanent, {},
     "Proves that the client has the key to which its tokens are bound."_t},
    {209, "Sec-WebSocket-Accept"_t, field_status::permanent, {},
     "Proves that the server has understood the WebSocket handshake."_t},
    {210, "Sec-WebSocket-Extensions"_t, field_status::permanent, {},
     "Lists the WebSocket extensions that the client offers or the server chose."_t},
    {211, "Sec-WebSocket-Key"_t, field_status::permanent, {},
     "Carries a random value, from which the server computes its answer."_t},
    {212, "Sec-WebSocket-Protocol"_t, field_status::permanent, {},
     "Lists the subprotocols that the client offers, or names the chosen one."_t},
    {213, "Sec-WebSocket-Version"_t, field_status::permanent, {},
     "Gives the WebSocket version that the client uses or the server supports."_t},
    {214, "Security-Scheme"_t, field_status::obsoleted, {}, "Announced the use of Secure HTTP."_t},
    {215, "Server"_t, field_status::permanent, {}, "Names the software of the origin server."_t},
    {216, "Server-Timing"_t, field_status::permanent, {}, "Says how long the server took for parts of its work."_t},
    {217, "Set-Cookie"_t, field_status::permanent, {}, "Gives the client a cookie to return in later requests."_t},
    {218, "Set-Cookie2"_t, field_status::obsoleted, {},
     "Gave the client a cookie, in a form that never became common."_t},
    {219, "Set-Txn"_t, field_status::permanent, {},
     "Identifies the event that will report on an asynchronous SCIM request."_t},
    {220, "SetProfile"_t, field_status::obsoleted, {}},
    {221, "Signature"_t, field_status::permanent, structured_type::dictionary, "Carries signatures of the message."_t},
    {222, "Signature-Input"_t, field_status::permanent, structured_type::dictionary,
     "Says which parts of the message each signature covers, and how."_t},
    {223, "SLUG"_t, field_status::permanent, {}, "Suggests a name for the URI of what is to be created."_t},
    {224, "SoapAction"_t, field_status::permanent, {}, "Says with a URI what a SOAP request is about."_t},
    {225, "Status-URI"_t, field_status::permanent, {},
     "Says in a 102 response how far a method has come on each resource."_t},
    {226, "Strict-Transport-Security"_t, field_status::permanent, {},
     "Tells browsers to use only HTTPS for this host."_t},
    {227, "Sunset"_t, field_status::permanent, {}, "Says when the resource will probably stop being available."_t},
    {228, "Surrogate-Capability"_t, field_status::provisional, {},
     "Says what a surrogate, such as a server of a CDN, can do."_t},
    {229, "Surrogate-Control"_t, field_status::provisional, {},
     "Tells surrogates how to store and process the response."_t},
    {230, "TCN"_t, field_status::permanent, {},
     "Says that content negotiation was transparent, and how the response was chosen."_t},
    {231, "TE"_t, field_status::permanent, {},
     "Lists the transfer codings that the client accepts, and whether it keeps trailers."_t},
    {232, "Timeout"_t, field_status::permanent, {}, "Says how long the client would like its lock to last."_t},
    {233, "Timing-Allow-Origin"_t, field_status::provisional, {},
     "Lists the origins that may see when each step of loading the resource happened."_t},
    {234, "Topic"_t, field_status::permanent, {},
     "Lets a push message replace an undelivered one with the same topic."_t},
    {235, "Traceparent"_t, field_status::permanent, {}, "Identifies the request in a trace across several systems."_t},
    {236, "Tracestate"_t, field_status::permanent, {},
     "Carries data of each tracing system, along with Traceparent."_t},
    {237, "Trailer"_t, field_status::permanent, {}, "Lists the fields that follow the content."_t},
    {238, "Transfer-Encoding"_t, field_status::permanent, {},
     "Lists the codings, such as chunked, of the content on this connection."_t},
    {239, "TTL"_t, field_status::permanent, {}, "Says for how many seconds a push service keeps a message."_t},
    {240, "Unencoded-Digest"_t, field_status::permanent, structured_type::dictionary,
     "Carries hashes of the content as it was before content codings."_t},
    {241, "Upgrade"_t, field_status::permanent, {}, "Lists the protocols to which the sender would like to change."_t},
    {242, "Urgency"_t, field_status::permanent, {},
     "Says how important a push message is, so that a device can save power."_t},
    {243, "URI"_t, field_status::obsoleted, {}, "Gave other URIs of the resource."_t},
    {244, "Use-As-Dictionary"_t, field_status::permanent, structured_type::dictionary,
     "Says for which requests the response is of use as a compression dictionary."_t},
    {245, "User-Agent"_t, field_status::permanent, {}, "Names the software of the client."_t},
    {246, "Variant-Vary"_t, field_status::permanent, {},
     "Lists the request fields on which the content of the chosen variant depends."_t},
    {247, "Vary"_t, field_status::permanent, {}, "Lists the request fields that influenced the response."_t},
    {248, "Via"_t, field_status::permanent, {}, "Lists the proxies and gateways that forwarded the message."_t},
    {249, "Want-Content-Digest"_t, field_status::permanent, structured_type::dictionary,
     "Asks for Content-Digest with one of these algorithms."_t},
    {250, "Want-Digest"_t, field_status::obsoleted, {}, "Asked for Digest with one of these algorithms."_t},
    {251, "Want-Repr-Digest"_t, field_status::permanent, structured_type::dictionary,
     "Asks for Repr-Digest with one of these algorithms."_t},
    {252, "Want-Unencoded-Digest"_t, field_status::permanent, structured_type::dictionary,
     "Asks for Unencoded-Digest with one of these algorithms."_t},
    {253, "Warning"_t, field_status::obsoleted, {}, "Carried warnings, mostly of caches."_t},
    {254, "WWW-Authenticate"_t, field_status::permanent, {},
     "Says how the client can authenticate itself to the origin server."_t},
    {255, "X-Content-Type-Options"_t, field_status::permanent, {},
     "Tells browsers to rely on Content-Type instead of guessing."_t},
    {256, "X-Frame-Options"_t, field_status::permanent, {}, "Says whether other pages may show this one in a frame."_t},
};

inline constexpr std::size_t row_count = 256;  // without the first row and the former names

// The sources and dates of each value.
struct detail_row {
    std::uint16_t value;
    citations references = {};
    std::string_view updated = {};
    std::string_view added = {};
};

template <typename unused>
inline constexpr document document_amp_cache_transform_http_request_header =
    {"AMP-Cache-Transform HTTP request header"_t};
template <typename unused>
inline constexpr document document_access_control_for_cross_site_requests =
    {"Access Control for Cross-site Requests"_t};
template <typename unused>
inline constexpr document document_cta_5004_common_media_client_data = {"CTA-5004 Common Media Client Data"_t};
template <typename unused>
inline constexpr document document_cta_5006_common_media_server_data_cmsd =
    {"CTA-5006 Common Media Server Data (CMSD)"_t};
template <typename unused>
inline constexpr document document_clear_site_data = {"Clear Site Data"_t};
template <typename unused>
inline constexpr document document_content_security_policy_level_3 = {"Content Security Policy Level 3"_t};
template <typename unused>
inline constexpr document document_edge_architecture_specification = {"Edge Architecture Specification"_t};
template <typename unused>
inline constexpr document document_fetch = {"Fetch"_t};
template <typename unused>
inline constexpr document document_global_privacy_control_gpc = {"Global Privacy Control (GPC)"_t};
template <typename unused>
inline constexpr document document_html = {"HTML"_t};
template <typename unused>
inline constexpr document document_html_4_01_specification = {"HTML 4.01 Specification"_t};
template <typename unused>
inline constexpr document document_implementation_of_ops_over_http = {"Implementation of OPS Over HTTP"_t};
template <typename unused>
inline constexpr document document_linked_data_platform_1_0 = {"Linked Data Platform 1.0"_t};
template <typename unused>
inline constexpr document document_network_error_logging = {"Network Error Logging"_t};
template <typename unused>
inline constexpr document document_notification_for_proxy_caches = {"Notification for Proxy Caches"_t};
template <typename unused>
inline constexpr document document_oasis_project_specification_01 = {"OASIS Project Specification 01"_t};
template <typename unused>
inline constexpr document document_odata_version_4_01_part_1_protocol = {"OData Version 4.01 Part 1: Protocol"_t};
template <typename unused>
inline constexpr document document_oslc_configuration_management_version_1_0_part_3_configurati =
    {"OSLC Configuration Management Version 1.0. Part 3: Configuration Specification"_t};
template <typename unused>
inline constexpr document document_pep_an_extension_mechanism_for_http = {"PEP - an Extension Mechanism for HTTP"_t};
template <typename unused>
inline constexpr document document_pics_label_distribution_label_syntax_and_communication_proto =
    {"PICS Label Distribution Label Syntax and Communication Protocols"_t};
template <typename unused>
inline constexpr document document_permissions_policy = {"Permissions Policy"_t};
template <typename unused>
inline constexpr document rfc10008 = {"RFC 10008"_t, "The HTTP QUERY Method"_t};
template <typename unused>
inline constexpr document rfc10036 = {"RFC 10036"_t, "Incremental Forwarding of HTTP Messages"_t};
template <typename unused>
inline constexpr document rfc2068 = {"RFC 2068"_t, "Hypertext Transfer Protocol -- HTTP/1.1"_t};
template <typename unused>
inline constexpr document rfc2227 = {"RFC 2227"_t, "Simple Hit-Metering and Usage-Limiting for HTTP"_t};
template <typename unused>
inline constexpr document rfc2295 = {"RFC 2295"_t, "Transparent Content Negotiation in HTTP"_t, "Experimental"_t};
template <typename unused>
inline constexpr document rfc2310 = {"RFC 2310"_t, "The Safe Response Header Field"_t, "Historic"_t};
template <typename unused>
inline constexpr document rfc2324 = {"RFC 2324"_t, "HTCPCP/1.0"_t, "Informational"_t};
template <typename unused>
inline constexpr document rfc2518 = {"RFC 2518"_t, "WebDAV"_t};
template <typename unused>
inline constexpr document rfc2616 = {"RFC 2616"_t, "Hypertext Transfer Protocol -- HTTP/1.1"_t};
template <typename unused>
inline constexpr document rfc2660 = {"RFC 2660"_t, "The Secure HyperText Transfer Protocol"_t, "Historic"_t};
template <typename unused>
inline constexpr document rfc2774 = {"RFC 2774"_t, "An HTTP Extension Framework"_t, "Historic"_t};
template <typename unused>
inline constexpr document rfc2965 = {"RFC 2965"_t, "HTTP State Management Mechanism"_t, "Historic"_t};
template <typename unused>
inline constexpr document rfc3229 = {"RFC 3229"_t, "Delta Encoding in HTTP"_t};
template <typename unused>
inline constexpr document rfc3230 = {"RFC 3230"_t, "Instance Digests in HTTP"_t};
template <typename unused>
inline constexpr document rfc3253 = {"RFC 3253"_t, "Versioning Extensions to WebDAV"_t};
template <typename unused>
inline constexpr document rfc3648 = {"RFC 3648"_t, "WebDAV Ordered Collections Protocol"_t};
template <typename unused>
inline constexpr document rfc4437 = {"RFC 4437"_t, "WebDAV Redirect Reference Resources"_t, "Experimental"_t};
template <typename unused>
inline constexpr document rfc4918 = {"RFC 4918"_t, "WebDAV"_t};
template <typename unused>
inline constexpr document rfc5023 = {"RFC 5023"_t, "The Atom Publishing Protocol"_t};
template <typename unused>
inline constexpr document rfc5323 = {"RFC 5323"_t, "WebDAV SEARCH"_t};
template <typename unused>
inline constexpr document rfc5789 = {"RFC 5789"_t, "PATCH Method for HTTP"_t};
template <typename unused>
inline constexpr document rfc6017 = {"RFC 6017"_t, "EDIINT Features Header Field"_t, "Informational"_t};
template <typename unused>
inline constexpr document rfc6266 = {"RFC 6266"_t, "Content-Disposition in HTTP"_t};
template <typename unused>
inline constexpr document rfc6454 = {"RFC 6454"_t, "The Web Origin Concept"_t};
template <typename unused>
inline constexpr document rfc6455 = {"RFC 6455"_t, "The WebSocket Protocol"_t};
template <typename unused>
inline constexpr document rfc6638 = {"RFC 6638"_t, "Scheduling Extensions to CalDAV"_t};
template <typename unused>
inline constexpr document rfc6797 = {"RFC 6797"_t, "HTTP Strict Transport Security"_t};
template <typename unused>
inline constexpr document rfc7089 = {"RFC 7089"_t, "Memento"_t, "Informational"_t};
template <typename unused>
inline constexpr document rfc7239 = {"RFC 7239"_t, "Forwarded HTTP Extension"_t};
template <typename unused>
inline constexpr document rfc7240 = {"RFC 7240"_t, "Prefer Header for HTTP"_t};
template <typename unused>
inline constexpr document rfc7469 = {"RFC 7469"_t, "Public Key Pinning Extension for HTTP"_t};
template <typename unused>
inline constexpr document rfc7486 = {"RFC 7486"_t, "HTTP Origin-Bound Authentication"_t, "Experimental"_t};
template <typename unused>
inline constexpr document rfc7540 = {"RFC 7540"_t, "HTTP/2"_t};
template <typename unused>
inline constexpr document rfc7639 = {"RFC 7639"_t, "The ALPN HTTP Header Field"_t};
template <typename unused>
inline constexpr document rfc7809 = {"RFC 7809"_t, "CalDAV: Time Zones by Reference"_t};
template <typename unused>
inline constexpr document rfc7838 = {"RFC 7838"_t, "HTTP Alternative Services"_t};
template <typename unused>
inline constexpr document rfc8030 = {"RFC 8030"_t, "Generic Event Delivery Using HTTP Push"_t};
template <typename unused>
inline constexpr document rfc8053 = {"RFC 8053"_t, "HTTP Authentication Extensions for Interactive Clients"_t,
    "Experimental"_t};
template <typename unused>
inline constexpr document rfc8288 = {"RFC 8288"_t, "Web Linking"_t};
template <typename unused>
inline constexpr document rfc8470 = {"RFC 8470"_t, "Using Early Data in HTTP"_t};
template <typename unused>
inline constexpr document rfc8473 = {"RFC 8473"_t, "Token Binding over HTTP"_t};
template <typename unused>
inline constexpr document rfc8555 = {"RFC 8555"_t, "ACME"_t};
template <typename unused>
inline constexpr document rfc8586 = {"RFC 8586"_t, "Loop Detection in Content Delivery Networks"_t};
template <typename unused>
inline constexpr document rfc8594 = {"RFC 8594"_t, "The Sunset HTTP Header Field"_t, "Informational"_t};
template <typename unused>
inline constexpr document rfc8607 = {"RFC 8607"_t, "CalDAV: Managed Attachments"_t, "Informational"_t};
template <typename unused>
inline constexpr document rfc8613 = {"RFC 8613"_t, "OSCORE"_t};
template <typename unused>
inline constexpr document rfc8739 = {"RFC 8739"_t,
    "Support for Short-Term, Automatically Renewed Certificates in ACME"_t};
template <typename unused>
inline constexpr document rfc8942 = {"RFC 8942"_t, "HTTP Client Hints"_t, "Experimental"_t};
template <typename unused>
inline constexpr document rfc9110 = {"RFC 9110"_t, "HTTP Semantics"_t};
template <typename unused>
inline constexpr document rfc9111 = {"RFC 9111"_t, "HTTP Caching"_t};
template <typename unused>
inline constexpr document rfc9112 = {"RFC 9112"_t, "HTTP/1.1"_t};
template <typename unused>
inline constexpr document rfc9163 = {"RFC 9163"_t, "Expect-CT Extension for HTTP"_t, "Experimental"_t};
template <typename unused>
inline constexpr document rfc9209 = {"RFC 9209"_t, "The Proxy-Status HTTP Response Header Field"_t};
template <typename unused>
inline constexpr document rfc9211 = {"RFC 9211"_t, "The Cache-Status HTTP Response Header Field"_t};
template <typename unused>
inline constexpr document rfc9213 = {"RFC 9213"_t, "Targeted HTTP Cache Control"_t};
template <typename unused>
inline constexpr document rfc9218 = {"RFC 9218"_t, "Extensible Prioritization Scheme for HTTP"_t};
template <typename unused>
inline constexpr document rfc9297 = {"RFC 9297"_t, "HTTP Datagrams and the Capsule Protocol"_t};
template <typename unused>
inline constexpr document rfc9421 = {"RFC 9421"_t, "HTTP Message Signatures"_t};
template <typename unused>
inline constexpr document rfc9440 = {"RFC 9440"_t, "Client-Cert HTTP Header Field"_t, "Informational"_t};
template <typename unused>
inline constexpr document rfc9449 = {"RFC 9449"_t, "OAuth 2.0 DPoP"_t};
template <typename unused>
inline constexpr document rfc9530 = {"RFC 9530"_t, "Digest Fields"_t};
template <typename unused>
inline constexpr document rfc9635 = {"RFC 9635"_t, "Grant Negotiation and Authorization Protocol"_t};
template <typename unused>
inline constexpr document rfc9652 = {"RFC 9652"_t, "The Link-Template HTTP Header Field"_t};
template <typename unused>
inline constexpr document rfc9729 = {"RFC 9729"_t, "The Concealed HTTP Authentication Scheme"_t};
template <typename unused>
inline constexpr document rfc9745 = {"RFC 9745"_t, "The Deprecation HTTP Response Header Field"_t};
template <typename unused>
inline constexpr document rfc9842 = {"RFC 9842"_t, "Compression Dictionary Transport"_t};
template <typename unused>
inline constexpr document rfc9875 = {"RFC 9875"_t, "HTTP Cache Groups"_t};
template <typename unused>
inline constexpr document rfc9967 = {"RFC 9967"_t, "SCIM Profile for Security Event Tokens"_t};
template <typename unused>
inline constexpr document document_rfc_ietf_httpbis_rfc6265bis_22 = {"RFC-ietf-httpbis-rfc6265bis-22"_t};
template <typename unused>
inline constexpr document document_rfc_ietf_httpbis_unencoded_digest_05 = {"RFC-ietf-httpbis-unencoded-digest-05"_t};
template <typename unused>
inline constexpr document document_referrer_policy = {"Referrer Policy"_t};
template <typename unused>
inline constexpr document document_repeatable_requests_version_1_0 = {"Repeatable Requests Version 1.0"_t};
template <typename unused>
inline constexpr document document_reporting_api = {"Reporting API"_t};
template <typename unused>
inline constexpr document document_resource_timing_level_1 = {"Resource Timing Level 1"_t};
template <typename unused>
inline constexpr document document_server_timing = {"Server Timing"_t};
template <typename unused>
inline constexpr document document_simple_object_access_protocol_soap_1_1 =
    {"Simple Object Access Protocol (SOAP) 1.1"_t};
template <typename unused>
inline constexpr document document_the_http_distribution_and_replication_protocol =
    {"The HTTP Distribution and Replication Protocol"_t};
template <typename unused>
inline constexpr document document_the_platform_for_privacy_preferences_1_0_p3p1_0_specificatio =
    {"The Platform for Privacy Preferences 1.0 (P3P1.0) Specification"_t};
template <typename unused>
inline constexpr document document_trace_context = {"Trace Context"_t};
template <typename unused>
inline constexpr document document_white_paper_joint_electronic_payment_initiative =
    {"White Paper: Joint Electronic Payment Initiative"_t};
template <typename unused>
inline constexpr document document_https_privacycg_github_io_storage_access_headers =
    {"https://privacycg.github.io/storage-access-headers"_t, "Storage Access Headers"_t};
template <typename unused>
inline constexpr document document_https_www_w3_org_tr_fetch_metadata_sec_fetch_dest_header =
    {"https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header"_t, "Fetch Metadata Request Headers"_t};
template <typename unused>
inline constexpr document document_https_www_w3_org_tr_fetch_metadata_sec_fetch_mode_header =
    {"https://www.w3.org/TR/fetch-metadata/#sec-fetch-mode-header"_t, "Fetch Metadata Request Headers"_t};
template <typename unused>
inline constexpr document document_https_www_w3_org_tr_fetch_metadata_sec_fetch_site_header =
    {"https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header"_t, "Fetch Metadata Request Headers"_t};
template <typename unused>
inline constexpr document document_https_www_w3_org_tr_fetch_metadata_sec_fetch_user_header =
    {"https://www.w3.org/TR/fetch-metadata/#sec-fetch-user-header"_t, "Fetch Metadata Request Headers"_t};

template <typename unused>
inline constexpr detail_row details[row_count + 1] = {
    {},

    {1, rfc3229<unused>("10.5.3"_t, "https://www.rfc-editor.org/rfc/rfc3229#section-10.5.3"_t), "2022-04-05"_t},
    {2, rfc9110<unused>("12.5.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1"_t), "2021-10-01"_t},
    {3, rfc2324<unused>("2.2.2.1"_t, "https://www.rfc-editor.org/rfc/rfc2324#section-2.2.2.1"_t), "2022-04-05"_t},
    {4, rfc8942<unused>("3.1"_t, "https://www.rfc-editor.org/rfc/rfc8942#section-3.1"_t), {}, "2020-07-13"_t},
    {5, rfc9110<unused>("12.5.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.2"_t), "2021-10-01"_t},
    {6, rfc7089<unused>("2.1.1"_t, "https://www.rfc-editor.org/rfc/rfc7089#section-2.1.1"_t), {}, "2013-11-01"_t},
    {7, rfc9110<unused>("12.5.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3"_t), "2019-09-15"_t},
    {8, rfc2295<unused>("8.2"_t, "https://www.rfc-editor.org/rfc/rfc2295#section-8.2"_t), "2022-04-05"_t},
    {9, rfc9110<unused>("12.5.4"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4"_t), "2021-10-01"_t},
    {10, rfc5789<unused>("3.1"_t, "https://www.rfc-editor.org/rfc/rfc5789#section-3.1"_t), "2022-04-01"_t},
    {11, document_linked_data_platform_1_0<unused>({}, "https://www.w3.org/TR/ldp"_t), {}, "2017-03-14"_t},
    {12, rfc10008<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc10008#section-3"_t), "2025-11-21"_t},
    {13, rfc9110<unused>("14.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-14.3"_t), "2021-10-01"_t},
    {14, rfc9421<unused>("5.1"_t, "https://www.rfc-editor.org/rfc/rfc9421#section-5.1"_t), {}, "2023-08-18"_t},
    {15, document_access_control_for_cross_site_requests<unused>({},
     "https://www.w3.org/TR/2007/WD-access-control-20071126/#access-control0"_t), "2021-11-03"_t},
    {16, document_fetch<unused>({}, "https://fetch.spec.whatwg.org/#http-access-control-allow-credentials"_t),
     "2021-11-01"_t},
    {17, document_fetch<unused>({}, "https://fetch.spec.whatwg.org/#http-access-control-allow-headers"_t),
     "2021-11-01"_t},
    {18, document_fetch<unused>({}, "https://fetch.spec.whatwg.org/#http-access-control-allow-methods"_t),
     "2021-11-01"_t},
    {19, document_fetch<unused>({}, "https://fetch.spec.whatwg.org/#http-access-control-allow-origin"_t),
     "2021-11-01"_t},
    {20, document_fetch<unused>({}, "https://fetch.spec.whatwg.org/#http-access-control-expose-headers"_t), {},
     "2021-11-01"_t},
    {21, document_fetch<unused>({}, "https://fetch.spec.whatwg.org/#http-access-control-max-age"_t), "2021-11-01"_t},
    {22, document_fetch<unused>({}, "https://fetch.spec.whatwg.org/#http-access-control-request-headers"_t),
     "2021-11-01"_t},
    {23, document_fetch<unused>({}, "https://fetch.spec.whatwg.org/#http-access-control-request-method"_t),
     "2021-11-01"_t},
    {24, document_https_privacycg_github_io_storage_access_headers<unused>({},
     "https://privacycg.github.io/storage-access-headers"_t), {}, "2025-02-05"_t},
    {25, rfc9111<unused>("5.1"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.1"_t), "2021-10-06"_t},
    {26, rfc9110<unused>("10.2.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1"_t), "2021-10-01"_t},
    {27, rfc7639<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc7639#section-2"_t), {}, "2015-07-08"_t},
    {28, rfc7838<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc7838#section-3"_t), {}, "2016-03-18"_t},
    {29, rfc7838<unused>("5"_t, "https://www.rfc-editor.org/rfc/rfc7838#section-5"_t), {}, "2016-03-18"_t},
    {30, rfc2295<unused>("8.3"_t, "https://www.rfc-editor.org/rfc/rfc2295#section-8.3"_t), "2022-04-05"_t},
    {31, document_amp_cache_transform_http_request_header<unused>({},
     "https://github.com/ampproject/amphtml/blob/main/docs/spec/amp-cache-transform.md"_t), "2022-05-23"_t,
     "2018-09-24"_t},
    {32, rfc4437<unused>({}, "https://www.rfc-editor.org/rfc/rfc4437"_t)},
    {33, rfc8053<unused>("4"_t, "https://www.rfc-editor.org/rfc/rfc8053#section-4"_t), "2016-11-17"_t},
    {34, rfc9110<unused>("11.6.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.3"_t), "2021-10-01"_t},
    {35, rfc9110<unused>("11.6.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2"_t), "2021-10-01"_t},
    {36, rfc9842<unused>("2.2"_t, "https://www.rfc-editor.org/rfc/rfc9842#section-2.2"_t), "2024-09-13"_t},
    {37, rfc2774<unused>("4.3"_t, "https://www.rfc-editor.org/rfc/rfc2774#section-4.3"_t), "2021-12-28"_t},
    {38, rfc2774<unused>("4.2"_t, "https://www.rfc-editor.org/rfc/rfc2774#section-4.2"_t), "2021-12-28"_t},
    {39, rfc2774<unused>("4.2"_t, "https://www.rfc-editor.org/rfc/rfc2774#section-4.2"_t), "2021-12-28"_t},
    {40, document_pep_an_extension_mechanism_for_http<unused>({}, "https://www.w3.org/TR/WD-http-pep"_t),
     "2021-12-28"_t},
    {41, document_pep_an_extension_mechanism_for_http<unused>({}, "https://www.w3.org/TR/WD-http-pep"_t),
     "2021-12-28"_t},
    {42, rfc9111<unused>("5.2"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.2"_t), "2021-10-06"_t},
    {43, rfc9875<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc9875#section-3"_t), "2025-05-30"_t},
    {44, rfc9875<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc9875#section-2"_t), "2025-05-30"_t},
    {45, rfc9211<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc9211#section-2"_t), {}, "2021-10-06"_t},
    {46, rfc8607<unused>("5.1"_t, "https://www.rfc-editor.org/rfc/rfc8607#section-5.1"_t), {}, "2019-03-28"_t},
    {47, rfc7809<unused>("7.1"_t, "https://www.rfc-editor.org/rfc/rfc7809#section-7.1"_t), {}, "2015-10-15"_t},
    {48, rfc9297<unused>("3.4"_t, "https://www.rfc-editor.org/rfc/rfc9297#section-3.4"_t), {}, "2022-06-23"_t},
    {49, rfc9213<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc9213#section-3"_t), {}, "2022-01-26"_t},
    {50, rfc8586<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc8586#section-2"_t), {}, "2019-02-08"_t},
    {51, rfc8739<unused>("3.3"_t, "https://www.rfc-editor.org/rfc/rfc8739#section-3.3"_t), {}, "2019-10-25"_t},
    {52, rfc8739<unused>("3.3"_t, "https://www.rfc-editor.org/rfc/rfc8739#section-3.3"_t), {}, "2019-10-25"_t},
    {53, document_clear_site_data<unused>({}, "https://w3.org/TR/clear-site-data/#header"_t), {}, "2022-02-07"_t},
    {54, rfc9440<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc9440#section-2"_t), "2024-10-01"_t, "2023-03-21"_t},
    {55, rfc9440<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc9440#section-2"_t), "2024-10-01"_t, "2023-03-21"_t},
    {56, rfc9112<unused>("9.6"_t, "https://www.rfc-editor.org/rfc/rfc9112#section-9.6"_t), "2021-10-06"_t},
    {57, document_cta_5004_common_media_client_data<unused>({},
     "https://cdn.cta.tech/cta/media/media/resources/standards/pdfs/cta-5004-final.pdf"_t), {}, "2024-08-12"_t},
    {58, document_cta_5004_common_media_client_data<unused>({},
     "https://cdn.cta.tech/cta/media/media/resources/standards/pdfs/cta-5004-final.pdf"_t), {}, "2024-08-12"_t},
    {59, document_cta_5004_common_media_client_data<unused>({},
     "https://cdn.cta.tech/cta/media/media/resources/standards/pdfs/cta-5004-final.pdf"_t), {}, "2024-08-12"_t},
    {60, document_cta_5004_common_media_client_data<unused>({},
     "https://cdn.cta.tech/cta/media/media/resources/standards/pdfs/cta-5004-final.pdf"_t), {}, "2024-08-12"_t},
    {61, document_cta_5006_common_media_server_data_cmsd<unused>({},
     "https://cdn.cta.tech/cta/media/media/resources/standards/pdfs/cta-5006-final.pdf"_t), {}, "2024-08-12"_t},
    {62, document_cta_5006_common_media_server_data_cmsd<unused>({},
     "https://cdn.cta.tech/cta/media/media/resources/standards/pdfs/cta-5006-final.pdf"_t), {}, "2024-08-12"_t},
    {63, rfc9729<unused>({}, "https://www.rfc-editor.org/rfc/rfc9729"_t), "2024-10-01"_t},
    {64, document_oslc_configuration_management_version_1_0_part_3_configurati<unused>({},
     "https://docs.oasis-open-projects.org/oslc-op/config/v1.0/psd01/config-resources.html#configcontext"_t), {},
     "2021-12-02"_t},
    {65, rfc9110<unused>("7.6.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1"_t), "2021-10-01"_t},
    {66, rfc2068<unused>("14.11"_t, "https://www.rfc-editor.org/rfc/rfc2068#section-14.11"_t)},
    {67, rfc9530<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc9530#section-2"_t), {}, "2023-07-27"_t},
    {68, rfc6266<unused>("4"_t, "https://www.rfc-editor.org/rfc/rfc6266#section-4"_t)},
    {69, rfc9110<unused>("8.4"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-8.4"_t), "2021-10-01"_t},
    {70, document_the_http_distribution_and_replication_protocol<unused>({}, "https://www.w3.org/TR/NOTE-drp"_t),
     "2024-01-11"_t},
    {71, rfc9110<unused>("8.5"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-8.5"_t), "2021-10-01"_t},
    {72, rfc9110<unused>("8.6"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-8.6"_t), "2021-10-01"_t},
    {73, rfc9110<unused>("8.7"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-8.7"_t), "2021-10-01"_t},
    {74, rfc2616<unused>("14.15"_t, "https://www.rfc-editor.org/rfc/rfc2616#section-14.15"_t), "2021-10-01"_t},
    {75, rfc9110<unused>("14.4"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-14.4"_t), "2021-10-01"_t},
    {76, document_html_4_01_specification<unused>({}, "https://www.w3.org/TR/html401"_t), "2022-05-03"_t},
    {77, document_content_security_policy_level_3<unused>({}, "https://www.w3.org/TR/CSP/#csp-header"_t), {},
     "2021-11-10"_t},
    {78, document_content_security_policy_level_3<unused>({}, "https://www.w3.org/TR/CSP/#cspro-header"_t), {},
     "2021-11-10"_t},
    {79, document_html_4_01_specification<unused>({}, "https://www.w3.org/TR/html401"_t), "2022-05-03"_t},
    {80, rfc9110<unused>("8.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-8.3"_t), "2021-10-01"_t},
    {81, rfc2068<unused>("19.6.2.2"_t, "https://www.rfc-editor.org/rfc/rfc2068#section-19.6.2.2"_t), "2022-04-05"_t},
    {82, document_rfc_ietf_httpbis_rfc6265bis_22<unused>("5.8.1"_t,
     "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-22#section-5.8.1"_t), "2025-12-02"_t},
    {83, rfc2965<unused>("3.3.5"_t, "https://www.rfc-editor.org/rfc/rfc2965#section-3.3.5"_t)},
    {84, document_html<unused>({}, "https://html.spec.whatwg.org/multipage/origin.html#cross-origin-embedder-policy"_t),
     "2021-11-29"_t, "2021-11-10"_t},
    {85, document_html<unused>({},
     "https://html.spec.whatwg.org/multipage/origin.html#cross-origin-embedder-policy-report-only"_t), "2021-11-29"_t,
     "2021-11-10"_t},
    {86, document_html<unused>({}, "https://html.spec.whatwg.org/multipage/origin.html#cross-origin-opener-policy-2"_t),
     "2021-11-29"_t, "2021-11-10"_t},
    {87, document_html<unused>({},
     "https://html.spec.whatwg.org/multipage/origin.html#cross-origin-opener-policy-report-only"_t), "2021-11-29"_t,
     "2021-11-10"_t},
    {88, document_fetch<unused>({}, "https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header"_t), {},
     "2021-10-27"_t},
    {89, {}, {}, "2024-08-06"_t},
    {90, rfc5323<unused>("3.2"_t, "https://www.rfc-editor.org/rfc/rfc5323#section-3.2"_t)},
    {91, rfc9110<unused>("6.6.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1"_t), "2021-10-01"_t},
    {92, rfc4918<unused>("10.1"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-10.1"_t)},
    {93, document_html_4_01_specification<unused>({}, "https://www.w3.org/TR/html401"_t), "2022-05-03"_t},
    {94, rfc3229<unused>("10.5.1"_t, "https://www.rfc-editor.org/rfc/rfc3229#section-10.5.1"_t), "2022-04-05"_t},
    {95, rfc9745<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc9745#section-2"_t), {}, "2024-10-07"_t},
    {96, rfc4918<unused>("10.2"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-10.2"_t)},
    {97, rfc2068<unused>("19.6.2.3"_t, "https://www.rfc-editor.org/rfc/rfc2068#section-19.6.2.3"_t), "2022-04-05"_t},
    {98, rfc4918<unused>("10.3"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-10.3"_t)},
    {99, rfc9635<unused>("7.3.3"_t, "https://www.rfc-editor.org/rfc/rfc9635#section-7.3.3"_t), {}, "2025-02-27"_t},
    {100, document_the_http_distribution_and_replication_protocol<unused>({}, "https://www.w3.org/TR/NOTE-drp"_t),
     "2024-01-11"_t},
    {101, rfc9842<unused>("2.3"_t, "https://www.rfc-editor.org/rfc/rfc9842#section-2.3"_t), "2024-09-13"_t},
    {102, rfc3230<unused>("4.3.2"_t, "https://www.rfc-editor.org/rfc/rfc3230#section-4.3.2"_t), "2023-07-27"_t},
    {103, rfc9449<unused>("4.1"_t, "https://www.rfc-editor.org/rfc/rfc9449#section-4.1"_t), "2023-05-01"_t},
    {104, rfc9449<unused>("8"_t, "https://www.rfc-editor.org/rfc/rfc9449#section-8"_t), "2023-05-01"_t},
    {105, rfc8470<unused>("5.1"_t, "https://www.rfc-editor.org/rfc/rfc8470#section-5.1"_t), {}, "2018-07-02"_t},
    {106, rfc6017<unused>({}, "https://www.rfc-editor.org/rfc/rfc6017"_t)},
    {107, rfc9110<unused>("8.8.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3"_t), "2021-10-01"_t},
    {108, rfc9110<unused>("10.1.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1"_t), "2021-10-01"_t},
    {109, rfc9163<unused>("2.1"_t, "https://www.rfc-editor.org/rfc/rfc9163#section-2.1"_t), "2024-02-06"_t,
     "2018-12-21"_t},
    {110, rfc9111<unused>("5.3"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.3"_t), "2021-10-06"_t},
    {111, rfc2774<unused>("4.3"_t, "https://www.rfc-editor.org/rfc/rfc2774#section-4.3"_t), "2022-04-05"_t},
    {112, rfc7239<unused>("4"_t, "https://www.rfc-editor.org/rfc/rfc7239#section-4"_t)},
    {113, rfc9110<unused>("10.1.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.2"_t), "2021-10-01"_t},
    {114, document_implementation_of_ops_over_http<unused>({}, "https://www.w3.org/TR/NOTE-OPS-OverHTTP"_t),
     "2022-05-02"_t},
    {115, rfc7486<unused>("6.1.1"_t, "https://www.rfc-editor.org/rfc/rfc7486#section-6.1.1"_t), {}, "2015-01-20"_t},
    {116, rfc9110<unused>("7.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-7.2"_t), "2021-10-01"_t},
    {117, rfc7540<unused>("3.2.1"_t, "https://www.rfc-editor.org/rfc/rfc7540#section-3.2.1"_t), "2022-02-02"_t,
     "2015-02-20"_t},
    {118, rfc4918<unused>("10.4"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-10.4"_t)},
    {119, rfc9110<unused>("13.1.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1"_t), "2021-10-01"_t},
    {120, rfc9110<unused>("13.1.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-13.1.3"_t), "2021-10-01"_t},
    {121, rfc9110<unused>("13.1.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2"_t), "2021-10-01"_t},
    {122, rfc9110<unused>("13.1.5"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5"_t), "2021-10-01"_t},
    {123, rfc6638<unused>("8.3"_t, "https://www.rfc-editor.org/rfc/rfc6638#section-8.3"_t)},
    {124, rfc9110<unused>("13.1.4"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-13.1.4"_t), "2021-10-01"_t},
    {125, rfc3229<unused>("10.5.2"_t, "https://www.rfc-editor.org/rfc/rfc3229#section-10.5.2"_t), "2022-04-05"_t},
    {126, rfc8473<unused>("5.3"_t, "https://www.rfc-editor.org/rfc/rfc8473#section-5.3"_t), {}, "2018-07-13"_t},
    {127, rfc10036<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc10036#section-3"_t), "2026-08-07"_t,
     "2026-03-06"_t},
    {128, document_odata_version_4_01_part_1_protocol<unused>({},
     "http://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_HeaderIsolationODataIso"
     "lation"_t), {}, "2020-01-14"_t},
    {129, rfc2068<unused>("19.7.1.1"_t, "https://www.rfc-editor.org/rfc/rfc2068#section-19.7.1.1"_t), "2022-04-05"_t},
    {130, rfc3253<unused>("8.3"_t, "https://www.rfc-editor.org/rfc/rfc3253#section-8.3"_t), "2022-04-05"_t},
    {131, document_html<unused>({}, "https://html.spec.whatwg.org/multipage/server-sent-events.html#last-event-id"_t),
     {}, "2021-11-29"_t},
    {132, rfc9110<unused>("8.8.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-8.8.2"_t), "2021-10-01"_t},
    {133, rfc8288<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc8288#section-3"_t), "2017-08-21"_t},
    {134, rfc9652<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc9652#section-2"_t), "2024-05-16"_t},
    {135, rfc9110<unused>("10.2.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2"_t), "2021-10-01"_t},
    {136, rfc4918<unused>("10.5"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-10.5"_t)},
    {137, rfc2774<unused>("4.1"_t, "https://www.rfc-editor.org/rfc/rfc2774#section-4.1"_t), "2022-04-05"_t},
    {138, rfc9110<unused>("7.6.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-7.6.2"_t), "2021-10-01"_t},
    {139, rfc7089<unused>("2.1.1"_t, "https://www.rfc-editor.org/rfc/rfc7089#section-2.1.1"_t), {}, "2013-11-01"_t},
    {140, rfc2227<unused>({}, "https://www.rfc-editor.org/rfc/rfc2227"_t), "2022-04-05"_t},
    {141, document_access_control_for_cross_site_requests<unused>({},
     "https://www.w3.org/TR/2007/WD-access-control-20071126/#method-check"_t), "2021-11-03"_t},
    {142, document_access_control_for_cross_site_requests<unused>({},
     "https://www.w3.org/TR/2007/WD-access-control-20071126/#method-check-expires"_t), "2021-11-03"_t},
    {143, rfc9112<unused>("B.1"_t, "https://www.rfc-editor.org/rfc/rfc9112#appendix-B.1"_t), "2021-10-06"_t},
    {144, rfc2295<unused>("8.4"_t, "https://www.rfc-editor.org/rfc/rfc2295#section-8.4"_t), "2022-04-05"_t},
    {145, document_network_error_logging<unused>({}, "https://www.w3.org/TR/network-error-logging/"_t), {},
     "2023-09-18"_t},
    {146, document_odata_version_4_01_part_1_protocol<unused>({},
     "http://docs.oasis-open.org/odata/odata/v4.01/csprd05/part1-protocol/odata-v4.01-csprd05-part1-protocol.h"
     "tml#_Toc14172735"_t), {}, "2020-01-14"_t},
    {147, document_odata_version_4_01_part_1_protocol<unused>({},
     "http://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_HeaderIsolationODataIso"
     "lation"_t), {}, "2020-01-14"_t},
    {148, document_odata_version_4_01_part_1_protocol<unused>({},
     "http://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_HeaderODataMaxVersion"_t), {},
     "2020-01-14"_t},
    {149, document_odata_version_4_01_part_1_protocol<unused>({},
     "http://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_HeaderODataVersion"_t), {},
     "2020-01-14"_t},
    {150, rfc2774<unused>("4.1"_t, "https://www.rfc-editor.org/rfc/rfc2774#section-4.1"_t), "2022-04-05"_t},
    {151, rfc8053<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc8053#section-3"_t), "2016-11-17"_t},
    {152, rfc3648<unused>("5.1"_t, "https://www.rfc-editor.org/rfc/rfc3648#section-5.1"_t), "2022-04-05"_t},
    {153, rfc6454<unused>("7"_t, "https://www.rfc-editor.org/rfc/rfc6454#section-7"_t)},
    {154, document_html<unused>({}, "https://html.spec.whatwg.org/multipage/origin.html#origin-agent-cluster"_t), {},
     "2021-11-29"_t},
    {155, rfc8613<unused>("11.1"_t, "https://www.rfc-editor.org/rfc/rfc8613#section-11.1"_t), {}, "2019-03-26"_t},
    {156, document_oasis_project_specification_01<unused>({},
     "https://docs.oasis-open-projects.org/oslc-op/core/v3.0/oslc-core.html"_t), "2021-12-06"_t, "2021-02-25"_t},
    {157, rfc4918<unused>("10.6"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-10.6"_t)},
    {158, document_the_platform_for_privacy_preferences_1_0_p3p1_0_specificatio<unused>({},
     "https://www.w3.org/TR/P3P"_t), "2022-05-03"_t},
    {159, document_pep_an_extension_mechanism_for_http<unused>({}, "http://www.w3.org/TR/WD-http-pep"_t), {},
     "2022-05-03"_t},
    {160, document_pep_an_extension_mechanism_for_http<unused>({}, "http://www.w3.org/TR/WD-http-pep"_t),
     "2023-10-23"_t, "2022-05-03"_t},
    {161, document_permissions_policy<unused>({}, "https://w3c.github.io/webappsec-permissions-policy"_t), {},
     "2023-05-15"_t},
    {162, document_pics_label_distribution_label_syntax_and_communication_proto<unused>({},
     "https://www.w3.org/TR/REC-PICS-labels-961031"_t), "2022-05-03"_t},
    {163, document_html<unused>({}, "https://html.spec.whatwg.org/multipage/links.html#ping-from"_t), {},
     "2021-11-29"_t},
    {164, document_html<unused>({}, "https://html.spec.whatwg.org/multipage/links.html#ping-to"_t), {}, "2021-11-29"_t},
    {165, rfc3648<unused>("6.1"_t, "https://www.rfc-editor.org/rfc/rfc3648#section-6.1"_t), "2022-04-05"_t},
    {166, rfc9111<unused>("5.4"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.4"_t), "2022-04-22"_t},
    {167, rfc7240<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc7240#section-2"_t)},
    {168, rfc7240<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc7240#section-3"_t)},
    {169, rfc9218<unused>("5"_t, "https://www.rfc-editor.org/rfc/rfc9218#section-5"_t), {}, "2022-01-25"_t},
    {170, document_implementation_of_ops_over_http<unused>({}, "https://www.w3.org/TR/NOTE-OPS-OverHTTP"_t),
     "2022-05-02"_t},
    {171, document_pics_label_distribution_label_syntax_and_communication_proto<unused>({},
     "https://www.w3.org/TR/REC-PICS-labels-961031"_t), "2022-05-03"_t},
    {172, document_white_paper_joint_electronic_payment_initiative<unused>({}, "https://www.w3.org/TR/NOTE-jepi"_t),
     "2022-05-03"_t},
    {173, document_white_paper_joint_electronic_payment_initiative<unused>({}, "https://www.w3.org/TR/NOTE-jepi"_t),
     "2022-05-03"_t},
    {174, document_pics_label_distribution_label_syntax_and_communication_proto<unused>({},
     "https://www.w3.org/TR/REC-PICS-labels-961031"_t), "2022-05-03"_t},
    {175, rfc9110<unused>("11.7.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-11.7.1"_t), "2021-10-01"_t},
    {176, rfc9110<unused>("11.7.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-11.7.3"_t), "2021-10-01"_t,
     "2015-04-15"_t},
    {177, rfc9110<unused>("11.7.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-11.7.2"_t), "2021-10-01"_t},
    {178, document_notification_for_proxy_caches<unused>({}, "https://www.w3.org/TR/WD-proxy.html"_t), "2022-05-02"_t},
    {179, document_notification_for_proxy_caches<unused>({}, "https://www.w3.org/TR/WD-proxy.html"_t), "2022-05-02"_t},
    {180, rfc9209<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc9209#section-2"_t), {}, "2021-10-22"_t},
    {181, rfc2068<unused>("14.35"_t, "https://www.rfc-editor.org/rfc/rfc2068#section-14.35"_t), "2022-04-05"_t},
    {182, rfc7469<unused>("2.1"_t, "https://www.rfc-editor.org/rfc/rfc7469#section-2.1"_t), {}, "2014-10-13"_t},
    {183, rfc7469<unused>("2.1"_t, "https://www.rfc-editor.org/rfc/rfc7469#section-2.1"_t), {}, "2014-10-13"_t},
    {184, rfc9110<unused>("14.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-14.2"_t), "2021-10-01"_t},
    {185, rfc4437<unused>({}, "https://www.rfc-editor.org/rfc/rfc4437"_t)},
    {186, rfc9110<unused>("10.1.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.3"_t), "2021-10-01"_t},
    {187, document_access_control_for_cross_site_requests<unused>({},
     "https://www.w3.org/TR/2007/WD-access-control-20071126/#referer-root"_t), "2021-11-03"_t},
    {188, document_referrer_policy<unused>({}, "https://www.w3.org/TR/referrer-policy/#referrer-policy-header"_t),
     "2024-08-26"_t},
    {189, document_html<unused>({}, "https://html.spec.whatwg.org/multipage/browsing-the-web.html#refresh"_t), {},
     "2021-11-29"_t},
    {190, document_repeatable_requests_version_1_0<unused>({},
     "https://docs.oasis-open.org/odata/repeatable-requests/v1.0/cs01/repeatable-requests-v1.0-cs01.html"_t), {},
     "2020-09-01"_t},
    {191, document_repeatable_requests_version_1_0<unused>({},
     "https://docs.oasis-open.org/odata/repeatable-requests/v1.0/cs01/repeatable-requests-v1.0-cs01.html"_t), {},
     "2020-09-01"_t},
    {192, document_repeatable_requests_version_1_0<unused>({},
     "https://docs.oasis-open.org/odata/repeatable-requests/v1.0/cs01/repeatable-requests-v1.0-cs01.html"_t), {},
     "2020-09-01"_t},
    {193, document_repeatable_requests_version_1_0<unused>({},
     "https://docs.oasis-open.org/odata/repeatable-requests/v1.0/cs01/repeatable-requests-v1.0-cs01.html"_t), {},
     "2020-09-01"_t},
    {194, rfc8555<unused>("6.5.1"_t, "https://www.rfc-editor.org/rfc/rfc8555#section-6.5.1"_t), "2019-01-02"_t},
    {195, document_reporting_api<unused>({}, "https://w3c.github.io/reporting/#header"_t), {}, "2023-05-15"_t},
    {196, rfc9530<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc9530#section-3"_t), {}, "2023-07-27"_t},
    {197, rfc9110<unused>("10.2.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3"_t), "2021-10-01"_t},
    {198, rfc2310<unused>({}, "https://www.rfc-editor.org/rfc/rfc2310"_t), "2021-12-28"_t},
    {199, rfc6638<unused>("8.1"_t, "https://www.rfc-editor.org/rfc/rfc6638#section-8.1"_t)},
    {200, rfc6638<unused>("8.2"_t, "https://www.rfc-editor.org/rfc/rfc6638#section-8.2"_t)},
    {201, document_https_www_w3_org_tr_fetch_metadata_sec_fetch_dest_header<unused>({},
     "https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header"_t), {}, "2025-04-01"_t},
    {202, document_https_www_w3_org_tr_fetch_metadata_sec_fetch_mode_header<unused>({},
     "https://www.w3.org/TR/fetch-metadata/#sec-fetch-mode-header"_t), {}, "2025-04-01"_t},
    {203, document_https_www_w3_org_tr_fetch_metadata_sec_fetch_site_header<unused>({},
     "https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header"_t), {}, "2025-04-01"_t},
    {204, document_https_privacycg_github_io_storage_access_headers<unused>({},
     "https://privacycg.github.io/storage-access-headers"_t), {}, "2025-02-05"_t},
    {205, document_https_www_w3_org_tr_fetch_metadata_sec_fetch_user_header<unused>({},
     "https://www.w3.org/TR/fetch-metadata/#sec-fetch-user-header"_t), {}, "2025-04-01"_t},
    {206, document_global_privacy_control_gpc<unused>({}, "https://privacycg.github.io/gpc-spec/"_t), "2023-12-20"_t,
     "2022-01-28"_t},
    {207, document_fetch<unused>({}, "https://fetch.spec.whatwg.org/#sec-purpose-header"_t), {}, "2023-01-17"_t},
    {208, rfc8473<unused>("2"_t, "https://www.rfc-editor.org/rfc/rfc8473#section-2"_t), {}, "2018-07-13"_t},
    {209, rfc6455<unused>("11.3.3"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-11.3.3"_t)},
    {210, rfc6455<unused>("11.3.2"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-11.3.2"_t)},
    {211, rfc6455<unused>("11.3.1"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-11.3.1"_t)},
    {212, rfc6455<unused>("11.3.4"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-11.3.4"_t)},
    {213, rfc6455<unused>("11.3.5"_t, "https://www.rfc-editor.org/rfc/rfc6455#section-11.3.5"_t)},
    {214, rfc2660<unused>({}, "https://www.rfc-editor.org/rfc/rfc2660"_t), "2021-12-28"_t},
    {215, rfc9110<unused>("10.2.4"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-10.2.4"_t), "2021-10-01"_t},
    {216, document_server_timing<unused>({}, "https://www.w3.org/TR/server-timing/"_t), {}, "2021-12-08"_t},
    {217, document_rfc_ietf_httpbis_rfc6265bis_22<unused>("5.8.1"_t,
     "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-22#section-5.8.1"_t), "2025-12-02"_t},
    {218, rfc2965<unused>("3.2.2"_t, "https://www.rfc-editor.org/rfc/rfc2965#section-3.2.2"_t)},
    {219, rfc9967<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc9967#section-3"_t), {}, "2025-10-28"_t},
    {220, document_implementation_of_ops_over_http<unused>({}, "https://www.w3.org/TR/NOTE-OPS-OverHTTP"_t),
     "2022-05-02"_t},
    {221, rfc9421<unused>("4.2"_t, "https://www.rfc-editor.org/rfc/rfc9421#section-4.2"_t), {}, "2023-08-18"_t},
    {222, rfc9421<unused>("4.1"_t, "https://www.rfc-editor.org/rfc/rfc9421#section-4.1"_t), {}, "2023-08-18"_t},
    {223, rfc5023<unused>("9.7"_t, "https://www.rfc-editor.org/rfc/rfc5023#section-9.7"_t)},
    {224, document_simple_object_access_protocol_soap_1_1<unused>({},
     "https://www.w3.org/TR/2000/NOTE-SOAP-20000508"_t), "2022-05-03"_t},
    {225, rfc2518<unused>("9.7"_t, "https://www.rfc-editor.org/rfc/rfc2518#section-9.7"_t), "2022-04-05"_t},
    {226, rfc6797<unused>("6.1"_t, "https://www.rfc-editor.org/rfc/rfc6797#section-6.1"_t)},
    {227, rfc8594<unused>("3"_t, "https://www.rfc-editor.org/rfc/rfc8594#section-3"_t), {}, "2019-04-01"_t},
    {228, document_edge_architecture_specification<unused>({}, "https://www.w3.org/TR/edge-arch"_t), "2024-01-11"_t},
    {229, document_edge_architecture_specification<unused>({}, "https://www.w3.org/TR/edge-arch"_t), "2024-01-11"_t},
    {230, rfc2295<unused>("8.5"_t, "https://www.rfc-editor.org/rfc/rfc2295#section-8.5"_t), "2022-04-05"_t},
    {231, rfc9110<unused>("10.1.4"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.4"_t), "2021-10-01"_t},
    {232, rfc4918<unused>("10.7"_t, "https://www.rfc-editor.org/rfc/rfc4918#section-10.7"_t)},
    {233, document_resource_timing_level_1<unused>({},
     "https://www.w3.org/TR/resource-timing-1/#timing-allow-origin"_t), {}, "2018-12-27"_t},
    {234, rfc8030<unused>("5.4"_t, "https://www.rfc-editor.org/rfc/rfc8030#section-5.4"_t), {}, "2016-11-01"_t},
    {235, document_trace_context<unused>({}, "https://www.w3.org/TR/trace-context/#traceparent-header"_t),
     "2022-03-29"_t, "2018-12-20"_t},
    {236, document_trace_context<unused>({}, "https://www.w3.org/TR/trace-context/#tracestate-header"_t),
     "2022-03-29"_t, "2018-12-20"_t},
    {237, rfc9110<unused>("6.6.2"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-6.6.2"_t), "2021-10-01"_t},
    {238, rfc9112<unused>("6.1"_t, "https://www.rfc-editor.org/rfc/rfc9112#section-6.1"_t), "2021-10-06"_t},
    {239, rfc8030<unused>("5.2"_t, "https://www.rfc-editor.org/rfc/rfc8030#section-5.2"_t), {}, "2016-11-01"_t},
    {240, document_rfc_ietf_httpbis_unencoded_digest_05<unused>("3"_t,
     "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-unencoded-digest-05#section-3"_t), {}, "2026-06-30"_t},
    {241, rfc9110<unused>("7.8"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-7.8"_t), "2021-10-01"_t},
    {242, rfc8030<unused>("5.3"_t, "https://www.rfc-editor.org/rfc/rfc8030#section-5.3"_t), {}, "2016-11-01"_t},
    {243, rfc2068<unused>("19.6.2.5"_t, "https://www.rfc-editor.org/rfc/rfc2068#section-19.6.2.5"_t), "2022-04-05"_t},
    {244, rfc9842<unused>("2.1"_t, "https://www.rfc-editor.org/rfc/rfc9842#section-2.1"_t), "2024-09-13"_t},
    {245, rfc9110<unused>("10.1.5"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5"_t), "2021-10-01"_t},
    {246, rfc2295<unused>("8.6"_t, "https://www.rfc-editor.org/rfc/rfc2295#section-8.6"_t), "2022-04-05"_t},
    {247, rfc9110<unused>("12.5.5"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5"_t), "2021-10-01"_t},
    {248, rfc9110<unused>("7.6.3"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-7.6.3"_t), "2021-10-01"_t},
    {249, rfc9530<unused>("4"_t, "https://www.rfc-editor.org/rfc/rfc9530#section-4"_t), {}, "2023-07-27"_t},
    {250, rfc3230<unused>("4.3.1"_t, "https://www.rfc-editor.org/rfc/rfc3230#section-4.3.1"_t), "2023-07-27"_t},
    {251, rfc9530<unused>("4"_t, "https://www.rfc-editor.org/rfc/rfc9530#section-4"_t), {}, "2023-07-27"_t},
    {252, document_rfc_ietf_httpbis_unencoded_digest_05<unused>("4"_t,
     "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-unencoded-digest-05#section-4"_t), {}, "2026-06-30"_t},
    {253, rfc9111<unused>("5.5"_t, "https://www.rfc-editor.org/rfc/rfc9111#section-5.5"_t), "2021-10-06"_t},
    {254, rfc9110<unused>("11.6.1"_t, "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1"_t), "2021-10-01"_t},
    {255, document_fetch<unused>({}, "https://fetch.spec.whatwg.org/#x-content-type-options-header"_t)},
    {256, document_html<unused>({}, "https://html.spec.whatwg.org/multipage/browsing-the-web.html#x-frame-options"_t),
     "2021-11-29"_t},
};

// Each text is as long as the name in the same row.
template <typename unused>
inline constexpr const char* lower_names[row_count + 1] = {
    "",

    "a-im",
    "accept",
    "accept-additions",
    "accept-ch",
    "accept-charset",
    "accept-datetime",
    "accept-encoding",
    "accept-features",
    "accept-language",
    "accept-patch",
    "accept-post",
    "accept-query",
    "accept-ranges",
    "accept-signature",
    "access-control",
    "access-control-allow-credentials",
    "access-control-allow-headers",
    "access-control-allow-methods",
    "access-control-allow-origin",
    "access-control-expose-headers",
    "access-control-max-age",
    "access-control-request-headers",
    "access-control-request-method",
    "activate-storage-access",
    "age",
    "allow",
    "alpn",
    "alt-svc",
    "alt-used",
    "alternates",
    "amp-cache-transform",
    "apply-to-redirect-ref",
    "authentication-control",
    "authentication-info",
    "authorization",
    "available-dictionary",
    "c-ext",
    "c-man",
    "c-opt",
    "c-pep",
    "c-pep-info",
    "cache-control",
    "cache-group-invalidation",
    "cache-groups",
    "cache-status",
    "cal-managed-id",
    "caldav-timezones",
    "capsule-protocol",
    "cdn-cache-control",
    "cdn-loop",
    "cert-not-after",
    "cert-not-before",
    "clear-site-data",
    "client-cert",
    "client-cert-chain",
    "close",
    "cmcd-object",
    "cmcd-request",
    "cmcd-session",
    "cmcd-status",
    "cmsd-dynamic",
    "cmsd-static",
    "concealed-auth-export",
    "configuration-context",
    "connection",
    "content-base",
    "content-digest",
    "content-disposition",
    "content-encoding",
    "content-id",
    "content-language",
    "content-length",
    "content-location",
    "content-md5",
    "content-range",
    "content-script-type",
    "content-security-policy",
    "content-security-policy-report-only",
    "content-style-type",
    "content-type",
    "content-version",
    "cookie",
    "cookie2",
    "cross-origin-embedder-policy",
    "cross-origin-embedder-policy-report-only",
    "cross-origin-opener-policy",
    "cross-origin-opener-policy-report-only",
    "cross-origin-resource-policy",
    "cta-common-access-token",
    "dasl",
    "date",
    "dav",
    "default-style",
    "delta-base",
    "deprecation",
    "depth",
    "derived-from",
    "destination",
    "detached-jws",
    "differential-id",
    "dictionary-id",
    "digest",
    "dpop",
    "dpop-nonce",
    "early-data",
    "ediint-features",
    "etag",
    "expect",
    "expect-ct",
    "expires",
    "ext",
    "forwarded",
    "from",
    "getprofile",
    "hobareg",
    "host",
    "http2-settings",
    "if",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-schedule-tag-match",
    "if-unmodified-since",
    "im",
    "include-referred-token-binding-id",
    "incremental",
    "isolation",
    "keep-alive",
    "label",
    "last-event-id",
    "last-modified",
    "link",
    "link-template",
    "location",
    "lock-token",
    "man",
    "max-forwards",
    "memento-datetime",
    "meter",
    "method-check",
    "method-check-expires",
    "mime-version",
    "negotiate",
    "nel",
    "odata-entityid",
    "odata-isolation",
    "odata-maxversion",
    "odata-version",
    "opt",
    "optional-www-authenticate",
    "ordering-type",
    "origin",
    "origin-agent-cluster",
    "oscore",
    "oslc-core-version",
    "overwrite",
    "p3p",
    "pep",
    "pep-info",
    "permissions-policy",
    "pics-label",
    "ping-from",
    "ping-to",
    "position",
    "pragma",
    "prefer",
    "preference-applied",
    "priority",
    "profileobject",
    "protocol",
    "protocol-info",
    "protocol-query",
    "protocol-request",
    "proxy-authenticate",
    "proxy-authentication-info",
    "proxy-authorization",
    "proxy-features",
    "proxy-instruction",
    "proxy-status",
    "public",
    "public-key-pins",
    "public-key-pins-report-only",
    "range",
    "redirect-ref",
    "referer",
    "referer-root",
    "referrer-policy",
    "refresh",
    "repeatability-client-id",
    "repeatability-first-sent",
    "repeatability-request-id",
    "repeatability-result",
    "replay-nonce",
    "reporting-endpoints",
    "repr-digest",
    "retry-after",
    "safe",
    "schedule-reply",
    "schedule-tag",
    "sec-fetch-dest",
    "sec-fetch-mode",
    "sec-fetch-site",
    "sec-fetch-storage-access",
    "sec-fetch-user",
    "sec-gpc",
    "sec-purpose",
    "sec-token-binding",
    "sec-websocket-accept",
    "sec-websocket-extensions",
    "sec-websocket-key",
    "sec-websocket-protocol",
    "sec-websocket-version",
    "security-scheme",
    "server",
    "server-timing",
    "set-cookie",
    "set-cookie2",
    "set-txn",
    "setprofile",
    "signature",
    "signature-input",
    "slug",
    "soapaction",
    "status-uri",
    "strict-transport-security",
    "sunset",
    "surrogate-capability",
    "surrogate-control",
    "tcn",
    "te",
    "timeout",
    "timing-allow-origin",
    "topic",
    "traceparent",
    "tracestate",
    "trailer",
    "transfer-encoding",
    "ttl",
    "unencoded-digest",
    "upgrade",
    "urgency",
    "uri",
    "use-as-dictionary",
    "user-agent",
    "variant-vary",
    "vary",
    "via",
    "want-content-digest",
    "want-digest",
    "want-repr-digest",
    "want-unencoded-digest",
    "warning",
    "www-authenticate",
    "x-content-type-options",
    "x-frame-options",
};

// Lookups by name use a perfect hash (see text_index). The generator searched for numbers that give no collision.
inline constexpr text_index<letter_case::any_of_tokens, std::uint16_t, 128, 512> name_index = {
    {0xf88bb8a8724c81ed, 0x1b39896a51a8749b, 0x53cb9f0c747ea2eb},
    57,
    48,
    {3, 1, 0, 4, 2, 0, 2, 6, 0, 0, 1, 5, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 1, 0,
     0, 0, 0, 0, 0, 4, 0, 0, 0, 1, 8, 0, 1, 0, 1, 1, 0, 0, 0, 0, 2, 7, 0, 1, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
     0, 7, 2, 0, 0, 0, 0, 1, 3, 0, 9, 6, 10, 2, 6, 2, 0, 1, 0, 0, 1, 2, 1, 0, 0, 4, 0, 1, 1, 2, 0, 0, 0, 0, 0, 3, 2, 18,
     0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0},
    {145, 0, 0, 0, 15, 7, 0, 0, 178, 196, 87, 0, 211, 198, 8, 245, 81, 207, 240, 0, 0, 0, 77, 0, 0, 0, 37, 162, 0, 164,
     0, 129, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 197, 0, 173, 0, 188, 26, 0, 0, 0, 165, 0, 0, 0, 0, 83, 0, 0, 0, 0, 0, 246,
     0, 0, 225, 249, 0, 136, 94, 105, 0, 230, 29, 0, 0, 60, 0, 0, 0, 128, 167, 82, 12, 107, 3, 201, 195, 219, 99, 206,
     0, 209, 75, 0, 0, 32, 0, 0, 224, 0, 0, 205, 0, 0, 0, 84, 115, 0, 0, 0, 0, 182, 0, 0, 132, 30, 0, 0, 0, 125, 139,
     114, 16, 0, 88, 227, 199, 233, 96, 102, 223, 170, 43, 52, 91, 171, 22, 0, 0, 243, 252, 0, 0, 0, 0, 0, 169, 4, 11,
     0, 0, 10, 180, 0, 0, 6, 203, 234, 181, 0, 116, 0, 72, 254, 0, 44, 0, 0, 0, 5, 23, 0, 166, 168, 110, 28, 31, 172,
     120, 20, 212, 235, 78, 0, 58, 45, 0, 0, 0, 232, 0, 154, 80, 241, 134, 0, 222, 191, 2, 236, 0, 0, 228, 255, 0, 184,
     0, 97, 51, 0, 63, 86, 251, 0, 0, 192, 177, 0, 48, 0, 0, 0, 0, 0, 0, 221, 147, 13, 190, 0, 133, 17, 0, 0, 231, 61,
     0, 0, 38, 161, 9, 117, 0, 216, 0, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 174, 65, 187, 244, 220, 137, 36, 200, 0, 0, 106,
     0, 0, 70, 0, 0, 0, 175, 0, 98, 208, 0, 0, 0, 239, 0, 0, 1, 93, 0, 0, 148, 100, 237, 109, 238, 131, 0, 0, 0, 68, 0,
     0, 39, 163, 50, 256, 108, 0, 183, 0, 74, 194, 113, 149, 0, 0, 0, 146, 0, 24, 151, 156, 47, 0, 0, 95, 0, 0, 0, 152,
     0, 150, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 104, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 57, 0, 0, 0, 55, 210, 19, 53, 0,
     0, 242, 0, 0, 126, 0, 0, 0, 119, 103, 121, 140, 0, 0, 0, 67, 14, 0, 101, 59, 186, 42, 0, 179, 0, 141, 0, 0, 0, 138,
     0, 49, 0, 0, 0, 0, 247, 0, 62, 56, 123, 213, 204, 0, 46, 0, 0, 111, 40, 0, 0, 0, 0, 218, 122, 85, 0, 35, 0, 27, 0,
     0, 0, 0, 0, 112, 253, 142, 73, 124, 153, 0, 0, 0, 193, 0, 130, 202, 79, 0, 54, 0, 127, 144, 0, 0, 229, 0, 0, 0, 0,
     0, 0, 217, 25, 248, 0, 66, 215, 214, 34, 90, 0, 71, 0, 135, 21, 0, 176, 155, 0, 0, 0, 118, 0, 189, 0, 0, 0, 0, 0,
     0, 0, 69, 250, 33, 143, 226, 92, 0, 0, 185, 158, 0, 0, 0, 0, 89, 0, 157, 0, 0, 0, 0, 0, 160, 0, 0, 0, 0, 159}};

inline constexpr row_numbers<1, 256, std::uint16_t> rows_of_values{names, row_count};

constexpr std::uint16_t number(field value) noexcept { return static_cast<std::uint16_t>(value); }

constexpr std::size_t row_number(field value) noexcept {
    return rows_of_values.of(number(value));
}

constexpr std::optional<field> value_of(std::size_t row) noexcept {
    if (row == 0) return std::nullopt;
    return static_cast<field>(names[row].value);
}

template <typename unused>
struct all_rows {
    field_entry entries[row_count + 1] = {};

    constexpr all_rows() noexcept;

    static constexpr table<field_entry> rows() noexcept;
};

template <typename unused>
inline constexpr all_rows<unused> rows;

template <typename unused>
constexpr table<field_entry> all_rows<unused>::rows() noexcept {
    return {detail::rows<unused>.entries + 1, row_count};
}

}  // namespace detail

template <typename unused>
constexpr const field_entry* find(field value) noexcept {
    const std::size_t row = detail::row_number(value);
    return row != 0 ? detail::rows<unused>.entries + row : nullptr;
}

constexpr std::string_view name(field value) noexcept {
    return detail::names[detail::row_number(value)].name;
}

template <typename unused>
constexpr std::string_view lower_name(field value) noexcept {
    const std::size_t row = detail::row_number(value);
    return {detail::lower_names<unused>[row], detail::names[row].name.size()};
}

constexpr std::string_view description(field value) noexcept {
    return detail::names[detail::row_number(value)].description;
}

template <typename unused>
constexpr table<reference> references(field value) noexcept {
    return detail::details<unused>[detail::row_number(value)].references.all();
}

constexpr std::optional<field> field_from_name(std::string_view text) noexcept {
    return detail::value_of(detail::name_index.find(text, detail::names, &detail::name_row::name));
}

template <typename integer>
constexpr std::optional<field> field_from_number(integer number) noexcept {
    if (!detail::fits<std::uint16_t>(number)) return std::nullopt;
    const auto value = static_cast<field>(number);
    return detail::row_number(value) != 0 ? std::optional<field>{value} : std::nullopt;
}

constexpr field_status status_of(field value) noexcept {
    return detail::names[detail::row_number(value)].status;
}

constexpr structured_type structured_type_of(field value) noexcept {
    return detail::names[detail::row_number(value)].structured;
}

constexpr bool is_hop_by_hop(field value) noexcept {
    switch (value) {
        // RFC 9110, Section 7.6.1
        case field::connection: case field::keep_alive: case field::te: case field::transfer_encoding:
        case field::upgrade:
            return true;
        default: return false;
    }
}

constexpr std::optional<std::uint64_t> hpack_index(field value) noexcept {
    std::uint64_t found{};
    switch (value) {
        case field::accept: found = 19U; break; case field::accept_charset: found = 15U; break;
        case field::accept_encoding: found = 16U; break; case field::accept_language: found = 17U; break;
        case field::accept_ranges: found = 18U; break; case field::access_control_allow_origin: found = 20U; break;
        case field::age: found = 21U; break; case field::allow: found = 22U; break;
        case field::authorization: found = 23U; break; case field::cache_control: found = 24U; break;
        case field::content_disposition: found = 25U; break; case field::content_encoding: found = 26U; break;
        case field::content_language: found = 27U; break; case field::content_length: found = 28U; break;
        case field::content_location: found = 29U; break; case field::content_range: found = 30U; break;
        case field::content_type: found = 31U; break; case field::cookie: found = 32U; break;
        case field::date: found = 33U; break; case field::etag: found = 34U; break;
        case field::expect: found = 35U; break; case field::expires: found = 36U; break;
        case field::from: found = 37U; break; case field::host: found = 38U; break;
        case field::if_match: found = 39U; break; case field::if_modified_since: found = 40U; break;
        case field::if_none_match: found = 41U; break; case field::if_range: found = 42U; break;
        case field::if_unmodified_since: found = 43U; break; case field::last_modified: found = 44U; break;
        case field::link: found = 45U; break; case field::location: found = 46U; break;
        case field::max_forwards: found = 47U; break; case field::proxy_authenticate: found = 48U; break;
        case field::proxy_authorization: found = 49U; break; case field::range: found = 50U; break;
        case field::referer: found = 51U; break; case field::refresh: found = 52U; break;
        case field::retry_after: found = 53U; break; case field::server: found = 54U; break;
        case field::set_cookie: found = 55U; break; case field::strict_transport_security: found = 56U; break;
        case field::transfer_encoding: found = 57U; break; case field::user_agent: found = 58U; break;
        case field::vary: found = 59U; break; case field::via: found = 60U; break;
        case field::www_authenticate: found = 61U; break;
        default: return {};
    }
    return found;
}

constexpr std::optional<std::uint64_t> qpack_index(field value) noexcept {
    std::uint64_t found{};
    switch (value) {
        case field::accept: found = 29U; break; case field::accept_encoding: found = 31U; break;
        case field::accept_language: found = 72U; break; case field::accept_ranges: found = 32U; break;
        case field::access_control_allow_credentials: found = 73U; break;
        case field::access_control_allow_headers: found = 33U; break;
        case field::access_control_allow_methods: found = 76U; break;
        case field::access_control_allow_origin: found = 35U; break;
        case field::access_control_expose_headers: found = 79U; break;
        case field::access_control_request_headers: found = 80U; break;
        case field::access_control_request_method: found = 81U; break; case field::age: found = 2U; break;
        case field::alt_svc: found = 83U; break; case field::authorization: found = 84U; break;
        case field::cache_control: found = 36U; break; case field::content_disposition: found = 3U; break;
        case field::content_encoding: found = 42U; break; case field::content_length: found = 4U; break;
        case field::content_security_policy: found = 85U; break; case field::content_type: found = 44U; break;
        case field::cookie: found = 5U; break; case field::date: found = 6U; break;
        case field::early_data: found = 86U; break; case field::etag: found = 7U; break;
        case field::expect_ct: found = 87U; break; case field::forwarded: found = 88U; break;
        case field::if_modified_since: found = 8U; break; case field::if_none_match: found = 9U; break;
        case field::if_range: found = 89U; break; case field::last_modified: found = 10U; break;
        case field::link: found = 11U; break; case field::location: found = 12U; break;
        case field::origin: found = 90U; break; case field::range: found = 55U; break;
        case field::referer: found = 13U; break; case field::server: found = 92U; break;
        case field::set_cookie: found = 14U; break; case field::strict_transport_security: found = 56U; break;
        case field::timing_allow_origin: found = 93U; break; case field::user_agent: found = 95U; break;
        case field::vary: found = 59U; break; case field::x_content_type_options: found = 61U; break;
        case field::x_frame_options: found = 97U; break;
        default: return {};
    }
    return found;
}

template <typename unused>
constexpr detail::all_rows<unused>::all_rows() noexcept {
    for (std::size_t i = 1; i <= row_count; ++i) {
        const name_row& known = names[i];
        const detail_row& detail = details<unused>[i];
        const auto value = static_cast<field>(known.value);
        entries[i] = {value, known.name, known.description, detail.added, detail.updated, detail.references.all(),
                      known.status, known.structured, is_hop_by_hop(value), hpack_index(value), qpack_index(value)};
    }
}

}  // namespace content_31e7fd3593f3d97b
}  // namespace iana::http

#endif  // C++17
