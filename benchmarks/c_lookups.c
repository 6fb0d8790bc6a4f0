#include "c_lookups.h"

#include <iana/http/status.h>

size_t sum_of_c_phrases(const unsigned* codes, size_t count) {
    size_t sum = 0;
    for (size_t i = 0; i < count; ++i) {
        const char* phrase = iana_http_reason_phrase((int)codes[i]);
        if (phrase != NULL) sum += (unsigned char)phrase[0];
    }
    return sum;
}

unsigned sum_of_c_codes(const struct c_text* phrases, size_t count) {
    unsigned sum = 0;
    for (size_t i = 0; i < count; ++i) {
        sum += (unsigned)iana_http_status_from_phrase(phrases[i].characters, phrases[i].length);
    }
    return sum;
}
