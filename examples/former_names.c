/* A library that keeps the names that IANA replaced, in its own public list. */
#include <iana/http/status.h>
#include <stdio.h>

#define PRESENT(code, name, phrase) LIBRARY_STATUS_##name = code,
#define FORMER(code, former, present, phrase) LIBRARY_STATUS_##former = LIBRARY_STATUS_##present,

enum library_status { IANA_HTTP_STATUS_MAP(PRESENT) IANA_HTTP_STATUS_FORMER_MAP(FORMER) };

#define PRINT(code, former, present, phrase) printf("%d: %s, formerly %s (%s)\n", code, #present, #former, phrase);

int main(void) {
    printf("%d %d\n", LIBRARY_STATUS_CONTENT_TOO_LARGE, LIBRARY_STATUS_PAYLOAD_TOO_LARGE);
    IANA_HTTP_STATUS_FORMER_MAP(PRINT)
    return 0;
}
