"""The fictitious family: Camille brings her record home, reads a CDA, a PDF and a photographed paper."""
from harbour import CAMILLE, harbour

with harbour() as one:
    made = one.start_family()
    one.create_vault()
    person = one.cli("login")
    assert person["givenName"] == "Camille" and person["ins"]["oid"].endswith("1.4.10"), person
    report = one.cli("sync")
    served = [f for f in (made / "records" / CAMILLE).iterdir() if not f.name.endswith(".meta.json")]
    replaced = sum("RPLC" in f.read_text(errors="replace") for f in served if f.suffix == ".xml")
    replaced += sum('"replaces"' in f.read_text() for f in (made / "records" / CAMILLE).glob("*.meta.json"))
    assert report["added"] == len(served) - replaced and not report["failures"], (report, len(served), replaced)

    listed = one.cli("documents", "list")["documents"]
    kinds = {d["category"] for d in listed}
    assert len(kinds) >= 12, kinds
    dates = [d["date"] for d in listed]
    assert dates == sorted(dates, reverse=True), "newest first"
    for content_type in ("text/xml", "application/pdf", "image/jpeg"):
        of_type = [d for d in listed if d["contentType"] == content_type]
        assert of_type, f"nothing of type {content_type}"
        shown = one.cli("documents", "show", of_type[0]["id"])
        assert shown["digestVerified"], shown
        if content_type != "image/jpeg":
            assert len(shown["text"]) > 40, shown["title"]

    only = one.cli("documents", "list", "--category", "Biology")["documents"]
    assert only and all(d["category"] == "Biology" for d in only)
    recent = one.cli("documents", "list", "--from", "2024-01-01")["documents"]
    assert recent and all(d["date"] >= "2023-12-31" for d in recent) and len(recent) < len(listed)
    pdf_words = one.cli("search", "ordonnance")
    assert pdf_words["count"] > 0
    assert one.cli("search", "zzzquantique")["count"] == 0
