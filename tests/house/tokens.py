"""Colours live in the token files only, and every pair people read has the contrast look.md promises."""
import re

import tree

TEXT = [("ink", "canvas", 4.5), ("ink", "surface", 4.5), ("ink", "sunken", 4.5), ("inkMuted", "canvas", 4.5),
        ("inkMuted", "surface", 4.5), ("inkMuted", "sunken", 4.5), ("primaryInk", "primary", 4.5),
        ("primary", "primarySoft", 4.5), ("ink", "primarySoft", 4.5), ("link", "surface", 4.5), ("link", "canvas", 4.5),
        ("positive", "surface", 4.5), ("positive", "positiveSoft", 4.5), ("caution", "cautionSoft", 4.5),
        ("critical", "criticalSoft", 4.5), ("ink", "band", 4.5), ("control", "surface", 3.0),
        ("control", "canvas", 3.0), ("focusInk", "focus", 3.0)] + [("primaryInk", f"person{n}", 4.5) for n in range(8)]


def luminance(colour):
    value = colour.lstrip("#")
    if len(value) == 3:
        value = "".join(c * 2 for c in value)
    channels = [int(value[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def instances(text):
    """Each ColorTokens { … } of the theme, as name → hex."""
    for block in re.finditer(r"ColorTokens\s*\{(.*?)\n\s*\}", text, re.S):
        pairs = dict(re.findall(r'(\w+):\s*"(#[0-9a-fA-F]{3,8})"', block.group(1)))
        if pairs:
            yield pairs


problems = []
checked = 0
themes = 0
for file in tree.tracked(".qml"):
    path = tree.name(file)
    text = file.read_text(encoding="utf-8")
    if path.startswith("qml/design/"):
        for tokens in instances(text):
            themes += 1
            for one, other, least in TEXT:
                checked += 1
                if one not in tokens or other not in tokens:
                    problems.append(f"{path}: a theme lacks {one} or {other}")
                elif contrast(tokens[one], tokens[other]) < least:
                    problems.append(f"{path}: {one} on {other} is {contrast(tokens[one], tokens[other]):.1f}:1, "
                                    f"less than {least}")
        continue
    for number, line in enumerate(text.split("\n"), 1):
        checked += 1
        if re.search(r'"#[0-9a-fA-F]{3,8}"', line) or re.search(r"Qt\.(rgba|hsla|tint)\(", line):
            problems.append(f"{path}:{number}: a colour outside qml/design")
if themes < 3:
    problems.append(f"only {themes} themes found: light, dark and contrast are promised")
tree.report(problems, checked)
