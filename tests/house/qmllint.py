"""qmllint over every QML file of ours, with the built modules: any warning fails, an unused import too. What qmllint 6.4
cannot know is named below, each with its reason; nothing else passes."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import tree

# (message, text at the place or None, why it is no fault)
UNKNOWING = [
    (r'Property "(filter|map|join)" not found on type "QVariantList"', None, "a literal [..] is a JavaScript array"),
    (r"Cannot assign binding of type QSizeF to QSize", r"Qt\.size\(", "the engine rounds, as the documentation says"),
    (r"Unqualified access", r"StandardKey\.", "exported by QtQuick, but as a value type"),
]
TOOL = shutil.which("qmllint", path=os.environ["PATH"] + os.pathsep + "/usr/lib/qt6/bin")


def modules():
    """Where the built modules are, and the resource files that map sources to them."""
    built = pathlib.Path(os.environ["HAVRE_BIN_DIR"]).parent / "qml"
    return built, sorted([*built.glob("*/.rcc/*.qrc"), *built.glob("*/.qt/rcc/*.qrc")])  # of Qt 6.4, of later ones


def lint(files):
    built, resources = modules()
    system = subprocess.run([shutil.which("qtpaths6") or "/usr/lib/qt6/bin/qtpaths6", "--query", "QT_INSTALL_QML"],
                            capture_output=True, text=True, check=True).stdout.strip()
    words = [TOOL, "--bare", "-I", str(built), "-I", system, "--json", "-"]
    for resource in resources:
        words += ["--resource", str(resource)]
    answer = subprocess.run(words + [str(f) for f in files], capture_output=True, text=True)
    return json.loads(answer.stdout)["files"]


def outer_name(word, lines):
    """Before Qt 6.5 (pragma ComponentBehavior) a delegate names the ids around it without a qualifier."""
    return re.search(rf"\bid:\s*{re.escape(word)}\b", "\n".join(lines)) is not None


def faults_of(answer):
    path = pathlib.Path(answer["filename"])
    lines = path.read_text(encoding="utf-8").split("\n")
    for warning in answer["warnings"]:
        message, row, column = warning["message"], warning.get("line", 1), warning.get("column", 1)
        place = lines[row - 1][column - 1:] if row <= len(lines) else ""
        if any(re.search(m, message) and (t is None or re.match(t, place)) for m, t, _ in UNKNOWING):
            continue
        word = re.match(r"\w*", place).group(0)
        if message == "Unqualified access" and word and outer_name(word, lines):
            continue
        yield f"{path}:{row}: {warning['type']}: {message}"
    if not answer["success"] and not answer["warnings"]:
        yield f"{path}: does not parse"


if TOOL is None:
    print("qmllint is missing: install qt6-declarative-dev-tools")
    sys.exit(1)
if not modules()[1]:
    print("the QML modules are not built")
    sys.exit(1)
planted = modules()[0] / "Planted.qml"
planted.write_text("import QtQuick\nimport QtCore\nItem { width: Theme.nowhere; unknown: 1 }\n", encoding="utf-8")
found = [fault for answer in lint([planted]) for fault in faults_of(answer)]
planted.unlink()
assert len(found) >= 3, f"qmllint no longer finds planted faults: {found}"

files = tree.tracked(".qml")
answers = lint(files)
problems = [] if len(answers) == len(files) else [f"qmllint answered for {len(answers)} of {len(files)} files"]
for answer in answers:
    problems += faults_of(answer)
tree.report(problems, len(files))
