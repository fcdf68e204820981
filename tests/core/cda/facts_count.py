#!/usr/bin/env python3
"""How many result and immunization entries there are, and how many became facts.

Counts by XPath (python3's ElementTree, nothing of ours) over the shared corpus and the fictitious family, then
compares each entry with what `entry_dump` (core/records/cda) made of it: code, value, unit and date as written.
Prints "N of M entries became facts"; exits 1 when one is missing, and names its file and entry.

    facts_count.py ENTRY_DUMP [HAVRE_FAMILY] [FOLDER…]
"""
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

V3 = "{urn:hl7-org:v3}"
XSI = "{http://www.w3.org/2001/XMLSchema-instance}type"
RESULT = {"1.2.250.1.213.1.1.3.80", "1.3.6.1.4.1.19376.1.3.1.6", "1.2.250.1.213.1.1.3.209",
          "2.16.840.1.113883.10.20.22.4.2", "2.16.840.1.113883.10.20.1.31"}
VITAL = {"1.2.250.1.213.1.1.3.50", "1.3.6.1.4.1.19376.1.5.3.1.4.13.2", "2.16.840.1.113883.10.20.22.4.27"}
IMMUNIZATION = {"1.2.250.1.213.1.1.3.45", "1.3.6.1.4.1.19376.1.5.3.1.4.12", "2.16.840.1.113883.10.20.22.4.52"}
FOREIGN = re.compile(r"schematron|infrastructure|FeuilleDeStyle")


def parse(data):
    """A document, or one of the fragments of the C-CDA examples, which leave their prefixes undeclared."""
    try:
        root = ET.fromstring(data)
    except ET.ParseError:
        text = re.sub(r"<\?xml[^>]*\?>", "", data.decode("utf-8", "replace"))
        try:
            root = ET.fromstring('<fragment xmlns="urn:hl7-org:v3" xmlns:sdtc="urn:hl7-org:sdtc" '
                                 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' + text + "</fragment>")
        except ET.ParseError:
            return None
    for element in root.iter():
        if isinstance(element.tag, str) and not element.tag.startswith("{"):
            element.tag = V3 + element.tag
    return root


def templates(element):
    return {t.get("root") for t in element.findall(V3 + "templateId")}


def about(element, around=""):
    """Whom an element speaks of: "" the patient, else the role as written (CDA R2: a subject holds for what is nested)."""
    subject = element.find(f"{V3}subject/{V3}relatedSubject")
    if subject is None:
        return around
    code = code_of(subject.find(V3 + "code"))
    return "" if code == "ONESELF" else code or subject.get("classCode") or "PRS"


def kind_of(observation):
    if observation.get("moodCode", "EVN") != "EVN":
        return None
    roots = templates(observation)
    return "vital" if roots & VITAL else "lab" if roots & RESULT else None


def moment(element):
    time = element.find(V3 + "effectiveTime")
    if time is None:
        return None
    for path in (None, "low", "center", "high"):
        node = time if path is None else time.find(V3 + path)
        if node is not None and node.get("value"):
            return node.get("value").strip()
    return None


def code_of(element):
    if element is None:
        return ""
    if element.get("code"):
        return element.get("code").strip()
    return next((t.get("code").strip() for t in element.findall(V3 + "translation") if t.get("code")), "")


def value_of(observation):
    """(value, unit) as written: of a PQ its value, of an interval low..high, of a code the code, else words."""
    value = observation.find(V3 + "value")
    if value is None:
        return ("", "")
    low, high = value.find(V3 + "low"), value.find(V3 + "high")
    if low is not None or high is not None:
        sides = [s.get("value", "") if s is not None else "" for s in (low, high)]
        units = [s.get("unit", "") for s in (low, high) if s is not None and s.get("value")]
        return ("..".join(sides), units[0] if units else "")
    above, below = value.find(V3 + "numerator"), value.find(V3 + "denominator")
    if above is not None and below is not None:
        return (above.get("value", "") + "/" + below.get("value", ""), above.get("unit", ""))
    if value.get("value") is not None:
        return (value.get("value").strip(), value.get("unit", "").strip())
    if code_of(value):
        return (code_of(value), "")
    return (None, "")  # words: compared only for being there


def result_entries(root):
    """Every result and vital sign, and within a result the same analysis on an earlier day; whether it is one, and whose."""
    found = []

    def walk(element, inside, around):
        for child in element:
            whose = about(child, around)
            if child.tag != V3 + "observation":
                walk(child, inside, whose)
                continue
            kind = kind_of(child)
            recalled = (kind is None and inside is not None and not templates(child)
                        and code_of(child.find(V3 + "code")) == code_of(inside.find(V3 + "code")))
            if kind or recalled:
                found.append((child, recalled, whose))
            walk(child, child if kind else inside, whose)

    walk(root, None, "")
    return found


def immunization_entries(root):
    """Every injection, and whose."""
    found = []

    def walk(element, around):
        for child in element:
            whose = about(child, around)
            if child.tag == V3 + "substanceAdministration" and templates(child) & IMMUNIZATION:
                found.append((child, whose))
            walk(child, whose)

    walk(root, "")
    return found


def ours_value(fact):
    if fact["valueKind"] == 2:
        return (fact["low"] + ".." + fact["high"], fact["spanUnit"])
    if fact["valueKind"] == 3:
        return (fact["low"] + "/" + fact["high"], fact["spanUnit"])
    if fact["valueKind"] == 4 and fact["valueCode"]:
        return (fact["valueCode"], "")
    return (fact["text"], fact["unit"])


def same_result(entry, recalled, whose, fact):
    value, unit = value_of(entry)
    told = ours_value(fact)
    if fact["code"] != code_of(entry.find(V3 + "code")) or fact["earlier"] != recalled or fact["about"] != whose:
        return False
    if (value is None and not told[0] and entry.find(V3 + "value").get("nullFlavor") is None
            and "".join(entry.find(V3 + "value").itertext()).strip()):
        return False
    if value is not None and (told[0] != value or told[1] != unit):
        return False
    return moment(entry) is None or fact["time"] == moment(entry)


def same_vaccination(entry, whose, fact):
    material = entry.find(f"{V3}consumable/{V3}manufacturedProduct/{V3}manufacturedMaterial")
    vaccine = code_of(material.find(V3 + "code")) if material is not None else ""
    lot = material.find(V3 + "lotNumberText") if material is not None else None
    ranks = [o.find(V3 + "value").get("value") for o in entry.iter(V3 + "observation")
             if code_of(o.find(V3 + "code")) == "30973-2" and o.find(V3 + "value") is not None]
    return (fact["act"] == code_of(entry.find(V3 + "code")) and fact["vaccine"] == vaccine
            and fact["about"] == whose and fact["refused"] == (entry.get("negationInd") == "true")
            and (lot is None or fact["lot"] == " ".join("".join(lot.itertext()).split()))
            and (not ranks or str(fact["dose"]) == ranks[0])
            and (moment(entry) is None or fact["time"] == moment(entry)))


def compare(name, kind, entries, facts, same, complaints):
    """Pairs entries and facts in document order; facts may hold more (several values, sections without templates)."""
    met, at = 0, 0
    for number, entry in enumerate(entries, 1):
        ahead = next((i for i in range(at, len(facts)) if same(entry, facts[i])), None)
        if ahead is None:
            complaints.append(f"{name}: {kind} entry {number} ({code_of(entry[0].find(V3 + 'code'))}, "
                              f"line order) did not become a fact")
            continue
        at, met = ahead + 1, met + 1
    return met


def count(dump, folders, title):
    files = [f for folder in folders for f in sorted(Path(folder).rglob("*.xml")) if not FOREIGN.search(str(f))]
    said = {}
    for start in range(0, len(files), 50):
        out = subprocess.run([dump, *map(str, files[start:start + 50])], capture_output=True, check=True).stdout
        for line in out.decode().splitlines():
            answer = json.loads(line)
            said[answer["file"]] = answer
    totals, others = {"result": [0, 0], "immunization": [0, 0]}, 0
    complaints, unread = [], []
    for file in files:
        root, answer = parse(file.read_bytes()), said[str(file)]
        if root is None:
            unread.append(f"{file.name}: not XML")
            continue
        results = result_entries(root)
        shots = immunization_entries(root)
        others += sum(1 for entry in results + shots if entry[-1])
        met = [0, 0]
        if "error" in answer:
            if results or shots:
                complaints.append(f"{file.name}: {answer['error']}, with {len(results)} results and {len(shots)} immunizations")
        else:
            met = [compare(file.name, "result", results, answer["observations"],
                           lambda e, f: same_result(*e, f), complaints),
                   compare(file.name, "immunization", shots, answer["vaccinations"],
                           lambda e, f: same_vaccination(*e, f), complaints)]
        for key, total, good in (("result", results, met[0]), ("immunization", shots, met[1])):
            totals[key][0] += good
            totals[key][1] += len(total)
    for key, (good, total) in totals.items():
        print(f"{title}: {good} of {total} {key} entries became facts ({len(files)} files)")
    print(f"{title}: {others} of them about another person than the patient, and said so")
    for line in complaints + unread:
        print("  " + line)
    return sum(g for g, _ in totals.values()), sum(t for _, t in totals.values())


def main():
    dump, family, *folders = sys.argv[1:]
    good = total = 0
    with tempfile.TemporaryDirectory() as place:
        if family != "-":
            subprocess.run([family, "--out", place], check=True, capture_output=True)
            good, total = count(dump, [place], "family")
        present = [f for f in folders if Path(f).is_dir()]
        if present:
            more = count(dump, present, "corpus")
            good, total = good + more[0], total + more[1]
        else:
            print("corpus: not beside the sources (../shared/data/cda)")
    print(f"{good} of {total} entries became facts")
    return 0 if good == total and total > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
