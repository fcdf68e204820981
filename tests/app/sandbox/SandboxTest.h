// A sandbox in process, with a family of three, a clock of ours and documents written here, and the small
// client the tests speak to it with.
#pragma once

#include "app/sandbox/Sandbox.h"
#include "app/sandbox/browser/ScriptedBrowser.h"
#include "core/foundation/Clock.h"
#include "tests/core/session/CodeOf.h"
#include "tests/support/Await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <gtest/gtest.h>

namespace havre::tests {

inline QString s(const char *text) { return QString::fromUtf8(text); }

inline constexpr const char *Alice = "284058832102532"; // adult
inline constexpr const char *Leo = "117057510804496";   // her child
inline constexpr const char *Bob = "152086938301174";   // nobody to them

struct Heard {
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

class SandboxTest : public ::testing::Test {
protected:
    void SetUp() override;
    void start();
    void writeCda(const QString &login, const QString &name, const QString &oid, const QString &effective,
                  const QString &extra = {}) const;
    void writeFile(const QString &path, const QByteArray &bytes) const; // below the family folder

    // --- sign-in
    [[nodiscard]] sandbox::Script script(const char *login) const;
    [[nodiscard]] QUrl question(const QString &wanted = {}) const;
    [[nodiscard]] QString base() const { return sandbox->issuer().toString(); }
    // Signs in through the pages; the callback's query.
    [[nodiscard]] QUrlQuery signIn(const char *login, const QString &wanted = {});
    [[nodiscard]] QJsonObject tokensFor(const char *login); // of the token endpoint
    [[nodiscard]] QString accessFor(const char *login) { return tokensFor(login).value(s("access_token")).toString(); }
    [[nodiscard]] QByteArray tokenForm(const QUrlQuery &callback) const;

    // --- plain requests; body null: GET
    [[nodiscard]] Heard ask(const QString &url, const QString &bearer = {}, const QByteArray &body = {},
                            const QByteArray &accept = {});
    [[nodiscard]] Heard search(const QString &token, const char *matricule, const QString &more = {});

    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2036, 3, 2), QTime(9, 42), Qt::UTC)}; // after every file's own time
    std::unique_ptr<sandbox::Sandbox> sandbox;
    QString verifier = QString(43, u'v');
    QString redirect = s("http://127.0.0.1:9/cb/") + QString(32, u'r');
};

[[nodiscard]] QStringList titles(const QJsonObject &bundle);
[[nodiscard]] QString nextLink(const QJsonObject &bundle);

} // namespace havre::tests
