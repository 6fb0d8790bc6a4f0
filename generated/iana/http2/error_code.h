// HTTP/2 error codes for C99 and later, and for C++.
// Made by iana-codegen 0.1.0 from IANA's registry http2-parameters as updated on 2022-08-17: 14 error codes.
// Do not edit. To regenerate:
// iana-codegen generate c REGISTRY --table http2-error-code.xml --supplement FILE --output error_code.h
#ifndef IANA_HTTP2_ERROR_CODE_H
#define IANA_HTTP2_ERROR_CODE_H

#include <stddef.h>
#include <stdint.h>

// HTTP/2 error codes. The functions below take any uint64_t: a number without an enumerator is not an error. Names are
// never removed and never change their meaning.
enum iana_http2_error_code {
    IANA_HTTP2_ERROR_CODE_NO_ERROR            = 0x00,  // RFC 9113, Section 7
    IANA_HTTP2_ERROR_CODE_PROTOCOL_ERROR      = 0x01,  // RFC 9113, Section 7
    IANA_HTTP2_ERROR_CODE_INTERNAL_ERROR      = 0x02,  // RFC 9113, Section 7
    IANA_HTTP2_ERROR_CODE_FLOW_CONTROL_ERROR  = 0x03,  // RFC 9113, Section 7
    IANA_HTTP2_ERROR_CODE_SETTINGS_TIMEOUT    = 0x04,  // RFC 9113, Section 7
    IANA_HTTP2_ERROR_CODE_STREAM_CLOSED       = 0x05,  // RFC 9113, Section 7
    IANA_HTTP2_ERROR_CODE_FRAME_SIZE_ERROR    = 0x06,  // RFC 9113, Section 7
    IANA_HTTP2_ERROR_CODE_REFUSED_STREAM      = 0x07,  // RFC 9113, Section 7
    IANA_HTTP2_ERROR_CODE_CANCEL              = 0x08,  // RFC 9113, Section 7
    IANA_HTTP2_ERROR_CODE_COMPRESSION_ERROR   = 0x09,  // RFC 9113, Section 7
    IANA_HTTP2_ERROR_CODE_CONNECT_ERROR       = 0x0a,  // RFC 9113, Section 7
    IANA_HTTP2_ERROR_CODE_ENHANCE_YOUR_CALM   = 0x0b,  // RFC 9113, Section 7
    IANA_HTTP2_ERROR_CODE_INADEQUATE_SECURITY = 0x0c,  // RFC 9113, Section 7
    IANA_HTTP2_ERROR_CODE_HTTP_1_1_REQUIRED   = 0x0d,  // RFC 9113, Section 7
};

// The state of a number in the registry.
enum iana_http2_error_code_assignment {
    IANA_HTTP2_ERROR_CODE_ASSIGNMENT_UNASSIGNED,
    IANA_HTTP2_ERROR_CODE_ASSIGNMENT_ASSIGNED,
    IANA_HTTP2_ERROR_CODE_ASSIGNMENT_RESERVED,
    IANA_HTTP2_ERROR_CODE_ASSIGNMENT_PRIVATE_USE
};

// Calls x(0, NO_ERROR, "NO_ERROR") for each row, ascending, with its value, its present name and its text. To turn the
// name into an enumerator or a string, x must use it with ## or #: these operators do not expand a macro that has the
// same name.
#define IANA_HTTP2_ERROR_CODE_MAP(x) \
    x(0, NO_ERROR,             "NO_ERROR")            \
    x(1, PROTOCOL_ERROR,       "PROTOCOL_ERROR")      \
    x(2, INTERNAL_ERROR,       "INTERNAL_ERROR")      \
    x(3, FLOW_CONTROL_ERROR,   "FLOW_CONTROL_ERROR")  \
    x(4, SETTINGS_TIMEOUT,     "SETTINGS_TIMEOUT")    \
    x(5, STREAM_CLOSED,        "STREAM_CLOSED")       \
    x(6, FRAME_SIZE_ERROR,     "FRAME_SIZE_ERROR")    \
    x(7, REFUSED_STREAM,       "REFUSED_STREAM")      \
    x(8, CANCEL,               "CANCEL")              \
    x(9, COMPRESSION_ERROR,    "COMPRESSION_ERROR")   \
    x(10, CONNECT_ERROR,       "CONNECT_ERROR")       \
    x(11, ENHANCE_YOUR_CALM,   "ENHANCE_YOUR_CALM")   \
    x(12, INADEQUATE_SECURITY, "INADEQUATE_SECURITY") \
    x(13, HTTP_1_1_REQUIRED,   "HTTP_1_1_REQUIRED")

// Calls x(value, FORMER_NAME, NAME, "former text") for each former name and each alias that has an enumerator, in the
// order of the rows.
#define IANA_HTTP2_ERROR_CODE_FORMER_MAP(x)

// The implementation of the functions below: do not use names that contain "detail". The lookups compare bytes with
// string literals, so the execution character set must contain ASCII.
typedef char iana_http2_error_code_detail_needs_ascii['A' == 0x41 && 'a' == 0x61 && '0' == 0x30 &&
                                                      ' ' == 0x20 ? 1 : -1];

// nullptr in C++11 and later; NULL in C.
static inline const char* iana_http2_error_code_detail_null(void) {
#if defined(__cplusplus) && __cplusplus >= 201103L
    return nullptr;
#else
    return NULL;
#endif
}

struct iana_http2_error_code_detail_row {
    uint64_t value;
    unsigned char name_size;
    const char* name;
};

// One row for each known value, then one for each former name. The first row stands for every value without a row.
static const struct iana_http2_error_code_detail_row iana_http2_error_code_detail_rows[] = {
    {0, 0, ""},

    {0, 8, "NO_ERROR"},
    {1, 14, "PROTOCOL_ERROR"},
    {2, 14, "INTERNAL_ERROR"},
    {3, 18, "FLOW_CONTROL_ERROR"},
    {4, 16, "SETTINGS_TIMEOUT"},
    {5, 13, "STREAM_CLOSED"},
    {6, 16, "FRAME_SIZE_ERROR"},
    {7, 14, "REFUSED_STREAM"},
    {8, 6, "CANCEL"},
    {9, 17, "COMPRESSION_ERROR"},
    {10, 13, "CONNECT_ERROR"},
    {11, 17, "ENHANCE_YOUR_CALM"},
    {12, 19, "INADEQUATE_SECURITY"},
    {13, 17, "HTTP_1_1_REQUIRED"},
};

// The description of each row, or "" if it has none. The first one stands for every value without a row.
static const char* const iana_http2_error_code_detail_descriptions[] = {
    "",

    "Graceful shutdown",
    "Protocol error detected",
    "Implementation fault",
    "Flow-control limits exceeded",
    "Settings not acknowledged",
    "Frame received for closed stream",
    "Frame size incorrect",
    "Stream not processed",
    "Stream cancelled",
    "Compression state not updated",
    "TCP connection error for CONNECT method",
    "Processing capacity exceeded",
    "Negotiated TLS parameters not acceptable",
    "Use HTTP/1.1 for the request",
};

// The number of the row of each value from 0 to 13; 0 if the value has no row.
static const unsigned char iana_http2_error_code_detail_row_numbers[] = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};

static inline int iana_http2_error_code_detail_is_between(uint64_t value, uint64_t first, uint64_t last) {
    return value >= first && value <= last;
}

static inline size_t iana_http2_error_code_detail_row_number(uint64_t value) {
    return iana_http2_error_code_detail_is_between(value, 0, 13) ? iana_http2_error_code_detail_row_numbers[value] : 0;
}

static inline uint64_t iana_http2_error_code_detail_byte_at(const char* text, size_t i) { return text[i] & 0xFF; }

// Compilers turn each of the next two functions into a single load.
static inline uint64_t iana_http2_error_code_detail_four_bytes(const char* text) {
    return iana_http2_error_code_detail_byte_at(text, 0) | iana_http2_error_code_detail_byte_at(text, 1) << 8 |
           iana_http2_error_code_detail_byte_at(text, 2) << 16 | iana_http2_error_code_detail_byte_at(text, 3) << 24;
}

static inline uint64_t iana_http2_error_code_detail_eight_bytes(const char* text) {
    return iana_http2_error_code_detail_byte_at(text, 0) | iana_http2_error_code_detail_byte_at(text, 1) << 8 |
           iana_http2_error_code_detail_byte_at(text, 2) << 16 | iana_http2_error_code_detail_byte_at(text, 3) << 24 |
           iana_http2_error_code_detail_byte_at(text, 4) << 32 | iana_http2_error_code_detail_byte_at(text, 5) << 40 |
           iana_http2_error_code_detail_byte_at(text, 6) << 48 | iana_http2_error_code_detail_byte_at(text, 7) << 56;
}

// A word that repeats the byte eight times.
static inline uint64_t iana_http2_error_code_detail_each_byte(unsigned byte) { return byte * 0x0101010101010101U; }

// A word in which each byte is 0x20, the bit of the letter case, if that byte of `word` is an ASCII letter; else 0.
static inline uint64_t iana_http2_error_code_detail_letter_bits(uint64_t word) {
    const uint64_t lower = (word | iana_http2_error_code_detail_each_byte(0x20)) &
                           iana_http2_error_code_detail_each_byte(0x7F);
    const uint64_t from_a = lower + iana_http2_error_code_detail_each_byte(0x80 - 'a');
    const uint64_t after_z = lower + iana_http2_error_code_detail_each_byte(0x7F - 'z');
    return (from_a & ~after_z & ~word & iana_http2_error_code_detail_each_byte(0x80)) >> 2;
}

// The input of the hash, which is the same in any letter case. A faster way is enough if the known texts contain no
// characters from 0x40 up except letters.
static inline uint64_t iana_http2_error_code_detail_folded(uint64_t word, int is_of_tokens) {
    return word |
           (is_of_tokens ? iana_http2_error_code_detail_each_byte(0x20) :
            iana_http2_error_code_detail_letter_bits(word));
}

// Zero if the words are equal in any letter case. If `is_of_tokens`, only letters of the known text have the bit 0x40.
static inline uint64_t iana_http2_error_code_detail_difference(uint64_t wanted, uint64_t known, int is_of_tokens) {
    const uint64_t letters = known >> 1 & iana_http2_error_code_detail_each_byte(0x20);
    if (is_of_tokens) return (wanted ^ known) & ~letters;
    return iana_http2_error_code_detail_folded(wanted, 0) ^ iana_http2_error_code_detail_folded(known, 0);
}

// The next two functions return the first and the last bytes of a text. They cover a text of up to 16 bytes completely.
// Nothing outside of the text is read.
static inline uint64_t iana_http2_error_code_detail_first_word(const char* text, size_t length) {
    if (length >= 8) return iana_http2_error_code_detail_eight_bytes(text);
    if (length >= 4) return iana_http2_error_code_detail_four_bytes(text);
    if (length == 0) return 0;
    return iana_http2_error_code_detail_byte_at(text, 0) | iana_http2_error_code_detail_byte_at(text, length / 2) << 8;
}

static inline uint64_t iana_http2_error_code_detail_last_word(const char* text, size_t length) {
    if (length >= 8) return iana_http2_error_code_detail_eight_bytes(text + length - 8);
    if (length >= 4) return iana_http2_error_code_detail_four_bytes(text + length - 4);
    return length == 0 ? 0 : iana_http2_error_code_detail_byte_at(text, length - 1);
}

// True if two texts of the same length are equal in any letter case.
static inline int iana_http2_error_code_detail_is_same(const char* wanted, const char* known, size_t length,
                                                       int is_of_tokens) {
    size_t i;
    uint64_t found = iana_http2_error_code_detail_difference(iana_http2_error_code_detail_first_word(wanted, length),
                                                             iana_http2_error_code_detail_first_word(known, length),
                                                             is_of_tokens);
    found |= iana_http2_error_code_detail_difference(iana_http2_error_code_detail_last_word(wanted, length),
                                                     iana_http2_error_code_detail_last_word(known, length),
                                                     is_of_tokens);
    for (i = 8; i + 8 < length; i += 8) {
        found |= iana_http2_error_code_detail_difference(iana_http2_error_code_detail_eight_bytes(wanted + i),
                                                         iana_http2_error_code_detail_eight_bytes(known + i),
                                                         is_of_tokens);
    }
    return found == 0;
}

// A perfect hash: it finds the only row whose text can be equal to a given text. The upper bits of the hash select a
// displacement. The bits below them, XOR the displacement, are an index into `places`, which contains numbers of rows.
// The generator searched for numbers that give no collision.
struct iana_http2_error_code_detail_index {
    const uint64_t* multipliers;  // for the first word, the last word, the size, the inner words
    const unsigned char* displacements;
    const unsigned char* places;
    size_t place_count;
    unsigned displacement_shift;
    unsigned place_shift;
    unsigned inner_word_count;
    int is_of_tokens;
};

static inline size_t iana_http2_error_code_detail_find(const char* text, size_t length,
                                                       const struct iana_http2_error_code_detail_index* index) {
    unsigned i;
    uint64_t hash =
        iana_http2_error_code_detail_folded(iana_http2_error_code_detail_first_word(text, length),
                                            index->is_of_tokens) *
            index->multipliers[0] +
        iana_http2_error_code_detail_folded(iana_http2_error_code_detail_last_word(text, length), index->is_of_tokens) *
            index->multipliers[1] +
        length * index->multipliers[2];
    for (i = 1; i <= index->inner_word_count && length > 16; ++i) {
        const char* inner = text + (length - 8) * i / (index->inner_word_count + 1);
        hash += iana_http2_error_code_detail_folded(iana_http2_error_code_detail_eight_bytes(inner),
                                                    index->is_of_tokens) *
                index->multipliers[2 + i];
    }
    return index->places[(hash >> index->place_shift & (index->place_count - 1)) ^
                        index->displacements[hash >> index->displacement_shift]];
}

static const uint64_t iana_http2_error_code_detail_name_multipliers[] = {
    0xe220a8397b1dcdafU, 0x6e789e6aa1b965f5U, 0x6c45d188009454fU};
static const unsigned char iana_http2_error_code_detail_name_displacements[] = {
    0, 0, 0, 0, 0, 0, 1, 1};
static const unsigned char iana_http2_error_code_detail_name_places[] = {
    0, 0, 4, 0, 10, 0, 0, 2, 13, 6, 5, 11, 0, 0, 0, 0, 7, 3, 0, 0, 0, 0, 14, 9, 12, 0, 0, 8, 1, 0, 0, 0};
static const struct iana_http2_error_code_detail_index iana_http2_error_code_detail_name_index = {
    iana_http2_error_code_detail_name_multipliers, iana_http2_error_code_detail_name_displacements,
    iana_http2_error_code_detail_name_places, 32, 61, 56, 0, 0};

// The name, such as "NO_ERROR". It is IANA's, without what the table's description strips, unless a supplement names
// another one. It is always the present name, also for an enumerator with a former name. NULL if the value has no row.
static inline const char* iana_http2_error_code_name(uint64_t value) {
    const struct iana_http2_error_code_detail_row* row =
        &iana_http2_error_code_detail_rows[iana_http2_error_code_detail_row_number(value)];
    return row->name_size != 0 ? row->name : iana_http2_error_code_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_http2_error_code_name_length(uint64_t value) {
    return iana_http2_error_code_detail_rows[iana_http2_error_code_detail_row_number(value)].name_size;
}

// One sentence from the registry or a supplement that says what the value means. NULL if there is none.
static inline const char* iana_http2_error_code_description(uint64_t value) {
    const char* text = iana_http2_error_code_detail_descriptions[iana_http2_error_code_detail_row_number(value)];
    return text[0] != '\0' ? text : iana_http2_error_code_detail_null();
}

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
static inline enum iana_http2_error_code_assignment iana_http2_error_code_assignment_of(uint64_t value) {
    if (iana_http2_error_code_detail_row_number(value) != 0) return IANA_HTTP2_ERROR_CODE_ASSIGNMENT_ASSIGNED;
    return IANA_HTTP2_ERROR_CODE_ASSIGNMENT_UNASSIGNED;
}

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. -1 for any other text. It reads only the first `length` characters of `text`, which needs no terminating zero.
// If `length` is 0, `text` may be NULL.
static inline long long iana_http2_error_code_from_name(const char* text, size_t length) {
    const struct iana_http2_error_code_detail_index* index = &iana_http2_error_code_detail_name_index;
    const struct iana_http2_error_code_detail_row* row;
    row = &iana_http2_error_code_detail_rows[iana_http2_error_code_detail_find(text, length, index)];
    if (length == 0 || row->name_size != length) return -1;
    if (!iana_http2_error_code_detail_is_same(text, row->name, length, index->is_of_tokens)) return -1;
    return row->value & 0x7FFFFFFFFFFFFFFF;
}

#endif  // IANA_HTTP2_ERROR_CODE_H
