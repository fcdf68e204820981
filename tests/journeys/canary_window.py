"""KM-5 through the window: a vault is made, the record comes, a CDA, a PDF and a picture are opened, it is locked and opened
again; then no word of any document lies readable in any file of the home, temp, runtime and cache folders."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from harbour import BIN, CAMILLE, ROOT, skip

sys.path.insert(0, str(ROOT / "tests/tour"))
PLAYED = ["welcome", "phrase", "password-again", "vault-ready", "sign-in", "browser-identifiers", "browser-code", "record-home",
          "home", "documents", "search", "cda", "pdf", "image", "locked", "unlocked"]

if not os.environ.get("HAVRE_CANARY_PLAY"):  # a display, a home and a keyring of its own
    for needed in ("Xvfb", "xdotool", "import", "chromium"):
        if not shutil.which(needed):
            skip(f"{needed} is not installed")
    sys.exit(subprocess.run(["bash", ROOT / "packaging/dev/session.sh", "/usr/bin/python3", __file__],
                            env={**os.environ, "HAVRE_SCREEN": "1400x1000", "HAVRE_CANARY_PLAY": "1"}).returncode)

import steps  # noqa: E402  needs the display
from canaries import none_left  # noqa: E402
from stage import Stage  # noqa: E402

with tempfile.TemporaryDirectory(prefix="havre-journey-") as name:
    folder = pathlib.Path(name)
    made = steps.write_family(BIN, folder / "family")
    stage = Stage(BIN, folder / "play", made, (1280, 800), "light")
    acts = dict(steps.STEPS)
    try:
        stage.open()
        for step in PLAYED:
            try:
                acts[step](stage)
            except Exception:
                print(f"{step}; seen:", " | ".join(stage.page.words())[:1500])
                raise
        stage.app.terminate()
        stage.app.wait(30)
        # What the sandbox and the browser know is theirs.
        none_left(made, CAMILLE, folder, [made, folder / "play/sandbox", folder / "play/chromium"])
    finally:
        stage.close()
