"""What a script may rely on: every refusal has its code, its sentence and its exit code; nothing is silent; reading
goes on where nothing can be written."""
import json
import os
import pathlib
import signal
import subprocess
import time

from harbour import BIN, ROOT, harbour

GOLDENS = ROOT / "tests/goldens/cda"
PATIENT = "284052A32102552"  # the test INS of the goldens
WHOLE = "Une note telle que son auteur l'a mise.\n"


def run(one, *words, platform=True):
    """(exit code, JSON of the last line, stderr)"""
    command = [str(w) for w in one.command(*words)]
    if not platform and "--platform" in command:
        at = command.index("--platform")
        del command[at:at + 2]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    lines = done.stdout.splitlines()
    return done.returncode, json.loads(lines[-1]) if lines else None, done.stderr


def refused(one, code, expect, *words, **how):
    got, answer, said = run(one, *words, **how)
    assert got == expect, (words, got, answer, said)
    error = answer["error"]
    assert error["code"] == code, (words, error)
    assert error["message"] in said and f"[{code}]" in said, (words, error, said)
    return answer


def text(*words):
    done = subprocess.run([BIN / "havre-cli", *words], capture_output=True, text=True, timeout=20)
    return done.returncode, done.stdout, done.stderr


def hostile(folder):
    """Records that cannot be shown, each for a reason of its own, and one that is only an enclosed PDF."""
    folder.mkdir()
    whole = (GOLDENS / "level-1-text.xml").read_text(encoding="utf-8")
    (folder / "pdf.xml").write_bytes((GOLDENS / "level-1-pdf.xml").read_bytes())
    (folder / "deep.xml").write_text("<a>" * 300 + "</a>" * 300)
    (folder / "nul.xml").write_text(whole.replace("</", "\0</", 1), encoding="utf-8")
    (folder / "other.xml").write_text("<note>rien d’une CDA</note>", encoding="utf-8")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\n" + b"\0" * 200)
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 200)
    (folder / "spoilt.txt").write_text(WHOLE)
    return folder


def how_calls_are_refused(one):
    for words, option in [(("documents", "list", "--bogus"), "--bogus"), (("documents", "list", "--password=secret"), "--password"),
                          (("frobnicate",), None), (("documents", "list", "--limit", "abc"), "--limit"),
                          (("documents", "list", "--limit", "-3"), "--limit"), (("documents", "show", "zz"), "ID"),
                          (("documents", "show"), "ID"), (("documents", "export", "1" * 32), "--output"),
                          (("documents", "list", "--category", "Nope"), "--category"),
                          (("documents", "list", "--from", "2024-13-45"), "--from"), (("search",), "MOTS"),
                          (("search", '"'), "MOTS"), (("login", "--wait", "0"), "--wait"), (("journal", "--limit"), "--limit"),
                          (("facts", "list", "--kind", "nope"), "--kind"), (("facts", "list", "--document", "zz"), "--document"),
                          (("facts", "list", "--limit", "0"), "--limit"), (("facts", "show", "zz"), "N"), (("trend",), "CODE"),
                          (("import",), "FICHIER"), (("export",), "--output")]:
        error = refused(one, "cli.usage", 2, *words)["error"]
        assert error.get("option") == option, (words, error)
        assert "secret" not in json.dumps(error)
    one.password_file, kept = one.write("none", ""), one.password_file
    refused(one, "cli.no-password", 2, "vault", "info")
    one.password_file = kept
    # A sentence ends before the next one begins.
    message = refused(one, "records.absent", 7, "documents", "show", "0" * 32)["error"]["message"]
    assert ". " in message, message
    refused(one, "records.absent", 7, "documents", "show", "f" * 32)
    refused(one, "session.no-platform", 11, "sync", platform=False)
    one.platform, kept = one.folder / "nowhere.json", one.platform
    refused(one, "platform.absent", 7, "sync")
    one.platform = kept
    blocked = one.write("file", "un fichier") / "vault"
    one.vault, kept = blocked, one.vault
    refused(one, "vault.not-a-folder", 8, "vault", "create", "--kdf", "small")
    one.vault = kept


def what_help_says():
    code, general, _ = text("--help")
    assert code == 0 and "documents list" in general and "Options de toutes les commandes" in general
    code, own, _ = text("documents", "list", "--help")
    assert code == 0 and "--category" in own and "vault create" not in own
    assert "300" in text("login", "--help")[1]
    assert text("frobnicate", "--help")[0] == 2
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    for word in ("--help", "--version"):
        done = subprocess.run([BIN / "havre", word], capture_output=True, text=True, env=environment, timeout=20)
        assert done.returncode == 0 and "avre" in done.stdout, (word, done)


def put(file, text):
    """As many bytes, of the same time: the sandbox still announces what stood there when it started."""
    about = file.stat()
    file.write_text(text)
    os.utime(file, ns=(about.st_atime_ns, about.st_mtime_ns))


def what_did_not_come(one, records):
    """A document whose bytes are not those announced: the exit code says so, and the next run brings it."""
    put(records / "spoilt.txt", WHOLE.replace("mise", "lire"))
    code, report, said = run(one, "sync")
    assert code == 9 and report["failures"] == ["dmp.hash-mismatch"] and report["added"] == report["discovered"] - 1, (code, report)
    assert said.count("[dmp.hash-mismatch]") == 1, said
    put(records / "spoilt.txt", WHOLE)
    assert one.cli("sync")["added"] == 1


def what_cannot_be_written(one):
    with open("/dev/full", "w") as full:
        done = subprocess.run(one.command("documents", "list"), stdout=full, stderr=subprocess.PIPE, text=True, timeout=120)
    assert done.returncode == 13 and "[export.cannot-write]" in done.stderr and done.stderr.count("\n") == 1, (done.returncode, done.stderr)


def a_title_stays_in_its_place(one):
    """What turns the direction of writing would make a terminal show the line in another order."""
    turned = (GOLDENS / "level-1-text.xml").read_text(encoding="utf-8")
    title = turned[turned.index("<title>"):turned.index("</title>")]
    file = one.write("turned.xml", turned.replace(title, "<title>Lettre\u202egpj.exe\u2066\u200f"))
    said = one.said("import", str(file))[0]
    assert "Lettregpj.exe" in said and not set("\u202e\u2066\u200f") & set(said), ascii(said)


def what_show_says(one):
    seen = {}
    for row in one.cli("documents", "list")["documents"]:
        code, answer, said = run(one, "documents", "show", row["id"])
        assert answer["id"] == row["id"]
        if code == 0:
            assert answer["text"] or answer["body"]["contentType"], answer
        else:
            assert answer["error"]["message"] in said, said
        seen[answer.get("error", {}).get("code", answer.get("body", {}).get("contentType"))] = (code, answer)
    print(sorted(map(str, seen)))
    for wanted in ("records.xml.depth", "records.xml.nul", "records.cda.absent", "render.unreadable"):
        assert seen[wanted][0] == 9, (wanted, seen.keys())
    enclosed = seen["application/pdf"][1]
    assert enclosed["body"]["pages"] == 1 and enclosed["body"]["size"] > 0, enclosed


def a_login_that_is_given_up(one):
    waiting = one.begin("login", browser="/bin/true")
    time.sleep(2)
    waiting.send_signal(signal.SIGINT)
    assert waiting.wait(10) == 3, waiting.returncode
    os.environ["BROWSER"], kept = "/bin/true", os.environ["BROWSER"]
    refused(one, "session.timeout", 6, "login", "--wait", "1")
    os.environ["BROWSER"] = kept


def reading_where_nothing_can_be_written(one):
    disk = one.folder / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m,mode=0700", "havre-journey", disk], capture_output=True).returncode:
        print("may not mount a tmpfs: full and read-only disks not tried")
        return
    try:
        one.vault = pathlib.Path(subprocess.run(["cp", "-a", one.vault, disk], check=True) and disk / "vault")
        count = one.cli("documents", "list")["count"]
        entries = one.cli("vault", "verify")["journalEntries"]

        def still_reads(code):
            listed = one.cli("documents", "list")
            assert listed["count"] == count and listed["warning"]["code"] == code, listed
            # What has not been read for its facts yet cannot be noted as read; the rest is told all the same.
            assert one.cli("facts", "list")["warning"]["code"] == code
            assert one.cli("vault", "verify")["whole"] and one.cli("vault", "info")["warning"]["code"] == code
            some = next(d for d in listed["documents"] if d["title"] and d["contentType"] == "text/xml")
            assert run(one, "documents", "show", some["id"])[1]["warning"]["code"] == code
            got, _, said = run(one, "documents", "list")
            assert got == 0 and f"[{code}]" in said, said

        with open(disk / "rest", "wb", buffering=0) as rest:
            for size in (65536, 4096, 1):
                try:
                    while rest.write(b"x" * size) == size:
                        pass
                except OSError:
                    pass
        still_reads("vault.disk-full")
        (disk / "rest").unlink()
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        still_reads("vault.read-only")
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
        whole = one.cli("vault", "verify")
        assert whole["whole"] and whole["journalEntries"] > entries and "warning" not in whole, whole
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


with harbour() as one:
    records = hostile(one.folder / "records")
    one.start_sandbox("--records", str(records), "--person-ins", PATIENT, login="demo", password="Bac-a-sable-2026")
    one.create_vault()
    how_calls_are_refused(one)
    what_help_says()
    a_login_that_is_given_up(one)
    one.cli("login")
    what_did_not_come(one, records)
    what_cannot_be_written(one)
    a_title_stays_in_its_place(one)
    what_show_says(one)
    lines = subprocess.run([w for w in map(str, one.command("journal")) if w != "--json"], capture_output=True, text=True).stdout
    assert "Vous avez ouvert le coffre." in lines and "Unlocked" not in lines, lines
    reading_where_nothing_can_be_written(one)
