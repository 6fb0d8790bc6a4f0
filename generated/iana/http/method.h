// HTTP request methods for C99 and later, and for C++.
// Made by iana-codegen 0.1.0 from IANA's registry http-methods as updated on 2026-06-17: 40 methods.
// Do not edit. To regenerate:
// iana-codegen generate c REGISTRY --table http-method.xml --supplement FILE --output method.h
#ifndef IANA_HTTP_METHOD_H
#define IANA_HTTP_METHOD_H

#include <stddef.h>
#include <stdint.h>

// HTTP request methods. This project assigns the numbers, which never change. No enumerator is 0: 0 can stand for "not
// registered". The functions below take any long. Names are never removed and never change their meaning.
enum iana_http_method {
    IANA_HTTP_METHOD_ACL               = 1,  // RFC 3744, Section 8.1
    IANA_HTTP_METHOD_BASELINE_CONTROL  = 2,  // RFC 3253, Section 12.6
    IANA_HTTP_METHOD_BIND              = 3,  // RFC 5842, Section 4
    IANA_HTTP_METHOD_CHECKIN           = 4,  // RFC 3253, Section 9.4
    IANA_HTTP_METHOD_CHECKOUT          = 5,  // RFC 3253, Section 8.8
    IANA_HTTP_METHOD_CONNECT           = 6,  // RFC 9110, Section 9.3.6
    IANA_HTTP_METHOD_COPY              = 7,  // RFC 4918, Section 9.8
    IANA_HTTP_METHOD_DELETE            = 8,  // RFC 9110, Section 9.3.5
    IANA_HTTP_METHOD_GET               = 9,  // RFC 9110, Section 9.3.1
    IANA_HTTP_METHOD_HEAD              = 10,  // RFC 9110, Section 9.3.2
    IANA_HTTP_METHOD_LABEL             = 11,  // RFC 3253, Section 8.2
    IANA_HTTP_METHOD_LINK              = 12,  // RFC 2068, Section 19.6.1.2
    IANA_HTTP_METHOD_LOCK              = 13,  // RFC 4918, Section 9.10
    IANA_HTTP_METHOD_MERGE             = 14,  // RFC 3253, Section 11.2
    IANA_HTTP_METHOD_MKACTIVITY        = 15,  // RFC 3253, Section 13.5
    IANA_HTTP_METHOD_MKCALENDAR        = 16,  // RFC 4791, Section 5.3.1; RFC 8144, Section 2.3
    IANA_HTTP_METHOD_MKCOL             = 17,  // RFC 4918, Section 9.3; RFC 5689, Section 3; RFC 8144, Section 2.3
    IANA_HTTP_METHOD_MKREDIRECTREF     = 18,  // RFC 4437, Section 6
    IANA_HTTP_METHOD_MKWORKSPACE       = 19,  // RFC 3253, Section 6.3
    IANA_HTTP_METHOD_MOVE              = 20,  // RFC 4918, Section 9.9
    IANA_HTTP_METHOD_OPTIONS           = 21,  // RFC 9110, Section 9.3.7
    IANA_HTTP_METHOD_ORDERPATCH        = 22,  // RFC 3648, Section 7
    IANA_HTTP_METHOD_PATCH             = 23,  // RFC 5789, Section 2
    IANA_HTTP_METHOD_POST              = 24,  // RFC 9110, Section 9.3.3
    IANA_HTTP_METHOD_PRI               = 25,  // RFC 9113, Section 3.4
    IANA_HTTP_METHOD_PROPFIND          = 26,  // RFC 4918, Section 9.1; RFC 8144, Section 2.1
    IANA_HTTP_METHOD_PROPPATCH         = 27,  // RFC 4918, Section 9.2; RFC 8144, Section 2.2
    IANA_HTTP_METHOD_PUT               = 28,  // RFC 9110, Section 9.3.4
    IANA_HTTP_METHOD_QUERY             = 29,  // RFC 10008, Section 2
    IANA_HTTP_METHOD_REBIND            = 30,  // RFC 5842, Section 6
    IANA_HTTP_METHOD_REPORT            = 31,  // RFC 3253, Section 3.6; RFC 8144, Section 2.1
    IANA_HTTP_METHOD_SEARCH            = 32,  // RFC 5323, Section 2
    IANA_HTTP_METHOD_TRACE             = 33,  // RFC 9110, Section 9.3.8
    IANA_HTTP_METHOD_UNBIND            = 34,  // RFC 5842, Section 5
    IANA_HTTP_METHOD_UNCHECKOUT        = 35,  // RFC 3253, Section 4.5
    IANA_HTTP_METHOD_UNLINK            = 36,  // RFC 2068, Section 19.6.1.3
    IANA_HTTP_METHOD_UNLOCK            = 37,  // RFC 4918, Section 9.11
    IANA_HTTP_METHOD_UPDATE            = 38,  // RFC 3253, Section 7.1
    IANA_HTTP_METHOD_UPDATEREDIRECTREF = 39,  // RFC 4437, Section 7
    IANA_HTTP_METHOD_VERSION_CONTROL   = 40,  // RFC 3253, Section 3.5
};

// Calls x(1, ACL, "ACL") for each row, in the registry's order, with its value, its present name and its text. To turn
// the name into an enumerator or a string, x must use it with ## or #: these operators do not expand a macro that has
// the same name.
#define IANA_HTTP_METHOD_MAP(x) \
    x(1, ACL,                "ACL")               \
    x(2, BASELINE_CONTROL,   "BASELINE-CONTROL")  \
    x(3, BIND,               "BIND")              \
    x(4, CHECKIN,            "CHECKIN")           \
    x(5, CHECKOUT,           "CHECKOUT")          \
    x(6, CONNECT,            "CONNECT")           \
    x(7, COPY,               "COPY")              \
    x(8, DELETE,             "DELETE")            \
    x(9, GET,                "GET")               \
    x(10, HEAD,              "HEAD")              \
    x(11, LABEL,             "LABEL")             \
    x(12, LINK,              "LINK")              \
    x(13, LOCK,              "LOCK")              \
    x(14, MERGE,             "MERGE")             \
    x(15, MKACTIVITY,        "MKACTIVITY")        \
    x(16, MKCALENDAR,        "MKCALENDAR")        \
    x(17, MKCOL,             "MKCOL")             \
    x(18, MKREDIRECTREF,     "MKREDIRECTREF")     \
    x(19, MKWORKSPACE,       "MKWORKSPACE")       \
    x(20, MOVE,              "MOVE")              \
    x(21, OPTIONS,           "OPTIONS")           \
    x(22, ORDERPATCH,        "ORDERPATCH")        \
    x(23, PATCH,             "PATCH")             \
    x(24, POST,              "POST")              \
    x(25, PRI,               "PRI")               \
    x(26, PROPFIND,          "PROPFIND")          \
    x(27, PROPPATCH,         "PROPPATCH")         \
    x(28, PUT,               "PUT")               \
    x(29, QUERY,             "QUERY")             \
    x(30, REBIND,            "REBIND")            \
    x(31, REPORT,            "REPORT")            \
    x(32, SEARCH,            "SEARCH")            \
    x(33, TRACE,             "TRACE")             \
    x(34, UNBIND,            "UNBIND")            \
    x(35, UNCHECKOUT,        "UNCHECKOUT")        \
    x(36, UNLINK,            "UNLINK")            \
    x(37, UNLOCK,            "UNLOCK")            \
    x(38, UPDATE,            "UPDATE")            \
    x(39, UPDATEREDIRECTREF, "UPDATEREDIRECTREF") \
    x(40, VERSION_CONTROL,   "VERSION-CONTROL")

// Calls x(value, FORMER_NAME, NAME, "former text") for each former name and each alias that has an enumerator, in the
// order of the rows.
#define IANA_HTTP_METHOD_FORMER_MAP(x)

// The implementation of the functions below: do not use names that contain "detail". The lookups compare bytes with
// string literals, so the execution character set must contain ASCII.
typedef char iana_http_method_detail_needs_ascii['A' == 0x41 && 'a' == 0x61 && '0' == 0x30 && ' ' == 0x20 ? 1 : -1];

// nullptr in C++11 and later; NULL in C.
static inline const char* iana_http_method_detail_null(void) {
#if defined(__cplusplus) && __cplusplus >= 201103L
    return nullptr;
#else
    return NULL;
#endif
}

struct iana_http_method_detail_row {
    unsigned short value;
    unsigned char name_size;
    unsigned char column_safe;
    unsigned char column_idempotent;
    const char* name;
};

// One row for each known value, then one for each former name. The first row stands for every value without a row.
static const struct iana_http_method_detail_row iana_http_method_detail_rows[] = {
    {0, 0, 0, 0, ""},

    {1, 3, 0, 1, "ACL"},
    {2, 16, 0, 1, "BASELINE-CONTROL"},
    {3, 4, 0, 1, "BIND"},
    {4, 7, 0, 1, "CHECKIN"},
    {5, 8, 0, 1, "CHECKOUT"},
    {6, 7, 0, 0, "CONNECT"},
    {7, 4, 0, 1, "COPY"},
    {8, 6, 0, 1, "DELETE"},
    {9, 3, 1, 1, "GET"},
    {10, 4, 1, 1, "HEAD"},
    {11, 5, 0, 1, "LABEL"},
    {12, 4, 0, 1, "LINK"},
    {13, 4, 0, 0, "LOCK"},
    {14, 5, 0, 1, "MERGE"},
    {15, 10, 0, 1, "MKACTIVITY"},
    {16, 10, 0, 1, "MKCALENDAR"},
    {17, 5, 0, 1, "MKCOL"},
    {18, 13, 0, 1, "MKREDIRECTREF"},
    {19, 11, 0, 1, "MKWORKSPACE"},
    {20, 4, 0, 1, "MOVE"},
    {21, 7, 1, 1, "OPTIONS"},
    {22, 10, 0, 1, "ORDERPATCH"},
    {23, 5, 0, 0, "PATCH"},
    {24, 4, 0, 0, "POST"},
    {25, 3, 1, 1, "PRI"},
    {26, 8, 1, 1, "PROPFIND"},
    {27, 9, 0, 1, "PROPPATCH"},
    {28, 3, 0, 1, "PUT"},
    {29, 5, 1, 1, "QUERY"},
    {30, 6, 0, 1, "REBIND"},
    {31, 6, 1, 1, "REPORT"},
    {32, 6, 1, 1, "SEARCH"},
    {33, 5, 1, 1, "TRACE"},
    {34, 6, 0, 1, "UNBIND"},
    {35, 10, 0, 1, "UNCHECKOUT"},
    {36, 6, 0, 1, "UNLINK"},
    {37, 6, 0, 1, "UNLOCK"},
    {38, 6, 0, 1, "UPDATE"},
    {39, 17, 0, 1, "UPDATEREDIRECTREF"},
    {40, 15, 0, 1, "VERSION-CONTROL"},
};

// The description of each row, or "" if it has none. The first one stands for every value without a row.
static const char* const iana_http_method_detail_descriptions[] = {
    "",

    "Sets who may do what with a resource.",
    "Starts to keep versions of a collection as a whole.",
    "Adds a name for an existing resource to a collection.",
    "Ends the editing of a checked-out resource and stores a new version of it.",
    "Opens a resource for editing, so that a new version of it can follow.",
    "Asks a proxy to open a tunnel to a host and to pass on bytes in both directions.",
    "Duplicates a resource at another URI.",
    "Asks the server to remove the resource.",
    "Asks for the current content of the resource.",
    "Asks for the fields that GET would return, without the content.",
    "Adds, moves or removes a label that selects a version.",
    "Adds links from the resource to other resources.",
    "Locks a resource against changes by others, or keeps such a lock alive.",
    "Brings the changes of other versions into a resource.",
    "Creates an activity, which groups related changes to several resources.",
    "Creates a collection for calendar data.",
    "Creates a collection.",
    "Creates a resource that redirects to another URI.",
    "Creates a workspace, in which versions are edited apart from others.",
    "Moves a resource to another URI.",
    "Asks which methods and features a resource or a server supports.",
    "Changes the order of the members of a collection.",
    "Changes parts of the resource, as the content of the request describes.",
    "Hands the content of the request to the resource, which processes it in its own way.",
    "Appears only at the start of an HTTP/2 connection, never as a request.",
    "Asks for properties of a resource, and of its members if it is a collection.",
    "Sets and removes properties of a resource.",
    "Stores the content of the request as the content of the resource.",
    "Asks for the result of a query, which is the content of the request.",
    "Moves a name of a resource to another collection, without touching the resource.",
    "Asks for information that the server has to gather or to compute.",
    "Asks for the resources that match a query.",
    "Asks for the request itself, to see how it arrives.",
    "Removes a name of a resource from a collection.",
    "Gives up the editing of a checked-out resource and restores what it was before.",
    "Removes links from the resource to other resources.",
    "Removes a lock from a resource.",
    "Replaces the content of a resource by that of one of its versions.",
    "Changes where a redirecting resource leads, or whether it does so permanently.",
    "Starts to keep versions of a resource.",
};

// The number of the row of each value from 1 to 40; 0 if the value has no row.
static const unsigned char iana_http_method_detail_row_numbers[] = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
    32, 33, 34, 35, 36, 37, 38, 39, 40};

static inline int iana_http_method_detail_is_between(long value, long first, long last) {
    return value >= first && value <= last;
}

static inline size_t iana_http_method_detail_row_number(long value) {
    return iana_http_method_detail_is_between(value, 1, 40) ? iana_http_method_detail_row_numbers[value - 1] : 0;
}

static inline uint64_t iana_http_method_detail_byte_at(const char* text, size_t i) { return text[i] & 0xFF; }

// Compilers turn each of the next two functions into a single load.
static inline uint64_t iana_http_method_detail_four_bytes(const char* text) {
    return iana_http_method_detail_byte_at(text, 0) | iana_http_method_detail_byte_at(text, 1) << 8 |
           iana_http_method_detail_byte_at(text, 2) << 16 | iana_http_method_detail_byte_at(text, 3) << 24;
}

static inline uint64_t iana_http_method_detail_eight_bytes(const char* text) {
    return iana_http_method_detail_byte_at(text, 0) | iana_http_method_detail_byte_at(text, 1) << 8 |
           iana_http_method_detail_byte_at(text, 2) << 16 | iana_http_method_detail_byte_at(text, 3) << 24 |
           iana_http_method_detail_byte_at(text, 4) << 32 | iana_http_method_detail_byte_at(text, 5) << 40 |
           iana_http_method_detail_byte_at(text, 6) << 48 | iana_http_method_detail_byte_at(text, 7) << 56;
}

// The next two functions return the first and the last bytes of a text. They cover a text of up to 16 bytes completely.
// Nothing outside of the text is read.
static inline uint64_t iana_http_method_detail_first_word(const char* text, size_t length) {
    if (length >= 8) return iana_http_method_detail_eight_bytes(text);
    if (length >= 4) return iana_http_method_detail_four_bytes(text);
    if (length == 0) return 0;
    return iana_http_method_detail_byte_at(text, 0) | iana_http_method_detail_byte_at(text, length / 2) << 8;
}

static inline uint64_t iana_http_method_detail_last_word(const char* text, size_t length) {
    if (length >= 8) return iana_http_method_detail_eight_bytes(text + length - 8);
    if (length >= 4) return iana_http_method_detail_four_bytes(text + length - 4);
    return length == 0 ? 0 : iana_http_method_detail_byte_at(text, length - 1);
}

// True if two texts of the same length are equal.
static inline int iana_http_method_detail_is_same(const char* wanted, const char* known, size_t length) {
    size_t i;
    uint64_t found = iana_http_method_detail_first_word(wanted, length) ^
                     iana_http_method_detail_first_word(known, length);
    found |= iana_http_method_detail_last_word(wanted, length) ^ iana_http_method_detail_last_word(known, length);
    for (i = 8; i + 8 < length; i += 8) {
        found |= iana_http_method_detail_eight_bytes(wanted + i) ^ iana_http_method_detail_eight_bytes(known + i);
    }
    return found == 0;
}

// A perfect hash: it finds the only row whose text can be equal to a given text. The upper bits of the hash select a
// displacement. The bits below them, XOR the displacement, are an index into `places`, which contains numbers of rows.
// The generator searched for numbers that give no collision.
struct iana_http_method_detail_index {
    const uint64_t* multipliers;  // for the first word, the last word, the size, the inner words
    const unsigned char* displacements;
    const unsigned char* places;
    size_t place_count;
    unsigned displacement_shift;
    unsigned place_shift;
    unsigned inner_word_count;
};

static inline size_t iana_http_method_detail_find(const char* text, size_t length,
                                                  const struct iana_http_method_detail_index* index) {
    unsigned i;
    uint64_t hash = iana_http_method_detail_first_word(text, length) * index->multipliers[0] +
                    iana_http_method_detail_last_word(text, length) * index->multipliers[1] +
                    length * index->multipliers[2];
    for (i = 1; i <= index->inner_word_count && length > 16; ++i) {
        const char* inner = text + (length - 8) * i / (index->inner_word_count + 1);
        hash += iana_http_method_detail_eight_bytes(inner) * index->multipliers[2 + i];
    }
    return index->places[(hash >> index->place_shift & (index->place_count - 1)) ^
                        index->displacements[hash >> index->displacement_shift]];
}

static const uint64_t iana_http_method_detail_name_multipliers[] = {
    0xe220a8397b1dcdafU, 0x6e789e6aa1b965f5U, 0x6c45d188009454fU};
static const unsigned char iana_http_method_detail_name_displacements[] = {
    0, 0, 3, 10, 0, 2, 4, 1, 0, 2, 0, 1, 0, 0, 1, 1};
static const unsigned char iana_http_method_detail_name_places[] = {
    26, 0, 0, 0, 0, 7, 2, 0, 0, 0, 33, 0, 0, 0, 21, 35, 0, 15, 25, 17, 3, 6, 0, 28, 37, 1, 13, 0, 0, 0, 16, 0, 29, 9,
    12, 24, 39, 32, 4, 23, 36, 34, 0, 0, 11, 38, 18, 5, 22, 20, 8, 14, 10, 0, 19, 31, 0, 27, 0, 0, 0, 40, 30, 0};
static const struct iana_http_method_detail_index iana_http_method_detail_name_index = {
    iana_http_method_detail_name_multipliers, iana_http_method_detail_name_displacements,
    iana_http_method_detail_name_places, 64, 60, 54, 0};

// The name as IANA spells it, such as "ACL". It is always the present name, also for an enumerator with a former name.
// NULL if the value has no row.
static inline const char* iana_http_method_name(long value) {
    const struct iana_http_method_detail_row* row =
        &iana_http_method_detail_rows[iana_http_method_detail_row_number(value)];
    return row->name_size != 0 ? row->name : iana_http_method_detail_null();
}

// The length of that text; 0 if it is NULL.
static inline size_t iana_http_method_name_length(long value) {
    return iana_http_method_detail_rows[iana_http_method_detail_row_number(value)].name_size;
}

// One sentence from the registry or a supplement that says what the value means. NULL if there is none.
static inline const char* iana_http_method_description(long value) {
    const char* text = iana_http_method_detail_descriptions[iana_http_method_detail_row_number(value)];
    return text[0] != '\0' ? text : iana_http_method_detail_null();
}

// The value with that name. The function compares names exactly and finds former names and aliases, too. 0 for any
// other text. It reads only the first `length` characters of `text`, which needs no terminating zero. If `length` is 0,
// `text` may be NULL.
static inline int iana_http_method_from_name(const char* text, size_t length) {
    const struct iana_http_method_detail_index* index = &iana_http_method_detail_name_index;
    const struct iana_http_method_detail_row* row;
    row = &iana_http_method_detail_rows[iana_http_method_detail_find(text, length, index)];
    if (length == 0 || row->name_size != length) return 0;
    if (!iana_http_method_detail_is_same(text, row->name, length)) return 0;
    return row->value;
}

// From here on, true is 1 and false is 0.

// True if a client that uses the method asks for no change on the server, so that a crawler or a prefetch may use it as
// well. False for a value that is no row (RFC 9110, Section 9.2.1).
static inline int iana_http_method_is_safe(long value) {
    return iana_http_method_detail_rows[iana_http_method_detail_row_number(value)].column_safe;
}

// True if sending a request several times is meant to have the same effect as sending it once, so that a client may
// repeat it after the connection broke. True for every safe method. False for a value that is no row (RFC 9110, Section
// 9.2.2).
static inline int iana_http_method_is_idempotent(long value) {
    return iana_http_method_detail_rows[iana_http_method_detail_row_number(value)].column_idempotent;
}

#endif  // IANA_HTTP_METHOD_H
