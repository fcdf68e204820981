#!/bin/bash
# qmllint, the house tests, and clang-tidy on what changed (with --tidy)
source "$(dirname "$0")/common.sh"
bash packaging/dev/build.sh
ninja -C "$BUILD" --quiet all_qmllint
ctest --test-dir "$BUILD" -L house --output-on-failure
if [ "${1:-}" = --tidy ]; then
    bash packaging/dev/setup.sh --all
    cmake --preset tidy >/dev/null
    ninja -C build/tidy --quiet
    git diff --name-only --diff-filter=d "${2:-HEAD~1}" -- '*.cpp' | xargs -r clang-tidy -p build/tidy --quiet
fi
