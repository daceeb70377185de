"""What schemathesis cannot know: what an invoice looks like, and that answers name the decisions they rest on."""

import os
import pathlib

import schemathesis
from hypothesis import strategies as st

SAMPLE = pathlib.Path(os.environ["SAMPLE"]).read_bytes()
schemathesis.openapi.media_type("application/pdf", st.just(SAMPLE))

# What no endpoint has for itself: routes and methods that there are not, headers of the server's own.
EVERYWHERE = {"D5", "D12"}


@schemathesis.check
def decisions_are_documented(ctx, response, case):
    """Each decision that an answer rests on is among those of its operation."""
    named = response.headers.get("x-ipp-mock-assumption", [""])[0]
    documented = set(case.operation.definition.raw["x-ipp-decisions"]) | EVERYWHERE
    undocumented = {name for name in named.split(",") if name} - documented
    assert not undocumented, f"{sorted(undocumented)} not in x-ipp-decisions"
