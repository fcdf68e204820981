#!/bin/bash
# draw every page in every face, size, theme and text scale into build/screens
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh
bash packaging/dev/build.sh
exec ctest --test-dir "$BUILD" -L screens --output-on-failure "$@"
