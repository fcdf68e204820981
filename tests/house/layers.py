"""Who may include whom. The table below is the rule; changing it is a visible commit."""
import re

import tree

# folder: what it may include besides itself. Longest match decides.
MAY = {
    "core/foundation": [],
    "core/ports": ["core/foundation"],
    "core/crypto": ["core/foundation"],
    "core/network": ["core/foundation"],
    "core/vault": ["core/foundation", "core/ports", "core/crypto"],
    "core/identity": ["core/foundation"],
    "core/journal": ["core/foundation", "core/crypto", "core/vault"],
    "core/settings": ["core/foundation", "core/vault"],
    "core/family/rights": ["core/foundation"],
    "core/family": ["core/foundation", "core/ports", "core/vault", "core/identity", "core/journal", "core/settings",
                    "core/records", "core/health"],
    "core/records": ["core/family/rights", "core/foundation", "core/ports", "core/crypto", "core/vault", "core/identity", "core/journal"],
    "core/records/cda": ["core/foundation", "core/identity", "core/records/Document.h"],
    "core/records/kinds": ["core/foundation", "core/records/cda", "core/records/Document.h"],
    "core/records/reading": ["core/foundation", "core/records/cda", "core/records/kinds", "core/records/Document.h"],
    "core/health": ["core/family/rights", "core/foundation", "core/ports", "core/vault", "core/identity", "core/journal", "core/settings",
                    "core/records"],
    "core/dmp": ["core/family/rights", "core/foundation", "core/ports", "core/crypto", "core/network", "core/vault", "core/identity",
                 "core/journal", "core/settings", "core/records"],
    "core/mailbox": ["core/foundation", "core/ports", "core/crypto", "core/network", "core/vault", "core/identity",
                     "core/journal", "core/settings", "core/records"],
    "core/sharing": ["core/family/rights", "core/foundation", "core/ports", "core/crypto", "core/network", "core/vault", "core/identity",
                     "core/journal", "core/settings", "core/records", "core/health"],
    "core/session": ["core"],
    "store": ["core"],
    "platform": ["core/foundation", "core/ports"],
    "ui": ["core", "store"],
    "app": ["core", "store", "platform", "ui"],
    "tests": ["core", "store", "platform", "ui", "app", "tests"],
}
# Names of outside headers that a layer must not know, and the folders that may.
OUTSIDE = [
    (r"openssl/", ["core/crypto", "app/sandbox", "tests"]),
    (r"sqlite3\.h", ["core/vault", "tests"]),
    (r"poppler", ["app/render", "tests"]),
    (r"pugixml", ["app/sandbox", "tests"]),
    (r"gmime|glib", ["core/mailbox/mime", "tests"]),
    (r"gumbo", ["core/mailbox/mime", "tests"]),
    (r"qrencode|zint", ["core/sharing", "tests"]),
    (r"qpdf", ["app/press", "tests"]),
    (r"cjose", ["core/crypto", "tests"]),
    (r"zxcvbn", ["core/vault", "tests"]),
    (r"simdjson", ["core/dmp", "store/catalogue/tuf", "tests"]),
    (r"keychain", ["platform/keychain", "tests"]),
    (r"QtQml/|QQml|QtQuick/|QQuick|qqml", ["ui", "app", "tests"]),
    (r"QGui|QtGui|QImage|QPainter|QPixmap|QWindow|QScreen|QFont", ["ui", "app", "platform", "store/host/webengine", "tests"]),
    (r"QtWebEngine|QWebEngine", ["store/host"]),
    (r"QNetworkAccessManager|QNetworkReply|QNetworkRequest",
     ["core/dmp", "core/session", "core/sharing", "core/network", "store/catalogue", "app", "tests"]),
    (r"QSqlDatabase|QtSql|QDomDocument|QXmlStreamReader", ["tests"]),
    (r"QXmlStreamWriter", ["core/records/xdm", "app/sandbox", "tests"]),
]
SQL = re.compile(r'"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\s')
SQL_IN = re.compile(r"^(core/vault/|core/journal/|core/settings/|core/records/|core/health/facts/|core/family/Card|core/dmp/sync/|"
                    r"core/dmp/outbox/|core/mailbox/store/|core/session/|core/sharing/|store/permissions/|tests/)")


def owner(path):
    return max((f for f in MAY if path.startswith(f + "/")), key=len, default=None)


def allowed(mine, included):
    if included.startswith(mine + "/"):
        return True
    return any(included == m or included.startswith(m + "/") for m in MAY[mine])


def check(path, text, faults):
    mine = owner(path)
    if mine is None:
        faults.append(f"{path}: no layer is named for this folder")
        return
    for number, line in enumerate(text.split("\n"), 1):
        found = re.match(r'\s*#\s*include\s*[<"]([^>"]+)[>"]', line)
        if found:
            included = found.group(1)
            if re.match(r"(core|store|platform|ui|app|tests)/", included) and not allowed(mine, included):
                faults.append(f"{path}:{number}: {mine} must not include {included}")
            for pattern, where in OUTSIDE:
                if re.search(pattern, included) and not any(path.startswith(w + "/") for w in where):
                    if not re.match(r"(core|store|platform|ui|app|tests)/", included):
                        faults.append(f"{path}:{number}: {mine} must not know {included}")
        elif SQL.search(line) and not SQL_IN.match(path):
            faults.append(f"{path}:{number}: SQL outside the folders that keep data")


if __name__ == "__main__":
    problems = []
    planted = []
    check("core/records/Bad.h", '#include "ui/shell/App.h"\n#include <QtQml/qqml.h>', planted)
    assert len(planted) == 2, "the rule no longer finds a planted fault"
    files = [f for f in tree.tracked(".h", ".cpp") if not tree.name(f).startswith("packaging/")]
    for file in files:
        check(tree.name(file), file.read_text(encoding="utf-8"), problems)
    tree.report(problems, len(files))
