#!/bin/bash
# print speed and memory as ratios beside limits and peers, measured in one run; fails where a limit is not met
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh --all
bash packaging/dev/build.sh all tests/bench/all
exec bash packaging/dev/session.sh python3 tests/bench/bench.py "$BUILD" "$@"
