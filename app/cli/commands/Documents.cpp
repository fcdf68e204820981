#include "app/cli/Commands.h"
#include "app/cli/DocumentJson.h"
#include "app/cli/Output.h"
#include "core/journal/AccessJournal.h"
#include "core/records/reading/Reader.h"

#include <QJsonArray>
#include <QFileInfo>

namespace havre::cli {

namespace {
QCoro::Task<int> printRows(Context &context, records::Query query)
{
    const bool json = context.json();
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), json);
    records::Library &library = (*opened)->library();
    const int limit = context.arguments().value("limit", QStringLiteral("0")).toInt();
    const QString text = query.text;
    auto found = co_await library.find(std::move(query), limit);
    if (!found)
        co_return report(found.error(), json);
    auto rows = co_await library.rows(std::move(*found), text);
    if (!rows)
        co_return report(rows.error(), json);
    QJsonArray listed;
    for (const records::Row &row : *rows) {
        if (json)
            listed << toJson(row);
        else
            print(QStringLiteral("%1  %2  %3  %4").arg(row.id.toString(), row.date.toLocalTime().toString(QStringLiteral("yyyy-MM-dd")), row.title, row.author));
        if (!json && !row.snippet.text.isEmpty())
            print(QStringLiteral("      ") + row.snippet.text.simplified());
    }
    if (json)
        print(QJsonObject{{QStringLiteral("count"), listed.size()}, {QStringLiteral("documents"), listed}});
    co_return 0;
}

Result<DocumentId> operand(const Context &context)
{
    const auto id = DocumentId::fromString(context.arguments().words.value(2));
    if (id.isNull())
        return failure(Fault::Malformed, QLatin1String("cli.usage"), QStringLiteral("id"));
    return id;
}

Error cannotWrite(const char *why)
{
    return {Fault::Exhausted, QStringLiteral("export.cannot-write"), QString::fromLatin1(why)};
}

// Never over a file that is there; for the owner only (umask 077).
Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(cannotWrite("open"));
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    file.remove();
    return failure(cannotWrite("write"));
}
} // namespace

QCoro::Task<int> documentsList(Context &context)
{
    auto query = queryOf(context.arguments());
    if (!query)
        co_return report(query.error(), context.json());
    const int code = co_await printRows(context, std::move(*query));
    co_return code;
}

QCoro::Task<int> search(Context &context)
{
    auto query = queryOf(context.arguments());
    if (!query)
        co_return report(query.error(), context.json());
    query->text = context.arguments().words.mid(1).join(u' ');
    const int code = co_await printRows(context, std::move(*query));
    co_return code;
}

QCoro::Task<int> documentsShow(Context &context)
{
    const bool json = context.json();
    auto id = operand(context);
    if (!id)
        co_return report(id.error(), json);
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), json);
    records::Library &library = (*opened)->library();
    auto document = co_await library.document(*id);
    if (!document)
        co_return report(document.error(), json);
    auto bytes = co_await library.content(*id);
    if (!bytes)
        co_return report(bytes.error(), json);
    const auto reading = records::readDocument(*bytes);
    QString text = reading ? reading->text : QString();
    const QString inner = reading && !reading->body.isEmpty() ? reading->bodyContentType : document->contentType;
    if (text.isEmpty() && inner == QLatin1String("application/pdf")) {
        auto jailed = co_await context.machine().renderer->open(reading && !reading->body.isEmpty() ? reading->body : *bytes, inner);
        if (jailed) {
            auto words = co_await (*jailed)->text();
            if (words)
                text = *words;
        }
    }
    if (json) {
        QJsonObject object = toJson(*document);
        object.insert(QStringLiteral("text"), text);
        print(object);
    } else {
        print(document->title);
        for (const records::Author &author : document->authors)
            print(QStringList{author.name, author.organization}.join(QStringLiteral(", ")));
        print(document->date.toLocalTime().toString(QStringLiteral("dd/MM/yyyy")));
        print(QString());
        print(text);
    }
    co_return 0;
}

QCoro::Task<int> documentsExport(Context &context)
{
    const bool json = context.json();
    auto id = operand(context);
    if (!id)
        co_return report(id.error(), json);
    const QString output = context.arguments().value("output");
    if (output.isEmpty())
        co_return report({Fault::Malformed, QStringLiteral("cli.usage"), QStringLiteral("output")}, json);
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), json);
    records::Library &library = (*opened)->library();
    auto document = co_await library.document(*id);
    if (!document)
        co_return report(document.error(), json);
    auto bytes = co_await library.bytes(*id); // journalled below, as an export
    if (!bytes)
        co_return report(bytes.error(), json);
    if (QFileInfo(output).exists() || QFileInfo(output).isSymLink())
        co_return report(cannotWrite("exists"), json);
    // Journalled before the bytes leave, as the window does: no export without its trace.
    auto noted = co_await journal::note((*opened)->space(), QStringLiteral("Vous"), journal::Act::DocumentExported,
                                        id->toString(), document->title);
    if (!noted)
        co_return report(noted.error(), json);
    auto written = writeNew(output, *bytes);
    if (!written)
        co_return report(written.error(), json);
    if (json)
        print(QJsonObject{{QStringLiteral("written"), bytes->size()}});
    co_return 0;
}

} // namespace havre::cli
