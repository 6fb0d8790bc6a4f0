/* A server that writes status lines, also for codes that nobody registered. */
#include <iana/http/status.h>
#include <stdio.h>

/* Constant data if the code has a phrase. Otherwise the name of its class says more than nothing. */
static void write_status_line(long code) {
    const char* line = iana_http_status_line(code);
    const char* class_phrase = iana_http_class_phrase(code);
    if (line != NULL) {
        fwrite(line, 1, iana_http_status_line_length(code), stdout);
    } else {
        printf("HTTP/1.1 %ld %s\r\n", code, class_phrase != NULL ? class_phrase : "");
    }
}

int main(void) {
    write_status_line(404);
    write_status_line(499);
    write_status_line(299);
    write_status_line(999);
    return 0;
}
