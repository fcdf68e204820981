#!/bin/bash
# What the words of ./dev share. Sourced, never run.
set -euo pipefail
cd "${HAVRE_ROOT:?start it as ./dev WORD}"
export CCACHE_BASEDIR="$HAVRE_ROOT" CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
PRESET="${HAVRE_PRESET:-dev}"
BUILD="$HAVRE_ROOT/build/$PRESET"
JOBS="$(nproc)"

say() { printf '%s\n' "$*" >&2; }
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else
        say "dev: installing packages needs root or sudo"
        exit 1
    fi
}
packages_of() { sed 's/#.*//' "$1" | tr -d ' ' | grep -v '^$'; }
missing_of() {
    local installed
    installed="$(dpkg-query -W -f '${Package} ${db:Status-Abbrev}\n' 2>/dev/null | awk '$2 ~ /^ii/ {print $1}' | sort -u)"
    packages_of "$1" | sort -u | comm -23 - <(printf '%s\n' "$installed")
}
