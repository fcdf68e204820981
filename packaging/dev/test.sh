#!/bin/bash
# install, build and run every test; a word picks a part: ./dev test -L unit, ./dev test -R Vault
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh
bash packaging/dev/build.sh
results="$BUILD/results"
rm -rf "$results"
mkdir -p "$results"
# Under HAVRE_PRESET=asan: a leak or undefined behaviour fails the test it happens in.
# No strict_string_checks: libxkbcommon's strndup() of a reply that ends without a zero, which is right, would count as an overflow.
export ASAN_OPTIONS="detect_leaks=1:detect_stack_use_after_return=0"
export LSAN_OPTIONS="suppressions=$HAVRE_ROOT/tests/support/leaks.txt:print_suppressions=0"
export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1"
say "dev: running the tests (results in build/$PRESET/results)"
# run_tests REPORT ARGS…: what ctest says goes to REPORT.log, its results to REPORT.junit
run_tests() {
    GTEST_OUTPUT="xml:$results/" bash packaging/dev/session.sh \
        ctest --test-dir "$BUILD" --output-on-failure --no-tests=error --output-junit "$1.junit" "${@:2}" >"$1.log" 2>&1
}
set +e
run_tests "$results/ctest" -j "$JOBS" "$@"
code=$?
if [ $code = 0 ]; then
    tail -n 12 "$results/ctest.log" | grep -v '^$'
else
    cat "$results/ctest.log"
    # A machine busy elsewhere can starve a window of its time: what failed is tried once more, alone. Whatever passes
    # only then is named below, since it hides a race of ours more often than not.
    again="$(python3 packaging/dev/tally.py "$results" --failed)"
    if [ -n "$again" ]; then
        say "dev: once more, alone: $again"
        run_tests "$results/again" -j 1 -R "^($again)\$"
        code=$?
        [ $code = 0 ] || cat "$results/again.log"
    fi
fi
python3 packaging/dev/tally.py "$results"
exit $code
