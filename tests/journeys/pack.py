"""A consultation pack and an emergency sheet: pages in order with their numbers, an index that tells the truth, a summary, an
International Patient Summary; originals that nobody can read do not stop the others; everything that left is journalled."""
import json
import os
import pathlib
import re
import shutil
import unicodedata
import zipfile
import zlib

from harbour import CAMILLE, family, harbour


def pages_of(one, path):
    """The words of each page, read again by Havre itself, out of its jail."""
    one.cli("import", "--yes", str(path))
    imported = next(d for d in one.cli("documents", "list")["documents"] if d["title"] == path.stem)
    shown = one.cli("documents", "show", imported["id"])
    return shown["text"].split("\f"), shown["body"]["pages"]


def opened(raw):
    """A PDF's bytes with whatever is compressed in it beside them."""
    streams = []
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", raw, re.S):
        try:
            streams.append(zlib.decompressobj().decompress(found.group(1)))
        except zlib.error:
            pass
    return raw + b"".join(streams)


def flat(text):
    """On one line, « ﬁ » read as the two letters it is."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text))


with harbour() as one:
    made = family(one.folder)
    broken = made / "records" / CAMILLE / "2019-06-17-arret.pdf"  # the record has it so: nobody can open it
    broken.write_bytes(b"%PDF-1.7\nnothing of a PDF follows\n%%EOF\n")
    one.settle(made=made)
    active = one.folder / "actif.pdf"  # opens, runs, links: none of it may reach the doctor
    active.write_bytes(b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>>>>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate 90/AA<</O<</S/JavaScript/JS(2)>>>>/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/URI/URI(http://exemple.invalid/)>>>>]>>endobj
4 0 obj<</Length 44>>stream
BT /F1 18 Tf 72 700 Td (Lettre active) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
""")
    one.cli("import", "--yes", str(active))
    documents = one.cli("documents", "list")["documents"]
    by_type = {}
    for document in documents:
        by_type.setdefault(document["contentType"], []).append(document)
    lab = next(d for d in documents if d["contentType"] == "text/xml" and d["category"] == "Biology")
    pictures = [d for kind, some in by_type.items() if kind.startswith("image/") for d in some[:1]]
    spoilt = next(d for d in documents if d["date"].startswith("2019-06-17") and d["contentType"] == "application/pdf")
    acting = next(d for d in documents if d["title"] == "actif")
    paper = next(d for d in by_type["application/pdf"] if d not in (spoilt, acting))
    chosen = [lab, paper, *pictures, spoilt, acting]

    one.cli("share", "emergency", "add", "allergy", "Pénicilline", "<b>choc</b>")
    one.cli("share", "emergency", "add", "contact", "Julien", "Moreau", "06", "00", "00", "00", "00")
    one.cli("share", "emergency", "add", "treatment", "Metformine")
    assert one.cli("share", "emergency", "add", "friend", "X", expect=2)["error"]["code"] == "cli.usage"
    assert one.cli("share", "emergency", "remove", "treatment", "2", expect=7)["error"]["code"] == "sharing.no-such-line"
    said = one.cli("share", "emergency")
    assert said["allergy"] == ["Pénicilline <b>choc</b>"] and said["updated"] and not said["stale"], said

    folder = one.folder / "pack"
    pack = one.cli("share", "pack", *(d["id"] for d in chosen), "--output", str(folder), "--question", "Puis-je arrêter ?;Et la prochaine fois ?")
    assert [d["title"] for d in pack["documents"]] == [d["title"] for d in chosen]
    assert [bool(d["problem"]) for d in pack["documents"]] == [d is spoilt for d in chosen], pack
    raw = (folder / "pack.pdf").read_bytes()
    inside = opened(raw)
    assert raw.startswith(b"%PDF-") and len(inside) > len(raw)
    for act in (b"JavaScript", b"/OpenAction", b"/AA", b"exemple.invalid"):
        assert act not in inside, act
    texts, count = pages_of(one, folder / "pack.pdf")
    assert count == pack["pages"] == len(texts), (count, pack["pages"], len(texts))
    for number, text in enumerate(texts, 1):
        assert f"page {number} / {count}" in flat(text), (number, text[-200:])
    front = flat(" ".join(texts[:pack["documents"][0]["page"] - 1]))
    for words in ("Dossier de consultation", "MOREAU", "INS", "Puis-je arrêter ?", "Pénicilline <b>choc</b>", "Metformine", "Derniers résultats", "Documents joints"):
        assert words in front, words
    assert "10*" not in front and "[IU]" not in front, "units as people write them"
    for entry, document in zip(pack["documents"], chosen):
        assert re.search(rf"{entry['page']} {re.escape(flat(document['title']).split(' ')[0])}", front), entry
    first = {d["title"]: texts[d["page"] - 1] for d in pack["documents"]}
    assert flat(lab["title"]) in flat(first[lab["title"]])
    assert "Lettre active" in first["actif"]
    assert "render.unreadable" in first[spoilt["title"]]

    ips = json.loads((folder / "ips.fhir.json").read_text())
    assert ips["type"] == "document" and ips["entry"][0]["resource"]["resourceType"] == "Composition"
    composition = ips["entry"][0]["resource"]
    known = {e["fullUrl"] for e in ips["entry"]}
    assert len(known) == len(ips["entry"])
    sections = {s["code"]["coding"][0]["code"]: s for s in composition["section"]}
    assert {"48765-2", "10160-0", "11450-4"} <= set(sections), "the sections IPS asks for"
    assert all(r["reference"] in known for s in composition["section"] for r in s["entry"])
    reached = {r["reference"] for s in composition["section"] for r in s["entry"]} | {composition["subject"]["reference"], ips["entry"][0]["fullUrl"]}
    assert reached == known, "an entry nobody refers to"
    assert "Pénicilline &lt;b&gt;choc&lt;/b&gt;" in sections["48765-2"]["text"]["div"]
    unknown = next(e["resource"] for e in ips["entry"] if e["resource"]["resourceType"] == "Condition")
    assert unknown["code"]["coding"][0]["code"] == "no-problem-info"
    # The archive holds every original byte for byte, and Havre itself reads it again.
    with zipfile.ZipFile(folder / "IHE_XDM.zip") as archive:
        assert archive.testzip() is None and "IHE_XDM/SUBSET01/METADATA.XML" in archive.namelist(), archive.namelist()
        originals = [archive.read(n) for n in archive.namelist() if "/DOC" in n]
    assert len(originals) == len(chosen) and broken.read_bytes() in originals and active.read_bytes() in originals
    again = one.cli("import", str(folder / "IHE_XDM.zip"))
    assert len(again["candidates"]) == len(chosen), again
    assert one.cli("share", "pack", lab["id"], "--output", str(folder), expect=8)["error"]["code"] == "export.not-empty"
    entries = one.cli("journal", "--limit", "200")["entries"]
    assert sum(e["act"] == "PackSaved" for e in entries) == len(chosen), "what left, and nothing else"
    assert not any(e["act"] == "DocumentExported" for e in entries)

    # Results ticked one by one, without a document.
    ticked = [f for f in one.cli("facts", "list")["facts"] if f.get("value", {}).get("kind") == "quantity"][:40:13]
    few = one.cli("share", "pack", "--facts", ",".join(str(f["id"]) for f in ticked), "--output", str(one.folder / "peu"))
    assert not few["documents"] and not (one.folder / "peu/IHE_XDM.zip").exists(), few
    said = json.loads((one.folder / "peu/ips.fhir.json").read_text())
    assert sum(e["resource"]["resourceType"] == "Observation" for e in said["entry"]) == len(ticked) > 2
    assert one.cli("share", "pack", "--output", str(folder), expect=2)["error"]["code"] == "cli.usage"

    sheets = one.folder / "urgence"
    one.cli("share", "emergency", "print", "--output", str(sheets))
    entries = one.cli("journal", "--limit", "40")["entries"]
    assert sorted(e["label"] for e in entries if e["act"] == "EmergencyExported") == ["saved card", "saved page"], entries
    assert any(e["act"] == "EmergencyChanged" for e in one.cli("journal", "--limit", "200")["entries"])
    for name in ("urgence-a4.pdf", "urgence-carte.pdf"):
        texts, count = pages_of(one, sheets / name)
        assert count == 1 and "Pénicilline" in texts[0] and "MOREAU" in texts[0] and "06 00 00 00 00" in flat(texts[0]), (name, count, texts)
    if keep := os.environ.get("HAVRE_PICTURES"):  # to be looked at
        for made_here in (folder, sheets):
            shutil.copytree(made_here, pathlib.Path(keep) / made_here.name, dirs_exist_ok=True)
    print("pack:", pack["pages"], "pages,", len(chosen), "documents,", len(raw) // 1024, "KiB")
