#include "tests/core/records/Shelf.h"

namespace havre::tests {

records::NewDocument Shelf::arriving(const QString &title, const QString &text, const QDateTime &date,
                                     records::Category category, const QString &author)
{
    static int number = 0;
    records::NewDocument result;
    result.document.title = title;
    result.document.category = category;
    result.document.date = date;
    result.document.contentType = QStringLiteral("text/plain");
    result.document.masterIdentifier = QStringLiteral("1.2.3.%1").arg(++number);
    if (!author.isEmpty())
        result.document.authors = {{author, QStringLiteral("Hôpital du Parc"), QString()}};
    result.bytes = (title + text).toUtf8() + QByteArray::number(number);
    result.text = text;
    result.journalActor = QStringLiteral("DMP");
    return result;
}

DocumentId Shelf::put(records::NewDocument document)
{
    return valueOf(await(library.add(std::move(document))));
}

DocumentId Shelf::put(const QString &title, const QString &text, const QDateTime &date, records::Category category,
                      const QString &author)
{
    return put(arriving(title, text, date, category, author));
}

QStringList Shelf::titles(const records::Query &query, int limit)
{
    const auto positions = valueOf(await(library.find(query, limit)));
    const auto rows = valueOf(await(library.rows(positions)));
    QStringList result;
    for (const auto &row : rows)
        result << row.title;
    return result;
}

QStringList Shelf::search(const QString &typed)
{
    records::Query query;
    query.text = typed;
    return titles(query);
}

} // namespace havre::tests
