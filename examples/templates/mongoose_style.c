/* A function in the style of mongoose: a switch over the numbers. */
#include <stdio.h>
#include <templates/mongoose_style.h>

int main(void) {
    const int codes[] = {200, 404, 418, 431, 499};
    for (unsigned i = 0; i < sizeof codes / sizeof *codes; ++i) {
        printf("HTTP/1.1 %d %s\n", codes[i], mg_http_status_code_str(codes[i]));
    }
    return 0;
}
