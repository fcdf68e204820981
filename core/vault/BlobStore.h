// Document bytes: one file each, libsodium secretstream (XChaCha20-Poly1305) in 64 KiB chunks, key by
// HKDF from the person's data key and the blob's id. Written to a temporary name, synced, renamed, the
// folder synced; only then may a row speak of it. Format: FORMAT.md. Source: security.md §3.4.
// Threading: all functions from any thread.
#pragma once

#include "core/foundation/Ids.h"
#include "core/foundation/Result.h"

#include <QByteArray>

#include <memory>

namespace havre::vault {

struct StoredBlob {
    BlobId id;
    qint64 size = 0;   // of the plain bytes
    QByteArray sha256; // of the plain bytes, 32 bytes: keep it in the row that names the blob
};

class BlobStore {
public:
    virtual ~BlobStore() = default;
    // Exhausted "vault.disk-full" or "vault.read-only".
    [[nodiscard]] virtual Result<StoredBlob> write(const QByteArray &bytes) = 0;
    // Corrupt "vault.blob-damaged" when one byte differs, NotFound "vault.blob-absent".
    [[nodiscard]] virtual Result<QByteArray> read(const BlobId &id) const = 0;
    [[nodiscard]] virtual Result<void> remove(const BlobId &id) = 0;
    [[nodiscard]] virtual Result<QList<BlobId>> list() const = 0; // to find orphans
};

} // namespace havre::vault
