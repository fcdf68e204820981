// A whole catalogue as a platform serves it: the sandbox's apps, published by the tool into a folder of one's own
// and put on a loopback port. Sources may be changed and published again.
#pragma once

#include "app/cataloguetool/Publishing.h"
#include "core/session/Platform.h"
#include "tests/store/catalogue/HostileRepository.h"

namespace havre::tests {

class ServedCatalogue {
public:
    explicit ServedCatalogue(const QDateTime &now); // published once

    void publish(const QDateTime &now); // the next version
    // Of the app's source; to be published.
    void setStatus(const QString &app, const QString &status);
    void fall(); // every request is answered 404 from now on

    [[nodiscard]] QUrl address() const;
    [[nodiscard]] QByteArray root() const;
    [[nodiscard]] session::Platform platform() const; // this catalogue, and services nobody answers at

    QTemporaryDir folder;
    HostileRepository server; // nothing of its own stays on it
    cataloguetool::Published published;

private:
    [[nodiscard]] QString in(const char *name) const { return folder.filePath(QLatin1String(name)); }
};

} // namespace havre::tests
