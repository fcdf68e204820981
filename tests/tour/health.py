"""Health in the tour: what the record says, one analysis over ten years, vaccinations, everything by date, a measure
typed in, and a file brought in after it was looked at."""
import re

from hands import back_to_list, go, reach, see, tap, top
from screen import plain, wait_until

LETTER = "courrier-de-la-jetee.txt"


def all_of(stage, word):
    """The link « Les 34 analyses »."""
    link = reach(stage, f"the way to all {word}", lambda: next(
        (n for n in stage.page.walk() if re.fullmatch(rf"les \d+ {word}", plain(n.get_name()))), None))
    tap(stage, link.get_name(), exact=True)


def glance(stage):
    back_to_list(stage)
    go(stage, "Santé")
    see(stage, "Analyses", 30)
    reach(stage, "«Vaccins»", lambda: stage.page.find("Vaccins"))


def trend(stage):
    top(stage)
    all_of(stage, "analyses")
    see(stage, "Hors de l’usuel")
    row = wait_until("glycated haemoglobin in the list", 15, lambda: stage.page.find("glyquée"))
    stage.window.click(*stage.page.place(row))
    see(stage, "Valeur choisie")
    see(stage, "valeurs, de")


def vaccinations(stage):
    go(stage, "Santé")
    all_of(stage, "vaccins")
    see(stage, "Retour : Santé")


def timeline(stage):
    go(stage, "Santé")
    tap(stage, "Au fil du temps")
    see(stage, "Bilan sanguin")


def measure(stage):
    go(stage, "Santé")
    top(stage)
    tap(stage, "Noter une mesure")
    see(stage, "Prise maintenant")
    stage.window.type("61,4")
    stage.window.key("Return")
    see(stage, "C’est noté")


def review(stage):
    """The dialog is the one every Qt program has without a desktop; it opens where the app was started."""
    tap(stage, "Importer des fichiers")
    tap(stage, "Choisir des fichiers")
    tap(stage, LETTER)
    stage.window.key("Return")
    see(stage, "Ranger 1 document")


def filed(stage):
    tap(stage, "Ranger 1 document")
    see(stage, "1 document rangé dans votre coffre")


STEPS = [("health", glance), ("trend", trend), ("vaccinations", vaccinations), ("timeline", timeline), ("measure", measure),
         ("import-review", review), ("import-filed", filed)]
