#!/bin/bash
# kill writing and synchronising at random moments, a thousand times over: ./dev soak [ROUNDS]
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh
bash packaging/dev/build.sh
export HAVRE_KILLS="${1:-1000}" HAVRE_BIN_DIR="$BUILD/bin" HAVRE_SOURCE_DIR="$HAVRE_ROOT"
for test in tst_Crash tst_SyncKilled; do
    say "dev: $test, $HAVRE_KILLS kills"
    bash packaging/dev/session.sh "$BUILD/tests/$test" # not by ctest: no time limit
done
