"""A Row or Flow is as wide as its children together. A child that asks for its parent's width makes both grow at every
layout, without end, when nothing else says how wide the row is: the window stands still (seen on a fresh vault)."""
import re

import tree

OPENS = re.compile(r"(?:[\w.]+:\s*)?([A-Z]\w*)\s*\{")

problems = []
files = [file for file in tree.tracked(".qml") if not tree.name(file).startswith("tests/")]
for file in files:
    above = []  # of each open brace: the item's type, whether it says its own width, lines of children that ask for it

    def close():
        kind, wide, askers = above.pop()
        if kind in ("Row", "Flow") and not wide:
            problems.extend(f"{tree.name(file)}:{number}: the width of a {kind} that has none of its own" for number in askers)

    for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
        code = line.split("//")[0].strip()
        inline = OPENS.match(code)
        asks = re.search(r"(?<![\w.])width:[^;}]*\bparent\.width\b", code)
        if asks and above:
            parent = above[-1] if inline else above[-2] if len(above) > 1 else None
            if parent:
                parent[2].append(number)
        if not inline and above and re.match(r"(width:|anchors\.(fill|right):|anchors \{.*(right|fill):)", code):
            above[-1][1] = True
        kind = inline.group(1) if inline else "?"
        for brace in re.findall(r"[{}]", code):
            if brace == "{":
                above.append([kind, False, []])
                kind = "?"
            elif above:
                close()
tree.report(problems, len(files))
