// A table of the C header's functions, so that one test can call them as each compiler compiled them.
#pragma once

#include <stddef.h>  // NOLINT(modernize-deprecated-headers): for C, too

// The arguments that IANA_HTTP_STATUS_MAP passes to its macro, and the enumerator with that name.
struct c_mapped {
    int code;
    const char* name;
    const char* phrase;
    int enumerator;
};

struct c_functions {
    const char* (*enum_name)(long code);
    const char* (*reason_phrase)(long code);
    size_t (*reason_phrase_length)(long code);
    const char* (*registered_phrase)(long code);
    const char* (*status_text)(long code);
    size_t (*status_text_length)(long code);
    const char* (*status_line)(long code);
    size_t (*status_line_length)(long code);
    const char* (*class_phrase)(long code);
    const char* (*description)(long code);
    const char* (*word_for_class)(long code);
    const char* (*word_for_registration)(long code);
    int (*class_of)(long code);
    int (*registration_of)(long code);
    int (*generic)(long code);
    int (*is_informational)(long code);
    int (*is_success)(long code);
    int (*is_redirection)(long code);
    int (*is_client_error)(long code);
    int (*is_server_error)(long code);
    int (*is_error)(long code);
    int (*is_valid)(long code);
    int (*is_heuristically_cacheable)(long code);
    int (*never_has_content)(long code);
    int (*preserves_method)(long code);
    int (*status_from_digits)(const char* text, size_t length);
    int (*status_from_name)(const char* text, size_t length);
    int (*status_from_phrase)(const char* text, size_t length);
    const struct c_mapped* mapped;
    size_t mapped_count;
    // Former names, which c_functions.inc lists by hand, as a user's program does.
    const struct c_mapped* former;
    size_t former_count;
    // The arguments that IANA_HTTP_STATUS_FORMER_MAP passes to its macro, and the enumerator of the present name.
    const struct c_mapped* former_mapped;
    size_t former_mapped_count;
};

#ifdef __cplusplus
extern "C" {
#endif
const struct c_functions* functions_in_c(void);
const struct c_functions* functions_in_c_behind_macros(void);
const struct c_functions* functions_in_cpp(void);
#ifdef __cplusplus
}
#endif
