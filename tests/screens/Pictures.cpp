#include "tests/screens/Pictures.h"

#include "tests/screens/References.h"
#include "tests/screens/Walk.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QPainter>
#include <QStyleHints>
#include <QVersionNumber>
#include <gtest/gtest.h>

#include <cstdio>

namespace havre::tests {

namespace {

// Dark and contrast are compared at the usual size of text only: what grows is the same in every theme.
bool isCompared(const Look &look)
{
    return qstrcmp(look.scheme, "light") == 0 || look.text == 1.0;
}

// The vault of a test lies somewhere else each time; its place is covered before comparing.
QImage withoutPlace(const WindowStage &stage, QImage picture)
{
    walkItems(stage.window->contentItem(), [&](QQuickItem *item) {
        if (item->inherits("QQuickText") && item->property("text").toString().contains(stage.folder.path())) {
            QPainter(&picture).fillRect(item->mapRectToScene(item->boundingRect()).toAlignedRect().adjusted(-1, -1, 1, 1), Qt::gray);
        }
    });
    return picture;
}

bool isDrawing(const WindowStage &stage)
{
    bool some = false;
    walkItems(stage.window->contentItem(), [&some](const QQuickItem *item) {
        some = some || (item->inherits("QQuickImage") && item->property("status").toInt() == 2); // Image.Loading
    });
    return some;
}

// What other threads bring (rows, pages, the harbour) is there when two pictures in a row are the same.
QImage steady(WindowStage &stage)
{
    QImage last = stage.grab();
    for (int tries = 0; tries < 60; ++tries) {
        QImage next = stage.grab();
        if (next == last && !isDrawing(stage))
            return next;
        last = std::move(next);
    }
    ADD_FAILURE() << "the page never comes to rest";
    return last;
}

} // namespace

QString Look::name() const
{
    return QStringLiteral("%1-%2%3").arg(QString::fromLatin1(device), QString::fromLatin1(scheme),
                                         text >= 2 ? QStringLiteral("-largest") : text > 1 ? QStringLiteral("-large") : QString());
}

QList<Look> looks()
{
    QList<Look> all;
    for (const auto &[device, size] : {std::pair{"phone", QSize(390, 844)}, std::pair{"tablet", QSize(820, 1180)}, std::pair{"desktop", QSize(1280, 800)}})
        for (const char *scheme : {"light", "dark", "contrast"})
            for (const double text : {1.0, 1.6})
                all.append({device, size, scheme, text});
    return all;
}

// Letters and edges stand a shade elsewhere under another Qt: there the pages are walked, and the pictures left to the eye.
bool isDrawnAsReferences()
{
    static const bool isSame = [] {
        const bool same = QLibraryInfo::version().majorVersion() == 6 && QLibraryInfo::version().minorVersion() == 4;
        if (!same)
            std::printf("not compared: the references were drawn by Qt 6.4, this is %s\n", qVersion());
        return same;
    }();
    return isSame;
}

QDir pictures()
{
    const QDir folder(qEnvironmentVariable("HAVRE_SCREENS", QDir::temp().filePath(QStringLiteral("havre-screens"))));
    EXPECT_TRUE(QDir().mkpath(folder.path()));
    return folder;
}

void picture(WindowStage &stage, const QString &face, const QList<Look> &looks, Compared compared, const std::function<void()> &prepare)
{
    QGuiApplication::styleHints()->setCursorFlashTime(0); // the caret stands still
    const QDir folder = pictures();
    Sheet sheet(face, folder);
    for (const Look &look : looks) {
        stage.look(QString::fromLatin1(look.scheme), look.text, look.size);
        if (prepare)
            prepare();
        const QImage image = steady(stage);
        EXPECT_EQ(image.size(), look.size) << face.toStdString();
        EXPECT_TRUE(image.save(folder.filePath(face + u'-' + look.name() + QStringLiteral(".png"))));
        for (const QString &wrong : walkPage(stage))
            ADD_FAILURE() << face.toStdString() << '-' << look.name().toStdString() << ": " << wrong.toStdString();
        if (isCompared(look))
            sheet.add(look.name(), withoutPlace(stage, image));
    }
    if (compared == Compared::Yes && isDrawnAsReferences())
        for (const QString &wrong : sheet.compare())
            ADD_FAILURE() << wrong.toStdString();
}

void picture(WindowStage &stage, const QString &face, Compared compared)
{
    picture(stage, face, looks(), compared);
}

void goTo(WindowStage &stage, const char *route, const QVariantMap &arguments)
{
    stage.app->routes()->open(QString::fromLatin1(route), arguments);
    stage.settle(300);
}

} // namespace havre::tests
