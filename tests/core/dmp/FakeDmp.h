// A DMP over TLS on a free loopback port, which answers ITI-65, ITI-67 and ITI-68 by the book unless told to
// misbehave. Certificates are made on the spot by openssl; nothing outlives the test.
#pragma once

#include "core/dmp/sync/Sync.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace havre::tests {

// Authorities and a server certificate of theirs; `san` empty makes a certificate with a common name only.
struct Certificates {
    explicit Certificates(const QString &san = QStringLiteral("IP:127.0.0.1"));
    QTemporaryDir folder;
    QList<QSslCertificate> authorities;
    QSslConfiguration server;
    [[nodiscard]] QString authorityFile() const { return folder.filePath(QStringLiteral("ca.pem")); }
};

struct FakeDocument {
    QString id;
    QString master;
    QByteArray bytes;
    QString contentType = QStringLiteral("text/plain");
    QString title;
    QString author = QStringLiteral("Dr Zoé Martin");
    QString type = QStringLiteral("11502-2"); // LOINC
    QDateTime updated;
    QDateTime date;
    QString ins; // empty: the person's own
    QStringList confidentiality{QStringLiteral("N")};
    std::optional<qint64> size;    // a lie
    std::optional<QByteArray> sha1; // a lie
};

struct FakeRequest {
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; // lower case names
    QByteArray method;
    QByteArray body;
};

struct FakeReply {
    int status = 200; // 0: no answer comes, whoever asks waits
    QByteArray contentType = QByteArrayLiteral("application/fhir+json");
    QByteArray body;
    QByteArray extra; // header lines, each ended by CR LF
    qint64 cutAfter = -1; // bytes of the body after which the connection is reset
};

class FakeDmp : public QObject {
public:
    explicit FakeDmp(const Certificates &certificates);
    ~FakeDmp() override;

    static constexpr const char *Matricule = "279035121518989";
    QList<FakeDocument> documents;
    QDateTime now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    int pageSize = 200;
    int drip = 0; // milliseconds from one byte of a body to the next; 0: all at once
    QByteArray token = QByteArrayLiteral("good");
    // Answers instead of the book when it has something to say.
    std::function<std::optional<FakeReply>(const FakeRequest &)> instead;
    QList<FakeRequest> requests;
    QByteArrayList negotiated; // the protocol (ALPN) of each connection

    // Takes what an ITI-65 transaction brings, once a name; false when it was there already.
    bool take(const FakeRequest &request);

    FakeDocument &add(int number, const QByteArray &bytes = {});
    [[nodiscard]] QUrl base() const;
    [[nodiscard]] dmp::Endpoint endpoint() const;
    [[nodiscard]] FakeReply byTheBook(const FakeRequest &request);
    [[nodiscard]] QByteArray bundle(const QList<FakeDocument> &page, qsizetype total, const QString &next) const;
    [[nodiscard]] int searches() const;

private:
    void serve(QTcpSocket *socket);
    FakeReply search(const FakeRequest &request) const;
    QList<QSslCertificate> m_authorities;
    QSslServer m_server;
};

} // namespace havre::tests
