"""What every part of the tour does: look for words, press what bears a name."""
import time

from screen import NotThere, wait_until

PHONE = 600  # narrower: a bar with a cell « Plus »


def see(stage, text, seconds=15):
    if not stage.alive():
        raise NotThere("the app ended")
    return wait_until(f"«{text}»", seconds, lambda: stage.page.find(text))


def scroll(stage, steps):
    """By the wheel: down, or up when negative."""
    stage.window.wheel(stage.size[0] // 2, stage.size[1] // 2, steps)
    time.sleep(0.2)


def top(stage):
    scroll(stage, -60)


def reach(stage, what, question, seconds=15):
    """What lies below the window does not count as shown: it is waited for, then looked for further down."""
    try:
        return wait_until(what, 3, question)
    except NotThere:
        for _ in range(12):
            scroll(stage, 4)
            if found := question():
                return found
    return wait_until(what, seconds, question)


def tap(stage, text, seconds=15, exact=False):
    """A click in the middle of what bears this name; scrolled into sight by the wheel if it lies below."""
    for _ in range(12):
        node = reach(stage, f"«{text}»", lambda: stage.page.find(text, exact=exact), seconds)
        place = stage.page.place(node)
        if place and 0 < place[1] < stage.size[1] - 4 and 0 < place[0] < stage.size[0]:
            time.sleep(0.15)
            settled = stage.page.place(node)
            if settled == place:
                stage.window.click(*place)
                return node
            continue
        scroll(stage, 4)
    raise NotThere(f"«{text}» is out of reach")


def go(stage, place, behind_more=False):
    """To a place of the navigation; on a phone some stand behind « Plus »."""
    if behind_more and stage.size[0] < PHONE:
        tap(stage, "Plus", exact=True)
    tap(stage, place, exact=True)


def back_to_list(stage):
    if not stage.page.find("Rechercher dans les documents"):
        stage.window.key("Escape")
        see(stage, "Rechercher dans les documents")
