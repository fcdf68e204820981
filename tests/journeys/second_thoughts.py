"""What people get wrong, or do twice: a mistyped INS, one's own export brought back, a broken PDF, a search right after an import, a
share that never was, hiding what is hidden. Each is mended, recognised or said; nothing is doubled."""
import shutil

from harbour import harbour, login_of

with harbour() as one:
    made = one.start_family()
    one.create_vault()

    # A child's INS, typed as people type it: no OID. One digit of its key is wrong; then it is another child's; then it is right.
    child = ("space", "create", "--given-name", "Louise", "--family-name", "Moreau", "--birth-date", "2025-09-29", "--sex", "f")
    right = "225094410931164"
    assert one.cli(*child, "--ins", "225094410931165", expect=9)["error"]["code"] == "identity.ins-key"
    slip = 97 - 2250944109312 % 97
    louise = one.cli(*child, "--ins", f"2250944109312{slip:02}")
    assert louise["ins"]["oid"].endswith(".4.10") and not louise["ins"]["confirmed"], louise  # before anybody signed in
    one.cli("login")
    assert one.cli("sync", "--space", "Louise", expect=6)["error"]["code"] == "family.ins-unknown"
    louise = one.cli("space", "complete", "Louise", "--ins", right)
    assert louise["ins"]["matricule"] == right and not louise["ins"]["confirmed"], louise
    assert one.cli("sync", "--space", "Louise")["added"]
    assert [s["ins"]["confirmed"] for s in one.cli("space", "list")["spaces"]] == [True, True]
    assert one.cli("space", "complete", "Louise", "--ins", f"2250944109312{slip:02}", expect=6)["error"]["code"] == "family.ins-fixed"
    assert one.cli("space", "complete", "Louise", "--ins", right)["ins"]["confirmed"]

    # One's own export comes back: nothing is new, the bundle is passed over.
    one.cli("sync")
    before = one.cli("documents", "list")["count"]
    out = one.folder / "export"
    taken = one.cli("export", "--output", str(out))
    assert taken["documents"] == before
    again = one.cli("import", "--yes", str(out))
    assert again["new"] == again["added"] == 0 and again["known"] == before, {k: again[k] for k in ("new", "known", "unreadable", "added")}
    assert one.cli("documents", "list")["count"] == before
    assert one.cli("import", str(out / "bundle.fhir.json"), expect=11)["candidates"][0]["code"] == "records.unsupported-type"

    # A PDF of somebody else's vault, whole and broken: the whole one is found by its words at once.
    pdf = next(p for p in (made / "records" / login_of(made, "monique.moreau")[0]).glob("*.pdf"))
    broken = one.folder / "casse"
    broken.mkdir()
    (broken / "coupe.pdf").write_bytes(pdf.read_bytes()[:200])
    (broken / "rien.pdf").write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 20)
    report = one.cli("import", "--yes", str(broken), expect=9)
    assert [c["code"] for c in report["candidates"]] == ["render.unreadable"] * 2 and report["added"] == 0, report
    fetched = one.cli("import", "--yes", str(shutil.copy(pdf, one.folder / "papier.pdf")))
    assert fetched["added"] == 1, fetched
    mine = next(d for d in one.cli("documents", "list")["documents"] if d["title"] == "papier")
    words = one.cli("documents", "show", mine["id"])["text"].split()
    word = max((w for w in words if w.isalpha()), key=len)
    assert mine["id"] in [d["id"] for d in one.cli("search", word)["documents"]], word

    # Hidden twice, shown twice: said, not done again.
    radio = next(d for d in one.cli("documents", "list")["documents"] if d["id"] != mine["id"] and not d["masked"])["id"]
    assert one.cli("documents", "unhide", radio, expect=8)["error"]["code"] == "dmp.outbox.already"
    assert one.cli("documents", "hide", radio)["done"] == 1
    assert one.cli("documents", "hide", radio, expect=8)["error"]["code"] == "dmp.outbox.already"

    # A share that is asked of nobody leaves no number beside the real one.
    one.stop_sandbox()
    one.cli("documents", "unhide", radio, expect=4)
    assert one.cli("documents", "unhide", radio, expect=8)["error"]["code"] == "dmp.outbox.waiting"
    assert len(one.cli("outbox", "list")["orders"]) == 2
    failed = one.cli("share", "create", mine["id"], expect=4)["error"]["code"]
    assert one.cli("share", "list")["count"] == 0, failed
    one.start_family(made=made)
    real = one.cli("share", "create", mine["id"])
    assert [s["share"] for s in one.cli("share", "list")["shares"]] == [real["share"]]
    assert one.cli("share", "revoke", str(real["share"]))["revoked"]
    assert one.cli("share", "revoke", str(real["share"]), expect=8)["error"]["code"] == "sharing.ended"
    print("mended, recognised or said: an INS, an export, broken PDFs, a share that never was, hiding twice")
