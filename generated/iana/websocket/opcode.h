// WebSocket opcodes for C99 and later, and for C++.
// Made by iana-codegen 0.1.0 from IANA's registry websocket as updated on 2026-06-10: 6 opcodes.
// Do not edit. To regenerate:
// iana-codegen generate c REGISTRY --table websocket-opcode.xml --supplement FILE --output opcode.h
#ifndef IANA_WEBSOCKET_OPCODE_H
#define IANA_WEBSOCKET_OPCODE_H

#include <stddef.h>
#include <stdint.h>

// WebSocket opcodes. The functions below take any long: a number without an enumerator is not an error. Names are never
// removed and never change their meaning.
enum iana_websocket_opcode {
    IANA_WEBSOCKET_OPCODE_CONTINUATION     = 0,  // RFC 6455, Section 5.4
    IANA_WEBSOCKET_OPCODE_TEXT             = 1,  // RFC 6455, Section 5.6
    IANA_WEBSOCKET_OPCODE_BINARY           = 2,  // RFC 6455, Section 5.6
    IANA_WEBSOCKET_OPCODE_CONNECTION_CLOSE = 8,  // RFC 6455, Section 5.5.1
    IANA_WEBSOCKET_OPCODE_PING             = 9,  // RFC 6455, Section 5.5.2
    IANA_WEBSOCKET_OPCODE_PONG             = 10,  // RFC 6455, Section 5.5.3
};

// The state of a number in the registry.
enum iana_websocket_opcode_assignment {
    IANA_WEBSOCKET_OPCODE_ASSIGNMENT_UNASSIGNED,
    IANA_WEBSOCKET_OPCODE_ASSIGNMENT_ASSIGNED,
    IANA_WEBSOCKET_OPCODE_ASSIGNMENT_RESERVED,
    IANA_WEBSOCKET_OPCODE_ASSIGNMENT_PRIVATE_USE
};

// Calls x(0, CONTINUATION, "Continuation") for each row, ascending, with its value, its present name and its text. To
// turn the name into an enumerator or a string, x must use it with ## or #: these operators do not expand a macro that
// has the same name.
#define IANA_WEBSOCKET_OPCODE_MAP(x) \
    x(0, CONTINUATION,     "Continuation")     \
    x(1, TEXT,             "Text")             \
    x(2, BINARY,           "Binary")           \
    x(8, CONNECTION_CLOSE, "Connection Close") \
    x(9, PING,             "Ping")             \
    x(10, PONG,            "Pong")

// Calls x(value, FORMER_NAME, NAME, "former text") for each former name and each alias that has an enumerator, in the
// order of the rows.
#define IANA_WEBSOCKET_OPCODE_FORMER_MAP(x)

// The implementation of the functions below: do not use names that contain "detail". The lookups compare bytes with
// string literals, so the execution character set must contain ASCII.
typedef char iana_websocket_opcode_detail_needs_ascii['A' == 0x41 && 'a' == 0x61 && '0' == 0x30 &&
                                                      ' ' == 0x20 ? 1 : -1];

// nullptr in C++11 and later; NULL in C.
static inline const char* iana_websocket_opcode_detail_null(void) {
#if defined(__cplusplus) && __cplusplus >= 201103L
    return nullptr;
#else
    return NULL;
#endif
}

struct iana_websocket_opcode_detail_row {
    unsigned short value;
    unsigned char name_size;
    const char* name;
};

// One row for each known value, then one for each former name. The first row stands for every value without a row.
static const struct iana_websocket_opcode_detail_row iana_websocket_opcode_detail_rows[] = {
    {0, 0, ""},

    {0, 12, "Continuation"},
    {1, 4, "Text"},
    {2, 6, "Binary"},
    {8, 16, "Connection Close"},
    {9, 4, "Ping"},
    {10, 4, "Pong"},

    // Former names
    {0, 18, "Continuation Frame"},
    {1, 10, "Text Frame"},
    {2, 12, "Binary Frame"},
    {8, 22, "Connection Close Frame"},
    {9, 10, "Ping Frame"},
    {10, 10, "Pong Frame"},
};

// The description of each row, or "" if it has none. The first one stands for every value without a row.
static const char* const iana_websocket_opcode_detail_descriptions[] = {
    "",

    "Continues the message of the frame before it.",
    "Starts a message of text in UTF-8.",
    "Starts a message of binary data.",
    "Closes the connection; may say why.",
    "Asks the peer for a pong frame.",
    "Answers a ping frame, or shows that the connection still works.",
};

// The number of the row of each value from 0 to 10; 0 if the value has no row.
static const unsigned char iana_websocket_opcode_detail_row_numbers[] = {
    1, 2, 3, 0, 0, 0, 0, 0, 4, 5, 6};

static inline int iana_websocket_opcode_detail_is_between(long value, long first, long last) {
    return value >= first && value <= last;
}

static inline size_t iana_websocket_opcode_detail_row_number(long value) {
    return iana_websocket_opcode_detail_is_between(value, 0, 10) ? iana_websocket_opcode_detail_row_numbers[value] : 0;
}

static inline uint64_t iana_websocket_opcode_detail_byte_at(const char* text, size_t i) { return text[i] & 0xFF; }

// Compilers turn each of the next two functions into a single load.
static inline uint64_t iana_websocket_opcode_detail_four_bytes(const char* text) {
    return iana_websocket_opcode_detail_byte_at(text, 0) | iana_websocket_opcode_detail_byte_at(text, 1) << 8 |
           iana_websocket_opcode_detail_byte_at(text, 2) << 16 | iana_websocket_opcode_detail_byte_at(text, 3) << 24;
}

static inline uint64_t iana_websocket_opcode_detail_eight_bytes(const char* text) {
    return iana_websocket_opcode_detail_byte_at(text, 0) | iana_websocket_opcode_detail_byte_at(text, 1) << 8 |
           iana_websocket_opcode_detail_byte_at(text, 2) << 16 | iana_websocket_opcode_detail_byte_at(text, 3) << 24 |
           iana_websocket_opcode_detail_byte_at(text, 4) << 32 | iana_websocket_opcode_detail_byte_at(text, 5) << 40 |
           iana_websocket_opcode_detail_byte_at(text, 6) << 48 | iana_websocket_opcode_detail_byte_at(text, 7) << 56;
}

// A word that repeats the byte eight times.
static inline uint64_t iana_websocket_opcode_detail_each_byte(unsigned byte) { return byte * 0x0101010101010101U; }

// A word in which each byte is 0x20, the bit of the letter case, if that byte of `word` is an ASCII letter; else 0.
static inline uint64_t iana_websocket_opcode_detail_letter_bits(uint64_t word) {
    const uint64_t lower = (word | iana_websocket_opcode_detail_each_byte(0x20)) &
                           iana_websocket_opcode_detail_each_byte(0x7F);
    const uint64_t from_a = lower + iana_websocket_opcode_detail_each_byte(0x80 - 'a');
    const uint64_t after_z = lower + iana_websocket_opcode_detail_each_byte(0x7F - 'z');
    return (from_a & ~after_z & ~word & iana_websocket_opcode_detail_each_byte(0x80)) >> 2;
}

// The input of the hash, which is the same in any letter case. A faster way is enough if the known texts contain no
// characters from 0x40 up except letters.
static inline uint64_t iana_websocket_opcode_detail_folded(uint64_t word, int is_of_tokens) {
    return word |
           (is_of_tokens ? iana_websocket_opcode_detail_each_byte(0x20) :
            iana_websocket_opcode_detail_letter_bits(word));
}

// Zero if the words are equal in any letter case. If `is_of_tokens`, only letters of the known text have the bit 0x40.
static inline uint64_t iana_websocket_opcode_detail_difference(uint64_t wanted, uint64_t known, int is_of_tokens) {
    const uint64_t letters = known >> 1 & iana_websocket_opcode_detail_each_byte(0x20);
    if (is_of_tokens) return (wanted ^ known) & ~letters;
    return iana_websocket_opcode_detail_folded(wanted, 0) ^ iana_websocket_opcode_detail_folded(known, 0);
}

// The next two functions return the first and the last bytes of a text. They cover a text of up to 16 bytes completely.
// Nothing outside of the text is read.
static inline uint64_t iana_websocket_opcode_detail_first_word(const char* text, size_t length) {
    if (length >= 8) return iana_websocket_opcode_detail_eight_bytes(text);
    if (length >= 4) return iana_websocket_opcode_detail_four_bytes(text);
    if (length == 0) return 0;
    return iana_websocket_opcode_detail_byte_at(text, 0) | iana_websocket_opcode_detail_byte_at(text, length / 2) << 8;
}

static inline uint64_t iana_websocket_opcode_detail_last_word(const char* text, size_t length) {
    if (length >= 8) return iana_websocket_opcode_detail_eight_bytes(text + length - 8);
    if (length >= 4) return iana_websocket_opcode_detail_four_bytes(text + length - 4);
    return length == 0 ? 0 : iana_websocket_opcode_detail_byte_at(text, length - 1);
}

// True if two texts of the same length are equal in any letter case.
static inline int iana_websocket_opcode_detail_is_same(const char* wanted, const char* known, size_t length,
                                                       int is_of_tokens) {
    size_t i;
    uint64_t found = iana_websocket_opcode_detail_difference(iana_websocket_opcode_detail_first_word(wanted, length),
                                                             iana_websocket_opcode_detail_first_word(known, length),
                                                             is_of_tokens);
    found |= iana_websocket_opcode_detail_difference(iana_websocket_opcode_detail_last_word(wanted, length),
                                                     iana_websocket_opcode_detail_last_word(known, length),
                                                     is_of_tokens);
    for (i = 8; i + 8 < length; i += 8) {
        found |= iana_websocket_opcode_detail_difference(iana_websocket_opcode_detail_eight_bytes(wanted + i),
                                                         iana_websocket_opcode_detail_eight_bytes(known + i),
                                                         is_of_tokens);
    }
    return found == 0;
}

// A perfect hash: it finds the only row whose text can be equal to a given text. The upper bits of the hash select a
// displacement. The bits below them, XOR the displacement, are an index into `places`, which contains numbers of rows.
// The generator searched for numbers that give no collision.
struct iana_websocket_opcode_detail_index {
    const uint64_t* multipliers;  // for the first word, the last word, the size, the inner words
    const unsigned char* displacements;
    const unsigned char* places;
    size_t place_count;
    unsigned displacement_shift;
    unsigned place_shift;
    unsigned inner_word_count;
    int is_of_tokens;
};

static inline size_t iana_websocket_opcode_detail_find(const char* text, size_t length,
                                                       const struct iana_websocket_opcode_detail_index* index) {
    unsigned i;
    uint64_t hash =
        iana_websocket_opcode_detail_folded(iana_websocket_opcode_detail_first_word(text, length),
                                            index->is_of_tokens) *
            index->multipliers[0] +
        iana_websocket_opcode_detail_folded(iana_websocket_opcode_detail_last_word(text, length), index->is_of_tokens) *
            index->multipliers[1] +
        length * index->multipliers[2];
    for (i = 1; i <= index->inner_word_count && length > 16; ++i) {
        const char* inner = text + (length - 8) * i / (index->inner_word_count + 1);
        hash += iana_websocket_opcode_detail_folded(iana_websocket_opcode_detail_eight_bytes(inner),
                                                    index->is_of_tokens) *
                index->multipliers[2 + i];
    }
    return index->places[(hash >> index->place_shift & (index->place_count - 1)) ^
                        index->displacements[hash >> index->displacement_shift]];
}

static const uint64_t iana_websocket_opcode_detail_name_multipliers[] = {
    0xe220a8397b1dcdafU, 0x6e789e6aa1b965f5U, 0x6c45d188009454fU};
static const unsigned char iana_websocket_opcode_detail_name_displacements[] = {
    0, 0, 0, 0, 0, 1, 1, 1};
static const unsigned char iana_websocket_opcode_detail_name_places[] = {
    0, 0, 7, 3, 0, 9, 0, 0, 0, 2, 6, 11, 0, 0, 12, 4, 0, 0, 0, 0, 5, 0, 10, 0, 0, 0, 0, 0, 0, 0, 1, 8};
static const struct iana_websocket_opcode_detail_index iana_websocket_opcode_detail_name_index = {
    iana_websocket_opcode_detail_name_multipliers, iana_websocket_opcode_detail_name_displacements,
    iana_websocket_opcode_detail_name_places, 32, 61, 56, 0, 1};

// The name, such as "Continuation". It is IANA's, without what the table's description strips, unless a supplement
// names another one. It is always the present name, also for an enumerator with a former name. NULL if the value has no
// row.
static inline const char* iana_websocket_opcode_name(long value) {
    const struct iana_websocket_opcode_detail_row* row =
        &iana_websocket_opcode_detail_rows[iana_websocket_opcode_detail_row_number(value)];
    return row->name_size != 0 ? row->name : iana_websocket_opcode_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_websocket_opcode_name_length(long value) {
    return iana_websocket_opcode_detail_rows[iana_websocket_opcode_detail_row_number(value)].name_size;
}

// One sentence from the registry or a supplement that says what the value means. NULL if there is none.
static inline const char* iana_websocket_opcode_description(long value) {
    const char* text = iana_websocket_opcode_detail_descriptions[iana_websocket_opcode_detail_row_number(value)];
    return text[0] != '\0' ? text : iana_websocket_opcode_detail_null();
}

// What the registry says of the number: assigned, reserved, for private use, or unassigned.
static inline enum iana_websocket_opcode_assignment iana_websocket_opcode_assignment_of(long value) {
    if (iana_websocket_opcode_detail_row_number(value) != 0) return IANA_WEBSOCKET_OPCODE_ASSIGNMENT_ASSIGNED;
    return IANA_WEBSOCKET_OPCODE_ASSIGNMENT_UNASSIGNED;
}

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. -1 for any other text. It reads only the first `length` characters of `text`, which needs no terminating zero.
// If `length` is 0, `text` may be NULL.
static inline long long iana_websocket_opcode_from_name(const char* text, size_t length) {
    const struct iana_websocket_opcode_detail_index* index = &iana_websocket_opcode_detail_name_index;
    const struct iana_websocket_opcode_detail_row* row;
    row = &iana_websocket_opcode_detail_rows[iana_websocket_opcode_detail_find(text, length, index)];
    if (length == 0 || row->name_size != length) return -1;
    if (!iana_websocket_opcode_detail_is_same(text, row->name, length, index->is_of_tokens)) return -1;
    return row->value;
}

// From here on, true is 1 and false is 0.

// True for the opcodes of control frames, 8 to 15, whether they are registered or not. A control frame is never
// fragmented, and may arrive between the fragments of a message (RFC 6455, Section 5.5).
static inline int iana_websocket_opcode_is_control(long value) {
    return iana_websocket_opcode_detail_is_between(value, 8, 15);  // RFC 6455, Section 5.5
}

#endif  // IANA_WEBSOCKET_OPCODE_H
