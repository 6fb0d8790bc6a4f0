"""A program in C++ that prints all that a header says of a table, and asks its lookups."""

HELPERS = r"""
#include <cstdio>
#include <string>

void print(std::string_view text) { std::printf("%.*s\x1F", static_cast<int>(text.size()), text.data()); }
void print_flag(bool flag) { print(flag ? std::string_view{"yes"} : std::string_view{"no"}); }
void print_number(std::optional<std::uint64_t> number) {
    print(number ? std::string_view{std::to_string(*number)} : std::string_view{"none"});
}

char other_case(char letter) {
    const bool is_letter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    return is_letter ? static_cast<char>(letter ^ 0x20) : letter;
}

// Each name with each byte in place of each of its own: accepted, and as the same value, only where it is equal.
template <typename Lookup>
void ask_bytes(std::string_view name, bool is_exact, Lookup lookup) {
    for (std::size_t i = 0; i < name.size(); ++i) {
        std::string text{name};
        for (int byte = 0; byte < 256; ++byte) {
            text[i] = static_cast<char>(byte);
            const bool is_equal = text[i] == name[i] || (!is_exact && text[i] == other_case(name[i]));
            const auto found = lookup(std::string_view{text});
            if ((found && found == lookup(name)) == is_equal) continue;
            const bool is_another = found && found != lookup(name);
            if (!is_another) std::printf("lookup of '%s', byte %d at %zu\n", std::string{name}.c_str(), byte, i);
        }
    }
}
"""

ASSIGNMENTS = """
void print_assignment(iana::assignment state) {
    switch (state) {
        case iana::assignment::unassigned: return print("unassigned");
        case iana::assignment::assigned: return print("assigned");
        case iana::assignment::reserved: return print("reserved");
        case iana::assignment::private_use: return print("private_use");
    }
}
"""


def choice_printer(namespace, column):
    names = "".join(f'        case {column["type"]}::{name}: return print("{name}");\n'
                    for name in column["choices"].values())
    return (f"namespace {namespace} {{\nvoid print_choice({column['type']} choice) {{\n    switch (choice) {{\n"
            f'        case {column["type"]}::none: return print("none");\n{names}    }}\n}}\n}}\n')


def call_of(column, value):
    function = {"choice": "print_choice", "flag": "print_flag", "number": "print_number", "text": "print"}
    return f"{function[column['kind']]}({value});"


def literal_of(text):
    return '"' + "".join(f"\\{byte:03o}" for byte in text.encode()) + '"'


def number_questions(table, by_function):
    """Asks what a table of numbers says of many, also of those that no row or no record has."""
    name = table.name
    large = "".join(f"    ask({number}U);\n" for number in table.large_numbers())
    too_large = "" if table.bits == 64 else f"if ({name}_from_number({2**table.bits}U)) std::puts(\"too large\");"
    return f"""
    const auto ask = [](std::uint64_t number) {{
        const auto value = static_cast<{name}>(number);
        const auto* const row = find(value);
        if ({name}_from_number(number) != value) std::puts("from_number");
        if ((row == nullptr) != name(value).empty()) std::puts("find");
        if (row != nullptr && row->name != name(value)) std::puts("another row");
        if (row != nullptr && references(value).data() != row->references.data()) std::puts("other references");
        print_number(number);
        print(name(value));
        print(description(value));
        print_assignment(assignment_of(value));
        {by_function}
        std::puts("");
    }};
    for (std::uint64_t number = 0; number < {len(table.small_numbers())}; ++number) ask(number);
{large}    {too_large}
    if ({name}_from_number(-1)) std::puts("found");
"""


def token_questions(table):
    name = table.name
    return f"""
    if ({name}_from_number(-1) || {name}_from_number(65536ULL << 16)) std::puts("found");
    for (unsigned number = 0; number <= 65535; ++number) {{
        const auto value = static_cast<{name}>(number);
        if ((find(value) != nullptr) != !name(value).empty()) std::puts("a number without a row has a name");
        if (find(value) == nullptr && (!references(value).empty() || !description(value).empty())) std::puts("more");
    }}
"""


def program(table, header):
    name, namespace = table.name, table.namespace
    rows = table.rows.values()
    numbers = "\n".join(f"static_assert(static_cast<unsigned long long>({name}::{row['identifier']}) == {row['value']}U);"
                        for row in rows)
    former = "\n".join(f"static_assert({name}_from_name({literal_of(text)}) == {name}::{row['identifier']});"
                       for row in rows for text in row["former_names"])
    choices = "".join(choice_printer(namespace, column) for column in table.columns if column["kind"] == "choice")
    by_function = "\n        ".join(call_of(column, f"{column['function']}(value)") for column in table.columns)
    by_member = "\n        ".join(call_of(column, f"row.{column['id']}") for column in table.columns)
    lower = "" if table.is_number or table.is_exact else "print(lower_name(value));"
    exact = str(table.is_exact).lower()
    width = f"static_assert(sizeof({name}) * 8 == {table.bits});"
    return f"""#include <{header}>
{HELPERS}{ASSIGNMENTS if table.is_number else ""}
{choices}
using namespace {namespace};
{numbers}
{former}
{width}
static_assert(find({name}::{next(iter(rows))['identifier']})->value == {name}::{next(iter(rows))['identifier']});

int main() {{
    print({table.plural}_updated);
    std::puts("");
    for (const {name}_entry& row : {table.plural}) {{
        const auto value = row.value;
        if (find(value) != &row || {name}_from_number(static_cast<std::uint64_t>(value)) != value) std::puts("find");
        print_number(static_cast<std::uint64_t>(value));
        print(row.name);
        print(row.description);
        print(row.added);
        print(row.updated);
        for (const auto& cited : row.references) {{
            print(cited.document);
            print(cited.section);
        }}
        std::puts("");
        print(name(value));
        print(description(value));
        {lower}
        {by_function}
        std::puts("");
        {by_member}
        std::puts("");
        if (references(value).data() != row.references.data()) std::puts("references");
        if (row.name.data()[row.name.size()] != '\\0') std::puts("a name without a zero");
        ask_bytes(row.name, {exact}, {name}_from_name);
    }}
    if ({name}_from_name("")) std::puts("found");
{number_questions(table, by_function) if table.is_number else token_questions(table)}}}
"""
