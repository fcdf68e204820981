"""Every failure has a name, a fault, a cause and a remedy: codes and faults in the source ↔ core/FAILURES.md ↔ French sentences in
ui/support. And every text for people carries a note to the translator and an English translation."""
import re
import xml.etree.ElementTree as ET

import tree

CODE = re.compile(r'(?:QLatin1String|QStringLiteral|code)\s*[({]\s*"([a-z]+(?:\.[a-z0-9-]+){1,4})"')
AREAS = ("foundation", "vault", "keychain", "journal", "settings", "records", "render", "dmp", "session", "platform",
         "browser", "identity", "crypto", "network", "cli", "export", "health", "catalogue", "mailbox", "sharing", "printing",
         "family")

# A fault beside its code: the fault decides what the person is offered and how havre-cli exits.
FAULT = re.compile(r'Fault::(\w+)\s*,\s*(?:QString\(\s*)?Q(?:Latin1String|StringLiteral)\s*\(\s*"([a-z]+(?:\.[a-z0-9-]+){1,4})"')

problems = []
used = {}
faults = []
for file in tree.tracked(".cpp", ".h"):
    path = tree.name(file)
    if path.startswith(("tests/", "app/sandbox/", "app/render/", "ui/support/")):
        continue
    text = file.read_text(encoding="utf-8")
    faults += [(path, code, fault) for fault, code in FAULT.findall(text)]
    for code in CODE.findall(text):
        if code.split(".")[0] in AREAS and not code.endswith((".db", ".hdr", ".json", ".lock")):
            used.setdefault(code, path)

book = {}
for line in (tree.ROOT / "core/FAILURES.md").read_text(encoding="utf-8").split("\n"):
    row = re.match(r"\|\s*([a-z]+(?:\.[a-z0-9*-]+)+)\s*\|", line)
    if row:
        if row.group(1) in book:
            problems.append(f"core/FAILURES.md: {row.group(1)} is there twice")
        book[row.group(1)] = line

sentences = "".join(f.read_text(encoding="utf-8") for f in tree.tracked(".cpp", ".h")
                    if tree.name(f).startswith("ui/support/"))
for code, path in sorted(used.items()):
    if code not in book:
        problems.append(f"{path}: {code} is not in core/FAILURES.md")
for path, code, fault in faults:
    listed = book[code].split("|")[2].strip() if code in book else fault
    if listed != fault:
        problems.append(f"{path}: {code} is {fault} here and {listed} in core/FAILURES.md")
for code in sorted(book):
    if code not in used:
        problems.append(f"core/FAILURES.md: {code} is used nowhere")
    if f'"{code}"' not in sentences:
        problems.append(f"ui/support: {code} has no French sentence")

notes = 0
for file in tree.tracked(".qml"):
    lines = file.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines):
        if "qsTr(" in line:
            notes += 1
            if not any("//:" in l for l in lines[max(0, number - 3):number + 1]):
                problems.append(f"{tree.name(file)}:{number + 1}: a text without a note to the translator")

# tr() of a class in a namespace looks under "havre::ui::Class", while lupdate files the words under "Class": they would stay French.
BARE = re.compile(r"(?<![\w:.>])tr\(\s*\"")
for file in tree.tracked(".cpp", ".h"):
    if tree.name(file).startswith("ui/"):
        for number, line in enumerate(file.read_text(encoding="utf-8").split("\n")):
            if BARE.search(line.split("//")[0]):
                problems.append(f"{tree.name(file)}:{number + 1}: a bare tr(), whose words no translation reaches: QCoreApplication::translate")

english = tree.ROOT / "translations/havre_en.ts"
known = set() # (context, French)
if english.exists():
    root = ET.parse(english).getroot()
    known = {(context.findtext("name"), message.findtext("source")) for context in root.iter("context") for message in context.iter("message")}
    for message in root.iter("message"):
        translation = message.find("translation")
        notes += 1
        if len(message.findall("source")) != 1 or len(message.findall("translation")) != 1: # a merge of two branches
            problems.append(f"translations/havre_en.ts: two messages in one: {message.findtext('source')[:60]!r}")
        if translation is None or translation.get("type") == "unfinished":
            problems.append(f"translations/havre_en.ts: not translated: {message.findtext('source')[:60]!r}")
else:
    problems.append("translations/havre_en.ts is missing")

# What a program marks must be in that file under the context it is looked up in, or it stays French: also core's words (kinds of
# documents, people of a header, measures), which a window translates when it shows them.
TEXT = r'((?:"(?:[^"\\\n]|\\.)*"\s*)+)'
NAMED = re.compile(r'\b(?:QT_TRANSLATE_NOOP|NAME|translate)\(\s*"([^"]+)"\s*,\s*' + TEXT)
OWN = re.compile(r'\b(?:Words::tr|qsTr)\(\s*' + TEXT) # the file's context: as declared, or its name
DECLARED = re.compile(r'Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)')


def words(literals):
    whole = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals))
    return re.sub(r"\\(?:u([0-9a-fA-F]{4})|(.))", lambda m: chr(int(m[1], 16)) if m[1] else "\n" if m[2] == "n" else m[2], whole)


for file in tree.tracked(".cpp", ".h", ".qml"):
    if tree.name(file).startswith("tests/"):
        continue
    text = file.read_text(encoding="utf-8")
    declared = DECLARED.search(text)
    own = declared[1] if declared else file.stem
    said = {(context, words(text)) for context, text in NAMED.findall(text) + [(own, one) for one in OWN.findall(text)]}
    notes += len(said)
    for context, french in sorted(said - known):
        problems.append(f"{tree.name(file)}: not in translations/havre_en.ts, context {context}: {french[:60]!r}")
tree.report(problems, len(used) + len(book) + notes)
