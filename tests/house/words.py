"""Every word of ./dev says what it does in one line when asked, at once, and does nothing else."""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORDS = ["setup", "build", "run", "test", "lint", "bench", "shots", "fuzz", "soak", "package", "clean"]


def ask(*words):
    return subprocess.run([ROOT / "dev", *words], capture_output=True, text=True, timeout=20)


faults = []
listed = ask("--help").stdout
for word in WORDS:
    if f"\n  {word} " not in listed:
        faults.append(f"./dev --help does not list {word}")
    for option in ("--help", "-h"):
        told = ask(word, option)
        lines = told.stdout.strip().split("\n")
        if told.returncode != 0 or told.stderr or len(lines) != 1 or not lines[0].startswith(f"./dev {word}: "):
            faults.append(f"./dev {word} {option}: {told.returncode} {told.stdout!r} {told.stderr!r}")
if not (ROOT / "build").is_dir():
    faults.append("asking ./dev clean what it does cleaned")
if ask("nonsense").returncode != 2:
    faults.append("./dev nonsense is not refused")
print("\n".join(faults) or f"{len(WORDS)} words explain themselves")
sys.exit(bool(faults))
