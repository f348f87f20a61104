#!/usr/bin/env bash
# Lives through what an administrator and an officer do with the package: installs an older one, works with it, installs
# a newer one over it, opens the same workspace by its file type, removes it. All in a layer of its own over this system
# (overlayfs), which is thrown away: nothing here is changed.
#
#   installer/trial.sh OLDER.deb NEWER.deb [FOLDER FOR PICTURES]
#
# Needs root, what the package depends on, and Xvfb, openbox, xdotool, ImageMagick, sqlite3, xdg-utils.
set -euo pipefail

say() { printf '%s\n' "$*"; }
fail() { say "FAILED: $*"; exit 1; }

layer() {
    local ended=0
    over=$(mktemp -d)
    trap 'rm -rf "$over"' EXIT
    mkdir "$over/up" "$over/work" "$over/merged"
    # Files and processes are of its own; so is the network, where displays have their addresses.
    unshare --mount --pid --net --fork --kill-child bash -euc '
        mount -t overlay overlay -o "lowerdir=/,upperdir=$1/up,workdir=$1/work" "$1/merged"
        mkdir "$1/merged/trial"
        cp "$2" "$1/merged/trial/older.deb"
        cp "$3" "$1/merged/trial/newer.deb"
        cp "$4" "$1/merged/trial/trial.sh"
        mount -t tmpfs tmpfs "$1/merged/tmp"
        mount -t proc proc "$1/merged/proc"
        mount --rbind /dev "$1/merged/dev"
        exec chroot "$1/merged" env -i PATH="$PATH" LANG=C.UTF-8 bash /trial/trial.sh --inside
        ' bash "$over" "$1" "$2" "$(readlink -f "${BASH_SOURCE[0]}")" || ended=$?
    if [ -n "${3:-}" ]; then
        mkdir -p "$3"
        cp "$over"/up/trial/*.png "$3" || true
    fi
    return "$ended"
}

# What there is on the system, but for what dpkg and others note of their own doings, and for what the officer has made.
inventory() {
    find /usr /etc /var -xdev \( -path /var/lib/dpkg -o -path /var/log -o -path /var/cache \) -prune \
        -o -printf '%p %y %l\n' | sort
}

officer() {
    setpriv --reuid officer --regid officer --clear-groups env HOME=/home/officer USER=officer DISPLAY=:7 "$@"
}

# window PICTURE COMMAND… – starts it, waits for the window, takes a picture, and leaves by the keyboard.
window() {
    local picture=$1 job id=
    shift
    officer "$@" &
    job=$!
    for _ in $(seq 600); do
        id=$(officer xdotool search --onlyvisible --name Plenary 2>/dev/null | head -1) && [ -n "$id" ] && break
        kill -0 "$job" 2>/dev/null || [ "$1" = xdg-open ] || fail "$* has ended without a window"
        sleep 0.2
    done
    [ -n "$id" ] || fail "no window of $*"
    sleep 12
    officer import -silent -window root "/tmp/$picture.png"
    mv "/tmp/$picture.png" /trial/
    say "window: $(officer xdotool getwindowname "$id"), $(officer xprop -id "$id" WM_CLASS)"
    officer xdotool windowactivate --sync "$id" key --clearmodifiers ctrl+q
    for _ in $(seq 100); do
        officer xdotool search --onlyvisible --name Plenary >/dev/null 2>&1 || break
        sleep 0.2
    done
    wait "$job" || fail "$* ended with $?"
}

schema() { sqlite3 "$1" 'PRAGMA user_version'; }

people() { officer plenary list participants --workspace "$1" --json | grep -c '"id"'; }

# is WHAT EXPECTED FOUND
is() {
    [ "$2" = "$3" ] || fail "$1: $3 instead of $2"
    say "$1: $3"
}

lives() {
    local work=/home/officer/work.plenary older newer before
    inventory > /tmp/before
    useradd --create-home --shell /bin/sh officer
    officer Xvfb :7 -screen 0 1280x800x24 >/dev/null 2>&1 &
    sleep 1
    officer openbox >/dev/null 2>&1 &
    older=$(dpkg-deb --field /trial/older.deb Version)
    newer=$(dpkg-deb --field /trial/newer.deb Version)
    dpkg --compare-versions "$older" lt "$newer" || fail "$older is not older than $newer"

    dpkg --install /trial/older.deb
    is "installed" "$older" "$(dpkg-query --show --showformat '${Version}' plenary)"
    officer plenary sample "$work"
    before=$(people "$work")
    window older plenary "$work"
    say "schema of the older: $(schema "$work")"
    schema "$work" > /tmp/schema

    dpkg --install /trial/newer.deb
    is "installed" "$newer" "$(dpkg-query --show --showformat '${Version}' plenary)"
    is "type of the workspace" application/x-plenary "$(officer xdg-mime query filetype "$work")"
    is "program for the type" plenary.desktop "$(officer xdg-mime query default application/x-plenary)"
    window newer xdg-open "$work"
    say "schema of the newer: $(schema "$work")"
    if [ "$(schema "$work")" != "$(cat /tmp/schema)" ]; then
        is "schema of the copy kept aside" "$(cat /tmp/schema)" \
            "$(schema "/home/officer/.local/share/plenary/backups/work.plenary.schema-$(cat /tmp/schema)")"
    fi
    is "people in it" "$before" "$(people "$work")"
    officer plenary check --workspace "$work"
    officer plenary --self-test

    dpkg --purge plenary
    [ -s "$work" ] || fail "the officer's workspace is gone"
    inventory > /tmp/after
    sed -i '/^\/var\/mail\/officer /d; /^\/var\/lib\/\(apt\|systemd\)\//d; /^\/etc\/\(passwd\|group\|shadow\|gshadow\|sub[ug]id\)-\? /d' /tmp/before /tmp/after
    diff /tmp/before /tmp/after || fail "traces are left"
    say "removed without a trace"
}

case ${1:-} in
    --inside) lives ;;
    *.deb) layer "$@" ;;
    *) fail "installer/trial.sh OLDER.deb NEWER.deb [FOLDER FOR PICTURES]" ;;
esac
