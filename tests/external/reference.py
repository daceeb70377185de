"""Runs the sample lines of the published reference as their readers would: curl in a shell, requests in Python."""

import contextlib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import requests  # noqa: F401  the quick start needs it: fail at once where it is missing

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = (ROOT / "tests/reference/examples.md").read_text()
INVOICE = ROOT / "ipp-extract/samples/us-services.pdf"
HOST = "https://api.invoiceparserpro.com"
# Values that are new with each request.
NEW = {"job_id", "batch_id", "webhook_id", "key_id", "key", "secret", "created_at"}


@contextlib.contextmanager
def server(binary):
    """A fresh server with the reference's objects."""
    process = subprocess.Popen([binary, "--preset", "reference"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        ready = json.loads(process.stdout.readline())
        yield ready["base_url"].removesuffix("/api/v1")
    finally:
        process.terminate()
        assert process.wait(timeout=10) == 0, "SIGTERM must end the server with 0"


def sections():
    """Title, blocks of the section."""
    for section in EXAMPLES.split("\n## ")[1:]:
        title, text = section.split("\n", 1)
        yield title, re.findall(r"```(.*?)\n(.*?)```", text, re.S)


def shell(line, directory):
    done = subprocess.run(["sh", "-c", line], cwd=directory, capture_output=True, timeout=60)
    assert done.returncode == 0, (line, done.stderr)
    return done.stdout


def check_like(actual, sample, is_new, path):
    if isinstance(sample, dict):
        for name, value in sample.items():
            assert name in actual, f"{path} lacks {name}: {actual}"
            check_like(actual[name], value, is_new, f"{path}.{name}")
    elif isinstance(sample, list):
        assert len(actual) >= len(sample), f"{path}: {actual}"
        for one, other in zip(actual, sample):
            check_like(one, other, is_new, path + "[]")
    elif is_new and path.rsplit(".", 1)[-1] in NEW:
        assert isinstance(actual, type(sample)) and actual, f"{path}: {actual}"
    elif isinstance(sample, str) and "-.../" in sample:
        head, tail = sample.split("-.../")
        assert actual.startswith(head) and actual.endswith("/" + tail), f"{path}: {actual}"
    else:
        assert actual == sample, f"{path}: {actual!r} is not {sample!r}"


def workplace():
    directory = pathlib.Path(tempfile.mkdtemp())
    for name in ["invoice", "invoice-jan", "invoice-feb", "invoice-mar"]:
        shutil.copy(INVOICE, directory / f"{name}.pdf")
    return directory


def run_samples(binary):
    job_id = None
    for title, blocks in sections():
        if not blocks or blocks[0][0] != "sh":
            continue
        with server(binary) as origin:
            directory = workplace()
            line = blocks[0][1].replace(HOST, origin)
            if "{job_id}" in line:
                upload = next(b for t, b in sections() if t == "Upload")[0][1].replace(HOST, origin)
                job_id = json.loads(shell(upload, directory))["job_id"]
                line = line.replace("{job_id}", job_id)
            out = shell(line, directory)
            kind, sample = blocks[1] if len(blocks) > 1 else (None, None)
            if kind and kind.startswith("json"):
                check_like(json.loads(out), json.loads(sample), title.startswith("POST"), title)
            elif kind == "http":
                saved = directory / "invoice.xlsx"
                assert saved.read_bytes().startswith(b"PK"), title
            else:
                assert json.loads(out)["success"] is True, out
        print("ok  ", title)


def run_quick_start(binary):
    code = next(blocks for title, blocks in sections() if title == "Python quick start")[0][1]
    with server(binary) as origin:
        directory = workplace()
        (directory / "quickstart.py").write_text(code.replace(HOST, origin))
        done = subprocess.run([sys.executable, "quickstart.py"], cwd=directory, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        assert "'vendor'" in done.stdout, done.stdout
    print("ok   Python quick start")


if __name__ == "__main__":
    run_samples(sys.argv[1])
    run_quick_start(sys.argv[1])
