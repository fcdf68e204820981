"""Untrusted text never meets a rich-text parser: no raw Text, Label, Button… outside the controls that
set PlainText themselves, and no other textFormat anywhere (stack.md §3b: Qt fetches or crashes)."""
import re

import tree

RAW = re.compile(r"^\s*(?:\w+:\s*)?(Text|TextEdit|TextArea|Label|Button|ToolButton|RoundButton|ItemDelegate|TabButton|"
                 r"MenuItem|CheckBox|RadioButton|ToolTip|GroupBox|ComboBox|Dialog|MessageDialog)\s*\{")
BANNED = [r"\bRichText\b", r"\bStyledText\b", r"\bAutoText\b", r"\bMarkdownText\b", r"\bXMLHttpRequest\b", r"\bWebEngine",
          r"import QtQuick\.Controls\b(?!\.Basic)", r"Qt\.openUrlExternally", r"\bignoreSslErrors\b", r"\bQSettings\b",
          r"\bQDomDocument\b"]

problems = []
files = tree.tracked(".qml", ".cpp", ".h")
for file in files:
    path = tree.name(file)
    if path.startswith("tests/"):
        continue
    lines = file.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines, 1):
        code = line.split("//")[0]
        for banned in BANNED:
            if re.search(banned, code):
                problems.append(f"{path}:{number}: {banned} is not allowed")
        if path.endswith(".qml") and RAW.match(code):
            block = "\n".join(lines[number - 1:number + 30])
            if "textFormat: Text.PlainText" not in block and "textFormat: TextEdit.PlainText" not in block:
                problems.append(f"{path}:{number}: {code.strip()} without PlainText")
tree.report(problems, len(files))
