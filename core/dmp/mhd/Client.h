// The patient's side of IHE MHD: ITI-67 (search), ITI-68 (retrieve), ITI-65 (provide) and changes of metadata, under the session's token.
// 401 forgets the token and tries once more; 429 and 503 wait as told (half a minute at most) and try
// again; everything else is the caller's to judge.
// Threading: main thread; a Binary is decoded on a worker. cancel() or destruction ends what is under way as Cancelled.
// Errors: Offline "dmp.offline", Refused "dmp.refused" (401), "dmp.closed" (403), "dmp.forbidden" and "dmp.withheld" (403 about
// one document) or the token source's own, Busy "dmp.slow-down" (429), "dmp.unavailable", NotFound "dmp.absent", Malformed
// "dmp.mhd.rejected" (the server did not accept the question; detail: OperationOutcome codes), "dmp.mhd.not-fhir" and those of
// Reference.h, Refused "dmp.mhd.foreign-link" (an address elsewhere: our token goes to one origin only), Exhausted
// "dmp.too-large", and network.tls, network.redirect as they come.
#pragma once

#include "core/dmp/mhd/Reference.h"
#include "core/identity/Ins.h"
#include "core/network/HttpsClient.h"
#include "core/ports/TokenSource.h"

#include <memory>

namespace havre::dmp::mhd {

struct Found {
    SearchPage page;
    QUrl next;            // resolved and of our origin; empty on the last page
    QDateTime serverTime; // of the bundle, else of the answer; null when neither says
};

struct Versioned {
    Reference reference;
    QByteArray tag; // ETag
};

class Client final : public std::enable_shared_from_this<Client> {
public:
    Client(QUrl fhirBase, QList<QSslCertificate> authorities, ports::TokenSource &tokens);

    // Documents in force of this person changed after `since` (empty: all).
    [[nodiscard]] QUrl searchUrl(const identity::Ins &patient, const QString &since) const;
    [[nodiscard]] QCoro::Task<Result<Found>> search(QUrl url);
    // This person's document of that name, in force or not.
    [[nodiscard]] QUrl namedUrl(const identity::Ins &patient, const QString &master) const;
    // One entry as it is now, with the version a change must name (If-Match).
    [[nodiscard]] QCoro::Task<Result<Versioned>> read(QString entryId);
    // ITI-65: a transaction Bundle, all or nothing.
    [[nodiscard]] QCoro::Task<Result<void>> provide(QByteArray bundle);
    // JSON Patch (RFC 6902). Conflict "dmp.changed" when the entry is not at that version any more.
    [[nodiscard]] QCoro::Task<Result<void>> patch(QString entryId, QByteArray tag, QByteArray steps);
    // The bytes as they came: not verified here.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> retrieve(Reference reference);
    void cancel();

private:
    // One resource or bundle. Malformed "dmp.mhd.not-fhir".
    [[nodiscard]] QCoro::Task<Result<network::Response>> resource(QUrl url);
    [[nodiscard]] QCoro::Task<Result<network::Response>> ask(QNetworkRequest request, network::Limits limits, QByteArray verb = QByteArrayLiteral("GET"),
                                                            QByteArray body = {});
    QUrl m_base; // ends with a slash
    ports::TokenSource *m_tokens;
    network::HttpsClient m_https;
    bool m_cancelled = false;
};

} // namespace havre::dmp::mhd
