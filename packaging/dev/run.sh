#!/bin/bash
# install, build, start the sandbox and the app; without a display, or with --tour [PLAY…], play the tour
source "$(dirname "$0")/common.sh"
tour=
[ "${1:-}" = --tour ] && { tour=1; shift; }
[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && tour=1
bash packaging/dev/setup.sh
bash packaging/dev/build.sh

if [ -n "$tour" ]; then
    say "dev: playing the tour on a virtual display (pictures in build/tour)"
    HAVRE_SCREEN=1400x1000 exec bash packaging/dev/session.sh \
        /usr/bin/python3 tests/tour/tour.py "$BUILD/bin" "$HAVRE_ROOT/build/tour" "$@"
fi

state="$HAVRE_ROOT/build/run"
mkdir -p "$state"
chmod 700 "$state"
[ -f "$state/sandbox/family/mail/boxes.json" ] || say "dev: writing the fictitious family's ten years of documents (once, about ten seconds)"
ready="$(mktemp -u "$state/ready.XXXX")"
mkfifo "$ready"
"$BUILD/bin/havre-sandbox" --state "$state/sandbox" --code-file "$state/code" >"$ready" &
sandbox=$!
trap 'kill $sandbox 2>/dev/null; rm -f "$ready"' EXIT
read -r _ platform <"$ready"
say "dev: the sandbox is ready. Sign in as «camille.moreau»; passwords are in build/run/sandbox/family/people.json,"
say "     and the six-digit code arrives on the sandbox's telephone page and in build/run/code."
app=("$BUILD/bin/havre" --platform "$platform" --vault "$state/vault" "$@")
if busctl --user status org.freedesktop.secrets >/dev/null 2>&1 ||
    gdbus introspect --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets >/dev/null 2>&1; then
    "${app[@]}"
else
    say "dev: no Secret Service runs here; starting a private one for this run (kept in build/run/home)"
    mkdir -p -m 700 "$state/home/run"
    env HOME="$state/home" XDG_RUNTIME_DIR="$state/home/run" dbus-run-session -- bash -c \
        'printf havre | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "$@"' session "${app[@]}"
fi
