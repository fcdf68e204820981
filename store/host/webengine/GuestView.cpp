#include "store/host/webengine/GuestView.h"

#include "store/host/webengine/Bridge.h"
#include "store/host/webengine/Gate.h"
#include "store/host/webengine/Scheme.h"

#include <QApplication>
#include <QChildEvent>
#include <QFocusEvent>
#include <QInputEvent>
#include <QPointer>
#include <QWebChannel>
#include <QWebEngineView>
#include <QWidget>

#include <algorithm>

// Ours is a static library: nobody else would.
static void registerScripts()
{
    Q_INIT_RESOURCE(apphost_scripts);
}

namespace havre::store::web {

namespace {
constexpr int FrameTime = 16; // ms
} // namespace

struct GuestView::Private {
    Private(const QString &app, GuestWishes itsWishes)
        : wishes(std::move(itsWishes)), scheme(app, wishes.file), interceptor(app), bridge(wishes.ask), page(&profile, app)
    {
    }
    GuestWishes wishes;
    QWebEngineProfile profile; // no name: off the record
    Scheme scheme;
    Interceptor interceptor;
    Bridge bridge;
    QWebChannel channel;
    Page page;
    QWebEngineView view; // before the page in destruction
    QTimer next;
    bool loaded = false; // before, there is only a white sheet to draw
    bool drawing = false;
    int shape = Qt::ArrowCursor;
};

void prepare()
{
    registerScheme();
    // Nothing is drawn by a graphics card, compiled at run time, resolved by name or sent around a proxy.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --js-flags=--jitless --force-webrtc-ip-handling-policy=disable_non_proxied_udp "
                                          "--host-resolver-rules=\"MAP * ~NOTFOUND\" --disable-features=WebBluetooth,WebUSB,DirectSockets,FedCm "
                                          "--disable-background-networking --disable-breakpad --no-pings");
}

GuestView::GuestView(const QString &app, const QString &entry, QSize size, double zoom, GuestWishes wishes)
{
    registerScripts();
    d = std::make_unique<Private>(app, std::move(wishes));
    shut(d->profile);
    d->profile.installUrlSchemeHandler(SchemeName, &d->scheme);
    d->profile.setUrlRequestInterceptor(&d->interceptor);
    d->channel.registerObject(QStringLiteral("havre"), &d->bridge);
    d->page.setWebChannel(&d->channel);
    connect(&d->page, &QWebEnginePage::renderProcessTerminated, this, [this] { d->wishes.died(); });
    connect(&d->page, &QWebEnginePage::loadFinished, this, [this] {
        d->loaded = true;
        d->next.start(FrameTime);
    });
    d->next.setSingleShot(true);
    connect(&d->next, &QTimer::timeout, this, &GuestView::draw);
    d->view.setContextMenuPolicy(Qt::NoContextMenu);
    d->view.installEventFilter(this);
    d->view.setPage(&d->page);
    for (QObject *child : d->view.findChildren<QWidget *>())
        child->installEventFilter(this);
    d->page.setZoomFactor(std::clamp(zoom, 0.5, 4.0));
    d->view.resize(size);
    d->view.show();
    d->page.load(QUrl(QLatin1String(SchemeName) + QStringLiteral("://") + app + u'/' + entry));
}

GuestView::~GuestView() = default;

void GuestView::deliver(quint32 question, bool found, const QByteArray &bytes)
{
    d->scheme.deliver(question, found, bytes);
}

void GuestView::answer(const QByteArray &message)
{
    Q_EMIT d->bridge.answered(QString::fromUtf8(message));
}

void GuestView::resize(QSize size, double zoom)
{
    d->page.setZoomFactor(std::clamp(zoom, 0.5, 4.0));
    d->view.resize(size);
}

void GuestView::focus(bool has)
{
    if (has) {
        d->view.activateWindow();
        d->view.setFocus();
    } else if (QWidget *one = d->view.focusProxy()) {
        QFocusEvent out(QEvent::FocusOut);
        QCoreApplication::sendEvent(one, &out);
    }
}

void GuestView::give(QInputEvent &event)
{
    if (QWidget *one = d->view.focusProxy())
        QCoreApplication::sendEvent(one, &event);
}

bool GuestView::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ChildAdded) {
        if (QObject *child = static_cast<QChildEvent *>(event)->child(); child->isWidgetType())
            child->installEventFilter(this);
    } else if (event->type() == QEvent::Paint && d->loaded && !d->drawing && !d->next.isActive()) {
        d->next.start(FrameTime);
    } else if (event->type() == QEvent::CursorChange) {
        const int shape = static_cast<QWidget *>(object)->cursor().shape();
        if (shape <= Qt::LastCursor && std::exchange(d->shape, shape) != shape)
            d->wishes.shape(shape);
    }
    return false;
}

void GuestView::draw()
{
    d->drawing = true; // taking the picture paints
    const QImage picture = d->view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    d->drawing = false;
    d->wishes.draw(picture);
}

} // namespace havre::store::web
