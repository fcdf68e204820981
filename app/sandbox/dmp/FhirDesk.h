// The DMP's FHIR R4 endpoint: metadata, Patient by INS, DocumentReference search (ITI-67) and read,
// Binary retrieve (ITI-68). A bearer token opens the person's own record, and those of whom they are a
// representative. Errors are OperationOutcomes. Threading: the server's thread.
#pragma once

#include "app/sandbox/dmp/Search.h"
#include "app/sandbox/dmp/Shelf.h"
#include "app/sandbox/oidc/Grants.h"

#include <QJsonObject>

namespace havre::sandbox {

class Server;

class FhirDesk {
public:
    FhirDesk(const People &people, const Grants &grants, Shelf &shelf, const Clock &clock, QString base);
    void serve(Server &server);
    // For journeys: one that hides nothing, and a file that tells what was asked (empty: none).
    void misbehave(bool indiscreet, const QString &requestLog);

private:
    // What remains of a search between its pages; the link is opaque and belongs to one reader.
    struct Pages {
        QString reader;
        QString owner;
        QStringList ids;
        int count = 50;
        QStringList ignored;
        QDateTime expires;
    };
    // Of a person the reader may act for, and not hidden from them.
    [[nodiscard]] bool maySee(const QString &reader, const Entry &entry) const;
    [[nodiscard]] Reply guarded(const Request &request, Reply (FhirDesk::*serveFor)(const Request &, const QString &));
    [[nodiscard]] Reply metadata() const;
    [[nodiscard]] Reply patient(const Request &request, const QString &reader);
    [[nodiscard]] Reply patientById(const Request &request, const QString &reader);
    [[nodiscard]] Reply search(const Request &request, const QString &reader);
    [[nodiscard]] Reply turn(const QString &link, int from, const QString &reader);
    [[nodiscard]] Reply pageOf(const Pages &pages, const QString &link, qsizetype from) const;
    [[nodiscard]] Reply document(const Request &request, const QString &reader);
    [[nodiscard]] Reply binary(const Request &request, const QString &reader);
    [[nodiscard]] QJsonObject resource(const Entry &entry) const;

    const People &m_people;
    const Grants &m_grants;
    Shelf &m_shelf;
    const Clock &m_clock;
    QString m_base;
    QHash<QString, Pages> m_pages;
    bool m_indiscreet = false;
    QString m_requestLog;
};

} // namespace havre::sandbox
