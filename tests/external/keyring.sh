#!/bin/sh
# ipp's keys in a real Secret Service: gnome-keyring, in a D-Bus session of its own, read back with libsecret's secret-tool;
# and what becomes of a login if D-Bus hangs, or the keyring is locked.
#
#   tests/external/keyring.sh
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
cd "$here/../.."
cargo build --quiet --package ipp-cli --bin ipp
target=${CARGO_TARGET_DIR:-target}
IPP=$(CDPATH= cd -- "$target" && pwd)/debug/ipp
export IPP
exec dbus-run-session -- "${PYTHON:-python3}" "$here/keyring.py"
