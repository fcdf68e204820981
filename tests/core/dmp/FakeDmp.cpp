#include "tests/core/dmp/FakeDmp.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTimer>

namespace havre::tests {

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject resource(const FakeDocument &d)
{
    const QByteArray sha1 = d.sha1.value_or(QCryptographicHash::hash(d.bytes, QCryptographicHash::Sha1));
    const QString ins = d.ins.isEmpty() ? s(FakeDmp::Matricule) : d.ins;
    QJsonArray labels;
    for (const QString &code : d.confidentiality)
        labels.append(QJsonObject{{s("coding"), QJsonArray{QJsonObject{{s("code"), code}}}}});
    const QJsonObject attachment{{s("contentType"), d.contentType}, {s("url"), QString(s("Binary/") + d.id)},
                                 {s("size"), d.size.value_or(d.bytes.size())},
                                 {s("hash"), QString::fromLatin1(sha1.toBase64())}, {s("title"), d.title}};
    return {{s("resourceType"), s("DocumentReference")},
            {s("id"), d.id},
            {s("meta"), QJsonObject{{s("lastUpdated"), d.updated.toString(Qt::ISODate)}}},
            {s("status"), s("current")},
            {s("masterIdentifier"), QJsonObject{{s("system"), s("urn:ietf:rfc:3986")}, {s("value"), QString(s("urn:oid:") + d.master)}}},
            {s("type"), QJsonObject{{s("coding"), QJsonArray{QJsonObject{{s("system"), s("http://loinc.org")}, {s("code"), d.type}}}}}},
            {s("subject"), QJsonObject{{s("identifier"), QJsonObject{{s("system"), s("urn:oid:1.2.250.1.213.1.4.10")}, {s("value"), ins}}}}},
            {s("author"), QJsonArray{QJsonObject{{s("display"), d.author}}}},
            {s("securityLabel"), labels},
            {s("content"), QJsonArray{QJsonObject{{s("attachment"), attachment}}}},
            {s("context"), QJsonObject{{s("period"), QJsonObject{{s("start"), d.date.toString(Qt::ISODate)}}}}}};
}

void dripInto(QTcpSocket *socket, const QByteArray &bytes, int msecs)
{
    auto *drops = new QTimer(socket);
    QObject::connect(drops, &QTimer::timeout, socket, [socket, drops, bytes, sent = qsizetype(0)]() mutable {
        socket->write(bytes.mid(sent++, 1));
        if (sent == bytes.size())
            drops->stop();
    });
    drops->start(msecs);
}

} // namespace

FakeDmp::FakeDmp(const Certificates &certificates) : m_authorities(certificates.authorities)
{
    m_server.setSslConfiguration(certificates.server);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            if (const auto *secure = qobject_cast<QSslSocket *>(socket))
                negotiated.append(secure->sslConfiguration().nextNegotiatedProtocol());
            serve(socket);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port");
}

FakeDmp::~FakeDmp()
{
    m_server.close();
}

QUrl FakeDmp::base() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1/fhir").arg(m_server.serverPort()));
}

dmp::Endpoint FakeDmp::endpoint() const
{
    return {base(), m_authorities, *identity::Ins::parse(s(Matricule), QString(identity::TestOid))};
}

FakeDocument &FakeDmp::add(int number, const QByteArray &bytes)
{
    FakeDocument d;
    d.id = QStringLiteral("e-%1").arg(number);
    d.master = QStringLiteral("1.2.250.9999.%1").arg(number);
    d.bytes = bytes.isEmpty() ? QByteArray("Compte rendu numero " + QByteArray::number(number) + ", rien a signaler.") : bytes;
    d.title = QStringLiteral("Document %1").arg(number);
    d.updated = now.addDays(-10).addSecs(number);
    d.date = now.addDays(-20).addSecs(number * 3600);
    documents.append(d);
    return documents.last();
}

int FakeDmp::searches() const
{
    return static_cast<int>(std::count_if(requests.begin(), requests.end(), [](const FakeRequest &r) {
        return r.path.endsWith(QLatin1String("DocumentReference"));
    }));
}

void FakeDmp::serve(QTcpSocket *socket)
{
    auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket, buffer] {
        *buffer += socket->readAll();
        for (qsizetype end = buffer->indexOf("\r\n\r\n"); end >= 0; end = buffer->indexOf("\r\n\r\n")) {
            const QList<QByteArray> lines = buffer->left(end).split('\n');
            FakeRequest request;
            request.method = lines.first().split(' ').value(0);
            const QUrl url(QString::fromLatin1(lines.first().split(' ').value(1)));
            request.path = url.path();
            request.query = QUrlQuery(url);
            for (qsizetype i = 1; i < lines.size(); ++i) {
                const qsizetype colon = lines.at(i).indexOf(':');
                request.headers.insert(lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed());
            }
            const qsizetype length = request.headers.value("content-length").toLongLong();
            if (buffer->size() < end + 4 + length)
                return; // the rest is on its way
            request.body = buffer->mid(end + 4, length);
            buffer->remove(0, end + 4 + length);
            requests.append(request);
            const auto other = instead ? instead(request) : std::nullopt;
            const FakeReply reply = other ? *other : byTheBook(request);
            if (reply.status == 0)
                return;
            socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + " X\r\nContent-Type: " + reply.contentType
                          + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n" + reply.extra + "\r\n");
            if (reply.cutAfter >= 0) {
                socket->write(reply.body.left(reply.cutAfter));
                socket->flush();
                socket->disconnectFromHost();
                return;
            }
            if (drip > 0)
                dripInto(socket, reply.body, drip);
            else
                socket->write(reply.body);
        }
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    read();
}

bool FakeDmp::take(const FakeRequest &request)
{
    const QJsonArray entries = QJsonDocument::fromJson(request.body).object().value(s("entry")).toArray();
    FakeDocument taken;
    for (const QJsonValue &entry : entries) {
        const QJsonObject resource = entry.toObject().value(s("resource")).toObject();
        if (resource.value(s("resourceType")) == s("DocumentReference")) {
            taken.master = resource.value(s("masterIdentifier")).toObject().value(s("value")).toString().mid(8); // urn:oid:
            taken.title = resource.value(s("content")).toArray().first().toObject().value(s("attachment")).toObject().value(s("title")).toString();
        } else if (resource.value(s("resourceType")) == s("Binary")) {
            taken.bytes = QByteArray::fromBase64(resource.value(s("data")).toString().toLatin1());
        }
    }
    for (const FakeDocument &d : std::as_const(documents))
        if (d.master == taken.master)
            return false;
    taken.id = QStringLiteral("d-%1").arg(documents.size() + 1);
    taken.updated = taken.date = now;
    documents.append(taken);
    return true;
}

FakeReply FakeDmp::byTheBook(const FakeRequest &request)
{
    if (request.headers.value("authorization") != "Bearer " + token)
        return {401, "application/fhir+json", "{\"resourceType\":\"OperationOutcome\"}", {}, -1};
    if (request.path == QLatin1String("/fhir") && request.method == "POST") {
        take(request);
        return {200, "application/fhir+json", "{\"resourceType\":\"Bundle\",\"type\":\"transaction-response\"}", {}, -1};
    }
    if (request.path == QLatin1String("/fhir/DocumentReference"))
        return search(request);
    for (const FakeDocument &d : std::as_const(documents)) {
        if (request.path == QLatin1String("/fhir/DocumentReference/") + d.id)
            return {200, "application/fhir+json", QJsonDocument(resource(d)).toJson(QJsonDocument::Compact), "ETag: W/\"1\"\r\n", -1};
        if (request.path == QLatin1String("/fhir/Binary/") + d.id)
            return {200, d.contentType.toLatin1(), d.bytes, {}, -1};
    }
    return {404, "application/fhir+json", "{\"resourceType\":\"OperationOutcome\"}", {}, -1};
}

FakeReply FakeDmp::search(const FakeRequest &request) const
{
    const QString patient = request.query.queryItemValue(s("patient.identifier"), QUrl::FullyDecoded);
    if (patient != QLatin1String("urn:oid:1.2.250.1.213.1.4.10|") + s(Matricule)
        || !request.query.queryItemValue(s("status")).startsWith(QLatin1String("current")))
        return {400, "application/fhir+json",
                "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"required\"}]}", {}, -1};
    QList<FakeDocument> found = documents;
    const QString since = request.query.queryItemValue(s("_lastUpdated"), QUrl::FullyDecoded);
    if (!since.isEmpty()) {
        const QDateTime after = QDateTime::fromString(since.mid(2), Qt::ISODate);
        found.removeIf([after](const FakeDocument &d) { return d.updated <= after; });
    }
    const QString name = request.query.queryItemValue(s("identifier"), QUrl::FullyDecoded);
    if (!name.isEmpty())
        found.removeIf([&name](const FakeDocument &d) { return !name.endsWith(QLatin1String("urn:oid:") + d.master); });
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.updated < b.updated; });
    const int from = request.query.queryItemValue(s("_offset")).toInt();
    QString next;
    if (from + pageSize < found.size()) {
        QUrlQuery query = request.query;
        query.removeQueryItem(s("_offset"));
        query.addQueryItem(s("_offset"), QString::number(from + pageSize));
        next = base().toString() + QLatin1String("/DocumentReference?") + query.toString(QUrl::FullyEncoded);
    }
    return {200, "application/fhir+json", bundle(found.mid(from, pageSize), found.size(), next), {}, -1};
}

QByteArray FakeDmp::bundle(const QList<FakeDocument> &page, qsizetype total, const QString &next) const
{
    QJsonArray entries;
    for (const FakeDocument &d : page)
        entries.append(QJsonObject{{s("resource"), resource(d)}});
    QJsonArray links;
    if (!next.isEmpty())
        links.append(QJsonObject{{s("relation"), s("next")}, {s("url"), next}});
    return QJsonDocument(QJsonObject{{s("resourceType"), s("Bundle")}, {s("type"), s("searchset")}, {s("total"), total},
                                     {s("meta"), QJsonObject{{s("lastUpdated"), now.toString(Qt::ISODate)}}},
                                     {s("link"), links}, {s("entry"), entries}}).toJson(QJsonDocument::Compact);
}

} // namespace havre::tests
