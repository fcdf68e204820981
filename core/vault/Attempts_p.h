// How often a password was tried since it was last right: written down, on disk, before the try is
// checked. Waiting before the n-th try: 0, 0, 0, 1, 2, 4 … 60 seconds. This slows a person at the
// keyboard; against a copied disk the limit is Argon2id. What was wrong stays counted until the journal
// has it. Format: FORMAT.md §4. Threading: main thread.
#pragma once

#include "core/foundation/Clock.h"
#include "core/foundation/Result.h"
#include "core/vault/Vault.h"

namespace havre::vault {

class Attempts {
public:
    Attempts(QString directory, const Clock &clock);
    // Busy "vault.wait", with the seconds left in detail ("seconds 4").
    [[nodiscard]] Result<void> mayTry();
    [[nodiscard]] Result<void> countOne();
    // The one just counted was right: nobody waits any more, those before it are refusals to tell of.
    [[nodiscard]] Result<void> succeed();
    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] Refusals refusals() const;
    [[nodiscard]] Result<void> forgetRefusals();

private:
    [[nodiscard]] Result<void> store();
    QString m_path;
    const Clock &m_clock;
    quint64 m_sequence = 0;
    quint32 m_count = 0;
    qint64 m_last = 0;  // milliseconds since 1970
    quint32 m_refused = 0;
    qint64 m_first = 0; // the first try of those refused
};

} // namespace havre::vault
