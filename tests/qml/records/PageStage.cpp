#include "tests/qml/records/PageStage.h"

#include "tests/qml/shell/ScreenReader.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QQmlComponent>
#include <QQmlNetworkAccessManagerFactory>
#include <QWindow>
#include <QTest>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace havre::tests {

namespace {

// Refuses everything, and counts: no text of a document may make a request.
class Refusing final : public QNetworkAccessManager {
public:
    Refusing(int *requests, QObject *parent) : QNetworkAccessManager(parent), m_requests(requests) {}
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override
    {
        ++*m_requests;
        QNetworkRequest nowhere(request);
        nowhere.setUrl(QUrl(QStringLiteral("about:blocked")));
        return QNetworkAccessManager::createRequest(operation, nowhere, data);
    }

private:
    int *m_requests;
};

class RefusingFactory final : public QQmlNetworkAccessManagerFactory {
public:
    explicit RefusingFactory(int *requests) : m_requests(requests) {}
    QNetworkAccessManager *create(QObject *parent) override { return new Refusing(m_requests, parent); }

private:
    int *m_requests;
};

void walkItems(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    visit(item);
    for (QQuickItem *child : item->childItems())
        walkItems(child, visit);
}

} // namespace

PageStage::PageStage(std::optional<session::Platform> platform, ports::Browser *browser, ports::AppHost *apps)
    : vault(std::move(platform), browser, apps)
{
    ui::Doorway doorway;
    doorway.directory = vault.folder.filePath(QStringLiteral("elsewhere"));
    doorway.machine = {&vault.secrets, nullptr, &vault.renderer, &vault.clock, &vault.press, &vault.printer};
    app = std::make_unique<ui::App>(std::move(doorway), vault.folder.filePath(QStringLiteral("window.conf")));
    app->overrideLanguage(QStringLiteral("fr"));
    app->routes()->restart(QStringLiteral("home"));
    m_factory = std::make_unique<RefusingFactory>(&requests);
    engine.setNetworkAccessManagerFactory(m_factory.get());
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
}

PageStage::~PageStage()
{
    close();
}

void PageStage::close()
{
    delete m_page;
    m_page = nullptr;
    window.reset();
}

QObject *PageStage::tokens()
{
    // qmlTypeId() does not know a singleton written in QML (6.4), so a component hands it over.
    QQmlComponent holder(&engine);
    holder.setData("import QtQml; import Havre.Design; QtObject { property QtObject tokens: Theme }", QUrl());
    const std::unique_ptr<QObject> held(holder.create());
    auto *found = held ? held->property("tokens").value<QObject *>() : nullptr;
    if (!found)
        qFatal("no Theme: %s", qPrintable(holder.errorString()));
    return found;
}

void PageStage::look(const QString &scheme, double textScale)
{
    QObject *theme = tokens();
    theme->setProperty("scheme", scheme);
    theme->setProperty("textScale", textScale);
    theme->setProperty("reducedMotion", true);
}

void PageStage::show(const QString &page, QSize size, const QVariantMap &arguments)
{
    close();
    QAccessible::setActive(true);
    for (const char *name : {"home", "documents", "document", "import", "health", "results", "trend", "vaccinations", "timeline",
                             "store", "app", "run", "shares", "share", "pack", "emergency", "journal", "settings"})
        if (ui::Routes::pageOf(QLatin1String(name)) == QUrl(page))
            app->routes()->open(QLatin1String(name), arguments);
    look(QStringLiteral("light"), 1.0);
    tokens()->setProperty("windowWidth", size.width());
    window = std::make_unique<QQuickWindow>();
    const int navigation = size.width() >= 840 ? 232 : size.width() >= 600 ? 88 : 0;
    window->resize(size.width() - navigation, size.height());
    QQmlComponent component(&engine, QUrl(page));
    if (component.isError())
        qFatal("%s", qPrintable(component.errorString()));
    QVariantMap properties{{QStringLiteral("session"), QVariant::fromValue(vault.session())}};
    m_page = qobject_cast<QQuickItem *>(component.createWithInitialProperties(properties));
    if (!m_page)
        qFatal("%s", qPrintable(component.errorString()));
    m_page->setParentItem(window->contentItem());
    m_page->setSize(window->size());
    window->show();
    window->requestActivate();
    if (!QTest::qWaitForWindowActive(window.get(), 3000))
        qFatal("the window never became active");
    if (m_page->property("args").isValid())
        m_page->setProperty("args", arguments);
    m_page->forceActiveFocus();
    waitUntil([] { return false; }, 60);
}

QList<PageStage::Spoken> PageStage::spoken() const
{
    QList<Spoken> all;
    reader::walk(window.get(), [&all](QAccessibleInterface *node) {
        Spoken one;
        one.name = node->text(QAccessible::Name);
        one.description = node->text(QAccessible::Description);
        one.role = node->role();
        one.place = node->rect();
        one.focusable = node->state().focusable;
        one.pressable = reader::isPressable(node);
        one.checked = node->state().checked;
        all.append(one);
    });
    return all;
}

bool PageStage::says(const QString &part) const
{
    return reader::says(window.get(), part);
}

bool PageStage::waitSays(const QString &part, int milliseconds)
{
    return waitUntil([&] { return says(part); }, milliseconds);
}

bool PageStage::press(const QString &name)
{
    const bool pressed = reader::press(window.get(), name);
    waitUntil([] { return false; }, 30);
    return pressed;
}

void PageStage::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window.get(), key, modifiers); // as from the system: shortcuts hear it too
    waitUntil([] { return false; }, 15);
}

void PageStage::type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, window.get(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    waitUntil([] { return false; }, 15);
}

QString PageStage::focused() const
{
    return reader::focused(window.get());
}

bool PageStage::tabTo(const QString &name)
{
    return reader::tabTo(window.get(), name);
}

QImage PageStage::grab(const QString &name)
{
    waitUntil([] { return false; }, 120);
    const QImage picture = window->grabWindow();
    const QString folder = qEnvironmentVariable("HAVRE_SHOTS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
    return picture;
}

void PageStage::grabAll(const QString &face, const char *device)
{
    const QString name = face + u'-' + QLatin1String(device);
    for (const char *scheme : {"light", "dark", "contrast"}) {
        look(QLatin1String(scheme), 1.0);
        grab(name + u'-' + QLatin1String(scheme));
    }
    look(QStringLiteral("light"), 1.6);
    grab(name + QStringLiteral("-light-160"));
    checkHouseRules();
    look(QStringLiteral("light"), 1.0);
}

void PageStage::checkHouseRules()
{
    walkItems(window->contentItem(), [](QQuickItem *item) { // a sheet that is open lies over the page
        const QVariant format = item->property("textFormat");
        if (format.isValid() && item->inherits("QQuickText")) {
            EXPECT_EQ(format.toInt(), static_cast<int>(Qt::PlainText)) << item->metaObject()->className();
        }
    });
    for (const Spoken &one : spoken())
        if (one.focusable || one.pressable) {
            EXPECT_FALSE(one.name.trimmed().isEmpty()) << "something one can reach has no name (role " << one.role << ")";
        }
}

} // namespace havre::tests
