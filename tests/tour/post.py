"""The mailbox in the tour, on real mail servers: a letter came, its document is filed, an answer leaves and is seen sent."""
from hands import PHONE, go, see, tap
from screen import wait_until

ANSWER = "Merci docteur, c'est entendu."


def messages(stage):
    if stage.size[0] < PHONE:
        stage.window.key("Escape")  # the page before has no bar
        see(stage, "Partages")
    go(stage, "Messages")
    see(stage, "Suite de votre consultation", 60)
    see(stage, "non lu")


def conversation(stage):
    row = wait_until("the letter with an ordonnance", 20, lambda: stage.page.row("Votre ordonnance et la suite"))
    stage.window.click(*stage.page.place(row))
    see(stage, "Classer dans mes documents", 30)


def file_attachment(stage):
    tap(stage, "Classer dans mes documents")
    see(stage, "Dans vos documents", 30)


def answer(stage):
    tap(stage, "Répondre au")
    stage.window.type(ANSWER)
    see(stage, "Brouillon gardé" if stage.size[0] > 600 else "Envoyer")


def sent(stage):
    tap(stage, "Envoyer", exact=True)
    see(stage, "Vous", 30)
    wait_until("the answer among the messages, waiting no more", 60,
               lambda: stage.page.find("entendu") and not stage.page.find("Prêt à partir") and not stage.page.find("En train de partir")
               and not stage.page.find("Pas encore parti"))


STEPS = [("messages", messages), ("conversation", conversation), ("filed", file_attachment), ("answer", answer), ("sent", sent)]
