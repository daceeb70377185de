"""What schemathesis cannot know: what an invoice looks like, what a refusal means, what answers say of decisions.

SAMPLE is a document, SUCCEEDED a file that gets the name of each operation that has succeeded.
"""

import os
import pathlib

import schemathesis
from hypothesis import strategies as st
from schemathesis.transport.serialization import Binary

SAMPLE = pathlib.Path(os.environ["SAMPLE"]).read_bytes()
schemathesis.openapi.format("binary", st.just(Binary(SAMPLE)))

# Refusals that say that the request itself is wrong. Others are about what has gone before, such as a download of a job
# that is still processing.
WRONG_IN_ITSELF = {"INVALID_REQUEST", "INVALID_FILE", "INVALID_WEBHOOK_URL"}

# What the schemas of the document do not say: patterns of letters in all scripts are not portable.
BEYOND_SCHEMAS = {"`alias` must hold a letter or a digit."}


@schemathesis.hook
def after_call(context, case, response):
    if 200 <= response.status_code < 300 and case.method == case.operation.method.upper():
        with open(os.environ["SUCCEEDED"], "a") as succeeded:
            print(case.operation.definition.raw["operationId"], file=succeeded)


@schemathesis.check
def valid_requests_are_not_called_wrong(ctx, response, case):
    """In place of positive_data_acceptance, which takes every 400 for one of a wrong request."""
    if case.meta is None or not case.meta.generation.mode.is_positive or response.status_code != 400:
        return
    # The name of a form's field stands in a header, which cannot hold every character.
    if isinstance(case.body, dict) and not all(name.isprintable() for name in case.body):
        return
    error = response.json()["error"]
    is_right = error["code"] not in WRONG_IN_ITSELF or error["message"] in BEYOND_SCHEMAS
    assert is_right, f"refused a valid request: {error['message']}"


@schemathesis.check
def decisions_are_documented(ctx, response, case):
    """Each decision that an answer rests on is among those of its operation."""
    named = response.headers.get("x-ipp-mock-assumption", [""])[0]
    # Unknown methods and OPTIONS are no affair of any operation.
    documented = set(case.operation.definition.raw["x-ipp-decisions"]) | {"D5", "D12"}
    undocumented = {name for name in named.split(",") if name} - documented
    assert not undocumented, f"{sorted(undocumented)} not in x-ipp-decisions"
