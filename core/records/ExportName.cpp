#include "core/records/ExportName.h"

#include <QHash>

namespace havre::records {

QString extensionOf(const QString &contentType)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("application/pdf"), QStringLiteral(".pdf")}, {QStringLiteral("image/png"), QStringLiteral(".png")},
        {QStringLiteral("image/jpeg"), QStringLiteral(".jpg")},      {QStringLiteral("image/tiff"), QStringLiteral(".tif")},
        {QStringLiteral("text/xml"), QStringLiteral(".xml")},        {QStringLiteral("text/rtf"), QStringLiteral(".rtf")},
        {QStringLiteral("text/plain"), QStringLiteral(".txt")},      {QStringLiteral("application/zip"), QStringLiteral(".zip")},
    };
    return known.value(contentType, QStringLiteral(".bin"));
}

QString exportName(const Document &document)
{
    constexpr qsizetype Letters = 80;
    QString name;
    for (const QChar c : document.title.simplified()) {
        const bool harmless = c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' || c == u',' || c == u'\'' || c == u'’';
        name += harmless ? c : QChar(u' ');
    }
    name = name.simplified().left(Letters).trimmed();
    if (name.isEmpty())
        name = QStringLiteral("Document");
    if (document.date.isValid())
        name += u' ' + document.date.toLocalTime().date().toString(Qt::ISODate);
    return name + extensionOf(document.contentType);
}

} // namespace havre::records
