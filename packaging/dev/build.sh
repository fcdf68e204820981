#!/bin/bash
# configure and build into build/dev (HAVRE_PRESET=asan|coverage|release… for another)
source "$(dirname "$0")/common.sh"
# A configure or a clean cut short leaves a folder ninja cannot load: begin anew.
if [ -f "$BUILD/build.ninja" ] && ! ninja -C "$BUILD" -t targets depth 1 >/dev/null 2>&1; then
    rm -rf "$BUILD/CMakeCache.txt" "$BUILD/CMakeFiles" "$BUILD/build.ninja"
fi
if [ ! -f "$BUILD/build.ninja" ]; then
    log="$(mktemp)"
    if ! cmake --preset "$PRESET" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        exit 1
    fi
    rm -f "$log"
fi
exec ninja -C "$BUILD" -j "$JOBS" --quiet "$@"
