#!/bin/bash
# print speed and memory as ratios against named peers and limits, measured in one run
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh --all
bash packaging/dev/build.sh
exec bash packaging/dev/session.sh python3 tests/bench/bench.py "$BUILD" "$@"
