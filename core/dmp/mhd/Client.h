// The patient's side of IHE MHD: ITI-67 (search) and ITI-68 (retrieve), under the session's token.
// 401 forgets the token and tries once more; 429 and 503 wait as told (half a minute at most) and try
// again; everything else is the caller's to judge.
// Threading: main thread. cancel() or destruction ends what is under way as Cancelled.
// Errors: Offline "dmp.offline", Refused "dmp.refused" or the token source's own, Busy
// "dmp.unavailable", NotFound "dmp.absent", Malformed "dmp.mhd.rejected" (the server did not accept the
// question; detail: OperationOutcome codes), "dmp.mhd.not-fhir" and those of Reference.h, Refused
// "dmp.mhd.foreign-link" (an address elsewhere: our token goes to one origin only), Exhausted
// "dmp.too-large", and network.tls, network.redirect as they come.
#pragma once

#include "core/dmp/mhd/Reference.h"
#include "core/network/HttpsClient.h"
#include "core/ports/TokenSource.h"

#include <memory>

namespace havre::dmp::mhd {

struct Found {
    SearchPage page;
    QUrl next;            // resolved and of our origin; empty on the last page
    QDateTime serverTime; // of the bundle, else of the answer; null when neither says
};

class Client final : public std::enable_shared_from_this<Client> {
public:
    Client(QUrl fhirBase, QList<QSslCertificate> authorities, ports::TokenSource &tokens);

    // Documents in force of this person changed after `since` (empty: all).
    [[nodiscard]] QUrl searchUrl(const identity::Ins &patient, const QString &since) const;
    [[nodiscard]] QCoro::Task<Result<Found>> search(QUrl url);
    // The bytes as they came: not verified here.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> retrieve(Reference reference);
    void cancel();

private:
    [[nodiscard]] QCoro::Task<Result<network::Response>> ask(QNetworkRequest request, network::Limits limits);
    QUrl m_base; // ends with a slash
    ports::TokenSource *m_tokens;
    network::HttpsClient m_https;
    bool m_cancelled = false;
};

} // namespace havre::dmp::mhd
