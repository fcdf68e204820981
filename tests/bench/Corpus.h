// A vault of many generated documents (usually 100 000) in a folder, built once and used again: French sentences made
// from our own word lists, about 2 KiB each. Nothing in it is anybody's.
#pragma once

#include "core/foundation/Clock.h"
#include "core/vault/Space.h"
#include "core/vault/Vault.h"

#include <QStringList>

#include <memory>

namespace havre::tests {
class FolderSecretStore;
}

namespace havre::bench {

struct Corpus {
    Corpus();
    ~Corpus();
    static constexpr const char *Password = "ancre balise phare quai voile";
    SystemClock clock;
    std::unique_ptr<tests::FolderSecretStore> secrets; // beside the vault: fine for a corpus, never for a person
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<vault::Space> space;
};

// The words people would look for in it.
[[nodiscard]] const QStringList &words();
[[nodiscard]] bool corpusExists(const QString &folder);
// So many documents into an empty space, indexed as after a sync.
[[nodiscard]] Result<void> fill(vault::Space &space, int documents);
// Error codes of the vault.
[[nodiscard]] Result<void> buildCorpus(const QString &folder, int documents);
// As a vault is at rest: nothing waits to be read for facts any more, which would go on beside whatever is measured.
[[nodiscard]] Result<void> restCorpus(const QString &folder);
[[nodiscard]] Result<std::unique_ptr<Corpus>> openCorpus(const QString &folder);

} // namespace havre::bench
