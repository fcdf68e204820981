// What the DMP says of a document that is here already.
#include "core/records/Confidentiality.h"
#include "core/records/DocumentColumns_p.h"
#include "core/records/DocumentStore.h"
#include "core/records/DocumentWords_p.h"
#include "core/records/kinds/Kinds.h"

namespace havre::records::store {

using vault::sqlite::Connection;

namespace {

template <typename T>
void replaced(T &here, const T &told)
{
    if (told != T())
        here = told;
}

// What the document itself hides stays hidden, whatever the server's labels say by now (both asked for it).
QStringList together(QStringList codes, const QStringList &own)
{
    for (const QString &code : own) {
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

// The server's newest word where it has one; what it leaves out stays as it was.
Document newest(Document here, const Document &told)
{
    here.entryId = told.entryId;
    here.confidentiality = together(told.confidentiality, here.ownConfidentiality);
    if (here.origin != Origin::Dmp) // one that came another way (by mail, from a file) keeps what it says here
        return here;
    // Filed by its codes so far, it follows them; a category that only the document's own model told stays.
    if (here.category == kinds::kindOf(here).category)
        replaced(here.category, told.category);
    replaced(here.title, titleOf(told.title));
    replaced(here.type, told.type);
    replaced(here.klass, told.klass);
    replaced(here.format, told.format);
    replaced(here.date, told.date);
    replaced(here.authors, told.authors);
    replaced(here.custodian, told.custodian);
    replaced(here.replaces, told.replaces);
    return here;
}

// The rows of other tables follow, whichever these are: the schema itself says who refers to a position.
Result<void> move(Connection &c, qint64 from, qint64 to)
{
    HAVRE_CHECK(c.execute("PRAGMA defer_foreign_keys = ON")); // to the end of this transaction
    QByteArrayList moves{"UPDATE document SET position = ?2 WHERE position = ?1"};
    HAVRE_TRY(reference, c.prepare("SELECT t.name, k.\"from\" FROM sqlite_master t, pragma_foreign_key_list(t.name) k "
                                   "WHERE t.type = 'table' AND k.\"table\" = 'document' AND k.\"to\" = 'position'"));
    while (true) {
        HAVRE_TRY(there, reference.step());
        if (!there)
            break;
        const QByteArray column = reference.text(1).toUtf8();
        moves.append("UPDATE " + reference.text(0).toUtf8() + " SET " + column + " = ?2 WHERE " + column + " = ?1");
    }
    for (const QByteArray &sql : std::as_const(moves)) {
        HAVRE_TRY(row, c.prepare(sql.constData()));
        HAVRE_CHECK(row.bind(1, from).bind(2, to).run());
    }
    return {};
}

} // namespace

Result<void> unmask(Connection &c, const DocumentId &id)
{
    HAVRE_TRY(here, document(c, id));
    here.ownConfidentiality.removeAll(QString(MaskedFromProfessionals));
    HAVRE_TRY(update, c.prepare("UPDATE document SET own_confidentiality = ?2 WHERE position = ?1"));
    return update.bind(1, here.position).bind(2, here.ownConfidentiality.join(u' ')).run();
}

Result<void> refresh(Connection &c, const DocumentId &id, const Document &told)
{
    HAVRE_TRY(here, document(c, id));
    Document now = newest(here, told);
    if (now == here)
        return {};
    if (positionBase(now.date) != positionBase(here.date)) {
        HAVRE_TRY(place, freePosition(c, now.date));
        now.position = place;
    }
    const bool otherWords = now.position != here.position || now.title != here.title || now.authors != here.authors;
    if (otherWords)
        HAVRE_CHECK(unindex(c, here.position));
    if (now.position != here.position)
        HAVRE_CHECK(move(c, here.position, now.position));
    HAVRE_TRY(update, c.prepare(updateSql().constData()));
    update.bind(1, now.position);
    bindColumns(update, now);
    HAVRE_CHECK(update.run());
    return otherWords ? reindex(c, now.position, now) : Result<void>();
}

} // namespace havre::records::store
