"""What the journeys share: a sandbox of its own, a person with a vault, and the commands a script would type.
Everything lies in one temporary folder and stops with it. Runs inside packaging/dev/session.sh (D-Bus, keyring)."""
import contextlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile

BIN = pathlib.Path(os.environ.get("HAVRE_BIN_DIR", "build/dev/bin")).resolve()
ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
CAMILLE = "camille.moreau"  # whose home the family is, unless a journey says another
PASSWORD = "ancre marée balise quai voile"
SKIPPED = 77


class Harbour:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.vault = self.folder / "vault"
        self.code_file = self.folder / "code"
        self.password_file = self.write("vault-password", PASSWORD)
        self.sandbox = None
        self.platform = None

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text + "\n", encoding="utf-8")
        path.chmod(0o600)
        return path

    def start_sandbox(self, *options, login=CAMILLE, password="phare-de-papier-7", mail=False):
        """Without its mail servers, unless they are what is tried."""
        state = self.folder / "sandbox"
        self.sandbox = subprocess.Popen(
            [BIN / "havre-sandbox", "--state", state, "--code-file", self.code_file, "--quiet",
             *([] if mail else ["--no-mail"]), *options],
            stdout=subprocess.PIPE, text=True)
        line = self.sandbox.stdout.readline().strip()
        assert line.startswith("ready "), f"the sandbox said {line!r}"
        self.platform = pathlib.Path(line.removeprefix("ready "))
        described = json.loads(self.platform.read_text())
        authority = self.platform.parent / described["authorities"][0]
        self.browse_as(login, password, authority)

    def start_family(self, *options, made=None, mail=False):
        """The fictitious family's sandbox, where Camille signs in; answers the family's folder."""
        made = made or family(self.folder)
        login, password = login_of(made, CAMILLE)
        self.start_sandbox("--family", str(made), *options, login=login, password=password, mail=mail)
        return made

    def settle(self, **started):
        """Camille at home: a vault, signed in, the record brought; answers the family's folder."""
        made = self.start_family(**started)
        self.create_vault()
        self.cli("login")
        self.cli("sync")
        return made

    def browse_as(self, login, password, authority):
        config = self.write("browser.json", json.dumps({
            "identifier": login, "passwordFile": str(self.write("login-password", password)),
            "codeFile": str(self.code_file), "authority": str(authority)}))
        os.environ["HAVRE_SANDBOX_BROWSER_CONFIG"] = str(config)
        os.environ["BROWSER"] = str(BIN / "havre-sandbox-browser")

    def stop_sandbox(self):
        if self.sandbox:
            self.sandbox.send_signal(signal.SIGTERM)
            self.sandbox.wait(10)
            self.sandbox.stdout.close()
            self.sandbox = None

    def command(self, *words, password=None):
        command = [BIN / "havre-cli", "--vault", self.vault, "--password-file", password or self.password_file, "--json"]
        if self.platform:
            command += ["--platform", self.platform]
        return [*command, *words]

    def begin(self, *words, browser=None):
        """Starts a call that will wait for somebody."""
        environment = {**os.environ, "BROWSER": browser} if browser else None
        return subprocess.Popen(self.command(*words), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)

    def begin_reading(self, *words):
        """Starts a call that answers line after line."""
        return subprocess.Popen(self.command(*words), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def cli(self, *words, password=None, expect=0, patience=180):
        """Runs havre-cli; answers its JSON. The exit code must be the expected one."""
        done = subprocess.run(self.command(*words, password=password), capture_output=True, text=True, timeout=patience)
        assert done.returncode == expect, f"{words}: exit {done.returncode}, not {expect}\n{done.stdout}\n{done.stderr}"
        return json.loads(done.stdout.split("\n")[-2])

    def said(self, *words, expect=0, given=None):
        """What a person reads of it, without --json: (stdout, stderr)."""
        command = [w for w in self.command(*words) if w != "--json"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=180, input=given)
        assert done.returncode == expect, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout, done.stderr

    def create_vault(self):
        return self.cli("vault", "create", "--kdf", "small")


@contextlib.contextmanager
def harbour():
    with tempfile.TemporaryDirectory(prefix="havre-journey-") as folder:
        one = Harbour(folder)
        try:
            yield one
        finally:
            one.stop_sandbox()


def family(folder):
    """The fictitious family, written by the generator of the tree."""
    made = pathlib.Path(folder) / "family"
    subprocess.run([BIN / "havre-family", "--out", made], check=True, capture_output=True,
                   env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return made


def refused(one, code, expect, *words):
    """The sentence of a refusal, with its code for people and for programs."""
    said = one.said(*words, expect=expect)[1]
    assert f"[{code}]" in said, (words, said)
    assert one.cli(*words, expect=expect)["error"]["code"] == code
    return said


def login_of(made, name):
    """(login, password) of one of the family's people."""
    people = json.loads((made / "people.json").read_text(encoding="utf-8"))
    one = next(p for p in people if p["login"] == name)
    return one["login"], one["password"]


def port(url):
    return int(url.rsplit(":", 1)[1])


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def free_space(folder):
    return shutil.disk_usage(folder).free
