#!/bin/sh
# Shows the files of `ipp-export` to the programs that people open them with: LibreOffice and openpyxl.
#
#   tests/external/exports.sh
#
# Needs soffice (LibreOffice Calc), pdftotext (Poppler) and a Python 3 with openpyxl, which PYTHON may name. What
# is missing makes the run fail.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$here/../..
python=${PYTHON:-python3}

for program in cargo soffice pdftotext "$python"; do
    command -v "$program" >/dev/null || { echo "exports.sh: $program is missing" >&2; exit 1; }
done
"$python" -c 'import openpyxl' || { echo "exports.sh: $python has no openpyxl" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

export_to() {
    cargo run --quiet --manifest-path "$root/Cargo.toml" -p ipp-export --example exports -- "$1"
}
export_to "$work/files"
# A clock of two seconds is the coarsest that a zip archive could have.
sleep 2
export_to "$work/again"
diff -r "$work/files" "$work/again" || { echo "exports.sh: the same invoices gave other bytes" >&2; exit 1; }

SAMPLES=$root/ipp-extract/samples FILES=$work/files "$python" -B "$here/exports.py" --verbose
