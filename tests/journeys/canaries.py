"""Rare words of a person's documents, and a search for them in every file written since: as UTF-8, UTF-16, base64,
hexadecimal, or in zlib streams (KM-5)."""
import base64
import json
import os
import pathlib
import time
import zlib

BEGAN = time.time()
PLACES = [os.environ["HOME"], os.environ.get("XDG_RUNTIME_DIR", ""), "/tmp", "/var/tmp"]
OTHERS = ("/havre-journey-", "/havre-tour-")  # at work beside us, with a family of their own


def canaries(made, login):
    """Titles, the name, the matricule, and what the documents speak of."""
    people = json.loads((made / "people.json").read_text(encoding="utf-8"))
    me = next(p for p in people if p["login"] == login)
    words = {me["ins"]["matricule"], me["family_name"]}
    for sidecar in (made / "records" / login).glob("*.meta.json"):
        words.add(json.loads(sidecar.read_text(encoding="utf-8"))["title"])
    words |= {"Hémoglobine", "glycémie", "ferritine"}
    return {w for w in words if len(w) >= 6}


def disguises(word):
    utf8 = word.encode()
    yield utf8
    yield word.encode("utf-16-le")
    yield utf8.hex().encode()
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + utf8)
        yield encoded[4 if shift else 0:-4]


def streams(data):
    """The file itself, and what zlib streams inside it hold."""
    yield data
    at = data.find(b"\x78\x9c")
    tries = 0
    while at >= 0 and tries < 200:
        tries += 1
        try:
            yield zlib.decompressobj().decompress(data[at:], 1 << 20)
        except zlib.error:
            pass
        at = data.find(b"\x78\x9c", at + 1)


def search(needles, left_out):
    found, read = [], 0
    for place in filter(None, PLACES):
        # os.walk goes on where a folder vanishes meanwhile; others may be at work on this machine.
        for path in (pathlib.Path(folder) / name for folder, _, names in os.walk(place) for name in names):
            try:
                if not path.is_file() or path.is_symlink() or any(path.is_relative_to(x) for x in left_out):
                    continue
                if path.stat().st_mtime < BEGAN:  # older than the session: not ours
                    continue
                data = path.read_bytes()
            except OSError:
                continue
            read += 1
            for stream in streams(data):
                found += [(str(path), needle[:24]) for needle in needles if needle in stream]
    return found, read


def none_left(made, login, folder, left_out):
    """Nothing of the documents in `made` is readable anywhere but where it was `left_out`; `folder` is the session's own."""
    words = canaries(made, login)
    needles = [d for word in words for d in disguises(word)]
    planted = pathlib.Path(os.environ["HOME"]) / "control-copy"
    planted.write_text("Hémoglobine", encoding="utf-8")
    caught, _ = search(needles, left_out)
    planted.unlink()
    assert any("control-copy" in path for path, _ in caught), "the search does not find a planted word"
    found, read = search(needles, left_out)
    found = [f for f in found if not any(name in f[0] for name in OTHERS) or str(folder) in f[0]]
    assert not found, found[:10]
    print(f"{len(needles)} disguises of {len(words)} words: none in {read} files")
