#!/bin/bash
# keyring-session.sh PROGRAM: runs it in a private D-Bus session with an unlocked keyring of its own, in
# temporary folders, as any user, without a display; the keyring ends with its bus. 77: the tools are not here.
# HOME and XDG_RUNTIME_DIR are set before the bus starts, or it would activate a second, locked keyring.
set -u
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: $tool is not installed"; exit 77; }
done
private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
chmod 700 "$private"
mkdir -m700 "$private/run"
export HOME=$private XDG_RUNTIME_DIR=$private/run XDG_DATA_HOME=$private/data HAVRE_TEST_KEYRING=unlocked
export MALLOC_PERTURB_=165 # what is freed is overwritten: who comes too late finds nothing of it
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
dbus-run-session -- bash -c '
    printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    exec "$@"' keyring "$@" 2> >(grep -v "Failed to set fd limit" >&2)
