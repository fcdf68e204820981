"""Letters on a real Dovecot and a real submission server: one too large to be kept is told of, one arrives by itself
while somebody watches, and messages nobody knows the fate of are sent again or dropped, as the person decides."""
import contextlib
import email
import email.message
import email.policy
import io
import json
import shutil
import signal
import smtplib
import socket
import ssl
import subprocess
import threading
import time
import zipfile
import zlib

from harbour import CAMILLE, harbour, port, skip

if not (shutil.which("dovecot") or shutil.which("/usr/sbin/dovecot")) or not shutil.which("/usr/sbin/exim4"):
    skip("Dovecot or Exim is not installed")

REFUSED, ABSENT = 6, 7


class Wall:
    """A submission server that says good day, takes the TLS and everything else, and never answers: whoever sends to it
    knows nothing. `reached` once something came."""

    def __init__(self, target):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.target, self.reached = target, threading.Event()
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        with contextlib.suppress(OSError):
            while True:
                here, _ = self.listener.accept()
                there = socket.create_connection(self.target)
                threading.Thread(target=self.pass_on, args=(here, there, 6000), daemon=True).start()
                threading.Thread(target=self.pass_on, args=(there, here, 1 << 30), daemon=True).start()

    def pass_on(self, source, sink, most):
        """The dialogue passes; a message of 40 KB does not."""
        passed = 0
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                passed += len(data)
                if passed > most:
                    self.reached.set()
                    continue
                sink.sendall(data)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


with harbour() as one:
    made = one.settle(mail=True)
    platform = json.loads(one.platform.read_text())
    boxes = json.loads((made / "mail" / "boxes.json").read_text(encoding="utf-8"))
    mine = next(b for b in boxes if b.get("login") == CAMILLE)
    doctor = next(b for b in boxes if b.get("password") and not b.get("answer"))
    homes = next((one.folder / "sandbox").rglob(doctor["address"])).parent
    trust = ssl.create_default_context(cafile=str(one.platform.parent / platform["authorities"][0]))
    one.cli("mail", "sync")

    def letter(subject, text, size=0):
        made_of = email.message.EmailMessage()
        made_of["From"], made_of["To"], made_of["Subject"] = f"Dr Anne Lefèvre <{doctor['address']}>", mine["address"], subject
        made_of["Message-ID"] = f"<{zlib.crc32(subject.encode())}@mss.havre.test>"
        made_of["Date"] = "Mon, 02 Mar 2026 09:42:00 +0000"
        made_of.set_content(text)
        if size:
            made_of.add_attachment(b"\x55" * size, maintype="application", subtype="dicom", filename="scanner.dcm")
        return made_of

    # Larger than anything the health space lets through: it is told of, with all that is known, and never fetched whole.
    (homes / mine["address"] / "Maildir/new/1772444520.1.banc").write_bytes(letter("Votre scanner", "Bonjour.", 33_000_000).as_bytes())
    report = one.cli("mail", "sync")
    assert report["added"] == 1 and report["bytesIn"] < 100_000, report
    talk = next(c for c in one.cli("mail", "list")["conversations"] if c["subject"] == "Votre scanner")
    assert talk["unread"] == 1 and not talk["quarantined"] and talk["correspondents"][0]["address"] == doctor["address"], talk
    shown = one.cli("mail", "show", str(talk["number"]))["conversation"][0]
    assert shown["size"] > 40_000_000 and shown["error"] == "mailbox.left-at-server" and shown["date"] == "2026-03-02T09:42:00Z", shown
    assert one.cli("mail", "save", shown["id"], "0", "--output", str(one.folder / "none"), expect=13)["error"]["code"] == "mailbox.left-at-server"
    assert one.cli("mail", "sync")["added"] == 0
    assert one.cli("vault", "verify")["whole"]
    words = one.write("words", "Bonjour docteur, pouvez-vous l'envoyer en plusieurs fois ?")
    assert one.cli("mail", "reply", str(talk["number"]), "--text", str(words), "--draft")["to"][0]["address"] == doctor["address"]

    # Somebody watches: a letter is here within seconds of its sending.
    watching = one.begin_reading("mail", "watch")
    lines = iter(watching.stdout.readline, "")
    assert json.loads(next(lines))["added"] == 0
    time.sleep(3)  # until it listens
    begun = time.monotonic()
    with smtplib.SMTP_SSL("127.0.0.1", port(platform["mail"]["smtp"]), context=trust) as smtp:
        smtp.login(doctor["address"], doctor["password"])
        smtp.send_message(letter("Venue toute seule", "Bonjour, à lundi."))
    came = next(news for news in map(json.loads, lines) if news["added"] > 0)
    print(f"a letter arrived by itself after {time.monotonic() - begun:.1f} s")
    assert came["added"] == 1 and time.monotonic() - begun < 15, came
    watching.send_signal(signal.SIGTERM)
    assert watching.wait(10) == 0
    assert any(c["subject"] == "Venue toute seule" for c in one.cli("mail", "list")["conversations"])

    # Of two letters one is lost: the other is read, the lost one stays unread, and whoever asks is told.
    def blobs():
        return {path for path in one.vault.rglob("*") if path.is_file() and "blobs" in path.parts}

    for subject, stamp in (("Votre bilan", "2"), ("Re: Votre bilan", "3")):
        was = blobs()
        (homes / mine["address"] / f"Maildir/new/177244452{stamp}.1.banc").write_bytes(letter(subject, "Bonjour.").as_bytes())
        assert one.cli("mail", "sync")["added"] == 1
        last = (blobs() - was).pop()
    whole = last.read_bytes()
    last.write_bytes(whole[:-20])
    pair = next(c for c in one.cli("mail", "list")["conversations"] if "Votre bilan" in c["subject"])
    assert pair["messages"] == pair["unread"] == 2, pair
    shown = one.cli("mail", "show", str(pair["number"]), expect=10)["conversation"]
    assert "Bonjour" in shown[0]["text"] and shown[1]["error"] == "vault.blob-damaged", shown
    assert "[vault.blob-damaged]" in one.said("mail", "show", str(pair["number"]), expect=10)[1]
    assert next(c for c in one.cli("mail", "list")["conversations"] if c["number"] == pair["number"])["unread"] == 1
    last.write_bytes(whole)

    # A structured document goes as pages for people and as itself, in the archive, for software; a letter is passed on whole.
    def arrived(subject):
        for _ in range(100):
            for path in (homes / doctor["address"] / "Maildir").glob("*/*"):
                message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
                if message["Subject"] == subject:
                    return {p.get_filename(): p.get_payload(decode=True) for p in message.walk() if p.get_filename()}
            time.sleep(0.2)
        raise AssertionError(f"{subject} never arrived")

    kept = next(d for d in one.cli("documents", "list")["documents"] if d["contentType"] == "text/xml" and d["category"] == "Biology"
                and "body" not in one.cli("documents", "show", d["id"]))
    original = one.folder / "original.xml"
    one.cli("documents", "export", kept["id"], "--output", str(original))
    one.cli("mail", "reply", str(talk["number"]), "--text", str(words), "--attach", kept["id"])
    assert one.cli("mail", "sync")["sent"] == 1
    parts = arrived("Re: Votre scanner")
    assert len(parts) == 2 and not any(name.endswith(".xml") for name in parts), parts.keys()
    paper = next(content for name, content in parts.items() if name.endswith(".pdf"))
    assert paper.startswith(b"%PDF") and len(paper) > 2000
    with zipfile.ZipFile(io.BytesIO(parts["IHE_XDM.zip"])) as archive:
        assert original.read_bytes() in [archive.read(name) for name in archive.namelist()]
    (one.folder / "paper.pdf").write_bytes(paper)
    told = subprocess.run(["pdftotext", "-layout", one.folder / "paper.pdf", "-"], capture_output=True, text=True, check=True).stdout
    assert kept["title"].split()[0] in told, told
    results = next(c for c in one.cli("mail", "list")["conversations"] if c["subject"].startswith("Résultats de biologie"))
    passed = one.cli("mail", "show", str(results["number"]))["conversation"][0]
    one.cli("mail", "forward", passed["id"], str(talk["number"]), "--text", str(words))
    assert one.cli("mail", "sync")["sent"] == 1
    parts = arrived("Tr: " + results["subject"])
    assert [len(content) for content in parts.values()] == [a["size"] for a in passed["attachments"]], parts.keys()
    stranger = one.cli("mail", "list", "--quarantined")["conversations"][0]
    bait = one.cli("mail", "show", str(stranger["number"]))["conversation"][0]
    assert one.cli("mail", "forward", bait["id"], str(talk["number"]), expect=REFUSED)["error"]["code"] == "mailbox.stranger"
    assert one.cli("mail", "forward", passed["id"], str(stranger["number"]), expect=REFUSED)["error"]["code"] == "mailbox.not-a-contact"

    # A server that keeps no copies: after a death on the wire nobody knows, and it is the person who decides.
    good = one.platform
    dumb = dict(platform, mail=dict(platform["mail"], keepsSent=False))
    wall = Wall(("127.0.0.1", port(platform["mail"]["smtp"])))

    def describe(smtp):
        one.platform = good.parent / "dumb.json"
        one.platform.write_text(json.dumps(dict(dumb, mail=dict(dumb["mail"], smtp=smtp))))

    def lose(text):
        """The number of a message whose sending nobody knows the end of."""
        number = one.cli("mail", "reply", str(talk["number"]), "--text", str(one.write("long", text + " mot" * 10_000)))["queued"]
        wall.reached.clear()
        describe(f"smtps://127.0.0.1:{wall.port}")
        dying = one.begin("mail", "sync")
        assert wall.reached.wait(60), "the message never reached the wire"
        dying.kill(), dying.wait(10)
        describe(platform["mail"]["smtp"])
        assert one.cli("mail", "resend", str(number), expect=REFUSED)["error"]["code"] == "mailbox.outbox-over"  # asked first
        assert one.cli("mail", "sync")["sent"] == 0
        assert next(r for r in one.cli("mail", "outbox")["outbox"] if r["number"] == number)["state"] == "Unknown"
        return number

    def received():
        return list((homes / doctor["address"] / "Maildir").glob("*/*"))

    before = len(received())
    first, second = lose("Première question."), lose("Seconde question.")
    dropped = one.cli("mail", "drop", str(second))
    assert dropped["number"] == second and dropped["state"] == "Dropped", dropped
    again = one.cli("mail", "resend", str(first))
    assert again["state"] == "Waiting", again
    assert one.cli("mail", "sync")["sent"] == 1
    for number, over in ((first, "over"), (second, "dropped")):  # what never left is not said to have left
        for word in ("resend", "drop"):
            assert one.cli("mail", word, str(number), expect=REFUSED)["error"]["code"] == f"mailbox.outbox-{over}"
    assert one.cli("mail", "drop", "4242", expect=ABSENT)["error"]["code"] == "mailbox.absent"
    def sayings():
        return [e["act"] for e in one.cli("journal", "--limit", "500")["entries"]].count("MessageSent")
    said = sayings()
    waiting = one.cli("mail", "reply", str(talk["number"]), "--text", str(words))["queued"]
    assert one.cli("mail", "drop", str(waiting))["state"] == "Dropped"
    assert one.cli("mail", "sync")["sent"] == 0
    assert sayings() == said, "the journal says what left, not what waited"
    for _ in range(50):
        if len(received()) > before:
            break
        time.sleep(0.2)
    time.sleep(1)
    assert len(received()) == before + 1, "what was sent again arrived once, what was dropped never"
    wall.listener.close()
print("arriving: told of, came by itself, sent again, dropped")
