// Making and opening the space of one person. Threading: any, off the main thread where people wait: both are several
// writes that wait for the disk. Only spaceOf() is the main thread's.
#pragma once

#include "core/foundation/Clock.h"
#include "core/foundation/SecretBytes.h"
#include "core/vault/InstanceLock_p.h"
#include "core/vault/Space.h"

namespace havre::vault {

struct SpaceSeat {
    QString folder; // persons/<id>
    PersonId person;
    SecretBytes dataKey;
    std::shared_ptr<InstanceLock> lock;
    const Clock *clock = nullptr;
};

// From nothing: whatever a creation cut short left in the folder goes; what was lived in since (documents, or a journal that
// goes on after its first line) is left alone: Corrupt "vault.damaged". `first` writes what it begins with, in the one
// transaction that makes its schema. Durable when it answers.
[[nodiscard]] Result<void> createSpace(const SpaceSeat &seat, const std::function<Result<void>(sqlite::Connection &)> &first = {});

struct Connections {
    std::unique_ptr<sqlite::Connection> reader;
    std::unique_ptr<sqlite::Connection> writer; // null: nothing can be written
    std::optional<Error> shortage;              // why
    bool sweepDue = false;
};
// The database must be there. Migrates, checkpoints what a crash left.
[[nodiscard]] Result<Connections> openDatabase(const SpaceSeat &seat);
// What stands on them; collects orphans once a day.
[[nodiscard]] std::unique_ptr<Space> spaceOf(SpaceSeat seat, Connections connections);

// One connection, reading only, of a space nobody has open.
[[nodiscard]] Result<void> glance(const SpaceSeat &seat, const std::function<Result<void>(sqlite::Connection &)> &look);

} // namespace havre::vault
