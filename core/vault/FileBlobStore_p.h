// BlobStore over files blobs/ab/<32 hex>. Bytes: FORMAT.md §6. Threading: any thread; after close()
// everything answers Cancelled.
#pragma once

#include "core/vault/BlobStore.h"

#include "core/foundation/SecretBytes.h"

#include <atomic>
#include <mutex>

namespace havre::vault {

class FileBlobStore final : public BlobStore {
public:
    // key: the space's "blob" key; each file's own key comes from it and the blob's id.
    FileBlobStore(QString folder, PersonId person, SecretBytes key);

    [[nodiscard]] Result<StoredBlob> write(const QByteArray &bytes) override;
    [[nodiscard]] Result<QByteArray> read(const BlobId &id) const override;
    [[nodiscard]] Result<void> remove(const BlobId &id) override;
    [[nodiscard]] Result<QList<BlobId>> list() const override;

    void stopReading(); // from now on read() and list() answer Cancelled, those under way too
    void close();       // forgets the key
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString pathOf(const BlobId &id) const;

private:
    [[nodiscard]] Result<SecretBytes> keyOf(const BlobId &id) const;
    [[nodiscard]] QByteArray associatedData(const BlobId &id) const;
    QString m_folder;
    PersonId m_person;
    mutable std::mutex m_mutex; // over m_key only
    SecretBytes m_key;
    std::atomic<bool> m_readingStopped = false;
};

} // namespace havre::vault
