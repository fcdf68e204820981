#include "tests/bench/OpenWindow.h"

#include "tests/bench/Corpus.h"
#include "tests/bench/Figures.h"
#include "ui/support/Fonts.h"

#include <QTimer>

#include <cstdio>

namespace havre::bench {

bool BusyApplication::notify(QObject *receiver, QEvent *event)
{
    QElapsedTimer clock;
    clock.start();
    ++m_depth;
    const bool handled = QGuiApplication::notify(receiver, event);
    if (--m_depth == 0)
        m_busy += clock.nsecsElapsed();
    return handled;
}

namespace {

double busyUntilNow()
{
    return static_cast<BusyApplication *>(QCoreApplication::instance())->busy();
}

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::_Exit(1);
}

QQuickItem *listIn(QQuickItem *item)
{
    if (item->isVisible() && item->inherits("QQuickListView") && item->property("count").toInt() > 0)
        return item;
    for (QQuickItem *child : item->childItems())
        if (QQuickItem *found = item->isVisible() ? listIn(child) : nullptr)
            return found;
    return nullptr;
}

} // namespace

Spent::Spent()
    : m_busy(busyUntilNow())
    , m_processor(bench::processor())
{
    m_clock.start();
}

double Spent::busy() const
{
    return busyUntilNow() - m_busy;
}

double Spent::processor() const
{
    return bench::processor() - m_processor;
}

OpenWindow::OpenWindow(const QString &folder, QSize size) : m_secrets(folder)
{
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "2"); // as the app does (app/havre/Bootstrap)
    QGuiApplication::setApplicationName(QStringLiteral("havre"));
    ui::useHouseFonts();
    ui::Doorway doorway;
    doorway.directory = folder + QLatin1String("/vault");
    doorway.machine = {&m_secrets, nullptr, nullptr, &m_clock};
    m_app = std::make_unique<ui::App>(std::move(doorway), m_settings.filePath(QStringLiteral("window.conf")));
    m_app->overrideLanguage(QStringLiteral("fr"));
    m_app->appearance()->overrideWith(QStringLiteral("light"), 1.0);
    m_app->start();
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setInitialProperties({{QStringLiteral("openingWidth"), size.width()}, {QStringLiteral("openingHeight"), size.height()}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Havre/Shell/Main.qml")));
    if (m_engine->rootObjects().isEmpty())
        giveUp(QStringLiteral("the window did not load"));
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [this] { ++m_frames; });
    m_window->requestActivate();
    settle(200);
    m_app->unlock()->open(QString::fromUtf8(Corpus::Password));
    if (!until([this] { return m_app->state() == ui::App::Open; }, 30000))
        giveUp(QStringLiteral("not unlocked: %1").arg(m_app->unlock()->error().code));
    settle(1500);
}

OpenWindow::~OpenWindow()
{
    m_engine.reset();
    m_app.reset();
}

bool OpenWindow::until(const std::function<bool()> &answer, int milliseconds)
{
    QTimer late;
    late.setSingleShot(true);
    late.start(milliseconds);
    while (!answer()) {
        if (!late.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // with a time it would not wait but spin
    }
    return true;
}

void OpenWindow::settle(int milliseconds)
{
    until([] { return false; }, milliseconds);
}

bool OpenWindow::nextFrame()
{
    return until([this, seen = m_frames] { return m_frames > seen; }, 2000);
}

void OpenWindow::go(const char *route, const QVariantMap &arguments)
{
    m_app->routes()->open(QString::fromLatin1(route), arguments);
}

QQuickItem *OpenWindow::showDocuments()
{
    go("documents");
    QQuickItem *list = nullptr;
    if (!until([&] { return (list = listIn(m_window->contentItem())) && list->property("count").toInt() > 1000; }))
        giveUp(QStringLiteral("the documents did not come"));
    return list;
}

} // namespace havre::bench
