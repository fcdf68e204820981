// The loopback address under other processes of the machine: scans, guesses, second callbacks.
#include "core/session/oidc/LoopbackListener.h"
#include "tests/core/session/CodeOf.h"
#include "tests/support/Await.h"

#include <QCoroFuture>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>

namespace havre::tests {
namespace {

using session::oidc::LoopbackListener;

// What comes back to these bytes; empty when nobody listens.
QByteArray say(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    QByteArray heard;
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { heard += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(3000, &loop, &QEventLoop::quit);
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    loop.exec();
    return heard;
}

class Loopback : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto listening = LoopbackListener::listen("/cb/secretsecretsecretsecretsecret00");
        ASSERT_EQ(codeOf(listening), "");
        listener = std::move(*listening);
        port = quint16(listener->redirectUri().port());
    }
    QByteArray get(const QByteArray &target, const QByteArray &method = "GET", QByteArray host = {}) const
    {
        if (host.isEmpty())
            host = "127.0.0.1:" + QByteArray::number(port);
        return say(port, method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    }
    QByteArray path() const { return listener->redirectUri().path().toLatin1(); }
    bool waiting() const { return !listener->answer().isFinished(); }

    std::unique_ptr<LoopbackListener> listener;
    quint16 port = 0;
};

TEST_F(Loopback, AnswersOnceWithTheQuery)
{
    const QByteArray page = get(path() + "?code=a%2Bb&state=x");
    EXPECT_TRUE(page.startsWith("HTTP/1.1 200 OK\r\n"));
    EXPECT_TRUE(page.contains(QStringLiteral("Vous pouvez revenir à Havre").toUtf8()));
    EXPECT_TRUE(page.contains("Content-Security-Policy: default-src 'none'"));
    EXPECT_FALSE(page.contains("<script"));
    ASSERT_FALSE(waiting());
    const auto answer = listener->answer().result();
    ASSERT_EQ(codeOf(answer), "");
    EXPECT_EQ(answer->queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded), QStringLiteral("a+b"));
    EXPECT_TRUE(get(path() + "?code=second&state=y").isEmpty()); // nobody listens any more
    EXPECT_EQ(listener->answer().result()->queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded), QStringLiteral("a+b"));
}

TEST_F(Loopback, GuessesChangeNothing)
{
    for (const QByteArray &target : {QByteArray("/"), QByteArray("/cb/"), QByteArray("/favicon.ico"), path() + "x", path() + "/",
                                     QByteArray("/cb/secretsecretsecretsecretsecret01?code=a&state=b")})
        EXPECT_TRUE(get(target).startsWith("HTTP/1.1 404 ")) << target.toStdString();
    EXPECT_TRUE(waiting());
}

TEST_F(Loopback, OtherMethodsAndHostsChangeNothing)
{
    EXPECT_TRUE(get(path() + "?code=a", "POST").startsWith("HTTP/1.1 405 "));
    EXPECT_TRUE(get(path() + "?code=a", "HEAD").startsWith("HTTP/1.1 405 "));
    EXPECT_TRUE(get(path() + "?code=a", "GET", "evil.example").startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(get(path() + "?code=a", "GET", "localhost:" + QByteArray::number(port)).startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(waiting());
}

TEST_F(Loopback, NoiseChangesNothing)
{
    EXPECT_TRUE(say(port, "\x16\x03\x01 not http\r\n\r\n").startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(say(port, "GET /" + QByteArray(20000, 'a')).startsWith("HTTP/1.1 431 "));
    EXPECT_TRUE(waiting());
    EXPECT_TRUE(get(path() + "?code=a").startsWith("HTTP/1.1 200 "));
    EXPECT_FALSE(waiting());
}

TEST_F(Loopback, ListensOnTheLoopbackOnly)
{
    EXPECT_EQ(listener->redirectUri().host(), QStringLiteral("127.0.0.1"));
    EXPECT_EQ(listener->redirectUri().scheme(), QStringLiteral("http"));
}

TEST_F(Loopback, GoingAwayAnswersCancelled)
{
    auto future = listener->answer();
    listener.reset();
    ASSERT_TRUE(future.isFinished());
    EXPECT_EQ(codeOf(future.result()), "session.cancelled");
}

} // namespace
} // namespace havre::tests
