// WebSocket close codes for C99 and later, and for C++.
// Made by iana-codegen 0.1.0 from IANA's registry websocket as updated on 2026-06-10: 18 close codes.
// Do not edit. To regenerate:
// iana-codegen generate c REGISTRY --table websocket-close-code.xml --supplement FILE --output close_code.h
#ifndef IANA_WEBSOCKET_CLOSE_CODE_H
#define IANA_WEBSOCKET_CLOSE_CODE_H

#include <stddef.h>
#include <stdint.h>

// WebSocket close codes. The functions below take any long: a number without an enumerator is not an error. Names are
// never removed and never change their meaning.
enum iana_websocket_close_code {
    IANA_WEBSOCKET_CLOSE_CODE_NORMAL_CLOSURE             = 1000,  // RFC 6455, Section 7.4.1
    IANA_WEBSOCKET_CLOSE_CODE_GOING_AWAY                 = 1001,  // RFC 6455, Section 7.4.1
    IANA_WEBSOCKET_CLOSE_CODE_PROTOCOL_ERROR             = 1002,  // RFC 6455, Section 7.4.1
    IANA_WEBSOCKET_CLOSE_CODE_UNSUPPORTED_DATA           = 1003,  // RFC 6455, Section 7.4.1
    IANA_WEBSOCKET_CLOSE_CODE_NO_STATUS_RCVD             = 1005,  // RFC 6455, Section 7.4.1
    IANA_WEBSOCKET_CLOSE_CODE_ABNORMAL_CLOSURE           = 1006,  // RFC 6455, Section 7.4.1
    IANA_WEBSOCKET_CLOSE_CODE_INVALID_FRAME_PAYLOAD_DATA = 1007,  // RFC 6455, Section 7.4.1
    IANA_WEBSOCKET_CLOSE_CODE_POLICY_VIOLATION           = 1008,  // RFC 6455, Section 7.4.1
    IANA_WEBSOCKET_CLOSE_CODE_MESSAGE_TOO_BIG            = 1009,  // RFC 6455, Section 7.4.1
    IANA_WEBSOCKET_CLOSE_CODE_MANDATORY_EXT              = 1010,  // RFC 6455, Section 7.4.1
    IANA_WEBSOCKET_CLOSE_CODE_INTERNAL_ERROR             = 1011,  // RFC 6455, Section 7.4.1; RFC Errata 3227
    IANA_WEBSOCKET_CLOSE_CODE_SERVICE_RESTART            = 1012,
                                                            // https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63
                                                            // nbIIbFxKMfSwcM/
    IANA_WEBSOCKET_CLOSE_CODE_TRY_AGAIN_LATER            = 1013,
                                                            // https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63
                                                            // nbIIbFxKMfSwcM/
    IANA_WEBSOCKET_CLOSE_CODE_BAD_GATEWAY                = 1014,
                                                            // https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jm
                                                            // cYorRa1lsLdvzY/
    IANA_WEBSOCKET_CLOSE_CODE_TLS_HANDSHAKE              = 1015,  // RFC 6455, Section 7.4.1
    IANA_WEBSOCKET_CLOSE_CODE_UNAUTHORIZED               = 3000,
    IANA_WEBSOCKET_CLOSE_CODE_FORBIDDEN                  = 3003,
    IANA_WEBSOCKET_CLOSE_CODE_TIMEOUT                    = 3008,
};

// The state of a number in the registry.
enum iana_websocket_close_code_assignment {
    IANA_WEBSOCKET_CLOSE_CODE_ASSIGNMENT_UNASSIGNED,
    IANA_WEBSOCKET_CLOSE_CODE_ASSIGNMENT_ASSIGNED,
    IANA_WEBSOCKET_CLOSE_CODE_ASSIGNMENT_RESERVED,
    IANA_WEBSOCKET_CLOSE_CODE_ASSIGNMENT_PRIVATE_USE
};

// Calls x(1000, NORMAL_CLOSURE, "Normal Closure") for each row, ascending, with its value, its present name and its
// text. To turn the name into an enumerator or a string, x must use it with ## or #: these operators do not expand a
// macro that has the same name.
#define IANA_WEBSOCKET_CLOSE_CODE_MAP(x) \
    x(1000, NORMAL_CLOSURE,             "Normal Closure")             \
    x(1001, GOING_AWAY,                 "Going Away")                 \
    x(1002, PROTOCOL_ERROR,             "Protocol error")             \
    x(1003, UNSUPPORTED_DATA,           "Unsupported Data")           \
    x(1005, NO_STATUS_RCVD,             "No Status Rcvd")             \
    x(1006, ABNORMAL_CLOSURE,           "Abnormal Closure")           \
    x(1007, INVALID_FRAME_PAYLOAD_DATA, "Invalid frame payload data") \
    x(1008, POLICY_VIOLATION,           "Policy Violation")           \
    x(1009, MESSAGE_TOO_BIG,            "Message Too Big")            \
    x(1010, MANDATORY_EXT,              "Mandatory Ext.")             \
    x(1011, INTERNAL_ERROR,             "Internal Error")             \
    x(1012, SERVICE_RESTART,            "Service Restart")            \
    x(1013, TRY_AGAIN_LATER,            "Try Again Later")            \
    x(1014, BAD_GATEWAY,                "Bad Gateway")                \
    x(1015, TLS_HANDSHAKE,              "TLS handshake")              \
    x(3000, UNAUTHORIZED,               "Unauthorized")               \
    x(3003, FORBIDDEN,                  "Forbidden")                  \
    x(3008, TIMEOUT,                    "Timeout")

// Calls x(value, FORMER_NAME, NAME, "former text") for each former name and each alias that has an enumerator, in the
// order of the rows.
#define IANA_WEBSOCKET_CLOSE_CODE_FORMER_MAP(x)

// The implementation of the functions below: do not use names that contain "detail". The lookups compare bytes with
// string literals, so the execution character set must contain ASCII.
typedef char iana_websocket_close_code_detail_needs_ascii['A' == 0x41 && 'a' == 0x61 && '0' == 0x30 &&
                                                          ' ' == 0x20 ? 1 : -1];

// nullptr in C++11 and later; NULL in C.
static inline const char* iana_websocket_close_code_detail_null(void) {
#if defined(__cplusplus) && __cplusplus >= 201103L
    return nullptr;
#else
    return NULL;
#endif
}

struct iana_websocket_close_code_detail_row {
    unsigned short value;
    unsigned char name_size;
    const char* name;
};

// One row for each known value, then one for each former name. The first row stands for every value without a row.
static const struct iana_websocket_close_code_detail_row iana_websocket_close_code_detail_rows[] = {
    {0, 0, ""},

    {1000, 14, "Normal Closure"},
    {1001, 10, "Going Away"},
    {1002, 14, "Protocol error"},
    {1003, 16, "Unsupported Data"},
    {1005, 14, "No Status Rcvd"},
    {1006, 16, "Abnormal Closure"},
    {1007, 26, "Invalid frame payload data"},
    {1008, 16, "Policy Violation"},
    {1009, 15, "Message Too Big"},
    {1010, 14, "Mandatory Ext."},
    {1011, 14, "Internal Error"},
    {1012, 15, "Service Restart"},
    {1013, 15, "Try Again Later"},
    {1014, 11, "Bad Gateway"},
    {1015, 13, "TLS handshake"},
    {3000, 12, "Unauthorized"},
    {3003, 9, "Forbidden"},
    {3008, 7, "Timeout"},
};

// The description of each row, or "" if it has none. The first one stands for every value without a row.
static const char* const iana_websocket_close_code_detail_descriptions[] = {
    "",

    "The purpose of the connection has been fulfilled.",
    "An endpoint goes away, such as a server that shuts down or a browser that leaves the page.",
    "The peer violated the protocol.",
    "The peer sent a type of data that the endpoint cannot accept.",
    "Never sent: the close frame had no status code.",
    "Never sent: the connection was closed without a close frame.",
    "The data in a message did not fit its type, such as text that is not UTF-8.",
    "A message violated the policy of the endpoint.",
    "A message was too big to process.",
    "The client needs an extension that the server did not accept.",
    "An unexpected condition prevented the endpoint from fulfilling the request.",
    "The service restarts; the client may connect again after a random delay.",
    "The service is overloaded; the client should try again later.",
    "A gateway or proxy received an invalid response from the server behind it.",
    "Never sent: the TLS handshake failed.",
    "",
    "",
    "",
};

// The number of the row of each value from 1000 to 1015; 0 if the value has no row.
static const unsigned char iana_websocket_close_code_detail_row_numbers[] = {
    1, 2, 3, 4, 0, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

// The numbers of the rows of all other values, in ascending order of the values.
static const unsigned char iana_websocket_close_code_detail_other_rows[] = {
    16, 17, 18};

static inline int iana_websocket_close_code_detail_is_between(long value, long first, long last) {
    return value >= first && value <= last;
}

static inline size_t iana_websocket_close_code_detail_row_number(long value) {
    size_t first = 0;
    size_t size = 3;
    size_t row = 0;
    if (iana_websocket_close_code_detail_is_between(value, 1000, 1015)) {
        return iana_websocket_close_code_detail_row_numbers[value - 1000];
    }
    // A binary search: `row` ends as the last of the other rows that start at or below the wanted value.
    while (size > 0) {
        const size_t half = size / 2;
        const size_t middle = iana_websocket_close_code_detail_other_rows[first + half];
        if (iana_websocket_close_code_detail_rows[middle].value <= value) {
            row = middle;
            first += half + 1;
            size -= half + 1;
        } else {
            size = half;
        }
    }
    return iana_websocket_close_code_detail_rows[row].value == value ? row : 0;
}

static inline uint64_t iana_websocket_close_code_detail_byte_at(const char* text, size_t i) { return text[i] & 0xFF; }

// Compilers turn each of the next two functions into a single load.
static inline uint64_t iana_websocket_close_code_detail_four_bytes(const char* text) {
    return iana_websocket_close_code_detail_byte_at(text, 0) | iana_websocket_close_code_detail_byte_at(text, 1) << 8 |
           iana_websocket_close_code_detail_byte_at(text, 2) << 16 |
               iana_websocket_close_code_detail_byte_at(text, 3) << 24;
}

static inline uint64_t iana_websocket_close_code_detail_eight_bytes(const char* text) {
    return iana_websocket_close_code_detail_byte_at(text, 0) | iana_websocket_close_code_detail_byte_at(text, 1) << 8 |
           iana_websocket_close_code_detail_byte_at(text, 2) << 16 |
               iana_websocket_close_code_detail_byte_at(text, 3) << 24 |
           iana_websocket_close_code_detail_byte_at(text, 4) << 32 |
               iana_websocket_close_code_detail_byte_at(text, 5) << 40 |
           iana_websocket_close_code_detail_byte_at(text, 6) << 48 |
               iana_websocket_close_code_detail_byte_at(text, 7) << 56;
}

// A word that repeats the byte eight times.
static inline uint64_t iana_websocket_close_code_detail_each_byte(unsigned byte) { return byte * 0x0101010101010101U; }

// A word in which each byte is 0x20, the bit of the letter case, if that byte of `word` is an ASCII letter; else 0.
static inline uint64_t iana_websocket_close_code_detail_letter_bits(uint64_t word) {
    const uint64_t lower = (word | iana_websocket_close_code_detail_each_byte(0x20)) &
                           iana_websocket_close_code_detail_each_byte(0x7F);
    const uint64_t from_a = lower + iana_websocket_close_code_detail_each_byte(0x80 - 'a');
    const uint64_t after_z = lower + iana_websocket_close_code_detail_each_byte(0x7F - 'z');
    return (from_a & ~after_z & ~word & iana_websocket_close_code_detail_each_byte(0x80)) >> 2;
}

// The input of the hash, which is the same in any letter case. A faster way is enough if the known texts contain no
// characters from 0x40 up except letters.
static inline uint64_t iana_websocket_close_code_detail_folded(uint64_t word, int is_of_tokens) {
    return word |
           (is_of_tokens ? iana_websocket_close_code_detail_each_byte(0x20) :
            iana_websocket_close_code_detail_letter_bits(word));
}

// Zero if the words are equal in any letter case. If `is_of_tokens`, only letters of the known text have the bit 0x40.
static inline uint64_t iana_websocket_close_code_detail_difference(uint64_t wanted, uint64_t known, int is_of_tokens) {
    const uint64_t letters = known >> 1 & iana_websocket_close_code_detail_each_byte(0x20);
    if (is_of_tokens) return (wanted ^ known) & ~letters;
    return iana_websocket_close_code_detail_folded(wanted, 0) ^ iana_websocket_close_code_detail_folded(known, 0);
}

// The next two functions return the first and the last bytes of a text. They cover a text of up to 16 bytes completely.
// Nothing outside of the text is read.
static inline uint64_t iana_websocket_close_code_detail_first_word(const char* text, size_t length) {
    if (length >= 8) return iana_websocket_close_code_detail_eight_bytes(text);
    if (length >= 4) return iana_websocket_close_code_detail_four_bytes(text);
    if (length == 0) return 0;
    return iana_websocket_close_code_detail_byte_at(text, 0) |
           iana_websocket_close_code_detail_byte_at(text, length / 2) << 8;
}

static inline uint64_t iana_websocket_close_code_detail_last_word(const char* text, size_t length) {
    if (length >= 8) return iana_websocket_close_code_detail_eight_bytes(text + length - 8);
    if (length >= 4) return iana_websocket_close_code_detail_four_bytes(text + length - 4);
    return length == 0 ? 0 : iana_websocket_close_code_detail_byte_at(text, length - 1);
}

// True if two texts of the same length are equal in any letter case.
static inline int iana_websocket_close_code_detail_is_same(const char* wanted, const char* known, size_t length,
                                                           int is_of_tokens) {
    size_t i;
    uint64_t found = iana_websocket_close_code_detail_difference(iana_websocket_close_code_detail_first_word(wanted,
                     length), iana_websocket_close_code_detail_first_word(known, length), is_of_tokens);
    found |= iana_websocket_close_code_detail_difference(iana_websocket_close_code_detail_last_word(wanted, length),
                                                         iana_websocket_close_code_detail_last_word(known, length),
                                                         is_of_tokens);
    for (i = 8; i + 8 < length; i += 8) {
        found |= iana_websocket_close_code_detail_difference(iana_websocket_close_code_detail_eight_bytes(wanted + i),
                                                             iana_websocket_close_code_detail_eight_bytes(known + i),
                                                             is_of_tokens);
    }
    return found == 0;
}

// A perfect hash: it finds the only row whose text can be equal to a given text. The upper bits of the hash select a
// displacement. The bits below them, XOR the displacement, are an index into `places`, which contains numbers of rows.
// The generator searched for numbers that give no collision.
struct iana_websocket_close_code_detail_index {
    const uint64_t* multipliers;  // for the first word, the last word, the size, the inner words
    const unsigned char* displacements;
    const unsigned char* places;
    size_t place_count;
    unsigned displacement_shift;
    unsigned place_shift;
    unsigned inner_word_count;
    int is_of_tokens;
};

static inline size_t iana_websocket_close_code_detail_find(const char* text, size_t length,
                                                           const struct iana_websocket_close_code_detail_index* index) {
    unsigned i;
    uint64_t hash =
        iana_websocket_close_code_detail_folded(iana_websocket_close_code_detail_first_word(text, length),
                                                index->is_of_tokens) *
            index->multipliers[0] +
        iana_websocket_close_code_detail_folded(iana_websocket_close_code_detail_last_word(text, length),
                                                index->is_of_tokens) *
            index->multipliers[1] +
        length * index->multipliers[2];
    for (i = 1; i <= index->inner_word_count && length > 16; ++i) {
        const char* inner = text + (length - 8) * i / (index->inner_word_count + 1);
        hash += iana_websocket_close_code_detail_folded(iana_websocket_close_code_detail_eight_bytes(inner),
                                                        index->is_of_tokens) *
                index->multipliers[2 + i];
    }
    return index->places[(hash >> index->place_shift & (index->place_count - 1)) ^
                        index->displacements[hash >> index->displacement_shift]];
}

static const uint64_t iana_websocket_close_code_detail_name_multipliers[] = {
    0xe220a8397b1dcdafU, 0x6e789e6aa1b965f5U, 0x6c45d188009454fU};
static const unsigned char iana_websocket_close_code_detail_name_displacements[] = {
    0, 2, 0, 0, 0, 2, 0, 0};
static const unsigned char iana_websocket_close_code_detail_name_places[] = {
    0, 0, 0, 0, 0, 5, 17, 10, 8, 18, 1, 3, 14, 12, 6, 16, 7, 0, 0, 11, 15, 9, 0, 4, 0, 0, 0, 0, 2, 0, 13, 0};
static const struct iana_websocket_close_code_detail_index iana_websocket_close_code_detail_name_index = {
    iana_websocket_close_code_detail_name_multipliers, iana_websocket_close_code_detail_name_displacements,
    iana_websocket_close_code_detail_name_places, 32, 61, 56, 0, 1};

// The name, such as "Normal Closure". It is IANA's, without what the table's description strips, unless a supplement
// names another one. It is always the present name, also for an enumerator with a former name. NULL if the value has no
// row.
static inline const char* iana_websocket_close_code_name(long value) {
    const struct iana_websocket_close_code_detail_row* row =
        &iana_websocket_close_code_detail_rows[iana_websocket_close_code_detail_row_number(value)];
    return row->name_size != 0 ? row->name : iana_websocket_close_code_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_websocket_close_code_name_length(long value) {
    return iana_websocket_close_code_detail_rows[iana_websocket_close_code_detail_row_number(value)].name_size;
}

// One sentence from the registry or a supplement that says what the value means. NULL if there is none.
static inline const char* iana_websocket_close_code_description(long value) {
    const char* text =
        iana_websocket_close_code_detail_descriptions[iana_websocket_close_code_detail_row_number(value)];
    return text[0] != '\0' ? text : iana_websocket_close_code_detail_null();
}

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
static inline enum iana_websocket_close_code_assignment iana_websocket_close_code_assignment_of(long value) {
    if (iana_websocket_close_code_detail_is_between(value, 1004, 1004)) {
        return IANA_WEBSOCKET_CLOSE_CODE_ASSIGNMENT_RESERVED;
    }
    if (iana_websocket_close_code_detail_is_between(value, 4000, 4999)) {
        return IANA_WEBSOCKET_CLOSE_CODE_ASSIGNMENT_PRIVATE_USE;
    }
    if (iana_websocket_close_code_detail_row_number(value) != 0) return IANA_WEBSOCKET_CLOSE_CODE_ASSIGNMENT_ASSIGNED;
    return IANA_WEBSOCKET_CLOSE_CODE_ASSIGNMENT_UNASSIGNED;
}

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. 0 for any other text. It reads only the first `length` characters of `text`, which needs no terminating zero. If
// `length` is 0, `text` may be NULL.
static inline int iana_websocket_close_code_from_name(const char* text, size_t length) {
    const struct iana_websocket_close_code_detail_index* index = &iana_websocket_close_code_detail_name_index;
    const struct iana_websocket_close_code_detail_row* row;
    row = &iana_websocket_close_code_detail_rows[iana_websocket_close_code_detail_find(text, length, index)];
    if (length == 0 || row->name_size != length) return 0;
    if (!iana_websocket_close_code_detail_is_same(text, row->name, length, index->is_of_tokens)) return 0;
    return row->value;
}

// From here on, true is 1 and false is 0.

// True if a close frame may have the code, whether it is registered or not: 1000 to 1003, 1007 to 1014, and 3000 to
// 4999. False for every other value: 1004 is reserved, and 1005, 1006 and 1015 only tell a program that the connection
// was closed without a code (RFC 6455, Section 7.4).
static inline int iana_websocket_close_code_may_be_sent(long value) {
    if (iana_websocket_close_code_detail_is_between(value, 1000, 1003)) return 1;  // RFC 6455, Section 7.4
    if (iana_websocket_close_code_detail_is_between(value, 1007, 1014)) return 1;  // RFC 6455, Section 7.4
    if (iana_websocket_close_code_detail_is_between(value, 3000, 4999)) return 1;  // RFC 6455, Section 7.4
    return 0;
}

#endif  // IANA_WEBSOCKET_CLOSE_CODE_H
