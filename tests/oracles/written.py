"""Writes a whole export and a consultation pack, and has foreign readers judge them (README.md). Run by ./dev oracles."""
import os
import pathlib
import re
import subprocess
import sys
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "journeys"))
from harbour import family, harbour, login_of  # noqa: E402

# What they say and need not be true: the International Patient Summary's own package is not theirs; CI-SIS wants « NH ».
ALLOWED = re.compile(r"http://hl7\.org/fhir/uv/ips/"
                     r"|Only the ID number and the assigning authority can be defined for a CX value")
OUT_OF_QUESTION = ("error", "fatal", "warning", "refused")


def judged(oracle, files):
    """(words that are not allowed, entries read in each file)"""
    done = subprocess.run(["java", "-Xmx2g", "-cp", os.environ["HAVRE_ORACLES"], oracle, *files],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0, done.stderr
    said = [line.split("\t") for line in done.stdout.splitlines() if line]
    against = [line for line in said if line[0] in OUT_OF_QUESTION and not ALLOWED.search(line[2])]
    return against, {line[1]: int(line[2]) for line in said if line[0] == "read"}


with harbour() as one:
    made = family(one.folder)
    login, password = login_of(made, "camille.moreau")
    one.start_sandbox("--family", str(made), login=login, password=password)
    one.create_vault()
    one.cli("login")
    one.cli("sync")
    one.cli("share", "emergency", "add", "allergy", "Pénicilline")
    one.cli("share", "emergency", "add", "treatment", "Metformine")
    one.cli("measure", "add", "weight", "61.4")
    documents = [document["id"] for document in one.cli("documents", "list")["documents"]]
    carried = one.cli("export", "--output", str(one.folder / "export"))
    one.cli("share", "pack", "--output", str(one.folder / "pack"), "--question", "Que penser du fer ?", *documents[:40])
    with zipfile.ZipFile(one.folder / "pack" / "IHE_XDM.zip") as archive:
        archive.extractall(one.folder / "xdm")
    bundle, summary = str(one.folder / "export" / "bundle.fhir.json"), str(one.folder / "pack" / "ips.fhir.json")
    metadata = str(one.folder / "xdm" / "IHE_XDM" / "SUBSET01" / "METADATA.XML")

    against, read = judged("FhirOracle", [bundle, summary])
    refused, entries = judged("XdsOracle", [metadata])
    for line in against + refused:
        print(*line, sep="  ")
    assert read[bundle] >= carried["documents"] + carried["facts"] and read[summary] > 10, read
    assert entries[metadata] == 40, entries
    print(f"HAPI FHIR read {read[bundle]} entries of the export and {read[summary]} of the summary, "
          f"IPF {entries[metadata]} of the XDM archive; {len(against) + len(refused)} words against them")
    sys.exit(1 if against or refused else 0)
