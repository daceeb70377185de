"""Types at real shells and looks at what Tab makes of it. Called by shells.sh with the directory that has ipp."""

import os
import pty
import re
import select
import statistics
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAMS = sys.argv[1]
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SCRIPTS = os.path.join(ROOT, "completions")
JOB = "550e8400-e29b-41d4-a716-446655440000"
BATCH = "7c9e6679-7425-40de-944b-e07fc1f90ae7"
KEY = "ipp_live_xxxx_xxxxxxxxxxxxxxxx"
PATIENCE = 20

# What is typed, what the line then is. A blank at the end says that the word is done.
LINES = [
    ("ipp jo", "ipp jobs "),
    ("ipp jobs li", "ipp jobs list "),
    ("ipp parse --mo", "ipp parse --mode "),
    ("ipp parse --mode f", "ipp parse --mode full "),
    ("ipp parse --mode=f", "ipp parse --mode=full "),
    ("ipp jobs list --status c", "ipp jobs list --status completed "),
    ("ipp webhooks create u --events job.f", "ipp webhooks create u --events job.failed "),
    ("ipp help exit", "ipp help exit-codes "),
    ("ipp jobs get 550", f"ipp jobs get {JOB} "),
    ("ipp batches wait 7c9", f"ipp batches wait {BATCH} "),
    ("ipp parse docs/in", "ipp parse docs/inner.pdf "),
    ("ipp parse ~/docs/in", "ipp parse ~/docs/inner.pdf "),
    ("ipp parse --boxes do", "ipp parse --boxes docs/"),
]
# File names that need quotes, and how each shell may write them.
QUOTED = [
    ("ipp parse bi", {r"ipp parse bill\ may.pdf ", "ipp parse 'bill may.pdf' "}),
    (r"ipp parse bill\ m", {r"ipp parse bill\ may.pdf ", "ipp parse 'bill may.pdf' "}),
    ("ipp parse 'bi", {"ipp parse 'bill may.pdf' ", r"ipp parse bill\ may.pdf "}),
    ("ipp jobs get x --api-key-file=odd", {r"ipp jobs get x --api-key-file=odd\ key ", "ipp jobs get x --api-key-file='odd key' ",
                                           "ipp jobs get x '--api-key-file=odd key' "}),
]


class Terminal:
    """A shell at a pseudo terminal. Ctrl-O prints the line that is being typed between two marks."""

    def __init__(self, command, home, setup):
        environment = {
            "HOME": home,
            "PATH": f"{PROGRAMS}:/usr/bin:/bin",
            "TERM": "xterm",
            "LANG": "C.UTF-8",
            "ZDOTDIR": home,
        }
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(home)
            os.execvpe(command[0], command, environment)
        self.read = ""
        self.type(setup + "\n")
        self.type("echo rea''dy\n")
        self.until(r"\nready|\rready|ready\r")

    def type(self, text):
        os.write(self.terminal, text.encode())

    def until(self, pattern):
        """What was read up to the pattern; what comes after it stays to be read."""
        deadline = time.monotonic() + PATIENCE
        while True:
            found = re.search(pattern, self.read, re.DOTALL)
            if found:
                self.read = self.read[found.end():]
                return found
            ready, _, _ = select.select([self.terminal], [], [], max(0, deadline - time.monotonic()))
            if not ready:
                raise AssertionError(f"no {pattern!r} in {self.read!r}")
            self.read += os.read(self.terminal, 65536).decode(errors="replace")

    def completed(self, typed):
        """The line after Tab."""
        self.read = ""
        self.type(typed + "\t\x0f")
        line = self.until("<<<(.*?)>>>").group(1)
        # The line is taken away: Ctrl-U.
        self.type("\x15")
        return line

    def close(self):
        os.close(self.terminal)
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)


def home_with_files():
    home = tempfile.mkdtemp()
    os.mkdir(os.path.join(home, "docs"))
    for name in ["bill may.pdf", "notes.txt", "odd key", "docs/inner.pdf"]:
        with open(os.path.join(home, name), "w", encoding="utf-8"):
            pass
    return home


def show_ids(home):
    """Has the ids of the reference's objects shown, so that they are known."""
    for command in (["jobs", "list"], ["batches", "get", BATCH], ["webhooks", "list"]):
        subprocess.run(
            ["ipp", "mock", "run", "--preset", "reference", "--", "env", f"IPP_API_KEY={KEY}", "ipp", *command],
            check=True,
            stdout=subprocess.DEVNULL,
            env={"HOME": home, "PATH": f"{PROGRAMS}:/usr/bin:/bin"},
        )


class Completion:
    """What holds in every shell."""

    LINES = LINES
    QUOTED = QUOTED

    def setUp(self):
        self.home = home_with_files()
        show_ids(self.home)
        self.shell = Terminal(self.COMMAND, self.home, self.SETUP)
        self.addCleanup(self.shell.close)

    def test_lines_are_completed(self):
        for typed, expected in self.LINES:
            with self.subTest(typed=typed):
                self.assertEqual(self.shell.completed(typed), expected)

    def test_file_names_are_quoted(self):
        for typed, expected in self.QUOTED:
            with self.subTest(typed=typed):
                self.assertIn(self.shell.completed(typed), expected)

    def test_several_candidates_are_listed(self):
        self.shell.read = ""
        self.shell.type("ipp parse --mode \t\t")
        self.shell.until("standard.*full|full.*standard")


class Bash(Completion, unittest.TestCase):
    COMMAND = ["bash", "--norc", "--noprofile", "-i"]
    SETUP = (
        "bind 'set enable-bracketed-paste off'; bind 'set bell-style none'; "
        "bind -x '\"\\C-o\": printf \"<<<%s>>>\" \"$READLINE_LINE\"'; "
        f"source {SCRIPTS}/ipp.bash"
    )

    def test_the_function_gives_candidates_without_a_terminal(self):
        script = f"""source {SCRIPTS}/ipp.bash
            COMP_LINE='ipp jobs get ' COMP_POINT=13 COMP_WORDS=(ipp jobs get '') COMP_CWORD=3
            _ipp ipp '' get; printf '%s\\n' "${{COMPREPLY[@]}}" """
        done = subprocess.run(
            ["bash", "--norc", "-c", script],
            check=True, capture_output=True, text=True, env={"HOME": self.home, "PATH": f"{PROGRAMS}:/usr/bin:/bin"},
        )
        self.assertIn(JOB, done.stdout.splitlines())


class Zsh(Completion, unittest.TestCase):
    COMMAND = ["zsh", "-f", "-i"]
    SETUP = (
        "autoload -Uz compinit; compinit -u; unsetopt beep zle_bracketed_paste 2>/dev/null; unset zle_bracketed_paste; "
        "show() { print -rn -- \"<<<$BUFFER>>>\" }; zle -N show; bindkey '^O' show; bindkey '^I' complete-word; "
        f"source {SCRIPTS}/_ipp"
    )

    def test_ids_are_listed_with_what_they_are_known_by(self):
        self.shell.read = ""
        self.shell.type("ipp webhooks delete \t\t")
        self.shell.until("https://your-app.com/webhooks/ipp|3fa85f64")


class Fish(Completion, unittest.TestCase):
    COMMAND = ["fish", "--no-config", "-i"]
    SETUP = (
        "function fish_prompt; end; set -g fish_autosuggestion_enabled 0; "
        "bind \\co 'printf \"<<<%s>>>\" (commandline)'; "
        f"source {SCRIPTS}/ipp.fish"
    )

    def candidates(self, line):
        script = f"source {SCRIPTS}/ipp.fish; complete -C '{line}'"
        done = subprocess.run(
            ["fish", "--no-config", "-c", script],
            check=True, capture_output=True, text=True, cwd=self.home,
            env={"HOME": self.home, "PATH": f"{PROGRAMS}:/usr/bin:/bin"},
        )
        return done.stdout.splitlines()

    def test_candidates_say_what_they_are(self):
        self.assertIn(f"{JOB}\tacme-2026-01.pdf, completed", self.candidates("ipp jobs get "))
        self.assertIn("--boxes\tAlso tell where each field stands on the page", self.candidates("ipp parse --bo"))
        self.assertEqual(self.candidates("ipp parse ")[0], "bill may.pdf")


class Elvish(Completion, unittest.TestCase):
    # Where a word cannot be finished at once, it shows a menu, in which Ctrl-O means nothing.
    LINES = LINES[:4]
    QUOTED = []

    COMMAND = ["elvish", "-norc"]
    SETUP = (
        "set edit:prompt = { }; set edit:rprompt = { }; "
        "set edit:insert:binding[Ctrl-O] = { print '<<<'$edit:current-command'>>>' > /dev/tty }; "
        f"eval (slurp < {SCRIPTS}/ipp.elv)"
    )


def milliseconds(command, environment, times=100):
    """The median time from start to end."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def measure():
    """Prints what a completion of ids costs, beside what any program costs that a shell starts."""
    home = home_with_files()
    show_ids(home)
    ids = os.path.join(home, ".cache/ipp/ids")
    with open(ids, "a", encoding="utf-8") as file:
        file.writelines(f"job\t{number:08}-e29b-41d4-a716-446655440000\t{number}.pdf, completed\n" for number in range(199))
    environment = {"HOME": home, "PATH": f"{PROGRAMS}:/usr/bin:/bin", "_IPP_COMPLETE": "fish", "_IPP_WORD": ""}
    floor = milliseconds(["true"], environment)
    ipp = milliseconds(["ipp", "--", "ipp", "jobs", "get"], environment)
    print(f"a completion of 200 ids takes {ipp:.1f} ms, starting `true` {floor:.1f} ms", file=sys.stderr)


if __name__ == "__main__":
    measure()
    unittest.main(argv=sys.argv[:1] + sys.argv[2:], verbosity=2)
