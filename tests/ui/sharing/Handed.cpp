#include "tests/ui/sharing/Handed.h"

#include "core/dmp/outbox/OrderStore.h"
#include "core/records/DocumentStore.h"
#include "core/session/SessionStore.h"
#include "core/sharing/Emergency.h"
#include "core/sharing/ShareStore.h"
#include "tests/support/Await.h"

#include <QMetaEnum>

namespace havre::tests {

using vault::sqlite::Connection;

session::Platform platformWithShares()
{
    session::Platform platform;
    platform.name = QStringLiteral("Mon espace santé");
    platform.issuer = QUrl(QStringLiteral("https://127.0.0.1:1/"));
    platform.clientId = QStringLiteral("havre");
    platform.fhirBase = QUrl(QStringLiteral("https://127.0.0.1:1/fhir"));
    platform.share = QUrl(QStringLiteral("https://127.0.0.1:1/share"));
    return platform;
}

void introduce(session::UnlockedSession &core)
{
    identity::Person person;
    person.givenName = QStringLiteral("Camille");
    person.familyName = QStringLiteral("MOREAU");
    person.birthDate = QDate(1983, 6, 12);
    person.ins = *identity::Ins::parse(QStringLiteral("283065799999987"), QString(identity::TestOid));
    auto work = [person](Connection &c) { return session::writePerson(c, person); };
    ASSERT_OK(await(core.space().write(work)));
}

qint64 putShare(session::UnlockedSession &core, const QString &label, const QStringList &titles, const QDateTime &created, int minutes,
                sharing::State state, int openings, int wrong)
{
    sharing::Share share;
    share.label = label;
    share.created = created;
    share.expires = created.addSecs(60LL * minutes);
    share.server = QStringLiteral("https://partage.havre.test/");
    share.handle = QString(43, u'h');
    share.secret = QString(43, u's');
    share.link = QStringLiteral("https://partage.havre.test/view#shlink:/") + QString(280, u'e');
    share.passcode = QStringLiteral("407291");
    share.state = state;
    share.openings = openings;
    share.wrong = wrong;
    for (const QString &title : titles)
        share.items.append({DocumentId::random(), title});
    auto work = [share](Connection &c) -> Result<qint64> {
        HAVRE_TRY(number, sharing::store::add(c, share));
        sharing::Share counted = share;
        counted.id = number;
        HAVRE_CHECK(sharing::store::setState(c, number, share.state));
        HAVRE_CHECK(sharing::store::setCounts(c, counted));
        return number;
    };
    auto id = await(core.space().write(work));
    Q_EMIT core.shares().changed();
    return valueOf(std::move(id));
}

void putAtDmp(session::UnlockedSession &core, const QString &documentId, bool masked)
{
    const DocumentId id = DocumentId::fromString(documentId);
    auto work = [id, masked](Connection &c) -> Result<void> {
        HAVRE_TRY(document, records::store::document(c, id));
        document.entryId = QStringLiteral("entry-1");
        document.masterIdentifier = QStringLiteral("2.25.1234");
        document.confidentiality = masked ? QStringList{QStringLiteral("N"), QStringLiteral("MASQUE_PS")} : QStringList{QStringLiteral("N")};
        return records::store::refresh(c, id, document);
    };
    ASSERT_OK(await(core.space().write(work)));
    core.library().announceChange();
}

void putOrder(session::UnlockedSession &core, const QString &documentId, const QString &title, dmp::Order::Kind kind, dmp::Order::State state,
              const QString &code)
{
    dmp::Order order;
    order.kind = kind;
    order.document = DocumentId::fromString(documentId);
    order.title = title;
    order.master = QStringLiteral("2.25.") + QString::number(qHash(documentId));
    order.created = core.clock().now();
    auto work = [order, state, code](Connection &c) -> Result<void> {
        HAVRE_TRY(number, dmp::orders::add(c, order));
        return dmp::orders::settle(c, number, state, code);
    };
    ASSERT_OK(await(core.space().write(work)));
    Q_EMIT core.outbox()->changed();
}

void writeSheet(session::UnlockedSession &core, const QDate &day)
{
    sharing::EmergencyRecord record;
    record.allergies = {QStringLiteral("Pénicilline, choc en 2014")};
    record.treatments = {QStringLiteral("Lévothyroxine 75\u202Fµg, le matin"), QStringLiteral("Cétirizine 10\u202Fmg, au besoin")};
    record.conditions = {QStringLiteral("Thyroïdite de Hashimoto"), QStringLiteral("Asthme dans l’enfance")};
    record.contacts = {QStringLiteral("Thomas Bellec, conjoint, 06\u00A000\u00A000\u00A000\u00A000")};
    record.updated = QDateTime(day, QTime(10, 0), Qt::UTC);
    ASSERT_OK(await(sharing::writeEmergency(core.space(), core.rights(), record)));
}

QStringList journalled(session::UnlockedSession &core, const QList<journal::Act> &acts)
{
    QStringList all;
    const auto entries = valueOf(await(journal::list(core.space(), 0, 100)));
    for (const journal::Entry &entry : entries)
        if (acts.contains(entry.act))
            all << QString::fromLatin1(QMetaEnum::fromType<journal::Act>().valueToKey(static_cast<int>(entry.act))) + u' ' + entry.label;
    return all;
}

} // namespace havre::tests
