"""header_says_what_data_says.py LANGUAGE COMPILER INCLUDE FOLDER DESCRIPTION REGISTRY [SUPPLEMENT...]

Compiles a program that prints all that the header of a described table says, and compares that with the files that the
header was made from, in both directions. LANGUAGE is cpp or c, INCLUDE the folders of the
headers, with colons between them.
"""
import pathlib
import subprocess
import sys

import program_in_c
import program_in_cpp
from table_reader import Table

OPTIONS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Werror"]


def shown(cell):
    return {True: "yes", False: "no", None: "none"}.get(cell, str(cell)) if not isinstance(cell, int) or \
        isinstance(cell, bool) else str(cell)


def line(*texts):
    return "".join((text or "") + "\x1F" for text in texts)


def cells_of(table, row):
    return [row[column["id"]] or "" if column["kind"] == "text" else shown(row[column["id"]])
            for column in table.columns]


def asked_numbers(table, is_c=False):
    """What a header must answer for each number that is asked."""
    if not table.is_number:
        return []
    lines = []
    for number in [*table.small_numbers(), *table.large_numbers()]:
        row, state, cells = table.at(number)
        shown_cells = cells_of_c(table, cells) if is_c else cells_of(table, cells)
        lines.append(line(str(number), row and row["name"], row and row["description"], state, *shown_cells))
    return lines


def lower_of(table, row):
    return [] if table.is_number or table.is_exact else [row["name"].lower()]


def expected_of_cpp(table):
    lines = [line(table.updated)]
    for row in table.rows.values():
        cited = [text for reference in row["references"] for text in reference]
        lines.append(line(str(row["value"]), row["name"], row["description"], row["added"], row["updated"], *cited))
        lines.append(line(row["name"], row["description"], *lower_of(table, row), *cells_of(table, row)))
        lines.append(line(*cells_of(table, row)))
    return lines + asked_numbers(table)


def cells_of_c(table, row):
    # C has no number for what a long long cannot hold.
    return ["none" if column["kind"] == "number" and (row[column["id"]] or 0) >= 2**63 else cell
            for column, cell in zip(table.columns, cells_of(table, row))]


def expected_of_c(table):
    return [line(str(row["value"]), row["name"], row["description"], *lower_of(table, row), *cells_of_c(table, row))
            for row in table.rows.values()] + asked_numbers(table, is_c=True)


def run(compiler, language, include, folder, source):
    path = pathlib.Path(folder)
    path.mkdir(parents=True, exist_ok=True)
    file = path / f"program.{language}"
    file.write_text(source, encoding="utf-8")
    standard = "-std=c++17" if language == "cpp" else "-std=c99"
    subprocess.run([compiler, standard, *OPTIONS, *[f"-I{place}" for place in include.split(":")], "-o",
                    path / "program", file], check=True)
    return subprocess.run([path / "program"], check=True, capture_output=True).stdout.decode().splitlines()


def main(language, compiler, include, folder, *inputs):
    table = Table(*inputs)
    header = f"{table.namespace.replace('::', '/')}/{table.name}"
    if language == "cpp":
        found = run(compiler, language, include, folder, program_in_cpp.program(table, header + ".hpp"))
        expected = expected_of_cpp(table)
    else:
        found = run(compiler, language, include, folder, program_in_c.program(table, header + ".h"))
        expected = expected_of_c(table)
    if not table.rows:
        sys.exit("no rows")
    known, said = set(expected), set(found)
    faults = [f"only the header says {text!r}" for text in found if text not in known]
    faults += [f"only the data says {text!r}" for text in expected if text not in said]
    if not faults and found != expected:
        faults = ["the lines are in another order"]
    sys.exit("\n".join(faults) or 0)


main(*sys.argv[1:])
