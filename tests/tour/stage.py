"""The stage of one play: a sandbox with the family, the app in a window of one size and theme, its browser."""
import base64
import hashlib
import json
import os
import pathlib
import shutil
import signal
import subprocess

import health
from screen import Page, Window, wait_until, windows_named

HERE = pathlib.Path(__file__).resolve().parent


class Stage:
    def __init__(self, bin_dir, folder, family, size, theme):
        self.bin, self.folder, self.family = pathlib.Path(bin_dir), pathlib.Path(folder), pathlib.Path(family)
        self.size, self.theme = size, theme
        self.code_file = self.folder / "code"
        self.page = Page()
        self.sandbox = self.app = self.window = None
        people = json.loads((self.family / "people.json").read_text(encoding="utf-8"))
        self.person = next(p for p in people if p["login"] == "camille.moreau")

        self.titles = {}
        for sidecar in sorted((self.family / "records" / self.person["login"]).glob("*.meta.json")):
            facts = json.loads(sidecar.read_text(encoding="utf-8"))
            self.titles.setdefault(facts["contentType"], facts["title"])

    def open(self):
        self.folder.mkdir(parents=True)
        self.sandbox = subprocess.Popen(
            [self.bin / "havre-sandbox", "--state", self.folder / "sandbox", "--family", self.family,
             "--code-file", self.code_file, "--quiet"], stdout=subprocess.PIPE, text=True)
        line = self.sandbox.stdout.readline().strip()
        if not line.startswith("ready "):
            raise RuntimeError(f"the sandbox said {line!r}")
        self.platform = pathlib.Path(line.removeprefix("ready "))
        self.prepare_browser()
        width, height = self.size
        files = self.folder / "files"  # what the person has on the disk
        files.mkdir()
        (files / health.LETTER).write_text("Un courrier de la jetée, gardé de l'an dernier.\n", encoding="utf-8")
        self.app = subprocess.Popen(
            [self.bin / "havre", "--platform", self.platform, "--vault", self.folder / "vault", "--size",
             f"{width}x{height}", "--theme", self.theme, "--language", "fr"],
            cwd=files, env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
                 "BROWSER": str(HERE / "browser.sh"), "HAVRE_TOUR_BROWSER": str(self.folder / "chromium"),
                 "HAVRE_TOUR_SIZE": f"{width},{height}"})
        self.window = Window(wait_until("the window", 20, lambda: windows_named("^Havre$"))[0])
        wait_until("the accessibility tree", 20, self.page.application)
        self.window.focus()

    def prepare_browser(self):
        """The one key Chromium may trust besides its own: that of the sandbox's server."""
        described = json.loads(self.platform.read_text())
        port = described["issuer"].split(":")[2].split("/")[0]
        shown = subprocess.run(["openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-showcerts"],
                               input="", capture_output=True, text=True).stdout
        key = subprocess.run(["openssl", "x509", "-pubkey", "-noout"], input=shown, capture_output=True, text=True).stdout
        der = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "DER"], input=key.encode(), capture_output=True).stdout
        (self.folder / "chromium.spki").write_text(base64.b64encode(hashlib.sha256(der).digest()).decode())

    def alive(self):
        return self.app.poll() is None

    def close(self):
        for process in (self.app, self.sandbox):
            if process and process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
        subprocess.run(["pkill", "-f", f"user-data-dir={self.folder}/chromium"], capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)
