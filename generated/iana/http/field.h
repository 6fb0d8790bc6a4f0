// HTTP field names for C99 and later, and for C++.
// Made by iana-codegen 0.1.0 from IANA's registry http-fields as updated on 2026-08-21: 256 fields.
// Do not edit. To regenerate:
// iana-codegen generate c REGISTRY --table http-field.xml --supplement FILE --output field.h
#ifndef IANA_HTTP_FIELD_H
#define IANA_HTTP_FIELD_H

#include <stddef.h>
#include <stdint.h>

// HTTP field names. This project assigns the numbers, which never change. No enumerator is 0: 0 can stand for "not
// registered". The functions below take any long. Names are never removed and never change their meaning.
enum iana_http_field {
    IANA_HTTP_FIELD_A_IM                                     = 1,  // RFC 3229, Section 10.5.3
    IANA_HTTP_FIELD_ACCEPT                                   = 2,  // RFC 9110, Section 12.5.1
    IANA_HTTP_FIELD_ACCEPT_ADDITIONS                         = 3,  // RFC 2324, Section 2.2.2.1
    IANA_HTTP_FIELD_ACCEPT_CH                                = 4,  // RFC 8942, Section 3.1
    IANA_HTTP_FIELD_ACCEPT_CHARSET                           = 5,  // RFC 9110, Section 12.5.2
    IANA_HTTP_FIELD_ACCEPT_DATETIME                          = 6,  // RFC 7089, Section 2.1.1
    IANA_HTTP_FIELD_ACCEPT_ENCODING                          = 7,  // RFC 9110, Section 12.5.3
    IANA_HTTP_FIELD_ACCEPT_FEATURES                          = 8,  // RFC 2295, Section 8.2
    IANA_HTTP_FIELD_ACCEPT_LANGUAGE                          = 9,  // RFC 9110, Section 12.5.4
    IANA_HTTP_FIELD_ACCEPT_PATCH                             = 10,  // RFC 5789, Section 3.1
    IANA_HTTP_FIELD_ACCEPT_POST                              = 11,  // Linked Data Platform 1.0
    IANA_HTTP_FIELD_ACCEPT_QUERY                             = 12,  // RFC 10008, Section 3
    IANA_HTTP_FIELD_ACCEPT_RANGES                            = 13,  // RFC 9110, Section 14.3
    IANA_HTTP_FIELD_ACCEPT_SIGNATURE                         = 14,  // RFC 9421, Section 5.1
    IANA_HTTP_FIELD_ACCESS_CONTROL                           = 15,  // Access Control for Cross-site Requests
    IANA_HTTP_FIELD_ACCESS_CONTROL_ALLOW_CREDENTIALS         = 16,  // Fetch
    IANA_HTTP_FIELD_ACCESS_CONTROL_ALLOW_HEADERS             = 17,  // Fetch
    IANA_HTTP_FIELD_ACCESS_CONTROL_ALLOW_METHODS             = 18,  // Fetch
    IANA_HTTP_FIELD_ACCESS_CONTROL_ALLOW_ORIGIN              = 19,  // Fetch
    IANA_HTTP_FIELD_ACCESS_CONTROL_EXPOSE_HEADERS            = 20,  // Fetch
    IANA_HTTP_FIELD_ACCESS_CONTROL_MAX_AGE                   = 21,  // Fetch
    IANA_HTTP_FIELD_ACCESS_CONTROL_REQUEST_HEADERS           = 22,  // Fetch
    IANA_HTTP_FIELD_ACCESS_CONTROL_REQUEST_METHOD            = 23,  // Fetch
    IANA_HTTP_FIELD_ACTIVATE_STORAGE_ACCESS                  = 24,
                                                            // https://privacycg.github.io/storage-access-headers
    IANA_HTTP_FIELD_AGE                                      = 25,  // RFC 9111, Section 5.1
    IANA_HTTP_FIELD_ALLOW                                    = 26,  // RFC 9110, Section 10.2.1
    IANA_HTTP_FIELD_ALPN                                     = 27,  // RFC 7639, Section 2
    IANA_HTTP_FIELD_ALT_SVC                                  = 28,  // RFC 7838, Section 3
    IANA_HTTP_FIELD_ALT_USED                                 = 29,  // RFC 7838, Section 5
    IANA_HTTP_FIELD_ALTERNATES                               = 30,  // RFC 2295, Section 8.3
    IANA_HTTP_FIELD_AMP_CACHE_TRANSFORM                      = 31,  // AMP-Cache-Transform HTTP request header
    IANA_HTTP_FIELD_APPLY_TO_REDIRECT_REF                    = 32,  // RFC 4437
    IANA_HTTP_FIELD_AUTHENTICATION_CONTROL                   = 33,  // RFC 8053, Section 4
    IANA_HTTP_FIELD_AUTHENTICATION_INFO                      = 34,  // RFC 9110, Section 11.6.3
    IANA_HTTP_FIELD_AUTHORIZATION                            = 35,  // RFC 9110, Section 11.6.2
    IANA_HTTP_FIELD_AVAILABLE_DICTIONARY                     = 36,  // RFC 9842, Section 2.2
    IANA_HTTP_FIELD_C_EXT                                    = 37,  // RFC 2774, Section 4.3
    IANA_HTTP_FIELD_C_MAN                                    = 38,  // RFC 2774, Section 4.2
    IANA_HTTP_FIELD_C_OPT                                    = 39,  // RFC 2774, Section 4.2
    IANA_HTTP_FIELD_C_PEP                                    = 40,  // PEP - an Extension Mechanism for HTTP
    IANA_HTTP_FIELD_C_PEP_INFO                               = 41,  // PEP - an Extension Mechanism for HTTP
    IANA_HTTP_FIELD_CACHE_CONTROL                            = 42,  // RFC 9111, Section 5.2
    IANA_HTTP_FIELD_CACHE_GROUP_INVALIDATION                 = 43,  // RFC 9875, Section 3
    IANA_HTTP_FIELD_CACHE_GROUPS                             = 44,  // RFC 9875, Section 2
    IANA_HTTP_FIELD_CACHE_STATUS                             = 45,  // RFC 9211, Section 2
    IANA_HTTP_FIELD_CAL_MANAGED_ID                           = 46,  // RFC 8607, Section 5.1
    IANA_HTTP_FIELD_CALDAV_TIMEZONES                         = 47,  // RFC 7809, Section 7.1
    IANA_HTTP_FIELD_CAPSULE_PROTOCOL                         = 48,  // RFC 9297, Section 3.4
    IANA_HTTP_FIELD_CDN_CACHE_CONTROL                        = 49,  // RFC 9213, Section 3
    IANA_HTTP_FIELD_CDN_LOOP                                 = 50,  // RFC 8586, Section 2
    IANA_HTTP_FIELD_CERT_NOT_AFTER                           = 51,  // RFC 8739, Section 3.3
    IANA_HTTP_FIELD_CERT_NOT_BEFORE                          = 52,  // RFC 8739, Section 3.3
    IANA_HTTP_FIELD_CLEAR_SITE_DATA                          = 53,  // Clear Site Data
    IANA_HTTP_FIELD_CLIENT_CERT                              = 54,  // RFC 9440, Section 2
    IANA_HTTP_FIELD_CLIENT_CERT_CHAIN                        = 55,  // RFC 9440, Section 2
    IANA_HTTP_FIELD_CLOSE                                    = 56,  // RFC 9112, Section 9.6
    IANA_HTTP_FIELD_CMCD_OBJECT                              = 57,  // CTA-5004 Common Media Client Data
    IANA_HTTP_FIELD_CMCD_REQUEST                             = 58,  // CTA-5004 Common Media Client Data
    IANA_HTTP_FIELD_CMCD_SESSION                             = 59,  // CTA-5004 Common Media Client Data
    IANA_HTTP_FIELD_CMCD_STATUS                              = 60,  // CTA-5004 Common Media Client Data
    IANA_HTTP_FIELD_CMSD_DYNAMIC                             = 61,  // CTA-5006 Common Media Server Data (CMSD)
    IANA_HTTP_FIELD_CMSD_STATIC                              = 62,  // CTA-5006 Common Media Server Data (CMSD)
    IANA_HTTP_FIELD_CONCEALED_AUTH_EXPORT                    = 63,  // RFC 9729
    IANA_HTTP_FIELD_CONFIGURATION_CONTEXT                    = 64,  // OSLC Configuration Management Version 1.0. Part
                                                            // 3: Configuration Specification
    IANA_HTTP_FIELD_CONNECTION                               = 65,  // RFC 9110, Section 7.6.1
    IANA_HTTP_FIELD_CONTENT_BASE                             = 66,  // RFC 2068, Section 14.11
    IANA_HTTP_FIELD_CONTENT_DIGEST                           = 67,  // RFC 9530, Section 2
    IANA_HTTP_FIELD_CONTENT_DISPOSITION                      = 68,  // RFC 6266, Section 4
    IANA_HTTP_FIELD_CONTENT_ENCODING                         = 69,  // RFC 9110, Section 8.4
    IANA_HTTP_FIELD_CONTENT_ID                               = 70,  // The HTTP Distribution and Replication Protocol
    IANA_HTTP_FIELD_CONTENT_LANGUAGE                         = 71,  // RFC 9110, Section 8.5
    IANA_HTTP_FIELD_CONTENT_LENGTH                           = 72,  // RFC 9110, Section 8.6
    IANA_HTTP_FIELD_CONTENT_LOCATION                         = 73,  // RFC 9110, Section 8.7
    IANA_HTTP_FIELD_CONTENT_MD5                              = 74,  // RFC 2616, Section 14.15
    IANA_HTTP_FIELD_CONTENT_RANGE                            = 75,  // RFC 9110, Section 14.4
    IANA_HTTP_FIELD_CONTENT_SCRIPT_TYPE                      = 76,  // HTML 4.01 Specification
    IANA_HTTP_FIELD_CONTENT_SECURITY_POLICY                  = 77,  // Content Security Policy Level 3
    IANA_HTTP_FIELD_CONTENT_SECURITY_POLICY_REPORT_ONLY      = 78,  // Content Security Policy Level 3
    IANA_HTTP_FIELD_CONTENT_STYLE_TYPE                       = 79,  // HTML 4.01 Specification
    IANA_HTTP_FIELD_CONTENT_TYPE                             = 80,  // RFC 9110, Section 8.3
    IANA_HTTP_FIELD_CONTENT_VERSION                          = 81,  // RFC 2068, Section 19.6.2.2
    IANA_HTTP_FIELD_COOKIE                                   = 82,  // RFC-ietf-httpbis-rfc6265bis-22, Section 5.8.1
    IANA_HTTP_FIELD_COOKIE2                                  = 83,  // RFC 2965, Section 3.3.5
    IANA_HTTP_FIELD_CROSS_ORIGIN_EMBEDDER_POLICY             = 84,  // HTML
    IANA_HTTP_FIELD_CROSS_ORIGIN_EMBEDDER_POLICY_REPORT_ONLY = 85,  // HTML
    IANA_HTTP_FIELD_CROSS_ORIGIN_OPENER_POLICY               = 86,  // HTML
    IANA_HTTP_FIELD_CROSS_ORIGIN_OPENER_POLICY_REPORT_ONLY   = 87,  // HTML
    IANA_HTTP_FIELD_CROSS_ORIGIN_RESOURCE_POLICY             = 88,  // Fetch
    IANA_HTTP_FIELD_CTA_COMMON_ACCESS_TOKEN                  = 89,
    IANA_HTTP_FIELD_DASL                                     = 90,  // RFC 5323, Section 3.2
    IANA_HTTP_FIELD_DATE                                     = 91,  // RFC 9110, Section 6.6.1
    IANA_HTTP_FIELD_DAV                                      = 92,  // RFC 4918, Section 10.1
    IANA_HTTP_FIELD_DEFAULT_STYLE                            = 93,  // HTML 4.01 Specification
    IANA_HTTP_FIELD_DELTA_BASE                               = 94,  // RFC 3229, Section 10.5.1
    IANA_HTTP_FIELD_DEPRECATION                              = 95,  // RFC 9745, Section 2
    IANA_HTTP_FIELD_DEPTH                                    = 96,  // RFC 4918, Section 10.2
    IANA_HTTP_FIELD_DERIVED_FROM                             = 97,  // RFC 2068, Section 19.6.2.3
    IANA_HTTP_FIELD_DESTINATION                              = 98,  // RFC 4918, Section 10.3
    IANA_HTTP_FIELD_DETACHED_JWS                             = 99,  // RFC 9635, Section 7.3.3
    IANA_HTTP_FIELD_DIFFERENTIAL_ID                          = 100,  // The HTTP Distribution and Replication Protocol
    IANA_HTTP_FIELD_DICTIONARY_ID                            = 101,  // RFC 9842, Section 2.3
    IANA_HTTP_FIELD_DIGEST                                   = 102,  // RFC 3230, Section 4.3.2
    IANA_HTTP_FIELD_DPOP                                     = 103,  // RFC 9449, Section 4.1
    IANA_HTTP_FIELD_DPOP_NONCE                               = 104,  // RFC 9449, Section 8
    IANA_HTTP_FIELD_EARLY_DATA                               = 105,  // RFC 8470, Section 5.1
    IANA_HTTP_FIELD_EDIINT_FEATURES                          = 106,  // RFC 6017
    IANA_HTTP_FIELD_ETAG                                     = 107,  // RFC 9110, Section 8.8.3
    IANA_HTTP_FIELD_EXPECT                                   = 108,  // RFC 9110, Section 10.1.1
    IANA_HTTP_FIELD_EXPECT_CT                                = 109,  // RFC 9163, Section 2.1
    IANA_HTTP_FIELD_EXPIRES                                  = 110,  // RFC 9111, Section 5.3
    IANA_HTTP_FIELD_EXT                                      = 111,  // RFC 2774, Section 4.3
    IANA_HTTP_FIELD_FORWARDED                                = 112,  // RFC 7239, Section 4
    IANA_HTTP_FIELD_FROM                                     = 113,  // RFC 9110, Section 10.1.2
    IANA_HTTP_FIELD_GETPROFILE                               = 114,  // Implementation of OPS Over HTTP
    IANA_HTTP_FIELD_HOBAREG                                  = 115,  // RFC 7486, Section 6.1.1
    IANA_HTTP_FIELD_HOST                                     = 116,  // RFC 9110, Section 7.2
    IANA_HTTP_FIELD_HTTP2_SETTINGS                           = 117,  // RFC 7540, Section 3.2.1
    IANA_HTTP_FIELD_IF                                       = 118,  // RFC 4918, Section 10.4
    IANA_HTTP_FIELD_IF_MATCH                                 = 119,  // RFC 9110, Section 13.1.1
    IANA_HTTP_FIELD_IF_MODIFIED_SINCE                        = 120,  // RFC 9110, Section 13.1.3
    IANA_HTTP_FIELD_IF_NONE_MATCH                            = 121,  // RFC 9110, Section 13.1.2
    IANA_HTTP_FIELD_IF_RANGE                                 = 122,  // RFC 9110, Section 13.1.5
    IANA_HTTP_FIELD_IF_SCHEDULE_TAG_MATCH                    = 123,  // RFC 6638, Section 8.3
    IANA_HTTP_FIELD_IF_UNMODIFIED_SINCE                      = 124,  // RFC 9110, Section 13.1.4
    IANA_HTTP_FIELD_IM                                       = 125,  // RFC 3229, Section 10.5.2
    IANA_HTTP_FIELD_INCLUDE_REFERRED_TOKEN_BINDING_ID        = 126,  // RFC 8473, Section 5.3
    IANA_HTTP_FIELD_INCREMENTAL                              = 127,  // RFC 10036, Section 3
    IANA_HTTP_FIELD_ISOLATION                                = 128,  // OData Version 4.01 Part 1: Protocol
    IANA_HTTP_FIELD_KEEP_ALIVE                               = 129,  // RFC 2068, Section 19.7.1.1
    IANA_HTTP_FIELD_LABEL                                    = 130,  // RFC 3253, Section 8.3
    IANA_HTTP_FIELD_LAST_EVENT_ID                            = 131,  // HTML
    IANA_HTTP_FIELD_LAST_MODIFIED                            = 132,  // RFC 9110, Section 8.8.2
    IANA_HTTP_FIELD_LINK                                     = 133,  // RFC 8288, Section 3
    IANA_HTTP_FIELD_LINK_TEMPLATE                            = 134,  // RFC 9652, Section 2
    IANA_HTTP_FIELD_LOCATION                                 = 135,  // RFC 9110, Section 10.2.2
    IANA_HTTP_FIELD_LOCK_TOKEN                               = 136,  // RFC 4918, Section 10.5
    IANA_HTTP_FIELD_MAN                                      = 137,  // RFC 2774, Section 4.1
    IANA_HTTP_FIELD_MAX_FORWARDS                             = 138,  // RFC 9110, Section 7.6.2
    IANA_HTTP_FIELD_MEMENTO_DATETIME                         = 139,  // RFC 7089, Section 2.1.1
    IANA_HTTP_FIELD_METER                                    = 140,  // RFC 2227
    IANA_HTTP_FIELD_METHOD_CHECK                             = 141,  // Access Control for Cross-site Requests
    IANA_HTTP_FIELD_METHOD_CHECK_EXPIRES                     = 142,  // Access Control for Cross-site Requests
    IANA_HTTP_FIELD_MIME_VERSION                             = 143,  // RFC 9112, Appendix B.1
    IANA_HTTP_FIELD_NEGOTIATE                                = 144,  // RFC 2295, Section 8.4
    IANA_HTTP_FIELD_NEL                                      = 145,  // Network Error Logging
    IANA_HTTP_FIELD_ODATA_ENTITYID                           = 146,  // OData Version 4.01 Part 1: Protocol
    IANA_HTTP_FIELD_ODATA_ISOLATION                          = 147,  // OData Version 4.01 Part 1: Protocol
    IANA_HTTP_FIELD_ODATA_MAXVERSION                         = 148,  // OData Version 4.01 Part 1: Protocol
    IANA_HTTP_FIELD_ODATA_VERSION                            = 149,  // OData Version 4.01 Part 1: Protocol
    IANA_HTTP_FIELD_OPT                                      = 150,  // RFC 2774, Section 4.1
    IANA_HTTP_FIELD_OPTIONAL_WWW_AUTHENTICATE                = 151,  // RFC 8053, Section 3
    IANA_HTTP_FIELD_ORDERING_TYPE                            = 152,  // RFC 3648, Section 5.1
    IANA_HTTP_FIELD_ORIGIN                                   = 153,  // RFC 6454, Section 7
    IANA_HTTP_FIELD_ORIGIN_AGENT_CLUSTER                     = 154,  // HTML
    IANA_HTTP_FIELD_OSCORE                                   = 155,  // RFC 8613, Section 11.1
    IANA_HTTP_FIELD_OSLC_CORE_VERSION                        = 156,  // OASIS Project Specification 01
    IANA_HTTP_FIELD_OVERWRITE                                = 157,  // RFC 4918, Section 10.6
    IANA_HTTP_FIELD_P3P                                      = 158,  // The Platform for Privacy Preferences 1.0
                                                            // (P3P1.0) Specification
    IANA_HTTP_FIELD_PEP                                      = 159,  // PEP - an Extension Mechanism for HTTP
    IANA_HTTP_FIELD_PEP_INFO                                 = 160,  // PEP - an Extension Mechanism for HTTP
    IANA_HTTP_FIELD_PERMISSIONS_POLICY                       = 161,  // Permissions Policy
    IANA_HTTP_FIELD_PICS_LABEL                               = 162,  // PICS Label Distribution Label Syntax and
                                                            // Communication Protocols
    IANA_HTTP_FIELD_PING_FROM                                = 163,  // HTML
    IANA_HTTP_FIELD_PING_TO                                  = 164,  // HTML
    IANA_HTTP_FIELD_POSITION                                 = 165,  // RFC 3648, Section 6.1
    IANA_HTTP_FIELD_PRAGMA                                   = 166,  // RFC 9111, Section 5.4
    IANA_HTTP_FIELD_PREFER                                   = 167,  // RFC 7240, Section 2
    IANA_HTTP_FIELD_PREFERENCE_APPLIED                       = 168,  // RFC 7240, Section 3
    IANA_HTTP_FIELD_PRIORITY                                 = 169,  // RFC 9218, Section 5
    IANA_HTTP_FIELD_PROFILEOBJECT                            = 170,  // Implementation of OPS Over HTTP
    IANA_HTTP_FIELD_PROTOCOL                                 = 171,  // PICS Label Distribution Label Syntax and
                                                            // Communication Protocols
    IANA_HTTP_FIELD_PROTOCOL_INFO                            = 172,  // White Paper: Joint Electronic Payment Initiative
    IANA_HTTP_FIELD_PROTOCOL_QUERY                           = 173,  // White Paper: Joint Electronic Payment Initiative
    IANA_HTTP_FIELD_PROTOCOL_REQUEST                         = 174,  // PICS Label Distribution Label Syntax and
                                                            // Communication Protocols
    IANA_HTTP_FIELD_PROXY_AUTHENTICATE                       = 175,  // RFC 9110, Section 11.7.1
    IANA_HTTP_FIELD_PROXY_AUTHENTICATION_INFO                = 176,  // RFC 9110, Section 11.7.3
    IANA_HTTP_FIELD_PROXY_AUTHORIZATION                      = 177,  // RFC 9110, Section 11.7.2
    IANA_HTTP_FIELD_PROXY_FEATURES                           = 178,  // Notification for Proxy Caches
    IANA_HTTP_FIELD_PROXY_INSTRUCTION                        = 179,  // Notification for Proxy Caches
    IANA_HTTP_FIELD_PROXY_STATUS                             = 180,  // RFC 9209, Section 2
    IANA_HTTP_FIELD_PUBLIC                                   = 181,  // RFC 2068, Section 14.35
    IANA_HTTP_FIELD_PUBLIC_KEY_PINS                          = 182,  // RFC 7469, Section 2.1
    IANA_HTTP_FIELD_PUBLIC_KEY_PINS_REPORT_ONLY              = 183,  // RFC 7469, Section 2.1
    IANA_HTTP_FIELD_RANGE                                    = 184,  // RFC 9110, Section 14.2
    IANA_HTTP_FIELD_REDIRECT_REF                             = 185,  // RFC 4437
    IANA_HTTP_FIELD_REFERER                                  = 186,  // RFC 9110, Section 10.1.3
    IANA_HTTP_FIELD_REFERER_ROOT                             = 187,  // Access Control for Cross-site Requests
    IANA_HTTP_FIELD_REFERRER_POLICY                          = 188,  // Referrer Policy
    IANA_HTTP_FIELD_REFRESH                                  = 189,  // HTML
    IANA_HTTP_FIELD_REPEATABILITY_CLIENT_ID                  = 190,  // Repeatable Requests Version 1.0
    IANA_HTTP_FIELD_REPEATABILITY_FIRST_SENT                 = 191,  // Repeatable Requests Version 1.0
    IANA_HTTP_FIELD_REPEATABILITY_REQUEST_ID                 = 192,  // Repeatable Requests Version 1.0
    IANA_HTTP_FIELD_REPEATABILITY_RESULT                     = 193,  // Repeatable Requests Version 1.0
    IANA_HTTP_FIELD_REPLAY_NONCE                             = 194,  // RFC 8555, Section 6.5.1
    IANA_HTTP_FIELD_REPORTING_ENDPOINTS                      = 195,  // Reporting API
    IANA_HTTP_FIELD_REPR_DIGEST                              = 196,  // RFC 9530, Section 3
    IANA_HTTP_FIELD_RETRY_AFTER                              = 197,  // RFC 9110, Section 10.2.3
    IANA_HTTP_FIELD_SAFE                                     = 198,  // RFC 2310
    IANA_HTTP_FIELD_SCHEDULE_REPLY                           = 199,  // RFC 6638, Section 8.1
    IANA_HTTP_FIELD_SCHEDULE_TAG                             = 200,  // RFC 6638, Section 8.2
    IANA_HTTP_FIELD_SEC_FETCH_DEST                           = 201,
                                                            // https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-hea
                                                            // der
    IANA_HTTP_FIELD_SEC_FETCH_MODE                           = 202,
                                                            // https://www.w3.org/TR/fetch-metadata/#sec-fetch-mode-hea
                                                            // der
    IANA_HTTP_FIELD_SEC_FETCH_SITE                           = 203,
                                                            // https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-hea
                                                            // der
    IANA_HTTP_FIELD_SEC_FETCH_STORAGE_ACCESS                 = 204,
                                                            // https://privacycg.github.io/storage-access-headers
    IANA_HTTP_FIELD_SEC_FETCH_USER                           = 205,
                                                            // https://www.w3.org/TR/fetch-metadata/#sec-fetch-user-hea
                                                            // der
    IANA_HTTP_FIELD_SEC_GPC                                  = 206,  // Global Privacy Control (GPC)
    IANA_HTTP_FIELD_SEC_PURPOSE                              = 207,  // Fetch
    IANA_HTTP_FIELD_SEC_TOKEN_BINDING                        = 208,  // RFC 8473, Section 2
    IANA_HTTP_FIELD_SEC_WEBSOCKET_ACCEPT                     = 209,  // RFC 6455, Section 11.3.3
    IANA_HTTP_FIELD_SEC_WEBSOCKET_EXTENSIONS                 = 210,  // RFC 6455, Section 11.3.2
    IANA_HTTP_FIELD_SEC_WEBSOCKET_KEY                        = 211,  // RFC 6455, Section 11.3.1
    IANA_HTTP_FIELD_SEC_WEBSOCKET_PROTOCOL                   = 212,  // RFC 6455, Section 11.3.4
    IANA_HTTP_FIELD_SEC_WEBSOCKET_VERSION                    = 213,  // RFC 6455, Section 11.3.5
    IANA_HTTP_FIELD_SECURITY_SCHEME                          = 214,  // RFC 2660
    IANA_HTTP_FIELD_SERVER                                   = 215,  // RFC 9110, Section 10.2.4
    IANA_HTTP_FIELD_SERVER_TIMING                            = 216,  // Server Timing
    IANA_HTTP_FIELD_SET_COOKIE                               = 217,  // RFC-ietf-httpbis-rfc6265bis-22, Section 5.8.1
    IANA_HTTP_FIELD_SET_COOKIE2                              = 218,  // RFC 2965, Section 3.2.2
    IANA_HTTP_FIELD_SET_TXN                                  = 219,  // RFC 9967, Section 3
    IANA_HTTP_FIELD_SETPROFILE                               = 220,  // Implementation of OPS Over HTTP
    IANA_HTTP_FIELD_SIGNATURE                                = 221,  // RFC 9421, Section 4.2
    IANA_HTTP_FIELD_SIGNATURE_INPUT                          = 222,  // RFC 9421, Section 4.1
    IANA_HTTP_FIELD_SLUG                                     = 223,  // RFC 5023, Section 9.7
    IANA_HTTP_FIELD_SOAPACTION                               = 224,  // Simple Object Access Protocol (SOAP) 1.1
    IANA_HTTP_FIELD_STATUS_URI                               = 225,  // RFC 2518, Section 9.7
    IANA_HTTP_FIELD_STRICT_TRANSPORT_SECURITY                = 226,  // RFC 6797, Section 6.1
    IANA_HTTP_FIELD_SUNSET                                   = 227,  // RFC 8594, Section 3
    IANA_HTTP_FIELD_SURROGATE_CAPABILITY                     = 228,  // Edge Architecture Specification
    IANA_HTTP_FIELD_SURROGATE_CONTROL                        = 229,  // Edge Architecture Specification
    IANA_HTTP_FIELD_TCN                                      = 230,  // RFC 2295, Section 8.5
    IANA_HTTP_FIELD_TE                                       = 231,  // RFC 9110, Section 10.1.4
    IANA_HTTP_FIELD_TIMEOUT                                  = 232,  // RFC 4918, Section 10.7
    IANA_HTTP_FIELD_TIMING_ALLOW_ORIGIN                      = 233,  // Resource Timing Level 1
    IANA_HTTP_FIELD_TOPIC                                    = 234,  // RFC 8030, Section 5.4
    IANA_HTTP_FIELD_TRACEPARENT                              = 235,  // Trace Context
    IANA_HTTP_FIELD_TRACESTATE                               = 236,  // Trace Context
    IANA_HTTP_FIELD_TRAILER                                  = 237,  // RFC 9110, Section 6.6.2
    IANA_HTTP_FIELD_TRANSFER_ENCODING                        = 238,  // RFC 9112, Section 6.1
    IANA_HTTP_FIELD_TTL                                      = 239,  // RFC 8030, Section 5.2
    IANA_HTTP_FIELD_UNENCODED_DIGEST                         = 240,  // RFC-ietf-httpbis-unencoded-digest-05, Section 3
    IANA_HTTP_FIELD_UPGRADE                                  = 241,  // RFC 9110, Section 7.8
    IANA_HTTP_FIELD_URGENCY                                  = 242,  // RFC 8030, Section 5.3
    IANA_HTTP_FIELD_URI                                      = 243,  // RFC 2068, Section 19.6.2.5
    IANA_HTTP_FIELD_USE_AS_DICTIONARY                        = 244,  // RFC 9842, Section 2.1
    IANA_HTTP_FIELD_USER_AGENT                               = 245,  // RFC 9110, Section 10.1.5
    IANA_HTTP_FIELD_VARIANT_VARY                             = 246,  // RFC 2295, Section 8.6
    IANA_HTTP_FIELD_VARY                                     = 247,  // RFC 9110, Section 12.5.5
    IANA_HTTP_FIELD_VIA                                      = 248,  // RFC 9110, Section 7.6.3
    IANA_HTTP_FIELD_WANT_CONTENT_DIGEST                      = 249,  // RFC 9530, Section 4
    IANA_HTTP_FIELD_WANT_DIGEST                              = 250,  // RFC 3230, Section 4.3.1
    IANA_HTTP_FIELD_WANT_REPR_DIGEST                         = 251,  // RFC 9530, Section 4
    IANA_HTTP_FIELD_WANT_UNENCODED_DIGEST                    = 252,  // RFC-ietf-httpbis-unencoded-digest-05, Section 4
    IANA_HTTP_FIELD_WARNING                                  = 253,  // RFC 9111, Section 5.5
    IANA_HTTP_FIELD_WWW_AUTHENTICATE                         = 254,  // RFC 9110, Section 11.6.1
    IANA_HTTP_FIELD_X_CONTENT_TYPE_OPTIONS                   = 255,  // Fetch
    IANA_HTTP_FIELD_X_FRAME_OPTIONS                          = 256,  // HTML
};

// What iana_http_field_status_of() returns; NONE if the registry does not say.
enum iana_http_field_status {
    IANA_HTTP_FIELD_STATUS_NONE,
    IANA_HTTP_FIELD_STATUS_PERMANENT,
    IANA_HTTP_FIELD_STATUS_PROVISIONAL,
    IANA_HTTP_FIELD_STATUS_DEPRECATED,
    IANA_HTTP_FIELD_STATUS_OBSOLETED
};

// What iana_http_field_structured_type_of() returns; NONE if the registry does not say.
enum iana_http_structured_type {
    IANA_HTTP_STRUCTURED_TYPE_NONE,
    IANA_HTTP_STRUCTURED_TYPE_ITEM,
    IANA_HTTP_STRUCTURED_TYPE_LIST,
    IANA_HTTP_STRUCTURED_TYPE_DICTIONARY
};

// Calls x(1, A_IM, "A-IM") for each row, in the registry's order, with its value, its present name and its text. To
// turn the name into an enumerator or a string, x must use it with ## or #: these operators do not expand a macro that
// has the same name.
#define IANA_HTTP_FIELD_MAP(x) \
    x(1, A_IM,                                      "A-IM")                                     \
    x(2, ACCEPT,                                    "Accept")                                   \
    x(3, ACCEPT_ADDITIONS,                          "Accept-Additions")                         \
    x(4, ACCEPT_CH,                                 "Accept-CH")                                \
    x(5, ACCEPT_CHARSET,                            "Accept-Charset")                           \
    x(6, ACCEPT_DATETIME,                           "Accept-Datetime")                          \
    x(7, ACCEPT_ENCODING,                           "Accept-Encoding")                          \
    x(8, ACCEPT_FEATURES,                           "Accept-Features")                          \
    x(9, ACCEPT_LANGUAGE,                           "Accept-Language")                          \
    x(10, ACCEPT_PATCH,                             "Accept-Patch")                             \
    x(11, ACCEPT_POST,                              "Accept-Post")                              \
    x(12, ACCEPT_QUERY,                             "Accept-Query")                             \
    x(13, ACCEPT_RANGES,                            "Accept-Ranges")                            \
    x(14, ACCEPT_SIGNATURE,                         "Accept-Signature")                         \
    x(15, ACCESS_CONTROL,                           "Access-Control")                           \
    x(16, ACCESS_CONTROL_ALLOW_CREDENTIALS,         "Access-Control-Allow-Credentials")         \
    x(17, ACCESS_CONTROL_ALLOW_HEADERS,             "Access-Control-Allow-Headers")             \
    x(18, ACCESS_CONTROL_ALLOW_METHODS,             "Access-Control-Allow-Methods")             \
    x(19, ACCESS_CONTROL_ALLOW_ORIGIN,              "Access-Control-Allow-Origin")              \
    x(20, ACCESS_CONTROL_EXPOSE_HEADERS,            "Access-Control-Expose-Headers")            \
    x(21, ACCESS_CONTROL_MAX_AGE,                   "Access-Control-Max-Age")                   \
    x(22, ACCESS_CONTROL_REQUEST_HEADERS,           "Access-Control-Request-Headers")           \
    x(23, ACCESS_CONTROL_REQUEST_METHOD,            "Access-Control-Request-Method")            \
    x(24, ACTIVATE_STORAGE_ACCESS,                  "Activate-Storage-Access")                  \
    x(25, AGE,                                      "Age")                                      \
    x(26, ALLOW,                                    "Allow")                                    \
    x(27, ALPN,                                     "ALPN")                                     \
    x(28, ALT_SVC,                                  "Alt-Svc")                                  \
    x(29, ALT_USED,                                 "Alt-Used")                                 \
    x(30, ALTERNATES,                               "Alternates")                               \
    x(31, AMP_CACHE_TRANSFORM,                      "AMP-Cache-Transform")                      \
    x(32, APPLY_TO_REDIRECT_REF,                    "Apply-To-Redirect-Ref")                    \
    x(33, AUTHENTICATION_CONTROL,                   "Authentication-Control")                   \
    x(34, AUTHENTICATION_INFO,                      "Authentication-Info")                      \
    x(35, AUTHORIZATION,                            "Authorization")                            \
    x(36, AVAILABLE_DICTIONARY,                     "Available-Dictionary")                     \
    x(37, C_EXT,                                    "C-Ext")                                    \
    x(38, C_MAN,                                    "C-Man")                                    \
    x(39, C_OPT,                                    "C-Opt")                                    \
    x(40, C_PEP,                                    "C-PEP")                                    \
    x(41, C_PEP_INFO,                               "C-PEP-Info")                               \
    x(42, CACHE_CONTROL,                            "Cache-Control")                            \
    x(43, CACHE_GROUP_INVALIDATION,                 "Cache-Group-Invalidation")                 \
    x(44, CACHE_GROUPS,                             "Cache-Groups")                             \
    x(45, CACHE_STATUS,                             "Cache-Status")                             \
    x(46, CAL_MANAGED_ID,                           "Cal-Managed-ID")                           \
    x(47, CALDAV_TIMEZONES,                         "CalDAV-Timezones")                         \
    x(48, CAPSULE_PROTOCOL,                         "Capsule-Protocol")                         \
    x(49, CDN_CACHE_CONTROL,                        "CDN-Cache-Control")                        \
    x(50, CDN_LOOP,                                 "CDN-Loop")                                 \
    x(51, CERT_NOT_AFTER,                           "Cert-Not-After")                           \
    x(52, CERT_NOT_BEFORE,                          "Cert-Not-Before")                          \
    x(53, CLEAR_SITE_DATA,                          "Clear-Site-Data")                          \
    x(54, CLIENT_CERT,                              "Client-Cert")                              \
    x(55, CLIENT_CERT_CHAIN,                        "Client-Cert-Chain")                        \
    x(56, CLOSE,                                    "Close")                                    \
    x(57, CMCD_OBJECT,                              "CMCD-Object")                              \
    x(58, CMCD_REQUEST,                             "CMCD-Request")                             \
    x(59, CMCD_SESSION,                             "CMCD-Session")                             \
    x(60, CMCD_STATUS,                              "CMCD-Status")                              \
    x(61, CMSD_DYNAMIC,                             "CMSD-Dynamic")                             \
    x(62, CMSD_STATIC,                              "CMSD-Static")                              \
    x(63, CONCEALED_AUTH_EXPORT,                    "Concealed-Auth-Export")                    \
    x(64, CONFIGURATION_CONTEXT,                    "Configuration-Context")                    \
    x(65, CONNECTION,                               "Connection")                               \
    x(66, CONTENT_BASE,                             "Content-Base")                             \
    x(67, CONTENT_DIGEST,                           "Content-Digest")                           \
    x(68, CONTENT_DISPOSITION,                      "Content-Disposition")                      \
    x(69, CONTENT_ENCODING,                         "Content-Encoding")                         \
    x(70, CONTENT_ID,                               "Content-ID")                               \
    x(71, CONTENT_LANGUAGE,                         "Content-Language")                         \
    x(72, CONTENT_LENGTH,                           "Content-Length")                           \
    x(73, CONTENT_LOCATION,                         "Content-Location")                         \
    x(74, CONTENT_MD5,                              "Content-MD5")                              \
    x(75, CONTENT_RANGE,                            "Content-Range")                            \
    x(76, CONTENT_SCRIPT_TYPE,                      "Content-Script-Type")                      \
    x(77, CONTENT_SECURITY_POLICY,                  "Content-Security-Policy")                  \
    x(78, CONTENT_SECURITY_POLICY_REPORT_ONLY,      "Content-Security-Policy-Report-Only")      \
    x(79, CONTENT_STYLE_TYPE,                       "Content-Style-Type")                       \
    x(80, CONTENT_TYPE,                             "Content-Type")                             \
    x(81, CONTENT_VERSION,                          "Content-Version")                          \
    x(82, COOKIE,                                   "Cookie")                                   \
    x(83, COOKIE2,                                  "Cookie2")                                  \
    x(84, CROSS_ORIGIN_EMBEDDER_POLICY,             "Cross-Origin-Embedder-Policy")             \
    x(85, CROSS_ORIGIN_EMBEDDER_POLICY_REPORT_ONLY, "Cross-Origin-Embedder-Policy-Report-Only") \
    x(86, CROSS_ORIGIN_OPENER_POLICY,               "Cross-Origin-Opener-Policy")               \
    x(87, CROSS_ORIGIN_OPENER_POLICY_REPORT_ONLY,   "Cross-Origin-Opener-Policy-Report-Only")   \
    x(88, CROSS_ORIGIN_RESOURCE_POLICY,             "Cross-Origin-Resource-Policy")             \
    x(89, CTA_COMMON_ACCESS_TOKEN,                  "CTA-Common-Access-Token")                  \
    x(90, DASL,                                     "DASL")                                     \
    x(91, DATE,                                     "Date")                                     \
    x(92, DAV,                                      "DAV")                                      \
    x(93, DEFAULT_STYLE,                            "Default-Style")                            \
    x(94, DELTA_BASE,                               "Delta-Base")                               \
    x(95, DEPRECATION,                              "Deprecation")                              \
    x(96, DEPTH,                                    "Depth")                                    \
    x(97, DERIVED_FROM,                             "Derived-From")                             \
    x(98, DESTINATION,                              "Destination")                              \
    x(99, DETACHED_JWS,                             "Detached-JWS")                             \
    x(100, DIFFERENTIAL_ID,                         "Differential-ID")                          \
    x(101, DICTIONARY_ID,                           "Dictionary-ID")                            \
    x(102, DIGEST,                                  "Digest")                                   \
    x(103, DPOP,                                    "DPoP")                                     \
    x(104, DPOP_NONCE,                              "DPoP-Nonce")                               \
    x(105, EARLY_DATA,                              "Early-Data")                               \
    x(106, EDIINT_FEATURES,                         "EDIINT-Features")                          \
    x(107, ETAG,                                    "ETag")                                     \
    x(108, EXPECT,                                  "Expect")                                   \
    x(109, EXPECT_CT,                               "Expect-CT")                                \
    x(110, EXPIRES,                                 "Expires")                                  \
    x(111, EXT,                                     "Ext")                                      \
    x(112, FORWARDED,                               "Forwarded")                                \
    x(113, FROM,                                    "From")                                     \
    x(114, GETPROFILE,                              "GetProfile")                               \
    x(115, HOBAREG,                                 "Hobareg")                                  \
    x(116, HOST,                                    "Host")                                     \
    x(117, HTTP2_SETTINGS,                          "HTTP2-Settings")                           \
    x(118, IF,                                      "If")                                       \
    x(119, IF_MATCH,                                "If-Match")                                 \
    x(120, IF_MODIFIED_SINCE,                       "If-Modified-Since")                        \
    x(121, IF_NONE_MATCH,                           "If-None-Match")                            \
    x(122, IF_RANGE,                                "If-Range")                                 \
    x(123, IF_SCHEDULE_TAG_MATCH,                   "If-Schedule-Tag-Match")                    \
    x(124, IF_UNMODIFIED_SINCE,                     "If-Unmodified-Since")                      \
    x(125, IM,                                      "IM")                                       \
    x(126, INCLUDE_REFERRED_TOKEN_BINDING_ID,       "Include-Referred-Token-Binding-ID")        \
    x(127, INCREMENTAL,                             "Incremental")                              \
    x(128, ISOLATION,                               "Isolation")                                \
    x(129, KEEP_ALIVE,                              "Keep-Alive")                               \
    x(130, LABEL,                                   "Label")                                    \
    x(131, LAST_EVENT_ID,                           "Last-Event-ID")                            \
    x(132, LAST_MODIFIED,                           "Last-Modified")                            \
    x(133, LINK,                                    "Link")                                     \
    x(134, LINK_TEMPLATE,                           "Link-Template")                            \
    x(135, LOCATION,                                "Location")                                 \
    x(136, LOCK_TOKEN,                              "Lock-Token")                               \
    x(137, MAN,                                     "Man")                                      \
    x(138, MAX_FORWARDS,                            "Max-Forwards")                             \
    x(139, MEMENTO_DATETIME,                        "Memento-Datetime")                         \
    x(140, METER,                                   "Meter")                                    \
    x(141, METHOD_CHECK,                            "Method-Check")                             \
    x(142, METHOD_CHECK_EXPIRES,                    "Method-Check-Expires")                     \
    x(143, MIME_VERSION,                            "MIME-Version")                             \
    x(144, NEGOTIATE,                               "Negotiate")                                \
    x(145, NEL,                                     "NEL")                                      \
    x(146, ODATA_ENTITYID,                          "OData-EntityId")                           \
    x(147, ODATA_ISOLATION,                         "OData-Isolation")                          \
    x(148, ODATA_MAXVERSION,                        "OData-MaxVersion")                         \
    x(149, ODATA_VERSION,                           "OData-Version")                            \
    x(150, OPT,                                     "Opt")                                      \
    x(151, OPTIONAL_WWW_AUTHENTICATE,               "Optional-WWW-Authenticate")                \
    x(152, ORDERING_TYPE,                           "Ordering-Type")                            \
    x(153, ORIGIN,                                  "Origin")                                   \
    x(154, ORIGIN_AGENT_CLUSTER,                    "Origin-Agent-Cluster")                     \
    x(155, OSCORE,                                  "OSCORE")                                   \
    x(156, OSLC_CORE_VERSION,                       "OSLC-Core-Version")                        \
    x(157, OVERWRITE,                               "Overwrite")                                \
    x(158, P3P,                                     "P3P")                                      \
    x(159, PEP,                                     "PEP")                                      \
    x(160, PEP_INFO,                                "PEP-Info")                                 \
    x(161, PERMISSIONS_POLICY,                      "Permissions-Policy")                       \
    x(162, PICS_LABEL,                              "PICS-Label")                               \
    x(163, PING_FROM,                               "Ping-From")                                \
    x(164, PING_TO,                                 "Ping-To")                                  \
    x(165, POSITION,                                "Position")                                 \
    x(166, PRAGMA,                                  "Pragma")                                   \
    x(167, PREFER,                                  "Prefer")                                   \
    x(168, PREFERENCE_APPLIED,                      "Preference-Applied")                       \
    x(169, PRIORITY,                                "Priority")                                 \
    x(170, PROFILEOBJECT,                           "ProfileObject")                            \
    x(171, PROTOCOL,                                "Protocol")                                 \
    x(172, PROTOCOL_INFO,                           "Protocol-Info")                            \
    x(173, PROTOCOL_QUERY,                          "Protocol-Query")                           \
    x(174, PROTOCOL_REQUEST,                        "Protocol-Request")                         \
    x(175, PROXY_AUTHENTICATE,                      "Proxy-Authenticate")                       \
    x(176, PROXY_AUTHENTICATION_INFO,               "Proxy-Authentication-Info")                \
    x(177, PROXY_AUTHORIZATION,                     "Proxy-Authorization")                      \
    x(178, PROXY_FEATURES,                          "Proxy-Features")                           \
    x(179, PROXY_INSTRUCTION,                       "Proxy-Instruction")                        \
    x(180, PROXY_STATUS,                            "Proxy-Status")                             \
    x(181, PUBLIC,                                  "Public")                                   \
    x(182, PUBLIC_KEY_PINS,                         "Public-Key-Pins")                          \
    x(183, PUBLIC_KEY_PINS_REPORT_ONLY,             "Public-Key-Pins-Report-Only")              \
    x(184, RANGE,                                   "Range")                                    \
    x(185, REDIRECT_REF,                            "Redirect-Ref")                             \
    x(186, REFERER,                                 "Referer")                                  \
    x(187, REFERER_ROOT,                            "Referer-Root")                             \
    x(188, REFERRER_POLICY,                         "Referrer-Policy")                          \
    x(189, REFRESH,                                 "Refresh")                                  \
    x(190, REPEATABILITY_CLIENT_ID,                 "Repeatability-Client-ID")                  \
    x(191, REPEATABILITY_FIRST_SENT,                "Repeatability-First-Sent")                 \
    x(192, REPEATABILITY_REQUEST_ID,                "Repeatability-Request-ID")                 \
    x(193, REPEATABILITY_RESULT,                    "Repeatability-Result")                     \
    x(194, REPLAY_NONCE,                            "Replay-Nonce")                             \
    x(195, REPORTING_ENDPOINTS,                     "Reporting-Endpoints")                      \
    x(196, REPR_DIGEST,                             "Repr-Digest")                              \
    x(197, RETRY_AFTER,                             "Retry-After")                              \
    x(198, SAFE,                                    "Safe")                                     \
    x(199, SCHEDULE_REPLY,                          "Schedule-Reply")                           \
    x(200, SCHEDULE_TAG,                            "Schedule-Tag")                             \
    x(201, SEC_FETCH_DEST,                          "Sec-Fetch-Dest")                           \
    x(202, SEC_FETCH_MODE,                          "Sec-Fetch-Mode")                           \
    x(203, SEC_FETCH_SITE,                          "Sec-Fetch-Site")                           \
    x(204, SEC_FETCH_STORAGE_ACCESS,                "Sec-Fetch-Storage-Access")                 \
    x(205, SEC_FETCH_USER,                          "Sec-Fetch-User")                           \
    x(206, SEC_GPC,                                 "Sec-GPC")                                  \
    x(207, SEC_PURPOSE,                             "Sec-Purpose")                              \
    x(208, SEC_TOKEN_BINDING,                       "Sec-Token-Binding")                        \
    x(209, SEC_WEBSOCKET_ACCEPT,                    "Sec-WebSocket-Accept")                     \
    x(210, SEC_WEBSOCKET_EXTENSIONS,                "Sec-WebSocket-Extensions")                 \
    x(211, SEC_WEBSOCKET_KEY,                       "Sec-WebSocket-Key")                        \
    x(212, SEC_WEBSOCKET_PROTOCOL,                  "Sec-WebSocket-Protocol")                   \
    x(213, SEC_WEBSOCKET_VERSION,                   "Sec-WebSocket-Version")                    \
    x(214, SECURITY_SCHEME,                         "Security-Scheme")                          \
    x(215, SERVER,                                  "Server")                                   \
    x(216, SERVER_TIMING,                           "Server-Timing")                            \
    x(217, SET_COOKIE,                              "Set-Cookie")                               \
    x(218, SET_COOKIE2,                             "Set-Cookie2")                              \
    x(219, SET_TXN,                                 "Set-Txn")                                  \
    x(220, SETPROFILE,                              "SetProfile")                               \
    x(221, SIGNATURE,                               "Signature")                                \
    x(222, SIGNATURE_INPUT,                         "Signature-Input")                          \
    x(223, SLUG,                                    "SLUG")                                     \
    x(224, SOAPACTION,                              "SoapAction")                               \
    x(225, STATUS_URI,                              "Status-URI")                               \
    x(226, STRICT_TRANSPORT_SECURITY,               "Strict-Transport-Security")                \
    x(227, SUNSET,                                  "Sunset")                                   \
    x(228, SURROGATE_CAPABILITY,                    "Surrogate-Capability")                     \
    x(229, SURROGATE_CONTROL,                       "Surrogate-Control")                        \
    x(230, TCN,                                     "TCN")                                      \
    x(231, TE,                                      "TE")                                       \
    x(232, TIMEOUT,                                 "Timeout")                                  \
    x(233, TIMING_ALLOW_ORIGIN,                     "Timing-Allow-Origin")                      \
    x(234, TOPIC,                                   "Topic")                                    \
    x(235, TRACEPARENT,                             "Traceparent")                              \
    x(236, TRACESTATE,                              "Tracestate")                               \
    x(237, TRAILER,                                 "Trailer")                                  \
    x(238, TRANSFER_ENCODING,                       "Transfer-Encoding")                        \
    x(239, TTL,                                     "TTL")                                      \
    x(240, UNENCODED_DIGEST,                        "Unencoded-Digest")                         \
    x(241, UPGRADE,                                 "Upgrade")                                  \
    x(242, URGENCY,                                 "Urgency")                                  \
    x(243, URI,                                     "URI")                                      \
    x(244, USE_AS_DICTIONARY,                       "Use-As-Dictionary")                        \
    x(245, USER_AGENT,                              "User-Agent")                               \
    x(246, VARIANT_VARY,                            "Variant-Vary")                             \
    x(247, VARY,                                    "Vary")                                     \
    x(248, VIA,                                     "Via")                                      \
    x(249, WANT_CONTENT_DIGEST,                     "Want-Content-Digest")                      \
    x(250, WANT_DIGEST,                             "Want-Digest")                              \
    x(251, WANT_REPR_DIGEST,                        "Want-Repr-Digest")                         \
    x(252, WANT_UNENCODED_DIGEST,                   "Want-Unencoded-Digest")                    \
    x(253, WARNING,                                 "Warning")                                  \
    x(254, WWW_AUTHENTICATE,                        "WWW-Authenticate")                         \
    x(255, X_CONTENT_TYPE_OPTIONS,                  "X-Content-Type-Options")                   \
    x(256, X_FRAME_OPTIONS,                         "X-Frame-Options")

// Calls x(value, FORMER_NAME, NAME, "former text") for each former name and each alias that has an enumerator, in the
// order of the rows.
#define IANA_HTTP_FIELD_FORMER_MAP(x)

// The implementation of the functions below: do not use names that contain "detail". The lookups compare bytes with
// string literals, so the execution character set must contain ASCII.
typedef char iana_http_field_detail_needs_ascii['A' == 0x41 && 'a' == 0x61 && '0' == 0x30 && ' ' == 0x20 ? 1 : -1];

// nullptr in C++11 and later; NULL in C.
static inline const char* iana_http_field_detail_null(void) {
#if defined(__cplusplus) && __cplusplus >= 201103L
    return nullptr;
#else
    return NULL;
#endif
}

struct iana_http_field_detail_row {
    unsigned short value;
    unsigned char name_size;
    enum iana_http_field_status column_status;
    enum iana_http_structured_type column_structured;
    const char* name;
};

// One row for each known value, then one for each former name. The first row stands for every value without a row.
static const struct iana_http_field_detail_row iana_http_field_detail_rows[] = {
    {0, 0, IANA_HTTP_FIELD_STATUS_NONE, IANA_HTTP_STRUCTURED_TYPE_NONE, ""},

    {1, 4, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "A-IM"},
    {2, 6, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Accept"},
    {3, 16, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Accept-Additions"},
    {4, 9, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_LIST, "Accept-CH"},
    {5, 14, IANA_HTTP_FIELD_STATUS_DEPRECATED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Accept-Charset"},
    {6, 15, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Accept-Datetime"},
    {7, 15, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Accept-Encoding"},
    {8, 15, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Accept-Features"},
    {9, 15, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Accept-Language"},
    {10, 12, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Accept-Patch"},
    {11, 11, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Accept-Post"},
    {12, 12, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_LIST, "Accept-Query"},
    {13, 13, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Accept-Ranges"},
    {14, 16, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Accept-Signature"},
    {15, 14, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Access-Control"},
    {16, 32, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Access-Control-Allow-Credentials"},
    {17, 28, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Access-Control-Allow-Headers"},
    {18, 28, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Access-Control-Allow-Methods"},
    {19, 27, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Access-Control-Allow-Origin"},
    {20, 29, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Access-Control-Expose-Headers"},
    {21, 22, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Access-Control-Max-Age"},
    {22, 30, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Access-Control-Request-Headers"},
    {23, 29, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Access-Control-Request-Method"},
    {24, 23, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Activate-Storage-Access"},
    {25, 3, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Age"},
    {26, 5, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Allow"},
    {27, 4, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "ALPN"},
    {28, 7, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Alt-Svc"},
    {29, 8, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Alt-Used"},
    {30, 10, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Alternates"},
    {31, 19, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "AMP-Cache-Transform"},
    {32, 21, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Apply-To-Redirect-Ref"},
    {33, 22, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Authentication-Control"},
    {34, 19, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Authentication-Info"},
    {35, 13, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Authorization"},
    {36, 20, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Available-Dictionary"},
    {37, 5, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "C-Ext"},
    {38, 5, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "C-Man"},
    {39, 5, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "C-Opt"},
    {40, 5, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "C-PEP"},
    {41, 10, IANA_HTTP_FIELD_STATUS_DEPRECATED, IANA_HTTP_STRUCTURED_TYPE_NONE, "C-PEP-Info"},
    {42, 13, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Cache-Control"},
    {43, 24, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_LIST, "Cache-Group-Invalidation"},
    {44, 12, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_LIST, "Cache-Groups"},
    {45, 12, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_LIST, "Cache-Status"},
    {46, 14, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Cal-Managed-ID"},
    {47, 16, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "CalDAV-Timezones"},
    {48, 16, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Capsule-Protocol"},
    {49, 17, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_DICTIONARY, "CDN-Cache-Control"},
    {50, 8, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "CDN-Loop"},
    {51, 14, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Cert-Not-After"},
    {52, 15, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Cert-Not-Before"},
    {53, 15, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Clear-Site-Data"},
    {54, 11, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Client-Cert"},
    {55, 17, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_LIST, "Client-Cert-Chain"},
    {56, 5, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Close"},
    {57, 11, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "CMCD-Object"},
    {58, 12, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "CMCD-Request"},
    {59, 12, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "CMCD-Session"},
    {60, 11, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "CMCD-Status"},
    {61, 12, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "CMSD-Dynamic"},
    {62, 11, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "CMSD-Static"},
    {63, 21, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Concealed-Auth-Export"},
    {64, 21, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "Configuration-Context"},
    {65, 10, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Connection"},
    {66, 12, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-Base"},
    {67, 14, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_DICTIONARY, "Content-Digest"},
    {68, 19, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-Disposition"},
    {69, 16, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-Encoding"},
    {70, 10, IANA_HTTP_FIELD_STATUS_DEPRECATED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-ID"},
    {71, 16, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-Language"},
    {72, 14, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-Length"},
    {73, 16, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-Location"},
    {74, 11, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-MD5"},
    {75, 13, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-Range"},
    {76, 19, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-Script-Type"},
    {77, 23, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-Security-Policy"},
    {78, 35, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-Security-Policy-Report-Only"},
    {79, 18, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-Style-Type"},
    {80, 12, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-Type"},
    {81, 15, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Content-Version"},
    {82, 6, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Cookie"},
    {83, 7, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Cookie2"},
    {84, 28, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Cross-Origin-Embedder-Policy"},
    {85, 40, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM,
     "Cross-Origin-Embedder-Policy-Report-Only"},
    {86, 26, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Cross-Origin-Opener-Policy"},
    {87, 38, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM,
     "Cross-Origin-Opener-Policy-Report-Only"},
    {88, 28, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Cross-Origin-Resource-Policy"},
    {89, 23, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "CTA-Common-Access-Token"},
    {90, 4, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "DASL"},
    {91, 4, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Date"},
    {92, 3, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "DAV"},
    {93, 13, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Default-Style"},
    {94, 10, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Delta-Base"},
    {95, 11, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Deprecation"},
    {96, 5, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Depth"},
    {97, 12, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Derived-From"},
    {98, 11, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Destination"},
    {99, 12, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Detached-JWS"},
    {100, 15, IANA_HTTP_FIELD_STATUS_DEPRECATED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Differential-ID"},
    {101, 13, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Dictionary-ID"},
    {102, 6, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Digest"},
    {103, 4, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "DPoP"},
    {104, 10, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "DPoP-Nonce"},
    {105, 10, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Early-Data"},
    {106, 15, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "EDIINT-Features"},
    {107, 4, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "ETag"},
    {108, 6, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Expect"},
    {109, 9, IANA_HTTP_FIELD_STATUS_DEPRECATED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Expect-CT"},
    {110, 7, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Expires"},
    {111, 3, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Ext"},
    {112, 9, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Forwarded"},
    {113, 4, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "From"},
    {114, 10, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "GetProfile"},
    {115, 7, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Hobareg"},
    {116, 4, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Host"},
    {117, 14, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "HTTP2-Settings"},
    {118, 2, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "If"},
    {119, 8, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "If-Match"},
    {120, 17, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "If-Modified-Since"},
    {121, 13, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "If-None-Match"},
    {122, 8, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "If-Range"},
    {123, 21, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "If-Schedule-Tag-Match"},
    {124, 19, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "If-Unmodified-Since"},
    {125, 2, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "IM"},
    {126, 33, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Include-Referred-Token-Binding-ID"},
    {127, 11, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Incremental"},
    {128, 9, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "Isolation"},
    {129, 10, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Keep-Alive"},
    {130, 5, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Label"},
    {131, 13, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Last-Event-ID"},
    {132, 13, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Last-Modified"},
    {133, 4, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Link"},
    {134, 13, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Link-Template"},
    {135, 8, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Location"},
    {136, 10, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Lock-Token"},
    {137, 3, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Man"},
    {138, 12, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Max-Forwards"},
    {139, 16, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Memento-Datetime"},
    {140, 5, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Meter"},
    {141, 12, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Method-Check"},
    {142, 20, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Method-Check-Expires"},
    {143, 12, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "MIME-Version"},
    {144, 9, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Negotiate"},
    {145, 3, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "NEL"},
    {146, 14, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "OData-EntityId"},
    {147, 15, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "OData-Isolation"},
    {148, 16, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "OData-MaxVersion"},
    {149, 13, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "OData-Version"},
    {150, 3, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Opt"},
    {151, 25, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Optional-WWW-Authenticate"},
    {152, 13, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Ordering-Type"},
    {153, 6, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Origin"},
    {154, 20, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Origin-Agent-Cluster"},
    {155, 6, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "OSCORE"},
    {156, 17, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "OSLC-Core-Version"},
    {157, 9, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Overwrite"},
    {158, 3, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "P3P"},
    {159, 3, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "PEP"},
    {160, 8, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "PEP-Info"},
    {161, 18, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "Permissions-Policy"},
    {162, 10, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "PICS-Label"},
    {163, 9, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Ping-From"},
    {164, 7, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Ping-To"},
    {165, 8, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Position"},
    {166, 6, IANA_HTTP_FIELD_STATUS_DEPRECATED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Pragma"},
    {167, 6, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Prefer"},
    {168, 18, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Preference-Applied"},
    {169, 8, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_DICTIONARY, "Priority"},
    {170, 13, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "ProfileObject"},
    {171, 8, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Protocol"},
    {172, 13, IANA_HTTP_FIELD_STATUS_DEPRECATED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Protocol-Info"},
    {173, 14, IANA_HTTP_FIELD_STATUS_DEPRECATED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Protocol-Query"},
    {174, 16, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Protocol-Request"},
    {175, 18, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Proxy-Authenticate"},
    {176, 25, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Proxy-Authentication-Info"},
    {177, 19, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Proxy-Authorization"},
    {178, 14, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Proxy-Features"},
    {179, 17, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Proxy-Instruction"},
    {180, 12, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_LIST, "Proxy-Status"},
    {181, 6, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Public"},
    {182, 15, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Public-Key-Pins"},
    {183, 27, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Public-Key-Pins-Report-Only"},
    {184, 5, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Range"},
    {185, 12, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Redirect-Ref"},
    {186, 7, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Referer"},
    {187, 12, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Referer-Root"},
    {188, 15, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Referrer-Policy"},
    {189, 7, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Refresh"},
    {190, 23, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "Repeatability-Client-ID"},
    {191, 24, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "Repeatability-First-Sent"},
    {192, 24, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "Repeatability-Request-ID"},
    {193, 20, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "Repeatability-Result"},
    {194, 12, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Replay-Nonce"},
    {195, 19, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "Reporting-Endpoints"},
    {196, 11, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_DICTIONARY, "Repr-Digest"},
    {197, 11, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Retry-After"},
    {198, 4, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Safe"},
    {199, 14, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Schedule-Reply"},
    {200, 12, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Schedule-Tag"},
    {201, 14, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Sec-Fetch-Dest"},
    {202, 14, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Sec-Fetch-Mode"},
    {203, 14, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Sec-Fetch-Site"},
    {204, 24, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "Sec-Fetch-Storage-Access"},
    {205, 14, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_ITEM, "Sec-Fetch-User"},
    {206, 7, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "Sec-GPC"},
    {207, 11, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Sec-Purpose"},
    {208, 17, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Sec-Token-Binding"},
    {209, 20, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Sec-WebSocket-Accept"},
    {210, 24, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Sec-WebSocket-Extensions"},
    {211, 17, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Sec-WebSocket-Key"},
    {212, 22, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Sec-WebSocket-Protocol"},
    {213, 21, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Sec-WebSocket-Version"},
    {214, 15, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Security-Scheme"},
    {215, 6, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Server"},
    {216, 13, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Server-Timing"},
    {217, 10, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Set-Cookie"},
    {218, 11, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Set-Cookie2"},
    {219, 7, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Set-Txn"},
    {220, 10, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "SetProfile"},
    {221, 9, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_DICTIONARY, "Signature"},
    {222, 15, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_DICTIONARY, "Signature-Input"},
    {223, 4, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "SLUG"},
    {224, 10, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "SoapAction"},
    {225, 10, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Status-URI"},
    {226, 25, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Strict-Transport-Security"},
    {227, 6, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Sunset"},
    {228, 20, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "Surrogate-Capability"},
    {229, 17, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "Surrogate-Control"},
    {230, 3, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "TCN"},
    {231, 2, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "TE"},
    {232, 7, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Timeout"},
    {233, 19, IANA_HTTP_FIELD_STATUS_PROVISIONAL, IANA_HTTP_STRUCTURED_TYPE_NONE, "Timing-Allow-Origin"},
    {234, 5, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Topic"},
    {235, 11, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Traceparent"},
    {236, 10, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Tracestate"},
    {237, 7, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Trailer"},
    {238, 17, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Transfer-Encoding"},
    {239, 3, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "TTL"},
    {240, 16, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_DICTIONARY, "Unencoded-Digest"},
    {241, 7, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Upgrade"},
    {242, 7, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Urgency"},
    {243, 3, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "URI"},
    {244, 17, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_DICTIONARY, "Use-As-Dictionary"},
    {245, 10, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "User-Agent"},
    {246, 12, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Variant-Vary"},
    {247, 4, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Vary"},
    {248, 3, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "Via"},
    {249, 19, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_DICTIONARY, "Want-Content-Digest"},
    {250, 11, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Want-Digest"},
    {251, 16, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_DICTIONARY, "Want-Repr-Digest"},
    {252, 21, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_DICTIONARY, "Want-Unencoded-Digest"},
    {253, 7, IANA_HTTP_FIELD_STATUS_OBSOLETED, IANA_HTTP_STRUCTURED_TYPE_NONE, "Warning"},
    {254, 16, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "WWW-Authenticate"},
    {255, 22, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "X-Content-Type-Options"},
    {256, 15, IANA_HTTP_FIELD_STATUS_PERMANENT, IANA_HTTP_STRUCTURED_TYPE_NONE, "X-Frame-Options"},
};

// The description of each row, or "" if it has none. The first one stands for every value without a row.
static const char* const iana_http_field_detail_descriptions[] = {
    "",

    "Lists the ways to send only what has changed that the client understands.",
    "Lists the media types that the client prefers.",
    "Says what the client wants in its coffee; an April Fools' joke.",
    "Lists the client hints that the server would like to receive.",
    "Lists the character encodings that the client prefers.",
    "Asks for the resource as it was at a time in the past.",
    "Lists the content codings, such as gzip, that the client can decode.",
    "Says which features the client has, so that the server can choose a variant.",
    "Lists the natural languages that the user prefers.",
    "Lists the media types of patches that the resource accepts.",
    "Lists the media types that the resource accepts with POST.",
    "Lists the media types of queries that the resource accepts.",
    "Says in which units, if any, the server can send parts of the resource.",
    "Asks the recipient to sign its own message, and says which parts.",
    "Said which sites may read the response, in an early draft of CORS.",
    "Says whether scripts may read the response to a request with credentials.",
    "Lists the fields that requests of other origins may have.",
    "Lists the methods that requests of other origins may use.",
    "Names the origin whose scripts may read the response, or * for all.",
    "Lists the response fields that scripts of other origins may read.",
    "Says for how many seconds a browser may remember the answer to a preflight.",
    "Tells a server in a preflight which fields the real request will have.",
    "Tells a server in a preflight which method the real request will use.",
    "Lets embedded content use its cookies, or asks for a retry with them.",
    "Says how many seconds ago the origin server made or confirmed the response.",
    "Lists the methods that the resource supports.",
    "Tells a proxy which protocol the client will use inside the tunnel.",
    "Says at which other hosts, ports or protocols the origin is available.",
    "Names the alternative service that the client uses.",
    "Lists the variants of a resource and what sets them apart.",
    "Says that the client wants a signed exchange that an AMP cache can serve.",
    "Says whether the request is for a redirecting resource itself or for its target.",
    "Tells an interactive client how to handle authentication, such as when to log out.",
    "Carries what the server adds once it has accepted the client's credentials.",
    "Carries the client's credentials for the origin server.",
    "Names a compression dictionary that the client has, by its hash.",
    "Confirmed that the extensions in C-Man were applied.",
    "Declared extensions that the next recipient had to apply.",
    "Declared extensions that the next recipient could ignore.",
    "Declared extensions for the next recipient, in a proposal that was given up.",
    "Announced extensions to the next recipient, in a proposal that was given up.",
    "Tells caches whether and how long they may store and reuse the message.",
    "Tells caches which groups of stored responses they should no longer use.",
    "Names the groups to which a stored response belongs.",
    "Says how each cache on the way handled the request.",
    "Identifies an attachment that the calendar server stores.",
    "Says whether calendar data has to contain the definitions of time zones.",
    "Says that the data of this request is a sequence of capsules.",
    "Is Cache-Control for content delivery networks alone.",
    "Lists the content delivery networks that forwarded the request, to detect loops.",
    "Says when the certificate in the response expires.",
    "Says when the certificate in the response becomes valid.",
    "Tells the browser to delete data that it stores for the site.",
    "Passes the certificate of a TLS client from a reverse proxy to the server.",
    "Passes the rest of the client's certificate chain from a proxy to the server.",
    "Is reserved, because Connection has an option of this name.",
    "Carries data of a media player about the object that it requests.",
    "Carries data of a media player that changes with each request.",
    "Carries data of a media player that stays the same for a session.",
    "Carries data of a media player that changes now and then.",
    "Carries data of media servers that changes on the way to the player.",
    "Carries data of a media server that stays the same on the way to the player.",
    "Passes key material of a TLS connection from a frontend to a backend server.",
    "Names the configuration that decides which version of a resource is meant.",
    "Lists the options and the fields that are for this connection only.",
    "Gave the base of the relative URIs in the content.",
    "Carries hashes of the content of this message.",
    "Says whether to show the content or to save it, and under which file name.",
    "Lists the codings, such as gzip, in which the content is.",
    "",
    "Names the languages of the people for whom the content is meant.",
    "Gives the size of the content in bytes.",
    "Gives a URI for just the content of this message.",
    "Carried an MD5 checksum of the content.",
    "Says which part of the whole the content is.",
    "Named the default script language of an HTML document.",
    "Says from where a page may load scripts, styles and other content.",
    "Is a Content-Security-Policy whose violations are only reported.",
    "Named the default style sheet language of an HTML document.",
    "Names the media type of the content.",
    "Gave the version of a document that changes over time.",
    "Returns to the server the cookies that it has set.",
    "Said which version of the cookie specification the client understands.",
    "Says whether a page may embed content of origins that have not agreed to it.",
    "Is a Cross-Origin-Embedder-Policy whose violations are only reported.",
    "Keeps a page apart from the windows of other origins.",
    "Is a Cross-Origin-Opener-Policy whose effects are only reported.",
    "Says which sites may embed the resource.",
    "",
    "Lists the query languages that SEARCH understands.",
    "Says when the message was made.",
    "Lists the features of WebDAV that the sender supports.",
    "Named the preferred style sheet of an HTML document.",
    "Names the version from which the response lists the differences.",
    "Says since when, or from when on, the resource is deprecated.",
    "Says how far below a collection the method applies.",
    "Named the version that the client edited to make the content.",
    "Gives the URI to which COPY or MOVE writes.",
    "Carries a signature of the request in the form of a JWS without its payload.",
    "",
    "Returns the identifier that the server gave to the available dictionary.",
    "Carried hashes of the resource's content.",
    "Proves that the client has the key to which its access token is bound.",
    "Gives a nonce that the client has to use in its next DPoP proof.",
    "Says that the request came in TLS early data, and so could be a replay.",
    "Lists the features that a partner in electronic data interchange supports.",
    "Gives a tag that changes with the content.",
    "Says what the client needs from the server, such as 100-continue.",
    "Asked browsers to refuse or report certificates that are not publicly logged.",
    "Says when the response becomes stale.",
    "Confirmed that the extensions in Man were applied.",
    "Lists what proxies replaced: addresses, the host and the protocol.",
    "Gives the email address of the person who runs the client.",
    "",
    "Says how far the registration of a client's key has come.",
    "Gives the host and the port to which the URI of the request refers.",
    "Carried the settings of HTTP/2 in a request to change to it.",
    "Makes the request depend on lock tokens and entity tags.",
    "Makes the request depend on the resource having one of these tags.",
    "Asks for the content only if it is newer than this time.",
    "Makes the request depend on the resource having none of these tags.",
    "Asks for all of the content instead of a range if it has changed.",
    "Makes the request depend on a calendar object having this schedule tag.",
    "Makes the request depend on the resource being no newer than this time.",
    "Lists what was done to the response to send less, such as delta encoding.",
    "Asks the client to prove its token binding to the server it is redirected to.",
    "Asks proxies to forward the message piece by piece as it arrives.",
    "Asks for results that later changes do not affect.",
    "Says how long, or for how many requests, the connection stays open.",
    "Selects the version that has this label.",
    "Names the last event that the client received before it reconnected.",
    "Says when the content last changed.",
    "Links the resource to others and says how they are related.",
    "Gives links with variables that the client fills in.",
    "Gives the URI of what was created, or to which the client is redirected.",
    "Names the lock that was made, or that is to be removed.",
    "Declared extensions that the server had to apply.",
    "Limits how often a TRACE or OPTIONS request is forwarded.",
    "Says from which time in the past the content is.",
    "Lets caches report how often they used a response, and limits how often they may.",
    "Named the method of the real request, in an early draft of CORS.",
    "Said how long the answer to a check was valid, in an early draft of CORS.",
    "Gives the version of MIME that the sender used.",
    "Says which kinds of content negotiation the client takes part in.",
    "Asks the browser to report network errors of this origin.",
    "Identifies the entity that a request created or changed.",
    "Asks for results that later changes do not affect.",
    "Gives the highest version of OData that the response may have.",
    "Gives the version of OData that the message has.",
    "Declared extensions that the server could ignore.",
    "Offers authentication that the client does not need for this response.",
    "Says how the members of a new collection are ordered.",
    "Names the origin of the page or script that caused the request.",
    "Asks the browser to keep the origin apart from others of the same site.",
    "Says that the message is protected by OSCORE, and with which parameters.",
    "Gives the version of OSLC Core that the message follows.",
    "Says whether COPY or MOVE may replace an existing resource.",
    "Gave the site's privacy policy in a form for programs.",
    "Declared extensions, in a proposal that was given up.",
    "Announced extensions, in a proposal that was given up.",
    "Says which features of the browser a page and its frames may use.",
    "Rated the content, for example for parental control.",
    "Names the page on which the user followed a link with a ping attribute.",
    "Names the target of the link with a ping attribute that the user followed.",
    "Says where in an ordered collection the new member goes.",
    "Asked caches of HTTP/1.0 not to use what they had stored.",
    "Says how the client would like the server to respond.",
    "Says which preferences of the client the server followed.",
    "Says how urgent a response is, and whether a part of it is of use.",
    "",
    "Said that the response has PICS labels, and where.",
    "",
    "",
    "Asked for PICS labels of the resource.",
    "Says how the client can authenticate itself to the proxy.",
    "Carries what the proxy adds once it has accepted the client's credentials.",
    "Carries the client's credentials for the proxy.",
    "",
    "",
    "Says how proxies on the way handled the request, and with which errors.",
    "Listed the methods that the server supports as a whole.",
    "Told browsers which public keys to expect from the host.",
    "Was Public-Key-Pins whose violations were only reported.",
    "Asks for parts of the content.",
    "Gives the target of a redirecting resource.",
    "Gives the URI of the page from which the request came.",
    "Named the site from which the request came, in an early draft of CORS.",
    "Says how much of the page's URI a browser may put into Referer.",
    "Tells the browser to load this page or another one after some seconds.",
    "Identifies the client of a repeatable request.",
    "Says when the client first sent a repeatable request.",
    "Identifies a request, so that its repetitions have no further effect.",
    "Says whether the server accepted the request as a repeatable one.",
    "Gives a nonce that an ACME client uses in its next request.",
    "Names the URLs to which a browser sends its reports.",
    "Carries hashes of the whole content, even if only a part is sent.",
    "Says how long the client should wait before it tries again.",
    "Said that a POST request could be repeated without harm.",
    "Says whether the server tells the organizer when an invitation is deleted.",
    "Gives a tag of a calendar object that minor changes do not affect.",
    "Says for what the browser wants the resource, such as image or script.",
    "Gives the mode of the browser's request, such as navigate or cors.",
    "Says whether the request comes from the same origin, the same site or another.",
    "Says whether embedded content has, or could get, access to its cookies.",
    "Says that the user caused the navigation.",
    "Says that the user does not want personal data to be sold or shared.",
    "Says why the browser asks if not for use at once, such as prefetch.",
    "Proves that the client has the key to which its tokens are bound.",
    "Proves that the server has understood the WebSocket handshake.",
    "Lists the WebSocket extensions that the client offers or the server chose.",
    "Carries a random value, from which the server computes its answer.",
    "Lists the subprotocols that the client offers, or names the chosen one.",
    "Gives the WebSocket version that the client uses or the server supports.",
    "Announced the use of Secure HTTP.",
    "Names the software of the origin server.",
    "Says how long the server took for parts of its work.",
    "Gives the client a cookie to return in later requests.",
    "Gave the client a cookie, in a form that never became common.",
    "Identifies the event that will report on an asynchronous SCIM request.",
    "",
    "Carries signatures of the message.",
    "Says which parts of the message each signature covers, and how.",
    "Suggests a name for the URI of what is to be created.",
    "Says with a URI what a SOAP request is about.",
    "Says in a 102 response how far a method has come on each resource.",
    "Tells browsers to use only HTTPS for this host.",
    "Says when the resource will probably stop being available.",
    "Says what a surrogate, such as a server of a CDN, can do.",
    "Tells surrogates how to store and process the response.",
    "Says that content negotiation was transparent, and how the response was chosen.",
    "Lists the transfer codings that the client accepts, and whether it keeps trailers.",
    "Says how long the client would like its lock to last.",
    "Lists the origins that may see when each step of loading the resource happened.",
    "Lets a push message replace an undelivered one with the same topic.",
    "Identifies the request in a trace across several systems.",
    "Carries data of each tracing system, along with Traceparent.",
    "Lists the fields that follow the content.",
    "Lists the codings, such as chunked, of the content on this connection.",
    "Says for how many seconds a push service keeps a message.",
    "Carries hashes of the content as it was before content codings.",
    "Lists the protocols to which the sender would like to change.",
    "Says how important a push message is, so that a device can save power.",
    "Gave other URIs of the resource.",
    "Says for which requests the response is of use as a compression dictionary.",
    "Names the software of the client.",
    "Lists the request fields on which the content of the chosen variant depends.",
    "Lists the request fields that influenced the response.",
    "Lists the proxies and gateways that forwarded the message.",
    "Asks for Content-Digest with one of these algorithms.",
    "Asked for Digest with one of these algorithms.",
    "Asks for Repr-Digest with one of these algorithms.",
    "Asks for Unencoded-Digest with one of these algorithms.",
    "Carried warnings, mostly of caches.",
    "Says how the client can authenticate itself to the origin server.",
    "Tells browsers to rely on Content-Type instead of guessing.",
    "Says whether other pages may show this one in a frame.",
};

// The name of each row in lower case.
static const char* const iana_http_field_detail_lower_names[] = {
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

// The number of the row of each value from 1 to 256; 0 if the value has no row.
static const uint16_t iana_http_field_detail_row_numbers[] = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
    32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60,
    61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89,
    90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114,
    115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137,
    138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160,
    161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183,
    184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206,
    207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229,
    230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252,
    253, 254, 255, 256};

static inline int iana_http_field_detail_is_between(long value, long first, long last) {
    return value >= first && value <= last;
}

static inline size_t iana_http_field_detail_row_number(long value) {
    return iana_http_field_detail_is_between(value, 1, 256) ? iana_http_field_detail_row_numbers[value - 1] : 0;
}

static inline uint64_t iana_http_field_detail_byte_at(const char* text, size_t i) { return text[i] & 0xFF; }

// Compilers turn each of the next two functions into a single load.
static inline uint64_t iana_http_field_detail_four_bytes(const char* text) {
    return iana_http_field_detail_byte_at(text, 0) | iana_http_field_detail_byte_at(text, 1) << 8 |
           iana_http_field_detail_byte_at(text, 2) << 16 | iana_http_field_detail_byte_at(text, 3) << 24;
}

static inline uint64_t iana_http_field_detail_eight_bytes(const char* text) {
    return iana_http_field_detail_byte_at(text, 0) | iana_http_field_detail_byte_at(text, 1) << 8 |
           iana_http_field_detail_byte_at(text, 2) << 16 | iana_http_field_detail_byte_at(text, 3) << 24 |
           iana_http_field_detail_byte_at(text, 4) << 32 | iana_http_field_detail_byte_at(text, 5) << 40 |
           iana_http_field_detail_byte_at(text, 6) << 48 | iana_http_field_detail_byte_at(text, 7) << 56;
}

// A word that repeats the byte eight times.
static inline uint64_t iana_http_field_detail_each_byte(unsigned byte) { return byte * 0x0101010101010101U; }

// A word in which each byte is 0x20, the bit of the letter case, if that byte of `word` is an ASCII letter; else 0.
static inline uint64_t iana_http_field_detail_letter_bits(uint64_t word) {
    const uint64_t lower = (word | iana_http_field_detail_each_byte(0x20)) & iana_http_field_detail_each_byte(0x7F);
    const uint64_t from_a = lower + iana_http_field_detail_each_byte(0x80 - 'a');
    const uint64_t after_z = lower + iana_http_field_detail_each_byte(0x7F - 'z');
    return (from_a & ~after_z & ~word & iana_http_field_detail_each_byte(0x80)) >> 2;
}

// The input of the hash, which is the same in any letter case. A faster way is enough if the known texts contain no
// characters from 0x40 up except letters.
static inline uint64_t iana_http_field_detail_folded(uint64_t word, int is_of_tokens) {
    return word | (is_of_tokens ? iana_http_field_detail_each_byte(0x20) : iana_http_field_detail_letter_bits(word));
}

// Zero if the words are equal in any letter case. If `is_of_tokens`, only letters of the known text have the bit 0x40.
static inline uint64_t iana_http_field_detail_difference(uint64_t wanted, uint64_t known, int is_of_tokens) {
    const uint64_t letters = known >> 1 & iana_http_field_detail_each_byte(0x20);
    if (is_of_tokens) return (wanted ^ known) & ~letters;
    return iana_http_field_detail_folded(wanted, 0) ^ iana_http_field_detail_folded(known, 0);
}

// The next two functions return the first and the last bytes of a text. They cover a text of up to 16 bytes completely.
// Nothing outside of the text is read.
static inline uint64_t iana_http_field_detail_first_word(const char* text, size_t length) {
    if (length >= 8) return iana_http_field_detail_eight_bytes(text);
    if (length >= 4) return iana_http_field_detail_four_bytes(text);
    if (length == 0) return 0;
    return iana_http_field_detail_byte_at(text, 0) | iana_http_field_detail_byte_at(text, length / 2) << 8;
}

static inline uint64_t iana_http_field_detail_last_word(const char* text, size_t length) {
    if (length >= 8) return iana_http_field_detail_eight_bytes(text + length - 8);
    if (length >= 4) return iana_http_field_detail_four_bytes(text + length - 4);
    return length == 0 ? 0 : iana_http_field_detail_byte_at(text, length - 1);
}

// True if two texts of the same length are equal in any letter case.
static inline int iana_http_field_detail_is_same(const char* wanted, const char* known, size_t length,
                                                 int is_of_tokens) {
    size_t i;
    uint64_t found = iana_http_field_detail_difference(iana_http_field_detail_first_word(wanted, length),
                                                       iana_http_field_detail_first_word(known, length), is_of_tokens);
    found |= iana_http_field_detail_difference(iana_http_field_detail_last_word(wanted, length),
                                               iana_http_field_detail_last_word(known, length), is_of_tokens);
    for (i = 8; i + 8 < length; i += 8) {
        found |= iana_http_field_detail_difference(iana_http_field_detail_eight_bytes(wanted + i),
                                                   iana_http_field_detail_eight_bytes(known + i), is_of_tokens);
    }
    return found == 0;
}

// A perfect hash: it finds the only row whose text can be equal to a given text. The upper bits of the hash select a
// displacement. The bits below them, XOR the displacement, are an index into `places`, which contains numbers of rows.
// The generator searched for numbers that give no collision.
struct iana_http_field_detail_index {
    const uint64_t* multipliers;  // for the first word, the last word, the size, the inner words
    const uint16_t* displacements;
    const uint16_t* places;
    size_t place_count;
    unsigned displacement_shift;
    unsigned place_shift;
    unsigned inner_word_count;
    int is_of_tokens;
};

static inline size_t iana_http_field_detail_find(const char* text, size_t length,
                                                 const struct iana_http_field_detail_index* index) {
    unsigned i;
    uint64_t hash =
        iana_http_field_detail_folded(iana_http_field_detail_first_word(text, length), index->is_of_tokens) *
            index->multipliers[0] +
        iana_http_field_detail_folded(iana_http_field_detail_last_word(text, length), index->is_of_tokens) *
            index->multipliers[1] +
        length * index->multipliers[2];
    for (i = 1; i <= index->inner_word_count && length > 16; ++i) {
        const char* inner = text + (length - 8) * i / (index->inner_word_count + 1);
        hash += iana_http_field_detail_folded(iana_http_field_detail_eight_bytes(inner), index->is_of_tokens) *
                index->multipliers[2 + i];
    }
    return index->places[(hash >> index->place_shift & (index->place_count - 1)) ^
                        index->displacements[hash >> index->displacement_shift]];
}

static const uint64_t iana_http_field_detail_name_multipliers[] = {
    0xf88bb8a8724c81edU, 0x1b39896a51a8749bU, 0x53cb9f0c747ea2ebU};
static const uint16_t iana_http_field_detail_name_displacements[] = {
    3, 1, 0, 4, 2, 0, 2, 6, 0, 0, 1, 5, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 1, 0, 0,
    0, 0, 0, 0, 4, 0, 0, 0, 1, 8, 0, 1, 0, 1, 1, 0, 0, 0, 0, 2, 7, 0, 1, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 7,
    2, 0, 0, 0, 0, 1, 3, 0, 9, 6, 10, 2, 6, 2, 0, 1, 0, 0, 1, 2, 1, 0, 0, 4, 0, 1, 1, 2, 0, 0, 0, 0, 0, 3, 2, 18, 0, 0,
    0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0};
static const uint16_t iana_http_field_detail_name_places[] = {
    145, 0, 0, 0, 15, 7, 0, 0, 178, 196, 87, 0, 211, 198, 8, 245, 81, 207, 240, 0, 0, 0, 77, 0, 0, 0, 37, 162, 0, 164,
    0, 129, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 197, 0, 173, 0, 188, 26, 0, 0, 0, 165, 0, 0, 0, 0, 83, 0, 0, 0, 0, 0, 246, 0,
    0, 225, 249, 0, 136, 94, 105, 0, 230, 29, 0, 0, 60, 0, 0, 0, 128, 167, 82, 12, 107, 3, 201, 195, 219, 99, 206, 0,
    209, 75, 0, 0, 32, 0, 0, 224, 0, 0, 205, 0, 0, 0, 84, 115, 0, 0, 0, 0, 182, 0, 0, 132, 30, 0, 0, 0, 125, 139, 114,
    16, 0, 88, 227, 199, 233, 96, 102, 223, 170, 43, 52, 91, 171, 22, 0, 0, 243, 252, 0, 0, 0, 0, 0, 169, 4, 11, 0, 0,
    10, 180, 0, 0, 6, 203, 234, 181, 0, 116, 0, 72, 254, 0, 44, 0, 0, 0, 5, 23, 0, 166, 168, 110, 28, 31, 172, 120, 20,
    212, 235, 78, 0, 58, 45, 0, 0, 0, 232, 0, 154, 80, 241, 134, 0, 222, 191, 2, 236, 0, 0, 228, 255, 0, 184, 0, 97, 51,
    0, 63, 86, 251, 0, 0, 192, 177, 0, 48, 0, 0, 0, 0, 0, 0, 221, 147, 13, 190, 0, 133, 17, 0, 0, 231, 61, 0, 0, 38,
    161, 9, 117, 0, 216, 0, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 174, 65, 187, 244, 220, 137, 36, 200, 0, 0, 106, 0, 0, 70, 0,
    0, 0, 175, 0, 98, 208, 0, 0, 0, 239, 0, 0, 1, 93, 0, 0, 148, 100, 237, 109, 238, 131, 0, 0, 0, 68, 0, 0, 39, 163,
    50, 256, 108, 0, 183, 0, 74, 194, 113, 149, 0, 0, 0, 146, 0, 24, 151, 156, 47, 0, 0, 95, 0, 0, 0, 152, 0, 150, 0,
    76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 104, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 57, 0, 0, 0, 55, 210, 19, 53, 0, 0, 242, 0, 0,
    126, 0, 0, 0, 119, 103, 121, 140, 0, 0, 0, 67, 14, 0, 101, 59, 186, 42, 0, 179, 0, 141, 0, 0, 0, 138, 0, 49, 0, 0,
    0, 0, 247, 0, 62, 56, 123, 213, 204, 0, 46, 0, 0, 111, 40, 0, 0, 0, 0, 218, 122, 85, 0, 35, 0, 27, 0, 0, 0, 0, 0,
    112, 253, 142, 73, 124, 153, 0, 0, 0, 193, 0, 130, 202, 79, 0, 54, 0, 127, 144, 0, 0, 229, 0, 0, 0, 0, 0, 0, 217,
    25, 248, 0, 66, 215, 214, 34, 90, 0, 71, 0, 135, 21, 0, 176, 155, 0, 0, 0, 118, 0, 189, 0, 0, 0, 0, 0, 0, 0, 69,
    250, 33, 143, 226, 92, 0, 0, 185, 158, 0, 0, 0, 0, 89, 0, 157, 0, 0, 0, 0, 0, 160, 0, 0, 0, 0, 159};
static const struct iana_http_field_detail_index iana_http_field_detail_name_index = {
    iana_http_field_detail_name_multipliers, iana_http_field_detail_name_displacements,
    iana_http_field_detail_name_places, 512, 57, 48, 0, 1};

// The name as IANA spells it, such as "A-IM". It is always the present name, also for an enumerator with a former name.
// NULL if the value has no row.
static inline const char* iana_http_field_name(long value) {
    const struct iana_http_field_detail_row* row =
        &iana_http_field_detail_rows[iana_http_field_detail_row_number(value)];
    return row->name_size != 0 ? row->name : iana_http_field_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_http_field_name_length(long value) {
    return iana_http_field_detail_rows[iana_http_field_detail_row_number(value)].name_size;
}

// The name in lower case, as HTTP/2 and HTTP/3 send it. NULL if the value has no row.
static inline const char* iana_http_field_lower_name(long value) {
    const char* text = iana_http_field_detail_lower_names[iana_http_field_detail_row_number(value)];
    return text[0] != '\0' ? text : iana_http_field_detail_null();
}

// One sentence from the registry or a supplement that says what the value means. NULL if there is none.
static inline const char* iana_http_field_description(long value) {
    const char* text = iana_http_field_detail_descriptions[iana_http_field_detail_row_number(value)];
    return text[0] != '\0' ? text : iana_http_field_detail_null();
}

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. 0 for any other text. It reads only the first `length` characters of `text`, which needs no terminating zero. If
// `length` is 0, `text` may be NULL.
static inline int iana_http_field_from_name(const char* text, size_t length) {
    const struct iana_http_field_detail_index* index = &iana_http_field_detail_name_index;
    const struct iana_http_field_detail_row* row;
    row = &iana_http_field_detail_rows[iana_http_field_detail_find(text, length, index)];
    if (length == 0 || row->name_size != length) return 0;
    if (!iana_http_field_detail_is_same(text, row->name, length, index->is_of_tokens)) return 0;
    return row->value;
}

// From here on, true is 1 and false is 0, none is the enumerator that ends in NONE, an empty number is -1.

// What the registry says of the field: permanent, provisional, deprecated or obsoleted. none for a value that is no
// row, and for a row to which the registry gives no status (RFC 9110, Section 16.3.1).
static inline enum iana_http_field_status iana_http_field_status_of(long value) {
    return iana_http_field_detail_rows[iana_http_field_detail_row_number(value)].column_status;
}

// The type with which to parse the field's value if it is a structured field: item, list or dictionary. none for every
// other field, and for a value that is no row (RFC 9651, Section 3).
static inline enum iana_http_structured_type iana_http_field_structured_type_of(long value) {
    return iana_http_field_detail_rows[iana_http_field_detail_row_number(value)].column_structured;
}

// True if the field is for the next recipient alone, so that a proxy removes it before it forwards the message. The
// proxy also removes each field that a Connection field names, which this function does not see. False for every other
// value (RFC 9110, Section 7.6.1).
static inline int iana_http_field_is_hop_by_hop(long value) {
    switch (value) {
        // RFC 9110, Section 7.6.1
        case IANA_HTTP_FIELD_CONNECTION: case IANA_HTTP_FIELD_KEEP_ALIVE: case IANA_HTTP_FIELD_TE:
        case IANA_HTTP_FIELD_TRANSFER_ENCODING: case IANA_HTTP_FIELD_UPGRADE:
            return 1;
        default: return 0;
    }
}

// The lowest index of the name in the static table of HPACK, which counts from 1. Empty if the table does not have the
// name, and for a value that is no row (RFC 7541, Appendix A).
static inline long long iana_http_field_hpack_index(long value) {
    switch (value) {
        case IANA_HTTP_FIELD_ACCEPT: return 19; case IANA_HTTP_FIELD_ACCEPT_CHARSET: return 15;
        case IANA_HTTP_FIELD_ACCEPT_ENCODING: return 16; case IANA_HTTP_FIELD_ACCEPT_LANGUAGE: return 17;
        case IANA_HTTP_FIELD_ACCEPT_RANGES: return 18; case IANA_HTTP_FIELD_ACCESS_CONTROL_ALLOW_ORIGIN: return 20;
        case IANA_HTTP_FIELD_AGE: return 21; case IANA_HTTP_FIELD_ALLOW: return 22;
        case IANA_HTTP_FIELD_AUTHORIZATION: return 23; case IANA_HTTP_FIELD_CACHE_CONTROL: return 24;
        case IANA_HTTP_FIELD_CONTENT_DISPOSITION: return 25; case IANA_HTTP_FIELD_CONTENT_ENCODING: return 26;
        case IANA_HTTP_FIELD_CONTENT_LANGUAGE: return 27; case IANA_HTTP_FIELD_CONTENT_LENGTH: return 28;
        case IANA_HTTP_FIELD_CONTENT_LOCATION: return 29; case IANA_HTTP_FIELD_CONTENT_RANGE: return 30;
        case IANA_HTTP_FIELD_CONTENT_TYPE: return 31; case IANA_HTTP_FIELD_COOKIE: return 32;
        case IANA_HTTP_FIELD_DATE: return 33; case IANA_HTTP_FIELD_ETAG: return 34;
        case IANA_HTTP_FIELD_EXPECT: return 35; case IANA_HTTP_FIELD_EXPIRES: return 36;
        case IANA_HTTP_FIELD_FROM: return 37; case IANA_HTTP_FIELD_HOST: return 38;
        case IANA_HTTP_FIELD_IF_MATCH: return 39; case IANA_HTTP_FIELD_IF_MODIFIED_SINCE: return 40;
        case IANA_HTTP_FIELD_IF_NONE_MATCH: return 41; case IANA_HTTP_FIELD_IF_RANGE: return 42;
        case IANA_HTTP_FIELD_IF_UNMODIFIED_SINCE: return 43; case IANA_HTTP_FIELD_LAST_MODIFIED: return 44;
        case IANA_HTTP_FIELD_LINK: return 45; case IANA_HTTP_FIELD_LOCATION: return 46;
        case IANA_HTTP_FIELD_MAX_FORWARDS: return 47; case IANA_HTTP_FIELD_PROXY_AUTHENTICATE: return 48;
        case IANA_HTTP_FIELD_PROXY_AUTHORIZATION: return 49; case IANA_HTTP_FIELD_RANGE: return 50;
        case IANA_HTTP_FIELD_REFERER: return 51; case IANA_HTTP_FIELD_REFRESH: return 52;
        case IANA_HTTP_FIELD_RETRY_AFTER: return 53; case IANA_HTTP_FIELD_SERVER: return 54;
        case IANA_HTTP_FIELD_SET_COOKIE: return 55; case IANA_HTTP_FIELD_STRICT_TRANSPORT_SECURITY: return 56;
        case IANA_HTTP_FIELD_TRANSFER_ENCODING: return 57; case IANA_HTTP_FIELD_USER_AGENT: return 58;
        case IANA_HTTP_FIELD_VARY: return 59; case IANA_HTTP_FIELD_VIA: return 60;
        case IANA_HTTP_FIELD_WWW_AUTHENTICATE: return 61;
        default: return -1;
    }
}

// The lowest index of the name in the static table of QPACK, which counts from 0. Empty if the table does not have the
// name, and for a value that is no row (RFC 9204, Appendix A).
static inline long long iana_http_field_qpack_index(long value) {
    switch (value) {
        case IANA_HTTP_FIELD_ACCEPT: return 29; case IANA_HTTP_FIELD_ACCEPT_ENCODING: return 31;
        case IANA_HTTP_FIELD_ACCEPT_LANGUAGE: return 72; case IANA_HTTP_FIELD_ACCEPT_RANGES: return 32;
        case IANA_HTTP_FIELD_ACCESS_CONTROL_ALLOW_CREDENTIALS: return 73;
        case IANA_HTTP_FIELD_ACCESS_CONTROL_ALLOW_HEADERS: return 33;
        case IANA_HTTP_FIELD_ACCESS_CONTROL_ALLOW_METHODS: return 76;
        case IANA_HTTP_FIELD_ACCESS_CONTROL_ALLOW_ORIGIN: return 35;
        case IANA_HTTP_FIELD_ACCESS_CONTROL_EXPOSE_HEADERS: return 79;
        case IANA_HTTP_FIELD_ACCESS_CONTROL_REQUEST_HEADERS: return 80;
        case IANA_HTTP_FIELD_ACCESS_CONTROL_REQUEST_METHOD: return 81; case IANA_HTTP_FIELD_AGE: return 2;
        case IANA_HTTP_FIELD_ALT_SVC: return 83; case IANA_HTTP_FIELD_AUTHORIZATION: return 84;
        case IANA_HTTP_FIELD_CACHE_CONTROL: return 36; case IANA_HTTP_FIELD_CONTENT_DISPOSITION: return 3;
        case IANA_HTTP_FIELD_CONTENT_ENCODING: return 42; case IANA_HTTP_FIELD_CONTENT_LENGTH: return 4;
        case IANA_HTTP_FIELD_CONTENT_SECURITY_POLICY: return 85; case IANA_HTTP_FIELD_CONTENT_TYPE: return 44;
        case IANA_HTTP_FIELD_COOKIE: return 5; case IANA_HTTP_FIELD_DATE: return 6;
        case IANA_HTTP_FIELD_EARLY_DATA: return 86; case IANA_HTTP_FIELD_ETAG: return 7;
        case IANA_HTTP_FIELD_EXPECT_CT: return 87; case IANA_HTTP_FIELD_FORWARDED: return 88;
        case IANA_HTTP_FIELD_IF_MODIFIED_SINCE: return 8; case IANA_HTTP_FIELD_IF_NONE_MATCH: return 9;
        case IANA_HTTP_FIELD_IF_RANGE: return 89; case IANA_HTTP_FIELD_LAST_MODIFIED: return 10;
        case IANA_HTTP_FIELD_LINK: return 11; case IANA_HTTP_FIELD_LOCATION: return 12;
        case IANA_HTTP_FIELD_ORIGIN: return 90; case IANA_HTTP_FIELD_RANGE: return 55;
        case IANA_HTTP_FIELD_REFERER: return 13; case IANA_HTTP_FIELD_SERVER: return 92;
        case IANA_HTTP_FIELD_SET_COOKIE: return 14; case IANA_HTTP_FIELD_STRICT_TRANSPORT_SECURITY: return 56;
        case IANA_HTTP_FIELD_TIMING_ALLOW_ORIGIN: return 93; case IANA_HTTP_FIELD_USER_AGENT: return 95;
        case IANA_HTTP_FIELD_VARY: return 59; case IANA_HTTP_FIELD_X_CONTENT_TYPE_OPTIONS: return 61;
        case IANA_HTTP_FIELD_X_FRAME_OPTIONS: return 97;
        default: return -1;
    }
}

#endif  // IANA_HTTP_FIELD_H
