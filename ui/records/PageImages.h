// Pictures of pages for QML: image://pages/<token>/<key>, drawn by the jailed renderer at the size asked
// for. They live in memory only; when the document is closed or the vault locked its token answers
// nothing any more. QML must set cache: false, so that Qt keeps no copy either.
// Threading: publish/withdraw on the main thread; requests arrive on Qt's image thread.
#pragma once

#include "core/ports/Renderer.h"

#include <QHash>
#include <QQuickAsyncImageProvider>

#include <functional>

class QQmlEngine;

namespace havre::ui {

class PageImages final : public QQuickAsyncImageProvider {
    Q_OBJECT
public:
    // Called on the main thread. `key` is what follows the token in the address.
    using Source = std::function<QCoro::Task<Result<ports::PixelPage>>(QString key, QSize fit)>;

    // The engine's own provider, added at the first call.
    [[nodiscard]] static PageImages *of(QQmlEngine *engine);

    [[nodiscard]] QString publish(Source source); // a token nobody can guess
    void withdraw(const QString &token);

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    PageImages() = default;
    QHash<QString, Source> m_sources; // main thread only
};

} // namespace havre::ui
