#!/bin/bash
# qmllint and the house tests, spelling, formatting of what changed; clang-tidy too with --tidy [FILES]
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh --all
bash packaging/dev/build.sh
ctest --test-dir "$BUILD" -L house --output-on-failure
git ls-files | grep -E '\.(md|h|sh|py|cmake|qml)$|CMakeLists' | grep -v '/data/' |
    xargs codespell -q 3 -L 'ans,mot,copie,connexion,espace,adresse,apparence,visibles,certificats'
say "dev: what clang-format would change in the lines since the last commit (a suggestion, it fails nothing):"
git clang-format --quiet --diff -- $(git ls-files '*.cpp' '*.h') | head -n 60 || true
if [ "${1:-}" = --tidy ]; then
    shift
    [ $# -gt 0 ] || set -- $(git ls-files 'core/*.cpp' 'platform/*.cpp')
    cmake --preset tidy >/dev/null
    say "dev: clang-tidy on $# files"
    printf '%s\n' "$@" | xargs -P "$JOBS" -n 4 clang-tidy -p build/tidy --quiet
fi
