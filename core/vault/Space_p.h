// What a Space is made of. Private to core/vault.
#pragma once

#include "core/vault/FileBlobStore_p.h"
#include "core/vault/SpaceOpening_p.h"
#include "core/vault/Sweep_p.h"

namespace havre::vault {

struct Space::Private {
    Private(SpaceSeat s, std::unique_ptr<sqlite::Connection> readOnly, std::unique_ptr<sqlite::Connection> readWrite);

    SpaceSeat seat;
    mutable std::mutex keyMutex; // over seat.dataKey, which deriveKey() reads from any thread
    FileBlobStore blobs;
    std::unique_ptr<sqlite::Connection> readConnection;
    std::unique_ptr<sqlite::Connection> writeConnection; // null: what it stands on cannot be written
    mutable std::mutex shortageMutex;                    // over shortage, which both strands and the main thread know
    std::optional<Error> shortage;
    Strand reader{QStringLiteral("vault-read")};
    Strand writer{QStringLiteral("vault-write")};
    std::unique_ptr<Sweep> sweep;
    std::shared_ptr<const void> life = std::make_shared<char>(); // null once closed
    std::shared_ptr<const void> visit = std::make_shared<char>(); // another one after each leave(); null once closed
};

} // namespace havre::vault
