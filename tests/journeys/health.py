"""Health from the disk, without any account: Camille imports her folder, every structured entry becomes a fact,
HbA1c is drawn across laboratories, a measure is typed in, and the export fills an empty vault with the same."""
import datetime
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import xml.etree.ElementTree as ET

from harbour import CAMILLE, ROOT, family, harbour, refused

sys.path.insert(0, str(ROOT / "tests/core/cda"))
import facts_count  # noqa: E402  the count that knows nothing of our reader



def in_time(one):
    everything = one.cli("timeline", "--limit", "1000")
    kinds = {e["kind"] for e in everything["events"]}
    days = [e["time"] for e in everything["events"] if e["time"]]
    assert everything["count"] == len(everything["events"]) and kinds == {"document", "vaccination", "measure"}, kinds
    assert days == sorted(days, reverse=True), "the newest first"
    assert one.cli("timeline", "--limit", "3")["count"] == 3
    shots = one.cli("timeline", "--kind", "vaccination,measure", "--limit", "1000")
    assert shots["count"] == sum(e["kind"] != "document" for e in everything["events"]) > 0
    first = next(e for e in everything["events"] if e["kind"] == "document")
    assert first["document"] in one.said("timeline")[0] and first["title"] in one.said("timeline")[0]


def read_by_people(one):
    lines = one.said("facts", "list")[0]
    assert not re.search(r"mm\[Hg\]|\bCel\b|\bumol|10\*|\[\d+(\.\d+){4,}\|", lines), "codes are for programs"
    assert re.search(r"  (très )?(bas|haut)\b", lines), "what stands out is said"
    assert re.search(r"\d,\d+ %", lines), "numbers as in French"
    rows = one.said("documents", "list")[0].splitlines()
    assert rows and all(re.match(r"\w{32}  (\d\d/\d\d/\d{4}|sans date )  ", row) for row in rows), rows[:3]


def measures(one):
    noted = one.said("measure", "add", "glucose", "1,07")[0]
    assert noted.startswith("Glycémie capillaire\u202f: 1,07\u202fg/L, le ") and "C’est noté" in noted, noted
    assert "120/80\u202fmmHg" in one.said("measure", "add", "blood-pressure", "120", "80")[0]
    assert "g/L" in refused(one, "health.measure.bounds", 9, "measure", "add", "glucose", "55")
    assert "--yes" in refused(one, "health.measure.unlikely", 9, "measure", "add", "glucose", "5,5"), "usual in mmol/L"
    assert "blood-pressure" in refused(one, "health.measure.kind", 9, "measure", "add", "courage", "1")
    assert "°C" in one.said("measure", "add", "--help")[0]
    assert "à venir" in refused(one, "health.measure.time", 9, "measure", "add", "weight", "61", "--at", "2099-01-01T08:00")
    slashed = refused(one, "health.measure.time", 9, "measure", "add", "weight", "61", "--at", "31/12/2025")
    assert "«\u00a031/12/2025\u00a0»" in slashed and "2025-12-31" in slashed and "à venir" not in slashed, slashed
    assert "kg" in refused(one, "health.measure.bounds", 9, "measure", "add", "weight", "-3")
    refused(one, "health.measure.number", 9, "measure", "add", "weight", "lourd")


def taken_back(one):
    def noted():
        return {f["id"] for f in one.cli("facts", "list", "--kind", "measure")["facts"]}

    before = noted()
    wrong = one.cli("measure", "add", "weight", "71,4", "--at", "2026-02-01T08:00")["added"]
    assert one.said("measure", "remove", str(wrong[0]))[0].startswith("Poids\u202f: 71,4\u202fkg, le 01/02/2026 08:00. C’est retiré.")
    at = ("--at", "2026-02-01T08:05")
    kept, slip = (one.cli("measure", "add", "blood-pressure", high, "80", *at)["added"] for high in ("120", "210"))
    assert one.cli("measure", "remove", str(slip[1]))["removed"] == slip, "both numbers, and those of the same typing"
    assert noted() == before | set(kept)
    assert "120/80\u202fmmHg" in one.said("measure", "remove", str(kept[0]))[0] and noted() == before
    refused(one, "health.facts.absent", 7, "measure", "remove", str(kept[0]))
    said = one.cli("facts", "list", "--kind", "lab", "--limit", "1")["facts"][0]["id"]
    refused(one, "health.facts.of-document", 6, "measure", "remove", str(said))
    assert [e["act"] for e in one.cli("journal", "--limit", "500")["entries"]].count("MeasureRemoved") == 3


def a_childs(one):
    said = refused(one, "family.birth-date", 9, "space", "create", "--given-name", "Louise", "--family-name", "Moreau", "--birth-date", "2025-09-31")
    assert "n’est pas une date" in said, said
    today = datetime.date.today()
    born = today - datetime.timedelta(days=400)
    one.cli("space", "create", "--given-name", "Louise", "--family-name", "Moreau", "--birth-date", born.isoformat(), "--sex", "f")
    hers = ("--space", "Louise")
    before = (born - datetime.timedelta(days=1)).isoformat()
    refused(one, "health.measure.before-birth", 9, "measure", "add", "weight", "3,2", "--at", f"{before}T08:00", *hers)
    one.cli("measure", "add", "weight", "3,2", "--at", f"{born.isoformat()}T23:00", *hers)
    unlikely = refused(one, "health.measure.unlikely", 9, "measure", "add", "weight", "70", *hers)
    assert "--yes" in unlikely and "Poids\u202f: 70\u202fkg" in unlikely, unlikely
    one.cli("measure", "add", "weight", "9,2", *hers)
    one.cli("measure", "add", "weight", "70", "--yes", *hers)
    grown = one.said("booklet", "growth", *hers)[0]
    assert "3,2\u202fkg  z -0,0" in grown and "Sexe non indiqué" not in grown, grown
    one.cli("space", "create", "--given-name", "Sacha", "--family-name", "Moreau", "--birth-date", born.isoformat())
    one.cli("measure", "add", "weight", "12", "--space", "Sacha")
    grown = one.said("booklet", "growth", "--space", "Sacha")[0]
    assert "12\u202fkg\n" in grown and " z " not in grown and grown.count("Sexe non indiqué") == 1, grown
    refused(one, "family.exam-early", 9, "booklet", "done", "month-24", *hers)
    refused(one, "family.exam-untold", 6, "booklet", "done", "day-8", "--undo", *hers)
    one.cli("booklet", "done", "month-12", *hers)
    one.cli("booklet", "done", "month-12", "--undo", *hers)


def papers(one):
    document = one.cli("documents", "list")["documents"][0]["id"]
    fact = str(one.cli("facts", "list")["facts"][0]["id"])
    out = one.folder / "papers-out"
    refused(one, "health.facts.absent", 7, "share", "pack", "--facts", "999999", "--output", str(out))
    refused(one, "health.facts.absent", 7, "share", "pack", document, "--facts", f"{fact},999999", "--output", str(out))
    one.cli("share", "pack", "ab" * 16, "--output", str(out), expect=7)
    refused(one, "records.absent", 7, "share", "pack", "0" * 32, "--output", str(out))  # thirty-two zeros are an id nobody has
    assert not out.exists(), "a refused pack leaves no empty folder"
    packed = one.cli("share", "pack", document, document, "--facts", f"{fact},{fact}", "--output", str(out))
    assert [d["id"] for d in packed["documents"]] == [document], packed["documents"]
    refused(one, "sharing.sheet-empty", 7, "share", "emergency", "print", "--output", str(one.folder / "sheet"))
    one.cli("share", "emergency", "add", "allergie", "Pénicilline")
    said = refused(one, "sharing.no-such-line", 7, "share", "emergency", "remove", "allergie", "2")
    assert "genre" not in said.lower(), said
    assert "souhait" in refused(one, "cli.usage", 2, "share", "emergency", "add", "humeur", "bonne")
    for number in range(19):
        one.cli("share", "emergency", "add", "contact", f"Voisin {number}")
    assert len(one.cli("share", "emergency", "add", "contact", "Voisin 19")["contact"]) == 20
    assert "vingt" in refused(one, "sharing.sheet-full", 13, "share", "emergency", "add", "contact", "Un de trop")
    assert "deux cents" in refused(one, "sharing.line-too-long", 13, "share", "emergency", "add", "allergie", "Pollens " * 30)
    names = {"urgence-a4.pdf", "urgence-carte.pdf"}
    printed = one.said("share", "emergency", "print", "--output", str(one.folder / "sheet"))[0]
    assert all(name in printed for name in names), printed
    assert set(one.cli("share", "emergency", "print", "--output", str(one.folder / "sheet2"))["files"]) == names


def stopped(one):
    """Before any command waits for it: a signal while the password is still awaited."""
    fifo = one.folder / "late-password"
    os.mkfifo(fifo)
    for json_too in (True, False):
        words = [str(w) for w in one.command("export", "--output", one.folder / "never", password=fifo) if json_too or w != "--json"]
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as call:
            with open(fifo, "wb"):  # it is there, and reads
                call.send_signal(signal.SIGINT)
                answer, said = call.communicate(timeout=20)
        assert call.returncode == 3 and "[foundation.cancelled]" in said, (call.returncode, said)
        assert not json_too or json.loads(answer)["error"]["code"] == "foundation.cancelled", answer


def nothing_new(one, folder):
    told = one.said("import", str(folder))[0]
    assert "--yes" not in told and "rien de nouveau" in told, told[-200:]


def nothing_read(one):
    """What cannot be read is told at the end, and a call that could read nothing does not end well."""
    noise = one.folder / "bruit.pdf"
    noise.write_bytes(bytes(range(256)) * 20)
    told = one.said("import", str(noise), expect=11)[0]
    assert "illisibles" in told.split("\n")[-2] and "abîmé" in told and "de nouveau" not in told, told
    assert one.cli("import", "--yes", str(noise), expect=11)["unreadable"] == 1
    assert "ordinaire" in one.said("import", "/dev/zero", expect=11)[0]
    note = one.write("note.txt", "Une note.")
    assert one.cli("import", str(noise), str(note))["new"] == 1


with harbour() as one:
    made = family(one.folder)
    folder = one.folder / "papers"
    folder.mkdir()
    for file in (made / "records" / CAMILLE).iterdir():
        if not file.name.endswith(".meta.json"):
            shutil.copy(file, folder)
    one.create_vault()

    review = one.cli("import", str(folder))
    files = len(list(folder.iterdir()))
    assert review["new"] == files and "added" not in review, (files, {k: v for k, v in review.items() if k != "candidates"})
    assert one.cli("documents", "list")["count"] == 0, "a review changes nothing"
    filed = one.cli("import", "--yes", str(folder))
    assert filed["added"] == files and not filed["failures"], filed["failures"]
    assert one.cli("import", str(folder))["known"] == files

    results = shots = others = 0
    for file in folder.glob("*.xml"):
        root = ET.fromstring(file.read_bytes())
        whose = [entry[-1] for entry in facts_count.result_entries(root)]
        results += whose.count("")
        others += len(whose) - whose.count("")
        shots += [entry[-1] for entry in facts_count.immunization_entries(root)].count("")
    listed = one.cli("facts", "list")["facts"]
    measured = [f for f in listed if f["kind"] in ("lab", "vital")]
    assert len(measured) == results > 100, (len(measured), results)
    assert sum(f["kind"] == "vaccination" for f in listed) == shots > 0
    assert others == 12 and not any(f["analyte"].startswith("9272-6") for f in listed), "her children's Apgar scores are not hers"
    print(f"{len(measured)} of {results} results and {shots} of {shots} immunizations became facts")

    trend = one.cli("trend", "4548-4")
    points = trend["series"][0]["points"]
    assert len(trend["series"]) == 1 and trend["series"][0]["unit"] == "%", trend["series"][0]["unit"]
    days = [p["fact"]["time"] for p in points]
    assert days == sorted(days) and len(points) > 10, len(points)
    assert len({(p["low"], p["high"]) for p in points}) > 1, "each laboratory keeps its own range"
    assert len({p["fact"]["laboratory"] for p in points}) > 1
    shown = one.cli("documents", "show", points[0]["fact"]["document"])
    assert "HbA1c" in shown["text"] or "glyquée" in shown["text"]
    assert one.cli("trend", "0000-0", expect=7)["error"]["code"] == "health.facts.absent"

    added = one.cli("measure", "add", "weight", "61,4", "--at", "2026-03-01T08:00")["added"]
    assert one.cli("facts", "show", str(added[0]))["value"]["text"] == "61.4"
    assert one.cli("measure", "add", "weight", "614", expect=9)["error"]["code"] == "health.measure.bounds"
    assert one.cli("measure", "add", "courage", "1", expect=9)["error"]["code"] == "health.measure.kind"

    found = one.cli("search", "hemoglobine", "glyquee")
    newest = [f for f in found["facts"] if f["analyte"] == "4548-4"]
    assert len(newest) == 1 and newest[0]["values"] > 10 and newest[0]["time"] == days[-1], "the newest speaks for all"
    assert found["count"] == len(found["documents"]) and found["conversations"] == [], "documents are answered as before"
    assert "29463-7" in [f["analyte"] for f in one.cli("search", "weight")["facts"]], "by everyday words too"
    assert one.cli("search", "hemoglobine", "--unseen")["facts"] == [], "a filter of documents asks for documents alone"

    in_time(one)
    read_by_people(one)
    nothing_new(one, folder)
    nothing_read(one)

    out = one.folder / "out"
    carried = one.cli("export", "--output", str(out))
    bundle = json.loads((out / "bundle.fhir.json").read_text())
    kinds = [e["resource"]["resourceType"] for e in bundle["entry"]]
    assert carried["documents"] == files == kinds.count("DocumentReference")
    assert kinds.count("Observation") == results + 1 and kinds.count("Immunization") == shots
    assert one.cli("export", "--output", str(out), expect=8)["error"]["code"] == "export.not-empty"

    first = {(f["kind"], f["analyte"], f["written"], json.dumps(f.get("value"))) for f in measured}
    one.vault = one.folder / "second"
    one.create_vault()
    one.cli("import", "--yes", str(out / "documents"))
    again = one.cli("facts", "list", "--kind", "lab,vital")["facts"]
    assert {(f["kind"], f["analyte"], f["written"], json.dumps(f.get("value"))) for f in again} == first
    assert pathlib.Path(one.vault).exists()
    measures(one)
    taken_back(one)
    a_childs(one)
    papers(one)
    stopped(one)
print("health: imported, drawn, measured, carried away and back")
