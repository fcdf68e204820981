#!/bin/bash
# run each libFuzzer target for a while: ./dev fuzz [SECONDS]
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh --all
cmake --preset fuzz >/dev/null
ninja -C build/fuzz --quiet fuzz_targets
for target in build/fuzz/fuzz/fuzz_*; do
    [ -x "$target" ] || continue
    corpus="build/fuzz/corpus/$(basename "$target")"
    mkdir -p "$corpus"
    say "dev: $(basename "$target") for ${1:-60} s"
    "$target" -max_total_time="${1:-60}" -timeout=2 -rss_limit_mb=512 -print_final_stats=1 "$corpus" tests/goldens/cda 2>&1 | tail -n 8
done
