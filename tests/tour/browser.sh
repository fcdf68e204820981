#!/bin/bash
# The person's browser during the tour: a real Chromium window on the tour's own display, trusting the
# sandbox's certificate only. Found as $BROWSER by xdg-open, as on any desktop.
set -eu
where="${HAVRE_TOUR_BROWSER:?}"
mkdir -p "$where/Default"
[ -e "$where/Default/Preferences" ] || echo '{"credentials_enable_service":false,"profile":{"password_manager_enabled":false}}' >"$where/Default/Preferences"
options=(--user-data-dir="$where" --no-first-run --no-default-browser-check --disable-gpu --disable-quic
    --disable-background-networking --disable-component-update --disable-sync --disable-features=Translate,MediaRouter
    --password-store=basic --lang=fr --window-position=0,0 --window-size="${HAVRE_TOUR_SIZE:-1280,800}"
    --ignore-certificate-errors-spki-list="$(cat "$where.spki")" --app="$1")
[ "$(id -u)" = 0 ] && options+=(--no-sandbox --test-type)
exec chromium "${options[@]}" >/dev/null 2>&1
