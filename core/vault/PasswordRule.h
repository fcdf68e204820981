// The password rule of security.md §3.1: at least 12 characters, or at least five words. No rule of
// composition, no expiry. Threading: any thread.
#pragma once

#include "core/foundation/Result.h"
#include "core/foundation/SecretBytes.h"

namespace havre::vault {

// UTF-8 brought to NFKC, so that the same keys pressed on another machine give the same bytes.
[[nodiscard]] SecretBytes normalized(const SecretBytes &password);
// Refused "vault.password-too-short".
[[nodiscard]] Result<void> checkPassword(const SecretBytes &password);

} // namespace havre::vault
