"""Eyes and hands of the tour: finds things through the accessibility tree (what the tour can find, a screen reader
can), acts by real key presses and clicks of the X server, and takes pictures of the window."""
import os
import subprocess
import time

os.environ.setdefault("NO_AT_BRIDGE", "0")
import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


class NotThere(Exception):
    pass


def run(*words):
    return subprocess.run([str(w) for w in words], capture_output=True, text=True, timeout=30)


def wait_until(what, seconds, question, pause=0.1):
    """Asks until it answers something true; says what was waited for when it does not come."""
    end = time.monotonic() + seconds
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotThere(f"not seen within {seconds} s: {what}")
        time.sleep(pause)


def windows_named(pattern):
    return run("xdotool", "search", "--onlyvisible", "--name", pattern).stdout.split()


class Window:
    """One X window: where it is, what is typed into it, its picture."""

    def __init__(self, xid):
        self.xid = xid

    def focus(self):
        run("xdotool", "windowraise", self.xid)
        run("xdotool", "windowfocus", "--sync", self.xid)

    def type(self, text):
        run("xdotool", "type", "--delay", "4", "--", text)

    def key(self, *keys):
        run("xdotool", "key", "--delay", "12", *keys)

    def title(self):
        return run("xdotool", "getwindowname", self.xid).stdout.strip()

    def picture(self, path):
        run("import", "-silent", "-window", self.xid, path)
        return path.exists() and path.stat().st_size > 2000

    def colours(self, x, y, side=200):
        """How many colours the screen shows around a place: an empty frame has a few, a page or a photograph many."""
        box = f"{side}x{side}+{int(max(0, x - side / 2))}+{int(max(0, y - side / 2))}"
        counted = run("import", "-silent", "-window", "root", "-crop", box, "-format", "%k", "info:").stdout
        return int(counted or 0)

    def count(self, colour):
        """How many pixels of the window have this colour, "0b4f6c"."""
        rows = subprocess.run(["import", "-silent", "-window", self.xid, "-depth", "8", "rgb:-"], capture_output=True, timeout=30).stdout
        wanted, at, found = bytes.fromhex(colour), 0, 0
        while (at := rows.find(wanted, at)) >= 0:
            found += at % 3 == 0
            at += 1
        return found

    def wheel(self, x, y, steps=4):
        run("xdotool", "mousemove", int(x), int(y))
        run("xdotool", "click", "--repeat", abs(steps), "5" if steps > 0 else "4")

    def click(self, x, y):
        run("xdotool", "mousemove", int(x), int(y))
        run("xdotool", "click", "1")


class Page:
    """The app's accessibility tree."""

    def __init__(self, name="havre"):
        self.name = name

    def application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and (child.get_name() or "").lower() == self.name:
                return child
        return None

    def walk(self):
        root = self.application()
        stack = [root] if root else []
        while stack:
            node = stack.pop()
            try:
                states = node.get_state_set()
                if node is not root and not states.contains(Atspi.StateType.SHOWING) \
                        and node.get_role() not in (Atspi.Role.FRAME, Atspi.Role.WINDOW, Atspi.Role.FILLER):
                    continue
                yield node
                for index in reversed(range(min(node.get_child_count(), 400))):
                    child = node.get_child_at_index(index)
                    if child:
                        stack.append(child)
            except Exception:  # the node went away while we looked: the tree is alive
                continue

    def find(self, text, role=None, exact=False):
        for node in self.walk():
            name = plain(node.get_name())
            if (name == plain(text) if exact else plain(text) in name) and (role is None or node.get_role() == role):
                return node
        return None

    def password_field(self):
        """The line itself has no name in Qt 6.4: the group around it must."""
        field = next((n for n in self.walk() if n.get_role() == Atspi.Role.PASSWORD_TEXT and self.place(n)), None)
        if field:
            assert field.get_parent().get_name(), "the password line says nothing to a screen reader"
        return field

    def row(self, words):
        """A list row whose name holds the words, and which can be seen."""
        for node in self.walk():
            if node.get_role() in (Atspi.Role.LIST_ITEM, Atspi.Role.PUSH_BUTTON, Atspi.Role.LINK) \
                    and plain(words) in plain(node.get_name()) and "," in node.get_name() and self.place(node):
                return node
        return None

    def words(self):
        return [n.get_name() for n in self.walk() if n.get_name()]

    def place(self, node):
        box = node.get_extents(Atspi.CoordType.SCREEN)
        return (box.x + box.width / 2, box.y + box.height / 2) if box.width > 0 else None


def plain(text):
    """Names compared without regard to kinds of space and apostrophe."""
    return " ".join((text or "").replace("’", "'").split()).lower()
