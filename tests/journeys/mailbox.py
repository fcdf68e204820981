"""The mailbox on a real Dovecot and a real submission server: letters come, one is read and answered with a
document of the vault, the secretariat answers by itself, and a death in the middle of sending sends once."""
import email
import email.message
import email.policy
import hashlib
import imaplib
import io
import json
import re
import shutil
import smtplib
import socket
import ssl
import subprocess
import threading
import time
import xml.etree.ElementTree as ET
import zipfile

from harbour import CAMILLE, harbour, port, skip

if not (shutil.which("dovecot") or shutil.which("/usr/sbin/dovecot")) or not shutil.which("/usr/sbin/exim4"):
    skip("Dovecot or Exim is not installed")


RIM = "{urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0}"


def xdm(archive):
    """What a professional's software makes of it, read apart from ours: whose, and each document its digest vouches for."""
    with zipfile.ZipFile(io.BytesIO(archive)) as zipped:
        assert zipped.testzip() is None
        assert {"INDEX.HTM", "README.TXT", "IHE_XDM/SUBSET01/METADATA.XML"} <= set(zipped.namelist()), zipped.namelist()
        root = ET.fromstring(zipped.read("IHE_XDM/SUBSET01/METADATA.XML"))
        ET.fromstring(zipped.read("INDEX.HTM").split(b"\n", 2)[2])  # without its DOCTYPE
        documents, patients = {}, set()
        for entry in root.iter(RIM + "ExtrinsicObject"):
            slots = {slot.get("name"): [v.text for v in slot.iter(RIM + "Value")] for slot in entry.iter(RIM + "Slot")}
            content = zipped.read("IHE_XDM/SUBSET01/" + slots["URI"][0])
            assert int(slots["size"][0]) == len(content) and slots["hash"][0] == hashlib.sha1(content).hexdigest(), slots
            documents[slots["URI"][0]] = content
            patients |= {i.get("value") for i in entry.iter(RIM + "ExternalIdentifier")
                         if i.find(f"{RIM}Name/{RIM}LocalizedString").get("value") == "XDSDocumentEntry.patientId"}
        members = [a.get("targetObject") for a in root.iter(RIM + "Association")]
        assert sorted(members) == sorted(e.get("id") for e in root.iter(RIM + "ExtrinsicObject"))
    assert len(patients) == 1, patients
    return {"patient": patients.pop(), "documents": documents}


def another(archive, content):
    """The same archive with another document inside, honestly announced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        name = next(n for n in old.namelist() if "/DOC" in n)
        was, about = old.read(name), old.read("IHE_XDM/SUBSET01/METADATA.XML").decode()
        about = about.replace(hashlib.sha1(was).hexdigest(), hashlib.sha1(content).hexdigest())
        about = about.replace(f">{len(was)}<", f">{len(content)}<")
        about = re.sub(r'(value=")[^"]+(">\s*<rim:Name><rim:LocalizedString [^>]*value="XDSDocumentEntry.uniqueId")',
                       r"\g<1>2.25.4242\2", about)
        for member in old.namelist():
            new.writestr(member, content if member == name else about if member.endswith("METADATA.XML") else old.read(member))
    return out.getvalue()


class Holding:
    """A wire between us and the submission server that lets `most` bytes and all answers pass, then only listens:
    the server hears the end of the message, its answer never arrives."""

    def __init__(self, target, most):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.target, self.most, self.sent, self.held = target, most, 0, threading.Event()
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                here, _ = self.listener.accept()
            except OSError:
                return
            there = socket.create_connection(self.target)
            threading.Thread(target=self.pass_on, args=(here, there, True), daemon=True).start()
            threading.Thread(target=self.pass_on, args=(there, here, False), daemon=True).start()

    def pass_on(self, source, sink, upstream):
        try:
            while data := source.recv(65536):
                if upstream:
                    self.sent += len(data)
                    if self.sent > self.most:
                        self.held.set()
                elif self.held.is_set():
                    continue
                sink.sendall(data)
        except OSError:
            pass
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


with harbour() as one:
    made = one.start_family(mail=True)
    platform = json.loads(one.platform.read_text())
    assert "mail" in platform, "the sandbox has no mail"
    boxes = json.loads((made / "mail" / "boxes.json").read_text(encoding="utf-8"))
    box_of_person = next(b for b in boxes if b.get("login") == CAMILLE)
    made_for = {"ins": box_of_person["address"].split("@")[0]}
    trust = ssl.create_default_context(cafile=str(one.platform.parent / platform["authorities"][0]))

    def box_of(address):
        return next(b for b in boxes if b["address"] == address)

    def professional(address):
        """The letters in a professional's own inbox, read by a second IMAP client."""
        imap = imaplib.IMAP4_SSL("127.0.0.1", port(platform["mail"]["imap"]), ssl_context=trust)
        imap.login(address, box_of(address)["password"])
        imap.select("INBOX")
        _, numbers = imap.search(None, "ALL")
        found = [email.message_from_bytes(imap.fetch(n, "(RFC822)")[1][0][1], policy=email.policy.default)
                 for n in numbers[0].split()]
        imap.logout()
        return found

    def wait_for(what, why):
        for _ in range(100):
            if found := what():
                return found
            time.sleep(0.2)
        raise AssertionError(why)

    one.create_vault()
    one.cli("mail", "sync", expect=6)  # nobody signed in: nobody's mailbox
    one.cli("login")
    one.cli("sync")

    # What the professionals wrote is here, readable without network, the stranger set aside.
    first = one.cli("mail", "sync")
    letters = len(list((made / "mail" / CAMILLE).rglob("*.eml")))
    assert first["added"] == letters and first["quarantined"] == 1, (first, letters)
    listed = one.cli("mail", "list")
    print(first, listed["count"], listed["unread"])
    by_subject = {c["subject"]: c for c in listed["conversations"]}
    talk = next(c for s, c in by_subject.items() if s.startswith("Suite de votre consultation"))
    assert talk["messages"] == 3, talk
    assert not any("XDM/1.0" in s for s in by_subject), by_subject
    assert all(c["correspondents"][0]["address"].endswith(".mss.havre.test") for c in listed["conversations"])
    aside = one.cli("mail", "list", "--quarantined")
    assert aside["count"] == aside["setAside"] == listed["setAside"] == 1, (aside, listed["setAside"])
    # A person is told of it before its words, and where to find it; a conversation that ended says so.
    told = one.said("mail", "list")[0]
    assert "--quarantined" in told.split("\n")[-2] and "mise de côté" not in told, told
    assert "mise de côté" in one.said("mail", "list", "--quarantined")[0]
    assert one.said("mail", "show", str(aside["conversations"][0]["number"]))[0].split("\n")[1].startswith("Mis de côté"), told
    over = [c for c in listed["conversations"] if c["closed"]]
    assert over and told.count("terminée") == len(over), (len(over), told)
    assert one.cli("mail", "list", "ferritine")["count"] >= 1

    # Nothing new: few bytes.
    again = one.cli("mail", "sync")
    print("no change:", again["bytesIn"] + again["bytesOut"], "bytes,", again["roundTrips"], "round trips")
    assert again["added"] == 0 and again["bytesIn"] + again["bytesOut"] <= 2048 and 0 < again["roundTrips"] <= 6, again

    result = next(c for c in listed["conversations"] if c["subject"].startswith("Résultats de biologie"))
    shown = one.cli("mail", "show", str(result["number"]))["conversation"][0]
    assert "Ferritine" in shown["text"] and not shown["seen"], shown
    assert {a["contentType"] for a in shown["attachments"]} == {"text/xml", "application/pdf"}, shown["attachments"]
    saved = one.folder / "letter.pdf"
    one.cli("mail", "save", shown["id"], "1", "--output", str(saved))
    assert saved.read_bytes().startswith(b"%PDF")
    one.cli("mail", "save", shown["id"], "1", "--output", str(saved), expect=8)  # never over a file
    # Among the records in one action; what the DMP already brought is not there twice.
    kept = one.cli("vault", "info")["documents"]
    structured = next(a for a in shown["attachments"] if a["contentType"] == "text/xml")
    paper = next(a for a in shown["attachments"] if a["contentType"] == "application/pdf")
    there = one.cli("mail", "file", shown["id"], str(structured["part"]))["document"]
    assert "Ferritine" in one.cli("documents", "show", there)["text"]
    fresh = one.cli("mail", "file", shown["id"], str(paper["part"]))["document"]
    assert one.cli("mail", "file", shown["id"], str(paper["part"]))["document"] == fresh
    assert one.cli("vault", "info")["documents"] == kept + 1, (there, fresh)
    assert one.cli("mail", "list")["unread"] == listed["unread"] - 1
    one.cli("mail", "sync")
    one.stop_sandbox()
    assert one.cli("mail", "show", str(result["number"]))["conversation"], "reading needs no network"
    one.start_family(made=made, mail=True)
    platform = json.loads(one.platform.read_text())

    # The rules: an ended conversation and a stranger are not answered.
    words = one.write("words", "Bonjour docteur, voici la page de mon carnet.")
    ended = next(c for c in listed["conversations"] if c["closed"])
    assert "Conversation terminée" in one.said("mail", "show", str(ended["number"]))[0]
    for what in (("reply", str(talk["number"])), ("forward", shown["id"], str(talk["number"]))):
        assert "pas de fichier de ce nom" in one.said("mail", *what, "--text", "deux mots", expect=2)[1], what
    assert one.cli("mail", "reply", str(ended["number"]), "--text", str(words), expect=6)["error"]["code"] == "mailbox.closed"
    endless = one.write("endless", "Bonjour docteur. " * 70_000)  # more than is taken: nothing leaves without its end
    waiting = one.cli("mail", "outbox")["count"]
    assert one.cli("mail", "reply", str(talk["number"]), "--text", str(endless), expect=13)["error"]["code"] == "mailbox.text-too-long"
    assert one.cli("mail", "outbox")["count"] == waiting
    stranger = one.cli("mail", "list", "--quarantined")["conversations"][0]
    assert one.cli("mail", "reply", str(stranger["number"]), "--text", str(words), expect=6)["error"]["code"] == "mailbox.stranger"

    # One search answers messages too; who was set aside is not among them.
    found = one.cli("search", *talk["subject"].split())["conversations"]
    assert talk["number"] in [c["number"] for c in found], (talk["subject"], found)
    found = one.cli("search", *stranger["subject"].split())["conversations"]
    assert stranger["number"] not in [c["number"] for c in found], found

    # A draft is kept; an answer leaves with a document of the vault and arrives whole.
    page = one.cli("search", "carnet")["documents"][0]
    draft = one.cli("mail", "reply", str(talk["number"]), "--text", str(words), "--draft")
    assert one.cli("mail", "drafts")["count"] == 1 and draft["to"]
    assert one.cli("mail", "drafts", "show", draft["id"])["text"] == draft["text"]
    assert "mon carnet" in one.said("mail", "drafts", "show", draft["id"])[0]
    assert "[mailbox.absent]" in one.said("mail", "drafts", "send", "0" * 32, expect=7)[1]
    assert one.cli("mail", "drafts", "remove", draft["id"])["removed"] == draft["id"] and one.cli("mail", "drafts")["count"] == 0
    twice = one.cli("mail", "reply", str(talk["number"]), "--text", str(words), "--attach", f"{page['id']},{page['id']}", "--draft")
    assert len(twice["enclosures"]) == 1, twice
    latin = one.folder / "latin"
    latin.write_bytes("Ma santé".encode("latin-1"))
    assert "UTF-8" in one.said("mail", "reply", str(talk["number"]), "--text", str(latin), expect=2)[1]
    one.cli("mail", "drafts", "send", twice["id"])
    assert one.cli("mail", "drafts")["count"] == 0, "what was sent is no draft any more"
    assert one.cli("mail", "outbox")["outbox"][0]["state"] == "Waiting"
    report = one.cli("mail", "sync")
    assert report["sent"] == 1, report
    doctor = draft["to"][0]["address"]
    arrived = wait_for(lambda: professional(doctor), "the doctor never got it")
    assert len(arrived) == 1
    part = next(p for p in arrived[0].walk() if p.get_content_disposition() == "attachment")
    original = one.folder / "original"
    one.cli("documents", "export", page["id"], "--output", str(original))
    assert original.read_bytes().startswith(b"<?xml") and part.get_payload(decode=True).startswith(b"%PDF"), "words without pages are put on paper"
    assert arrived[0]["References"], "an answer names what it answers"
    archive = next(p for p in arrived[0].walk() if p.get_filename() == "IHE_XDM.zip").get_payload(decode=True)
    packed = xdm(archive)
    assert packed["patient"] == f"{made_for['ins']}^^^&1.2.250.1.213.1.4.10&ISO^NH", packed
    assert original.read_bytes() in packed["documents"].values(), "the archive holds the original"
    assert one.cli("mail", "show", str(talk["number"]))["messages"] == 4

    # An archive that comes is the document it holds, filed once in one action.
    letter = email.message.EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = doctor, box_of_person["address"], "XDM/1.0/DDM+Courrier"
    letter["Message-ID"] = "<courrier@mss.havre.test>"
    letter.set_content("Bonjour, voici le courrier.")
    letter.add_attachment(another(archive, b"Un courrier de la jetee.\n"), maintype="application", subtype="zip", filename="IHE_XDM.zip")
    with smtplib.SMTP_SSL("127.0.0.1", port(platform["mail"]["smtp"]), context=trust) as smtp:
        smtp.login(doctor, box_of(doctor)["password"])
        smtp.send_message(letter)

    def brought():
        one.cli("mail", "sync")
        return [c for c in one.cli("mail", "list")["conversations"] if c["subject"] == "Courrier"]
    courier = wait_for(brought, "the archive never came")[0]
    message = one.cli("mail", "show", str(courier["number"]))["conversation"][0]
    kept = one.cli("vault", "info")["documents"]
    filed = one.cli("mail", "file", message["id"], "0")["document"]
    assert one.cli("mail", "file", message["id"], "0")["document"] == filed
    assert one.cli("vault", "info")["documents"] == kept + 1
    assert "jetee" in one.cli("documents", "show", filed)["text"]

    # Somebody who answers by themselves: the secretariat writes first, gets an answer, and answers.
    office = next(b for b in boxes if b.get("answer"))
    me = next(b for b in boxes if b.get("login") == CAMILLE)
    with smtplib.SMTP_SSL("127.0.0.1", port(platform["mail"]["smtp"]), context=trust) as smtp:
        smtp.login(office["address"], office["password"])
        smtp.sendmail(office["address"], [me["address"]],
                      (f"From: {office['address']}\r\nTo: {me['address']}\r\nSubject: Votre demande de %1 %2\r\n"
                       "Message-ID: <demande@mss.havre.test>\r\n\r\nBonjour, que pouvons-nous faire ?\r\n").encode())

    def asked():
        one.cli("mail", "sync")
        return [c for c in one.cli("mail", "list")["conversations"] if c["subject"] == "Votre demande de %1 %2"]
    question = wait_for(asked, "the secretariat's letter never came")[0]
    told = one.said("timeline", "--kind", "message")[0]  # what a sender writes is never taken for a place to fill
    assert f"Votre demande de %1 %2  [{question['number']}]" in told, told
    one.cli("mail", "reply", str(question["number"]), "--text", str(words))
    one.cli("mail", "sync")

    def answered():
        one.cli("mail", "sync")
        messages = one.cli("mail", "show", str(question["number"]))["conversation"]
        return [m for m in messages if m["automatic"]]
    automatic = wait_for(answered, "no automatic answer")[0]
    assert automatic["from"]["address"] == office["address"], automatic

    # kill -9 when the server has the message and its answer is not here yet: it is asked, and it went once.
    before = len(professional(doctor))
    one.cli("mail", "reply", str(talk["number"]), "--text", str(words), "--attach", page["id"])
    wire = Holding(("127.0.0.1", port(platform["mail"]["smtp"])), 8000)  # the dialogue is less, pages and archive are more
    good = one.platform
    detour = dict(platform, mail=dict(platform["mail"], smtp=f"smtps://127.0.0.1:{wire.port}"))
    one.platform = good.parent / "detour.json"
    one.platform.write_text(json.dumps(detour))
    dying = one.begin("mail", "sync")
    assert wire.held.wait(60), "the message never reached the wire"
    wait_for(lambda: len(professional(doctor)) > before, "the server never took the message")
    assert dying.poll() is None, "it should still wait for the answer"
    dying.kill(), dying.wait(10)
    one.platform = good
    assert one.cli("mail", "outbox")["outbox"][0]["state"] == "Sending"
    one.cli("mail", "sync")
    assert one.cli("mail", "outbox")["outbox"][0]["state"] == "Sent"
    one.cli("mail", "sync")
    time.sleep(1)
    assert len(professional(doctor)) == before + 1, "sent twice"
    wire.listener.close()

    whole = one.cli("vault", "verify")
    assert whole["whole"] and whole["messages"] > 5, whole
    acts = [e["act"] for e in one.cli("journal", "--limit", "500")["entries"]]
    assert acts.count("MessageSent") == 3 and "MessageOpened" in acts, acts

    def servers():
        return subprocess.run(["pgrep", "-f", str(one.folder / "sandbox" / "mail")], capture_output=True, text=True).stdout.split()
    assert servers(), "the servers should run"
    one.stop_sandbox()
    wait_for(lambda: not servers(), "left running")
print("mailbox: read, answered, answered by itself, died and sent once")
