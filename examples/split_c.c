/* What a C library such as libevent does: it sends the phrase that the user gave, or else the one of the code. Only one
 * source file of the library contains the tables. */
#include <stdio.h>
#include <tiny_server/http/status.h>

static void send_response_line(long code, const char* phrase) {
    if (phrase == NULL) phrase = tiny_server_http_reason_phrase(code);
    if (phrase == NULL) phrase = tiny_server_http_class_phrase(code);
    printf("HTTP/1.1 %ld %s\r\n", code, phrase != NULL ? phrase : "");
}

int main(void) {
    send_response_line(TINY_SERVER_HTTP_STATUS_CONTENT_TOO_LARGE, NULL);
    send_response_line(200, "Fine");
    send_response_line(499, NULL);
    printf("%d\n", tiny_server_http_status_from_phrase("payload too large", 17));
    return 0;
}
