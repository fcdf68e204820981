// The emergency sheet in the vault: who may read and change it, and the journal's line of each change.
#include "core/sharing/Emergency.h"

#include "core/journal/AccessJournal.h"
#include "core/vault/Space.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace havre::sharing {

using family::Act;
using family::Item;
using vault::sqlite::Connection;

namespace {

const QString Key = QStringLiteral("emergency.sheet");

Result<EmergencyRecord> stored(Connection &c)
{
    HAVRE_TRY(bytes, settings::read(c, Key));
    const QCborMap said = QCborValue::fromCbor(bytes).toMap();
    EmergencyRecord record;
    for (const char *kind : EmergencyRecord::Kinds)
        for (const QCborValue &line : said.value(QLatin1String(kind)).toArray())
            record.lines(QLatin1String(kind))->append(line.toString());
    record.updated = said.value(QStringLiteral("updated")).toDateTime();
    return record;
}

// One line each, and no more than there is room for.
void bound(EmergencyRecord &record)
{
    for (const char *kind : EmergencyRecord::Kinds) {
        QStringList &lines = *record.lines(QLatin1String(kind));
        lines = lines.mid(0, EmergencyRecord::MaxLines);
        for (QString &line : lines)
            line = line.simplified().left(EmergencyRecord::MaxLetters);
    }
}

QByteArray written(EmergencyRecord record)
{
    QCborMap said{{QStringLiteral("updated"), QCborValue(record.updated)}};
    for (const char *kind : EmergencyRecord::Kinds)
        said.insert(QLatin1String(kind), QCborArray::fromStringList(*record.lines(QLatin1String(kind))));
    return QCborValue(said).toCbor();
}

// All that was there still stands: lines were added. Else some were changed or, when there are fewer now, taken away.
Act actOf(const QStringList &before, const QStringList &after)
{
    const bool kept = std::all_of(before.cbegin(), before.cend(), [&after](const QString &line) { return after.contains(line); });
    return kept ? Act::Add : after.size() < before.size() ? Act::Remove : Act::Change;
}

} // namespace

QCoro::Task<Result<EmergencyRecord>> readEmergency(vault::Space &space, family::Rights rights)
{
    const Result<void> allowed = rights.check(Act::Open, Item::Record);
    HAVRE_CO_CHECK(allowed);
    auto reading = space.read([](Connection &c) { return stored(c); });
    Result<EmergencyRecord> record = co_await reading;
    co_return record;
}

QCoro::Task<Result<void>> writeEmergency(vault::Space &space, family::Rights rights, EmergencyRecord record)
{
    bound(record);
    const auto work = [rights, record](Connection &c) mutable -> Result<void> {
        HAVRE_TRY(before, stored(c));
        QStringList changed;
        HAVRE_CHECK(rights.check(Act::Add, Item::Record));
        for (const char *kind : EmergencyRecord::Kinds) {
            const QString part = QLatin1String(kind);
            if (*before.lines(part) == *record.lines(part))
                continue;
            HAVRE_CHECK(rights.check(actOf(*before.lines(part), *record.lines(part)), Item::Record));
            changed << part;
        }
        HAVRE_CHECK(settings::write(c, Key, written(record)));
        return journal::append(c, record.updated, QStringLiteral("Vous"), journal::Act::EmergencyChanged, {}, changed.join(u' '));
    };
    auto writing = space.write(work);
    const Result<void> done = co_await writing;
    co_return done;
}

} // namespace havre::sharing
