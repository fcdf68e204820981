#!/bin/bash
# draw every page in every face, size, theme and text scale into build/screens; --accept keeps them as the references
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh
bash packaging/dev/build.sh
if [ "${1:-}" = --accept ]; then
    shift
    export HAVRE_ACCEPT=1
fi
exec ctest --test-dir "$BUILD" -L screens --output-on-failure "$@"
