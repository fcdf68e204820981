#include "core/dmp/mhd/Client.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QLocale>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <chrono>

namespace havre::dmp::mhd {

namespace {

constexpr int MaxTries = 3;
constexpr int MaxWaitSeconds = 30;
constexpr qint64 MaxBundle = 32LL * 1024 * 1024;
constexpr qint64 MaxDocument = 120LL * 1024 * 1024;

// What HTTP could not do, in the words of the DMP.
Error ours(const Error &error)
{
    if (error.fault == Fault::Offline)
        return Error{Fault::Offline, QString(QLatin1String("dmp.offline")), error.code};
    if (error.fault == Fault::Exhausted)
        return Error{Fault::Exhausted, QString(QLatin1String("dmp.too-large")), {}};
    return error;
}

Error refusal(const network::Response &response)
{
    const QString status = QString::number(response.status);
    switch (response.status) {
    case 401:
        return Error{Fault::Refused, QString(QLatin1String("dmp.refused")), status};
    case 403:
        return Error{Fault::Refused, QString(QLatin1String("dmp.closed")), status};
    case 404:
    case 410:
        return Error{Fault::NotFound, QString(QLatin1String("dmp.absent")), status};
    case 409:
    case 412:
        return Error{Fault::Conflict, QString(QLatin1String("dmp.changed")), status};
    case 429:
        return Error{Fault::Busy, QString(QLatin1String("dmp.slow-down")), status};
    default:
        if (response.status == 408 || response.status == 425 || response.status >= 500)
            return Error{Fault::Busy, QString(QLatin1String("dmp.unavailable")), status};
        return Error{Fault::Malformed, QString(QLatin1String("dmp.mhd.rejected")),
                     QString(status + u' ' + outcomeCodes(response.body.left(65536)))};
    }
}

// A 403 to what was asked of one document is about that document, not the record.
Error aboutThisOne(const Error &error, QLatin1String code)
{
    return error.code == QLatin1String("dmp.closed") ? Error{Fault::Refused, QString(code), {}} : error;
}

// Seconds to wait before asking again; -1: do not.
int waitOf(const network::Response &response, int tries)
{
    if (response.status != 429 && response.status != 503)
        return -1;
    const QByteArray told = response.header("retry-after").trimmed();
    bool number = false;
    const int seconds = told.toInt(&number);
    const int wait = number ? seconds : 1 << tries; // a date, or nothing: back off by ourselves
    return wait >= 0 && wait <= MaxWaitSeconds && tries < MaxTries ? wait : -1;
}

bool isFhirJson(const network::Response &response)
{
    const QByteArray type = response.header("content-type").split(';').first().trimmed().toLower();
    return type == "application/fhir+json" || type == "application/json" || type == "text/json";
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

QByteArray acceptable(const QString &contentType)
{
    // A type is sent back as a header: only what is a type and nothing else.
    static const QRegularExpression type(QStringLiteral("^[A-Za-z0-9.+-]{1,60}/[A-Za-z0-9.+-]{1,80}$"));
    return type.match(contentType).hasMatch() ? contentType.toLatin1() : QByteArrayLiteral("*/*");
}

} // namespace

Client::Client(QUrl fhirBase, QList<QSslCertificate> authorities, ports::TokenSource &tokens)
    : m_base(std::move(fhirBase)), m_tokens(&tokens), m_https(std::move(authorities))
{
    if (!m_base.path().endsWith(u'/'))
        m_base.setPath(m_base.path() + u'/');
}

void Client::cancel()
{
    m_cancelled = true;
    m_https.cancel();
}

QUrl Client::searchUrl(const identity::Ins &patient, const QString &since) const
{
    const auto encoded = [](const QString &value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); };
    QString query = QLatin1String("patient.identifier=")
        + encoded(QLatin1String("urn:oid:") + patient.oid() + u'|' + patient.matricule()) + QLatin1String("&status=current");
    if (!since.isEmpty())
        query += QLatin1String("&_lastUpdated=gt") + encoded(since);
    // Oldest change first: what changes while we turn the pages comes at the end, not between them.
    query += QLatin1String("&_sort=_lastUpdated&_count=200");
    QUrl url = m_base.resolved(QUrl(QStringLiteral("DocumentReference")));
    url.setQuery(query, QUrl::StrictMode);
    return url;
}

QCoro::Task<Result<network::Response>> Client::ask(QNetworkRequest request, network::Limits limits, QByteArray verb, QByteArray body)
{
    const auto self = shared_from_this();
    bool rejected = false;
    for (int tries = 1;; ++tries) {
        auto asking = m_tokens->accessToken();
        const Result<QByteArray> token = co_await asking;
        if (m_cancelled)
            co_return failure(cancellation());
        if (!token)
            co_return failure(token.error());
        request.setRawHeader(QByteArrayLiteral("Authorization"), QByteArray("Bearer " + *token));
        auto sending = m_https.send(verb, request, body, limits);
        Result<network::Response> response = co_await sending;
        if (m_cancelled)
            co_return failure(cancellation());
        if (!response)
            co_return failure(ours(response.error()));
        if (response->status == 200 || (response->status == 201 && verb != "GET"))
            co_return response;
        if (response->status == 401 && !rejected) {
            rejected = true;
            m_tokens->reject(*token);
            continue;
        }
        const int wait = waitOf(*response, tries);
        if (wait < 0)
            co_return failure(refusal(*response));
        for (int slice = 0; slice < wait * 5 && !m_cancelled; ++slice)
            co_await QCoro::sleepFor(std::chrono::milliseconds(200));
        if (m_cancelled)
            co_return failure(cancellation());
    }
}

QCoro::Task<Result<network::Response>> Client::resource(QUrl url)
{
    const auto self = shared_from_this();
    QNetworkRequest request(url);
    request.setRawHeader(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/fhir+json"));
    network::Limits limits;
    limits.body = MaxBundle;
    auto asking = ask(request, limits);
    Result<network::Response> response = co_await asking;
    if (response && !isFhirJson(*response))
        co_return failure(Fault::Malformed, QLatin1String("dmp.mhd.not-fhir"));
    co_return response;
}

QCoro::Task<Result<Found>> Client::search(QUrl url)
{
    const auto self = shared_from_this();
    auto asking = resource(url);
    const Result<network::Response> response = co_await asking;
    HAVRE_CO_CHECK(response);
    auto parsing = QtConcurrent::run([body = response->body] { return readSearchPage(body); });
    Result<SearchPage> page = co_await parsing;
    if (m_cancelled)
        co_return failure(cancellation());
    HAVRE_CO_CHECK(page);
    Found found;
    found.serverTime = page->serverTime.isValid() ? page->serverTime : httpDate(response->header("date"));
    if (!page->next.isEmpty()) {
        found.next = url.resolved(QUrl(page->next, QUrl::StrictMode));
        if (!network::sameOrigin(found.next, m_base))
            co_return failure(Fault::Refused, QLatin1String("dmp.mhd.foreign-link"));
    }
    found.page = std::move(*page);
    co_return found;
}

QUrl Client::namedUrl(const identity::Ins &patient, const QString &master) const
{
    const auto encoded = [](const QString &value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); };
    QUrl url = m_base.resolved(QUrl(QStringLiteral("DocumentReference")));
    url.setQuery(QLatin1String("patient.identifier=") + encoded(QLatin1String("urn:oid:") + patient.oid() + u'|' + patient.matricule())
                     + QLatin1String("&status=current,superseded&identifier=") + encoded(QLatin1String("urn:ietf:rfc:3986|urn:oid:") + master),
                 QUrl::StrictMode);
    return url;
}

QCoro::Task<Result<Versioned>> Client::read(QString entryId)
{
    const auto self = shared_from_this();
    auto asking = resource(m_base.resolved(QUrl(QStringLiteral("DocumentReference/") + QString::fromLatin1(QUrl::toPercentEncoding(entryId)))));
    const Result<network::Response> response = co_await asking;
    if (!response)
        co_return failure(aboutThisOne(response.error(), QLatin1String("dmp.forbidden")));
    const Result<Reference> reference = readReference(response->body);
    if (!reference)
        co_return failure(reference.error());
    Versioned now;
    now.reference = *reference;
    now.tag = response->header("etag");
    co_return now;
}

QCoro::Task<Result<void>> Client::provide(QByteArray bundle)
{
    const auto self = shared_from_this();
    QUrl url = m_base;
    url.setPath(m_base.path().chopped(1)); // a transaction goes to the base itself
    QNetworkRequest request(url);
    request.setRawHeader(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/fhir+json"));
    request.setRawHeader(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/fhir+json"));
    network::Limits limits;
    limits.body = MaxBundle;
    auto asking = ask(request, limits, QByteArrayLiteral("POST"), bundle);
    const Result<network::Response> response = co_await asking;
    if (!response)
        co_return failure(aboutThisOne(response.error(), QLatin1String("dmp.forbidden")));
    co_return Result<void>();
}

QCoro::Task<Result<void>> Client::patch(QString entryId, QByteArray tag, QByteArray steps)
{
    const auto self = shared_from_this();
    QNetworkRequest request(m_base.resolved(QUrl(QStringLiteral("DocumentReference/") + QString::fromLatin1(QUrl::toPercentEncoding(entryId)))));
    request.setRawHeader(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json-patch+json"));
    request.setRawHeader(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/fhir+json"));
    if (!tag.isEmpty())
        request.setRawHeader(QByteArrayLiteral("If-Match"), tag);
    network::Limits limits;
    limits.body = MaxBundle;
    auto asking = ask(request, limits, QByteArrayLiteral("PATCH"), steps);
    const Result<network::Response> response = co_await asking;
    if (!response)
        co_return failure(aboutThisOne(response.error(), QLatin1String("dmp.forbidden")));
    co_return Result<void>();
}

QCoro::Task<Result<QByteArray>> Client::retrieve(Reference reference)
{
    const auto self = shared_from_this();
    const QUrl url = m_base.resolved(QUrl(reference.address, QUrl::StrictMode));
    if (!url.isValid() || !network::sameOrigin(url, m_base))
        co_return failure(Fault::Refused, QLatin1String("dmp.mhd.foreign-link"));
    if (reference.size > MaxDocument)
        co_return failure(Fault::Exhausted, QLatin1String("dmp.too-large"));
    QNetworkRequest request(url);
    request.setRawHeader(QByteArrayLiteral("Accept"), acceptable(reference.contentType));
    network::Limits limits;
    limits.body = MaxDocument;
    limits.redirects = 3;
    auto asking = ask(request, limits);
    Result<network::Response> response = co_await asking;
    if (!response)
        co_return failure(aboutThisOne(response.error(), QLatin1String("dmp.withheld")));
    // Some servers answer the Binary resource itself, whatever they are asked for.
    if (!isFhirJson(*response) || reference.contentType.contains(QLatin1String("json")))
        co_return std::move(response->body);
    auto decoding = QtConcurrent::run([body = std::move(response->body)] { return readBinary(body); });
    Result<QByteArray> bytes = co_await decoding;
    if (m_cancelled)
        co_return failure(cancellation());
    co_return bytes;
}

} // namespace havre::dmp::mhd
