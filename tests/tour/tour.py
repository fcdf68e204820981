"""The tour: the main job through the real window, by real key presses and clicks, at phone and desktop size, light
and dark. Each step leaves a picture and its time under build/tour; exit 0 only if every step showed what it must.
Run by ./dev run --tour inside packaging/dev/session.sh."""
import pathlib
import sys
import tempfile
import time

import steps
from screen import NotThere
from stage import Stage

SIZES = {"phone": (390, 844), "desktop": (1280, 800)}
THEMES = ("light", "dark")


class Play:
    """One play of the tour, which counts what was shown."""

    def __init__(self, stage, label, pictures):
        self.stage, self.label, self.pictures = stage, label, pictures
        self.number = 0
        self.failed = []

    def step(self, name, act):
        self.number += 1
        began = time.monotonic()
        picture = self.pictures / f"{self.number:02d}-{name}-{self.label}.png"
        try:
            window = act(self.stage) or self.stage.window
            took = time.monotonic() - began
            time.sleep(0.35)  # the last transition ends
            if not window.picture(picture):
                raise NotThere("no picture")
            print(f"  {self.label:14} {self.number:2}  {name:22} {took:6.2f} s", flush=True)
            return True
        except (NotThere, AssertionError, IndexError, OSError) as trouble:
            self.failed.append(name)
            self.stage.window.picture(picture.with_suffix(".failed.png"))
            print(f"  {self.label:14} {self.number:2}  {name:22} FAILED: {trouble}", flush=True)
            print("      seen:", " | ".join(self.stage.page.words())[:900], flush=True)
            return False


def main():
    bin_dir, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    only = sys.argv[3:]
    plays = [f"{size_name}-{theme}" for size_name in SIZES for theme in THEMES]
    if unknown := set(only) - set(plays):
        sys.exit(f"tour: no play called {', '.join(sorted(unknown))}; there are {', '.join(plays)}")
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.png"):
        old.unlink()
    failed = shown = 0
    with tempfile.TemporaryDirectory(prefix="havre-tour-") as folder:
        family = steps.write_family(bin_dir, pathlib.Path(folder) / "family")
        for size_name, size in SIZES.items():
            for theme in THEMES:
                label = f"{size_name}-{theme}"
                if only and label not in only:
                    continue
                stage = Stage(bin_dir, pathlib.Path(folder) / label, family, size, theme)
                play = Play(stage, label, out)
                try:
                    stage.open()
                    for name, act in steps.STEPS:
                        if not play.step(name, act):
                            break
                except (NotThere, RuntimeError) as trouble:
                    play.failed.append("start")
                    print(f"  {label}: {trouble}", flush=True)
                finally:
                    stage.close()
                failed += len(play.failed)
                shown += play.number - len(play.failed)
    print(f"tour: {shown} steps shown, {failed} failed; pictures in {out}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
