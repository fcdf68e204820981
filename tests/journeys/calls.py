"""Every command as `--help --json` tells it, called wrongly: one table says what is taken, and nothing else is. No vault is
needed: a call is judged before anything is opened."""
import json
import os
import subprocess
import tempfile

from harbour import BIN

HERE = tempfile.mkdtemp(prefix="havre-journey-")
NOWHERE = ["--vault", os.path.join(HERE, "none")]


def call(*words, given=""):
    done = subprocess.run([BIN / "havre-cli", *words], capture_output=True, text=True, timeout=20, input=given)
    return done.returncode, done.stdout, done.stderr


def misused(words, about):
    code, answer, said = call(*words, "--json", *NOWHERE)
    assert code == 2, (words, code, answer, said)
    error = json.loads(answer)["error"]
    assert error["code"] == "cli.usage" and error["option"] == about, (words, about, error)
    assert about in error["message"] and error["message"] in said, (words, error, said)
    assert not os.path.exists(NOWHERE[1]), words


def operands(command, count):
    """As many words as asked for, each of the kind its name promises."""
    sample = {"ID": "1" * 32, "N": "1", "PARTIE": "1", "MEMBRE": "1", "NOMBRE": "1", "MESURE": "weight", "GENRE": "allergy", "EXAMEN": "month-9"}
    named = [o["name"] for o in command["operands"]]
    return [sample.get(named[min(i, len(named) - 1)], "mot") for i in range(count)]


def least(command):
    return sum(1 for o in command["operands"] if o["needed"])


def needed(command, but=None):
    return [w for o in command["options"] if o["needed"] and o["name"] != but for w in (o["name"], "1")]


def walked(command, everybody, known):
    words = command["command"].split()
    enough = max(least(command), 1 if any(o["many"] for o in command["operands"]) else 0)
    whole = [*words, *operands(command, enough), *needed(command)]
    code, general, _ = call(*words, "--help")
    assert code == 0, words
    own = {o["name"] for o in command["options"]}
    for option in own:
        assert f"\n  {option}" in general, (words, option, "is taken, and help does not tell it")
    # What it takes as it is told gets as far as the vault that is not there.
    code, _, said = call(*whole, *NOWHERE, given="un mot\n")
    assert "cli.usage" not in said, (whole, said)
    if not any(o["many"] for o in command["operands"]):
        most = operands(command, len(command["operands"]))
        misused([*words, *most, "surplus", *needed(command)], "surplus")
    for count in range(least(command)):
        misused([*words, *operands(command, count), *needed(command)], command["operands"][count]["name"])
    for option in command["options"]:
        if option["needed"]:
            misused([*whole[:len(words) + enough], *needed(command, but=option["name"])], option["name"])
        if option["value"]:
            misused([*whole, option["name"]], option["name"])
            misused([*whole, option["name"], ""], option["name"]) # a script's unset variable is not everything
    for place in range(enough):
        name = command["operands"][min(place, len(command["operands"]) - 1)]["name"]
        misused([*words, *operands(command, place), "", *operands(command, enough)[place + 1:], *needed(command)], name)
    foreign = sorted(known - own - everybody)
    for option in foreign:
        value = ["1"] if known_values[option] else []
        misused([*whole, option, *value], option)
    return len(foreign)


code, told, _ = call("--help", "--json")
assert code == 0, "help for programs"
told = json.loads(told)
known_values = {o["name"]: o["value"] for c in told["commands"] for o in c["options"]}
known = set(known_values)
everybody = {o["name"] for o in told["options"]}
general = call("--help")[1]
for option in sorted(everybody):
    assert f"\n  {option}" in general, option
assert {"--vault", "--space", "--json", "--help", "--version", "--password-fd"} <= everybody
assert len(told["commands"]) >= 60, len(told["commands"])
pairs = sum(walked(command, everybody, known) for command in told["commands"])
for words in (["frobnicate"], ["documents"], ["documents", "frobnicate"]):
    code, answer, said = call(*words, "--json")
    assert code == 2 and json.loads(answer)["error"]["code"] == "cli.usage" and words[-1] in said, (words, said)
assert "documents --help" in call("documents")[2] and "documents --help" in call("documents", "frobnicate")[2]
misused(["vault", "create", "--space", "Louise"], "--space")
misused(["documents", "list", "--bogus=secret"], "--bogus")
misused(["catalogue", "list", "--language", "de"], "--language")
for words, about in ((["catalogue", "list", "--limit", "x"], "--limit"), (["timeline", "--limit", "0"], "--limit"), (["login", "--wait", "-1"], "--wait"),
                     (["share", "create", "1" * 32, "--minutes", "0"], "--minutes"), (["facts", "show", "zz"], "N"), (["mail", "show", "0"], "N")):
    misused(words, about)
    assert f"{about} veut un nombre à partir de 1." in call(*words)[2], words
misused(["vault", "create", "--kdf", "tiny"], "--kdf")
for words in (["documents", "list", "--space", ""], ["measure", "add", "weight", "61", "--space", " "], ["documents", "list", "--space="]):
    misused(words, "--space")
misused(["facts", "list", ""], "CODE")
misused(["trend", " "], "CODE")
misused(["share", "pack", "--output", "d"], "ID")
for option, words, named in (("--category", ["documents", "list"], "Reimbursement"), ("--sort", ["documents", "list"], "ByTitle"),
                             ("--kind", ["facts", "list"], "vaccination"), ("--kind", ["timeline"], "message"),
                             ("--relation", ["space", "create", "--given-name", "A", "--family-name", "B", "--birth-date", "2025-09-29"], "carer")):
    misused([*words, option, "humeur"], option)
    assert named in call(*words, option, "humeur")[2], (words, option)
misused(["mail", "save", "1" * 32, "x", "--output", "f"], "PARTIE")
# What is not so shaped is said before any password is asked for, and how it is written.
for words, about, sentence in ((["login", "--wait", "600"], "--wait", "--wait veut un nombre de 1 à 300."),
                               (["documents", "list", "--from", "31/12/2026"], "--from", "« 31/12/2026 » n’est pas une date (--from). Écrivez par exemple 2026-01-31."),
                               (["search", "mot", "--to", "2026-02-30"], "--to", "Écrivez par exemple"),
                               (["booklet", "done", "month-9", "--at", "x"], "--at", "« x » n’est pas une date"),
                               (["documents", "show", "zz"], "ID", "« zz » n’est pas un identifiant"),
                               (["documents", "hide", "A" * 32], "ID", "n’est pas un identifiant"),
                               (["share", "create", "1" * 32, "zz"], "ID", "« zz » n’est pas un identifiant"),
                               (["facts", "list", "--document", "zz"], "--document", "« zz » n’est pas un identifiant"),
                               (["mail", "reply", "1", "--attach", "1" * 32 + ",zz"], "--attach", "« zz » n’est pas un identifiant"),
                               (["share", "pack", "--facts", "1,x", "--output", "d"], "--facts", "--facts veut un nombre à partir de 1."),
                               (["catalogue", "list", "--limit", "99999999999"], "--limit", "un nombre de 1 à "),
                               (["vault", "info", "--password-fd", "abc"], "--password-fd", "« abc » n’est pas un descripteur"),
                               (["vault", "info", "--password-fd", "-1"], "--password-fd", "descripteur"),
                               (["mail", "save", "1" * 32, "abc", "--output", "f"], "PARTIE", "« abc » n’est pas le numéro d’une pièce jointe"),
                               (["mail", "file", "1" * 32, "0", "x"], "MEMBRE", "« x » n’est pas le rang d’un document"),
                               (["documents", "export", "1" * 32, "--output", "-"], "--output", "« - » n’est pas un nom de fichier"),
                               (["documents", "list", "--from", "2025-01-01", "--to", "2024-12-31"], "--from", "--from vient après --to")):
    misused(words, about)
    assert sentence in call(*words, *NOWHERE)[2].replace("\u00a0", " "), (words, call(*words, *NOWHERE)[2])
misused(["share", "pack", "--facts", "x", "--output", "f"], "--facts")
for numbers, sentence in ((["blood-pressure", "120"], "deux nombres"), (["blood-pressure", "120/80"], "par exemple 120 80"),
                          (["weight", "70", "71"], "un seul"), (["weight", "62", "kg"], "sans l’unité")):
    misused(["measure", "add", *numbers], "NOMBRE")
    assert sentence in call("measure", "add", *numbers)[2], numbers
for number, sentence in (("62kg", "sans l’unité"), ("62 kg", "sans l’unité"), ("62.123456789", "trois chiffres au plus"), ("lourd", "par exemple 62")):
    code, _, said = call("measure", "add", "weight", number)
    assert code == 9 and sentence in said and "[health.measure.number]" in said, (number, said)
for words in (["search", "*"], ["search", "((("], ["search", "-"]):
    misused(words, "MOTS")
    assert "Écrivez un mot à chercher" in call(*words)[2], words
# A vault among other files would be moved or cleaned away in part.
with tempfile.TemporaryDirectory() as full:
    open(os.path.join(full, "autre.txt"), "w").close()
    code, _, said = call("vault", "create", "--vault", full)
    assert code == 8 and "[export.not-empty]" in said, said
# After "--" a word is a word, whatever it begins with.
code, _, said = call("search", *NOWHERE, "--", "--bogus")
assert "cli.usage" not in said and "vault.absent" in said, said
# An answer that cannot be written to its end is no success: said in one line, with the code of no room. A refusal keeps its own.
with open("/dev/full", "w") as full:
    for words, code in ((["--version"], 13), (["--help", "--json"], 13), (["frobnicate", "--json"], 2)):
        done = subprocess.run([BIN / "havre-cli", *words], stdout=full, stderr=subprocess.PIPE, text=True, timeout=20)
        assert done.returncode == code and done.stderr.count("[export.cannot-write]") == 1, (words, done.returncode, done.stderr)
print(len(told["commands"]), "commands,", pairs, "foreign options refused")
os.rmdir(HERE)
