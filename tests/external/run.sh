#!/bin/sh
# Every suite against real outside programs: LibreOffice and openpyxl, curl, Python's requests, Node, schemathesis,
# gnome-keyring, shells, man and mandoc.
#
#   tests/external/run.sh
#
# PYTHON names a Python 3 with the packages of tests/external/requirements.txt. What is missing makes the run fail.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
for suite in exports reference faults openapi keyring shells; do
    printf '\n== tests/external/%s.sh\n' "$suite"
    "$here/$suite.sh"
done
