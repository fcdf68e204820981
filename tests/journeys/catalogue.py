"""The catalogue of apps, from a signed publication to a person's list: read, kept, searched, and not fooled."""
import json

from harbour import harbour


def code(answer):
    return answer["error"]["code"]


with harbour() as one:
    records = one.folder / "records"
    records.mkdir()
    one.start_sandbox("--records", str(records))
    one.create_vault()
    assert code(one.cli("catalogue", "list", expect=7)) == "catalogue.absent"
    read = one.cli("catalogue", "refresh")
    assert read["apps"] >= 30 and read["themes"] == 8, read
    listed = one.cli("catalogue", "list")
    names = {row["name"] for row in listed["apps"]}
    assert "Carnet de glycémie" in names and "Sieste" not in names
    assert one.cli("catalogue", "list", "--theme", "coeur")["count"] == 4
    unknown = one.cli("catalogue", "list", "--theme", "astrologie", expect=2)
    assert "coeur" in unknown["error"]["message"], unknown
    found = one.cli("catalogue", "search", "glycemie", "carnet")["apps"]
    assert [row["id"] for row in found] == ["fr.exemple.carnet-glycemie"], found
    app = one.cli("catalogue", "show", "fr.exemple.carnet-glycemie")
    assert app["kind"] == "bundle" and app["approved"] and len(app["criteria"]) == 4
    assert {"health.glucose.read", "health.glucose.write"} <= {p["id"] for p in app["permissions"]}
    assert all(p["why"] for p in app["permissions"])
    assert one.cli("catalogue", "show", "fr.exemple.carnet-glycemie", "--language", "en")["summary"].startswith("Write down")
    assert code(one.cli("catalogue", "show", "fr.exemple.inconnue", expect=7)) == "catalogue.not-found"
    assert one.cli("catalogue", "grants") == {"grants": []}
    assert one.cli("catalogue", "log", "fr.exemple.carnet-glycemie")["items"] == []
    assert one.cli("catalogue", "revoke", "fr.exemple.carnet-glycemie")["revoked"] == []
    for nobody in ("revoke", "clear", "log"):
        error = one.cli("catalogue", nobody, expect=2)["error"]
        assert error["code"] == "cli.usage" and error["option"] == "APPLI", error
    suspended = one.cli("catalogue", "search", "rythme", "poche")["apps"][0]
    assert suspended["status"] == "suspended" and not suspended["approved"]

    # The mirror lies: changed by one letter, then back to an older version. What was read stays.
    stamp = one.platform.parent / "catalogue/metadata/timestamp.json"
    old = stamp.read_text()
    stamp.write_text(old.replace('"version":1', '"version":7'))
    assert code(one.cli("catalogue", "refresh", expect=6)) == "catalogue.signature"
    stamp.write_text(old)
    one.stop_sandbox()
    assert one.cli("catalogue", "list")["count"] == listed["count"]
    one.start_sandbox("--records", str(records))  # publishes a second version
    assert json.loads(stamp.read_text())["signed"]["version"] == 2
    one.cli("catalogue", "refresh")
    stamp.write_text(old)
    assert code(one.cli("catalogue", "refresh", expect=6)) == "catalogue.rollback"
    one.stop_sandbox()
    assert one.cli("catalogue", "refresh", expect=4)["error"]["code"]
    assert one.cli("catalogue", "list")["count"] == listed["count"]
    print("catalogue:", read["apps"], "apps, lies refused, the last good one kept")
