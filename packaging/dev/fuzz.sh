#!/bin/bash
# run each libFuzzer target for a while over the goldens and the museum: ./dev fuzz [SECONDS]
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh --all
cmake --preset fuzz >/dev/null
ninja -C build/fuzz --quiet fuzz_targets
seconds="${1:-60}"
for target in build/fuzz/fuzz/fuzz_*; do
    [ -x "$target" ] || continue
    corpus="build/fuzz/corpus/$(basename "$target")"
    mkdir -p "$corpus"
    seeds=("tests/fuzz/seeds/${target##*/fuzz_}")
    [ -d "${seeds[0]}" ] || seeds=(tests/goldens/cda tests/goldens/broken)
    say "dev: $(basename "$target") for $seconds s"
    "$target" -max_total_time="$seconds" -max_len=262144 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/" "$corpus" "${seeds[@]}" >"build/fuzz/log" 2>&1 ||
        { cat build/fuzz/log >&2; exit 1; }
    grep -E '^stat::(number_of_executed_units|peak_rss_mb)|^Done' build/fuzz/log
done
