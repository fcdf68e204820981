#!/bin/bash
# install what Havre needs from Debian's packages (Debian 12 or 13)
source "$(dirname "$0")/common.sh"

list=packaging/debian/packages.txt
. /etc/os-release 2>/dev/null || true
case "${ID:-}-${VERSION_ID:-}" in
debian-12 | debian-13) ;;
*)
    say "dev: this machine is not Debian 12 or 13. Install the packages below by its own means, then run ./dev build:"
    packages_of "$list"
    echo "libsqlcipher-dev (4.6 or later)"
    exit 1
    ;;
esac

export DEBIAN_FRONTEND=noninteractive
refreshed=
refresh() {
    [ -n "$refreshed" ] && return
    as_root apt-get -qq update
    refreshed=1
}

missing="$(missing_of "$list")"
# The sandbox runs its mail servers by itself, unprivileged. A mail system that is already here stays, and the
# sandbox then has no mail; servers we bring are kept from starting as services of the machine.
if grep -qx exim4-daemon-heavy <<<"$missing" && dpkg-query -W -f '${Provides} ${db:Status-Abbrev}\n' 2>/dev/null |
    grep -q 'mail-transport-agent.* ii'; then
    say "dev: another mail server is installed: exim4 is left out, the sandbox will have no mailbox."
    missing="$(grep -vx exim4-daemon-heavy <<<"$missing" || true)"
fi
quiet_services() {
    local unit
    for unit in dovecot exim4; do
        grep -q "^$unit" <<<"$missing" || continue
        as_root systemctl --quiet "$1" "$unit.service" 2>/dev/null || true
    done
    if [ "$1" = mask ] && [ ! -e /usr/sbin/policy-rc.d ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee /usr/sbin/policy-rc.d >/dev/null
        as_root chmod 755 /usr/sbin/policy-rc.d
        policy=1
    elif [ "$1" = unmask ] && [ -n "${policy:-}" ]; then
        as_root rm -f /usr/sbin/policy-rc.d
    fi
}
[ "${1:-}" = --all ] && missing="$missing $(missing_of packaging/debian/optional.txt)"
if [ -n "${missing// /}" ]; then
    say "dev: installing $(wc -w <<<"$missing") packages from Debian: $(echo $missing)"
    refresh
    mail="$(grep -Ec '^(dovecot|exim4)' <<<"$missing" || true)"
    if [ "$mail" != 0 ]; then
        quiet_services mask
        trap 'quiet_services unmask' EXIT
    fi
    as_root apt-get -qq install -y --no-install-recommends $missing >/dev/null
    if [ "$mail" != 0 ]; then
        quiet_services unmask
        trap - EXIT
        as_root systemctl --quiet disable dovecot.service exim4.service 2>/dev/null || true
    fi
fi

sqlcipher="$(dpkg-query -W -f '${Version}' libsqlcipher-dev 2>/dev/null || true)"
if [ -z "$sqlcipher" ] || dpkg --compare-versions "$sqlcipher" lt 4.6; then
    if [ "$VERSION_ID" = 12 ]; then
        # The mirror this machine already uses for bookworm, and the key it trusts for it.
        mirror_of_bookworm() {
            apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(SIGNED_BY)' 'Created-By: Packages' 2>/dev/null |
                awk '$2 == "bookworm" {print; exit}'
        }
        mirror="$(mirror_of_bookworm)"
        [ -n "$mirror" ] || { refresh; mirror="$(mirror_of_bookworm)"; }
        uri="$(awk '{print $1}' <<<"$mirror")"
        key="$(awk '{print $3}' <<<"$mirror")"
        if [ -z "$uri" ]; then
            say "dev: apt knows no bookworm mirror; add one to /etc/apt and run this again"
            exit 1
        fi
        say "dev: Debian 12's own SQLCipher is from 2016. Adding the suite bookworm-backports of the mirror"
        say "     this machine already uses ($uri) to /etc/apt/sources.list.d/havre-backports.list,"
        say "     to take libsqlcipher-dev 4.6 from it. Nothing else comes from there."
        option=""
        [[ "$key" == /* ]] && option="[signed-by=$key] " # apt prints its own word when there is none
        echo "deb ${option}${uri} bookworm-backports main" | as_root tee /etc/apt/sources.list.d/havre-backports.list >/dev/null
        refreshed=
        refresh
        as_root apt-get -qq install -y --no-install-recommends -t bookworm-backports libsqlcipher-dev >/dev/null
    else
        refresh
        as_root apt-get -qq install -y --no-install-recommends libsqlcipher-dev >/dev/null
    fi
fi
say "dev: everything Havre needs is installed."
