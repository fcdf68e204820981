// The calm drawing of the lock and empty pages: circles of water cut by one straight channel at 48°.
#pragma once

#include <QQuickImageProvider>

namespace havre::ui {

class HarbourImage final : public QQuickImageProvider {
public:
    HarbourImage() : QQuickImageProvider(QQuickImageProvider::Image) {}
    // id: <rrggbb>/<centreX>/<centreY>/<first>/<step>/<fadeFrom>/<fadeTo>/<reach>/<device pixels per pixel>. Any thread.
    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override;
};

} // namespace havre::ui
