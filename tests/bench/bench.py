"""./dev bench: speed and memory as ratios, each beside its limit and its peer, measured in one run on this machine.
Absolute figures say nothing about another machine; only the ratios and the verdicts do. Exit 0 always: a benchmark
informs, it does not decide (a timed test would fail on a busy machine)."""
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

build = pathlib.Path(sys.argv[1])
only = sys.argv[2:]
bench, bin_dir = build / "bench", build / "bin"
root = pathlib.Path(__file__).resolve().parents[2]
corpus = root.parent / "shared/data/cda"
rows = []


def verdict(name, figure, limit, unit="", peer=""):
    """Keeps one line: lower is better unless the limit is a floor (given as a negative number)."""
    good = figure >= -limit if limit < 0 else figure <= limit
    rows.append((name, figure, limit, unit, peer, good))
    bound = f"≥ {-limit:g}" if limit < 0 else f"≤ {limit:g}"
    print(f"  {'ok  ' if good else 'OVER'}  {name:58} {figure:9.3f} {unit:4} limit {bound:8} {peer}", flush=True)


def display():
    server = subprocess.Popen(["Xvfb", ":77", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], stderr=subprocess.DEVNULL)
    os.environ["DISPLAY"] = ":77"
    time.sleep(0.7)
    return server


def first_frame(runs, *command):
    """(median milliseconds to the first pixel, median PSS in MiB)."""
    done = subprocess.run([bench / "first_frame", str(runs), *map(str, command)], capture_output=True, text=True)
    pairs = [tuple(map(float, line.split())) for line in done.stdout.strip().split("\n") if line.strip()]
    return statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)


def window():
    server = display()
    try:
        vault = pathlib.Path(os.environ["HOME"]) / "bench-vault"
        password = pathlib.Path(os.environ["HOME"]) / "bench-password"
        password.write_text("ancre marée balise quai voile\n")
        subprocess.run([bin_dir / "havre-cli", "--vault", vault, "--password-file", password, "--kdf", "small", "vault",
                        "create"], check=True, capture_output=True)
        first_frame(1, bench / "raster_window")
        floor, _ = first_frame(7, bench / "raster_window")
        ours, pss = first_frame(7, bin_dir / "havre", "--vault", vault)
        verdict("first frame of the lock screen / bare QRasterWindow", ours / floor, 3.0, "×", f"({ours:.0f} and {floor:.0f} ms)")
        verdict("memory at the lock screen, PSS", pss, 60, "MiB", "limit of the issue, at home")
        if shutil.which("keepassxc"):
            peer, _ = first_frame(5, "keepassxc")
            verdict("first frame of the lock screen / KeePassXC", ours / peer, 0.25, "×", f"({peer:.0f} ms)")
        else:
            print("  --    KeePassXC is not installed: that ratio is not measured")
    finally:
        server.kill()


def reported(program, *words):
    """Programs that print «name | figure | limit | unit | peer» lines of their own."""
    path = bench / program
    if not path.exists():
        print(f"  --    {program} was not built")
        return
    done = subprocess.run([path, *map(str, words)], capture_output=True, text=True,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"})
    for line in done.stdout.split("\n"):
        parts = [p.strip() for p in line.split("|")]
        if len(parts) >= 3:
            verdict(parts[0], float(parts[1]), float(parts[2]), *parts[3:5])
        elif line.strip():
            print("        " + line)
    if done.returncode:
        print(f"  --    {program} ended with {done.returncode}: {done.stderr[-400:]}")


PARTS = {
    "window": window,
    "search": lambda: reported("bench_search", build / "bench-corpus"),
    "list": lambda: reported("bench_list", build / "bench-corpus"),
    "cda": lambda: reported("bench_cda", corpus) if corpus.is_dir() else print("  --    no shared corpus for cda"),
}
print("Havre's ratios on this machine (limit: what we promise; peer: what it is compared with)")
for name, part in PARTS.items():
    if not only or name in only:
        part()
over = [r for r in rows if not r[5]]
print(f"{len(rows)} figures, {len(rows) - len(over)} within their limit" + "".join(f"\n  over: {r[0]}" for r in over))
