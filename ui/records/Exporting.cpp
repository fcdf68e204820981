#include "ui/records/Exporting.h"

#include "core/journal/AccessJournal.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QtConcurrent>

namespace havre::ui {

namespace {

QString extension(const QString &type)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("application/pdf"), QStringLiteral(".pdf")}, {QStringLiteral("image/png"), QStringLiteral(".png")},
        {QStringLiteral("image/jpeg"), QStringLiteral(".jpg")},      {QStringLiteral("image/tiff"), QStringLiteral(".tif")},
        {QStringLiteral("text/xml"), QStringLiteral(".xml")},        {QStringLiteral("text/rtf"), QStringLiteral(".rtf")},
        {QStringLiteral("text/plain"), QStringLiteral(".txt")},      {QStringLiteral("application/zip"), QStringLiteral(".zip")},
    };
    return known.value(type, QStringLiteral(".bin"));
}

Result<QString> writeNew(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QDir place(folder);
    const qsizetype dot = name.lastIndexOf(u'.');
    for (int attempt = 1; attempt < 1000; ++attempt) {
        const QString tried = attempt == 1
            ? name
            : QStringLiteral("%1 (%2)%3").arg(name.left(dot), QString::number(attempt), name.mid(dot));
        QFile file(place.filePath(tried));
        if (file.exists())
            continue;
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return failure(Fault::Exhausted, QLatin1String("records.export-failed"));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (file.write(bytes) != bytes.size() || !file.flush()) {
            file.remove();
            return failure(Fault::Exhausted, QLatin1String("records.export-failed"));
        }
        return tried;
    }
    return failure(Fault::Exhausted, QLatin1String("records.export-failed"));
}

} // namespace

QString exportName(const records::Document &document)
{
    QString name;
    for (const QChar c : document.title.simplified()) {
        const bool harmless = c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' || c == u',' || c == u'\'' || c == u'’';
        name += harmless ? c : QChar(u' ');
    }
    name = name.simplified().left(80).trimmed();
    if (name.isEmpty())
        name = QCoreApplication::translate("Exporting", "Document");
    if (document.date.isValid())
        name += u' ' + document.date.toLocalTime().date().toString(Qt::ISODate);
    return name + extension(document.contentType);
}

QCoro::Task<Result<QString>> exportOriginal(QPointer<session::UnlockedSession> core, DocumentId id, QString folder)
{
    Result<records::Document> document = co_await core->library().document(id);
    if (!document)
        co_return failure(document.error());
    if (!core)
        co_return failure(cancellation());
    Result<QByteArray> bytes = co_await core->library().bytes(id); // journalled below, as an export
    if (!bytes)
        co_return failure(bytes.error());
    if (!core)
        co_return failure(cancellation());
    // Journalled before the bytes leave: no export without its trace.
    const QString actor = QStringLiteral("Vous");
    Result<void> noted = co_await journal::note(core->space(), actor, journal::Act::DocumentExported,
                                                id.toString(), document->title);
    if (!noted)
        co_return failure(noted.error());
    const QString name = exportName(*document);
    QFuture<Result<QString>> writing = QtConcurrent::run(writeNew, folder, name, *bytes);
    Result<QString> written = co_await writing;
    co_return written;
}

} // namespace havre::ui
