// Document bytes nobody speaks of: a blob is written before its row, so a crash between the two leaves
// a file without a row. Once a day, on a thread and a connection of its own, files older than 24 hours
// that no row names are removed. Threading: made and stopped on the main thread.
#pragma once

#include "core/foundation/Clock.h"
#include "core/foundation/Strand.h"
#include "core/vault/FileBlobStore_p.h"
#include "core/vault/sqlite/Connection.h"

#include <QSet>

#include <atomic>

namespace havre::vault {

// All blob ids the database names: the column "blob" of every table that has one, 16 bytes or 32 hex
// digits. No such table at all: nullopt, and nothing may be called an orphan.
[[nodiscard]] Result<std::optional<QSet<BlobId>>> namedBlobs(sqlite::Connection &connection);

class Sweep {
public:
    [[nodiscard]] static Result<bool> isDue(sqlite::Connection &connection, const Clock &clock);
    // `writer` and `writeConnection` are only used to note that it is done.
    Sweep(QString database, SecretBytes key, FileBlobStore &blobs, Strand &writer, sqlite::Connection &writeConnection,
          const Clock &clock);
    ~Sweep(); // stop()
    void stop();

private:
    [[nodiscard]] Result<int> run(); // how many files went
    [[nodiscard]] Result<void> noteDone(sqlite::Connection &connection);
    QString m_database;
    SecretBytes m_key;
    FileBlobStore &m_blobs;
    const Clock &m_clock;
    std::atomic<bool> m_stopping = false;
    Strand m_strand{QStringLiteral("vault-sweep")};
};

} // namespace havre::vault
