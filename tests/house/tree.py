"""What the house tests share: which files are ours, and how a test reports."""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def tracked(*suffixes):
    """Files git knows or would know, below the root, with one of the suffixes."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True)
    names = listed.stdout.split("\n") if listed.returncode == 0 else [
        str(p.relative_to(ROOT)) for p in ROOT.rglob("*") if p.is_file() and "build" not in p.parts]
    return [ROOT / n for n in sorted(n for n in names if n.endswith(suffixes)) if (ROOT / n).is_file()]


def name(path):
    return path.relative_to(ROOT).as_posix()


def report(faults, checked):
    for fault in faults:
        print(fault)
    print(f"{checked} checked, {len(faults)} faults")
    if checked == 0:
        print("nothing was checked: this test would pass on an empty tree")
    sys.exit(1 if faults or checked == 0 else 0)
