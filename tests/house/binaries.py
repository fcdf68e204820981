"""The programs people run: no sqlite3_ symbol exported (linked dynamically it would replace every SQLite in the
process), PIE, full RELRO, no executable stack, no run path out of the build, QtWebEngine not linked."""
import os
import pathlib
import subprocess

import tree

folder = pathlib.Path(os.environ["HAVRE_BIN_DIR"])
problems = []
programs = [p for p in (folder / n for n in ("havre", "havre-cli", "havre-render", "havre-sandbox")) if p.exists()]


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


for program in programs:
    if any(" sqlite3_" in line for line in run("nm", "-D", "--defined-only", str(program)).split("\n")):
        problems.append(f"{program.name}: exports sqlite3_ symbols")
    head, dynamic = run("readelf", "-hlW", str(program)), run("readelf", "-dW", str(program))
    if "DYN" not in head:
        problems.append(f"{program.name}: is not position independent")
    if "GNU_RELRO" not in head or "BIND_NOW" not in dynamic and "NOW" not in dynamic:
        problems.append(f"{program.name}: has no full RELRO")
    if any("GNU_STACK" in line and " RWE " in line for line in head.split("\n")):
        problems.append(f"{program.name}: has an executable stack")
    for library in ("WebEngine", "libsqlcipher", "libsqlite3"):
        if library in dynamic:
            problems.append(f"{program.name}: links {library}")
    if program.name != "havre-render" and "poppler" in dynamic:
        problems.append(f"{program.name}: links poppler outside the jail")
# The only one with a web engine, when it was built; what Havre loads by name is looked at by journey_notebook.
host = folder / "havre-apphost"
if host.exists() and "WebEngine" not in run("readelf", "-dW", str(host)):
    problems.append("havre-apphost: does not link QtWebEngine")
for other in folder.iterdir():
    if other.is_file() and other.name != host.name and os.access(other, os.X_OK) and "WebEngine" in run("readelf", "-dW", str(other)):
        problems.append(f"{other.name}: links QtWebEngine")
if len(programs) < 4:
    problems.append(f"only {len(programs)} programs were built")
tree.report(problems, len(programs))
