#!/bin/bash
# install, build and run every test; a word picks a part: ./dev test -L unit, ./dev test -R Vault
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh
bash packaging/dev/build.sh
results="$BUILD/results"
rm -rf "$results"
mkdir -p "$results"
# Under HAVRE_PRESET=asan: a leak or undefined behaviour fails the test it happens in.
export ASAN_OPTIONS="detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=0"
export LSAN_OPTIONS="suppressions=$HAVRE_ROOT/tests/support/leaks.txt:print_suppressions=0"
export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1"
say "dev: running the tests (results in build/$PRESET/results)"
set +e
GTEST_OUTPUT="xml:$results/" bash packaging/dev/session.sh \
    ctest --test-dir "$BUILD" --output-on-failure --no-tests=error --output-junit "$results/ctest.junit" -j "$JOBS" "$@" \
    >"$results/ctest.log" 2>&1
code=$?
[ $code = 0 ] && tail -n 12 "$results/ctest.log" | grep -v '^$'
[ $code = 0 ] || cat "$results/ctest.log"
python3 packaging/dev/tally.py "$results"
exit $code
