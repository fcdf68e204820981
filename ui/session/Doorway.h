// What the ways in have in common: where the vault is, what the machine offers, and who takes the vault
// once it is open. Filled by app/Composition, owned by App. Threading: main thread.
#pragma once

#include "core/session/UnlockedSession.h"

#include <QCoroTask>

#include <functional>

namespace havre::ui {

struct Doorway {
    QString directory;
    session::Machine machine;
    std::optional<session::Platform> platform;
    vault::KdfCost cost = vault::KdfCost::standard();
    std::function<QCoro::Task<void>(std::unique_ptr<vault::Vault>)> enter; // done when one is in, or it said why not
};

} // namespace havre::ui
