// The sandbox's own certificate authority and the server certificate it signs for 127.0.0.1 and
// localhost: EC P-256, kept in the state folder, so an app that trusts it once trusts it tomorrow.
// The only folder of the sandbox that includes OpenSSL. Threading: any one thread.
#pragma once

#include "core/foundation/Result.h"

#include <QSslCertificate>
#include <QSslKey>

namespace havre::sandbox {

struct ServerCredentials {
    QList<QSslCertificate> chain;
    QSslKey key;
    QString authorityFile; // PEM, for those who must trust us
};

// Makes the authority when the folder has none (ten years), and a fresh server certificate (90 days).
// Exhausted "sandbox.state" when the folder cannot be written, Internal "sandbox.authority".
[[nodiscard]] Result<ServerCredentials> credentials(const QString &stateFolder);

} // namespace havre::sandbox
