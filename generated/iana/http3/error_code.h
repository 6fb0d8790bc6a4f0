// HTTP/3 error codes for C99 and later, and for C++.
// Made by iana-codegen 0.1.0 from IANA's registry http3-parameters as updated on 2023-06-13: 21 error codes.
// Do not edit. To regenerate:
// iana-codegen generate c REGISTRY --table http3-error-code.xml --supplement FILE --output error_code.h
#ifndef IANA_HTTP3_ERROR_CODE_H
#define IANA_HTTP3_ERROR_CODE_H

#include <stddef.h>
#include <stdint.h>

// HTTP/3 error codes. The functions below take any uint64_t: a number without an enumerator is not an error. Names are
// never removed and never change their meaning.
enum iana_http3_error_code {
    IANA_HTTP3_ERROR_CODE_DATAGRAM_ERROR             = 0x33,  // RFC 9297
    IANA_HTTP3_ERROR_CODE_NO_ERROR                   = 0x100,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_GENERAL_PROTOCOL_ERROR     = 0x101,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_INTERNAL_ERROR             = 0x102,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_STREAM_CREATION_ERROR      = 0x103,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_CLOSED_CRITICAL_STREAM     = 0x104,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_FRAME_UNEXPECTED           = 0x105,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_FRAME_ERROR                = 0x106,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_EXCESSIVE_LOAD             = 0x107,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_ID_ERROR                   = 0x108,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_SETTINGS_ERROR             = 0x109,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_MISSING_SETTINGS           = 0x10a,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_REQUEST_REJECTED           = 0x10b,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_REQUEST_CANCELLED          = 0x10c,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_REQUEST_INCOMPLETE         = 0x10d,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_MESSAGE_ERROR              = 0x10e,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_CONNECT_ERROR              = 0x10f,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_VERSION_FALLBACK           = 0x110,  // RFC 9114, Section 8.1
    IANA_HTTP3_ERROR_CODE_QPACK_DECOMPRESSION_FAILED = 0x200,  // RFC 9204, Section 6
    IANA_HTTP3_ERROR_CODE_QPACK_ENCODER_STREAM_ERROR = 0x201,  // RFC 9204, Section 6
    IANA_HTTP3_ERROR_CODE_QPACK_DECODER_STREAM_ERROR = 0x202,  // RFC 9204, Section 6
};

// What iana_http3_error_code_status_of() returns; NONE if the registry does not say.
enum iana_http3_error_code_status {
    IANA_HTTP3_ERROR_CODE_STATUS_NONE,
    IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT,
    IANA_HTTP3_ERROR_CODE_STATUS_PROVISIONAL
};

// The state of a number in the registry.
enum iana_http3_error_code_assignment {
    IANA_HTTP3_ERROR_CODE_ASSIGNMENT_UNASSIGNED,
    IANA_HTTP3_ERROR_CODE_ASSIGNMENT_ASSIGNED,
    IANA_HTTP3_ERROR_CODE_ASSIGNMENT_RESERVED,
    IANA_HTTP3_ERROR_CODE_ASSIGNMENT_PRIVATE_USE
};

// Calls x(51, DATAGRAM_ERROR, "DATAGRAM_ERROR") for each row, ascending, with its value, its present name and its text.
// To turn the name into an enumerator or a string, x must use it with ## or #: these operators do not expand a macro
// that has the same name.
#define IANA_HTTP3_ERROR_CODE_MAP(x) \
    x(51, DATAGRAM_ERROR,              "DATAGRAM_ERROR")             \
    x(256, NO_ERROR,                   "NO_ERROR")                   \
    x(257, GENERAL_PROTOCOL_ERROR,     "GENERAL_PROTOCOL_ERROR")     \
    x(258, INTERNAL_ERROR,             "INTERNAL_ERROR")             \
    x(259, STREAM_CREATION_ERROR,      "STREAM_CREATION_ERROR")      \
    x(260, CLOSED_CRITICAL_STREAM,     "CLOSED_CRITICAL_STREAM")     \
    x(261, FRAME_UNEXPECTED,           "FRAME_UNEXPECTED")           \
    x(262, FRAME_ERROR,                "FRAME_ERROR")                \
    x(263, EXCESSIVE_LOAD,             "EXCESSIVE_LOAD")             \
    x(264, ID_ERROR,                   "ID_ERROR")                   \
    x(265, SETTINGS_ERROR,             "SETTINGS_ERROR")             \
    x(266, MISSING_SETTINGS,           "MISSING_SETTINGS")           \
    x(267, REQUEST_REJECTED,           "REQUEST_REJECTED")           \
    x(268, REQUEST_CANCELLED,          "REQUEST_CANCELLED")          \
    x(269, REQUEST_INCOMPLETE,         "REQUEST_INCOMPLETE")         \
    x(270, MESSAGE_ERROR,              "MESSAGE_ERROR")              \
    x(271, CONNECT_ERROR,              "CONNECT_ERROR")              \
    x(272, VERSION_FALLBACK,           "VERSION_FALLBACK")           \
    x(512, QPACK_DECOMPRESSION_FAILED, "QPACK_DECOMPRESSION_FAILED") \
    x(513, QPACK_ENCODER_STREAM_ERROR, "QPACK_ENCODER_STREAM_ERROR") \
    x(514, QPACK_DECODER_STREAM_ERROR, "QPACK_DECODER_STREAM_ERROR")

// Calls x(value, FORMER_NAME, NAME, "former text") for each former name and each alias that has an enumerator, in the
// order of the rows.
#define IANA_HTTP3_ERROR_CODE_FORMER_MAP(x)

// The implementation of the functions below: do not use names that contain "detail". The lookups compare bytes with
// string literals, so the execution character set must contain ASCII.
typedef char iana_http3_error_code_detail_needs_ascii['A' == 0x41 && 'a' == 0x61 && '0' == 0x30 &&
                                                      ' ' == 0x20 ? 1 : -1];

// nullptr in C++11 and later; NULL in C.
static inline const char* iana_http3_error_code_detail_null(void) {
#if defined(__cplusplus) && __cplusplus >= 201103L
    return nullptr;
#else
    return NULL;
#endif
}

struct iana_http3_error_code_detail_row {
    uint64_t value;
    unsigned char name_size;
    enum iana_http3_error_code_status column_status;
    const char* name;
};

// One row for each known value, then one for each former name. The first row stands for every value without a row.
static const struct iana_http3_error_code_detail_row iana_http3_error_code_detail_rows[] = {
    {0, 0, IANA_HTTP3_ERROR_CODE_STATUS_NONE, ""},

    {51, 14, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "DATAGRAM_ERROR"},
    {256, 8, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "NO_ERROR"},
    {257, 22, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "GENERAL_PROTOCOL_ERROR"},
    {258, 14, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "INTERNAL_ERROR"},
    {259, 21, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "STREAM_CREATION_ERROR"},
    {260, 22, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "CLOSED_CRITICAL_STREAM"},
    {261, 16, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "FRAME_UNEXPECTED"},
    {262, 11, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "FRAME_ERROR"},
    {263, 14, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "EXCESSIVE_LOAD"},
    {264, 8, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "ID_ERROR"},
    {265, 14, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "SETTINGS_ERROR"},
    {266, 16, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "MISSING_SETTINGS"},
    {267, 16, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "REQUEST_REJECTED"},
    {268, 17, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "REQUEST_CANCELLED"},
    {269, 18, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "REQUEST_INCOMPLETE"},
    {270, 13, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "MESSAGE_ERROR"},
    {271, 13, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "CONNECT_ERROR"},
    {272, 16, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "VERSION_FALLBACK"},
    {512, 26, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "QPACK_DECOMPRESSION_FAILED"},
    {513, 26, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "QPACK_ENCODER_STREAM_ERROR"},
    {514, 26, IANA_HTTP3_ERROR_CODE_STATUS_PERMANENT, "QPACK_DECODER_STREAM_ERROR"},

    // Former names
    {51, 17, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_DATAGRAM_ERROR"},
    {256, 11, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_NO_ERROR"},
    {257, 25, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_GENERAL_PROTOCOL_ERROR"},
    {258, 17, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_INTERNAL_ERROR"},
    {259, 24, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_STREAM_CREATION_ERROR"},
    {260, 25, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_CLOSED_CRITICAL_STREAM"},
    {261, 19, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_FRAME_UNEXPECTED"},
    {262, 14, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_FRAME_ERROR"},
    {263, 17, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_EXCESSIVE_LOAD"},
    {264, 11, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_ID_ERROR"},
    {265, 17, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_SETTINGS_ERROR"},
    {266, 19, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_MISSING_SETTINGS"},
    {267, 19, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_REQUEST_REJECTED"},
    {268, 20, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_REQUEST_CANCELLED"},
    {269, 21, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_REQUEST_INCOMPLETE"},
    {270, 16, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_MESSAGE_ERROR"},
    {271, 16, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_CONNECT_ERROR"},
    {272, 19, IANA_HTTP3_ERROR_CODE_STATUS_NONE, "H3_VERSION_FALLBACK"},
};

// The description of each row, or "" if it has none. The first one stands for every value without a row.
static const char* const iana_http3_error_code_detail_descriptions[] = {
    "",

    "Datagram or Capsule Protocol parse error",
    "No error",
    "General protocol error",
    "Internal error",
    "Stream creation error",
    "Critical stream was closed",
    "Frame not permitted in the current state",
    "Frame violated layout or size rules",
    "Peer generating excessive load",
    "An identifier was used incorrectly",
    "SETTINGS frame contained invalid values",
    "No SETTINGS frame received",
    "Request not processed",
    "Data no longer needed",
    "Stream terminated early",
    "Malformed message",
    "TCP reset or error on CONNECT request",
    "Retry over HTTP/1.1",
    "Decoding of a field section failed",
    "Error on the encoder stream",
    "Error on the decoder stream",
};

// The number of the row of each value from 51 to 272; 0 if the value has no row.
static const unsigned char iana_http3_error_code_detail_row_numbers[] = {
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18};

// The numbers of the rows of all other values, in ascending order of the values.
static const unsigned char iana_http3_error_code_detail_other_rows[] = {
    19, 20, 21};

static inline int iana_http3_error_code_detail_is_between(uint64_t value, uint64_t first, uint64_t last) {
    return value >= first && value <= last;
}

static inline size_t iana_http3_error_code_detail_row_number(uint64_t value) {
    size_t first = 0;
    size_t size = 3;
    size_t row = 0;
    if (iana_http3_error_code_detail_is_between(value, 51, 272)) {
        return iana_http3_error_code_detail_row_numbers[value - 51];
    }
    // A binary search: `row` ends as the last of the other rows that start at or below the wanted value.
    while (size > 0) {
        const size_t half = size / 2;
        const size_t middle = iana_http3_error_code_detail_other_rows[first + half];
        if (iana_http3_error_code_detail_rows[middle].value <= value) {
            row = middle;
            first += half + 1;
            size -= half + 1;
        } else {
            size = half;
        }
    }
    return iana_http3_error_code_detail_rows[row].value == value ? row : 0;
}

static inline uint64_t iana_http3_error_code_detail_byte_at(const char* text, size_t i) { return text[i] & 0xFF; }

// Compilers turn each of the next two functions into a single load.
static inline uint64_t iana_http3_error_code_detail_four_bytes(const char* text) {
    return iana_http3_error_code_detail_byte_at(text, 0) | iana_http3_error_code_detail_byte_at(text, 1) << 8 |
           iana_http3_error_code_detail_byte_at(text, 2) << 16 | iana_http3_error_code_detail_byte_at(text, 3) << 24;
}

static inline uint64_t iana_http3_error_code_detail_eight_bytes(const char* text) {
    return iana_http3_error_code_detail_byte_at(text, 0) | iana_http3_error_code_detail_byte_at(text, 1) << 8 |
           iana_http3_error_code_detail_byte_at(text, 2) << 16 | iana_http3_error_code_detail_byte_at(text, 3) << 24 |
           iana_http3_error_code_detail_byte_at(text, 4) << 32 | iana_http3_error_code_detail_byte_at(text, 5) << 40 |
           iana_http3_error_code_detail_byte_at(text, 6) << 48 | iana_http3_error_code_detail_byte_at(text, 7) << 56;
}

// A word that repeats the byte eight times.
static inline uint64_t iana_http3_error_code_detail_each_byte(unsigned byte) { return byte * 0x0101010101010101U; }

// A word in which each byte is 0x20, the bit of the letter case, if that byte of `word` is an ASCII letter; else 0.
static inline uint64_t iana_http3_error_code_detail_letter_bits(uint64_t word) {
    const uint64_t lower = (word | iana_http3_error_code_detail_each_byte(0x20)) &
                           iana_http3_error_code_detail_each_byte(0x7F);
    const uint64_t from_a = lower + iana_http3_error_code_detail_each_byte(0x80 - 'a');
    const uint64_t after_z = lower + iana_http3_error_code_detail_each_byte(0x7F - 'z');
    return (from_a & ~after_z & ~word & iana_http3_error_code_detail_each_byte(0x80)) >> 2;
}

// The input of the hash, which is the same in any letter case. A faster way is enough if the known texts contain no
// characters from 0x40 up except letters.
static inline uint64_t iana_http3_error_code_detail_folded(uint64_t word, int is_of_tokens) {
    return word |
           (is_of_tokens ? iana_http3_error_code_detail_each_byte(0x20) :
            iana_http3_error_code_detail_letter_bits(word));
}

// Zero if the words are equal in any letter case. If `is_of_tokens`, only letters of the known text have the bit 0x40.
static inline uint64_t iana_http3_error_code_detail_difference(uint64_t wanted, uint64_t known, int is_of_tokens) {
    const uint64_t letters = known >> 1 & iana_http3_error_code_detail_each_byte(0x20);
    if (is_of_tokens) return (wanted ^ known) & ~letters;
    return iana_http3_error_code_detail_folded(wanted, 0) ^ iana_http3_error_code_detail_folded(known, 0);
}

// The next two functions return the first and the last bytes of a text. They cover a text of up to 16 bytes completely.
// Nothing outside of the text is read.
static inline uint64_t iana_http3_error_code_detail_first_word(const char* text, size_t length) {
    if (length >= 8) return iana_http3_error_code_detail_eight_bytes(text);
    if (length >= 4) return iana_http3_error_code_detail_four_bytes(text);
    if (length == 0) return 0;
    return iana_http3_error_code_detail_byte_at(text, 0) | iana_http3_error_code_detail_byte_at(text, length / 2) << 8;
}

static inline uint64_t iana_http3_error_code_detail_last_word(const char* text, size_t length) {
    if (length >= 8) return iana_http3_error_code_detail_eight_bytes(text + length - 8);
    if (length >= 4) return iana_http3_error_code_detail_four_bytes(text + length - 4);
    return length == 0 ? 0 : iana_http3_error_code_detail_byte_at(text, length - 1);
}

// True if two texts of the same length are equal in any letter case.
static inline int iana_http3_error_code_detail_is_same(const char* wanted, const char* known, size_t length,
                                                       int is_of_tokens) {
    size_t i;
    uint64_t found = iana_http3_error_code_detail_difference(iana_http3_error_code_detail_first_word(wanted, length),
                                                             iana_http3_error_code_detail_first_word(known, length),
                                                             is_of_tokens);
    found |= iana_http3_error_code_detail_difference(iana_http3_error_code_detail_last_word(wanted, length),
                                                     iana_http3_error_code_detail_last_word(known, length),
                                                     is_of_tokens);
    for (i = 8; i + 8 < length; i += 8) {
        found |= iana_http3_error_code_detail_difference(iana_http3_error_code_detail_eight_bytes(wanted + i),
                                                         iana_http3_error_code_detail_eight_bytes(known + i),
                                                         is_of_tokens);
    }
    return found == 0;
}

// A perfect hash: it finds the only row whose text can be equal to a given text. The upper bits of the hash select a
// displacement. The bits below them, XOR the displacement, are an index into `places`, which contains numbers of rows.
// The generator searched for numbers that give no collision.
struct iana_http3_error_code_detail_index {
    const uint64_t* multipliers;  // for the first word, the last word, the size, the inner words
    const unsigned char* displacements;
    const unsigned char* places;
    size_t place_count;
    unsigned displacement_shift;
    unsigned place_shift;
    unsigned inner_word_count;
    int is_of_tokens;
};

static inline size_t iana_http3_error_code_detail_find(const char* text, size_t length,
                                                       const struct iana_http3_error_code_detail_index* index) {
    unsigned i;
    uint64_t hash =
        iana_http3_error_code_detail_folded(iana_http3_error_code_detail_first_word(text, length),
                                            index->is_of_tokens) *
            index->multipliers[0] +
        iana_http3_error_code_detail_folded(iana_http3_error_code_detail_last_word(text, length), index->is_of_tokens) *
            index->multipliers[1] +
        length * index->multipliers[2];
    for (i = 1; i <= index->inner_word_count && length > 16; ++i) {
        const char* inner = text + (length - 8) * i / (index->inner_word_count + 1);
        hash += iana_http3_error_code_detail_folded(iana_http3_error_code_detail_eight_bytes(inner),
                                                    index->is_of_tokens) *
                index->multipliers[2 + i];
    }
    return index->places[(hash >> index->place_shift & (index->place_count - 1)) ^
                        index->displacements[hash >> index->displacement_shift]];
}

static const uint64_t iana_http3_error_code_detail_name_multipliers[] = {
    0xf88bb8a8724c81edU, 0x1b39896a51a8749bU, 0x53cb9f0c747ea2ebU};
static const unsigned char iana_http3_error_code_detail_name_displacements[] = {
    0, 0, 0, 1, 0, 0, 5, 0, 0, 2, 0, 0, 8, 0, 2, 1};
static const unsigned char iana_http3_error_code_detail_name_places[] = {
    3, 0, 15, 0, 34, 12, 0, 30, 10, 33, 0, 0, 0, 19, 9, 13, 0, 5, 8, 0, 26, 35, 0, 1, 31, 0, 0, 0, 0, 0, 14, 6, 0, 0,
    21, 18, 24, 22, 37, 0, 27, 38, 0, 0, 0, 23, 4, 0, 32, 0, 0, 0, 0, 28, 36, 7, 11, 25, 16, 2, 17, 39, 20, 29};
static const struct iana_http3_error_code_detail_index iana_http3_error_code_detail_name_index = {
    iana_http3_error_code_detail_name_multipliers, iana_http3_error_code_detail_name_displacements,
    iana_http3_error_code_detail_name_places, 64, 60, 54, 0, 0};

// The name, such as "DATAGRAM_ERROR". It is IANA's, without what the table's description strips, unless a supplement
// names another one. It is always the present name, also for an enumerator with a former name. NULL if the value has no
// row.
static inline const char* iana_http3_error_code_name(uint64_t value) {
    const struct iana_http3_error_code_detail_row* row =
        &iana_http3_error_code_detail_rows[iana_http3_error_code_detail_row_number(value)];
    return row->name_size != 0 ? row->name : iana_http3_error_code_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_http3_error_code_name_length(uint64_t value) {
    return iana_http3_error_code_detail_rows[iana_http3_error_code_detail_row_number(value)].name_size;
}

// One sentence from the registry or a supplement that says what the value means. NULL if there is none.
static inline const char* iana_http3_error_code_description(uint64_t value) {
    const char* text = iana_http3_error_code_detail_descriptions[iana_http3_error_code_detail_row_number(value)];
    return text[0] != '\0' ? text : iana_http3_error_code_detail_null();
}

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
static inline enum iana_http3_error_code_assignment iana_http3_error_code_assignment_of(uint64_t value) {
    if (iana_http3_error_code_detail_row_number(value) != 0) return IANA_HTTP3_ERROR_CODE_ASSIGNMENT_ASSIGNED;
    return IANA_HTTP3_ERROR_CODE_ASSIGNMENT_UNASSIGNED;
}

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. 0 for any other text. It reads only the first `length` characters of `text`, which needs no terminating zero. If
// `length` is 0, `text` may be NULL.
static inline uint64_t iana_http3_error_code_from_name(const char* text, size_t length) {
    const struct iana_http3_error_code_detail_index* index = &iana_http3_error_code_detail_name_index;
    const struct iana_http3_error_code_detail_row* row;
    row = &iana_http3_error_code_detail_rows[iana_http3_error_code_detail_find(text, length, index)];
    if (length == 0 || row->name_size != length) return 0;
    if (!iana_http3_error_code_detail_is_same(text, row->name, length, index->is_of_tokens)) return 0;
    return row->value;
}

// From here on, none is the enumerator that ends in NONE.

// What the registry says of the error code: permanent or provisional. none for a value that is no row (RFC 9000,
// Section 22.1).
static inline enum iana_http3_error_code_status iana_http3_error_code_status_of(uint64_t value) {
    return iana_http3_error_code_detail_rows[iana_http3_error_code_detail_row_number(value)].column_status;
}

#endif  // IANA_HTTP3_ERROR_CODE_H
