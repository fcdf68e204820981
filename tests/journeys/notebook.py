"""An app of the catalogue for real: the diabetes notebook, from TUF targets, under QtWebEngine in its jail, in Havre's own
window on a virtual display, as a person who is not root. It asks, is given what is ticked, reads, writes, is told; it is
taken back while it runs, stopped when the catalogue suspends it; and no web engine is ever in Havre's own process.
HAVRE_JOURNEY_PICTURES=DIR keeps a picture of each face."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

from harbour import BIN, ROOT, SKIPPED, harbour, skip

PERSON = "nobody"  # plays the person when the suite runs as root: Chromium refuses root, and so should people
APP = "fr.exemple.carnet-glycemie"
PASSWORD = "ancre balise phare quai voile"  # typed by xdotool, which is unsure of accents
SIZE = (1280, 800)


def engine_in(process):
    try:
        return "WebEngine" in pathlib.Path(f"/proc/{process}/maps").read_text()
    except OSError:
        return None  # gone, or closed to us


def called(name, whose=None):
    """Processes of this program's own file (in the jail it has no name we know); of one person, or of all."""
    for folder in pathlib.Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                if (folder / "comm").read_text().strip() != name:
                    continue
                owner = re.search(r"^Uid:\s+(\d+)", (folder / "status").read_text(), re.M)
                if whose is None or owner and int(owner[1]) == whose:
                    yield int(folder.name)
            except OSError:
                continue


def outside():
    """A display and a person of their own for the play; meanwhile looks into Havre's process, which only root may."""
    if not (BIN / "havre-apphost").exists():
        skip("built without QtWebEngine")
    for needed in ("Xvfb", "xdotool", "import", "bwrap", "setpriv"):
        if not shutil.which(needed):
            skip(f"{needed} is not installed")
    words = ["bash", ROOT / "packaging/dev/session.sh", "/usr/bin/python3", __file__]
    if os.geteuid() == 0:
        words = ["setpriv", f"--reuid={PERSON}", "--regid=nogroup", "--clear-groups", "--", *words]
        if subprocess.run([*words[:5], "test", "-x", BIN / "havre", "-a", "-r", __file__]).returncode:
            skip(f"«{PERSON}» may not read {BIN}")
    before = set(called("havre"))
    play = subprocess.Popen(words, env={**os.environ, "HAVRE_SCREEN": "1400x1000", "HAVRE_NOTEBOOK_PLAY": "1"})
    looks = engines = 0
    while play.poll() is None:
        beside = any(engine_in(p) for p in called("havre-apphost"))
        for process in set(called("havre")) - before:
            inside = engine_in(process)
            assert not inside, "a web engine in Havre's own process"
            looks += beside and inside is False
        engines += beside
        time.sleep(0.5)
    if play.returncode == 0 and os.geteuid() == 0:
        assert engines and looks, (engines, looks)
        print(f"notebook: looked into Havre {looks} times while the engine ran beside it: never inside")
    sys.exit(play.returncode)


class Play:
    """Havre's window, as tests/tour sees and drives it."""

    def __init__(self, one):
        self.one, self.size, self.theme, self.page = one, SIZE, "light", Page()
        self.pictures = os.environ.get("HAVRE_JOURNEY_PICTURES")
        self.number = 0

    def open(self):
        self.app = subprocess.Popen(
            [BIN / "havre", "--platform", self.one.platform, "--vault", self.one.vault, "--size", f"{SIZE[0]}x{SIZE[1]}",
             "--theme", self.theme, "--language", "fr"],
            env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"})
        self.window = Window(wait_until("the window", 60, lambda: windows_named("^Havre$"))[0])
        wait_until("the accessibility tree", 60, self.page.application)
        self.window.focus()
        see(self, "Le coffre est fermé", 60)
        self.window.type(PASSWORD)
        self.window.key("Return")
        see(self, "Bonjour", 60)

    def alive(self):
        return self.app.poll() is None

    def close(self):
        self.app.terminate()
        self.app.wait(30)

    def do(self, act):
        try:
            act(self)
        except Exception:
            self.keep("failed")
            print("seen:", " | ".join(self.page.words())[:1500])
            raise
        self.keep(act.__name__)

    def keep(self, name):
        self.number += 1
        if self.pictures:
            self.window.picture(pathlib.Path(self.pictures) / f"{self.number:02d}-{name}.png")


def everything_granted(stage):
    for what in ("Lire vos glycémies", "Lire votre HbA1c", "Ajouter des glycémies", "30 jours"):
        tap(stage, what)
    tap(stage, "Accorder", exact=True)
    wait_until("the curve of what it read", 60, lambda: apps.band(stage) > 500)


def one_is_added(stage):
    """The field comes next; the curve is drawn anew once the measure is in the vault and read again."""
    before = apps.band(stage)
    stage.window.key("Tab")
    stage.window.type("1,08")
    stage.window.key("Return")
    wait_until("another curve", 60, lambda: apps.band(stage) not in (0, before))


def its_page_tells(stage):
    stage.window.key("Escape", "Escape")  # out of the app, then out of its page
    for words in ("Ce que vous lui avez accordé", "Ce que cette appli a vu", "Ajouté le", "Vu le"):
        top(stage)
        reach(stage, words, lambda: stage.page.find(words))


def taken_back(stage):
    wait_until("the curve, without a question", 60, lambda: apps.band(stage) > 500)
    apps.taken_back(stage)


def nothing_is_left(stage):
    stage.window.key("Escape")
    see(stage, "Ouvrir", 30)
    top(stage)
    for _ in range(20):
        assert not stage.page.find("Ce que vous lui avez accordé"), "it still may something"
        if stage.page.find("Ce que cette appli a vu"):
            return
        scroll(stage, 2)
    raise NotThere("its page does not say what it saw")


def suspended(stage):
    """The commission suspends it while it is open; Havre asks the catalogue every minute."""
    source, state = stage.one.folder / "apps", stage.one.folder / "sandbox"
    shutil.copytree(ROOT / "app/sandbox/catalogue/data", source)
    page = source / "apps/diabete.json"
    described = json.loads(page.read_text(encoding="utf-8"))
    next(a for a in described["apps"] if a["id"] == APP)["status"] = "suspended"
    page.write_text(json.dumps(described), encoding="utf-8")
    subprocess.run([BIN / "havre-catalogue-tool", "publish", "--source", source, "--keys", state / "catalogue-keys", "--output",
                    state / "catalogue"], check=True, capture_output=True)
    see(stage, "Appli suspendue", 150)
    wait_until("its process gone", 30, lambda: not list(called("havre-apphost", os.geteuid())))


def inside():
    with harbour() as one:
        one.password_file = one.write("vault-password", PASSWORD)
        one.settle()

        stage = Play(one)
        stage.open()
        for act in (apps.store, apps.app, apps.opened, apps.asked, everything_granted, one_is_added, its_page_tells):
            stage.do(act)
        stage.close()

        granted = one.cli("catalogue", "grants")["grants"]
        assert [g["permission"] for g in granted] == ["health.glucose.read", "health.glucose.write", "health.hba1c.read"], granted
        assert all(g["app"] == APP and g["until"] > g["given"] for g in granted)
        log = one.cli("catalogue", "log", APP)["items"]
        by = {kind: [i for i in log if i["permission"] == kind] for kind in {i["permission"] for i in log}}
        assert [i["value"] for i in by["health.glucose.write"]] == ["1.08 g/L"], by["health.glucose.write"]
        results = one.cli("facts", "list", "--kind", "lab,measure")["facts"]
        for permission, codes in (("health.glucose.read", ("1558-6", "2345-7")), ("health.hba1c.read", ("4548-4",))):
            there = {(f["value"]["text"], f["time"][:10]) for f in results if f["analyte"] in codes and not f["earlier"]}
            told = {(i["value"].split(" ")[0], i["time"][:10]) for i in by[permission]}
            assert told == there and len(there) > 10, (permission, len(told), len(there))
        written = [f for f in results if f["value"]["text"] == "1.08" and f["kind"] == "measure"]
        assert [(f["source"], f["app"], f["appName"]) for f in written] == [("app", APP, "Carnet de glycémie")], written
        assert all(f["source"] == "document" for f in results if f["kind"] == "lab")
        print(f"notebook: {len(log)} things read or added, each told")
        revoked = one.cli("catalogue", "revoke", APP, "health.hba1c.read")["revoked"]
        assert revoked == ["health.hba1c.read"] and len(one.cli("catalogue", "grants", APP)["grants"]) == 2

        stage.open()
        for act in (apps.store, apps.app, apps.opened, taken_back, nothing_is_left, apps.opened, suspended):
            stage.do(act)
        stage.close()
        assert one.cli("catalogue", "grants")["grants"] == []
        acts = [e["act"] for e in one.cli("journal", "--limit", "500")["entries"]]
        counted = {act: acts.count(act) for act in ("AppStarted", "AppStopped", "GrantGiven", "GrantRevoked", "AppWrote")}
        assert counted == {"AppStarted": 3, "AppStopped": 2, "GrantGiven": 3, "GrantRevoked": 3, "AppWrote": 1}, counted
        assert acts.count("AppRead") >= 5, acts.count("AppRead")
        assert one.cli("catalogue", "clear", APP)["removed"] == 1 and one.cli("catalogue", "clear", APP)["removed"] == 0
        assert not [f for f in one.cli("facts", "list")["facts"] if f["source"] == "app"]
        assert one.cli("vault", "verify")["whole"]
        print("notebook: opened, asked, read, wrote, taken back, suspended")


if os.environ.get("HAVRE_NOTEBOOK_PLAY") != "1":
    outside()
sys.path.insert(0, str(ROOT / "tests/tour"))
try:
    import apps
    from hands import reach, scroll, see, tap, top
    from screen import NotThere, Page, Window, wait_until, windows_named
except (ImportError, ValueError) as missing:
    print(f"skipped: {missing}")
    sys.exit(SKIPPED)
inside()
