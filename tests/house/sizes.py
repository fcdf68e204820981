"""Small files with one idea: nothing over 400 lines, the median under 100, and no work left lying about."""
import re
import statistics

import tree

MIRRORS = {"core", "ui", "qml", "platform", "app", "store"}
problems = []
counts = {}
for file in tree.tracked(".h", ".cpp", ".qml", ".py", ".sh", ".cmake", ".sql"):
    text = file.read_text(encoding="utf-8")
    path = tree.name(file)
    counts[path] = text.count("\n")
    if counts[path] > 400:
        problems.append(f"{path}: {counts[path]} lines")
    if re.search(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b", text):
        problems.append(f"{path}: unfinished work is named in a comment")
median = statistics.median(counts.values())
if median >= 100:
    problems.append(f"the median file has {median} lines")
print(f"median {median} lines, largest {max(counts.values())}")
for folder in sorted({f.split("/")[0] for f in counts} - {"tests", "dev", "packaging"}):
    if not (tree.ROOT / folder / "README.md").exists():
        problems.append(f"{folder}/README.md is missing")
for area in sorted({"/".join(f.split("/")[:2]) for f in counts if f.startswith(("app/", "core/", "ui/", "qml/", "platform/", "packaging/", "tests/"))}):
    if area.startswith("tests/") and area.split("/")[1] in MIRRORS:
        continue  # tests/README.md speaks for the mirrors of the shelves
    if (tree.ROOT / area).is_dir() and not (tree.ROOT / area / "README.md").exists():
        problems.append(f"{area}/README.md is missing")
tree.report(problems, len(counts))
