#!/usr/bin/env bash
# The published reference's own lines, with the real curl and Python's requests, against the real binary.
# Needs curl and a Python with requests: PYTHON names the interpreter. Whatever is missing makes the suite fail.
set -euo pipefail
cd "$(dirname "$0")/../.."

cargo build --quiet -p ipp-mock-server --bin ipp-mock
exec "${PYTHON:-python3}" tests/external/reference.py "${CARGO_TARGET_DIR:-target}/debug/ipp-mock"
