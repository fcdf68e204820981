// platform.json: where the services are. The same app runs against the sandbox, a test server, one day
// the real service, or with none at all. Format documented in core/session/README.md.
// Threading: a value.
#pragma once

#include "core/foundation/Result.h"

#include <QList>
#include <QSslCertificate>
#include <QUrl>

namespace havre::session {

struct Platform {
    QString name; // shown to the person: "Bac à sable"
    QUrl issuer;
    QString clientId;
    QString acrValues; // asked of the issuer, "eidas2"
    QString redirectPath; // registered loopback path, exact; empty: "/cb/" and 32 random letters each time
    QUrl fhirBase;
    QUrl directory;
    QUrl catalogue;
    QByteArray catalogueRoot; // the TUF root to begin to trust its catalogue with ("catalogueRoot": a file)
    QUrl share;
    QUrl imap; // imaps://host:port
    QUrl smtp;
    QString mailDomain;       // a person's health address is their matricule at this domain
    QStringList mailTrusted;  // domains, with all below them, whose senders are of the health space
    bool mailKeepsSent = false; // the server itself keeps a copy of what it accepts in Sent
    bool testPeople = false;    // everybody there is imaginary: a matricule typed is of the test OID
    QList<QSslCertificate> authorities; // the only ones trusted for these services

    // Relative certificate paths are relative to the file. Malformed "platform.malformed",
    // NotFound "platform.absent"; only https (and imaps, smtps) is accepted.
    [[nodiscard]] static Result<Platform> load(const QString &path);
};

} // namespace havre::session
