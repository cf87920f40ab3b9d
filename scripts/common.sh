# What every script here shares: where we are, how we speak, how versions compare. Sourced, never run.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"
TARGET=$(mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)
VENV=$TARGET/venv
CONTRACT=$ROOT/tests/contract

say() { printf '%s\n' "$*"; }
heading() { printf '\n== %s\n' "$*"; }
die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# at_least 1.95 1.95.2  ->  yes: the second is not older than the first
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n1)" = "$1" ]; }

# The newest PostgreSQL server of the system. By its own folder, never by PATH: what stands there may be a wrapper.
postgres_bin() {
    local bin newest=""
    for bin in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V); do
        if [ -x "$bin/initdb" ] && at_least 15 "$(basename "$(dirname "$bin")")"; then newest=$bin; fi
    done
    [ -n "$newest" ] && printf '%s' "$newest"
}
