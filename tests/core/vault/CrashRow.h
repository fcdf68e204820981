// One write as the app does them: a blob, then a row and a journal entry in one transaction. Tests only.
#pragma once

#include "core/crypto/Digest.h"
#include "core/journal/AccessJournal.h"
#include "core/vault/Space.h"
#include "core/vault/Verify.h"

namespace havre::tests {

inline constexpr const char *CrashPassword = "ancre maree balise quai voile";

// Content that can be told from its number; sizes from nothing to several chunks.
inline QByteArray crashContent(qint64 number)
{
    return QByteArray::number(number).rightJustified(12, '0').repeated(static_cast<qsizetype>(number * 7919 % 20'000));
}

inline QString crashKey(qint64 number)
{
    return QStringLiteral("crash.%1").arg(number, 8, 10, QLatin1Char('0'));
}

inline Result<void> writeCrashRow(vault::Space &space, qint64 number)
{
    auto stored = space.blobs().write(crashContent(number));
    if (!stored)
        return failure(stored.error());
    const QDateTime now = space.clock().now();
    auto work = [=](vault::sqlite::Connection &c) -> Result<void> {
        HAVRE_TRY(row, c.prepare("INSERT INTO setting(key, value) VALUES (?1, ?2)"));
        row.bind(1, crashKey(number)).bind(2, stored->id.uuid().toRfc4122() + stored->sha256);
        HAVRE_CHECK(row.run());
        return journal::append(c, now, QStringLiteral("Vous"), journal::Act::DocumentReceived, stored->id.toString(),
                               crashKey(number));
    };
    return QCoro::waitFor(space.write(work));
}

// The number of the last row when rows are 1…n without a gap, each blob is whole, the journal has
// exactly these n entries and the database passes its own checks.
inline Result<qint64> checkCrashRows(vault::Space &space)
{
    struct Row {
        QString key;
        QByteArray value;
    };
    auto read = [](vault::sqlite::Connection &c) -> Result<QList<Row>> {
        HAVRE_TRY(rows, c.prepare("SELECT key, value FROM setting WHERE key LIKE 'crash.%' ORDER BY key"));
        QList<Row> all;
        while (true) {
            HAVRE_TRY(more, rows.step());
            if (!more)
                return all;
            all.append({rows.text(0), rows.bytes(1)});
        }
    };
    HAVRE_TRY(rows, QCoro::waitFor(space.read(read)));
    const auto bad = [](const QString &why) { return failure(Fault::Corrupt, QLatin1String("vault.damaged"), why); };
    qint64 number = 0;
    for (const Row &row : rows) {
        ++number;
        if (row.key != crashKey(number))
            return bad(QStringLiteral("gap before ") + row.key);
        HAVRE_TRY(bytes, space.blobs().read(BlobId(QUuid::fromRfc4122(row.value.left(16)))));
        if (bytes != crashContent(number) || crypto::sha256(bytes) != row.value.mid(16))
            return bad(QStringLiteral("content of ") + row.key);
    }
    HAVRE_TRY(entries, QCoro::waitFor(journal::verify(space)));
    if (entries != number)
        return bad(QStringLiteral("%1 rows, %2 journal entries").arg(number).arg(entries));
    HAVRE_TRY(report, QCoro::waitFor(vault::verify(space)));
    if (!report.judged().has_value())
        return bad(QStringLiteral("verify"));
    return number;
}

} // namespace havre::tests
