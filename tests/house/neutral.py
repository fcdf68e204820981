"""What must not be in a commit: machine paths, package registries, keys, real identity numbers."""
import re

import tree

BANNED = [(r"/work/(main|shared|\.library)", "a machine path"), (r"/root/", "a machine path"),
          (r"deb\.debian\.org|registry\.npmjs|pypi\.org|repo1?\.maven", "a package registry"),
          (r"BEGIN (RSA |EC )?PRIVATE KEY", "a private key")]
# A matricule with a valid key must stand beside the test OID; those we invent begin with a test marker in the data.
problems = []
files = [f for f in tree.tracked(".h", ".cpp", ".qml", ".py", ".sh", ".md", ".txt", ".json", ".cmake", ".xml", ".yml")]
for file in files:
    path = tree.name(file)
    if path == "tests/house/neutral.py":
        continue
    for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").split("\n"), 1):
        for pattern, what in BANNED:
            if re.search(pattern, line):
                problems.append(f"{path}:{number}: {what}")
        if "1.2.250.1.213.1.4.8|" in line and re.search(r"\b[12]\d{14}\b", line):
            problems.append(f"{path}:{number}: a matricule under the OID of real people")
tree.report(problems, len(files))
