// One instance at a time: flock(2) on the vault's "lock" file, released by the kernel when we die.
// Conflict "vault.in-use". Threading: any thread.
#pragma once

#include "core/vault/Files_p.h"

#include <memory>

namespace havre::vault {

class InstanceLock {
public:
    // Shared by the vault and its spaces: the last one to close lets go.
    [[nodiscard]] static Result<std::shared_ptr<InstanceLock>> take(const QString &directory);

private:
    files::Descriptor m_file;
};

} // namespace havre::vault
