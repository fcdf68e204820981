"""Signs in with the npm oidc-provider, which is not ours, by each signature it and Havre know: the person, a session that
outlives the process that opened it, refresh tokens that turn, and a sign-out the provider hears of. Run by ./dev oracles."""
import contextlib
import json
import os
import pathlib
import socket
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "journeys"))
from harbour import harbour  # noqa: E402


def authority(folder):
    """An authority of this run and a certificate for 127.0.0.1: (authority, key, certificate)."""
    def openssl(*words):
        subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=folder)

    new_key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    openssl("req", "-x509", *new_key, "-days", "2", "-keyout", "authority-key.pem", "-out", "authority.pem", "-subj", "/CN=Essai",
            "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
    openssl("req", *new_key, "-keyout", "key.pem", "-out", "asked.pem", "-subj", "/CN=localhost")
    (folder / "extensions").write_text("subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n")
    openssl("x509", "-req", "-in", "asked.pem", "-CA", "authority.pem", "-CAkey", "authority-key.pem", "-CAcreateserial",
            "-days", "2", "-extfile", "extensions", "-out", "certificate.pem")
    return folder / "authority.pem", folder / "key.pem", folder / "certificate.pem"


@contextlib.contextmanager
def provider(algorithm, key, certificate):
    """(its address, its process)"""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    running = subprocess.Popen(["node", str(HERE / "oidc" / "provider.mjs"), str(port), key, certificate, algorithm],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert running.stdout.readline() == "ready\n"
        yield f"https://127.0.0.1:{port}", running
    finally:
        running.terminate()
        running.wait(10)


def signs_in(algorithm):
    with harbour() as one:
        trusted, key, certificate = authority(one.folder)
        with provider(algorithm, key, certificate) as (issuer, running):
            one.platform = one.write("platform.json", json.dumps({
                "name": "Essai", "issuer": issuer, "client": "havre", "redirectPath": "/cb", "fhirBase": f"{issuer}/fhir",
                "authorities": [trusted.name]}))
            os.environ["HAVRE_ORACLES_AUTHORITY"] = str(trusted)
            os.environ["BROWSER"] = str(HERE / "oidc" / "browser.py")
            one.create_vault()
            person = one.cli("login", "--wait", "60")
            assert (person["givenName"], person["ins"]["matricule"]) == ("Camille", "287044410921549"), person
            for _ in range(2):
                assert one.cli("sync")["discovered"] == 0
            one.cli("logout")
            assert one.cli("sync", expect=6)["error"]["code"] == "session.signed-out"
            running.terminate()
            heard = running.stdout.read().split("\n")
        assert heard.count("granted refresh_token") == 2 and "revoked" in heard, heard


for name in ("RS256", "ES256", "PS256"):
    signs_in(name)
print("oidc-provider signed a person in by RS256, ES256 and PS256, refreshed twice and heard of the sign-out each time")
