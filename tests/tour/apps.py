"""The catalogue in the tour: the diabetes notebook is found, opened in its jail, asks, is given a part, draws what it
read, is taken back; its page then says what it saw. The app's own page is in no accessibility tree (it is drawn in a jail
without D-Bus): it is driven by keys and looked at by its colours."""
from hands import go, reach, see, tap, top
from screen import NotThere, wait_until

NAME = "Carnet de glycémie"
BAND = {"light": "cfe4ef", "dark": "1b4152"}  # of the notebook's curve, there once it has read at least two values
BUTTON = {"light": "0b4f6c", "dark": "7cc6ea"}
A_BUTTON = 9000  # points of a filled button; the frame of the focus around the app has fewer


def band(stage):
    return stage.window.count(BAND[stage.theme])


def store(stage):
    go(stage, "Applis", behind_more=True)
    see(stage, "31 applis", 30)


def app(stage):
    tap(stage, "Rechercher une appli")
    stage.window.type("glycemie carnet")
    tap(stage, NAME)
    reach(stage, "what it would ask", lambda: stage.page.find("Rien n’est accordé d’avance"))
    top(stage)


def opened(stage):
    """Its page is drawn: its button has its colour, in more places than the line Havre draws around it."""
    top(stage)
    tap(stage, "Ouvrir", exact=True)
    see(stage, "Échap rend le clavier", 60)
    line = 4 * sum(stage.size)
    wait_until("the notebook's own page", 60, lambda: stage.window.count(BUTTON[stage.theme]) > line + 3000 or band(stage) > 500)


def asked(stage):
    """By keyboard alone: past the way to its contents, then its button."""
    keys = ["Tab", "Tab", "Return"]
    for _ in range(10):
        stage.window.key(*keys)
        keys = ["Tab", "Return"]
        try:
            see(stage, NAME + " demande", 6)
            return
        except NotThere:
            continue
    raise NotThere("the notebook asks nothing")


def granted(stage):
    """Two of three; for thirty days."""
    tap(stage, "Lire vos glycémies")
    tap(stage, "Lire votre HbA1c")
    tap(stage, "30 jours")
    tap(stage, "Accorder", exact=True)
    reach(stage, "the curve of what it read", lambda: band(stage) > 500, 60)  # on a phone further down its page


def taken_back(stage):
    tap(stage, "Tout reprendre" if stage.size[0] < 600 else "Reprendre tous les accès", exact=True)
    see(stage, "Accès repris")


def seen(stage):
    stage.window.key("Escape")
    see(stage, NAME, 30)
    top(stage)
    reach(stage, "what it saw, and when", lambda: stage.page.find("Vu le"))


def told(stage):
    stage.window.key("Escape")
    go(stage, "Journal", behind_more=True)
    see(stage, f"« {NAME} » a lu")


STEPS = [("apps", store), ("app", app), ("app-open", opened), ("app-asks", asked), ("app-reads", granted), ("app-taken-back", taken_back),
         ("app-saw", seen), ("app-journal", told)]
