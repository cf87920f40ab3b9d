#!/bin/sh
# Puts the Isle of Man extract, a test fixture that ships inside the crate osmgraphing, under target/extracts/.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
manifest="$root/tests/fixtures/isle-of-man/Cargo.toml"
target="$root/target/extracts/isle-of-man.osm.pbf"
if [ -s "$target" ]; then
    echo "$target"
    exit 0
fi
cargo fetch --quiet --locked --manifest-path "$manifest"
# cargo knows where it unpacked the crate; nothing of it is ever compiled.
crate=$(cargo metadata --format-version 1 --offline --locked --manifest-path "$manifest" |
    tr ',' '\n' | sed -n 's/^"manifest_path":"\(.*osmgraphing-1\.1\.1\/\)Cargo\.toml".*/\1/p' | head -n 1)
[ -n "$crate" ] || { echo "fetch-isle-of-man: cargo does not say where osmgraphing 1.1.1 is" >&2; exit 1; }
mkdir -p "$(dirname "$target")"
cp "$crate/resources/isle_of_man_2020-03-14/graph.osm.pbf" "$target.part"
chmod 644 "$target.part"
mv "$target.part" "$target"
echo "$target"
