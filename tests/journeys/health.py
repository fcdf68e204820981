"""Health from the disk, without any account: Camille imports her folder, every structured entry becomes a fact,
HbA1c is drawn across laboratories, a measure is typed in, and the export fills an empty vault with the same."""
import json
import pathlib
import shutil
import sys
import xml.etree.ElementTree as ET

from harbour import ROOT, family, harbour, login_of

sys.path.insert(0, str(ROOT / "tests/core/cda"))
import facts_count  # noqa: E402  the count that knows nothing of our reader

with harbour() as one:
    made = family(one.folder)
    login, _ = login_of(made, "camille.moreau")
    folder = one.folder / "papers"
    folder.mkdir()
    for file in (made / "records" / login).iterdir():
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
print("health: imported, drawn, measured, carried away and back")
