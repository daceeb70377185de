#!/bin/sh
# Holds the running server against the OpenAPI document that it has of itself: openapi-spec-validator reads the document,
# schemathesis calls every endpoint by it, both profiles in both modes, links and all.
#
#   tests/external/openapi.sh [MAX_EXAMPLES]
#
# Needs a Python 3 with openapi-spec-validator 0.9 and schemathesis 4, which PYTHON may name. What is missing makes the run
# fail.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$here/../..
python=${PYTHON:-python3}
examples=${1:-25}

for program in cargo "$python"; do
    command -v "$program" >/dev/null || { echo "openapi.sh: $program is missing" >&2; exit 1; }
done
for module in openapi_spec_validator schemathesis; do
    "$python" -c "import $module" || { echo "openapi.sh: $python has no $module" >&2; exit 1; }
done

cargo build --quiet --manifest-path "$root/Cargo.toml" -p ipp-mock-server --bin ipp-mock
target=${CARGO_TARGET_DIR:-$root/target}

work=$(mktemp -d)
server=
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

# The line of JSON that the server prints when it is ready.
ready() {
    "$python" -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$work/ready" "$1"
}

call() (
    cd "$work"
    IPP_API_KEY=$(ready api_key) IPP_SESSION_TOKEN=$(ready session_token) \
        SAMPLE=$root/ipp-extract/samples/us-services.pdf SUCCEEDED=$work/succeeded \
        SCHEMATHESIS_HOOKS=openapi_hooks PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 \
        "$python" -m schemathesis.cli --config-file "$here/openapi.toml" \
        run "$(ready base_url)/openapi.json" --max-examples "$examples" --seed 1 "$@"
)

run() {
    profile=$1 mode=$2
    echo "== $profile, $mode"
    "$target/debug/ipp-mock" openapi --profile "$profile" --mode "$mode" --limits off >"$work/openapi.json"
    "$python" -m openapi_spec_validator --schema 3.1 "$work/openapi.json"
    mkfifo "$work/line"
    "$target/debug/ipp-mock" --profile "$profile" --mode "$mode" --limits off >"$work/line" 2>"$work/log" &
    server=$!
    # Waits for the line, or for the end of a server that does not start.
    head -n 1 <"$work/line" >"$work/ready"
    rm "$work/line"
    # Once a key is revoked, the rest would see nothing but 401.
    call --exclude-operation-id revokeKey
    call --include-tag "API keys"
    "$python" "$here/openapi_succeeded.py" "$work/openapi.json" "$work/succeeded"
    rm "$work/succeeded"
    kill "$server"
    wait "$server" || { echo "openapi.sh: the server ended badly" >&2; exit 1; }
    server=
}

for profile in stable preview; do
    for mode in async sync; do
        run "$profile" "$mode"
    done
done
