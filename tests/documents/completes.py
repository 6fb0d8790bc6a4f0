"""completes.py SHELL TOOL: types command lines into an interactive bash or zsh, or asks fish, and checks what the
completions of the tool make of them."""
import os
import pathlib
import pty
import re
import select
import subprocess
import sys
import tempfile
import time

FILE = "my registry.xml"

# What is typed after "iana-codegen ", and what the shell makes of it after a tab. Nothing else begins like this.
COMPLETED = {
    "gen": "generate ",
    "--comp": "--completion",
    "generate mark": "generate markdown ",
    "generate cpp my": "generate cpp my\\ registry.xml ",
    "generate cpp --supplement a.xml my": "generate cpp --supplement a.xml my\\ registry.xml ",
    "generate --supplement my": "generate --supplement my\\ registry.xml ",
    "generate --supplement=my": "generate --supplement=my\\ registry.xml ",
    "generate --supplement=": "generate --supplement=my\\ registry.xml ",
    "generate cpp my.xml --names": "generate cpp my.xml --namespace",
    "diff --format mark": "diff --format markdown ",
    "check --str": "check --strict ",
    # A namespace is no file, and update has no format.
    "generate cpp --namespace my": "generate cpp --namespace my",
    "update mark": "update mark",
}

START = {
    "bash": "source ../scripts/_iana-codegen; bind -x '\"\\C-x\": echo \"<$READLINE_LINE>\"'",
    "zsh": "fpath=(../scripts $fpath); autoload -U compinit; compinit -D -u; "
           "show() { print -r \"<$BUFFER>\" }; zle -N show; bindkey '^X' show; unsetopt beep",
}
ARGUMENTS = {"bash": ["bash", "--norc", "--noprofile", "-i"], "zsh": ["zsh", "-f", "-i"]}


class Terminal:
    """A shell that reads from a terminal."""

    def __init__(self, shell, folder):
        environment = {"PATH": os.environ["PATH"], "TERM": "dumb", "PS1": "ready ", "HOME": folder, "LC_ALL": "C.UTF-8"}
        child, self.terminal = pty.fork()
        if child == 0:
            os.chdir(folder)
            os.execvpe(shell, ARGUMENTS[shell], environment)

    def read_until(self, pattern):
        read = ""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            if select.select([self.terminal], [], [], 1)[0]:
                read += os.read(self.terminal, 65536).decode()
                found = re.search(pattern, read)
                if found:
                    return found
        sys.exit(f"no {pattern} in {read!r}")

    def type(self, text):
        os.write(self.terminal, text.encode())


def completed_in_terminal(shell, folder):
    terminal = Terminal(shell, folder)
    terminal.read_until("ready ")
    terminal.type(f"cd {folder}; {START[shell]}; echo under''way\n")
    terminal.read_until("underway")
    for typed in COMPLETED:
        # Control-U empties the line, a tab completes it, and Control-X prints it in angle brackets.
        terminal.type(f"\x15iana-codegen {typed}\t\x18")
        yield typed, terminal.read_until("<iana-codegen ([^>]*)>").group(1)


def candidates_of_fish(folder, typed):
    script = f"source ../scripts/_iana-codegen; complete -C 'iana-codegen {typed}'"
    result = subprocess.run(["fish", "--no-config", "-c", script], cwd=folder, check=True, capture_output=True, text=True)
    return [line.split("\t")[0] for line in result.stdout.splitlines()]


def completed_by_fish(folder):
    """fish only lists candidates; since version 4, also those that contain what was typed. A tab prefers the others."""
    for typed, completed in COMPLETED.items():
        words = typed.rsplit(" ", 1)
        candidates = [word for word in candidates_of_fish(folder, typed) if word.startswith(words[-1])]
        rest = candidates[0].replace(" ", "\\ ") if len(candidates) == 1 else words[-1]
        space = " " if completed.endswith(" ") else ""
        yield typed, " ".join([*words[:-1], rest]) + space


def all_words(tool):
    """The options of generate, as its help says."""
    text = subprocess.run([tool, "generate", "--help"], check=True, capture_output=True, text=True).stdout
    return set(re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", text, re.M))


def main():
    shell, tool = sys.argv[1:]
    with tempfile.TemporaryDirectory() as temporary:
        folder = f"{temporary}/files"
        script = subprocess.run([tool, "--completion", shell], check=True, capture_output=True, text=True).stdout
        for path, text in ((f"{temporary}/scripts/_iana-codegen", script), (f"{folder}/{FILE}", "")):
            pathlib.Path(path).parent.mkdir()
            pathlib.Path(path).write_text(text)
        completed = completed_by_fish(folder) if shell == "fish" else completed_in_terminal(shell, folder)
        count = 0
        for typed, found in completed:
            count += 1
            # zsh adds the sign that joins an option and its value.
            expected = COMPLETED[typed]
            if found.rstrip("= ") != expected.rstrip() or (expected.endswith(" ") and not found.endswith(" ")):
                sys.exit(f"{shell} completed 'iana-codegen {typed}' to '{found}', expected '{expected}'")
        if count != len(COMPLETED):
            sys.exit(f"{count} lines were completed, expected {len(COMPLETED)}")
        missing = {word for word in all_words(tool) if word not in script and f"-l {word[2:]}" not in script}
        if missing or not all_words(tool):
            sys.exit(f"the completions do not have {missing}")


main()
