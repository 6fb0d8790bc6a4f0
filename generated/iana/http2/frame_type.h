// HTTP/2 frame types for C99 and later, and for C++.
// Made by iana-codegen 0.1.0 from IANA's registry http2-parameters as updated on 2022-08-17: 13 frame types.
// Do not edit. To regenerate:
// iana-codegen generate c REGISTRY --table http2-frame-type.xml --supplement FILE --output frame_type.h
#ifndef IANA_HTTP2_FRAME_TYPE_H
#define IANA_HTTP2_FRAME_TYPE_H

#include <stddef.h>
#include <stdint.h>

// HTTP/2 frame types. The functions below take any long: a number without an enumerator is not an error. Names are
// never removed and never change their meaning.
enum iana_http2_frame_type {
    IANA_HTTP2_FRAME_TYPE_DATA            = 0x00,  // RFC 9113, Section 6.1
    IANA_HTTP2_FRAME_TYPE_HEADERS         = 0x01,  // RFC 9113, Section 6.2
    IANA_HTTP2_FRAME_TYPE_PRIORITY        = 0x02,  // RFC 9113, Section 6.3
    IANA_HTTP2_FRAME_TYPE_RST_STREAM      = 0x03,  // RFC 9113, Section 6.4
    IANA_HTTP2_FRAME_TYPE_SETTINGS        = 0x04,  // RFC 9113, Section 6.5
    IANA_HTTP2_FRAME_TYPE_PUSH_PROMISE    = 0x05,  // RFC 9113, Section 6.6
    IANA_HTTP2_FRAME_TYPE_PING            = 0x06,  // RFC 9113, Section 6.7
    IANA_HTTP2_FRAME_TYPE_GOAWAY          = 0x07,  // RFC 9113, Section 6.8
    IANA_HTTP2_FRAME_TYPE_WINDOW_UPDATE   = 0x08,  // RFC 9113, Section 6.9
    IANA_HTTP2_FRAME_TYPE_CONTINUATION    = 0x09,  // RFC 9113, Section 6.10
    IANA_HTTP2_FRAME_TYPE_ALTSVC          = 0x0a,  // RFC 7838, Section 4
    IANA_HTTP2_FRAME_TYPE_ORIGIN          = 0x0c,  // RFC 8336, Section 2
    IANA_HTTP2_FRAME_TYPE_PRIORITY_UPDATE = 0x10,  // RFC 9218, Section 7.1
};

// The state of a number in the registry.
enum iana_http2_frame_type_assignment {
    IANA_HTTP2_FRAME_TYPE_ASSIGNMENT_UNASSIGNED,
    IANA_HTTP2_FRAME_TYPE_ASSIGNMENT_ASSIGNED,
    IANA_HTTP2_FRAME_TYPE_ASSIGNMENT_RESERVED,
    IANA_HTTP2_FRAME_TYPE_ASSIGNMENT_PRIVATE_USE
};

// Calls x(0, DATA, "DATA") for each row, ascending, with its value, its present name and its text. To turn the name
// into an enumerator or a string, x must use it with ## or #: these operators do not expand a macro that has the same
// name.
#define IANA_HTTP2_FRAME_TYPE_MAP(x) \
    x(0, DATA,             "DATA")            \
    x(1, HEADERS,          "HEADERS")         \
    x(2, PRIORITY,         "PRIORITY")        \
    x(3, RST_STREAM,       "RST_STREAM")      \
    x(4, SETTINGS,         "SETTINGS")        \
    x(5, PUSH_PROMISE,     "PUSH_PROMISE")    \
    x(6, PING,             "PING")            \
    x(7, GOAWAY,           "GOAWAY")          \
    x(8, WINDOW_UPDATE,    "WINDOW_UPDATE")   \
    x(9, CONTINUATION,     "CONTINUATION")    \
    x(10, ALTSVC,          "ALTSVC")          \
    x(12, ORIGIN,          "ORIGIN")          \
    x(16, PRIORITY_UPDATE, "PRIORITY_UPDATE")

// Calls x(value, FORMER_NAME, NAME, "former text") for each former name and each alias that has an enumerator, in the
// order of the rows.
#define IANA_HTTP2_FRAME_TYPE_FORMER_MAP(x)

// The implementation of the functions below: do not use names that contain "detail". The lookups compare bytes with
// string literals, so the execution character set must contain ASCII.
typedef char iana_http2_frame_type_detail_needs_ascii['A' == 0x41 && 'a' == 0x61 && '0' == 0x30 &&
                                                      ' ' == 0x20 ? 1 : -1];

// nullptr in C++11 and later; NULL in C.
static inline const char* iana_http2_frame_type_detail_null(void) {
#if defined(__cplusplus) && __cplusplus >= 201103L
    return nullptr;
#else
    return NULL;
#endif
}

struct iana_http2_frame_type_detail_row {
    unsigned short value;
    unsigned char name_size;
    const char* name;
};

// One row for each known value, then one for each former name. The first row stands for every value without a row.
static const struct iana_http2_frame_type_detail_row iana_http2_frame_type_detail_rows[] = {
    {0, 0, ""},

    {0, 4, "DATA"},
    {1, 7, "HEADERS"},
    {2, 8, "PRIORITY"},
    {3, 10, "RST_STREAM"},
    {4, 8, "SETTINGS"},
    {5, 12, "PUSH_PROMISE"},
    {6, 4, "PING"},
    {7, 6, "GOAWAY"},
    {8, 13, "WINDOW_UPDATE"},
    {9, 12, "CONTINUATION"},
    {10, 6, "ALTSVC"},
    {12, 6, "ORIGIN"},
    {16, 15, "PRIORITY_UPDATE"},
};

// The description of each row, or "" if it has none. The first one stands for every value without a row.
static const char* const iana_http2_frame_type_detail_descriptions[] = {
    "",

    "Carries content of a request or a response.",
    "Carries the fields of a message, and opens the stream.",
    "Deprecated: set the priority of a stream.",
    "Terminates a stream at once.",
    "Carries the parameters of the connection, or acknowledges those of the peer.",
    "Announces a stream on which the server pushes a response.",
    "Measures the round-trip time, or checks that the connection still works.",
    "Starts to close the connection, and says which streams may have been processed.",
    "Allows the peer to send more content.",
    "Continues the fields of the frame before it.",
    "Advertises that another service can answer for the origin.",
    "Lists the origins for which the connection can be used.",
    "Changes the priority of a response.",
};

// The number of the row of each value from 0 to 16; 0 if the value has no row.
static const unsigned char iana_http2_frame_type_detail_row_numbers[] = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 12, 0, 0, 0, 13};

static inline int iana_http2_frame_type_detail_is_between(long value, long first, long last) {
    return value >= first && value <= last;
}

static inline size_t iana_http2_frame_type_detail_row_number(long value) {
    return iana_http2_frame_type_detail_is_between(value, 0, 16) ? iana_http2_frame_type_detail_row_numbers[value] : 0;
}

static inline uint64_t iana_http2_frame_type_detail_byte_at(const char* text, size_t i) { return text[i] & 0xFF; }

// Compilers turn each of the next two functions into a single load.
static inline uint64_t iana_http2_frame_type_detail_four_bytes(const char* text) {
    return iana_http2_frame_type_detail_byte_at(text, 0) | iana_http2_frame_type_detail_byte_at(text, 1) << 8 |
           iana_http2_frame_type_detail_byte_at(text, 2) << 16 | iana_http2_frame_type_detail_byte_at(text, 3) << 24;
}

static inline uint64_t iana_http2_frame_type_detail_eight_bytes(const char* text) {
    return iana_http2_frame_type_detail_byte_at(text, 0) | iana_http2_frame_type_detail_byte_at(text, 1) << 8 |
           iana_http2_frame_type_detail_byte_at(text, 2) << 16 | iana_http2_frame_type_detail_byte_at(text, 3) << 24 |
           iana_http2_frame_type_detail_byte_at(text, 4) << 32 | iana_http2_frame_type_detail_byte_at(text, 5) << 40 |
           iana_http2_frame_type_detail_byte_at(text, 6) << 48 | iana_http2_frame_type_detail_byte_at(text, 7) << 56;
}

// A word that repeats the byte eight times.
static inline uint64_t iana_http2_frame_type_detail_each_byte(unsigned byte) { return byte * 0x0101010101010101U; }

// A word in which each byte is 0x20, the bit of the letter case, if that byte of `word` is an ASCII letter; else 0.
static inline uint64_t iana_http2_frame_type_detail_letter_bits(uint64_t word) {
    const uint64_t lower = (word | iana_http2_frame_type_detail_each_byte(0x20)) &
                           iana_http2_frame_type_detail_each_byte(0x7F);
    const uint64_t from_a = lower + iana_http2_frame_type_detail_each_byte(0x80 - 'a');
    const uint64_t after_z = lower + iana_http2_frame_type_detail_each_byte(0x7F - 'z');
    return (from_a & ~after_z & ~word & iana_http2_frame_type_detail_each_byte(0x80)) >> 2;
}

// The input of the hash, which is the same in any letter case. A faster way is enough if the known texts contain no
// characters from 0x40 up except letters.
static inline uint64_t iana_http2_frame_type_detail_folded(uint64_t word, int is_of_tokens) {
    return word |
           (is_of_tokens ? iana_http2_frame_type_detail_each_byte(0x20) :
            iana_http2_frame_type_detail_letter_bits(word));
}

// Zero if the words are equal in any letter case. If `is_of_tokens`, only letters of the known text have the bit 0x40.
static inline uint64_t iana_http2_frame_type_detail_difference(uint64_t wanted, uint64_t known, int is_of_tokens) {
    const uint64_t letters = known >> 1 & iana_http2_frame_type_detail_each_byte(0x20);
    if (is_of_tokens) return (wanted ^ known) & ~letters;
    return iana_http2_frame_type_detail_folded(wanted, 0) ^ iana_http2_frame_type_detail_folded(known, 0);
}

// The next two functions return the first and the last bytes of a text. They cover a text of up to 16 bytes completely.
// Nothing outside of the text is read.
static inline uint64_t iana_http2_frame_type_detail_first_word(const char* text, size_t length) {
    if (length >= 8) return iana_http2_frame_type_detail_eight_bytes(text);
    if (length >= 4) return iana_http2_frame_type_detail_four_bytes(text);
    if (length == 0) return 0;
    return iana_http2_frame_type_detail_byte_at(text, 0) | iana_http2_frame_type_detail_byte_at(text, length / 2) << 8;
}

static inline uint64_t iana_http2_frame_type_detail_last_word(const char* text, size_t length) {
    if (length >= 8) return iana_http2_frame_type_detail_eight_bytes(text + length - 8);
    if (length >= 4) return iana_http2_frame_type_detail_four_bytes(text + length - 4);
    return length == 0 ? 0 : iana_http2_frame_type_detail_byte_at(text, length - 1);
}

// True if two texts of the same length are equal in any letter case.
static inline int iana_http2_frame_type_detail_is_same(const char* wanted, const char* known, size_t length,
                                                       int is_of_tokens) {
    size_t i;
    uint64_t found = iana_http2_frame_type_detail_difference(iana_http2_frame_type_detail_first_word(wanted, length),
                                                             iana_http2_frame_type_detail_first_word(known, length),
                                                             is_of_tokens);
    found |= iana_http2_frame_type_detail_difference(iana_http2_frame_type_detail_last_word(wanted, length),
                                                     iana_http2_frame_type_detail_last_word(known, length),
                                                     is_of_tokens);
    for (i = 8; i + 8 < length; i += 8) {
        found |= iana_http2_frame_type_detail_difference(iana_http2_frame_type_detail_eight_bytes(wanted + i),
                                                         iana_http2_frame_type_detail_eight_bytes(known + i),
                                                         is_of_tokens);
    }
    return found == 0;
}

// A perfect hash: it finds the only row whose text can be equal to a given text. The upper bits of the hash select a
// displacement. The bits below them, XOR the displacement, are an index into `places`, which contains numbers of rows.
// The generator searched for numbers that give no collision.
struct iana_http2_frame_type_detail_index {
    const uint64_t* multipliers;  // for the first word, the last word, the size, the inner words
    const unsigned char* displacements;
    const unsigned char* places;
    size_t place_count;
    unsigned displacement_shift;
    unsigned place_shift;
    unsigned inner_word_count;
    int is_of_tokens;
};

static inline size_t iana_http2_frame_type_detail_find(const char* text, size_t length,
                                                       const struct iana_http2_frame_type_detail_index* index) {
    unsigned i;
    uint64_t hash =
        iana_http2_frame_type_detail_folded(iana_http2_frame_type_detail_first_word(text, length),
                                            index->is_of_tokens) *
            index->multipliers[0] +
        iana_http2_frame_type_detail_folded(iana_http2_frame_type_detail_last_word(text, length), index->is_of_tokens) *
            index->multipliers[1] +
        length * index->multipliers[2];
    for (i = 1; i <= index->inner_word_count && length > 16; ++i) {
        const char* inner = text + (length - 8) * i / (index->inner_word_count + 1);
        hash += iana_http2_frame_type_detail_folded(iana_http2_frame_type_detail_eight_bytes(inner),
                                                    index->is_of_tokens) *
                index->multipliers[2 + i];
    }
    return index->places[(hash >> index->place_shift & (index->place_count - 1)) ^
                        index->displacements[hash >> index->displacement_shift]];
}

static const uint64_t iana_http2_frame_type_detail_name_multipliers[] = {
    0x8621a03fe0bbdb7bU, 0x8e1f7555983aa92fU, 0xb54e0f1600cc4d19U};
static const unsigned char iana_http2_frame_type_detail_name_displacements[] = {
    0, 0, 0, 1, 2, 0, 0, 0};
static const unsigned char iana_http2_frame_type_detail_name_places[] = {
    0, 0, 0, 0, 2, 10, 0, 0, 11, 0, 12, 9, 6, 7, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 8, 5, 13, 0, 3};
static const struct iana_http2_frame_type_detail_index iana_http2_frame_type_detail_name_index = {
    iana_http2_frame_type_detail_name_multipliers, iana_http2_frame_type_detail_name_displacements,
    iana_http2_frame_type_detail_name_places, 32, 61, 56, 0, 0};

// The name, such as "DATA". It is IANA's, without what the table's description strips, unless a supplement names
// another one. It is always the present name, also for an enumerator with a former name. NULL if the value has no row.
static inline const char* iana_http2_frame_type_name(long value) {
    const struct iana_http2_frame_type_detail_row* row =
        &iana_http2_frame_type_detail_rows[iana_http2_frame_type_detail_row_number(value)];
    return row->name_size != 0 ? row->name : iana_http2_frame_type_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_http2_frame_type_name_length(long value) {
    return iana_http2_frame_type_detail_rows[iana_http2_frame_type_detail_row_number(value)].name_size;
}

// One sentence from the registry or a supplement that says what the value means. NULL if there is none.
static inline const char* iana_http2_frame_type_description(long value) {
    const char* text = iana_http2_frame_type_detail_descriptions[iana_http2_frame_type_detail_row_number(value)];
    return text[0] != '\0' ? text : iana_http2_frame_type_detail_null();
}

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
static inline enum iana_http2_frame_type_assignment iana_http2_frame_type_assignment_of(long value) {
    if (iana_http2_frame_type_detail_row_number(value) != 0) return IANA_HTTP2_FRAME_TYPE_ASSIGNMENT_ASSIGNED;
    return IANA_HTTP2_FRAME_TYPE_ASSIGNMENT_UNASSIGNED;
}

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. -1 for any other text. It reads only the first `length` characters of `text`, which needs no terminating zero.
// If `length` is 0, `text` may be NULL.
static inline long long iana_http2_frame_type_from_name(const char* text, size_t length) {
    const struct iana_http2_frame_type_detail_index* index = &iana_http2_frame_type_detail_name_index;
    const struct iana_http2_frame_type_detail_row* row;
    row = &iana_http2_frame_type_detail_rows[iana_http2_frame_type_detail_find(text, length, index)];
    if (length == 0 || row->name_size != length) return -1;
    if (!iana_http2_frame_type_detail_is_same(text, row->name, length, index->is_of_tokens)) return -1;
    return row->value;
}

#endif  // IANA_HTTP2_FRAME_TYPE_H
