"""The virtual display of a bench run, and programs watched on it from outside."""
import os
import pathlib
import subprocess
import time

PASSWORD = "ancre balise phare quai voile"  # of every vault of the benches (Corpus.h)


class Display:
    """An X server of our own while the block runs; programs draw as they do without a graphics card."""

    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x1000x24", "-nolisten",
                                        "tcp", "-noreset"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            os.environ["DISPLAY"] = ":" + told.readline().strip()
        os.environ.update(QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software")
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait(10)


def first_frame(bench, command):
    """(milliseconds from exec to the first pixel, PSS of the process tree in MiB a second later)."""
    done = subprocess.run([bench / "first_frame", "1", *map(str, command)], capture_output=True, text=True, check=True)
    return tuple(map(float, done.stdout.split()))


def maps_of(process):
    return pathlib.Path(f"/proc/{process}/maps").read_text()


def memory_of(process):
    for line in pathlib.Path(f"/proc/{process}/smaps_rollup").read_text().split("\n"):
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return None


def holds_open(process, folder):
    """Whether a database of the vault is open: it is once the password was right."""
    for link in pathlib.Path(f"/proc/{process}/fd").iterdir():
        try:
            if os.readlink(link).startswith(f"{folder}/") and os.readlink(link).endswith(".db"):
                return True
        except OSError:
            continue
    return False


def open_home(command, vault):
    """Starts the app, types the password into the lock screen by real keys and waits for home:
    (PSS in MiB, libraries of QtWebEngine mapped, why not)."""
    app = subprocess.Popen([*map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        window = ""
        for _ in range(100):
            window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Havre$"], capture_output=True, text=True).stdout.strip()
            if window:
                break
            time.sleep(0.1)
        if not window:
            return None, None, "no window came"
        subprocess.run(["xdotool", "windowfocus", "--sync", window.split()[0]], check=True, capture_output=True)
        time.sleep(0.5)
        subprocess.run(["xdotool", "type", "--delay", "8", PASSWORD], check=True)
        subprocess.run(["xdotool", "key", "Return"], check=True)
        try:
            for _ in range(200):
                if holds_open(app.pid, vault):
                    break
                time.sleep(0.1)
            else:
                return None, None, "the vault did not open"
            time.sleep(4)  # home is painted and its queries have answered
            return memory_of(app.pid), sum("WebEngine" in line for line in maps_of(app.pid).split("\n")), ""
        except PermissionError:
            return None, None, "Havre closes its memory to others of the same person; run as root"
    finally:
        app.terminate()
        app.wait(10)
