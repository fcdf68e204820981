#!/bin/bash
# the crash tests a thousand times over: ./dev soak [ROUNDS]
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh
bash packaging/dev/build.sh
HAVRE_KILLS="${1:-1000}" exec bash packaging/dev/session.sh ctest --test-dir "$BUILD" -R Kill --output-on-failure
