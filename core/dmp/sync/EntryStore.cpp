#include "core/dmp/sync/EntryStore.h"

#include "core/records/Confidentiality.h"
#include "core/records/DocumentStore.h"
#include "core/records/Lost.h"

namespace havre::dmp::entries {

using vault::sqlite::Connection;

namespace {

enum State { Waiting = 0, Stored = 1, Quarantined = 2 };

struct Known {
    bool there = false;
    int state = Waiting;
    QString lastUpdated;
};

Result<Known> find(Connection &c, const QString &entryId)
{
    HAVRE_TRY(row, c.prepare("SELECT state, last_updated FROM dmp_entry WHERE entry_id = ?1"));
    row.bind(1, entryId);
    HAVRE_TRY(there, row.step());
    return there ? Known{true, static_cast<int>(row.integer(0)), row.text(1)} : Known{};
}

Result<void> put(Connection &c, const mhd::Reference &reference, State state, const QString &code)
{
    HAVRE_TRY(upsert, c.prepare(
        "INSERT INTO dmp_entry(entry_id, master, state, last_updated, date, code, reference) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(entry_id) DO UPDATE SET master = excluded.master, "
        "state = excluded.state, last_updated = excluded.last_updated, date = excluded.date, code = excluded.code, "
        "reference = excluded.reference"));
    const QDateTime date = reference.told.date;
    upsert.bind(1, reference.told.entryId).bind(2, reference.told.masterIdentifier).bind(3, static_cast<int>(state));
    upsert.bind(4, reference.lastUpdated).bind(5, date.isValid() ? date.toMSecsSinceEpoch() : qint64(0)).bind(6, code);
    if (state == Waiting)
        upsert.bind(7, reference.json);
    else
        upsert.bindNull(7);
    return upsert.run();
}

Result<void> settle(Connection &c, const QString &entryId, State state, const QString &code)
{
    HAVRE_TRY(update, c.prepare("UPDATE dmp_entry SET state = ?2, code = ?3, "
                                "reference = CASE WHEN ?2 = 0 THEN reference ELSE NULL END WHERE entry_id = ?1"));
    return update.bind(1, entryId).bind(2, static_cast<int>(state)).bind(3, code).run();
}

// Why this one may not come in; empty when it may.
QString objection(const mhd::Reference &reference, const Reader &reader)
{
    if (identity::whose(reference.patient, reader.patient.matricule()) == identity::Whose::Another)
        return QString(QLatin1String("dmp.other-person"));
    return maySee(reader, reference.told) ? QString() : QString(QLatin1String("dmp.not-for-you"));
}

Result<std::optional<DocumentId>> inLibrary(Connection &c, const mhd::Reference &reference)
{
    if (reference.told.masterIdentifier.isEmpty())
        return std::optional<DocumentId>();
    return records::store::known(c, reference.told.masterIdentifier, {});
}

// Only what came from there: a copy the person brought in by their own hand is theirs.
Result<void> withdraw(Connection &c, const DocumentId &id, Noted &noted)
{
    HAVRE_TRY(document, records::store::document(c, id));
    if (document.origin != records::Origin::Dmp)
        return {};
    noted.withdrawn.append(document.blob);
    return records::store::remove(c, id);
}

} // namespace

bool maySee(const Reader &reader, const records::Document &document)
{
    return reader.rights.may(family::Act::Fetch, records::itemOf(document));
}

Result<Noted> note(Connection &c, const QList<mhd::Reference> &references, const Reader &reader, bool again)
{
    Noted noted;
    for (const mhd::Reference &reference : references) {
        HAVRE_TRY(before, find(c, reference.told.entryId));
        const bool same = before.there && before.lastUpdated == reference.lastUpdated;
        if (same && before.state == Quarantined && !again)
            continue;
        HAVRE_TRY(here, inLibrary(c, reference));
        if (const QString code = objection(reference, reader); !code.isEmpty()) {
            // Hidden since: what the server withdraws goes from here too (security.md §3.7).
            if (here && code == QLatin1String("dmp.not-for-you"))
                HAVRE_CHECK(withdraw(c, *here, noted));
            if (code == QLatin1String("dmp.not-for-you") && reader.rights.who != family::Who::Oneself) {
                HAVRE_CHECK(forgotten(c, reference.told.entryId));
                ++noted.hidden;
                continue;
            }
            HAVRE_CHECK(put(c, reference, Quarantined, code));
            noted.objections.append(code);
            continue;
        }
        HAVRE_TRY(isLost, here ? records::lost::has(c, *here) : Result<bool>(false));
        const bool stored = here ? !isLost : before.there && before.state == Stored;
        if (here && !same)
            HAVRE_CHECK(records::store::refresh(c, *here, reference.told));
        if (stored)
            ++noted.known;
        if (!same || (again && !stored) || stored != (before.state == Stored))
            HAVRE_CHECK(put(c, reference, stored ? Stored : Waiting, {}));
    }
    return noted;
}

Result<QStringList> waiting(Connection &c)
{
    HAVRE_TRY(row, c.prepare("SELECT entry_id FROM dmp_entry WHERE state = 0 ORDER BY date DESC"));
    QStringList ids;
    while (true) {
        HAVRE_TRY(there, row.step());
        if (!there)
            return ids;
        ids.append(row.text(0));
    }
}

Result<QByteArray> reference(Connection &c, const QString &entryId)
{
    HAVRE_TRY(row, c.prepare("SELECT reference FROM dmp_entry WHERE entry_id = ?1 AND state = 0"));
    row.bind(1, entryId);
    HAVRE_TRY(there, row.step());
    if (!there)
        return failure(Fault::NotFound, QLatin1String("dmp.absent"));
    return row.bytes(0);
}

Result<void> stored(Connection &c, const QString &entryId)
{
    HAVRE_CHECK(settle(c, entryId, Stored, {}));
    return c.changes() > 0 ? Result<void>() : failure(cancellation());
}

Result<void> forgetAll(Connection &c)
{
    HAVRE_CHECK(c.execute("DELETE FROM dmp_entry"));
    return c.execute("DELETE FROM dmp_cursor");
}

Result<void> failed(Connection &c, const QString &entryId, const QString &code)
{
    return settle(c, entryId, Waiting, code);
}

Result<void> forgotten(Connection &c, const QString &entryId)
{
    HAVRE_TRY(removal, c.prepare("DELETE FROM dmp_entry WHERE entry_id = ?1"));
    return removal.bind(1, entryId).run();
}

Result<void> quarantined(Connection &c, const QString &entryId, const QString &code)
{
    return settle(c, entryId, Quarantined, code);
}

Result<QString> cursor(Connection &c, const QString &service)
{
    HAVRE_TRY(row, c.prepare("SELECT since FROM dmp_cursor WHERE service = ?1"));
    row.bind(1, service);
    HAVRE_TRY(there, row.step());
    return there ? row.text(0) : QString();
}

Result<void> moveCursor(Connection &c, const QString &service, const QString &since)
{
    HAVRE_TRY(upsert, c.prepare("INSERT INTO dmp_cursor(service, since) VALUES(?1, ?2) "
                                "ON CONFLICT(service) DO UPDATE SET since = excluded.since"));
    return upsert.bind(1, service).bind(2, since).run();
}

} // namespace havre::dmp::entries
