"""What curl, requests and Node's fetch report of each fault. Run by faults.sh with the path of ipp-mock.

Each client boils what it sees down to one line: the status and what became of the body, or the name of its error."""

import json
import pathlib
import re
import subprocess
import sys
import time
import unittest

import requests

HERE = pathlib.Path(__file__).resolve().parent
INVOICE = HERE.parents[1] / "ipp-extract/samples/us-services.pdf"
BINARY = sys.argv.pop(1)
# How long a client waits for a server that hangs, in seconds.
PATIENCE = 2
# curl's exit codes.
EXITS = {18: "partial", 28: "timeout", 52: "empty", 56: "reset"}


class Server:
    def __init__(self):
        command = [BINARY, "--limits", "off"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        ready = json.loads(self.process.stdout.readline())
        self.api, self.key = ready["base_url"], ready["api_key"]
        self.controls = self.api.removesuffix("/api/v1") + "/_mock"
        self.headers = {"Authorization": f"Bearer {self.key}"}

    def stop(self):
        self.process.terminate()
        assert self.process.wait(timeout=10) == 0, "SIGTERM must end the server with 0"
        self.process.stdout.close()

    def fault(self, action, route="*", **rest):
        """Puts a fault in place of all others."""
        requests.delete(f"{self.controls}/faults").raise_for_status()
        fault = {"match": {"route": route}, "action": action, **rest}
        requests.post(f"{self.controls}/faults", json=fault).raise_for_status()

    def get(self, path):
        return requests.get(self.api + path, headers=self.headers).json()

    def standing(self):
        """How many jobs there are, and how many credits are left or promised away."""
        requests.delete(f"{self.controls}/faults").raise_for_status()
        jobs = self.get("/jobs")["data"]["jobs"]
        return len(jobs), self.get("/account")["data"]["credits"]


def parsed(status, body):
    """The line for an answer that came whole."""
    try:
        value = json.loads(body)
    except ValueError:
        return f"{status} html" if body.startswith("<") else f"{status} malformed"
    error = value.get("error") or {}
    return " ".join(filter(None, [str(status), error.get("code"), value.get("status")]))


def curl(server, path, upload):
    command = ["curl", "-sS", "-i", "--max-time", str(PATIENCE), "-H", f"Authorization: Bearer {server.key}"]
    command += ["-F", f"file=@{INVOICE}"] if upload else []
    done = subprocess.run([*command, server.api + path], capture_output=True, timeout=30)
    if done.returncode:
        assert done.stderr, "curl says nothing"
        return EXITS[done.returncode], None
    head, body = done.stdout.decode().split("\r\n\r\n", 1)
    # curl asks first whether to send a file.
    while head.startswith("HTTP/1.1 100"):
        head, body = body.split("\r\n\r\n", 1)
    wait = re.search(r"(?mi)^retry-after: (\S+)", head)
    return parsed(int(head.split()[1]), body), wait and wait[1]


def python(server, path, upload):
    files = {"file": INVOICE.open("rb")} if upload else None
    method = "POST" if upload else "GET"
    try:
        answer = requests.request(
            method, server.api + path, headers=server.headers, files=files, timeout=PATIENCE, stream=True
        )
        # The timeout of requests is for each wait, not for the whole.
        body = answer.content.decode()
    except requests.Timeout:
        return "timeout", None
    except requests.exceptions.ChunkedEncodingError as error:
        return ("partial" if "IncompleteRead" in str(error) else "reset"), None
    except requests.ConnectionError as error:
        text = str(error)
        # Within the body a reset and a timeout are such as well.
        names = {"ConnectionResetError": "reset", "RemoteDisconnected": "empty", "Read timed out": "timeout"}
        return next((line for name, line in names.items() if name in text), text), None
    finally:
        if files:
            files["file"].close()
    return parsed(answer.status_code, body), answer.headers.get("Retry-After")


def node(server, path, upload):
    command = ["node", str(HERE / "faults.mjs"), server.api + path, server.key, str(PATIENCE * 1000)]
    command += [str(INVOICE)] if upload else []
    done = subprocess.run(command, capture_output=True, timeout=30, check=True)
    seen = json.loads(done.stdout)
    if "error" in seen:
        return seen["error"], None
    return parsed(seen["status"], seen["body"]), seen["retry_after"]


CLIENTS = {"curl": curl, "requests": python, "fetch": node}


class Faults(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.addClassCleanup(cls.server.stop)

    def seen(self, path="/account", upload=False):
        """What each client sees, one after the other."""
        return {name: client(self.server, path, upload) for name, client in CLIENTS.items()}

    def all_see(self, line, retry_after=None, **request):
        self.assertEqual(self.seen(**request), dict.fromkeys(CLIENTS, (line, retry_after)))

    def test_without_a_fault_all_is_well(self):
        self.server.standing()
        self.all_see("200")

    def test_a_reset_before_the_commit_is_a_reset_and_leaves_nothing(self):
        before = self.server.standing()
        self.server.fault({"reset": True}, "POST /invoices")
        self.all_see("reset", path="/invoices", upload=True)
        self.assertEqual(self.server.standing(), before)

    def test_after_a_commit_the_job_is_there_and_took_one_credit_whatever_the_client_saw(self):
        for action, line in [({"reset": True}, "reset"), ({"eof": True}, "empty"), ({"hang": True}, "timeout")]:
            with self.subTest(line):
                jobs, credits = self.server.standing()
                self.server.fault(action, "POST /invoices", phase="after_commit")
                self.all_see(line, path="/invoices", upload=True)
                expected = (jobs + len(CLIENTS), credits - len(CLIENTS))
                # The credit is promised at once and taken when the document has been read: either way it is gone.
                self.assertEqual(self.server.standing(), expected)

    def test_an_external_id_makes_a_repeated_upload_one_job_and_one_credit(self):
        jobs, credits = self.server.standing()
        self.server.fault({"reset": True}, "POST /invoices", phase="after_commit")

        def upload():
            with INVOICE.open("rb") as file:
                form = {"external_id": "reset-after-commit"}
                url = self.server.api + "/invoices"
                return requests.post(url, headers=self.server.headers, files={"file": file}, data=form)

        with self.assertRaises(requests.ConnectionError):
            upload()
        requests.delete(f"{self.server.controls}/faults").raise_for_status()
        self.assertEqual(upload().headers["X-IPP-Idempotent-Replay"], "1")
        self.assertEqual(self.server.standing(), (jobs + 1, credits - 1))

    def test_an_answer_that_breaks_off_is_partial_or_reset(self):
        self.server.fault({"eof": {"at": 20}})
        self.all_see("partial")
        self.server.fault({"reset": {"at": 20}})
        seen = self.seen()
        self.assertEqual((seen["curl"][0], seen["requests"][0]), ("reset", "reset"))
        # Node may take the reset for the end when it comes close behind the bytes.
        self.assertIn(seen["fetch"][0], ["reset", "partial"])

    def test_an_end_in_place_of_an_answer_is_an_empty_reply(self):
        self.server.fault({"eof": True})
        self.all_see("empty")

    def test_a_server_that_hangs_is_given_up(self):
        for action in [{"hang": True}, {"hang": {"at": 20}}]:
            self.server.fault(action)
            self.all_see("timeout")

    def test_a_slow_body_arrives_whole_or_too_late(self):
        self.server.fault({"slow_body": {"bytes_per_second": 400}})
        begun = time.monotonic()
        self.all_see("200")
        # Some eighty bytes, three times.
        self.assertGreater(time.monotonic() - begun, 3 * 0.15)
        self.server.fault({"slow_body": {"bytes_per_second": 20}})
        seen = self.seen()
        self.assertEqual((seen["curl"][0], seen["fetch"][0]), ("timeout", "timeout"))
        # It never waits long for a byte.
        self.assertEqual(seen["requests"][0], "200")

    def test_bodies_that_are_not_what_they_should_be_come_whole(self):
        for action, line in [
            ({"malformed_json": True}, "200 malformed"),
            ({"html": True}, "502 html"),
            ({"html": {"status": 504}}, "504 html"),
            ({"status": 500}, "500 INTERNAL_ERROR"),
            ({"status": 503, "code": "SERVICE_UNAVAILABLE"}, "503 SERVICE_UNAVAILABLE"),
        ]:
            with self.subTest(line):
                self.server.fault(action)
                self.all_see(line)

    def test_an_unknown_value_stands_in_the_answer(self):
        self.server.standing()
        with INVOICE.open("rb") as file:
            url = self.server.api + "/invoices"
            job = requests.post(url, headers=self.server.headers, files={"file": file}).json()
        self.server.fault({"unknown_enum": "status"})
        self.all_see("200 unheard_of", path="/invoices/" + job["job_id"])

    def test_too_many_requests_come_with_and_without_the_time_to_wait(self):
        for told, header in [(True, None), ({"retry_after": 7}, "7")]:
            self.server.fault({"rate_limited": told})
            self.all_see("429 RATE_LIMITED", header)


if __name__ == "__main__":
    unittest.main()
