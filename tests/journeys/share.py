"""A share from the vault to the doctor's browser, a real Chromium: read with the passcode, refused without it, late, closed
by the patient, and after ten wrong codes; nothing of a document acts on the page; the server never holds a key."""
import base64
import json
import os
import pathlib
import shutil
import time
import urllib.error
import urllib.request
import ssl

from chromium import Chromium
from harbour import harbour, skip

if not shutil.which("chromium"):
    skip("no Chromium here")

HOSTILE = "Bilan <img src=x onerror=document.title='pris'><script>document.title='pris'</script>"


def payload(link):
    text = link.split("#shlink:/")[1]
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def ask(one, url, passcode, recipient="Dr Essai"):
    context = ssl.create_default_context(cafile=one.platform.parent / "authority.pem")
    request = urllib.request.Request(url, json.dumps({"recipient": recipient, "passcode": passcode}).encode(),
                                     {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, context=context) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refused:
        return refused.code, json.loads(refused.read() or b"{}")


def wrong(code, by=1):
    return f"{(int(code) + by) % 1000000:06d}"


def look(one, link):
    """A browser that trusts the server as it is now: its key is a new one at each start."""
    return Chromium(one.folder / "chromium", payload(link)["url"].split(":")[2].split("/")[0])


def restart(one, browser, link, made):
    one.start_family(made=made)
    browser.close()
    return look(one, link)


def enter(browser, link, name, code):
    browser.go(link)
    browser.wait("!document.getElementById('door').hidden")
    browser.type("#recipient", name)
    browser.type("#passcode", code)
    browser.click("#form button")


with harbour() as one:
    made = one.settle()
    letter = one.folder / "lettre.txt"
    letter.write_text("Bonjour docteur,\n<b>pas en gras</b> <script>document.title='pris'</script>\n")
    one.cli("import", "--yes", str(letter))
    documents = one.cli("documents", "list")["documents"]
    structured = next(d for d in documents if d["contentType"] == "text/xml" and d["category"] == "Biology")
    paper = next(d for d in documents if d["contentType"] == "application/pdf")
    photo = next((d for d in documents if d["contentType"].startswith("image/")), paper)
    typed = next(d for d in documents if d["contentType"] == "text/plain")
    chosen = [structured["id"], paper["id"], photo["id"], typed["id"]]

    assert one.cli("share", "create", expect=2)["error"]["code"] == "cli.usage"
    assert one.cli("share", "create", "1" * 32, expect=7)["error"]["code"] == "records.absent"
    before = time.time()
    share = one.cli("share", "create", *chosen, "--label", HOSTILE[:70])
    assert share["state"] == "open" and len(share["documents"]) == len(chosen) and len(share["passcode"]) == 6, share
    said = payload(share["link"])
    assert said["flag"] == "P" and 14 * 60 < said["exp"] - before < 16 * 60 and len(said["url"]) <= 128, said
    key = said["key"]

    # The server holds nothing it could read: neither key nor passcode nor a word of a title.
    kept = b"".join(p.read_bytes() for p in (one.platform.parent / "share").rglob("*") if p.is_file())
    for secret in (key, share["passcode"], "pas en gras", structured["title"]):
        assert secret.encode() not in kept, secret
    assert len(kept) > 10_000

    browser = look(one, share["link"])
    try:
        enter(browser, share["link"], "Dr Anne Lefèvre", wrong(share["passcode"]))
        browser.wait("!document.getElementById('error').hidden")
        assert "9 essais" in browser.value("document.getElementById('error').textContent")
        asked = len(browser.requests)
        browser.type("#passcode", share["passcode"])
        browser.click("#form button")
        browser.wait(f"document.body.dataset.ready === '{len(chosen)}'")
        text = browser.value("document.getElementById('documents').innerText")
        assert structured["title"] in text and paper["title"] in text and "<b>pas en gras</b>" in text, text[:400]
        assert browser.value("document.querySelectorAll('#documents td').length") > 4
        assert browser.value("[...document.querySelectorAll('#documents img.page')].length") >= 2
        browser.wait("[...document.querySelectorAll('#documents img.page')].every((i) => i.complete && i.naturalWidth > 300)")
        assert browser.value("document.querySelectorAll('#documents a[download]').length") >= len(chosen)
        assert HOSTILE[:70] == browser.value("document.getElementById('read-label').textContent")
        assert browser.value("document.title") != "pris"
        assert browser.value("document.querySelectorAll('article script, article img:not(.page), h1 img').length") == 0
        assert "#" not in browser.value("location.href"), "the key stays in the address"
        assert browser.value("document.getElementById('until').textContent").startswith("Encore")
        origin = said["url"].rsplit("/share/", 1)[0]
        assert all(u.startswith((origin, "blob:", "about:")) and key not in u for u in browser.requests), browser.requests
        assert [c for c in browser.complaints if "401" not in c and "favicon" not in c] == [], browser.complaints
        if keep := os.environ.get("HAVRE_PICTURES"):
            browser.picture(pathlib.Path(keep) / "share.png")

        # What the patient sees of it.
        log = one.cli("share", "log", str(share["share"]))
        assert [line["outcome"] for line in log["log"]] == ["wrong-passcode", "opened"], log
        assert log["remainingAttempts"] == 9 and not log["ended"]
        one.cli("share", "log", str(share["share"]))  # asked again: no second line in the journal
        acts = [e for e in one.cli("journal")["entries"] if e["act"].startswith("Share")]
        assert [e["act"] for e in acts] == ["ShareOpened"] + ["ShareCreated"] * len(chosen), acts
        assert acts[0]["actor"] == "«\u00a0Dr Anne Lefèvre\u00a0»"
        assert one.cli("vault", "verify")["journalWhole"]

        # Closed by the patient, also for who has the page's address and the code.
        assert one.cli("share", "revoke", str(share["share"]))["revoked"]
        assert ask(one, said["url"], share["passcode"])[0] == 404
        enter(browser, share["link"], "Dr Anne Lefèvre", share["passcode"])
        browser.wait("!document.getElementById('closed').hidden")
        assert browser.value("document.querySelectorAll('article').length") == 0
        assert not list((one.platform.parent / "share").rglob("*.jwe")), "revoked, and still there"
        listed = one.cli("share", "list")["shares"][0]
        assert listed["state"] == "revoked" and not listed["link"] and not listed["passcode"] and listed["openings"] == 1

        # Ten wrong codes, three of them before a restart of the server: closed for good, also for the right one.
        second = one.cli("share", "create", typed["id"])
        url = payload(second["link"])["url"]
        left = [ask(one, url, wrong(second["passcode"], n))[1]["remainingAttempts"] for n in (1, 2, 3)]
        one.stop_sandbox()
        browser = restart(one, browser, second["link"], made)
        left += [ask(one, url, wrong(second["passcode"], n))[1]["remainingAttempts"] for n in range(4, 11)]
        assert left == list(range(9, -1, -1)), left
        assert ask(one, url, second["passcode"])[0] == 404
        enter(browser, second["link"], "Dr Anne Lefèvre", second["passcode"])
        browser.wait("!document.getElementById('closed').hidden")

        # A link with a letter changed opens nothing and says so.
        third = one.cli("share", "create", typed["id"])
        spoilt = payload(third["link"])
        spoilt["key"] = ("A" if spoilt["key"][0] != "A" else "B") + spoilt["key"][1:]
        other = base64.urlsafe_b64encode(json.dumps(spoilt).encode()).decode().rstrip("=")
        enter(browser, third["link"].split("#")[0] + "#shlink:/" + other, "Dr Anne Lefèvre", third["passcode"])
        browser.wait("!document.getElementById('closed').hidden")
        assert "déchiffré" in browser.value("document.getElementById('closed-why').textContent")

        # Late: the file's record says the hour is past; the page and the server both refuse.
        one.stop_sandbox()
        for file in (one.platform.parent / "share").rglob("link.json"):
            record = json.loads(file.read_text())
            if spoilt["url"].endswith(record["id"]):
                record["expires"] = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 60))
                file.write_text(json.dumps(record))
        browser = restart(one, browser, third["link"], made)
        assert ask(one, spoilt["url"], third["passcode"])[0] == 404
        spoilt["exp"] = int(time.time()) - 60
        late = base64.urlsafe_b64encode(json.dumps(spoilt).encode()).decode().rstrip("=")
        browser.go(third["link"].split("#")[0] + "#shlink:/" + late)
        browser.wait("!document.getElementById('closed').hidden")
        assert "temps" in browser.value("document.getElementById('closed-why').textContent")
    finally:
        browser.close()

    one.stop_sandbox()
    assert one.cli("share", "create", typed["id"], expect=4)["error"]["code"]
    print("share: read in Chromium by passcode; refused when wrong, closed, spoilt, late, away")
