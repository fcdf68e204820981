"""What a person reads, without --json: French words, never the words of programs; something where there is nothing; and each
answer has what the next command needs."""
import os
import re
import shutil
import subprocess
import time

from harbour import harbour

MAIL = shutil.which("dovecot") and shutil.which("/usr/sbin/exim4")
# What programs are told; a person never is.
WORDS = re.compile(r"\b(hide|unhide|deposit|done|waiting|open|revoked|expired|unfinished|refused|withdrawn|withdrawing|met|partly|unmet|"
                   r"suspended|Waiting|Sending|Unknown|Sent|Refused|Dropped|allergy|treatment|wish|weight|height|bodyMass|head|"
                   r"browser|bundle|security|ethics)\b")
NONE = {("documents", "list"): "Aucun document.", ("documents", "list", "--unseen"): "Aucun document.", ("search", "zzz"): "Rien de trouvé.",
        ("facts", "list"): "Aucun fait.", ("outbox", "list"): "Aucune demande.", ("share", "list"): "Aucun partage.",
        ("share", "emergency"): "La fiche d’urgence est vide.", ("catalogue", "grants"): "Aucune appli n’a d’accès."}


def told(one, *words, expect=0, given=None):
    """(stdout, stderr) as a person sees them"""
    command = [str(w) for w in one.command(*words) if w != "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, input=given)
    assert done.returncode == expect, (words, done.returncode, done.stdout, done.stderr)
    foreign = WORDS.findall(done.stdout) if words[0] not in ("documents", "search", "catalogue") else []
    assert not foreign and not done.stdout.startswith("{"), (words, foreign, done.stdout)
    return done.stdout.strip(), done.stderr


def refused(one, code, expect, *words):
    said = told(one, *words, expect=expect)[1]
    assert f"[{code}]" in said, (words, said)
    assert one.cli(*words, expect=expect)["error"]["code"] == code
    return said


def by_hand(one, browser):
    """The browser of the machine fails; the address shown is opened in another, long after that was said."""
    with subprocess.Popen(one.command("login", "--wait", "120"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as waiting:
        address = ""
        for line in waiting.stderr:
            address = address or next(iter(re.findall(r"https://\S+", line)), "")
            if "n’a pas pu être ouvert" in line:
                break
        time.sleep(2)
        assert address and waiting.poll() is None, "it waits"
        subprocess.run([browser, address], check=True, timeout=60)
        assert waiting.wait(60) == 0, waiting.stderr.read()


with harbour() as one:
    made = one.start_family(mail=bool(MAIL))
    one.create_vault()
    for words, sentence in NONE.items():
        assert told(one, *words)[0] == sentence, (words, told(one, *words))
    said = refused(one, "session.signed-out", 6, "sync")
    assert "terminée" not in said and "connect" in said, said
    # A browser that fails is told of at once, and the wait goes on: the address shown still leads here. No delay is named that is
    # not so.
    failing = one.write("failing-browser", "#!/bin/sh\nexit 3")
    failing.chmod(0o700)
    kept, os.environ["BROWSER"] = os.environ["BROWSER"], str(failing)
    said = refused(one, "session.timeout", 6, "login", "--wait", "2")
    assert "n’a pas pu être ouvert" in said and "adresse ci-dessus" in said, said
    by_hand(one, kept)
    one.cli("logout")
    os.environ["BROWSER"] = "/bin/true"
    said = refused(one, "session.timeout", 6, "login", "--wait", "2")
    assert "cinq minutes" not in said and "n’a pas pu" not in said, said
    os.environ["BROWSER"] = kept
    one.cli("login")
    one.cli("sync")
    everything = one.cli("documents", "list")["documents"]

    # Read in a terminal is read.
    fresh = next(d for d in everything if d["unseen"] and d["category"] == "Biology" and d["contentType"] == "text/xml")
    assert one.cli("documents", "show", fresh["id"])["unseen"], "as it was"
    assert not one.cli("documents", "show", fresh["id"])["unseen"], "and is no more"
    assert fresh["id"] not in {d["id"] for d in one.cli("documents", "list", "--unseen")["documents"]}

    # A name where a code is asked for.
    lines = told(one, "facts", "list", "--kind", "lab")[0].splitlines()
    assert any("[4548-4]" in line for line in lines), lines[:3]
    assert one.cli("trend", "HbA1c")["analyte"] == one.cli("trend", "4548-4")["analyte"]
    name = one.cli("trend", "4548-4")["name"]
    assert one.cli("trend", name.upper())["analyte"] == one.cli("trend", "4548-4")["analyte"]
    number = next(line.split()[0] for line in lines if "[4548-4]" in line)
    assert "[4548-4]" in told(one, "search", "hba1c")[0] and "[4548-4]" in told(one, "facts", "show", number)[0]
    narrowed = one.cli("facts", "list", "hba1c")["facts"]
    assert narrowed and {f["analyte"] for f in narrowed} == {"4548-4"}, {f["analyte"] for f in narrowed}
    said = refused(one, "health.trend.several", 8, "trend", "cholesterol")
    codes = set(re.findall(r"\[([^\]]+)\]", said)) - {"health.trend.several"}
    assert len(codes) > 1 and all(one.cli("trend", code)["analyte"] for code in codes), said
    refused(one, "health.facts.absent", 7, "trend", "zzzquantique")
    assert told(one, "trend", "HbA1c")[0].startswith(name)

    # An app nobody knows is not an app without grants.
    one.cli("catalogue", "refresh")
    for act in ("grants", "revoke", "clear", "log"):
        refused(one, "catalogue.not-found", 7, "catalogue", act, "fr.exemple.personne")
    assert told(one, "catalogue", "log", "fr.exemple.carnet-glycemie")[0] == "Cette appli n’a rien lu ni ajouté."
    shown = told(one, "catalogue", "show", "fr.exemple.carnet-glycemie")[0]
    assert "Respecté" in shown and "Sécurité" in shown and not WORDS.search(shown.split("demanderait")[0]), shown
    assert all(f"{word}\u202f: " in shown for word in ("Prix", "Où vont vos données", "Dispositif médical")), shown
    assert told(one, "catalogue", "search", "zzzquantique")[0] == "Aucune application."

    # Papers.
    told(one, "share", "emergency", "add", "allergie", "Pénicilline")
    assert "allergie 1" in told(one, "share", "emergency")[0]
    full = one.folder / "full"
    full.mkdir()
    (full / "here").write_text("x")
    for words in (("export",), ("share", "pack", fresh["id"]), ("share", "emergency", "print")):
        assert "place" not in refused(one, "export.not-empty", 8, *words, "--output", str(full))
    told(one, "share", "emergency", "remove", "allergie", "1")
    (full / "lettre.xml").write_text("x")
    for taken in (full / "lettre.xml", full):
        assert "place" not in refused(one, "export.exists", 8, "documents", "export", fresh["id"], "--output", str(taken))
    assert (full / "lettre.xml").read_text() == "x"
    packed = told(one, "share", "pack", fresh["id"], "--output", str(one.folder / "pack"))[0]
    files = sorted(p.name for p in (one.folder / "pack").iterdir())
    assert len(files) == 3 and all(name in packed for name in files), (files, packed)
    assert sorted(one.cli("share", "pack", fresh["id"], "--output", str(one.folder / "again"))["files"]) == files
    share = one.cli("share", "create", fresh["id"])
    assert "ouvert" in told(one, "share", "list")[0]
    assert told(one, "share", "log", str(share["share"]))[0] == "Personne ne l’a encore ouvert."
    told(one, "share", "revoke", str(share["share"]))
    assert "coupé" in told(one, "share", "list")[0]
    one.cli("documents", "hide", fresh["id"])
    assert re.search("masquage .*fait", told(one, "outbox", "list")[0].replace("\n", " ")), told(one, "outbox", "list")

    # The others' spaces.
    for given, name, born in (("Louise", "Moreau", "2025-09-29"), ("Noé", "Garnier", "2017-03-14"), ("Jade", "Garnier", "2010-06-11")):
        one.cli("space", "create", "--given-name", given, "--family-name", name, "--birth-date", born)
    assert one.cli("documents", "list", "--space", "louise")["space"]["name"] == "Louise Moreau"
    refused(one, "family.ambiguous", 8, "documents", "list", "--space", "Garnier")
    said = refused(one, "mailbox.owners-only", 6, "mail", "sync", "--space", "Louise")
    assert "plateforme" not in said, said
    refused(one, "family.no-booklet", 7, "booklet", "show")
    refused(one, "family.no-booklet", 7, "booklet", "growth")
    refused(one, "family.no-booklet", 7, "booklet", "done", "month-9")
    assert "Aucune mesure." in told(one, "booklet", "growth", "--space", "Louise")[0]
    one.cli("measure", "add", "weight", "6,4", "--space", "Louise")
    assert "poids" in told(one, "booklet", "growth", "--space", "Louise")[0]

    if MAIL:
        assert told(one, "mail", "list")[0] == "Aucun message."
        one.cli("mail", "sync")
        assert told(one, "mail", "drafts")[0] == "Aucun brouillon." and told(one, "mail", "outbox")[0] == "Aucun message à envoyer."
        assert told(one, "mail", "list", "zzzquantique")[0] == "Aucun message."
        talk = next(c for c in one.cli("mail", "list")["conversations"] if c["attachments"] and not c["closed"])
        message = next(m for m in one.cli("mail", "show", str(talk["number"]))["conversation"] if m["attachments"])
        seen = told(one, "mail", "show", str(talk["number"]))[0]
        to = [who["name"] or who["address"] for who in message["to"]]
        assert talk["subject"] in seen and to and " à " + ", ".join(to) in seen, (to, seen)
        part = message["attachments"][0]
        assert re.search(rf"{message['id']} +{part['part']} +{re.escape(part['name'])}", seen), (message, seen)
        # A letter without a word is not sent.
        for more in ((), ("--draft",)):
            assert "ni mots" in told(one, "mail", "reply", str(talk["number"]), *more, expect=2, given=" \n")[1]
        assert not one.cli("mail", "outbox")["count"] and not one.cli("mail", "drafts")["count"]
        told(one, "mail", "reply", str(talk["number"]), "--draft", given="Bonjour docteur")
        told(one, "mail", "reply", str(talk["number"]), given="Bonjour docteur")
        assert "en attente" in told(one, "mail", "outbox")[0]
        empty = one.write("empty", "")
        told(one, "mail", "forward", message["id"], str(talk["number"]), "--text", str(empty))
        assert one.cli("mail", "outbox")["count"] == 2, "what is passed on is content enough"
print("plain: read as French, with and without something to read")
