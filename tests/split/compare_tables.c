/* Compares both forms of described tables. */
#include <iana/http/error_code.h>
#include <iana/http/field.h>
#include <iana/http/frame_type.h>
#include <iana/http/method.h>
#include <stdio.h>
#include <string.h>
#include <whole/error_code.h>
#include <whole/field.h>
#include <whole/frame_type.h>
#include <whole/method.h>

int compare_tables(void);

static int differ(const char* a, const char* b) {
    if (a == NULL || b == NULL) return a != b;
    return strcmp(a, b) != 0;
}

/* Finds the text in both forms, whole and without its last character. */
#define FIND(table, text)                                                                             \
    for (cut = 0; text != NULL && cut < 2; ++cut) {                                                   \
        const size_t length = strlen(text) - cut;                                                     \
        if (iana_http_##table##_from_name(text, length) != whole_##table##_from_name(text, length)) { \
            ++failures;                                                                               \
        }                                                                                             \
    }

#define COMPARE(table, type)                                                                    \
    for (value = 0; value <= 0xFFFF; ++value) {                                                 \
        const type v = (type)value;                                                             \
        const char* name = whole_##table##_name(v);                                             \
        failures += differ(iana_http_##table##_name(v), name);                                  \
        failures += differ(iana_http_##table##_description(v), whole_##table##_description(v)); \
        failures += iana_http_##table##_name_length(v) != whole_##table##_name_length(v);       \
        FIND(table, name)                                                                       \
    }

#define FORMER(value, former, present, text) FIND(field, text)

int compare_tables(void) {
    int failures = 0;
    size_t cut;
    long value;
    COMPARE(method, long)
    COMPARE(field, long)
    COMPARE(error_code, uint64_t)
    COMPARE(frame_type, long)
    WHOLE_FIELD_FORMER_MAP(FORMER)
    for (value = 0; value <= 0xFFFF; ++value) {
        failures += (int)iana_http_field_status_of(value) != (int)whole_field_status_of(value);
        failures += iana_http_field_hpack_index(value) != whole_field_hpack_index(value);
        failures += differ(iana_http_field_lower_name(value), whole_field_lower_name(value));
        failures += iana_http_method_is_safe(value) != whole_method_is_safe(value);
        failures += (int)iana_http_error_code_assignment_of((uint64_t)value) !=
                    (int)whole_error_code_assignment_of((uint64_t)value);
    }
    if (failures != 0) printf("%d answers of described tables differ\n", failures);
    return failures;
}
