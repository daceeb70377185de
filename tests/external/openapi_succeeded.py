"""Fails if an operation of a document never succeeded: a suite that sees only refusals shows nothing.

openapi_succeeded.py DOCUMENT SUCCEEDED
"""

import json
import sys

# Takes the ids of two vendors, and schemathesis uploads the invoices of one. mock-server/tests/api/vendors.rs merges.
CANNOT = {"mergeVendor"}

with open(sys.argv[1]) as document, open(sys.argv[2]) as succeeded:
    items = json.load(document)["paths"].values()
    named = {verb["operationId"] for item in items for verb in item.values() if isinstance(verb, dict) and "operationId" in verb}
    missing = named - set(succeeded.read().split()) - CANNOT
if missing:
    sys.exit(f"never succeeded: {', '.join(sorted(missing))}")
