// The first example of the README, in C.
#include <iana/http/status.h>
#include <stdio.h>

#define CASE(code, name, phrase) \
    case code: return #name;

static const char* name_of(int code) {
    switch (code) { IANA_HTTP_STATUS_MAP(CASE) }  // every code that has a phrase
    return "unknown";
}

int main(void) {
    const int code = iana_http_status_from_phrase("Payload Too Large", 17);    // a former phrase; 0 where there is none
    puts(iana_http_status_text(code));                                         // 413 Content Too Large
    puts(name_of(code));                                                       // CONTENT_TOO_LARGE
    const char* phrase = iana_http_reason_phrase(499);                         // NULL: not registered
    printf("%d %s\n", iana_http_is_client_error(499), phrase ? phrase : "-");  // 1 -
    return 0;
}
