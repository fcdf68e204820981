// The device's side of the share server (app/sandbox/README.md, "The share server"): announce a link, send what it lists
// already sealed, end it, read who opened it. The doctor's side is the SMART Health Links manifest, not here.
// Threading: main thread. Keep it in a shared_ptr while a call is under way; cancel() ends them as Cancelled.
// Errors: Offline "sharing.unreachable" (nothing left), "sharing.offline"; Refused "sharing.refused" or those of network and
// tokens; NotFound "sharing.gone"; Conflict "sharing.conflict"; Exhausted "sharing.too-large"; Busy "sharing.unavailable",
// "sharing.slow-down"; Malformed "sharing.rejected", "sharing.answer".
#pragma once

#include "core/network/HttpsClient.h"
#include "core/ports/TokenSource.h"
#include "core/sharing/Share.h"

#include <memory>

namespace havre::sharing {

struct Status {
    int remaining = 0; // wrong passcodes until it closes by itself
    bool ended = false;
    QList<Opening> log; // oldest first
    qsizetype unread = 0; // lines beyond what is read (ShareLog.h)
};

// After announce() failed so, the server surely holds nothing of that name: it was never asked, or it said no.
[[nodiscard]] bool surelyNotThere(const Error &error);

class ShareServer final : public std::enable_shared_from_this<ShareServer> {
public:
    static constexpr int Attempts = 10;

    ShareServer(QUrl base, QList<QSslCertificate> authorities, ports::TokenSource &tokens);

    [[nodiscard]] QUrl manifestOf(const QString &handle) const;
    [[nodiscard]] QUrl viewer() const;
    // Nothing can be read before the last of `files` has come.
    [[nodiscard]] QCoro::Task<Result<void>> announce(Share share, int files);
    [[nodiscard]] QCoro::Task<Result<void>> send(Share share, int number, QByteArray sealed);
    [[nodiscard]] QCoro::Task<Result<void>> revoke(Share share);
    [[nodiscard]] QCoro::Task<Result<Status>> status(Share share);
    void cancel();

private:
    [[nodiscard]] QUrl at(const QString &path) const;
    [[nodiscard]] QCoro::Task<Result<QByteArray>> ask(QByteArray verb, QString path, QByteArray bearer, QByteArray type, QByteArray body);
    QUrl m_base;
    network::HttpsClient m_https;
    ports::TokenSource *m_tokens;
    bool m_cancelled = false;
};

} // namespace havre::sharing
