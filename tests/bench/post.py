"""A mailbox of 10 000 letters on the sandbox's Dovecot, fetched by us and by mbsync in turns."""
import email.message
import json
import pathlib
import random
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "journeys"))
from harbour import family, harbour, login_of  # noqa: E402

LETTERS = 10_000
WORDS = ("bilan consultation résultat ordonnance radiographie suivi contrôle traitement rendez-vous courrier analyse vaccin "
         "tension glycémie fracture marche repos semaine matin soir comprimé dose examen imagerie bonjour merci").split()


def letter(number, chance):
    """Of 1 to 6 KB; each tenth brings a paper of 20 KB."""
    one = email.message.EmailMessage()
    one["From"] = "Dr Anne Lefèvre <anne.lefevre@cabinet-lefevre.mss.havre.test>"
    one["To"] = "personne@patient.havre.test"
    one["Subject"] = " ".join(chance.choices(WORDS, k=5))
    one["Message-ID"] = f"<banc-{number}@mss.havre.test>"
    one["Date"] = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(1_700_000_000 + number * 600))
    one.set_content(" ".join(chance.choices(WORDS, k=chance.randint(100, 700))))
    if number % 10 == 0:
        one.add_attachment(chance.randbytes(20_000), maintype="application", subtype="octet-stream", filename="papier.bin")
    return one.as_bytes()


def fill(maildir, letters):
    for old in (maildir / "cur").iterdir():
        old.unlink()
    for number, content in enumerate(letters):
        (maildir / "cur" / f"{1_700_000_000 + number * 600}.{number}.banc:2,S").write_bytes(content)


def peer(folder, port, address, secret, authority, turn):
    """What mbsync of the same letters into a Maildir on the same disk takes, every file made durable."""
    store = folder / f"mbsync-{turn}"
    store.mkdir()
    settings = folder / f"mbsyncrc-{turn}"
    settings.write_text(f"""FSync yes
IMAPAccount sandbox
Host localhost
Port {port}
User {address}
PassCmd "cat {secret}"
SSLType IMAPS
SystemCertificates no
CertificateFile {authority}

IMAPStore far
Account sandbox

MaildirStore near
Path {store}/
Inbox {store}/INBOX

Channel all
Far :far:
Near :near:
Patterns INBOX
Create Near
SyncState *
""")
    begun = time.monotonic()
    done = subprocess.run(["mbsync", "-q", "-c", settings, "all"], capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr
    took = time.monotonic() - begun
    came = sum(1 for _ in (store / "INBOX" / "cur").iterdir()) + sum(1 for _ in (store / "INBOX" / "new").iterdir())
    assert came == LETTERS, came
    return took


def measure():
    """(our seconds, mbsync's, bytes and round trips of a check that finds nothing new): the better of two each."""
    chance = random.Random(7)
    letters = [letter(number, chance) for number in range(LETTERS)]
    ours, theirs, quiet = [], [], None
    with harbour() as one:
        made = family(one.folder)
        login, password = login_of(made, "camille.moreau")
        one.start_sandbox("--family", str(made), login=login, password=password, mail=True)
        described = json.loads(one.platform.read_text())
        authority = one.platform.parent / described["authorities"][0]
        boxes = json.loads((made / "mail" / "boxes.json").read_text(encoding="utf-8"))
        mine = next(b for b in boxes if b.get("login") == login)["address"]
        doctor = next(b for b in boxes if b.get("password") and not b.get("answer"))
        homes = next((one.folder / "sandbox").rglob(doctor["address"])).parent
        for address in (mine, doctor["address"]):
            fill(homes / address / "Maildir", letters)
        secret = one.write("doctor-password", doctor["password"])
        port = described["mail"]["imap"].rsplit(":", 1)[1]
        for turn in range(2):
            one.vault = one.folder / f"vault-{turn}"
            one.create_vault()
            one.cli("login")
            begun = time.monotonic()
            report = one.cli("mail", "sync", patience=900)
            ours.append(time.monotonic() - begun)
            assert report["added"] >= LETTERS, report
            theirs.append(peer(one.folder, port, doctor["address"], secret, authority, turn))
            quiet = one.cli("mail", "sync")
    return min(ours), min(theirs), quiet["bytesIn"] + quiet["bytesOut"], quiet["roundTrips"]
