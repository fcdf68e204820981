#include "tests/qml/shell/WindowStage.h"

#include "tests/qml/shell/ScreenReader.h"
#include "tests/support/Await.h"
#include "tests/support/NoBrowser.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTest>
#include <QtTest/qtestkeyboard.h>

namespace havre::tests {

const QString WindowStage::phrase = QStringLiteral("ancre marée balise quai voile");

namespace {

NoBrowser noBrowser;

// Of the kind the document says it is; only PlainRenderer looks inside pages and pictures.
QByteArray bytesOf(const records::NewDocument &arriving)
{
    const QByteArray words = arriving.document.title.toUtf8() + ". " + arriving.text.toUtf8();
    const QString &type = arriving.document.contentType;
    return type == QLatin1String("text/xml")        ? sampleCda(arriving.document.title, QString())
        : type == QLatin1String("application/pdf") ? "%PDF-1.4\n% " + words + "\n%%EOF\n"
        : type == QLatin1String("image/jpeg")      ? QByteArray("\xFF\xD8\xFF\xE0") + words
                                                    : words;
}

session::Platform deafPlatform()
{
    session::Platform platform;
    platform.name = QStringLiteral("Mon espace santé");
    platform.issuer = QUrl(QStringLiteral("https://127.0.0.1:1/"));
    platform.clientId = QStringLiteral("havre");
    platform.fhirBase = QUrl(QStringLiteral("https://127.0.0.1:1/fhir"));
    return platform;
}

} // namespace

void walkItems(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    if (!item->isVisible())
        return;
    visit(item);
    for (QQuickItem *child : item->childItems())
        walkItems(child, visit);
}

WindowStage::WindowStage(bool withPlatform, QSize size)
    : WindowStage(withPlatform ? std::optional(deafPlatform()) : std::nullopt, size)
{
}

WindowStage::WindowStage(std::optional<session::Platform> platform, QSize size, ports::AppHost *apps)
{
    QAccessible::setActive(true);
    ui::Doorway doorway;
    doorway.directory = folder.filePath(QStringLiteral("vault"));
    doorway.machine = {&secrets, &noBrowser, &renderer, &clock, &typesetter, &printer, apps};
    doorway.cost = vault::KdfCost::floor();
    doorway.platform = std::move(platform);
    app = std::make_unique<ui::App>(std::move(doorway), folder.filePath(QStringLiteral("window.json")));
    app->overrideLanguage(QStringLiteral("fr"));
    app->appearance()->setMotion(QStringLiteral("reduced"));
    app->appearance()->overrideWith(QStringLiteral("light"), 1.0);
    app->start();
    engine = std::make_unique<QQmlApplicationEngine>();
    engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine->setInitialProperties({{QStringLiteral("openingWidth"), size.width()}, {QStringLiteral("openingHeight"), size.height()}});
    engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Havre/Shell/Main.qml")));
    if (engine->rootObjects().isEmpty())
        qFatal("the window did not load");
    window = qobject_cast<QQuickWindow *>(engine->rootObjects().constFirst());
    window->requestActivate();
    settle();
}

WindowStage::~WindowStage()
{
    engine.reset();
    app.reset();
}

void WindowStage::settle(int milliseconds) const
{
    waitUntil([] { return false; }, milliseconds);
}

QList<WindowStage::Node> WindowStage::nodes() const
{
    QList<Node> all;
    const QPoint origin = window->position();
    reader::walk(window, [&](QAccessibleInterface *node) {
        all.append({node->text(QAccessible::Name), node->role(), node->rect().translated(-origin), node->state().focusable != 0,
                    reader::isPressable(node), node->parent() ? node->parent()->text(QAccessible::Name) : QString()});
    });
    return all;
}

bool WindowStage::says(const QString &part) const
{
    return reader::says(window, part);
}

bool WindowStage::waitSays(const QString &part, int milliseconds) const
{
    return waitUntil([this, &part] { return says(part); }, milliseconds);
}

QString WindowStage::focused() const
{
    return reader::focused(window);
}

void WindowStage::press(const QString &name)
{
    EXPECT_TRUE(reader::press(window, name)) << "nothing to press is called " << name.toStdString();
    settle(30);
}

void WindowStage::tap(const QString &name)
{
    const QAccessibleInterface *node = reader::waitPressable(window, name);
    ASSERT_TRUE(node) << "nothing to tap is called " << name.toStdString();
    QTest::mouseClick(window, Qt::LeftButton, {}, node->rect().translated(-window->position()).center());
    settle(30);
}

void WindowStage::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window, static_cast<Qt::Key>(key), modifiers);
    settle(20);
}

bool WindowStage::tabTo(const QString &name)
{
    return reader::tabTo(window, name);
}

void WindowStage::type(const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(window, &down);
        QCoreApplication::sendEvent(window, &up);
    }
    settle(20);
}

void WindowStage::look(const QString &scheme, double textScale, QSize size)
{
    app->appearance()->overrideWith(scheme, textScale);
    window->resize(size);
    settle(20);
}

QImage WindowStage::grab() const
{
    settle(40);
    return window->grabWindow();
}

void WindowStage::createVault()
{
    app->createVault()->create(phrase);
    if (!waitUntil([this] { return app->state() == ui::App::Open; }, 20000))
        qFatal("no vault: %s", qPrintable(app->createVault()->error().code));
    settle();
}

void WindowStage::fill()
{
    struct Line {
        const char *title;
        const char *author;
        QDate day;
        records::Category category;
        const char *text;
        const char *type = "text/plain";
    };
    using records::Category;
    const Line lines[] = {
        {"Bilan sanguin", "Laboratoire du Parc, Nantes", {2026, 2, 24}, Category::Biology, "Ferritine 18 µg/L, usuel 15 – 150.", "text/xml"},
        {"Ordonnance", "Dr Anne Lefèvre", {2026, 2, 24}, Category::Prescription, "Fer, un comprimé le matin."},
        {"Radiographie du poignet gauche", "Centre d’imagerie de l’Erdre", {2026, 2, 20}, Category::Imaging, "", "application/pdf"},
        {"Courrier de consultation", "Dr Anne Lefèvre", {2026, 2, 9}, Category::Report, "Doser la ferritine avant la reprise.", "image/jpeg"},
        {"Bilan sanguin", "Laboratoire du Parc, Nantes", {2025, 11, 21}, Category::Biology, "Ferritine 27 µg/L."},
        {"Compte rendu de séjour", "CHU de Nantes, maternité", {2025, 9, 21}, Category::Report, "Ferritine à contrôler à trois mois."},
        {"Ordonnance de sortie", "CHU de Nantes, maternité", {2025, 9, 20}, Category::Prescription, "NFS, ferritine, CRP."},
        {"Carnet de vaccination", "Dr Anne Lefèvre", {2025, 4, 2}, Category::Vaccination, "Rappel fait."},
    };
    records::Library &library = app->session()->core().library();
    for (const Line &line : lines) {
        records::NewDocument arriving;
        arriving.document.title = QString::fromUtf8(line.title);
        arriving.document.category = line.category;
        arriving.document.authors = {{QString::fromUtf8(line.author), {}, {}}};
        arriving.document.date = QDateTime(line.day, QTime(9, 30), Qt::UTC);
        arriving.document.contentType = QString::fromLatin1(line.type);
        arriving.document.confidentiality = {QStringLiteral("N")};
        arriving.document.origin = records::Origin::Dmp;
        arriving.document.digestVerified = true;
        arriving.document.masterIdentifier = QStringLiteral("1.2.3.%1").arg(line.day.toJulianDay() * 10 + static_cast<int>(line.category));
        arriving.text = QString::fromUtf8(line.text);
        arriving.bytes = bytesOf(arriving);
        arriving.journalActor = QStringLiteral("DMP");
        const auto added = await(library.add(arriving));
        EXPECT_OK(added);
        if (added && !ids.contains(arriving.document.title))
            ids.insert(arriving.document.title, added->toString());
    }
    settle(250);
}

} // namespace havre::tests
