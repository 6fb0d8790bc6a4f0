"""A program in C that prints all that a header says of a table, and asks its lookups."""

HELPERS = r"""
#include <stdio.h>
#include <string.h>

static void print_text(const char* text) { printf("%s\x1F", text != NULL ? text : ""); }
static void print_flag(int flag) { print_text(flag == 1 ? "yes" : flag == 0 ? "no" : "neither"); }
static void print_number(long long number) {
    if (number < 0) {
        print_text("none");
    } else {
        printf("%lld\x1F", number);
    }
}
"""

OTHER_CASE = r"""
static int other_case(int letter) {
    const int lower = letter | 0x20;
    return lower >= 'a' && lower <= 'z' ? letter ^ 0x20 : letter;
}
"""


def call_of(table, prefix, column):
    call = f"{prefix}_{column['function']}(value)"
    if column["kind"] == "choice":
        names = ["none", *column["choices"].values()]
        cases = "".join(f' case {prefix.rpartition("_" + table.name)[0].upper()}_{column["type"].upper()}_{name.upper()}:'
                        f' print_text("{name}"); break;' for name in names)
        return f"switch ({call}) {{{cases} }}"
    return {"flag": "print_flag", "number": "print_number", "text": "print_text"}[column["kind"]] + f"({call});"


def program(table, header):
    prefix = f"{table.namespace.replace('::', '_')}_{table.name}"
    rows = "\n".join(f"    if ({prefix.upper()}_{row['identifier'].rstrip('_').upper()} != {row['value']}) puts(\"number\");"
                     for row in table.rows.values())
    columns = "\n    ".join(call_of(table, prefix, column) for column in table.columns)
    lower = "" if table.is_number or table.is_exact else f"print_text({prefix}_lower_name(value));"
    equal = "(byte == (unsigned char)name[i])" if table.is_exact else \
        "(byte == (unsigned char)name[i] || byte == other_case((unsigned char)name[i]))"
    return f"""#include <{header}>
{HELPERS}{"" if table.is_exact else OTHER_CASE}
static void ask_bytes(const char* name, int value) {{
    const size_t length = strlen(name);
    char text[512];
    size_t i;
    int byte;
    for (i = 0; i < length; ++i) {{
        memcpy(text, name, length);
        for (byte = 0; byte < 256; ++byte) {{
            text[i] = (char)byte;
            if (({prefix}_from_name(text, length) == value) != {equal}) printf("lookup of %s, byte %d\\n", name, byte);
        }}
    }}
}}

static void show(int value, const char* text) {{
    if (strcmp({prefix}_name(value), text) != 0) puts("the macro has another text");
    print_number(value);
    print_text({prefix}_name(value));
    print_text({prefix}_description(value));
    {lower}
    {columns}
    puts("");
    ask_bytes(text, value);
}}

#define SHOW(value, name, text) show(value, text);

int main(void) {{
    int value;
    (void)print_flag;
    (void)print_number;
{rows}
    {prefix.upper()}_MAP(SHOW)
    for (value = -1; value <= 70000; ++value) {{
        const char* name = {prefix}_name(value);
        if (name != NULL && {prefix}_from_name(name, strlen(name)) != value) puts("from_name");
        if (name == NULL && {prefix}_description(value) != NULL) puts("description");
    }}
    if ({prefix}_from_name(NULL, 0) != 0) puts("found nothing");
    return 0;
}}
"""
