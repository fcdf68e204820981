// What the DMP said exists and how far each entry came (migrations/005_dmp.sql). Steps of read() and
// write() closures; nothing is kept. Threading: the strand whose connection it is given.
#pragma once

#include "core/dmp/mhd/Reference.h"
#include "core/identity/Ins.h"
#include "core/family/rights/Rights.h"
#include "core/vault/sqlite/Connection.h"

namespace havre::dmp::entries {

// Whose record one looks at, and with which rights.
struct Reader {
    identity::Ins patient;
    family::Rights rights = family::Rights::own();
};

[[nodiscard]] bool maySee(const Reader &reader, const records::Document &document);

struct Noted {
    int known = 0;
    int hidden = 0; // from somebody who acts for the person: not even counted (security.md T14)
    QStringList objections; // one code for each set aside
    QList<BlobId> withdrawn; // bytes nobody names any more: to be removed once this is committed
};

// A page of references: new ones wait to be fetched, known ones get the server's newest metadata,
// somebody else's are set aside, and what is hidden from the reader since goes. `again`: look once more at what was set aside.
[[nodiscard]] Result<Noted> note(vault::sqlite::Connection &c, const QList<mhd::Reference> &references,
                                 const Reader &reader, bool again);
// Waiting, newest act first.
[[nodiscard]] Result<QStringList> waiting(vault::sqlite::Connection &c);
[[nodiscard]] Result<QByteArray> reference(vault::sqlite::Connection &c, const QString &entryId);
// Cancelled when the entry is not awaited any more (forgetAll() since): its document must not come in.
[[nodiscard]] Result<void> stored(vault::sqlite::Connection &c, const QString &entryId);
// Stays waiting; the next run tries again.
[[nodiscard]] Result<void> failed(vault::sqlite::Connection &c, const QString &entryId, const QString &code);
// No trace that it exists: what is hidden from somebody who acts for the person.
[[nodiscard]] Result<void> forgotten(vault::sqlite::Connection &c, const QString &entryId);
[[nodiscard]] Result<void> quarantined(vault::sqlite::Connection &c, const QString &entryId, const QString &code);

// As if no DMP had ever been asked: the INS it was asked for was wrong.
[[nodiscard]] Result<void> forgetAll(vault::sqlite::Connection &c);

[[nodiscard]] Result<QString> cursor(vault::sqlite::Connection &c, const QString &service);
[[nodiscard]] Result<void> moveCursor(vault::sqlite::Connection &c, const QString &service, const QString &since);

} // namespace havre::dmp::entries
