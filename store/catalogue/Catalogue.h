// The catalogue of one platform: brought up to date by TUF, kept in the vault, read offline. What is kept changes
// only after a whole update succeeded, so the last good catalogue stays whatever a mirror does.
// Threading: main thread; reading, folding and indexing are done on workers. Destroying it ends what is under way as Cancelled
// "foundation.cancelled".
// Errors: tuf/Updater.h's and Manifest.h's; NotFound "catalogue.absent" (never read on this device); Unsupported
// "catalogue.none" (the platform has none, or no root to begin to trust with).
#pragma once

#include "core/foundation/Clock.h"
#include "core/session/UnlockedSession.h"
#include "core/settings/Settings.h"
#include "store/catalogue/Index.h"

#include <QCoroTask>
#include <QObject>
#include <QSslCertificate>

#include <memory>

namespace havre::store {

struct Source {
    QUrl address; // metadata/ and targets/ stand below
    QList<QSslCertificate> authorities;
    QByteArray root; // the first trusted root, shipped with the platform's descriptor
    QString folder;  // where TUF metadata are kept: public, signed, nothing personal
};

// Of an open session: its platform's, kept beside the vault. Nothing in it without a platform.
[[nodiscard]] Source sourceOf(session::UnlockedSession &session);

struct Edition {
    std::shared_ptr<const Index> index; // the same one for everybody who holds it, while the catalogue's bytes are the same
    QDateTime readAt; // when it was last found to be current
};

class Catalogue final : public QObject {
    Q_OBJECT
public:
    Catalogue(Source source, vault::Space &space, const Clock &clock, QObject *parent = nullptr);
    ~Catalogue() override;

    [[nodiscard]] QCoro::Task<Result<Edition>> load();
    [[nodiscard]] QCoro::Task<Result<Edition>> refresh();
    // The files of a bundle in the order of its manifest, each as signed today; for store/installed.
    [[nodiscard]] QCoro::Task<Result<QList<QByteArray>>> fetchBundle(App app);

private:
    Source m_source;
    settings::Settings m_settings;
    const Clock &m_clock;
};

} // namespace havre::store
