#include "core/records/Lost.h"

namespace havre::records::lost {

using vault::sqlite::Connection;

namespace {

QByteArray key(const DocumentId &id)
{
    return id.uuid().toRfc4122();
}

Result<bool> answers(vault::sqlite::Statement &question)
{
    HAVRE_CHECK(question.step());
    return question.integer(0) != 0;
}

} // namespace

bool isLoss(const Error &error)
{
    return error.code == QLatin1String("records.damaged") || error.code == QLatin1String("vault.blob-damaged")
        || error.code == QLatin1String("vault.blob-absent");
}

Result<void> note(Connection &c, const DocumentId &id)
{
    HAVRE_TRY(row, c.prepare("INSERT OR REPLACE INTO document_lost(position, asked) SELECT position, 0 FROM document WHERE id = ?1"));
    return row.bind(1, key(id)).run();
}

Result<void> note(Connection &c, const QList<qint64> &positions)
{
    HAVRE_TRY(row, c.prepare("INSERT OR REPLACE INTO document_lost(position, asked) SELECT position, 0 FROM document WHERE position = ?1"));
    for (const qint64 position : positions)
        HAVRE_CHECK(row.bind(1, position).run());
    return {};
}

Result<bool> has(Connection &c, const DocumentId &id)
{
    HAVRE_TRY(question, c.prepare("SELECT EXISTS(SELECT 1 FROM document_lost JOIN document USING (position) WHERE id = ?1)"));
    question.bind(1, key(id));
    return answers(question);
}

Result<bool> toAsk(Connection &c)
{
    HAVRE_TRY(question, c.prepare("SELECT EXISTS(SELECT 1 FROM document_lost JOIN document USING (position) "
                                  "WHERE asked = 0 AND entry_id <> '')"));
    return answers(question);
}

Result<void> asked(Connection &c)
{
    return c.execute("UPDATE document_lost SET asked = 1");
}

Result<void> hadAgain(Connection &c, const DocumentId &id, const BlobId &blob)
{
    HAVRE_TRY(row, c.prepare("UPDATE document SET blob = ?2 WHERE id = ?1 RETURNING position"));
    row.bind(1, key(id)).bind(2, blob.uuid().toRfc4122());
    HAVRE_TRY(there, row.step());
    if (!there)
        return failure(Fault::NotFound, QLatin1String("records.absent"));
    HAVRE_TRY(removal, c.prepare("DELETE FROM document_lost WHERE position = ?1"));
    return removal.bind(1, row.integer(0)).run();
}

} // namespace havre::records::lost
