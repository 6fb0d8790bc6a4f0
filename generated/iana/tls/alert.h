// TLS alerts for C99 and later, and for C++.
// Made by iana-codegen 0.1.0 from IANA's registry tls-parameters as updated on 2026-08-10: 37 alerts.
// Do not edit. To regenerate: iana-codegen generate c REGISTRY --table tls-alert.xml --supplement FILE --output alert.h
#ifndef IANA_TLS_ALERT_H
#define IANA_TLS_ALERT_H

#include <stddef.h>
#include <stdint.h>

// TLS alerts. The functions below take any long: a number without an enumerator is not an error. Names are never
// removed and never change their meaning.
enum iana_tls_alert {
    IANA_TLS_ALERT_CLOSE_NOTIFY                    = 0,  // RFC 9846; RFC Errata 7303
    IANA_TLS_ALERT_UNEXPECTED_MESSAGE              = 10,  // RFC 9846
    IANA_TLS_ALERT_BAD_RECORD_MAC                  = 20,  // RFC 9846
    IANA_TLS_ALERT_DECRYPTION_FAILED               = 21,  // RFC 9846
    IANA_TLS_ALERT_RECORD_OVERFLOW                 = 22,  // RFC 9846
    IANA_TLS_ALERT_DECOMPRESSION_FAILURE           = 30,  // RFC 9846
    IANA_TLS_ALERT_HANDSHAKE_FAILURE               = 40,  // RFC 9846
    IANA_TLS_ALERT_NO_CERTIFICATE                  = 41,  // RFC 9846
    IANA_TLS_ALERT_BAD_CERTIFICATE                 = 42,  // RFC 9846
    IANA_TLS_ALERT_UNSUPPORTED_CERTIFICATE         = 43,  // RFC 9846
    IANA_TLS_ALERT_CERTIFICATE_REVOKED             = 44,  // RFC 9846
    IANA_TLS_ALERT_CERTIFICATE_EXPIRED             = 45,  // RFC 9846
    IANA_TLS_ALERT_CERTIFICATE_UNKNOWN             = 46,  // RFC 9846
    IANA_TLS_ALERT_ILLEGAL_PARAMETER               = 47,  // RFC 9846
    IANA_TLS_ALERT_UNKNOWN_CA                      = 48,  // RFC 9846
    IANA_TLS_ALERT_ACCESS_DENIED                   = 49,  // RFC 9846
    IANA_TLS_ALERT_DECODE_ERROR                    = 50,  // RFC 9846
    IANA_TLS_ALERT_DECRYPT_ERROR                   = 51,  // RFC 9846
    IANA_TLS_ALERT_TOO_MANY_CIDS_REQUESTED         = 52,  // RFC 9147, Section 9
    IANA_TLS_ALERT_EXPORT_RESTRICTION              = 60,  // RFC 9846
    IANA_TLS_ALERT_PROTOCOL_VERSION                = 70,  // RFC 9846
    IANA_TLS_ALERT_INSUFFICIENT_SECURITY           = 71,  // RFC 9846
    IANA_TLS_ALERT_INTERNAL_ERROR                  = 80,  // RFC 9846
    IANA_TLS_ALERT_INAPPROPRIATE_FALLBACK          = 86,  // RFC 7507, Section 3
    IANA_TLS_ALERT_USER_CANCELED                   = 90,  // RFC 9846
    IANA_TLS_ALERT_NO_RENEGOTIATION                = 100,  // RFC 9846
    IANA_TLS_ALERT_MISSING_EXTENSION               = 109,  // RFC 9846
    IANA_TLS_ALERT_UNSUPPORTED_EXTENSION           = 110,  // RFC 9846
    IANA_TLS_ALERT_CERTIFICATE_UNOBTAINABLE        = 111,  // RFC 6066, Section 9; RFC 9846
    IANA_TLS_ALERT_UNRECOGNIZED_NAME               = 112,  // RFC 6066, Section 9
    IANA_TLS_ALERT_BAD_CERTIFICATE_STATUS_RESPONSE = 113,  // RFC 6066, Section 9
    IANA_TLS_ALERT_BAD_CERTIFICATE_HASH_VALUE      = 114,  // RFC 6066, Section 9; RFC 9846
    IANA_TLS_ALERT_UNKNOWN_PSK_IDENTITY            = 115,  // RFC 4279, Section 2
    IANA_TLS_ALERT_CERTIFICATE_REQUIRED            = 116,  // RFC 9846
    IANA_TLS_ALERT_GENERAL_ERROR                   = 117,  // RFC 9846
    IANA_TLS_ALERT_NO_APPLICATION_PROTOCOL         = 120,  // RFC 7301, Section 3.2; RFC 8447
    IANA_TLS_ALERT_ECH_REQUIRED                    = 121,  // RFC 9849
};

// The state of a number in the registry.
enum iana_tls_alert_assignment {
    IANA_TLS_ALERT_ASSIGNMENT_UNASSIGNED,
    IANA_TLS_ALERT_ASSIGNMENT_ASSIGNED,
    IANA_TLS_ALERT_ASSIGNMENT_RESERVED,
    IANA_TLS_ALERT_ASSIGNMENT_PRIVATE_USE
};

// Calls x(0, CLOSE_NOTIFY, "close_notify") for each row, ascending, with its value, its present name and its text. To
// turn the name into an enumerator or a string, x must use it with ## or #: these operators do not expand a macro that
// has the same name.
#define IANA_TLS_ALERT_MAP(x) \
    x(0, CLOSE_NOTIFY,                      "close_notify")                    \
    x(10, UNEXPECTED_MESSAGE,               "unexpected_message")              \
    x(20, BAD_RECORD_MAC,                   "bad_record_mac")                  \
    x(21, DECRYPTION_FAILED,                "decryption_failed")               \
    x(22, RECORD_OVERFLOW,                  "record_overflow")                 \
    x(30, DECOMPRESSION_FAILURE,            "decompression_failure")           \
    x(40, HANDSHAKE_FAILURE,                "handshake_failure")               \
    x(41, NO_CERTIFICATE,                   "no_certificate")                  \
    x(42, BAD_CERTIFICATE,                  "bad_certificate")                 \
    x(43, UNSUPPORTED_CERTIFICATE,          "unsupported_certificate")         \
    x(44, CERTIFICATE_REVOKED,              "certificate_revoked")             \
    x(45, CERTIFICATE_EXPIRED,              "certificate_expired")             \
    x(46, CERTIFICATE_UNKNOWN,              "certificate_unknown")             \
    x(47, ILLEGAL_PARAMETER,                "illegal_parameter")               \
    x(48, UNKNOWN_CA,                       "unknown_ca")                      \
    x(49, ACCESS_DENIED,                    "access_denied")                   \
    x(50, DECODE_ERROR,                     "decode_error")                    \
    x(51, DECRYPT_ERROR,                    "decrypt_error")                   \
    x(52, TOO_MANY_CIDS_REQUESTED,          "too_many_cids_requested")         \
    x(60, EXPORT_RESTRICTION,               "export_restriction")              \
    x(70, PROTOCOL_VERSION,                 "protocol_version")                \
    x(71, INSUFFICIENT_SECURITY,            "insufficient_security")           \
    x(80, INTERNAL_ERROR,                   "internal_error")                  \
    x(86, INAPPROPRIATE_FALLBACK,           "inappropriate_fallback")          \
    x(90, USER_CANCELED,                    "user_canceled")                   \
    x(100, NO_RENEGOTIATION,                "no_renegotiation")                \
    x(109, MISSING_EXTENSION,               "missing_extension")               \
    x(110, UNSUPPORTED_EXTENSION,           "unsupported_extension")           \
    x(111, CERTIFICATE_UNOBTAINABLE,        "certificate_unobtainable")        \
    x(112, UNRECOGNIZED_NAME,               "unrecognized_name")               \
    x(113, BAD_CERTIFICATE_STATUS_RESPONSE, "bad_certificate_status_response") \
    x(114, BAD_CERTIFICATE_HASH_VALUE,      "bad_certificate_hash_value")      \
    x(115, UNKNOWN_PSK_IDENTITY,            "unknown_psk_identity")            \
    x(116, CERTIFICATE_REQUIRED,            "certificate_required")            \
    x(117, GENERAL_ERROR,                   "general_error")                   \
    x(120, NO_APPLICATION_PROTOCOL,         "no_application_protocol")         \
    x(121, ECH_REQUIRED,                    "ech_required")

// Calls x(value, FORMER_NAME, NAME, "former text") for each former name and each alias that has an enumerator, in the
// order of the rows.
#define IANA_TLS_ALERT_FORMER_MAP(x)

// The implementation of the functions below: do not use names that contain "detail". The lookups compare bytes with
// string literals, so the execution character set must contain ASCII.
typedef char iana_tls_alert_detail_needs_ascii['A' == 0x41 && 'a' == 0x61 && '0' == 0x30 && ' ' == 0x20 ? 1 : -1];

// nullptr in C++11 and later; NULL in C.
static inline const char* iana_tls_alert_detail_null(void) {
#if defined(__cplusplus) && __cplusplus >= 201103L
    return nullptr;
#else
    return NULL;
#endif
}

struct iana_tls_alert_detail_row {
    unsigned short value;
    unsigned char name_size;
    unsigned char column_dtls;
    unsigned char column_is_reserved;
    const char* name;
};

// One row for each known value, then one for each former name. The first row stands for every value without a row.
static const struct iana_tls_alert_detail_row iana_tls_alert_detail_rows[] = {
    {0, 0, 0, 0, ""},

    {0, 12, 1, 0, "close_notify"},
    {10, 18, 1, 0, "unexpected_message"},
    {20, 14, 1, 0, "bad_record_mac"},
    {21, 17, 1, 1, "decryption_failed"},
    {22, 15, 1, 0, "record_overflow"},
    {30, 21, 1, 1, "decompression_failure"},
    {40, 17, 1, 0, "handshake_failure"},
    {41, 14, 1, 1, "no_certificate"},
    {42, 15, 1, 0, "bad_certificate"},
    {43, 23, 1, 0, "unsupported_certificate"},
    {44, 19, 1, 0, "certificate_revoked"},
    {45, 19, 1, 0, "certificate_expired"},
    {46, 19, 1, 0, "certificate_unknown"},
    {47, 17, 1, 0, "illegal_parameter"},
    {48, 10, 1, 0, "unknown_ca"},
    {49, 13, 1, 0, "access_denied"},
    {50, 12, 1, 0, "decode_error"},
    {51, 13, 1, 0, "decrypt_error"},
    {52, 23, 1, 0, "too_many_cids_requested"},
    {60, 18, 1, 1, "export_restriction"},
    {70, 16, 1, 0, "protocol_version"},
    {71, 21, 1, 0, "insufficient_security"},
    {80, 14, 1, 0, "internal_error"},
    {86, 22, 1, 0, "inappropriate_fallback"},
    {90, 13, 1, 0, "user_canceled"},
    {100, 16, 1, 1, "no_renegotiation"},
    {109, 17, 1, 0, "missing_extension"},
    {110, 21, 1, 0, "unsupported_extension"},
    {111, 24, 1, 1, "certificate_unobtainable"},
    {112, 17, 1, 0, "unrecognized_name"},
    {113, 31, 1, 0, "bad_certificate_status_response"},
    {114, 26, 1, 1, "bad_certificate_hash_value"},
    {115, 20, 1, 0, "unknown_psk_identity"},
    {116, 20, 1, 0, "certificate_required"},
    {117, 13, 1, 0, "general_error"},
    {120, 23, 1, 0, "no_application_protocol"},
    {121, 12, 1, 0, "ech_required"},

    // Former names
    {21, 26, 0, 0, "decryption_failed_RESERVED"},
    {30, 30, 0, 0, "decompression_failure_RESERVED"},
    {41, 23, 0, 0, "no_certificate_RESERVED"},
    {60, 27, 0, 0, "export_restriction_RESERVED"},
    {100, 25, 0, 0, "no_renegotiation_RESERVED"},
    {111, 33, 0, 0, "certificate_unobtainable_RESERVED"},
    {114, 35, 0, 0, "bad_certificate_hash_value_RESERVED"},
};

// The description of each row, or "" if it has none. The first one stands for every value without a row.
static const char* const iana_tls_alert_detail_descriptions[] = {
    "",

    "The sender will send no more data on the connection.",
    "A message arrived that must not arrive at this time.",
    "A record could not be decrypted or authenticated.",
    "A record could not be decrypted; not used since TLS 1.3.",
    "A record was longer than allowed.",
    "A record could not be decompressed; not used since TLS 1.3.",
    "The sender could not negotiate acceptable parameters.",
    "The client has no suitable certificate; used by SSL 3.0 only.",
    "A certificate was corrupt, or its signature was wrong.",
    "A certificate was of an unsupported type.",
    "A certificate was revoked by its signer.",
    "A certificate has expired or is not valid yet.",
    "A certificate was unacceptable for another reason.",
    "A field of the handshake was wrong, or contradicted another one.",
    "The certificate authority is not known as one that is trusted.",
    "The certificate is valid, but access was denied.",
    "A message could not be decoded.",
    "A cryptographic operation of the handshake failed.",
    "The peer requested too many connection IDs.",
    "The parameters did not comply with export restrictions; used by TLS 1.0 only.",
    "The protocol version is known, but not supported.",
    "The server requires more security than the client offers.",
    "An error occurred that is unrelated to the peer and to the protocol.",
    "A client retried with a lower version than both sides support.",
    "The sender cancels the handshake for a reason that is unrelated to the protocol.",
    "The sender does not renegotiate; not used since TLS 1.3.",
    "A message of the handshake lacks a mandatory extension.",
    "A message of the handshake has an extension that it must not have.",
    "The server could not get the certificate from the URL that the client sent; not used since TLS 1.3.",
    "The server does not know the name that the client asked for.",
    "The client does not accept the certificate status that the server sent.",
    "The certificate does not have the hash that the client sent; not used since TLS 1.3.",
    "The server does not know the identity of the pre-shared key.",
    "The server requires a certificate, and the client sent none.",
    "An error occurred for which no other alert is suitable, or which the sender does not disclose.",
    "The server supports none of the application protocols that the client offers.",
    "The server did not accept the encrypted ClientHello that the client requires.",
};

// The number of the row of each value from 0 to 121; 0 if the value has no row.
static const unsigned char iana_tls_alert_detail_row_numbers[] = {
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 4, 5, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 22, 0,
    0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 24, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 0, 0, 36, 37};

static inline int iana_tls_alert_detail_is_between(long value, long first, long last) {
    return value >= first && value <= last;
}

static inline size_t iana_tls_alert_detail_row_number(long value) {
    return iana_tls_alert_detail_is_between(value, 0, 121) ? iana_tls_alert_detail_row_numbers[value] : 0;
}

static inline uint64_t iana_tls_alert_detail_byte_at(const char* text, size_t i) { return text[i] & 0xFF; }

// Compilers turn each of the next two functions into a single load.
static inline uint64_t iana_tls_alert_detail_four_bytes(const char* text) {
    return iana_tls_alert_detail_byte_at(text, 0) | iana_tls_alert_detail_byte_at(text, 1) << 8 |
           iana_tls_alert_detail_byte_at(text, 2) << 16 | iana_tls_alert_detail_byte_at(text, 3) << 24;
}

static inline uint64_t iana_tls_alert_detail_eight_bytes(const char* text) {
    return iana_tls_alert_detail_byte_at(text, 0) | iana_tls_alert_detail_byte_at(text, 1) << 8 |
           iana_tls_alert_detail_byte_at(text, 2) << 16 | iana_tls_alert_detail_byte_at(text, 3) << 24 |
           iana_tls_alert_detail_byte_at(text, 4) << 32 | iana_tls_alert_detail_byte_at(text, 5) << 40 |
           iana_tls_alert_detail_byte_at(text, 6) << 48 | iana_tls_alert_detail_byte_at(text, 7) << 56;
}

// A word that repeats the byte eight times.
static inline uint64_t iana_tls_alert_detail_each_byte(unsigned byte) { return byte * 0x0101010101010101U; }

// A word in which each byte is 0x20, the bit of the letter case, if that byte of `word` is an ASCII letter; else 0.
static inline uint64_t iana_tls_alert_detail_letter_bits(uint64_t word) {
    const uint64_t lower = (word | iana_tls_alert_detail_each_byte(0x20)) & iana_tls_alert_detail_each_byte(0x7F);
    const uint64_t from_a = lower + iana_tls_alert_detail_each_byte(0x80 - 'a');
    const uint64_t after_z = lower + iana_tls_alert_detail_each_byte(0x7F - 'z');
    return (from_a & ~after_z & ~word & iana_tls_alert_detail_each_byte(0x80)) >> 2;
}

// The input of the hash, which is the same in any letter case. A faster way is enough if the known texts contain no
// characters from 0x40 up except letters.
static inline uint64_t iana_tls_alert_detail_folded(uint64_t word, int is_of_tokens) {
    return word | (is_of_tokens ? iana_tls_alert_detail_each_byte(0x20) : iana_tls_alert_detail_letter_bits(word));
}

// Zero if the words are equal in any letter case. If `is_of_tokens`, only letters of the known text have the bit 0x40.
static inline uint64_t iana_tls_alert_detail_difference(uint64_t wanted, uint64_t known, int is_of_tokens) {
    const uint64_t letters = known >> 1 & iana_tls_alert_detail_each_byte(0x20);
    if (is_of_tokens) return (wanted ^ known) & ~letters;
    return iana_tls_alert_detail_folded(wanted, 0) ^ iana_tls_alert_detail_folded(known, 0);
}

// The next two functions return the first and the last bytes of a text. They cover a text of up to 16 bytes completely.
// Nothing outside of the text is read.
static inline uint64_t iana_tls_alert_detail_first_word(const char* text, size_t length) {
    if (length >= 8) return iana_tls_alert_detail_eight_bytes(text);
    if (length >= 4) return iana_tls_alert_detail_four_bytes(text);
    if (length == 0) return 0;
    return iana_tls_alert_detail_byte_at(text, 0) | iana_tls_alert_detail_byte_at(text, length / 2) << 8;
}

static inline uint64_t iana_tls_alert_detail_last_word(const char* text, size_t length) {
    if (length >= 8) return iana_tls_alert_detail_eight_bytes(text + length - 8);
    if (length >= 4) return iana_tls_alert_detail_four_bytes(text + length - 4);
    return length == 0 ? 0 : iana_tls_alert_detail_byte_at(text, length - 1);
}

// True if two texts of the same length are equal in any letter case.
static inline int iana_tls_alert_detail_is_same(const char* wanted, const char* known, size_t length,
                                                int is_of_tokens) {
    size_t i;
    uint64_t found = iana_tls_alert_detail_difference(iana_tls_alert_detail_first_word(wanted, length),
                                                      iana_tls_alert_detail_first_word(known, length), is_of_tokens);
    found |= iana_tls_alert_detail_difference(iana_tls_alert_detail_last_word(wanted, length),
                                              iana_tls_alert_detail_last_word(known, length), is_of_tokens);
    for (i = 8; i + 8 < length; i += 8) {
        found |= iana_tls_alert_detail_difference(iana_tls_alert_detail_eight_bytes(wanted + i),
                                                  iana_tls_alert_detail_eight_bytes(known + i), is_of_tokens);
    }
    return found == 0;
}

// A perfect hash: it finds the only row whose text can be equal to a given text. The upper bits of the hash select a
// displacement. The bits below them, XOR the displacement, are an index into `places`, which contains numbers of rows.
// The generator searched for numbers that give no collision.
struct iana_tls_alert_detail_index {
    const uint64_t* multipliers;  // for the first word, the last word, the size, the inner words
    const unsigned char* displacements;
    const unsigned char* places;
    size_t place_count;
    unsigned displacement_shift;
    unsigned place_shift;
    unsigned inner_word_count;
    int is_of_tokens;
};

static inline size_t iana_tls_alert_detail_find(const char* text, size_t length,
                                                const struct iana_tls_alert_detail_index* index) {
    unsigned i;
    uint64_t hash =
        iana_tls_alert_detail_folded(iana_tls_alert_detail_first_word(text, length), index->is_of_tokens) *
            index->multipliers[0] +
        iana_tls_alert_detail_folded(iana_tls_alert_detail_last_word(text, length), index->is_of_tokens) *
            index->multipliers[1] +
        length * index->multipliers[2];
    for (i = 1; i <= index->inner_word_count && length > 16; ++i) {
        const char* inner = text + (length - 8) * i / (index->inner_word_count + 1);
        hash += iana_tls_alert_detail_folded(iana_tls_alert_detail_eight_bytes(inner), index->is_of_tokens) *
                index->multipliers[2 + i];
    }
    return index->places[(hash >> index->place_shift & (index->place_count - 1)) ^
                        index->displacements[hash >> index->displacement_shift]];
}

static const uint64_t iana_tls_alert_detail_name_multipliers[] = {
    0xf88bb8a8724c81edU, 0x1b39896a51a8749bU, 0x53cb9f0c747ea2ebU};
static const unsigned char iana_tls_alert_detail_name_displacements[] = {
    0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1};
static const unsigned char iana_tls_alert_detail_name_places[] = {
    0, 8, 17, 0, 0, 2, 0, 3, 6, 0, 40, 0, 44, 0, 0, 24, 0, 0, 0, 0, 0, 0, 35, 0, 0, 11, 10, 0, 19, 0, 0, 26, 13, 30, 0,
    0, 0, 0, 15, 0, 0, 0, 0, 0, 5, 0, 28, 0, 0, 0, 0, 14, 0, 16, 31, 9, 0, 0, 18, 27, 0, 0, 0, 20, 34, 43, 0, 38, 0, 0,
    0, 4, 41, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 29, 1, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 36, 0, 0, 0, 21, 0, 0, 37,
    12, 0, 0, 0, 0, 0, 0, 0, 32, 7, 42, 33, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0};
static const struct iana_tls_alert_detail_index iana_tls_alert_detail_name_index = {
    iana_tls_alert_detail_name_multipliers, iana_tls_alert_detail_name_displacements, iana_tls_alert_detail_name_places,
    128, 60, 53, 0, 0};

// The name, such as "close_notify". It is IANA's, without what the table's description strips, unless a supplement
// names another one. It is always the present name, also for an enumerator with a former name. NULL if the value has no
// row.
static inline const char* iana_tls_alert_name(long value) {
    const struct iana_tls_alert_detail_row* row = &iana_tls_alert_detail_rows[iana_tls_alert_detail_row_number(value)];
    return row->name_size != 0 ? row->name : iana_tls_alert_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_tls_alert_name_length(long value) {
    return iana_tls_alert_detail_rows[iana_tls_alert_detail_row_number(value)].name_size;
}

// One sentence from the registry or a supplement that says what the value means. NULL if there is none.
static inline const char* iana_tls_alert_description(long value) {
    const char* text = iana_tls_alert_detail_descriptions[iana_tls_alert_detail_row_number(value)];
    return text[0] != '\0' ? text : iana_tls_alert_detail_null();
}

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
static inline enum iana_tls_alert_assignment iana_tls_alert_assignment_of(long value) {
    if (iana_tls_alert_detail_row_number(value) != 0) return IANA_TLS_ALERT_ASSIGNMENT_ASSIGNED;
    return IANA_TLS_ALERT_ASSIGNMENT_UNASSIGNED;
}

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. -1 for any other text. It reads only the first `length` characters of `text`, which needs no terminating zero.
// If `length` is 0, `text` may be NULL.
static inline long long iana_tls_alert_from_name(const char* text, size_t length) {
    const struct iana_tls_alert_detail_index* index = &iana_tls_alert_detail_name_index;
    const struct iana_tls_alert_detail_row* row;
    row = &iana_tls_alert_detail_rows[iana_tls_alert_detail_find(text, length, index)];
    if (length == 0 || row->name_size != length) return -1;
    if (!iana_tls_alert_detail_is_same(text, row->name, length, index->is_of_tokens)) return -1;
    return row->value;
}

// From here on, true is 1 and false is 0.

// True if the alert can also occur in DTLS. False for a value that is no row (the column DTLS-OK of the registry).
static inline int iana_tls_alert_is_dtls_ok(long value) {
    return iana_tls_alert_detail_rows[iana_tls_alert_detail_row_number(value)].column_dtls;
}

// True if the name ends with _RESERVED in the registry, which the table's name leaves out. False for a value that is no
// row.
static inline int iana_tls_alert_is_reserved(long value) {
    return iana_tls_alert_detail_rows[iana_tls_alert_detail_row_number(value)].column_is_reserved;
}

#endif  // IANA_TLS_ALERT_H
