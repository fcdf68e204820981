// A library, a fake DMP and the outbox between them; the person of the fake DMP gives orders.
#pragma once

#include "core/dmp/outbox/Outbox.h"
#include "core/journal/AccessJournal.h"
#include "tests/core/dmp/Syncing.h"

namespace havre::tests {

struct Sending : TestSpace {
    FakeDmp server{sharedCertificates()};
    FakeTokens tokens;
    records::Library library{*space};
    std::unique_ptr<dmp::Outbox> outbox = std::make_unique<dmp::Outbox>(*space, library, tokens, clock);
    DocumentId document;

    Result<qint64> deposit(const char *title)
    {
        records::NewDocument arriving;
        arriving.document.title = QString::fromUtf8(title);
        arriving.document.contentType = QStringLiteral("text/plain");
        arriving.document.confidentiality = {QStringLiteral("N")};
        arriving.bytes = QByteArray("Une lettre : ") + title;
        arriving.journalActor = QStringLiteral("Vous");
        HAVRE_TRY(id, await(library.add(arriving)));
        document = id;
        return again();
    }
    Result<qint64> order(dmp::Order::Kind kind) { return await(outbox->order(kind, document)); }
    Result<qint64> again() { return order(dmp::Order::Kind::Deposit); }
    Result<dmp::Order::State> withdraw(qint64 id) { return await(outbox->withdraw(id)); }
    QList<journal::Act> acts()
    {
        QList<journal::Act> found;
        for (const auto &entry : valueOf(await(journal::list(*space, 0, 50))))
            found.prepend(entry.act);
        return found;
    }
    QCoro::Task<Result<dmp::OutboxReport>> sending()
    {
        identity::Person person;
        person.givenName = QStringLiteral("Camille");
        person.familyName = QStringLiteral("MOREAU");
        person.birthDate = QDate(1979, 3, 5);
        person.ins = server.endpoint().patient;
        return outbox->send(server.endpoint(), person);
    }
    Result<dmp::OutboxReport> send() { return await(sending()); }
    QList<dmp::Order> orders() { return valueOf(await(outbox->list())); }
    dmp::Order last() { return orders().last(); }
};

} // namespace havre::tests
