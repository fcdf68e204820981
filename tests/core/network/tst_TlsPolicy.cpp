#include "core/network/TlsPolicy.h"

#include "core/network/HttpsClient.h"
#include "tests/core/dmp/FakeDmp.h"
#include "tests/support/Await.h"

#include <QSslCipher>

using namespace havre;
using namespace havre::tests;
using namespace havre::network;

namespace {

QSslCertificate named(const char *san)
{
    return Certificates(QString::fromLatin1(san)).server.localCertificate();
}

// Asks the fake server through a client of ours.
Result<Response> ask(FakeDmp &server, const QList<QSslCertificate> &authorities, Limits limits = {}, const char *path = "/x")
{
    HttpsClient client(authorities);
    QUrl url = server.base();
    url.setPath(QLatin1String(path));
    return await(client.get(QNetworkRequest(url), limits));
}

} // namespace

TEST(TlsPolicy, OffersOnlyForwardSecretAeadAndTheGivenAuthorities)
{
    const auto configuration = sslConfiguration({});
    EXPECT_EQ(configuration.protocol(), QSsl::TlsV1_2OrLater);
    EXPECT_TRUE(configuration.caCertificates().isEmpty()) << "never the machine's";
    EXPECT_EQ(configuration.peerVerifyMode(), QSslSocket::VerifyPeer);
    ASSERT_FALSE(configuration.ciphers().isEmpty());
    for (const QSslCipher &cipher : configuration.ciphers()) {
        const std::string name = cipher.name().toStdString();
        EXPECT_TRUE(name.starts_with("TLS_") || name.starts_with("ECDHE-")) << name;
        EXPECT_TRUE(name.find("GCM") != std::string::npos || name.find("CHACHA20") != std::string::npos
                    || name.starts_with("TLS_")) << name;
    }
}

TEST(TlsPolicy, OnlyAlternativeNamesName)
{
    EXPECT_TRUE(namesHost(named("IP:127.0.0.1"), QStringLiteral("127.0.0.1")));
    EXPECT_FALSE(namesHost(named("IP:127.0.0.1"), QStringLiteral("127.0.0.2")));
    EXPECT_FALSE(namesHost(named(""), QStringLiteral("127.0.0.1"))) << "the common name says so; that is not enough";
    const auto plain = named("DNS:dmp.example.org");
    EXPECT_TRUE(namesHost(plain, QStringLiteral("DMP.example.org")));
    EXPECT_FALSE(namesHost(plain, QStringLiteral("example.org")));
    EXPECT_FALSE(namesHost(plain, QStringLiteral("dmp.example.org.evil.net")));
    const auto wild = named("DNS:*.example.org");
    EXPECT_TRUE(namesHost(wild, QStringLiteral("dmp.example.org")));
    EXPECT_FALSE(namesHost(wild, QStringLiteral("a.b.example.org")));
    EXPECT_FALSE(namesHost(wild, QStringLiteral("example.org")));
    EXPECT_FALSE(namesHost(wild, QStringLiteral(".example.org")));
    EXPECT_FALSE(namesHost(named("DNS:*.org"), QStringLiteral("example.org"))) << "no star over a public suffix";
    EXPECT_FALSE(namesHost(plain, QString()));
}

TEST(HttpsClient, SpeaksToNoServerNamedOnlyByItsCommonName)
{
    const Certificates certificates{QString()};
    FakeDmp server(certificates);
    HttpsClient client(certificates.authorities);
    QNetworkRequest request(server.base());
    request.setRawHeader("Authorization", "Bearer secret");
    for (int i = 0; i < 3; ++i)
        EXPECT_CODE(await(client.get(request)), "network.tls");
    EXPECT_TRUE(server.requests.isEmpty());
}

// Over h2 the name would be checked for the first request of a connection only.
TEST(HttpsClient, NeverOffersHttp2)
{
    Certificates certificates;
    certificates.server.setAllowedNextProtocols({QByteArrayLiteral("h2"), QByteArrayLiteral("http/1.1")});
    FakeDmp server(certificates);
    ASSERT_OK(ask(server, certificates.authorities));
    EXPECT_EQ(server.negotiated, QByteArrayList{QByteArrayLiteral("http/1.1")});
}

TEST(HttpsClient, KeepsToItsLimits)
{
    const Certificates certificates;
    FakeDmp server(certificates);
    FakeReply reply{200, "text/plain", QByteArray(2000, 'x'), {}, -1};
    server.instead = [&reply](const FakeRequest &) { return reply; };
    EXPECT_EQ(valueOf(ask(server, certificates.authorities)).body.size(), 2000);
    Limits small;
    small.body = 1000;
    EXPECT_CODE(ask(server, certificates.authorities, small), "network.too-large");
    reply.extra = "X-Long: " + QByteArray(70000, 'y') + "\r\n";
    EXPECT_CODE(ask(server, certificates.authorities), "network.too-large");
    reply.extra = "Location: /y\r\n";
    reply.status = 302;
    EXPECT_CODE(ask(server, certificates.authorities), "network.redirect");
    Limits follow;
    follow.redirects = 3;
    server.requests.clear();
    const auto circle = ask(server, certificates.authorities, follow);
    EXPECT_CODE(circle, "network.redirect");
    EXPECT_EQ(server.requests.size(), 4) << "one request and three redirects";
}

TEST(HttpsClient, AStatusIsAnAnswerAndSilenceIsATimeout)
{
    const Certificates certificates;
    FakeDmp server(certificates);
    FakeReply reply{418, "text/plain", "teapot", {}, -1};
    server.instead = [&reply](const FakeRequest &) { return reply; };
    const auto teapot = ask(server, certificates.authorities);
    ASSERT_OK(teapot);
    EXPECT_EQ(teapot->status, 418);
    EXPECT_EQ(teapot->body, QByteArray("teapot"));
    EXPECT_EQ(teapot->header("CONTENT-type"), QByteArray("text/plain"));
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    HttpsClient client(certificates.authorities);
    Limits hurried;
    hurried.connectMsecs = 200;
    const auto nothing = await(client.get(QNetworkRequest(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(silent.serverPort()))), hurried));
    EXPECT_CODE(nothing, "network.unreachable");
    EXPECT_TRUE(neverLeft(nothing.error())) << "there was nobody to give it to";
    const auto plain = await(client.get(QNetworkRequest(QUrl(QStringLiteral("http://127.0.0.1/"))), {}));
    EXPECT_CODE(plain, "network.not-https");
}

TEST(HttpsClient, WhoSendsAByteNowAndThenIsNotWaitedFor)
{
    const Certificates certificates;
    FakeDmp server(certificates);
    server.drip = 10;
    server.instead = [](const FakeRequest &) { return FakeReply{200, "text/plain", QByteArray(400, 'x'), {}, -1}; };
    Limits limits;
    limits.wholeMsecs = 200;
    EXPECT_CODE(ask(server, certificates.authorities, limits), "network.timeout");
}

TEST(HttpsClient, ADocumentHasTheTimeItNeeds)
{
    const Limits limits;
    EXPECT_EQ(allowedMsecs(limits, 0), 120'000);
    EXPECT_EQ(allowedMsecs(limits, 20'000), 121'220) << "JSON";
    EXPECT_EQ(allowedMsecs(limits, 16 * 1024 * 600), 720'000) << "ten minutes more for 10 MB";
}
