/* Loops over lookups of the C header. They are compiled as C, so that the lookups are inlined as in a C program. */
#pragma once

#include <stddef.h>

struct c_text {
    const char* characters;
    size_t length;
};

#ifdef __cplusplus
extern "C" {
#endif
size_t sum_of_c_phrases(const unsigned* codes, size_t count);
unsigned sum_of_c_codes(const struct c_text* phrases, size_t count);
#ifdef __cplusplus
}
#endif
