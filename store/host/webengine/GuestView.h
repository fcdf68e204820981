// One app, drawn off screen: its profile keeps nothing, its page sees the bridge alone, and each change of what it shows
// is given as a picture. The only folder that knows QtWebEngine; linked by havre-apphost alone. Threading: main.
#pragma once

#include <QImage>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QInputEvent;

namespace havre::store::web {

struct GuestWishes {
    std::function<void(quint32 question, const QByteArray &path)> file;
    std::function<void(const QByteArray &message)> ask;
    std::function<void(const QImage &picture)> draw; // RGB32
    std::function<void(int shape)> shape;
    std::function<void()> died;
};

// Before the application object is made: the scheme, the flags of Chromium.
void prepare();

class GuestView final : public QObject {
    Q_OBJECT
public:
    GuestView(const QString &app, const QString &entry, QSize size, double zoom, GuestWishes wishes);
    ~GuestView() override;

    void deliver(quint32 question, bool found, const QByteArray &bytes);
    void answer(const QByteArray &message);
    void resize(QSize size, double zoom);
    void give(QInputEvent &event); // pointer, wheel or key, in pixels of the picture
    void focus(bool has);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Private;
    void draw();
    std::unique_ptr<Private> d;
};

} // namespace havre::store::web
