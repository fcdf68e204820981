// The platform's catalogue of apps: built and signed anew at each start by the same library as
// havre-catalogue-tool, from the readable sources beside, and served as plain files under /catalogue/.
// Threading: the sandbox's. Errors: app/cataloguetool's.
#pragma once

#include "app/sandbox/http/Server.h"
#include "core/foundation/Result.h"

#include <QDateTime>

namespace havre::sandbox {

class CatalogueDesk {
public:
    // `state`: keys and publication stand there (catalogue-keys/, catalogue/). `source` empty: ours.
    [[nodiscard]] static Result<CatalogueDesk> open(const QString &state, const QString &source, const QDateTime &now);
    void serve(Server &server) const;
    [[nodiscard]] QString rootFile() const { return m_root; }

private:
    QString m_folder;
    QString m_root;
};

} // namespace havre::sandbox
