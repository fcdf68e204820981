#include "ui/records/PageImages.h"

#include <QImage>
#include <QMutex>
#include <QQmlEngine>
#include <QUrl>
#include <QUuid>

namespace havre::ui {

namespace {

constexpr int LargestSide = 6000; // pixels; beyond it a page is drawn smaller and stretched

class Response;

// What the image thread and the main thread share: the answer, and whether anyone still waits for it.
struct Waiting {
    QMutex mutex;
    Response *response = nullptr;
    ports::PixelPage page;
    QString error;
};

class Response final : public QQuickImageResponse {
public:
    explicit Response(std::shared_ptr<Waiting> waiting)
        : m_waiting(std::move(waiting))
    {
        m_waiting->response = this;
    }
    ~Response() override
    {
        const QMutexLocker lock(&m_waiting->mutex);
        m_waiting->response = nullptr;
    }
    [[nodiscard]] QQuickTextureFactory *textureFactory() const override
    {
        const QMutexLocker lock(&m_waiting->mutex);
        const ports::PixelPage &page = m_waiting->page;
        if (page.rgba.isEmpty())
            return nullptr;
        const QImage view(reinterpret_cast<const uchar *>(page.rgba.constData()), page.size.width(),
                          page.size.height(), page.size.width() * 4, QImage::Format_RGBX8888);
        return QQuickTextureFactory::textureFactoryForImage(view.convertToFormat(QImage::Format_RGB32));
    }
    [[nodiscard]] QString errorString() const override
    {
        const QMutexLocker lock(&m_waiting->mutex);
        return m_waiting->error;
    }

private:
    std::shared_ptr<Waiting> m_waiting;
};

void answer(const std::shared_ptr<Waiting> &waiting, Result<ports::PixelPage> page)
{
    const QMutexLocker lock(&waiting->mutex);
    if (!waiting->response)
        return; // scrolled away
    const bool whole = page && page->size.isValid()
        && page->rgba.size() == qsizetype(page->size.width()) * page->size.height() * 4;
    if (whole)
        waiting->page = std::move(*page);
    else
        waiting->error = page ? QStringLiteral("render.unreadable") : page.error().code;
    QMetaObject::invokeMethod(waiting->response, &QQuickImageResponse::finished, Qt::QueuedConnection);
}

QCoro::Task<void> draw(PageImages::Source source, QString key, QSize fit, std::shared_ptr<Waiting> waiting)
{
    Result<ports::PixelPage> page = co_await source(key, fit);
    answer(waiting, std::move(page));
}

} // namespace

PageImages *PageImages::of(QQmlEngine *engine)
{
    const QString name = QStringLiteral("pages");
    if (auto *known = dynamic_cast<PageImages *>(engine->imageProvider(name)))
        return known;
    auto *fresh = new PageImages; // the engine owns it
    engine->addImageProvider(name, fresh);
    return fresh;
}

QString PageImages::publish(Source source)
{
    const QString token = QUuid::createUuid().toString(QUuid::Id128);
    m_sources.insert(token, std::move(source));
    return token;
}

void PageImages::withdraw(const QString &token)
{
    m_sources.remove(token);
}

QQuickImageResponse *PageImages::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    auto waiting = std::make_shared<Waiting>();
    auto *response = new Response(waiting);
    const QSize fit = requestedSize.boundedTo(QSize(LargestSide, LargestSide));
    QMetaObject::invokeMethod(
        this,
        [this, id, fit, waiting] {
            const qsizetype slash = id.indexOf(u'/');
            const auto source = m_sources.constFind(id.left(slash));
            if (source == m_sources.cend() || slash < 0) {
                answer(waiting, failure(cancellation()));
                return;
            }
            draw(*source, QUrl::fromPercentEncoding(id.mid(slash + 1).toUtf8()), fit, waiting);
        },
        Qt::QueuedConnection);
    return response;
}

} // namespace havre::ui
