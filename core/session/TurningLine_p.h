// That the owner of the vault turned to another person's space: a line of their journal, written behind whatever their space
// is busy with, so that nobody waits for it; what is still untold when the vault is locked is told then. Whether it is told
// the journal itself says: a line that was appended may still be rolled back, when the disk is full.
// Threading: tell() and tellAtLast() inside a write() closure of the owner's space, or its last one; the rest on the main thread.
#pragma once

#include "core/journal/AccessJournal.h"
#include "core/session/SessionStore.h"

namespace havre::session {

struct TurningLine {
    QDateTime time;
    PersonId to;
    QString name;
    bool told = false; // it is committed, and the main thread knows

    [[nodiscard]] Result<void> tell(vault::sqlite::Connection &c) const
    {
        return journal::append(c, time, QStringLiteral("Vous"), journal::Act::SpaceOpened, to.toString(), name);
    }
    [[nodiscard]] Result<void> tellAtLast(vault::sqlite::Connection &c) const
    {
        HAVRE_TRY(stands, tellsTurning(c, time, to));
        return stands ? Result<void>() : tell(c);
    }
};

} // namespace havre::session
