"""The household in the tour: a newborn's space in a minute, her number later and her record with it, the booklet, weight and
height, and back to one's own space in one gesture."""
import json

from hands import PHONE, go, reach, see, tap, top
from screen import wait_until


def household(stage):
    go(stage, "Famille", behind_more=True)
    see(stage, "Chaque espace a sa propre clé")


def new_space(stage):
    tap(stage, "Créer l’espace d’un enfant")
    see(stage, "Un nouvel espace")
    tap(stage, "Prénom")
    for word in ("Louise", "Moreau"):
        stage.window.type(word)
        stage.window.key("Return")
    stage.window.type("29/09/2025")
    tap(stage, "Fille", exact=True)
    top(stage)


def child_made(stage):
    tap(stage, "Créer cet espace")
    see(stage, "Prochain examen", 30)
    see(stage, "Espace de Louise Moreau")


def number(stage):
    people = json.loads((stage.family / "people.json").read_text(encoding="utf-8"))
    louise = next(p for p in people if p["login"] == "louise.moreau")
    go(stage, "Accueil")
    tap(stage, "Compléter", exact=True)
    see(stage, "Compléter l’espace de Louise")
    tap(stage, "Matricule INS", exact=True)  # the sentence above speaks of it too
    stage.window.type(louise["ins"]["matricule"])


def booklet(stage):
    stage.window.key("Return")
    see(stage, "Prochain examen", 60)
    reach(stage, "what the record says was done", lambda: stage.page.find("Hexavalent") or stage.page.find("Fait"), 120)
    top(stage)


def measures(stage):
    tap(stage, "Noter poids et taille")
    see(stage, "Tour de tête")
    for words in ("9,2", "75,5", "46"):
        stage.window.type(words)
        stage.window.key("Return")
    see(stage, "C’est noté")


def growth(stage):
    tap(stage, "Voir la courbe")
    see(stage, "Croissance")
    see(stage, "sur 100 enfants")


def child_documents(stage):
    go(stage, "Documents")
    see(stage, "Examen du quatrième mois", 30)
    see(stage, "Espace de Louise Moreau")


def own_again(stage):
    tap(stage, "Camille Moreau" if stage.size[0] < PHONE else "Revenir à votre espace")
    wait_until("nothing of the child's", 20, lambda: not stage.page.find("Espace de Louise"))
    go(stage, "Accueil")
    see(stage, "Bonjour Camille")


STEPS = [("household", household), ("new-space", new_space), ("child-made", child_made), ("child-number", number),
         ("booklet", booklet), ("child-measures", measures), ("growth", growth), ("child-documents", child_documents),
         ("own-again", own_again)]
