// An app in the real jail under the real engine, and what came out.
#pragma once

#include "platform/apphost/JailedAppHost.h"
#include "tests/support/Await.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace havre::platform {

inline bool until(const std::function<bool()> &done, int milliseconds = 60000)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && !timer.hasExpired(milliseconds))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return done();
}

inline QString program()
{
    return qEnvironmentVariable("HAVRE_BIN_DIR") + QStringLiteral("/havre-apphost");
}

struct AnApp : ::testing::Test {
    QHash<QString, QByteArray> files;
    QList<QString> loaded;
    QList<QJsonObject> said;
    ports::GuestPicture picture;
    int pictures = 0;
    std::optional<Error> end;
    std::unique_ptr<ports::Guest> guest;
    QTemporaryDir folder;

    void SetUp() override
    {
        if (!QFile::exists(program()))
            GTEST_SKIP() << "built without QtWebEngine";
    }
    void open(JailedAppHost &host, const QString &query = {})
    {
        ports::GuestDoors doors;
        doors.file = [this](const QString &path) -> std::optional<QByteArray> {
            loaded.append(path);
            return files.contains(path) ? std::optional(files.value(path)) : std::nullopt;
        };
        doors.asked = [this](const QByteArray &json) { said.append(QJsonDocument::fromJson(json).object()); };
        doors.drawn = [this](const ports::GuestPicture &now) {
            picture = now;
            ++pictures;
        };
        doors.pointerShape = [](int) {};
        doors.ended = [this](const Error &error) { end = error; };
        auto opened = host.open({QStringLiteral("fr.exemple.essai"), QStringLiteral("index.html") + query, {600, 400}, 1}, std::move(doors));
        ASSERT_OK(opened);
        guest = std::move(*opened);
    }
    [[nodiscard]] bool shows(quint32 colour, int x, int y) const
    {
        if (picture.size.isEmpty())
            return false;
        const auto *rows = reinterpret_cast<const quint32 *>(picture.pixels.constData());
        return (rows[y * picture.size.width() + x] & 0xffffff) == (colour & 0xffffff);
    }
    QString code() const { return end ? end->code : QString(); }
};

} // namespace havre::platform
