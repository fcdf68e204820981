"""Real CDA files of the shared corpus through the whole path: sandbox, sign-in, sync, list, search, show."""
import json

from harbour import SHARED, harbour, skip

EXAMPLES = SHARED / "data/cda/ans-TestContenuCDA-3-0/ExemplesCDA"
if not EXAMPLES.is_dir():
    skip("the shared corpus is not here")

with harbour() as one:
    one.start_sandbox("--records", str(EXAMPLES), login="demo", password="Bac-a-sable-2026")
    one.create_vault()
    assert one.cli("login")["givenName"]
    report = one.cli("sync")
    print(report)
    files = [f for f in EXAMPLES.rglob("*") if f.suffix.lower() == ".xml"]
    # A document of somebody else is set aside, never listed; everything else arrives.
    assert report["discovered"] == len(files) and report["added"] >= 30, (report, len(files))
    assert report["added"] + report["quarantined"] == len(files), report
    assert set(report["failures"]) <= {"dmp.other-person"}, report
    listed = one.cli("documents", "list")
    assert listed["count"] == report["added"], (listed["count"], report)
    again = one.cli("sync")
    assert again["added"] == 0, again

    hits = one.cli("search", "hemoglobine")
    assert hits["count"] > 0, "no document speaks of haemoglobin"
    best = hits["documents"][0]
    assert best["snippet"]["marks"], best
    shown = one.cli("documents", "show", best["id"])
    assert "moglobine" in shown["text"].lower(), shown["title"]
    assert shown["digestVerified"] and shown["size"] > 0

    exported = one.folder / "original.xml"
    one.cli("documents", "export", best["id"], "--output", str(exported))
    digests = {f.read_bytes() for f in files}
    assert exported.read_bytes() in digests, "the exported original is not one of the files"
    one.cli("documents", "show", "1" * 32, expect=7)

    whole = one.cli("vault", "verify")
    assert whole["whole"] and whole["documents"] == listed["count"], whole
    acts = [e["act"] for e in one.cli("journal", "--limit", "500")["entries"]]
    assert acts.count("DocumentReceived") == listed["count"]
    assert "SignedIn" in acts and "SyncDone" in acts and "DocumentExported" in acts
    one.cli("logout")
    one.cli("sync", expect=6)
    assert one.cli("documents", "list")["count"] == listed["count"], "documents must stay after signing out"
print(json.dumps({"documents": listed["count"]}))
