/* Compares the functions of the header of declarations, called from C and from C++, with those of the whole header. */
#include <stdio.h>
#include <string.h>

#include "c_functions.h"

const struct c_functions* functions_of_whole_header(void);
int compare_tables(void);

static int failures;

static void check(int is_same, const char* function, long code) {
    if (is_same) return;
    ++failures;
    printf("%s(%ld) differs\n", function, code);
}

static int is_same_text(const char* a, const char* b) { return a == b || (a != NULL && b != NULL && !strcmp(a, b)); }

#define TEXT(function) check(is_same_text(a->function(code), b->function(code)), #function, code)
#define NUMBER(function) check(a->function(code) == b->function(code), #function, code)

static void compare_code(const struct c_functions* a, const struct c_functions* b, long code) {
    TEXT(enum_name);
    TEXT(reason_phrase);
    TEXT(registered_phrase);
    TEXT(status_text);
    TEXT(status_line);
    TEXT(class_phrase);
    TEXT(description);
    TEXT(word_for_class);
    TEXT(word_for_registration);
    NUMBER(reason_phrase_length);
    NUMBER(status_text_length);
    NUMBER(status_line_length);
    NUMBER(generic);
    NUMBER(is_informational);
    NUMBER(is_success);
    NUMBER(is_redirection);
    NUMBER(is_client_error);
    NUMBER(is_server_error);
    NUMBER(is_error);
    NUMBER(is_valid);
    NUMBER(is_heuristically_cacheable);
    NUMBER(never_has_content);
    NUMBER(preserves_method);
}

static void compare_text(const struct c_functions* a, const struct c_functions* b, const char* text) {
    size_t length;
    for (length = 0; length <= strlen(text); ++length) {
        const long code = (long)length;
        check(a->status_from_name(text, length) == b->status_from_name(text, length), text, code);
        check(a->status_from_phrase(text, length) == b->status_from_phrase(text, length), text, code);
        check(a->status_from_digits(text, length) == b->status_from_digits(text, length), text, code);
    }
}

static void compare_rows(const struct c_functions* a, const struct c_functions* b, const struct c_mapped* rows,
                         size_t count) {
    size_t i;
    for (i = 0; i < count; ++i) {
        compare_text(a, b, rows[i].name);
        compare_text(a, b, rows[i].phrase);
    }
}

static void compare(const struct c_functions* a) {
    const struct c_functions* b = functions_of_whole_header();
    long code;
    for (code = -1; code <= 65536; ++code) compare_code(a, b, code);
    compare_code(a, b, -2147483647L);
    compare_code(a, b, 2147483647L);
    compare_rows(a, b, a->mapped, a->mapped_count);
    compare_rows(a, b, a->former, a->former_count);
    compare_text(a, b, "404");
    check(a->mapped_count == b->mapped_count && a->former_mapped_count == b->former_mapped_count, "count of rows", 0);
}

int main(void) {
    compare(functions_in_c());
    compare(functions_in_cpp());
    return failures + compare_tables() == 0 ? 0 : 1;
}
