// Who did what with the record, in order, never rewritten: a hash chain whose keys move forward
// (h_n = HMAC-SHA256(K_n, entry ‖ h_{n-1}), K_{n+1} = HKDF(K_n), K_n erased). Source: security.md §3.12.
// Threading: append() inside a write() closure of the space; tasks from the main thread.
#pragma once

#include "core/foundation/Result.h"
#include "core/vault/sqlite/Connection.h"

#include <QCoroTask>
#include <QDateTime>
#include <QObject>

namespace havre::vault {
class Space;
}

namespace havre::journal {
Q_NAMESPACE

// Stored by number: append only.
enum class Act {
    VaultCreated, Unlocked, Locked, SignedIn, SignedOut, SyncDone, DocumentReceived, DocumentOpened,
    DocumentExported, UnlockRefused, SettingsChanged, MessageSent, AppOpened,
    MeasureNoted, MeasureRemoved, MessageOpened,
    ShareCreated, ShareOpened, ShareRevoked, DocumentDeposited, DocumentHidden, DocumentShown,
    SpaceCreated, SpaceOpened, SpaceClosed, SpaceCompleted,
    AppStarted, AppStopped, AppRead, AppWrote, GrantGiven, GrantRevoked,
    EmergencyChanged,  // label: kinds of the lines that changed, by spaces; none: it was looked at and is right
    EmergencyExported, // label: "saved" or "printed", a space, "page" or "card"
    PackSaved, PackPrinted, PackFiled, // one entry for each document in the pack; one without object for results alone
    DocumentSent,       // enclosed in a message; object, label: the document
    DepositWithdrawn,   // object, label: the document that was taken back from the DMP
    AppMeasuresRemoved, // label: how many, a space, the app's name
    HidingWithdrawn, ShowingWithdrawn, // object, label: the document; the DMP was not asked, or had not done it
};
Q_ENUM_NS(Act)

struct Entry {
    qint64 number = 0;
    QDateTime time;
    QString actor;  // "Vous", "DMP", a professional's name
    Act act = Act::Unlocked;
    QString object; // a DocumentId, or empty
    QString label;  // the document's title as it was, a count, or what Refused writes
};

// The label of an UnlockRefused entry: "3 2026-11-21T14:02:00Z" is three wrong passwords, the first of them then.
struct Refused {
    quint32 count = 1;
    QDateTime since; // UTC; invalid when not known

    [[nodiscard]] QString label() const;
    [[nodiscard]] static Refused of(const Entry &entry);
};

// Inside the transaction of the act itself, so that neither exists without the other.
[[nodiscard]] Result<void> append(vault::sqlite::Connection &connection, const QDateTime &time,
                                  const QString &actor, Act act, const QString &object, const QString &label);
// Whether nothing was ever written: the vault was made just now.
[[nodiscard]] Result<bool> isEmpty(vault::sqlite::Connection &connection);
// One transaction of its own.
[[nodiscard]] QCoro::Task<Result<void>> note(vault::Space &space, QString actor, Act act, QString object, QString label);
// Newest first. before 0: from the end.
[[nodiscard]] QCoro::Task<Result<QList<Entry>>> list(vault::Space &space, qint64 before, int limit);
// When this was last done to `object` before `before`; invalid: never. Walks back through the entries, as far as it must.
[[nodiscard]] QCoro::Task<Result<QDateTime>> lastDone(vault::Space &space, Act act, QString object, QDateTime before);
// Number of entries when whole; Corrupt "journal.broken" with the number of the first bad entry in detail.
[[nodiscard]] QCoro::Task<Result<qint64>> verify(vault::Space &space);

} // namespace havre::journal
