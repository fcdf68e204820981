// platform.json, whole and broken.
#include "app/sandbox/authority/Authority.h"
#include "core/session/Platform.h"
#include "tests/core/session/CodeOf.h"
#include "tests/support/Await.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace havre::tests {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

class Platform : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(codeOf(sandbox::credentials(folder.path())), ""); // makes authority.pem
        whole = {{s("name"), s("Bac à sable")}, {s("issuer"), s("https://127.0.0.1:4433")}, {s("client"), s("havre")},
                 {s("acr"), s("eidas2")}, {s("fhirBase"), s("https://127.0.0.1:4433/fhir")},
                 {s("mail"), QJsonObject{{s("imap"), s("imaps://mail.example:993")}, {s("smtp"), s("smtps://mail.example:465")}}},
                 {s("authorities"), QJsonArray{s("authority.pem")}}};
    }
    Result<session::Platform> load(const QByteArray &bytes) const
    {
        QFile file(folder.filePath(s("platform.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return session::Platform::load(file.fileName());
    }
    Result<session::Platform> load(const QJsonObject &object) const { return load(QJsonDocument(object).toJson()); }
    Result<session::Platform> with(const char *name, const QJsonValue &value)
    {
        QJsonObject bent = whole;
        bent.insert(s(name), value);
        return load(bent);
    }

    QTemporaryDir folder;
    QJsonObject whole;
};

TEST_F(Platform, ReadsAWholeOne)
{
    const auto platform = load(whole);
    ASSERT_EQ(codeOf(platform), "");
    EXPECT_EQ(platform->name, s("Bac à sable"));
    EXPECT_EQ(platform->issuer, QUrl(s("https://127.0.0.1:4433")));
    EXPECT_EQ(platform->fhirBase, QUrl(s("https://127.0.0.1:4433/fhir")));
    EXPECT_EQ(platform->imap.port(), 993);
    EXPECT_TRUE(platform->catalogue.isEmpty());
    ASSERT_EQ(platform->authorities.size(), 1);
    EXPECT_FALSE(platform->authorities.first().isNull());
}

TEST_F(Platform, RefusesWhatIsNotOne)
{
    EXPECT_EQ(codeOf(session::Platform::load(folder.filePath(s("nothing.json")))), "platform.absent");
    EXPECT_EQ(codeOf(load(QByteArray())), "platform.malformed");
    EXPECT_EQ(codeOf(load(QByteArray("[]"))), "platform.malformed");
    EXPECT_EQ(codeOf(load(QByteArray("{"))), "platform.malformed");
    EXPECT_EQ(codeOf(load(QByteArray(100 * 1024, ' ') + "{}")), "platform.malformed");
    EXPECT_EQ(codeOf(load(QJsonObject())), "platform.malformed");
}

TEST_F(Platform, AcceptsOnlySafeAddresses)
{
    for (const char *bad : {"http://127.0.0.1", "ftp://a.example", "https://", "https://a:b@c.example", "https://a.example/#x",
                            "https://a.example/?q=1", "javascript:alert(1)", "nonsense"}) {
        EXPECT_EQ(codeOf(with("issuer", s(bad))), "platform.malformed") << bad;
        EXPECT_EQ(codeOf(with("fhirBase", s(bad))), "platform.malformed") << bad;
    }
    EXPECT_EQ(codeOf(with("mail", QJsonObject{{s("imap"), s("imap://mail.example")}})), "platform.malformed");
    EXPECT_EQ(codeOf(with("issuer", QJsonValue())), "platform.malformed");
    EXPECT_EQ(codeOf(with("client", s(""))), "platform.malformed");
    EXPECT_EQ(codeOf(with("authorities", QJsonArray{s("absent.pem")})), "platform.malformed");
    EXPECT_EQ(codeOf(with("authorities", QJsonArray{s("platform.json")})), "platform.malformed");
}

} // namespace
} // namespace havre::tests
