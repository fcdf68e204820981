"""The main job, step by step: what is done, and what must then be seen."""
import os
import subprocess
import time

import apps
import family
import hand
import health
from hands import back_to_list, go, see, tap
import post
from screen import Window, plain, wait_until, windows_named

PASSWORD = "ancre balise phare quai voile"


def write_family(bin_dir, folder):
    subprocess.run([bin_dir / "havre-family", "--out", folder], check=True, capture_output=True,
                   env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return folder


def fill_password(stage):
    field = wait_until("the password field", 15, stage.page.password_field)
    stage.window.click(*stage.page.place(field))
    stage.window.type(PASSWORD)


def welcome(stage):
    see(stage, "Bienvenue dans Havre")


def choose_phrase(stage):
    tap(stage, "Commencer par le coffre")
    see(stage, "Votre phrase secrète")


def own_password(stage):
    tap(stage, "Choisir mon propre mot de passe")
    fill_password(stage)
    tap(stage, "Continuer")
    see(stage, "Encore une fois")


def create_vault(stage):
    fill_password(stage)
    tap(stage, "Créer le coffre", exact=True)
    see(stage, "Votre coffre est prêt", 30)


def sign_in_page(stage):
    tap(stage, "Relier")
    see(stage, "Ouvrir la page de connexion")


def browser_window(stage):
    found = wait_until("the browser's window", 90, lambda: [
        w for w in windows_named("Havre|Connexion|Bac") if w != stage.window.xid
        and run_title(w) not in ("", "Havre")])
    return Window(found[-1])


def drawn(browser):
    """The page has come and been painted: its picture no longer changes and is no blank sheet."""
    sizes = []

    def same():
        shot = subprocess.run(["import", "-silent", "-window", browser.xid, "png:-"], capture_output=True, timeout=30).stdout
        sizes.append(len(shot))
        return len(shot) > 6000 and sizes[-1:] == sizes[-2:-1]

    wait_until("the browser's page", 60, same, 0.4)
    return browser


def run_title(xid):
    return Window(xid).title()


def identifiers(stage):
    tap(stage, "Ouvrir la page de connexion")
    browser = drawn(browser_window(stage))
    browser.focus()
    browser.type(stage.person["login"])
    browser.key("Tab")
    browser.type(stage.person["password"])
    return browser


def one_time_code(stage):
    browser = browser_window(stage)
    before = stage.code_file.read_text() if stage.code_file.exists() else ""
    first = browser.title()
    browser.key("Return")
    code = wait_until("the code on the telephone", 60,
                      lambda: stage.code_file.exists() and stage.code_file.read_text() != before and stage.code_file.read_text())
    wait_until("the page that asks for the code", 60, lambda: browser.title() != first)
    drawn(browser)
    browser.type(code.strip())
    return browser


def signed_in(stage):
    browser = browser_window(stage)
    browser.key("Return")
    see(stage, "Votre dossier est là", 120)
    subprocess.run(["pkill", "-f", f"user-data-dir={stage.folder}/chromium"], capture_output=True)
    time.sleep(0.6)
    stage.window.focus()


def home(stage):
    tap(stage, "Accueil")
    see(stage, "Bonjour Camille")
    see(stage, "chiffré sur cet appareil")


def documents(stage):
    tap(stage, "Documents", exact=True)
    see(stage, "Liste des documents")
    see(stage, "documents")


def search(stage):
    tap(stage, "Rechercher dans les documents")
    stage.window.type("hba1c")
    see(stage, "recherche faite sur cet appareil")


def open_cda(stage):
    row = wait_until("a found document", 15, lambda: stage.page.row("biologiques"))
    stage.window.click(*stage.page.place(row))
    see(stage, "Reçu du DMP", 20)


def open_pdf(stage):
    back_to_list(stage)
    find_and_open(stage, stage.titles["application/pdf"])
    page_drawn(stage, 40)


def open_image(stage):
    back_to_list(stage)
    find_and_open(stage, stage.titles["image/jpeg"])
    page_drawn(stage, 1000)


def page_drawn(stage, colours):
    """The page itself, not its frame: what a screen reader is told says nothing of pixels."""
    page = see(stage, "Page 1 sur", 20)
    wait_until(f"a page of {colours} colours or more", 20,
               lambda: stage.window.colours(*stage.page.place(page)) >= colours, pause=0.5)


def find_and_open(stage, title):
    tap(stage, "Rechercher dans les documents")
    stage.window.key("ctrl+a")
    stage.window.type(" ".join(w for w in title.split() if w.isascii() and len(w) > 3)) # xdotool is unsure of accents
    row = wait_until(f"a row for «{title}»", 15, lambda: stage.page.row(title))
    stage.window.click(*stage.page.place(row))


def journal(stage):
    tap(stage, "Voir mes documents")
    see(stage, "Liste des documents")
    go(stage, "Journal", behind_more=True)
    see(stage, "ouvert")


def settings(stage):
    stage.window.key("Escape")  # on a phone a conversation hides the bar
    go(stage, "Réglages", behind_more=True)
    see(stage, "Apparence")


def lock(stage):
    stage.window.key("ctrl+l")
    see(stage, "Le coffre est fermé")
    shown = " ".join(plain(w) for w in stage.page.words())
    assert "camille" not in shown and "moreau" not in shown, "the lock screen names somebody"


def unlock(stage):
    fill_password(stage)
    stage.window.key("Return")
    see(stage, "Bonjour Camille", 30)


STEPS = [("welcome", welcome), ("phrase", choose_phrase), ("password-again", own_password), ("vault-ready", create_vault),
         ("sign-in", sign_in_page), ("browser-identifiers", identifiers), ("browser-code", one_time_code),
         ("record-home", signed_in), ("home", home), ("documents", documents), ("search", search), ("cda", open_cda),
         ("pdf", open_pdf), ("image", open_image), *health.STEPS, ("journal", journal), *apps.STEPS, *hand.STEPS, *post.STEPS,
         ("settings", settings), *family.STEPS, ("locked", lock),
         ("unlocked", unlock)]
