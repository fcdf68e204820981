#include "platform/render/JailedRenderer.h"

#include "platform/render/Frames.h"
#include "platform/render/Jail.h"
#include "platform/render/Numbers.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace havre::platform {
namespace {

using Opened = std::shared_ptr<ports::OpenDocument>;

QByteArray wish(int index, QSize fit)
{
    QByteArray payload;
    for (const int number : {index, std::min(fit.width(), render::MaxSide), std::min(fit.height(), render::MaxSide)})
        putNumber(payload, qint32{number});
    return payload;
}

class JailedDocument final : public ports::OpenDocument {
public:
    JailedDocument(std::shared_ptr<Jail> jail, QList<QSizeF> pages) : m_jail(std::move(jail)), m_pages(std::move(pages)) {}
    ~JailedDocument() override { m_jail->end(); }

    int pageCount() const override { return int(m_pages.size()); }
    QSizeF pageSize(int page) const override { return m_pages.value(page); }

    QCoro::Task<Result<ports::PixelPage>> page(int index, QSize fit) override
    {
        const auto jail = m_jail; // outlives this document if it must
        if (index < 0 || index >= m_pages.size() || fit.isEmpty())
            co_return failure(Fault::NotFound, QLatin1String("render.no-page"));
        const QByteArray payload = wish(index, fit);
        const Result<QByteArray> answer = co_await jail->ask(render::Ask::Page, payload, render::Answer::Pixels);
        if (!answer)
            co_return failure(answer.error());
        co_return pixels(*answer);
    }

    QCoro::Task<Result<QByteArray>> jpeg(int index, QSize fit) override
    {
        const auto jail = m_jail;
        if (index < 0 || index >= m_pages.size() || fit.isEmpty())
            co_return failure(Fault::NotFound, QLatin1String("render.no-page"));
        const QByteArray payload = wish(index, fit);
        Result<QByteArray> file = co_await jail->ask(render::Ask::Jpeg, payload, render::Answer::Jpeg);
        if (file && !file->startsWith("\xff\xd8\xff")) // it has read a hostile file and may say anything
            co_return failure(Fault::Internal, QLatin1String("render.died"));
        co_return file;
    }

    QCoro::Task<Result<QString>> text() override
    {
        const auto jail = m_jail;
        const Result<QByteArray> answer = co_await jail->ask(render::Ask::Text, {}, render::Answer::Words);
        if (!answer)
            co_return failure(answer.error());
        co_return QString::fromUtf8(*answer);
    }

private:
    std::shared_ptr<Jail> m_jail;
    QList<QSizeF> m_pages;
};

bool isRendered(const QString &type)
{
    return type == QLatin1String("application/pdf") || type == QLatin1String("image/png")
        || type == QLatin1String("image/jpeg") || type == QLatin1String("image/tiff");
}

} // namespace

JailedRenderer::JailedRenderer(QString helper, QString bubblewrap)
    : m_helper(helper.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/havre-render") : std::move(helper)),
      m_bubblewrap(std::move(bubblewrap))
{
}

QCoro::Task<Result<Opened>> JailedRenderer::open(QByteArray bytes, QString contentType)
{
    if (!isRendered(contentType))
        co_return failure(Fault::Unsupported, QLatin1String("records.unsupported-type"));
    if (bytes.size() > render::MaxInput)
        co_return failure(Fault::Exhausted, QLatin1String("render.too-large"));
    const auto jail = std::make_shared<Jail>(m_helper, m_bubblewrap);
    const QByteArray type = contentType.toLatin1() + '\0';
    const Result<QByteArray> answer = co_await jail->ask(render::Ask::Open, type, render::Answer::Opened, bytes);
    if (!answer)
        co_return failure(answer.error());
    Result<QList<QSizeF>> sizes = pageSizes(*answer);
    if (!sizes)
        co_return failure(sizes.error());
    Opened document = std::make_shared<JailedDocument>(jail, std::move(*sizes));
    co_return document;
}

} // namespace havre::platform
