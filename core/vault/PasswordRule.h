// The password rule of security.md §3.1: at least 12 characters, at most 256 bytes, and not what would be guessed
// first (PasswordStrength.h). No rule of composition, no expiry. Kept at the vault's own door, so that every way in
// keeps it. Threading: any thread.
#pragma once

#include "core/foundation/Result.h"
#include "core/foundation/SecretBytes.h"

namespace havre::vault {

// UTF-8 brought to NFKC, so that the same keys pressed on another machine give the same bytes.
[[nodiscard]] SecretBytes normalized(const SecretBytes &password);
// Refused "vault.password-too-short", "vault.password-too-long", "vault.password-weak".
[[nodiscard]] Result<void> checkPassword(const SecretBytes &password);

} // namespace havre::vault
