"""Each thing that goes wrong gets one sentence and its code, and nothing is lost."""
import json
import pathlib
import subprocess

from harbour import CAMILLE, PASSWORD, harbour, login_of


def code(answer):
    return answer["error"]["code"]


with harbour() as one:
    login, password = login_of(one.start_family(), CAMILLE)
    authority = one.platform.parent / json.loads(one.platform.read_text())["authorities"][0]

    assert code(one.cli("documents", "list", expect=7)) == "vault.absent"
    short = one.write("short", "court")
    assert code(one.cli("vault", "create", password=short, expect=6)) == "vault.password-too-short"
    one.create_vault()
    assert code(one.cli("vault", "create", expect=8)) == "vault.exists"
    wrong = one.write("wrong", "pas le bon mot de passe")
    assert code(one.cli("vault", "info", password=wrong, expect=6)) == "vault.wrong-password"
    assert one.cli("vault", "info")["documents"] == 0

    assert code(one.cli("sync", expect=6)) == "session.signed-out"
    one.browse_as(login, "mauvais", authority)
    # The page refuses: nobody is signed in, and the wait ends when it was to end.
    assert code(one.cli("login", "--wait", "5", expect=6)) == "session.timeout"
    assert code(one.cli("sync", expect=6)) == "session.signed-out"
    one.browse_as(login, password, authority)
    one.cli("login")
    assert one.cli("sync")["added"] > 0
    count = one.cli("documents", "list")["count"]

    # A disk loses a document and cuts another: both are told, and the DMP gives them back.
    lost, cut = sorted(path for path in pathlib.Path(one.vault).rglob("blobs/*/*") if path.is_file())[:2]
    lost.unlink()
    cut.write_bytes(cut.read_bytes()[:-7])
    told = one.cli("vault", "verify", expect=10)
    assert (told["damagedBlobs"], told["missingBlobs"], told["whole"]) == (1, 1, False), told
    assert len(told["lost"]) == 2, told
    for document in told["lost"]:  # one can still be told which it is
        answer = subprocess.run(one.command("documents", "show", document), capture_output=True, text=True)
        shown = json.loads(answer.stdout)
        assert answer.returncode != 0 and shown["id"] == document and shown["title"], shown
        assert code(shown).startswith("vault.blob-"), shown
    one.cli("sync")
    assert one.cli("vault", "verify")["whole"]
    assert one.cli("documents", "list")["count"] == count
    assert f"Rien de nouveau. {count} documents sont ici." in one.said("sync")[0]

    # No network: the platform is gone, the record is not.
    one.stop_sandbox()
    assert code(one.cli("sync", expect=4)).endswith("offline")
    assert one.cli("documents", "list")["count"] == count

    # A second instance while the first holds the vault.
    holder = one.begin("login", browser="/bin/true")
    held = False
    while not held and holder.poll() is None:
        answer = subprocess.run(one.command("vault", "info"), capture_output=True, text=True)
        held = answer.returncode == 8 and code(json.loads(answer.stdout)) == "vault.in-use"
    holder.terminate(), holder.wait(10)
    print("second instance refused:", held)

    # A platform that is not one, and a server with another authority.
    broken = one.write("broken.json", "{")
    good = one.platform
    one.platform = broken
    assert code(one.cli("vault", "info", expect=9)) == "platform.malformed"
    one.platform = good

    # The password never appears in an argument list or in what we printed.
    for path in pathlib.Path(one.folder).rglob("*.log"):
        assert PASSWORD not in path.read_text()
    assert one.cli("vault", "verify")["whole"]
