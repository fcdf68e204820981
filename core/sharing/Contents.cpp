#include "core/sharing/Contents.h"

#include "core/health/fhir/Bundle.h"
#include "core/sharing/Readable.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentRun>

#include <algorithm>

namespace havre::sharing {

namespace {

constexpr QSize Page(1240, 1754); // A4 at 150 dpi

struct Part {
    QString contentType;
    QByteArray bytes;
    QString title;
    bool page = false;
};

QCoro::Task<QList<Part>> drawn(ports::Renderer *renderer, QByteArray bytes, QString contentType)
{
    QList<Part> pages;
    auto opening = renderer->open(bytes, contentType);
    const auto opened = co_await opening;
    if (!opened)
        co_return pages;
    const int all = (*opened)->pageCount();
    for (int i = 0; i < std::min(all, MaxDrawnPages); ++i) {
        auto drawing = (*opened)->jpeg(i, Page);
        const Result<QByteArray> picture = co_await drawing;
        if (!picture)
            break;
        pages.append({QStringLiteral("image/jpeg"), *picture, QStringLiteral("Page %1 sur %2").arg(i + 1).arg(all), true});
    }
    co_return pages;
}

QJsonObject attachmentOf(const Part &part)
{
    QJsonObject content{{QStringLiteral("attachment"),
                         QJsonObject{{QStringLiteral("contentType"), part.contentType},
                                     {QStringLiteral("title"), part.title},
                                     {QStringLiteral("size"), part.bytes.size()},
                                     {QStringLiteral("data"), QString::fromLatin1(part.bytes.toBase64())}}}};
    if (part.page)
        content.insert(QStringLiteral("format"), QJsonObject{{QStringLiteral("system"), PageFormat}, {QStringLiteral("code"), QStringLiteral("page")}});
    return content;
}

QByteArray written(const records::Document &document, const QString &narrative, const QList<Part> &parts)
{
    QJsonObject resource = health::fhirReference({document, {}}, {});
    resource.insert(QStringLiteral("id"), document.id.uuid().toString(QUuid::WithoutBraces));
    resource.remove(QStringLiteral("subject")); // said once, by the share as a whole
    resource.insert(QStringLiteral("description"), document.title);
    if (!narrative.isEmpty())
        resource.insert(QStringLiteral("text"), QJsonObject{{QStringLiteral("status"), QStringLiteral("generated")}, {QStringLiteral("div"), narrative}});
    QJsonArray contents;
    for (const Part &part : parts)
        contents.append(attachmentOf(part));
    resource.insert(QStringLiteral("content"), contents);
    return QJsonDocument(resource).toJson(QJsonDocument::Compact);
}

} // namespace

QCoro::Task<Result<QByteArray>> contentOf(records::Document document, QByteArray bytes, ports::Renderer *renderer)
{
    if (bytes.size() > MaxShared)
        co_return failure(Fault::Exhausted, QLatin1String("sharing.too-large"));
    const QString type = document.contentType;
    auto reading = QtConcurrent::run([bytes, type] { return readableOf(bytes, type); });
    const Readable readable = co_await reading;
    QList<Part> parts{{type, bytes, document.title, false}};
    for (const Carried &one : readable.carried)
        parts.append({one.contentType, one.bytes, one.name, false});
    const QList<Part> carried = parts;
    for (const Part &part : carried) {
        if (!renderer || !records::isDrawn(part.contentType))
            continue;
        auto drawing = drawn(renderer, part.bytes, part.contentType);
        const QList<Part> pages = co_await drawing;
        parts += pages;
    }
    auto writing = QtConcurrent::run([document, narrative = readable.narrative, parts] { return written(document, narrative, parts); });
    const QByteArray json = co_await writing;
    co_return Result<QByteArray>(json);
}

} // namespace havre::sharing
