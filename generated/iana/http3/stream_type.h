// HTTP/3 stream types for C99 and later, and for C++.
// Made by iana-codegen 0.1.0 from IANA's registry http3-parameters as updated on 2023-06-13: 4 stream types.
// Do not edit. To regenerate:
// iana-codegen generate c REGISTRY --table http3-stream-type.xml --supplement FILE --output stream_type.h
#ifndef IANA_HTTP3_STREAM_TYPE_H
#define IANA_HTTP3_STREAM_TYPE_H

#include <stddef.h>
#include <stdint.h>

// HTTP/3 stream types. The functions below take any uint64_t: a number without an enumerator is not an error. Names are
// never removed and never change their meaning.
enum iana_http3_stream_type {
    IANA_HTTP3_STREAM_TYPE_CONTROL       = 0x00,  // RFC 9114, Section 6.2.1
    IANA_HTTP3_STREAM_TYPE_PUSH          = 0x01,  // RFC 9114, Section 4.4
    IANA_HTTP3_STREAM_TYPE_QPACK_ENCODER = 0x02,  // RFC 9204, Section 4.2
    IANA_HTTP3_STREAM_TYPE_QPACK_DECODER = 0x03,  // RFC 9204, Section 4.2
};

// What iana_http3_stream_type_sender_of() returns; NONE if the registry does not say.
enum iana_http3_stream_sender {
    IANA_HTTP3_STREAM_SENDER_NONE,
    IANA_HTTP3_STREAM_SENDER_CLIENT,
    IANA_HTTP3_STREAM_SENDER_SERVER,
    IANA_HTTP3_STREAM_SENDER_BOTH
};

// What iana_http3_stream_type_status_of() returns; NONE if the registry does not say.
enum iana_http3_stream_type_status {
    IANA_HTTP3_STREAM_TYPE_STATUS_NONE,
    IANA_HTTP3_STREAM_TYPE_STATUS_PERMANENT,
    IANA_HTTP3_STREAM_TYPE_STATUS_PROVISIONAL
};

// The state of a number in the registry.
enum iana_http3_stream_type_assignment {
    IANA_HTTP3_STREAM_TYPE_ASSIGNMENT_UNASSIGNED,
    IANA_HTTP3_STREAM_TYPE_ASSIGNMENT_ASSIGNED,
    IANA_HTTP3_STREAM_TYPE_ASSIGNMENT_RESERVED,
    IANA_HTTP3_STREAM_TYPE_ASSIGNMENT_PRIVATE_USE
};

// Calls x(0, CONTROL, "Control") for each row, ascending, with its value, its present name and its text. To turn the
// name into an enumerator or a string, x must use it with ## or #: these operators do not expand a macro that has the
// same name.
#define IANA_HTTP3_STREAM_TYPE_MAP(x) \
    x(0, CONTROL,       "Control")       \
    x(1, PUSH,          "Push")          \
    x(2, QPACK_ENCODER, "QPACK Encoder") \
    x(3, QPACK_DECODER, "QPACK Decoder")

// Calls x(value, FORMER_NAME, NAME, "former text") for each former name and each alias that has an enumerator, in the
// order of the rows.
#define IANA_HTTP3_STREAM_TYPE_FORMER_MAP(x)

// The implementation of the functions below: do not use names that contain "detail". The lookups compare bytes with
// string literals, so the execution character set must contain ASCII.
typedef char iana_http3_stream_type_detail_needs_ascii['A' == 0x41 && 'a' == 0x61 && '0' == 0x30 &&
                                                       ' ' == 0x20 ? 1 : -1];

// nullptr in C++11 and later; NULL in C.
static inline const char* iana_http3_stream_type_detail_null(void) {
#if defined(__cplusplus) && __cplusplus >= 201103L
    return nullptr;
#else
    return NULL;
#endif
}

struct iana_http3_stream_type_detail_row {
    uint64_t value;
    unsigned char name_size;
    enum iana_http3_stream_sender column_sender_of;
    enum iana_http3_stream_type_status column_status;
    const char* name;
};

// One row for each known value, then one for each former name. The first row stands for every value without a row.
static const struct iana_http3_stream_type_detail_row iana_http3_stream_type_detail_rows[] = {
    {0, 0, IANA_HTTP3_STREAM_SENDER_NONE, IANA_HTTP3_STREAM_TYPE_STATUS_NONE, ""},

    {0, 7, IANA_HTTP3_STREAM_SENDER_BOTH, IANA_HTTP3_STREAM_TYPE_STATUS_PERMANENT, "Control"},
    {1, 4, IANA_HTTP3_STREAM_SENDER_SERVER, IANA_HTTP3_STREAM_TYPE_STATUS_PERMANENT, "Push"},
    {2, 13, IANA_HTTP3_STREAM_SENDER_BOTH, IANA_HTTP3_STREAM_TYPE_STATUS_PERMANENT, "QPACK Encoder"},
    {3, 13, IANA_HTTP3_STREAM_SENDER_BOTH, IANA_HTTP3_STREAM_TYPE_STATUS_PERMANENT, "QPACK Decoder"},

    // Former names
    {0, 14, IANA_HTTP3_STREAM_SENDER_NONE, IANA_HTTP3_STREAM_TYPE_STATUS_NONE, "Control Stream"},
    {1, 11, IANA_HTTP3_STREAM_SENDER_NONE, IANA_HTTP3_STREAM_TYPE_STATUS_NONE, "Push Stream"},
    {2, 20, IANA_HTTP3_STREAM_SENDER_NONE, IANA_HTTP3_STREAM_TYPE_STATUS_NONE, "QPACK Encoder Stream"},
    {3, 20, IANA_HTTP3_STREAM_SENDER_NONE, IANA_HTTP3_STREAM_TYPE_STATUS_NONE, "QPACK Decoder Stream"},
};

// The description of each row, or "" if it has none. The first one stands for every value without a row.
static const char* const iana_http3_stream_type_detail_descriptions[] = {
    "",

    "Carries the frames that concern the whole connection, such as SETTINGS.",
    "Carries a response that the server pushes.",
    "Carries the changes to the table with which the sender compresses fields.",
    "Says which of the changes to the table of the peer arrived.",
};

// The number of the row of each value from 0 to 3; 0 if the value has no row.
static const unsigned char iana_http3_stream_type_detail_row_numbers[] = {
    1, 2, 3, 4};

static inline int iana_http3_stream_type_detail_is_between(uint64_t value, uint64_t first, uint64_t last) {
    return value >= first && value <= last;
}

static inline size_t iana_http3_stream_type_detail_row_number(uint64_t value) {
    return iana_http3_stream_type_detail_is_between(value, 0, 3) ? iana_http3_stream_type_detail_row_numbers[value] : 0;
}

static inline uint64_t iana_http3_stream_type_detail_byte_at(const char* text, size_t i) { return text[i] & 0xFF; }

// Compilers turn each of the next two functions into a single load.
static inline uint64_t iana_http3_stream_type_detail_four_bytes(const char* text) {
    return iana_http3_stream_type_detail_byte_at(text, 0) | iana_http3_stream_type_detail_byte_at(text, 1) << 8 |
           iana_http3_stream_type_detail_byte_at(text, 2) << 16 | iana_http3_stream_type_detail_byte_at(text, 3) << 24;
}

static inline uint64_t iana_http3_stream_type_detail_eight_bytes(const char* text) {
    return iana_http3_stream_type_detail_byte_at(text, 0) | iana_http3_stream_type_detail_byte_at(text, 1) << 8 |
           iana_http3_stream_type_detail_byte_at(text, 2) << 16 | iana_http3_stream_type_detail_byte_at(text, 3) << 24 |
           iana_http3_stream_type_detail_byte_at(text, 4) << 32 | iana_http3_stream_type_detail_byte_at(text, 5) << 40 |
           iana_http3_stream_type_detail_byte_at(text, 6) << 48 | iana_http3_stream_type_detail_byte_at(text, 7) << 56;
}

// A word that repeats the byte eight times.
static inline uint64_t iana_http3_stream_type_detail_each_byte(unsigned byte) { return byte * 0x0101010101010101U; }

// A word in which each byte is 0x20, the bit of the letter case, if that byte of `word` is an ASCII letter; else 0.
static inline uint64_t iana_http3_stream_type_detail_letter_bits(uint64_t word) {
    const uint64_t lower = (word | iana_http3_stream_type_detail_each_byte(0x20)) &
                           iana_http3_stream_type_detail_each_byte(0x7F);
    const uint64_t from_a = lower + iana_http3_stream_type_detail_each_byte(0x80 - 'a');
    const uint64_t after_z = lower + iana_http3_stream_type_detail_each_byte(0x7F - 'z');
    return (from_a & ~after_z & ~word & iana_http3_stream_type_detail_each_byte(0x80)) >> 2;
}

// The input of the hash, which is the same in any letter case. A faster way is enough if the known texts contain no
// characters from 0x40 up except letters.
static inline uint64_t iana_http3_stream_type_detail_folded(uint64_t word, int is_of_tokens) {
    return word |
           (is_of_tokens ? iana_http3_stream_type_detail_each_byte(0x20) :
            iana_http3_stream_type_detail_letter_bits(word));
}

// Zero if the words are equal in any letter case. If `is_of_tokens`, only letters of the known text have the bit 0x40.
static inline uint64_t iana_http3_stream_type_detail_difference(uint64_t wanted, uint64_t known, int is_of_tokens) {
    const uint64_t letters = known >> 1 & iana_http3_stream_type_detail_each_byte(0x20);
    if (is_of_tokens) return (wanted ^ known) & ~letters;
    return iana_http3_stream_type_detail_folded(wanted, 0) ^ iana_http3_stream_type_detail_folded(known, 0);
}

// The next two functions return the first and the last bytes of a text. They cover a text of up to 16 bytes completely.
// Nothing outside of the text is read.
static inline uint64_t iana_http3_stream_type_detail_first_word(const char* text, size_t length) {
    if (length >= 8) return iana_http3_stream_type_detail_eight_bytes(text);
    if (length >= 4) return iana_http3_stream_type_detail_four_bytes(text);
    if (length == 0) return 0;
    return iana_http3_stream_type_detail_byte_at(text, 0) |
           iana_http3_stream_type_detail_byte_at(text, length / 2) << 8;
}

static inline uint64_t iana_http3_stream_type_detail_last_word(const char* text, size_t length) {
    if (length >= 8) return iana_http3_stream_type_detail_eight_bytes(text + length - 8);
    if (length >= 4) return iana_http3_stream_type_detail_four_bytes(text + length - 4);
    return length == 0 ? 0 : iana_http3_stream_type_detail_byte_at(text, length - 1);
}

// True if two texts of the same length are equal in any letter case.
static inline int iana_http3_stream_type_detail_is_same(const char* wanted, const char* known, size_t length,
                                                        int is_of_tokens) {
    size_t i;
    uint64_t found = iana_http3_stream_type_detail_difference(iana_http3_stream_type_detail_first_word(wanted, length),
                                                              iana_http3_stream_type_detail_first_word(known, length),
                                                              is_of_tokens);
    found |= iana_http3_stream_type_detail_difference(iana_http3_stream_type_detail_last_word(wanted, length),
                                                      iana_http3_stream_type_detail_last_word(known, length),
                                                      is_of_tokens);
    for (i = 8; i + 8 < length; i += 8) {
        found |= iana_http3_stream_type_detail_difference(iana_http3_stream_type_detail_eight_bytes(wanted + i),
                                                          iana_http3_stream_type_detail_eight_bytes(known + i),
                                                          is_of_tokens);
    }
    return found == 0;
}

// A perfect hash: it finds the only row whose text can be equal to a given text. The upper bits of the hash select a
// displacement. The bits below them, XOR the displacement, are an index into `places`, which contains numbers of rows.
// The generator searched for numbers that give no collision.
struct iana_http3_stream_type_detail_index {
    const uint64_t* multipliers;  // for the first word, the last word, the size, the inner words
    const unsigned char* displacements;
    const unsigned char* places;
    size_t place_count;
    unsigned displacement_shift;
    unsigned place_shift;
    unsigned inner_word_count;
    int is_of_tokens;
};

static inline size_t iana_http3_stream_type_detail_find(const char* text, size_t length,
                                                        const struct iana_http3_stream_type_detail_index* index) {
    unsigned i;
    uint64_t hash =
        iana_http3_stream_type_detail_folded(iana_http3_stream_type_detail_first_word(text, length),
                                             index->is_of_tokens) *
            index->multipliers[0] +
        iana_http3_stream_type_detail_folded(iana_http3_stream_type_detail_last_word(text, length),
                                             index->is_of_tokens) *
            index->multipliers[1] +
        length * index->multipliers[2];
    for (i = 1; i <= index->inner_word_count && length > 16; ++i) {
        const char* inner = text + (length - 8) * i / (index->inner_word_count + 1);
        hash += iana_http3_stream_type_detail_folded(iana_http3_stream_type_detail_eight_bytes(inner),
                                                     index->is_of_tokens) *
                index->multipliers[2 + i];
    }
    return index->places[(hash >> index->place_shift & (index->place_count - 1)) ^
                        index->displacements[hash >> index->displacement_shift]];
}

static const uint64_t iana_http3_stream_type_detail_name_multipliers[] = {
    0xf88bb8a8724c81edU, 0x1b39896a51a8749bU, 0x53cb9f0c747ea2ebU};
static const unsigned char iana_http3_stream_type_detail_name_displacements[] = {
    0, 1, 0, 2};
static const unsigned char iana_http3_stream_type_detail_name_places[] = {
    0, 6, 8, 5, 0, 0, 0, 2, 3, 7, 0, 0, 0, 1, 0, 4};
static const struct iana_http3_stream_type_detail_index iana_http3_stream_type_detail_name_index = {
    iana_http3_stream_type_detail_name_multipliers, iana_http3_stream_type_detail_name_displacements,
    iana_http3_stream_type_detail_name_places, 16, 62, 58, 0, 1};

// The name, such as "Control". It is IANA's, without what the table's description strips, unless a supplement names
// another one. It is always the present name, also for an enumerator with a former name. NULL if the value has no row.
static inline const char* iana_http3_stream_type_name(uint64_t value) {
    const struct iana_http3_stream_type_detail_row* row =
        &iana_http3_stream_type_detail_rows[iana_http3_stream_type_detail_row_number(value)];
    return row->name_size != 0 ? row->name : iana_http3_stream_type_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_http3_stream_type_name_length(uint64_t value) {
    return iana_http3_stream_type_detail_rows[iana_http3_stream_type_detail_row_number(value)].name_size;
}

// One sentence from the registry or a supplement that says what the value means. NULL if there is none.
static inline const char* iana_http3_stream_type_description(uint64_t value) {
    const char* text = iana_http3_stream_type_detail_descriptions[iana_http3_stream_type_detail_row_number(value)];
    return text[0] != '\0' ? text : iana_http3_stream_type_detail_null();
}

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
static inline enum iana_http3_stream_type_assignment iana_http3_stream_type_assignment_of(uint64_t value) {
    if (iana_http3_stream_type_detail_row_number(value) != 0) return IANA_HTTP3_STREAM_TYPE_ASSIGNMENT_ASSIGNED;
    return IANA_HTTP3_STREAM_TYPE_ASSIGNMENT_UNASSIGNED;
}

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. -1 for any other text. It reads only the first `length` characters of `text`, which needs no terminating zero.
// If `length` is 0, `text` may be NULL.
static inline long long iana_http3_stream_type_from_name(const char* text, size_t length) {
    const struct iana_http3_stream_type_detail_index* index = &iana_http3_stream_type_detail_name_index;
    const struct iana_http3_stream_type_detail_row* row;
    row = &iana_http3_stream_type_detail_rows[iana_http3_stream_type_detail_find(text, length, index)];
    if (length == 0 || row->name_size != length) return -1;
    if (!iana_http3_stream_type_detail_is_same(text, row->name, length, index->is_of_tokens)) return -1;
    return row->value & 0x7FFFFFFFFFFFFFFF;
}

// From here on, none is the enumerator that ends in NONE.

// Which side may open a stream of the type: the client, the server, or both. none for a value that is no row (RFC 9114,
// Section 11.2.4).
static inline enum iana_http3_stream_sender iana_http3_stream_type_sender_of(uint64_t value) {
    return iana_http3_stream_type_detail_rows[iana_http3_stream_type_detail_row_number(value)].column_sender_of;
}

// What the registry says of the stream type: permanent or provisional. none for a value that is no row (RFC 9000,
// Section 22.1).
static inline enum iana_http3_stream_type_status iana_http3_stream_type_status_of(uint64_t value) {
    return iana_http3_stream_type_detail_rows[iana_http3_stream_type_detail_row_number(value)].column_status;
}

#endif  // IANA_HTTP3_STREAM_TYPE_H
