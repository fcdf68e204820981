"""The hand to the GP in the tour: documents are ticked, become a pack, are shared by a link with its QR code, the share is
cut, and the emergency sheet is written."""
from hands import go, reach, see, tap, top
from screen import plain, wait_until


def leave(stage, text):
    """Back, page by page, until these words are there."""
    for _ in range(4):
        if stage.page.find(text):
            return
        stage.window.key("Escape")
        try:
            see(stage, text, 2)
            return
        except Exception:  # one page further back
            continue
    see(stage, text)


def tick(stage):
    go(stage, "Documents")
    see(stage, "Liste des documents")
    tap(stage, "Rechercher dans les documents")
    stage.window.key("ctrl+a", "BackSpace")
    top(stage)
    tap(stage, "Choisir", exact=True)
    see(stage, "Cochez des documents")
    stage.window.key("space", "Down", "space")
    see(stage, "2 documents choisis")


def pack(stage):
    tap(stage, "Préparer pour une consultation")
    see(stage, "Documents, dans cet ordre")
    tap(stage, "Préparer le dossier")
    see(stage, "Votre dossier est prêt", 90)


def link(stage):
    tap(stage, "Partager ces documents par un lien")
    see(stage, "Ce que verra le soignant")
    tap(stage, "Créer le lien")
    see(stage, "Code à dire au soignant", 90)
    code = see(stage, "Code QR du lien")
    wait_until("the code itself", 20, lambda: stage.window.colours(*stage.page.place(code)) >= 2)


def cut(stage):
    tap(stage, "Couper le partage")
    see(stage, "Plus personne ne peut", 30)
    assert not any(plain(w).startswith("code qr du lien") for w in stage.page.words()), "a cut share still shows its code"


def shares(stage):
    leave(stage, "Liste des documents")
    go(stage, "Partages", behind_more=True)
    see(stage, "Terminés")


def emergency(stage):
    top(stage)
    tap(stage, "Fiche d’urgence")
    see(stage, "remplir en deux minutes", 20)
    tap(stage, "Ajouter", exact=True)
    see(stage, "En quelques mots")
    stage.window.type("Penicilline, choc en 2014")
    stage.window.key("Return")
    see(stage, "Code QR", 20)
    reach(stage, "the card for the wallet", lambda: stage.page.find("Carte de poche"))


STEPS = [("ticked", tick), ("pack", pack), ("share", link), ("share-cut", cut), ("shares", shares), ("emergency", emergency)]
