"""KM-5: after a whole session of havre-cli no word of any document lies readable in any file of the home, temp, runtime
and cache folders."""
from canaries import none_left
from harbour import CAMILLE, harbour

with harbour() as one:
    made = one.settle()
    listed = one.cli("documents", "list")["documents"]
    for document in listed[:6]:
        one.cli("documents", "show", document["id"])
    one.cli("search", "ferritine")
    none_left(made, CAMILLE, one.folder, [made, one.folder / "sandbox"])
