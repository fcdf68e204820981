// Every read and write of one running app passes here: allowed by a grant that is valid now, noted thing by thing and in
// the journal in the same transaction, or refused. After stop() nothing leaves any more, not even what was being read.
// Threading: main thread; answers arrive there.
// An app may no more than the person at the keyboard: to read is to pass on (Act::Share), facts of a document they may not
// pass on are left out, to write is to add.
// Errors: Refused "family.not-allowed", Refused "catalogue.denied" (no grant), Refused "catalogue.revoked" (taken back meanwhile), Unsupported
// "catalogue.app-scope" (no such permission, or not in the app's manifest); measured()'s, withinBounds()'s; the space's.
#pragma once

#include "core/family/rights/Standing.h"
#include "core/health/facts/Facts.h"
#include "core/vault/Space.h"
#include "store/catalogue/Manifest.h"

#include <QCoroTask>
#include <QHash>
#include <QSet>

namespace havre::store {

enum class Lasting { Once, Month, Year }; // until the app closes; 30 days; 12 months

// How much a permission concerns, said before it is given.
struct Amount {
    qsizetype count = 0; // values it would let the app read now
    QDateTime since;     // the oldest of them
    int daily = 0;       // measures it would let the app add in a day
};

class Broker final : public QObject {
    Q_OBJECT
public:
    Broker(vault::Space &space, health::Facts &facts, family::Standing standing, App app);

    [[nodiscard]] const App &app() const { return m_app; }
    [[nodiscard]] const Clock &clock() const { return m_space.clock(); }
    [[nodiscard]] bool mayAsk(const QString &permission) const; // in the manifest, and known here
    [[nodiscard]] QCoro::Task<Result<QStringList>> granted();
    // For the person to decide by: nothing is handed on, nothing is noted. What may not be asked is left out.
    [[nodiscard]] QCoro::Task<Result<QHash<QString, Amount>>> amounts(QStringList permissions) const;
    // Answers what is granted then; permissions it may not ask are left out.
    [[nodiscard]] QCoro::Task<Result<QStringList>> give(QStringList permissions, Lasting lasting);
    [[nodiscard]] QCoro::Task<Result<QList<health::Fact>>> read(QString permission, QDateTime since, int limit); // newest first
    // The same measure said again is answered and not kept twice. The first one too many of a run is told in the journal.
    [[nodiscard]] QCoro::Task<Result<QList<health::Fact>>> add(QString permission, QStringList numbers, QDateTime time);
    // Takes everything back; the app is stopped by then.
    [[nodiscard]] QCoro::Task<Result<QStringList>> takeBack();
    void stop() { m_stopped = true; }

private:
    [[nodiscard]] Result<void> check(const QString &permission) const;
    void tellFull(const QString &permission);
    vault::Space &m_space;
    QPointer<health::Facts> m_facts;
    const family::Standing m_standing; // of the person at the keyboard, asked at each call
    App m_app;
    QSet<QString> m_once;
    QSet<QString> m_full; // permissions whose day is full: told in this run
    bool m_stopped = false;
};

} // namespace havre::store
