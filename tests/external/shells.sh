#!/usr/bin/env bash
# Completion as bash, zsh, fish and elvish do it, each in a terminal of its own, and the manual pages as man, mandoc and
# groff read them. What is missing makes the suite fail.
#
#   tests/external/shells.sh            also prints how long a completion takes
set -euo pipefail
cd "$(dirname "$0")/../.."

python=${PYTHON:-python3}
for program in bash zsh fish elvish man mandoc groff "$python"; do
    command -v "$program" >/dev/null || { echo "shells.sh: $program is missing" >&2; exit 1; }
done
cargo build --quiet -p ipp-cli --bin ipp
programs=$(cd "${CARGO_TARGET_DIR:-target}/debug" && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
"$programs/ipp" man --dir "$work/man" -o value >/dev/null
for page in "$work"/man/*; do
    mandoc -T lint -W warning "$page"
    said=$(MANWIDTH=80 man --warnings -E UTF-8 -l "$page" 2>&1 >/dev/null; groff -ww -K utf8 -man -T utf8 -z "$page" 2>&1)
    [ -z "$said" ] || { echo "$page: $said" >&2; exit 1; }
done
echo "$(find "$work/man" -type f | wc -l) manual pages: no warnings"

exec "$python" -B tests/external/shells.py "$programs"
