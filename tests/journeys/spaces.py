"""A family of spaces: each with its own key and files, brought home from the DMP with the mother's session; what an adolescent
hides from her parents is never asked for, even of a DMP that would hand it out."""
import json

from harbour import harbour

HIDDEN = "Consultation de santé sexuelle"

with harbour() as one:
    asked = one.folder / "asked"
    made = one.start_family("--indiscreet", "--request-log", str(asked))
    people = {p["login"]: p for p in json.loads((made / "people.json").read_text(encoding="utf-8"))}
    one.create_vault()
    one.cli("login")

    def create(login, *more):
        person = people[login]
        return one.cli("space", "create", "--given-name", person["given_name"], "--family-name", person["family_name"],
                       "--birth-date", person["birthdate"], *more)

    def ins_of(login):
        return ["--ins", people[login]["ins"]["matricule"], "--ins-oid", people[login]["ins"]["oid"]]

    # A newborn without an INS: everything but her DMP.
    louise = create("louise.moreau", "--sex", "f")
    assert louise["relation"] == "child" and not louise["ins"]["matricule"], louise
    assert one.cli("sync", "--space", "Louise", expect=6)["error"]["code"] == "family.no-ins"
    assert one.cli("measure", "add", "weight", "6,4", "--space", "louise")["space"]["name"] == "Louise Moreau"
    assert one.cli("space", "complete", "Louise", *ins_of("noe.garnier"), expect=6)["error"]["code"] == "family.ins-differs"
    assert one.cli("space", "complete", "Louise", *ins_of("louise.moreau"))["ins"]["matricule"]
    create("noe.garnier", *ins_of("noe.garnier"))
    jade = create("jade.garnier", *ins_of("jade.garnier"))
    create("monique.moreau", "--relation", "carer", *ins_of("monique.moreau"))
    listed = one.cli("space", "list")
    assert [s["givenName"] for s in listed["spaces"]] == ["Camille", "Louise", "Noé", "Jade", "Monique"], listed
    assert len({s["colour"] for s in listed["spaces"]}) == 5
    # Whose space it is, for people: with the answer, never where logs are made of.
    answer, aside = one.said("vault", "info", "--space", "Louise")
    assert answer.startswith("Espace de Louise Moreau.\n") and "Louise" not in aside, (answer, aside)
    assert "de Louise Moreau" in one.said("space", "use", "Louise")[0] and "votre espace" in one.said("space", "use")[0]
    assert len(list((one.vault / "persons").iterdir())) == 5

    # Each brings home their own record, with the mother's session.
    counts = {}
    for name in ("Camille", "Louise", "Noé", "Monique"):
        report = one.cli("sync", "--space", name)
        assert report["added"] and not report["foreign"] and not report["quarantined"], (name, report)
        counts[name] = one.cli("documents", "list", "--space", name)["count"]
        assert counts[name] == report["added"], (name, counts, report)
    assert len(set(counts.values())) > 1

    # The adolescent of fifteen: one consultation is hers alone.
    asked.unlink()
    folder = made / "records" / "jade.garnier"
    hidden = [f for f in folder.iterdir() if b"INVISIBLE_REPRESENTANTS_LEGAUX" in f.read_bytes()]
    served = [f for f in folder.iterdir() if not f.name.endswith(".meta.json")]
    report = one.cli("sync", "--space", "Jade")
    binaries = [line for line in asked.read_text().splitlines() if "/Binary/" in line]
    assert hidden and report["discovered"] == report["added"] == len(binaries) == len(served) - len(hidden), (report, len(served), len(binaries))
    assert report["quarantined"] == 0 and "dmp.not-for-you" not in report["failures"], report
    documents = one.cli("documents", "list", "--space", "Jade")["documents"]
    assert len(documents) == report["added"] and HIDDEN not in {d["title"] for d in documents}
    for words in ("sexuelle", "quemener"):
        assert all(HIDDEN not in d["title"] for d in one.cli("search", words, "--space", "Jade")["documents"])
    again = one.cli("sync", "--full", "--space", "Jade")
    assert again["discovered"] == report["discovered"] and again["added"] == again["quarantined"] == 0, again
    told = json.dumps(one.cli("journal", "--space", "Jade", "--limit", "500")["entries"], ensure_ascii=False)
    assert HIDDEN not in told and "Camille Moreau" in told

    # The booklet of each child, from what the DMP brought.
    booklet = one.cli("booklet", "show", "--space", "Louise")
    exams = {e["id"]: e for e in booklet["exams"]}
    assert len(exams) == 20 and exams["day-8"]["state"] == "done" and exams["day-8"]["doneOn"] == "2025-10-06", exams["day-8"]
    assert exams["day-8"]["document"] and {exams[e]["state"] for e in ("week-2", "month-2", "month-4")} == {"done"}, exams
    doses = {v["id"]: [d["givenOn"] for d in v["doses"] if d["state"] == "done"] for v in booklet["vaccinations"]}
    assert doses["dtpca"] == doses["hepb"] == doses["pneumo"] == ["2025-12-01", "2026-01-30"], doses
    assert doses["men-b"] == ["2026-01-05"] and doses["rotavirus"] == ["2025-12-01", "2026-01-05"], doses
    assert exams["month-9"]["state"] != "done"
    one.cli("booklet", "done", "month-9", "--at", "2026-06-20", "--space", "Louise")
    told = {e["id"]: e for e in one.cli("booklet", "show", "--space", "Louise")["exams"]}["month-9"]
    assert told["state"] == "done" and told["doneOn"] == "2026-06-20" and told["document"] == "", told
    assert one.cli("booklet", "done", "month-99", "--space", "Louise", expect=7)["error"]["code"] == "family.no-such-exam"
    grown = one.cli("booklet", "growth", "--space", "Louise")
    birth = grown["weight"][0]
    assert birth["date"] == "2025-09-29" and birth["value"] == 3.32 and birth["z"] == 0.19, birth
    assert len(grown["weight"]) >= 8 and len(grown["head"]) >= 5 and grown["bodyMass"], {k: len(v) for k, v in grown.items() if k != "space"}
    noe = {e["id"]: e["state"] for e in one.cli("booklet", "show", "--space", "Noé")["exams"]}
    assert noe["day-8"] == noe["month-9"] == noe["month-24"] == noe["age-8-9"] == "done", noe
    # What a document of the DMP tells is not taken back by a word.
    assert one.cli("booklet", "done", "day-8", "--undo", "--space", "Noé", expect=6)["error"]["code"] == "family.exam-untold"
    assert "late" not in [state for name, state in noe.items() if name.startswith(("month", "old"))], noe

    # Filing in the wrong space does not go unnoticed.
    certificate = next(f for f in (made / "records" / "louise.moreau").iterdir() if f.suffix == ".xml")
    review = one.cli("import", str(certificate), "--space", "Noé")
    assert review["otherPerson"] == 1 and review["candidates"][0]["whose"] == louise["id"], review
    assert one.cli("import", str(certificate), "--space", "Noé", "--yes")["added"] == 0
    told = one.said("import", str(certificate), "--space", "Noé")[0].split("\n")
    assert "d’une autre personne" in told[-2] and "--space" in told[-2], told
    assert one.cli("import", str(certificate), "--space", "Louise")["known"] == 1

    # What one uses is said in each answer, and undone.
    one.cli("space", "use", "Noé")
    assert one.cli("documents", "list")["space"]["name"] == "Noé Garnier"
    assert one.cli("documents", "list")["count"] == counts["Noé"]
    one.cli("space", "use")
    assert "space" not in one.cli("documents", "list")
    assert one.cli("documents", "list", "--space", "Personne", expect=7)["error"]["code"] == "family.no-such-space"
    assert one.cli("space", "create", "--given-name", "Jade", "--family-name", "GARNIER", "--birth-date", "2010-06-11",
                   expect=8)["error"]["code"] == "family.exists"
    assert one.cli("vault", "verify", "--space", "Jade")["whole"]
    whole = one.cli("vault", "verify")
    assert whole["whole"] and len(whole["spaces"]) == 5 and whole["documents"] == sum(s["documents"] for s in whole["spaces"]), whole
    assert next(s for s in whole["spaces"] if s["name"] == "Noé Garnier")["documents"] == counts["Noé"], whole

    # One damaged space is one person's trouble: it is named, and the others work on.
    database = one.vault / "persons" / louise["id"] / "records.db"
    with database.open("r+b") as damaged:
        damaged.write(b"x" * 8192)
    spaces = one.cli("space", "list")["spaces"]
    dark = next(s for s in spaces if s["id"] == louise["id"])
    assert len(spaces) == 5 and dark["error"]["code"] == "vault.database-damaged" and dark["givenName"] == "Louise Moreau", spaces
    assert not any("error" in s for s in spaces if s is not dark), spaces
    whole = one.cli("vault", "verify", expect=10)
    assert not whole["whole"] and len(whole["spaces"]) == 5, whole
    assert [s["name"] for s in whole["spaces"] if not s["whole"]] == ["Louise Moreau"], whole
    assert next(s for s in whole["spaces"] if "error" in s)["error"]["code"] == "vault.database-damaged", whole
    assert one.cli("documents", "list", "--space", "Louise Moreau", expect=10)["error"]["code"] == "vault.database-damaged"
    assert one.cli("documents", "list", "--space", "Noé")["count"] == counts["Noé"]
    assert one.cli("import", str(certificate), "--space", "Noé")["otherPerson"] == 1
