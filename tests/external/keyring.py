"""ipp against a real keyring. Run by keyring.sh, in a D-Bus session of its own."""

import http.server
import json
import os
import pathlib
import socket
import subprocess
import tempfile
import threading
import time

IPP = os.environ["IPP"]
KEY = "ipp_live_4f3a_canarycanarycanarycanary"
TOKEN = "ses_canarycanary"
# What the design allows a keyring, and what a busy machine may add.
LIMIT, SLACK = 3, 4


class Api(http.server.BaseHTTPRequestHandler):
    """Knows one key and one session."""

    def do_GET(self):
        takes = {
            "/api/v1/account": ("authorization", f"Bearer {KEY}", {"email": "me@acme.example", "credits": 7}),
            "/api/v1/keys": ("cookie", f"session={TOKEN}", {"keys": []}),
        }
        header, value, data = takes.get(self.path, ("", None, {}))
        known = self.headers.get(header) == value
        answer = {"success": True, "data": data}
        if not known:
            answer = {"success": False, "error": {"code": "INVALID_API_KEY", "message": "no"}}
        body = json.dumps(answer).encode()
        self.send_response(200 if known else 401)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Api)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    origin = f"http://127.0.0.1:{server.server_port}"
    with tempfile.TemporaryDirectory() as home:
        keyring = unlock(home)
        try:
            a_real_keyring_keeps_key_and_session(home, origin)
        finally:
            keyring.terminate()
            keyring.wait()
    with tempfile.TemporaryDirectory() as home:
        a_bus_without_a_keyring_is_replaced_by_the_file(home, origin)
    with tempfile.TemporaryDirectory() as home:
        a_bus_that_hangs_is_given_up(home, origin)
    print("keyring: 3 passed, 0 failed")


def unlock(home):
    """Starts gnome-keyring with a new keyring that a password opens, and waits until it is there."""
    env = dict(os.environ, HOME=home, XDG_DATA_HOME=f"{home}/data")
    pathlib.Path(f"{home}/data/keyrings").mkdir(parents=True)
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        env=env, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    daemon.stdin.write(b"password")
    daemon.stdin.close()
    # Asking for it before it is there would have the bus start another one, which asks for a password.
    asked = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
             "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]
    deadline = time.monotonic() + 20
    while b"boolean true" not in subprocess.run(asked, capture_output=True, timeout=20).stdout:
        assert time.monotonic() < deadline, "gnome-keyring does not answer"
        time.sleep(0.05)
    return daemon


def ipp(home, origin, *args, text="", code=0, bus=None):
    env = {
        "HOME": home,
        "PATH": os.environ["PATH"],
        "DBUS_SESSION_BUS_ADDRESS": bus or os.environ["DBUS_SESSION_BUS_ADDRESS"],
        "IPP_BASE_URL": f"{origin}/api/v1",
    }
    done = subprocess.run([IPP, *args], input=text, env=env, capture_output=True, text=True, timeout=60)
    assert done.returncode == code, (args, done.returncode, done.stdout, done.stderr)
    return done


def credentials(home):
    file = pathlib.Path(home, ".config/ipp/credentials.toml")
    return file.read_text() if file.exists() else ""


def lookup(user):
    found = subprocess.run(["secret-tool", "lookup", "service", "ipp", "username", user], capture_output=True, text=True, timeout=20)
    return found.stdout


def a_real_keyring_keeps_key_and_session(home, origin):
    done = ipp(home, origin, "auth", "login", text=KEY)
    assert json.loads(done.stdout)["store"] == "keyring" and done.stderr == "", done
    ipp(home, origin, "auth", "login", "--session", text=TOKEN)
    assert lookup(f"default/key@{origin}") == KEY
    assert lookup(f"default/session@{origin}") == TOKEN
    stored = credentials(home)
    assert "keyring" in stored and "canary" not in stored, stored

    status = json.loads(ipp(home, origin, "auth", "status").stdout)
    assert status["source"] == "keyring" and status["valid"] and status["account"]["credits"] == 7, status
    assert json.loads(ipp(home, origin, "account").stdout)["credits"] == 7
    ipp(home, origin, "keys", "list")

    # A new login replaces what was there, wherever that was.
    ipp(home, origin, "auth", "login", "--store", "file", text=KEY)
    assert lookup(f"default/key@{origin}") == ""
    ipp(home, origin, "auth", "login", "--store", "keyring", text=KEY)
    assert lookup(f"default/key@{origin}") == KEY and "canary" not in credentials(home)

    # What changes the record cannot redirect the key: its entry has the origin in its name.
    file = pathlib.Path(home, ".config/ipp/credentials.toml")
    file.write_text(file.read_text().replace(origin, "http://192.0.2.1"))
    ipp(home, "http://192.0.2.1", "account", code=3)
    file.write_text(file.read_text().replace("http://192.0.2.1", origin))

    ipp(home, origin, "auth", "logout", "--all")
    assert lookup(f"default/key@{origin}") == lookup(f"default/session@{origin}") == ""
    assert credentials(home) == ""
    ipp(home, origin, "account", code=3)


def a_bus_without_a_keyring_is_replaced_by_the_file(home, origin):
    done = ipp(home, origin, "auth", "login", text=KEY, bus=f"unix:path={home}/none")
    assert json.loads(done.stdout)["store"] == "file", done
    assert done.stderr.count("\n") == 1 and "keyring cannot be used" in done.stderr, done.stderr
    must = ipp(home, origin, "auth", "login", "--store", "keyring", text=KEY, code=3, bus=f"unix:path={home}/none")
    assert json.loads(must.stderr)["error"]["code"] == "KEYRING"


def a_bus_that_hangs_is_given_up(home, origin):
    """A socket that accepts, and never answers."""
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(f"{home}/bus")
    listener.listen(16)
    bus = f"unix:path={home}/bus"
    start = time.monotonic()
    done = ipp(home, origin, "auth", "login", text=KEY, bus=bus)
    took = time.monotonic() - start
    assert LIMIT <= took < LIMIT + SLACK, took
    assert json.loads(done.stdout)["store"] == "file", done
    assert done.stderr.count("\n") == 1 and "did not answer within 3 s" in done.stderr, done.stderr

    # What is in the file needs no bus.
    start = time.monotonic()
    ipp(home, origin, "account", bus=bus)
    assert time.monotonic() - start < LIMIT

    # What a keyring is said to have is an error, as soon, and only once.
    file = pathlib.Path(home, ".config/ipp/credentials.toml")
    lines = file.read_text().splitlines(keepends=True)
    file.write_text("".join(line for line in lines if not line.startswith("secret")))
    start = time.monotonic()
    refused = ipp(home, origin, "account", code=3, bus=bus)
    took = time.monotonic() - start
    assert LIMIT <= took < LIMIT + SLACK, took
    assert json.loads(refused.stderr)["error"]["code"] == "KEYRING"


main()
