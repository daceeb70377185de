#!/usr/bin/env bash
# The server's faults as curl, Python's requests and Node's fetch see them, against the real binary. What reqwest sees
# is tested in mock-server/src/http/faults/tests.rs.
# Needs curl, Node 20 or later, and a Python with requests: PYTHON names the interpreter. Whatever is missing makes the
# suite fail.
set -euo pipefail
cd "$(dirname "$0")/../.."

for program in curl node; do
    command -v "$program" >/dev/null || { echo "faults.sh: $program is missing" >&2; exit 1; }
done
cargo build --quiet -p ipp-mock-server --bin ipp-mock
exec "${PYTHON:-python3}" -B tests/external/faults.py "${CARGO_TARGET_DIR:-target}/debug/ipp-mock"
