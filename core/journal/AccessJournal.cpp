#include "core/journal/AccessJournal.h"

#include "core/crypto/Digest.h"
#include "core/journal/Chain_p.h"
#include "core/vault/Space.h"

namespace havre::journal {

namespace {

using vault::sqlite::Connection;
using vault::sqlite::Statement;

constexpr const char *Columns = "SELECT number, time, actor, act, object, label, link FROM journal ";
const QByteArray FirstLink(32, '\0');

tl::unexpected<Error> broken(qint64 number)
{
    return failure(Fault::Corrupt, QLatin1String("journal.broken"), QString::number(number));
}

struct Head {
    qint64 number = 0;
    QByteArray link;
    SecretBytes key;
};

Result<Head> readHead(Connection &connection)
{
    HAVRE_TRY(row, connection.prepare("SELECT number, link, key FROM journal_head WHERE one = 1"));
    HAVRE_TRY(found, row.step());
    if (!found)
        return broken(0);
    Head head;
    head.number = row.integer(0);
    head.link = row.bytes(1);
    QByteArray key = row.bytes(2);
    head.key = SecretBytes::copyOf(key);
    wipe(key);
    if (head.link.size() != 32 || head.key.size() != 32)
        return broken(head.number);
    return head;
}

Result<void> writeHead(Connection &connection, const Head &head)
{
    HAVRE_TRY(update, connection.prepare("UPDATE journal_head SET number = ?1, link = ?2, key = ?3 WHERE one = 1"));
    QByteArray key(reinterpret_cast<const char *>(head.key.data()), static_cast<qsizetype>(head.key.size()));
    update.bind(1, head.number).bind(2, head.link).bind(3, key);
    wipe(key);
    return update.run();
}

Entry entryOf(const Statement &row)
{
    Entry entry;
    entry.number = row.integer(0);
    entry.time = QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC);
    entry.actor = row.text(2);
    entry.act = static_cast<Act>(row.integer(3));
    entry.object = row.text(4);
    entry.label = row.text(5);
    return entry;
}

Result<QList<Entry>> listIn(Connection &connection, qint64 before, int limit)
{
    const QByteArray sql = QByteArray(Columns) + "WHERE ?1 <= 0 OR number < ?1 ORDER BY number DESC LIMIT ?2";
    HAVRE_TRY(rows, connection.prepare(sql.constData()));
    rows.bind(1, before).bind(2, limit);
    QList<Entry> entries;
    while (true) {
        HAVRE_TRY(more, rows.step());
        if (!more)
            return entries;
        entries.append(entryOf(rows));
    }
}

Result<QDateTime> lastDoneIn(Connection &connection, Act act, const QString &object, const QDateTime &before)
{
    HAVRE_TRY(row, connection.prepare("SELECT time FROM journal WHERE object = ?1 AND act = ?2 AND time < ?3 ORDER BY number DESC LIMIT 1"));
    row.bind(1, object).bind(2, static_cast<qint64>(act)).bind(3, before.toMSecsSinceEpoch());
    HAVRE_TRY(found, row.step());
    return found ? QDateTime::fromMSecsSinceEpoch(row.integer(0), Qt::UTC) : QDateTime();
}

// Walks the chain again from its first key. The head's key tells how many entries there ever were: it
// only moves forward, so rows cut from the end cannot be hidden by writing an older number beside it.
Result<qint64> verifyIn(Connection &connection, SecretBytes key)
{
    HAVRE_TRY(head, readHead(connection));
    const QByteArray sql = QByteArray(Columns) + "ORDER BY number";
    HAVRE_TRY(rows, connection.prepare(sql.constData()));
    QByteArray link = FirstLink;
    qint64 expected = 1;
    while (true) {
        HAVRE_TRY(more, rows.step());
        if (!more)
            break;
        const Entry entry = entryOf(rows);
        const QByteArray computed = linkOf(key, entry, link);
        if (entry.number != expected || !crypto::sameBytes(computed, rows.bytes(6)))
            return broken(expected);
        link = computed;
        key = nextKey(key);
        ++expected;
    }
    if (head.number != expected - 1 || !crypto::sameBytes(head.link, link) || !head.key.equals(key))
        return broken(expected);
    return expected - 1;
}

} // namespace

Result<void> append(Connection &connection, const QDateTime &time, const QString &actor, Act act, const QString &object,
                    const QString &label)
{
    HAVRE_TRY(head, readHead(connection));
    const Entry entry{head.number + 1, time.toUTC(), actor, act, object, label};
    head.link = linkOf(head.key, entry, head.link);
    head.number = entry.number;
    head.key = nextKey(head.key);
    {
        HAVRE_TRY(insert, connection.prepare("INSERT INTO journal(number, time, actor, act, object, label, link) "
                                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
        insert.bind(1, entry.number)
            .bind(2, entry.time.toMSecsSinceEpoch())
            .bind(3, actor)
            .bind(4, static_cast<qint64>(act))
            .bind(5, object)
            .bind(6, label)
            .bind(7, head.link);
        HAVRE_CHECK(insert.run());
    }
    return writeHead(connection, head);
}

Result<bool> isEmpty(Connection &connection)
{
    HAVRE_TRY(head, readHead(connection));
    return head.number == 0;
}

QString Refused::label() const
{
    return QString::number(count) + (since.isValid() ? u' ' + since.toUTC().toString(Qt::ISODate) : QString());
}

Refused Refused::of(const Entry &entry)
{
    bool counted = false;
    const uint count = entry.label.section(u' ', 0, 0).toUInt(&counted);
    return {counted && count > 0 ? count : 1, QDateTime::fromString(entry.label.section(u' ', 1), Qt::ISODate)};
}

QCoro::Task<Result<void>> note(vault::Space &space, QString actor, Act act, QString object, QString label)
{
    const QDateTime now = space.clock().now();
    auto work = [=](Connection &connection) -> Result<void> {
        return append(connection, now, actor, act, object, label);
    };
    auto written = co_await space.write(work);
    co_return written;
}

QCoro::Task<Result<QList<Entry>>> list(vault::Space &space, qint64 before, int limit)
{
    auto work = [=](Connection &connection) { return listIn(connection, before, limit); };
    auto entries = co_await space.read(work);
    co_return entries;
}

QCoro::Task<Result<QDateTime>> lastDone(vault::Space &space, Act act, QString object, QDateTime before)
{
    auto work = [=](Connection &connection) { return lastDoneIn(connection, act, object, before); };
    auto time = co_await space.read(work);
    co_return time;
}

QCoro::Task<Result<qint64>> verify(vault::Space &space)
{
    auto first = space.deriveKey("journal");
    if (!first)
        co_return failure(first.error());
    auto key = std::make_shared<SecretBytes>(std::move(*first));
    auto work = [key](Connection &connection) { return verifyIn(connection, key->clone()); };
    auto count = co_await space.read(work);
    co_return count;
}

} // namespace havre::journal
