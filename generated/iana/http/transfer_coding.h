// HTTP transfer codings for C99 and later, and for C++.
// Made by iana-codegen 0.1.0 from IANA's registry http-parameters as updated on 2025-10-02: 6 transfer codings.
// Do not edit. To regenerate:
// iana-codegen generate c REGISTRY --table http-transfer-coding.xml --supplement FILE --output transfer_coding.h
#ifndef IANA_HTTP_TRANSFER_CODING_H
#define IANA_HTTP_TRANSFER_CODING_H

#include <stddef.h>
#include <stdint.h>

// HTTP transfer codings. This project assigns the numbers, which never change. No enumerator is 0: 0 can stand for "not
// registered". The functions below take any long. Names are never removed and never change their meaning.
enum iana_http_transfer_coding {
    IANA_HTTP_TRANSFER_CODING_CHUNKED  = 1,  // RFC 9112, Section 7.1
    IANA_HTTP_TRANSFER_CODING_COMPRESS = 2,  // RFC 9112, Section 7.2
    IANA_HTTP_TRANSFER_CODING_DEFLATE  = 3,  // RFC 9112, Section 7.2
    IANA_HTTP_TRANSFER_CODING_GZIP     = 4,  // RFC 9112, Section 7.2
    IANA_HTTP_TRANSFER_CODING_IDENTITY = 5,  // RFC 2616, Section 3.6
    IANA_HTTP_TRANSFER_CODING_TRAILERS = 6,  // RFC 9112, Section 12.3

    // Former names
    IANA_HTTP_TRANSFER_CODING_X_COMPRESS = 2,  // RFC 9112, Section 7.2
    IANA_HTTP_TRANSFER_CODING_X_GZIP     = 4,  // RFC 9112, Section 7.2
};

// Calls x(1, CHUNKED, "chunked") for each row, in the registry's order, with its value, its present name and its text.
// To turn the name into an enumerator or a string, x must use it with ## or #: these operators do not expand a macro
// that has the same name.
#define IANA_HTTP_TRANSFER_CODING_MAP(x) \
    x(1, CHUNKED,  "chunked")  \
    x(2, COMPRESS, "compress") \
    x(3, DEFLATE,  "deflate")  \
    x(4, GZIP,     "gzip")     \
    x(5, IDENTITY, "identity") \
    x(6, TRAILERS, "trailers")

// Calls x(value, FORMER_NAME, NAME, "former text") for each former name and each alias that has an enumerator, in the
// order of the rows.
#define IANA_HTTP_TRANSFER_CODING_FORMER_MAP(x) \
    x(2, X_COMPRESS, COMPRESS, "x-compress") \
    x(4, X_GZIP, GZIP,         "x-gzip")

// The implementation of the functions below: do not use names that contain "detail". The lookups compare bytes with
// string literals, so the execution character set must contain ASCII.
typedef char iana_http_transfer_coding_detail_needs_ascii['A' == 0x41 && 'a' == 0x61 && '0' == 0x30 &&
                                                          ' ' == 0x20 ? 1 : -1];

// nullptr in C++11 and later; NULL in C.
static inline const char* iana_http_transfer_coding_detail_null(void) {
#if defined(__cplusplus) && __cplusplus >= 201103L
    return nullptr;
#else
    return NULL;
#endif
}

struct iana_http_transfer_coding_detail_row {
    unsigned short value;
    unsigned char name_size;
    const char* name;
};

// One row for each known value, then one for each former name. The first row stands for every value without a row.
static const struct iana_http_transfer_coding_detail_row iana_http_transfer_coding_detail_rows[] = {
    {0, 0, ""},

    {1, 7, "chunked"},
    {2, 8, "compress"},
    {3, 7, "deflate"},
    {4, 4, "gzip"},
    {5, 8, "identity"},
    {6, 8, "trailers"},

    // Former names
    {2, 10, "x-compress"},
    {4, 6, "x-gzip"},
};

// The description of each row, or "" if it has none. The first one stands for every value without a row.
static const char* const iana_http_transfer_coding_detail_descriptions[] = {
    "",

    "The content is sent in chunks, each after its size, and ends with a chunk of size 0.",
    "The message is compressed with adaptive LZW, as by the UNIX program compress.",
    "The message is compressed with DEFLATE and wrapped in the zlib format.",
    "The message is compressed in the format of the program gzip, which ends with a checksum.",
    "The message has no coding; the name was withdrawn.",
    "No coding, but a member of TE: the client accepts trailer fields.",
};

// The name of each row in lower case.
static const char* const iana_http_transfer_coding_detail_lower_names[] = {
    "",

    "chunked",
    "compress",
    "deflate",
    "gzip",
    "identity",
    "trailers",
};

// The number of the row of each value from 1 to 6; 0 if the value has no row.
static const unsigned char iana_http_transfer_coding_detail_row_numbers[] = {
    1, 2, 3, 4, 5, 6};

static inline int iana_http_transfer_coding_detail_is_between(long value, long first, long last) {
    return value >= first && value <= last;
}

static inline size_t iana_http_transfer_coding_detail_row_number(long value) {
    return iana_http_transfer_coding_detail_is_between(value, 1,
                                                       6) ? iana_http_transfer_coding_detail_row_numbers[value - 1] : 0;
}

static inline uint64_t iana_http_transfer_coding_detail_byte_at(const char* text, size_t i) { return text[i] & 0xFF; }

// Compilers turn each of the next two functions into a single load.
static inline uint64_t iana_http_transfer_coding_detail_four_bytes(const char* text) {
    return iana_http_transfer_coding_detail_byte_at(text, 0) | iana_http_transfer_coding_detail_byte_at(text, 1) << 8 |
           iana_http_transfer_coding_detail_byte_at(text, 2) << 16 |
               iana_http_transfer_coding_detail_byte_at(text, 3) << 24;
}

static inline uint64_t iana_http_transfer_coding_detail_eight_bytes(const char* text) {
    return iana_http_transfer_coding_detail_byte_at(text, 0) | iana_http_transfer_coding_detail_byte_at(text, 1) << 8 |
           iana_http_transfer_coding_detail_byte_at(text, 2) << 16 |
               iana_http_transfer_coding_detail_byte_at(text, 3) << 24 |
           iana_http_transfer_coding_detail_byte_at(text, 4) << 32 |
               iana_http_transfer_coding_detail_byte_at(text, 5) << 40 |
           iana_http_transfer_coding_detail_byte_at(text, 6) << 48 |
               iana_http_transfer_coding_detail_byte_at(text, 7) << 56;
}

// A word that repeats the byte eight times.
static inline uint64_t iana_http_transfer_coding_detail_each_byte(unsigned byte) { return byte * 0x0101010101010101U; }

// A word in which each byte is 0x20, the bit of the letter case, if that byte of `word` is an ASCII letter; else 0.
static inline uint64_t iana_http_transfer_coding_detail_letter_bits(uint64_t word) {
    const uint64_t lower = (word | iana_http_transfer_coding_detail_each_byte(0x20)) &
                           iana_http_transfer_coding_detail_each_byte(0x7F);
    const uint64_t from_a = lower + iana_http_transfer_coding_detail_each_byte(0x80 - 'a');
    const uint64_t after_z = lower + iana_http_transfer_coding_detail_each_byte(0x7F - 'z');
    return (from_a & ~after_z & ~word & iana_http_transfer_coding_detail_each_byte(0x80)) >> 2;
}

// The input of the hash, which is the same in any letter case. A faster way is enough if the known texts contain no
// characters from 0x40 up except letters.
static inline uint64_t iana_http_transfer_coding_detail_folded(uint64_t word, int is_of_tokens) {
    return word |
           (is_of_tokens ? iana_http_transfer_coding_detail_each_byte(0x20) :
            iana_http_transfer_coding_detail_letter_bits(word));
}

// Zero if the words are equal in any letter case. If `is_of_tokens`, only letters of the known text have the bit 0x40.
static inline uint64_t iana_http_transfer_coding_detail_difference(uint64_t wanted, uint64_t known, int is_of_tokens) {
    const uint64_t letters = known >> 1 & iana_http_transfer_coding_detail_each_byte(0x20);
    if (is_of_tokens) return (wanted ^ known) & ~letters;
    return iana_http_transfer_coding_detail_folded(wanted, 0) ^ iana_http_transfer_coding_detail_folded(known, 0);
}

// The next two functions return the first and the last bytes of a text. They cover a text of up to 16 bytes completely.
// Nothing outside of the text is read.
static inline uint64_t iana_http_transfer_coding_detail_first_word(const char* text, size_t length) {
    if (length >= 8) return iana_http_transfer_coding_detail_eight_bytes(text);
    if (length >= 4) return iana_http_transfer_coding_detail_four_bytes(text);
    if (length == 0) return 0;
    return iana_http_transfer_coding_detail_byte_at(text, 0) |
           iana_http_transfer_coding_detail_byte_at(text, length / 2) << 8;
}

static inline uint64_t iana_http_transfer_coding_detail_last_word(const char* text, size_t length) {
    if (length >= 8) return iana_http_transfer_coding_detail_eight_bytes(text + length - 8);
    if (length >= 4) return iana_http_transfer_coding_detail_four_bytes(text + length - 4);
    return length == 0 ? 0 : iana_http_transfer_coding_detail_byte_at(text, length - 1);
}

// True if two texts of the same length are equal in any letter case.
static inline int iana_http_transfer_coding_detail_is_same(const char* wanted, const char* known, size_t length,
                                                           int is_of_tokens) {
    size_t i;
    uint64_t found = iana_http_transfer_coding_detail_difference(iana_http_transfer_coding_detail_first_word(wanted,
                     length), iana_http_transfer_coding_detail_first_word(known, length), is_of_tokens);
    found |= iana_http_transfer_coding_detail_difference(iana_http_transfer_coding_detail_last_word(wanted, length),
                                                         iana_http_transfer_coding_detail_last_word(known, length),
                                                         is_of_tokens);
    for (i = 8; i + 8 < length; i += 8) {
        found |= iana_http_transfer_coding_detail_difference(iana_http_transfer_coding_detail_eight_bytes(wanted + i),
                                                             iana_http_transfer_coding_detail_eight_bytes(known + i),
                                                             is_of_tokens);
    }
    return found == 0;
}

// A perfect hash: it finds the only row whose text can be equal to a given text. The upper bits of the hash select a
// displacement. The bits below them, XOR the displacement, are an index into `places`, which contains numbers of rows.
// The generator searched for numbers that give no collision.
struct iana_http_transfer_coding_detail_index {
    const uint64_t* multipliers;  // for the first word, the last word, the size, the inner words
    const unsigned char* displacements;
    const unsigned char* places;
    size_t place_count;
    unsigned displacement_shift;
    unsigned place_shift;
    unsigned inner_word_count;
    int is_of_tokens;
};

static inline size_t iana_http_transfer_coding_detail_find(const char* text, size_t length,
                                                           const struct iana_http_transfer_coding_detail_index* index) {
    unsigned i;
    uint64_t hash =
        iana_http_transfer_coding_detail_folded(iana_http_transfer_coding_detail_first_word(text, length),
                                                index->is_of_tokens) *
            index->multipliers[0] +
        iana_http_transfer_coding_detail_folded(iana_http_transfer_coding_detail_last_word(text, length),
                                                index->is_of_tokens) *
            index->multipliers[1] +
        length * index->multipliers[2];
    for (i = 1; i <= index->inner_word_count && length > 16; ++i) {
        const char* inner = text + (length - 8) * i / (index->inner_word_count + 1);
        hash += iana_http_transfer_coding_detail_folded(iana_http_transfer_coding_detail_eight_bytes(inner),
                                                        index->is_of_tokens) *
                index->multipliers[2 + i];
    }
    return index->places[(hash >> index->place_shift & (index->place_count - 1)) ^
                        index->displacements[hash >> index->displacement_shift]];
}

static const uint64_t iana_http_transfer_coding_detail_name_multipliers[] = {
    0xe220a8397b1dcdafU, 0x6e789e6aa1b965f5U, 0x6c45d188009454fU};
static const unsigned char iana_http_transfer_coding_detail_name_displacements[] = {
    2, 3, 0, 0};
static const unsigned char iana_http_transfer_coding_detail_name_places[] = {
    3, 5, 0, 6, 4, 0, 2, 0, 0, 0, 0, 0, 7, 0, 1, 8};
static const struct iana_http_transfer_coding_detail_index iana_http_transfer_coding_detail_name_index = {
    iana_http_transfer_coding_detail_name_multipliers, iana_http_transfer_coding_detail_name_displacements,
    iana_http_transfer_coding_detail_name_places, 16, 62, 58, 0, 1};

// The name as IANA spells it, such as "chunked". It is always the present name, also for an enumerator with a former
// name. NULL if the value has no row.
static inline const char* iana_http_transfer_coding_name(long value) {
    const struct iana_http_transfer_coding_detail_row* row =
        &iana_http_transfer_coding_detail_rows[iana_http_transfer_coding_detail_row_number(value)];
    return row->name_size != 0 ? row->name : iana_http_transfer_coding_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_http_transfer_coding_name_length(long value) {
    return iana_http_transfer_coding_detail_rows[iana_http_transfer_coding_detail_row_number(value)].name_size;
}

// The name in lower case, as HTTP/2 and HTTP/3 send it. NULL if the value has no row.
static inline const char* iana_http_transfer_coding_lower_name(long value) {
    const char* text = iana_http_transfer_coding_detail_lower_names[iana_http_transfer_coding_detail_row_number(value)];
    return text[0] != '\0' ? text : iana_http_transfer_coding_detail_null();
}

// One sentence from the registry or a supplement that says what the value means. NULL if there is none.
static inline const char* iana_http_transfer_coding_description(long value) {
    const char* text =
        iana_http_transfer_coding_detail_descriptions[iana_http_transfer_coding_detail_row_number(value)];
    return text[0] != '\0' ? text : iana_http_transfer_coding_detail_null();
}

// The value with that name. The function compares names in any letter case of ASCII and finds former names and aliases,
// too. 0 for any other text. It reads only the first `length` characters of `text`, which needs no terminating zero. If
// `length` is 0, `text` may be NULL.
static inline int iana_http_transfer_coding_from_name(const char* text, size_t length) {
    const struct iana_http_transfer_coding_detail_index* index = &iana_http_transfer_coding_detail_name_index;
    const struct iana_http_transfer_coding_detail_row* row;
    row = &iana_http_transfer_coding_detail_rows[iana_http_transfer_coding_detail_find(text, length, index)];
    if (length == 0 || row->name_size != length) return 0;
    if (!iana_http_transfer_coding_detail_is_same(text, row->name, length, index->is_of_tokens)) return 0;
    return row->value;
}

#endif  // IANA_HTTP_TRANSFER_CODING_H
