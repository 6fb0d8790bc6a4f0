/* A list in the style of llhttp: a macro with the columns that the program needs, and HTTP_STATUS_NOT_FOUND. */
#include <stdbool.h>
#include <stdio.h>
#include <templates/llhttp_style.h>

static const char* name_of(int status) {
    switch (status) {
#define NAME(code, name, phrase, cacheable) \
    case code: return #name;
        HTTP_STATUS_MAP(NAME)
#undef NAME
        default: return "<unknown>";
    }
}

int main(void) {
    int cacheable = 0;
#define COUNT(code, name, phrase, is_cacheable) cacheable += is_cacheable ? 1 : 0;
    HTTP_STATUS_MAP(COUNT)
#undef COUNT
    printf("%s %s\n", name_of(HTTP_STATUS_NOT_FOUND), name_of(499));
    printf("%d cacheable\n", cacheable);
    return 0;
}
