"""Every kind of document is complete: a French label with an English translation, a glyph that exists, and an example of
our own (a golden or a document of the invented family) that is read as that kind. What is missing is named."""
import json
import re
import xml.etree.ElementTree as ET

import tree

KINDS = tree.ROOT / "core/records/kinds"
MODELS = "1.2.250.1.213.1.1.1."
V3 = "{urn:hl7-org:v3}"
# Kinds known by their published codes only: nobody has written an example yet. This list may only shrink.
UNWRITTEN = set("""
residence-certificate discharge-certificate appointment administrative identity-paper contacts stylesheet genetics
breast-screening-1 breast-screening-2 preventive-act vital-signs child-prevention own-summary own-imaging
own-biology own-prevention own-certificate own-administrative imaging-study illustration therapy-plan
other-prescription care-prescription podiatry-prescription speech-prescription orthoptics-prescription
prescription-renewal telemedicine-request administration pharmacist-intervention medication-review reconciliation
antepartum birth-mother birth-child pregnancy-report admission-report post-operation anaesthesia therapeutic-act
functional-assessment professional-assessment dental-assessment social-care pathology cancer-meeting ophthalmology
referral-letter signature patient-summary anticoagulant-sheet antiplatelet-sheet defibrillator-sheet pacemaker-sheet
heart-valve-sheet stroke-admission stroke-stay stroke-discharge rare-disease emergency-transfer emergency-return
transfer-note psychiatric-summary psychological-assessment dental-chart care-needs-grid implant-card
""".split())


def kinds():
    """Each KIND(...) line: id, label, glyph, category, models and type codes; class kinds apart."""
    for file in sorted(KINDS.glob("*.cpp")):
        for found in re.findall(r'KIND\("([^"]+)",\s*NAME\("kinds",\s*"([^"]+)"\),\s*"([^"]+)",\s*(\w+),\s*"([^"]*)",\s*"([^"]*)"\)',
                                file.read_text(encoding="utf-8")):
            name, label, glyph, category, models, codes = found
            yield {"id": name, "label": label, "glyph": glyph, "category": category, "codes": codes.split(),
                   "models": [m if m.count(".") > 3 else MODELS + m for m in models.split()],
                   "general": file.name == "Registry.cpp"}


def kind_of(table, models, code):
    """As kindOf() does: the most exact model, then the type code."""
    best = max((m for m in models if m in table["models"]), key=len, default=None)
    return table["models"].get(best) or table["codes"].get(code)


def examples():
    """(models, type code) of each document we wrote."""
    for golden in (tree.ROOT / "tests/goldens/cda").glob("*.xml"):
        root = ET.parse(golden).getroot()
        code = root.find(f"{V3}code")
        yield [t.get("root") for t in root.findall(f"{V3}templateId")], "" if code is None else code.get("code", "")
    data = tree.ROOT / "app/sandbox/family/data"
    written = json.loads((data / "kinds.json").read_text(encoding="utf-8"))["kinds"]
    for story in data.glob("*/*.json"):
        for document in json.loads(story.read_text(encoding="utf-8"))["documents"]:
            kind = written.get(document.get("kind"), {"type": ""})
            yield [t.split("|")[0] for t in kind.get("templates", [])], kind["type"]


def english():
    """Source texts of the context "kinds" that have a finished translation."""
    for context in ET.parse(tree.ROOT / "translations/havre_en.ts").getroot().iter("context"):
        if context.findtext("name") == "kinds":
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.get("type") is None and translation.text:
                    yield message.findtext("source")


problems = []
every = list(kinds())
lines = sum(f.read_text(encoding="utf-8").count("    KIND(") for f in KINDS.glob("*.cpp"))
if lines != len(every):
    problems.append(f"core/records/kinds: {lines} lines begin with KIND, {len(every)} could be read")
table = {"models": {m: k["id"] for k in every for m in k["models"] if not k["general"]},
         "codes": {c: k["id"] for k in every for c in k["codes"] if not k["general"]}}
seen = {kind_of(table, models, code) for models, code in examples()}
translated = set(english())
glyphs = set(re.findall(r'GlyphPath\{"([a-z-]+)"',
                        (tree.ROOT / "ui/support/GlyphPaths.cpp").read_text(encoding="utf-8")))
header = (tree.ROOT / "core/records/Document.h").read_text(encoding="utf-8")
categories = set(re.findall(r"^\s*(\w+)\s*,?", re.search(r"enum class Category \{(.*?)\};", header, re.S).group(1), re.M))
for kind in every:
    name = f"core/records/kinds: {kind['id']}"
    if kind["label"] not in translated:
        problems.append(f"{name}: «{kind['label']}» has no English translation")
    if kind["glyph"] not in glyphs:
        problems.append(f"{name}: there is no glyph «{kind['glyph']}»")
    if kind["category"] not in categories:
        problems.append(f"{name}: there is no category {kind['category']}")
    if kind["general"]:
        continue
    if kind["id"] not in seen and kind["id"] not in UNWRITTEN:
        problems.append(f"{name}: no golden and no document of the family is of this kind")
    if kind["id"] in seen and kind["id"] in UNWRITTEN:
        problems.append(f"{name}: has an example now; take it off the list in tests/house/kinds.py")
for category in sorted(categories - {k["category"] for k in every if k["id"] in seen}):
    problems.append(f"core/records: no example of ours is filed under {category}")
for stale in sorted(UNWRITTEN - {k["id"] for k in every}):
    problems.append(f"tests/house/kinds.py: there is no kind {stale}")
print(f"{len(every)} kinds, {len([s for s in seen if s])} with an example of ours, {len(UNWRITTEN)} known by their codes only")
tree.report(problems, len(every))
