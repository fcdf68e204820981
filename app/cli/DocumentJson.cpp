#include "app/cli/DocumentJson.h"

#include <QJsonArray>
#include <QMetaEnum>

namespace havre::cli {

QString categoryName(records::Category category)
{
    return QString::fromLatin1(QMetaEnum::fromType<records::Category>().valueToKey(static_cast<int>(category)));
}

namespace {
QString time(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}
QJsonObject toJson(const records::Code &code)
{
    return {{QStringLiteral("code"), code.code}, {QStringLiteral("system"), code.system}, {QStringLiteral("display"), code.display}};
}
} // namespace

QJsonObject toJson(const records::Row &row)
{
    QJsonObject object{{QStringLiteral("id"), row.id.toString()},
                       {QStringLiteral("title"), row.title},
                       {QStringLiteral("category"), categoryName(row.category)},
                       {QStringLiteral("author"), row.author},
                       {QStringLiteral("organization"), row.organization},
                       {QStringLiteral("date"), time(row.date)},
                       {QStringLiteral("contentType"), row.contentType},
                       {QStringLiteral("unseen"), row.unseen},
                       {QStringLiteral("masked"), row.masked}};
    if (!row.snippet.text.isEmpty()) {
        QJsonArray marks;
        for (const auto &mark : row.snippet.marks)
            marks << QJsonArray{mark.start, mark.length};
        object.insert(QStringLiteral("snippet"), QJsonObject{{QStringLiteral("text"), row.snippet.text}, {QStringLiteral("marks"), marks}});
    }
    return object;
}

QJsonObject toJson(const records::Document &document)
{
    QJsonArray authors;
    for (const records::Author &author : document.authors)
        authors << QJsonObject{{QStringLiteral("name"), author.name},
                               {QStringLiteral("organization"), author.organization},
                               {QStringLiteral("specialty"), author.specialty}};
    const char *origin = QMetaEnum::fromType<records::Origin>().valueToKey(static_cast<int>(document.origin));
    return {{QStringLiteral("id"), document.id.toString()},
            {QStringLiteral("masterIdentifier"), document.masterIdentifier},
            {QStringLiteral("title"), document.title},
            {QStringLiteral("category"), categoryName(document.category)},
            {QStringLiteral("type"), toJson(document.type)},
            {QStringLiteral("class"), toJson(document.klass)},
            {QStringLiteral("format"), toJson(document.format)},
            {QStringLiteral("date"), time(document.date)},
            {QStringLiteral("authors"), authors},
            {QStringLiteral("custodian"), document.custodian},
            {QStringLiteral("contentType"), document.contentType},
            {QStringLiteral("size"), document.size},
            {QStringLiteral("sha256"), QString::fromLatin1(document.sha256.toHex())},
            {QStringLiteral("confidentiality"), QJsonArray::fromStringList(document.confidentiality)},
            {QStringLiteral("setId"), document.setId},
            {QStringLiteral("version"), document.version},
            {QStringLiteral("replaces"), document.replaces},
            {QStringLiteral("origin"), QString::fromLatin1(origin)},
            {QStringLiteral("receivedAt"), time(document.receivedAt)},
            {QStringLiteral("digestVerified"), document.digestVerified},
            {QStringLiteral("unseen"), document.unseen}};
}

Result<records::Query> queryOf(const Arguments &arguments)
{
    records::Query query;
    query.unseenOnly = arguments.has("unseen");
    query.author = arguments.value("author");
    bool known = true;
    const auto categories = arguments.value("category").split(u',', Qt::SkipEmptyParts);
    for (const QString &name : categories) {
        const int number = QMetaEnum::fromType<records::Category>().keyToValue(name.toLatin1().constData(), &known);
        if (!known)
            return misused("--category");
        query.categories << static_cast<records::Category>(number);
    }
    if (const QString sort = arguments.value("sort"); !sort.isEmpty()) {
        const int number = QMetaEnum::fromType<records::Sort>().keyToValue(sort.toLatin1().constData(), &known);
        if (!known)
            return misused("--sort");
        query.sort = static_cast<records::Sort>(number);
    }
    query.from = QDate::fromString(arguments.value("from"), Qt::ISODate);
    query.to = QDate::fromString(arguments.value("to"), Qt::ISODate);
    return query;
}

} // namespace havre::cli
