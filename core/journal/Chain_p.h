// One link of the journal's chain. Bytes: core/vault/FORMAT.md §7. Threading: any thread.
#pragma once

#include "core/foundation/SecretBytes.h"
#include "core/journal/AccessJournal.h"

namespace havre::journal {

// h_n = HMAC-SHA256(K_n, entry ‖ h_{n-1})
[[nodiscard]] QByteArray linkOf(const SecretBytes &key, const Entry &entry, const QByteArray &previous);
// K_{n+1} = HKDF(K_n): there is no way back
[[nodiscard]] SecretBytes nextKey(const SecretBytes &key);

} // namespace havre::journal
