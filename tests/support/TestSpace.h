// A real vault in a temporary folder, at the cheapest cost the format allows, with its owner's space open.
#pragma once

#include "core/foundation/Clock.h"
#include "core/vault/Space.h"
#include "core/vault/Vault.h"
#include "tests/support/MemorySecretStore.h"

#include <QTemporaryDir>

namespace havre::tests {

struct TestSpace {
    TestSpace();
    ~TestSpace();

    static constexpr const char *Password = "ancre marée balise quai voile"; // five words
    QTemporaryDir folder;
    MemorySecretStore secrets;
    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<vault::Space> space;
};

} // namespace havre::tests
