"""Each thing that goes wrong gets one sentence and its code, and nothing is lost."""
import json
import os
import pathlib
import subprocess

from harbour import BIN, PASSWORD, family, harbour, login_of


def code(answer):
    return answer["error"]["code"]


with harbour() as one:
    made = family(one.folder)
    login, password = login_of(made, "camille.moreau")
    one.start_sandbox("--family", str(made), login=login, password=password)
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
    assert code(one.cli("login", expect=6)) == "session.denied"
    one.browse_as(login, password, authority)
    one.cli("login")
    assert one.cli("sync")["added"] > 0
    count = one.cli("documents", "list")["count"]

    # No network: the platform is gone, the record is not.
    one.stop_sandbox()
    assert code(one.cli("sync", expect=4)).endswith("offline")
    assert one.cli("documents", "list")["count"] == count

    # A second instance while the first holds the vault.
    reader, writer = os.pipe()
    with open(one.vault.parent / "hold.log", "w") as log:
        holder = subprocess.Popen([BIN / "havre-cli", "--vault", one.vault, "--platform", one.platform,
                                   "--password-file", one.password_file, "login"], stdout=log, stderr=log,
                                  env={**os.environ, "BROWSER": "/bin/true"})
        os.close(reader), os.close(writer)
        held = False
        for _ in range(50):
            answer = subprocess.run([BIN / "havre-cli", "--vault", one.vault, "--password-file", one.password_file,
                                     "--json", "vault", "info"], capture_output=True, text=True)
            if answer.returncode == 8:
                held = code(json.loads(answer.stdout)) == "vault.in-use"
                break
            if holder.poll() is not None:
                break
        holder.kill(), holder.wait()
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
