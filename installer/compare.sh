#!/usr/bin/env bash
# Shows that one commit gives one package: builds it twice, in clones of different depth, under another time zone,
# language, file mask, home and folder for temporary files, and compares the two packages entry by entry: content, rights,
# owner, time, link.
#
#   installer/compare.sh [COMMIT]
#
# Ends with 1 where anything differs but the cache of classes. What that holds depends on what the threads of a real
# start did first, and when the compilers came by: its format has no order for that. It is measured, not excused.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
commit=$(git -C "$root" rev-parse --verify "${1:-HEAD}^{commit}")
cache=usr/lib/plenary/lib/plenary.aot

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

say() { printf '%s\n' "$*" >&2; }

# build FOLDER – a package of the commit, from a clone in FOLDER; the environment is the caller's.
build() {
    say "building in $1"
    mkdir -p "$(dirname "$1")" "$HOME" "$TMPDIR"
    git clone -q --no-hardlinks "$root" "$1"
    git -C "$1" checkout -q "$commit"
    (cd "$1" && MAVEN_OPTS="-Duser.home=$HOME -Djava.io.tmpdir=$TMPDIR" \
        mvn -q -Dmaven.repo.local="$libraries" -Dmaven.test.skip=true package && installer/linux.sh >/dev/null)
    mv "$1"/target/plenary_*.deb "$2"
    rm -rf "$1"
}

# entries DEB FOLDER – unpacks it, and lists everything in it; what holds the cache's own sum is left to the cache.
entries() {
    dpkg-deb --raw-extract "$1" "$2"
    sed -i "\\|  $cache\$|d" "$2/DEBIAN/md5sums"
    dpkg-deb --fsys-tarfile "$1" | tar --list --verbose --full-time --numeric-owner --file - |
        awk -v cache="./$cache" '{ if ($6 == cache) $3 = "-"; $1 = $1; print }' | sort
    (cd "$2" && find . -type f ! -path "./$cache" -exec sha256sum {} + | sort -k 2)
}

libraries=$HOME/.m2/repository
(umask 022; export TZ=UTC LC_ALL=C.UTF-8 HOME="$work/home" TMPDIR="$work/temporary"; build "$work/one" "$work/one.deb")
(umask 077; export TZ=Pacific/Auckland LC_ALL=ar_EG.UTF-8 HOME="$work/elsewhere/home" TMPDIR="$work/elsewhere/tmp"
    build "$work/a/much/deeper/folder" "$work/other.deb")

cmp -s "$work/one.deb" "$work/other.deb" && { say "the same bytes"; exit 0; }
entries "$work/one.deb" "$work/1" > "$work/1.list"
entries "$work/other.deb" "$work/2" > "$work/2.list"
if ! cmp -s "$work/1/$cache" "$work/2/$cache"; then
    say "$cache: $(stat -c %s "$work/1/$cache") and $(stat -c %s "$work/2/$cache") bytes," \
        "$({ cmp -l "$work/1/$cache" "$work/2/$cache" || true; } 2>/dev/null | wc -l) of them differ"
fi
if diff "$work/1.list" "$work/2.list" >&2; then
    say "the same in all else: $(grep -c '^[0-9a-f]\{64\} ' "$work/1.list") files"
else
    say "the packages differ"
    exit 1
fi
