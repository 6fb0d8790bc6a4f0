// What a user writes first in C, whatever the way in.
#include <iana/http/status.h>
#include <stdio.h>

int main(void) {
    puts(iana_http_status_text(IANA_HTTP_STATUS_NOT_FOUND));
    return 0;
}
