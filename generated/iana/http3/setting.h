// HTTP/3 settings for C99 and later, and for C++.
// Made by iana-codegen 0.1.0 from IANA's registry http3-parameters as updated on 2023-06-13: 6 settings.
// Do not edit. To regenerate:
// iana-codegen generate c REGISTRY --table http3-setting.xml --supplement FILE --output setting.h
#ifndef IANA_HTTP3_SETTING_H
#define IANA_HTTP3_SETTING_H

#include <stddef.h>
#include <stdint.h>

// HTTP/3 settings. The functions below take any uint64_t: a number without an enumerator is not an error. Names are
// never removed and never change their meaning.
enum iana_http3_setting {
    IANA_HTTP3_SETTING_QPACK_MAX_TABLE_CAPACITY = 0x01,  // RFC 9204, Section 5
    IANA_HTTP3_SETTING_MAX_FIELD_SECTION_SIZE   = 0x06,  // RFC 9114, Section 7.2.4.1
    IANA_HTTP3_SETTING_QPACK_BLOCKED_STREAMS    = 0x07,  // RFC 9204, Section 5
    IANA_HTTP3_SETTING_ENABLE_CONNECT_PROTOCOL  = 0x08,  // RFC 9220, Section 3
    IANA_HTTP3_SETTING_H3_DATAGRAM              = 0x33,  // RFC 9297, Section 2.1.1
    IANA_HTTP3_SETTING_ENABLE_METADATA          = 0x4d44,  // draft-beky-httpbis-metadata-02
};

// What iana_http3_setting_status_of() returns; NONE if the registry does not say.
enum iana_http3_setting_status {
    IANA_HTTP3_SETTING_STATUS_NONE,
    IANA_HTTP3_SETTING_STATUS_PERMANENT,
    IANA_HTTP3_SETTING_STATUS_PROVISIONAL
};

// The state of a number in the registry.
enum iana_http3_setting_assignment {
    IANA_HTTP3_SETTING_ASSIGNMENT_UNASSIGNED,
    IANA_HTTP3_SETTING_ASSIGNMENT_ASSIGNED,
    IANA_HTTP3_SETTING_ASSIGNMENT_RESERVED,
    IANA_HTTP3_SETTING_ASSIGNMENT_PRIVATE_USE
};

// Calls x(1, QPACK_MAX_TABLE_CAPACITY, "QPACK_MAX_TABLE_CAPACITY") for each row, ascending, with its value, its present
// name and its text. To turn the name into an enumerator or a string, x must use it with ## or #: these operators do
// not expand a macro that has the same name.
#define IANA_HTTP3_SETTING_MAP(x) \
    x(1, QPACK_MAX_TABLE_CAPACITY, "QPACK_MAX_TABLE_CAPACITY") \
    x(6, MAX_FIELD_SECTION_SIZE,   "MAX_FIELD_SECTION_SIZE")   \
    x(7, QPACK_BLOCKED_STREAMS,    "QPACK_BLOCKED_STREAMS")    \
    x(8, ENABLE_CONNECT_PROTOCOL,  "ENABLE_CONNECT_PROTOCOL")  \
    x(51, H3_DATAGRAM,             "H3_DATAGRAM")              \
    x(19780, ENABLE_METADATA,      "ENABLE_METADATA")

// Calls x(value, FORMER_NAME, NAME, "former text") for each former name and each alias that has an enumerator, in the
// order of the rows.
#define IANA_HTTP3_SETTING_FORMER_MAP(x)

// The implementation of the functions below: do not use names that contain "detail". The lookups compare bytes with
// string literals, so the execution character set must contain ASCII.
typedef char iana_http3_setting_detail_needs_ascii['A' == 0x41 && 'a' == 0x61 && '0' == 0x30 && ' ' == 0x20 ? 1 : -1];

// nullptr in C++11 and later; NULL in C.
static inline const char* iana_http3_setting_detail_null(void) {
#if defined(__cplusplus) && __cplusplus >= 201103L
    return nullptr;
#else
    return NULL;
#endif
}

struct iana_http3_setting_detail_row {
    uint64_t value;
    unsigned char name_size;
    long long column_default_value;
    enum iana_http3_setting_status column_status;
    const char* name;
};

// One row for each known value, then one for each former name. The first row stands for every value without a row.
static const struct iana_http3_setting_detail_row iana_http3_setting_detail_rows[] = {
    {0, 0, -1, IANA_HTTP3_SETTING_STATUS_NONE, ""},

    {1, 24, 0, IANA_HTTP3_SETTING_STATUS_PERMANENT, "QPACK_MAX_TABLE_CAPACITY"},
    {6, 22, -1, IANA_HTTP3_SETTING_STATUS_PERMANENT, "MAX_FIELD_SECTION_SIZE"},
    {7, 21, 0, IANA_HTTP3_SETTING_STATUS_PERMANENT, "QPACK_BLOCKED_STREAMS"},
    {8, 23, 0, IANA_HTTP3_SETTING_STATUS_PERMANENT, "ENABLE_CONNECT_PROTOCOL"},
    {51, 11, 0, IANA_HTTP3_SETTING_STATUS_PERMANENT, "H3_DATAGRAM"},
    {19780, 15, 0, IANA_HTTP3_SETTING_STATUS_PROVISIONAL, "ENABLE_METADATA"},

    // Former names
    {1, 33, -1, IANA_HTTP3_SETTING_STATUS_NONE, "SETTINGS_QPACK_MAX_TABLE_CAPACITY"},
    {6, 31, -1, IANA_HTTP3_SETTING_STATUS_NONE, "SETTINGS_MAX_FIELD_SECTION_SIZE"},
    {7, 30, -1, IANA_HTTP3_SETTING_STATUS_NONE, "SETTINGS_QPACK_BLOCKED_STREAMS"},
    {8, 32, -1, IANA_HTTP3_SETTING_STATUS_NONE, "SETTINGS_ENABLE_CONNECT_PROTOCOL"},
    {51, 20, -1, IANA_HTTP3_SETTING_STATUS_NONE, "SETTINGS_H3_DATAGRAM"},
    {19780, 24, -1, IANA_HTTP3_SETTING_STATUS_NONE, "SETTINGS_ENABLE_METADATA"},
};

// The description of each row, or "" if it has none. The first one stands for every value without a row.
static const char* const iana_http3_setting_detail_descriptions[] = {
    "",

    "The maximum capacity, in bytes, of the table with which the peer compresses fields.",
    "The maximum size of the fields of a message, in bytes, before compression.",
    "The maximum number of streams that may wait for an update of the table of fields.",
    "1 if the client may use the extended CONNECT method, such as for WebSocket.",
    "1 if the sender can receive HTTP datagrams.",
    "1 if the sender supports METADATA frames.",
};

// The number of the row of each value from 1 to 51; 0 if the value has no row.
static const unsigned char iana_http3_setting_detail_row_numbers[] = {
    1, 0, 0, 0, 0, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5};

// The numbers of the rows of all other values, in ascending order of the values.
static const unsigned char iana_http3_setting_detail_other_rows[] = {
    6};

static inline int iana_http3_setting_detail_is_between(uint64_t value, uint64_t first, uint64_t last) {
    return value >= first && value <= last;
}

static inline size_t iana_http3_setting_detail_row_number(uint64_t value) {
    size_t first = 0;
    size_t size = 1;
    size_t row = 0;
    if (iana_http3_setting_detail_is_between(value, 1, 51)) {
        return iana_http3_setting_detail_row_numbers[value - 1];
    }
    // A binary search: `row` ends as the last of the other rows that start at or below the wanted value.
    while (size > 0) {
        const size_t half = size / 2;
        const size_t middle = iana_http3_setting_detail_other_rows[first + half];
        if (iana_http3_setting_detail_rows[middle].value <= value) {
            row = middle;
            first += half + 1;
            size -= half + 1;
        } else {
            size = half;
        }
    }
    return iana_http3_setting_detail_rows[row].value == value ? row : 0;
}

static inline uint64_t iana_http3_setting_detail_byte_at(const char* text, size_t i) { return text[i] & 0xFF; }

// Compilers turn each of the next two functions into a single load.
static inline uint64_t iana_http3_setting_detail_four_bytes(const char* text) {
    return iana_http3_setting_detail_byte_at(text, 0) | iana_http3_setting_detail_byte_at(text, 1) << 8 |
           iana_http3_setting_detail_byte_at(text, 2) << 16 | iana_http3_setting_detail_byte_at(text, 3) << 24;
}

static inline uint64_t iana_http3_setting_detail_eight_bytes(const char* text) {
    return iana_http3_setting_detail_byte_at(text, 0) | iana_http3_setting_detail_byte_at(text, 1) << 8 |
           iana_http3_setting_detail_byte_at(text, 2) << 16 | iana_http3_setting_detail_byte_at(text, 3) << 24 |
           iana_http3_setting_detail_byte_at(text, 4) << 32 | iana_http3_setting_detail_byte_at(text, 5) << 40 |
           iana_http3_setting_detail_byte_at(text, 6) << 48 | iana_http3_setting_detail_byte_at(text, 7) << 56;
}

// A word that repeats the byte eight times.
static inline uint64_t iana_http3_setting_detail_each_byte(unsigned byte) { return byte * 0x0101010101010101U; }

// A word in which each byte is 0x20, the bit of the letter case, if that byte of `word` is an ASCII letter; else 0.
static inline uint64_t iana_http3_setting_detail_letter_bits(uint64_t word) {
    const uint64_t lower = (word | iana_http3_setting_detail_each_byte(0x20)) &
                           iana_http3_setting_detail_each_byte(0x7F);
    const uint64_t from_a = lower + iana_http3_setting_detail_each_byte(0x80 - 'a');
    const uint64_t after_z = lower + iana_http3_setting_detail_each_byte(0x7F - 'z');
    return (from_a & ~after_z & ~word & iana_http3_setting_detail_each_byte(0x80)) >> 2;
}

// The input of the hash, which is the same in any letter case. A faster way is enough if the known texts contain no
// characters from 0x40 up except letters.
static inline uint64_t iana_http3_setting_detail_folded(uint64_t word, int is_of_tokens) {
    return word |
           (is_of_tokens ? iana_http3_setting_detail_each_byte(0x20) : iana_http3_setting_detail_letter_bits(word));
}

// Zero if the words are equal in any letter case. If `is_of_tokens`, only letters of the known text have the bit 0x40.
static inline uint64_t iana_http3_setting_detail_difference(uint64_t wanted, uint64_t known, int is_of_tokens) {
    const uint64_t letters = known >> 1 & iana_http3_setting_detail_each_byte(0x20);
    if (is_of_tokens) return (wanted ^ known) & ~letters;
    return iana_http3_setting_detail_folded(wanted, 0) ^ iana_http3_setting_detail_folded(known, 0);
}

// The next two functions return the first and the last bytes of a text. They cover a text of up to 16 bytes completely.
// Nothing outside of the text is read.
static inline uint64_t iana_http3_setting_detail_first_word(const char* text, size_t length) {
    if (length >= 8) return iana_http3_setting_detail_eight_bytes(text);
    if (length >= 4) return iana_http3_setting_detail_four_bytes(text);
    if (length == 0) return 0;
    return iana_http3_setting_detail_byte_at(text, 0) | iana_http3_setting_detail_byte_at(text, length / 2) << 8;
}

static inline uint64_t iana_http3_setting_detail_last_word(const char* text, size_t length) {
    if (length >= 8) return iana_http3_setting_detail_eight_bytes(text + length - 8);
    if (length >= 4) return iana_http3_setting_detail_four_bytes(text + length - 4);
    return length == 0 ? 0 : iana_http3_setting_detail_byte_at(text, length - 1);
}

// True if two texts of the same length are equal in any letter case.
static inline int iana_http3_setting_detail_is_same(const char* wanted, const char* known, size_t length,
                                                    int is_of_tokens) {
    size_t i;
    uint64_t found = iana_http3_setting_detail_difference(iana_http3_setting_detail_first_word(wanted, length),
                                                          iana_http3_setting_detail_first_word(known, length),
                                                          is_of_tokens);
    found |= iana_http3_setting_detail_difference(iana_http3_setting_detail_last_word(wanted, length),
                                                  iana_http3_setting_detail_last_word(known, length), is_of_tokens);
    for (i = 8; i + 8 < length; i += 8) {
        found |= iana_http3_setting_detail_difference(iana_http3_setting_detail_eight_bytes(wanted + i),
                                                      iana_http3_setting_detail_eight_bytes(known + i), is_of_tokens);
    }
    return found == 0;
}

// A perfect hash: it finds the only row whose text can be equal to a given text. The upper bits of the hash select a
// displacement. The bits below them, XOR the displacement, are an index into `places`, which contains numbers of rows.
// The generator searched for numbers that give no collision.
struct iana_http3_setting_detail_index {
    const uint64_t* multipliers;  // for the first word, the last word, the size, the inner words
    const unsigned char* displacements;
    const unsigned char* places;
    size_t place_count;
    unsigned displacement_shift;
    unsigned place_shift;
    unsigned inner_word_count;
    int is_of_tokens;
};

static inline size_t iana_http3_setting_detail_find(const char* text, size_t length,
                                                    const struct iana_http3_setting_detail_index* index) {
    unsigned i;
    uint64_t hash =
        iana_http3_setting_detail_folded(iana_http3_setting_detail_first_word(text, length), index->is_of_tokens) *
            index->multipliers[0] +
        iana_http3_setting_detail_folded(iana_http3_setting_detail_last_word(text, length), index->is_of_tokens) *
            index->multipliers[1] +
        length * index->multipliers[2];
    for (i = 1; i <= index->inner_word_count && length > 16; ++i) {
        const char* inner = text + (length - 8) * i / (index->inner_word_count + 1);
        hash += iana_http3_setting_detail_folded(iana_http3_setting_detail_eight_bytes(inner), index->is_of_tokens) *
                index->multipliers[2 + i];
    }
    return index->places[(hash >> index->place_shift & (index->place_count - 1)) ^
                        index->displacements[hash >> index->displacement_shift]];
}

static const uint64_t iana_http3_setting_detail_name_multipliers[] = {
    0xe220a8397b1dcdafU, 0x6e789e6aa1b965f5U, 0x6c45d188009454fU};
static const unsigned char iana_http3_setting_detail_name_displacements[] = {
    0, 0, 1, 0, 3, 0, 0, 0};
static const unsigned char iana_http3_setting_detail_name_places[] = {
    7, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 8, 9, 11, 3, 12, 6, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 2, 0};
static const struct iana_http3_setting_detail_index iana_http3_setting_detail_name_index = {
    iana_http3_setting_detail_name_multipliers, iana_http3_setting_detail_name_displacements,
    iana_http3_setting_detail_name_places, 32, 61, 56, 0, 0};

// The name, such as "QPACK_MAX_TABLE_CAPACITY". It is IANA's, without what the table's description strips, unless a
// supplement names another one. It is always the present name, also for an enumerator with a former name. NULL if the
// value has no row.
static inline const char* iana_http3_setting_name(uint64_t value) {
    const struct iana_http3_setting_detail_row* row =
        &iana_http3_setting_detail_rows[iana_http3_setting_detail_row_number(value)];
    return row->name_size != 0 ? row->name : iana_http3_setting_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_http3_setting_name_length(uint64_t value) {
    return iana_http3_setting_detail_rows[iana_http3_setting_detail_row_number(value)].name_size;
}

// One sentence from the registry or a supplement that says what the value means. NULL if there is none.
static inline const char* iana_http3_setting_description(uint64_t value) {
    const char* text = iana_http3_setting_detail_descriptions[iana_http3_setting_detail_row_number(value)];
    return text[0] != '\0' ? text : iana_http3_setting_detail_null();
}

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
static inline enum iana_http3_setting_assignment iana_http3_setting_assignment_of(uint64_t value) {
    if (iana_http3_setting_detail_is_between(value, 0, 0)) return IANA_HTTP3_SETTING_ASSIGNMENT_RESERVED;
    if (iana_http3_setting_detail_is_between(value, 2, 5)) return IANA_HTTP3_SETTING_ASSIGNMENT_RESERVED;
    if (iana_http3_setting_detail_row_number(value) != 0) return IANA_HTTP3_SETTING_ASSIGNMENT_ASSIGNED;
    return IANA_HTTP3_SETTING_ASSIGNMENT_UNASSIGNED;
}

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. 0 for any other text. It reads only the first `length` characters of `text`, which needs no terminating zero. If
// `length` is 0, `text` may be NULL.
static inline uint64_t iana_http3_setting_from_name(const char* text, size_t length) {
    const struct iana_http3_setting_detail_index* index = &iana_http3_setting_detail_name_index;
    const struct iana_http3_setting_detail_row* row;
    row = &iana_http3_setting_detail_rows[iana_http3_setting_detail_find(text, length, index)];
    if (length == 0 || row->name_size != length) return 0;
    if (!iana_http3_setting_detail_is_same(text, row->name, length, index->is_of_tokens)) return 0;
    return row->value;
}

// From here on, none is the enumerator that ends in NONE, an empty number is -1.

// The value that counts if the peer sends no other one. Empty if it has no limit, and for a value that is no row (RFC
// 9114, Section 11.2.2).
static inline long long iana_http3_setting_default_value(uint64_t value) {
    return iana_http3_setting_detail_rows[iana_http3_setting_detail_row_number(value)].column_default_value;
}

// What the registry says of the setting: permanent or provisional. none for a value that is no row (RFC 9000, Section
// 22.1).
static inline enum iana_http3_setting_status iana_http3_setting_status_of(uint64_t value) {
    return iana_http3_setting_detail_rows[iana_http3_setting_detail_row_number(value)].column_status;
}

#endif  // IANA_HTTP3_SETTING_H
