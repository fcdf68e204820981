// WA-4: a helper that was taken over may say anything, or nothing, or never listen: it is ended.
#include "platform/apphost/Wire.h"
#include "platform/render/FrameStream.h"
#include "platform/render/Numbers.h"
#include "tests/platform/apphost/AnApp.h"

namespace havre::platform {
namespace {

struct ALiar : AnApp {
    // Says these words, then so many zeros, then nothing for a while.
    QString liar(const QByteArray &words, qsizetype zeros = 0)
    {
        QByteArray escaped;
        for (const char one : words)
            escaped += one == '%' ? QByteArray("%%") : "\\" + QByteArray::number(uchar(one), 8).rightJustified(3, '0');
        const QString path = folder.filePath(QStringLiteral("liar"));
        QFile::remove(path);
        QFile script(path);
        if (!script.open(QIODevice::WriteOnly))
            qFatal("no liar");
        script.write("#!/usr/bin/dash\nprintf '" + escaped + "'\nhead -c " + QByteArray::number(zeros) + " /dev/zero\nsleep 20\n");
        script.setPermissions(QFile::Permissions(0x7555));
        return path;
    }
    void isEnded(const QString &program, const char *why, std::chrono::milliseconds patience = JailedAppHost::Patience)
    {
        end.reset();
        guest.reset();
        said.clear();
        JailedAppHost host(program, {}, patience);
        open(host);
        ASSERT_TRUE(until([this] { return end.has_value(); }));
        EXPECT_EQ(code(), QLatin1String(why));
        EXPECT_TRUE(said.isEmpty());
        EXPECT_TRUE(picture.size.isEmpty() || picture.pixels.size() == picture.size.width() * picture.size.height() * 4);
    }
    static QByteArray painted(qint32 width, qint32 height, qint32 first, qsizetype bytes)
    {
        QByteArray payload;
        putNumber(payload, width);
        putNumber(payload, height);
        putNumber(payload, first);
        return FrameStream::framed('p', payload + QByteArray(bytes, 'x'));
    }
};

TEST_F(ALiar, IsEndedAndNothingIsPaintedOutside)
{
    QByteArray endless(4, '\xff');
    QByteArray empty(4, '\0');
    const QList<QByteArray> lies{
        endless, empty, FrameStream::framed('?'), FrameStream::framed('t'), FrameStream::framed('R'), FrameStream::framed('p', "x"),
        painted(2, 2, 1, 16), painted(2, 2, 0, 15), painted(-2, -2, 0, 16), painted(2, 2, -1, 16), painted(0, 0, 0, 0), painted(2, 2, 2147483647, 8),
        painted(5000, 1, 0, 20000), painted(2, 2, 0, 24), painted(2, 2, 1, 8), painted(2, 2, 0, 16) + painted(3, 2, 0, 12),
        FrameStream::framed('f', "ab"), FrameStream::framed('f', QByteArray(900, 'x')), FrameStream::framed('c', "ab"),
        FrameStream::framed('c', "\xff\xff\xff\x7f")};
    for (const QByteArray &lie : lies) {
        SCOPED_TRACE(lie.left(40).toHex().toStdString());
        isEnded(liar(FrameStream::framed('R') + lie), "catalogue.app-died");
    }
    const qsizetype tooLong = apphost::MaxMessage + 1;
    isEnded(liar(FrameStream::framed('R') + FrameStream::head('a', tooLong), tooLong), "catalogue.app-died");
}

// It asks and never reads: what waits for it stays in bounds, and so does its life.
TEST_F(ALiar, WhoAsksAndNeverReadsIsEnded)
{
    constexpr qsizetype bound = qsizetype(16) * 1024 * 1024;
    const QByteArray answered(1024 * 1024, 'x');
    qsizetype given = 0;
    ports::GuestDoors doors;
    doors.file = [](const QString &) { return std::nullopt; };
    doors.asked = [&](const QByteArray &) {
        given += answered.size();
        guest->answer(answered);
    };
    doors.drawn = [](const ports::GuestPicture &) {};
    doors.pointerShape = [](int) {};
    doors.ended = [this](const Error &error) { end = error; };
    JailedAppHost host(liar(FrameStream::framed('R') + FrameStream::framed('a', "{}").repeated(60)));
    auto opened = host.open({QStringLiteral("fr.exemple.essai"), QStringLiteral("index.html"), {600, 400}, 1}, std::move(doors));
    ASSERT_OK(opened);
    guest = std::move(*opened);
    ASSERT_TRUE(until([this] { return end.has_value(); }, 15000)) << given;
    EXPECT_EQ(code(), QStringLiteral("catalogue.app-stuck"));
    EXPECT_LE(given, bound + 2 * answered.size());
}

// Files are given as they are read, not as they are asked for; and one may not ask without end.
TEST_F(ALiar, FilesWaitUntilTheFirstAreRead)
{
    files = {{QStringLiteral("a"), QByteArray(4 * 1024 * 1024, 'x')}};
    const QByteArray wanted = FrameStream::framed('f', QByteArray(4, '\1') + 'a');
    JailedAppHost host(liar(FrameStream::framed('R') + wanted.repeated(200)));
    open(host);
    ASSERT_TRUE(until([this] { return !loaded.isEmpty(); }));
    EXPECT_FALSE(until([this] { return end.has_value(); }, 1500)) << code().toStdString();
    EXPECT_LE(loaded.size(), 3) << "12 MB on their way, and no more";
    loaded.clear();
    JailedAppHost greedy(liar(FrameStream::framed('R') + wanted.repeated(600)));
    open(greedy);
    ASSERT_TRUE(until([this] { return end.has_value(); }, 15000));
    EXPECT_EQ(code(), QStringLiteral("catalogue.app-stuck"));
}

TEST_F(ALiar, WhoDoesNotSayThatTheJailStandsIsEnded)
{
    isEnded(liar(FrameStream::framed('a', "{}")), "catalogue.no-jail");
    isEnded(liar({}), "catalogue.no-jail", std::chrono::milliseconds(300));
}

TEST_F(ALiar, WhereThereIsNoJailNothingOpens)
{
    JailedAppHost nobody(folder.filePath(QStringLiteral("absent")));
    const auto none = nobody.open({}, {});
    EXPECT_CODE(none, "catalogue.no-host");
    JailedAppHost unbarred(program(), folder.filePath(QStringLiteral("absent")));
    const auto unjailed = unbarred.open({}, {});
    EXPECT_CODE(unjailed, "catalogue.no-jail");
    const QString broken = folder.filePath(QStringLiteral("broken-bwrap"));
    QFile script(broken);
    ASSERT_TRUE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nexit 1\n"); // as where user namespaces are forbidden
    script.close();
    script.setPermissions(QFile::Permissions(0x7555));
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    JailedAppHost forbidden(program(), broken);
    open(forbidden);
    ASSERT_TRUE(until([this] { return end.has_value(); }));
    EXPECT_EQ(code(), QStringLiteral("catalogue.no-jail"));
}

} // namespace
} // namespace havre::platform
