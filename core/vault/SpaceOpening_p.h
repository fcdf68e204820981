// Making and opening the space of one person. Threading: the caller's thread, before strands exist.
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

// From nothing: whatever a creation cut short left in the folder goes; a folder with documents is left alone (Corrupt
// "vault.damaged"). Durable when it answers.
[[nodiscard]] Result<void> createSpace(const SpaceSeat &seat);
// The database must be there. Migrates, checkpoints what a crash left, collects orphans once a day.
[[nodiscard]] Result<std::unique_ptr<Space>> openSpace(SpaceSeat seat);

// One connection, reading only, of a space nobody has open.
[[nodiscard]] Result<void> glance(const SpaceSeat &seat, const std::function<Result<void>(sqlite::Connection &)> &look);

} // namespace havre::vault
