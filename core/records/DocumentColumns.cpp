#include "core/records/DocumentColumns_p.h"

#include "core/records/Confidentiality.h"
#include "core/records/search/Fold.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace havre::records::store {

namespace {

constexpr char Columns[] =
    "id, master, entry_id, title, title_key, category, type_code, type_system, type_display, class_code, "
    "class_system, class_display, format_code, format_system, format_display, date, author, author_key, "
    "organization, authors, custodian, content_type, size, sha256, blob, confidentiality, masked, set_id, "
    "version, replaces, origin, received, verified, unseen, own_confidentiality";

QByteArray authorsJson(const QList<Author> &authors)
{
    QJsonArray list;
    for (const Author &author : authors)
        list.append(QJsonArray{author.name, author.organization, author.specialty});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<Author> authorsOf(const QByteArray &json)
{
    QList<Author> authors;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const auto &entry : list) {
        const QJsonArray fields = entry.toArray();
        authors.append({fields.at(0).toString(), fields.at(1).toString(), fields.at(2).toString()});
    }
    return authors;
}

// Those of Columns: ?2 and what follows.
QByteArray parameters()
{
    QByteArrayList numbers;
    for (int i = 2; i < IndexedParameter; ++i)
        numbers << '?' + QByteArray::number(i);
    return numbers.join(", ");
}

QDateTime timeOf(const vault::sqlite::Statement &row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}

} // namespace

QString shownAuthor(const Document &document)
{
    for (const Author &author : document.authors) {
        if (!author.name.isEmpty())
            return author.name;
        if (!author.organization.isEmpty())
            return author.organization;
    }
    return document.custodian;
}

const QByteArray &insertSql()
{
    static const QByteArray sql = QByteArrayLiteral("INSERT INTO document(position, ") + Columns + ", indexed) VALUES(?1, " + parameters()
        + ", ?" + QByteArray::number(IndexedParameter) + ')';
    return sql;
}

const QByteArray &updateSql()
{
    static const QByteArray sql
        = QByteArrayLiteral("UPDATE document SET (") + Columns + ") = (" + parameters() + ") WHERE position = ?1";
    return sql;
}

const QByteArray &selectSql()
{
    static const QByteArray sql = QByteArrayLiteral("SELECT position, ") + Columns + " FROM document WHERE id = ?1";
    return sql;
}

void bindColumns(vault::sqlite::Statement &statement, const Document &d)
{
    int i = 2;
    const auto bindCode = [&statement, &i](const Code &code) {
        statement.bind(i, code.code).bind(i + 1, code.system).bind(i + 2, code.display);
        i += 3;
    };
    statement.bind(i++, d.id.uuid().toRfc4122());
    if (d.masterIdentifier.isEmpty())
        statement.bindNull(i++);
    else
        statement.bind(i++, d.masterIdentifier);
    statement.bind(i, d.entryId).bind(i + 1, d.title).bind(i + 2, sortKey(d.title));
    i += 3;
    statement.bind(i++, static_cast<int>(d.category));
    bindCode(d.type);
    bindCode(d.klass);
    bindCode(d.format);
    if (d.date.isValid())
        statement.bind(i++, d.date.toMSecsSinceEpoch());
    else
        statement.bindNull(i++);
    const QString author = shownAuthor(d);
    const QString organization = d.authors.isEmpty() ? QString() : d.authors.first().organization;
    statement.bind(i, author).bind(i + 1, sortKey(author)).bind(i + 2, organization == author ? QString() : organization);
    i += 3;
    statement.bind(i++, QString::fromUtf8(authorsJson(d.authors)));
    statement.bind(i, d.custodian).bind(i + 1, d.contentType).bind(i + 2, d.size).bind(i + 3, d.sha256);
    i += 4;
    statement.bind(i++, d.blob.uuid().toRfc4122());
    statement.bind(i++, d.confidentiality.join(u' '));
    statement.bind(i++, !audienceOf(d.confidentiality).professionals);
    statement.bind(i, d.setId).bind(i + 1, d.version).bind(i + 2, d.replaces).bind(i + 3, static_cast<int>(d.origin));
    i += 4;
    statement.bind(i, d.receivedAt.toMSecsSinceEpoch()).bind(i + 1, d.digestVerified).bind(i + 2, d.unseen);
    i += 3;
    statement.bind(i++, d.ownConfidentiality.join(u' '));
    Q_ASSERT(i == IndexedParameter);
}

Document documentOf(const vault::sqlite::Statement &row)
{
    Document d;
    int i = 0;
    const auto code = [&row, &i] {
        const Code result{row.text(i), row.text(i + 1), row.text(i + 2)};
        i += 3;
        return result;
    };
    d.position = row.integer(i++);
    d.id = DocumentId(QUuid::fromRfc4122(row.bytes(i++)));
    d.masterIdentifier = row.text(i++);
    d.entryId = row.text(i++);
    d.title = row.text(i);
    i += 2; // title_key
    d.category = static_cast<Category>(row.integer(i++));
    d.type = code();
    d.klass = code();
    d.format = code();
    d.date = timeOf(row, i);
    i += 4; // author, author_key, organization
    d.authors = authorsOf(row.text(i++).toUtf8());
    d.custodian = row.text(i++);
    d.contentType = row.text(i++);
    d.size = row.integer(i++);
    d.sha256 = row.bytes(i++);
    d.blob = BlobId(QUuid::fromRfc4122(row.bytes(i++)));
    d.confidentiality = row.text(i++).split(u' ', Qt::SkipEmptyParts);
    i += 1; // masked
    d.setId = row.text(i++);
    d.version = static_cast<int>(row.integer(i++));
    d.replaces = row.text(i++);
    d.origin = static_cast<Origin>(row.integer(i++));
    d.receivedAt = timeOf(row, i++);
    d.digestVerified = row.integer(i++) != 0;
    d.unseen = row.integer(i++) != 0;
    d.ownConfidentiality = row.text(i++).split(u' ', Qt::SkipEmptyParts);
    return d;
}

} // namespace havre::records::store
