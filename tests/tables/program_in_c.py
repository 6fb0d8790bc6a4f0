"""A program in C that prints all that a header says of a table, and asks its lookups."""

HELPERS = r"""
#include <stdio.h>
#include <string.h>

static void print_text(const char* text) { printf("%s\x1F", text != NULL ? text : ""); }
static void print_flag(int flag) { print_text(flag == 1 ? "yes" : flag == 0 ? "no" : "neither"); }
static void print_value(unsigned long long value) { printf("%llu\x1F", value); }
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


def literal_of(text):
    return '"' + "".join(f"\\{byte:03o}" for byte in text.encode()) + '"'


def assignment_call(prefix):
    cases = "".join(f' case {prefix.upper()}_ASSIGNMENT_{name.upper()}: print_text("{name}"); break;'
                    for name in ("unassigned", "assigned", "reserved", "private_use"))
    return f"switch ({prefix}_assignment_of(value)) {{{cases} }}"


def number_questions(table, prefix, columns):
    """Asks what a table of numbers says of many, also of those that no row or no record has."""
    large = "".join(f"    ask_number(UINT64_C({number}));\n" for number in table.large_numbers())
    return f"""
static void ask_number(uint64_t number) {{
    const {value_type(table)} value = ({value_type(table)})number;
    print_value(number);
    print_text({prefix}_name(value));
    print_text({prefix}_description(value));
    {assignment_call(prefix)}
    {columns}
    puts("");
}}

static void ask_numbers(void) {{
    uint64_t number;
    for (number = 0; number < {len(table.small_numbers())}; ++number) ask_number(number);
{large}}}
"""


def token_questions(prefix):
    return f"""
static void ask_values(void) {{
    long value;
    for (value = -1; value <= 70000; ++value) {{
        const char* name = {prefix}_name(value);
        if (name != NULL && {prefix}_from_name(name, strlen(name)) != value) puts("from_name");
        if (name == NULL && {prefix}_description(value) != NULL) puts("description");
    }}
}}
"""


def value_type(table):
    return "uint64_t" if table.is_number and table.bits > 16 else "long"


def found_type(table):
    return "uint64_t" if value_type(table) == "uint64_t" else "int"


def program(table, header):
    prefix = f"{table.namespace.replace('::', '_')}_{table.name}"
    # A lookup returns long long if 0 is a value, because -1 then stands for "not found".
    has_zero = table.is_number and any(row["value"] == 0 for row in table.rows.values())
    value, found, none = value_type(table), "long long" if has_zero else found_type(table), -1 if has_zero else 0
    rows = "\n".join(f"    if ((uint64_t){prefix.upper()}_{row['identifier'].rstrip('_').upper()} != "
                     f"UINT64_C({row['value']})) puts(\"number\");" for row in table.rows.values())
    former = "\n".join(f"    expect_found({literal_of(text)}, UINT64_C({row['value']}));"
                       for row in table.rows.values() for text in row["former_names"])
    columns = "\n    ".join(call_of(table, prefix, column) for column in table.columns)
    lower = "" if table.is_number or table.is_exact else f"print_text({prefix}_lower_name(value));"
    equal = "(byte == (unsigned char)name[i])" if table.is_exact else \
        "(byte == (unsigned char)name[i] || byte == other_case((unsigned char)name[i]))"
    outside = "" if value == "uint64_t" else \
        f'\n    if ({prefix}_name(-1) != NULL || {prefix}_name(65536) != NULL) puts("a number that is none");'
    return f"""#include <{header}>
{HELPERS}{"" if table.is_exact else OTHER_CASE}
// A value that the result cannot hold is never found.
static int finds(const char* text, size_t length, uint64_t value) {{
    const {found} result = {prefix}_from_name(text, length);
    return result != {none} && (uint64_t)result == value;
}}

static int can_be_found(uint64_t value) {{
    return {"value <= INT64_MAX" if has_zero else "value != 0"};
}}

static void expect_found(const char* text, uint64_t value) {{
    if (finds(text, strlen(text), value) != can_be_found(value)) printf("lookup of %s\\n", text);
}}

static void ask_bytes(const char* name, uint64_t value) {{
    const size_t length = strlen(name);
    char text[512];
    size_t i;
    int byte;
    for (i = 0; i < length; ++i) {{
        memcpy(text, name, length);
        for (byte = 0; byte < 256; ++byte) {{
            const int is_equal = {equal} && can_be_found(value);
            text[i] = (char)byte;
            if (finds(text, length, value) != is_equal) printf("lookup of %s, byte %d\\n", name, byte);
        }}
    }}
}}

static void show({value} value, const char* text) {{
    if (strcmp({prefix}_name(value), text) != 0) puts("the macro has another text");
    if ({prefix}_name_length(value) != strlen(text)) puts("the length is another one");
    print_value((unsigned long long)value);
    print_text({prefix}_name(value));
    print_text({prefix}_description(value));
    {lower}
    {columns}
    puts("");
    ask_bytes(text, (uint64_t)value);
}}
{number_questions(table, prefix, columns) if table.is_number else token_questions(prefix)}
#define SHOW(value, name, text) show(value, text);

int main(void) {{
    (void)print_flag;
    (void)print_number;
    (void)expect_found;
{rows}
{former}
    {prefix.upper()}_MAP(SHOW){outside}
    if ({prefix}_from_name(NULL, 0) != {none}) puts("found nothing");
    {"ask_numbers();" if table.is_number else "ask_values();"}
    return 0;
}}
"""
