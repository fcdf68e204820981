#!/bin/bash
# session.sh CMD…: runs CMD in a login session of its own: private home and runtime folder, a D-Bus
# and an unlocked Secret Service, and, with HAVRE_SCREEN=1280x900, a virtual display. All gone after.
set -euo pipefail
home="$(mktemp -d)"
chmod 700 "$home"
mkdir -m 700 "$home/run"
ccache="${CCACHE_DIR:-${HOME:-/root}/.cache/ccache}"
cleanup() {
    [ -n "${screen:-}" ] && kill "$screen" 2>/dev/null
    rm -rf "$home"
}
trap cleanup EXIT
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS SESSION_MANAGER
if [ -n "${HAVRE_SCREEN:-}" ]; then
    fifo="$home/run/display"
    mkfifo "$fifo"
    Xvfb -displayfd 3 -screen 0 "${HAVRE_SCREEN}x24" -nolisten tcp 3>"$fifo" 2>/dev/null &
    screen=$!
    read -r number <"$fifo"
    export DISPLAY=":$number"
fi
export HOME="$home" XDG_RUNTIME_DIR="$home/run" CCACHE_DIR="$ccache"
export XDG_CONFIG_HOME="$home/.config" XDG_DATA_HOME="$home/.local/share" XDG_CACHE_HOME="$home/.cache"
set +e
dbus-run-session -- bash -c '
    printf "havre" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$@"
    code=$?
    pkill -P $$ 2>/dev/null
    exit $code' session "$@"
exit $?
