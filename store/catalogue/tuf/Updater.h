// The TUF client workflow (specification 1.0 §5) over the network: refresh the four top-level files, find a
// target through the delegations, fetch its bytes. Each accepted file is on the shelf before the next is asked
// for, so an interrupted update goes on where it stopped. Plain http is spoken to this machine alone.
// Threading: main thread. Destroying it ends what is under way as Cancelled "foundation.cancelled".
// Errors: TrustedSet's; Unsupported "catalogue.no-root" (never initialised); NotFound "catalogue.not-found" (no
// such target); Offline "catalogue.unavailable" (a file that must be there is not); Exhausted
// "catalogue.too-large"; and the network's own.
#pragma once

#include "core/foundation/Clock.h"
#include "core/network/HttpsClient.h"
#include "store/catalogue/tuf/Shelf.h"
#include "store/catalogue/tuf/TrustedSet.h"

namespace havre::tuf {

struct Bounds { // bytes we are ready to read before knowing what they are (§5.1, X, Y, Z)
    qint64 root = 512 * 1024;
    qint64 timestamp = 16 * 1024;
    qint64 snapshot = 2 * 1024 * 1024;
    qint64 targets = 5 * 1024 * 1024;
    qint64 target = 64LL * 1024 * 1024;
    int rotations = 256;   // new roots in one update
    int delegations = 32;  // roles looked into for one target
};

class Updater final : public QObject {
    Q_OBJECT
public:
    Updater(QString folder, QUrl metadata, QList<QSslCertificate> authorities, const Clock &clock, Bounds bounds = {});
    ~Updater() override;

    // The person's trust begins with this file, brought by the app itself.
    [[nodiscard]] static Result<void> initialize(const QString &folder, const QByteArray &root);

    [[nodiscard]] QCoro::Task<Result<void>> refresh();
    // After refresh(), in the same update: the first role in order that knows the path.
    [[nodiscard]] QCoro::Task<Result<TargetFile>> find(QByteArray path);
    // The bytes, checked. `base`: where targets stand.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> fetch(TargetFile target, QUrl base);

private:
    [[nodiscard]] QCoro::Task<Result<void>> refreshRoot();
    [[nodiscard]] QCoro::Task<Result<void>> refreshTimestamp();
    [[nodiscard]] QCoro::Task<Result<void>> refreshSnapshot();
    [[nodiscard]] QCoro::Task<Result<void>> loadTargets(QByteArray role, QByteArray delegator);
    [[nodiscard]] QCoro::Task<Result<network::Response>> ask(QUrl base, QByteArray name, qint64 most);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> need(QByteArray name, qint64 most);
    [[nodiscard]] QByteArray fileName(const QByteArray &role, qint64 version) const;

    Shelf m_shelf;
    QUrl m_metadata;
    const Clock &m_clock;
    Bounds m_bounds;
    network::HttpsClient m_client;
    std::optional<TrustedSet> m_set;
};

// `base` with `name` below it, whether or not the base ends with a slash. `name` is percent-encoded.
[[nodiscard]] QUrl below(const QUrl &base, const QByteArray &name);

} // namespace havre::tuf
