// What the check of a vault found in one of its spaces: vault::verify() and its journal's chain. A check is of bytes, not of what they
// say: nothing of a space is shown to anybody, so it asks no right of whoever started it, and journals have no line about
// it. What it finds damaged is noted as lost (records/Lost.h) in the space it belongs to; of the space one is in, it is named.
// Threading: values.
#pragma once

#include "core/family/Card.h"
#include "core/records/Library.h"
#include "core/vault/Verify.h"

#include <optional>

namespace havre::session {

enum class Checked { All, Shown };

struct SpaceCheck {
    family::Card card; // whose; of one that cannot be read, by the name the owner's journal has, or by its id alone
    vault::VerifyReport report;
    qint64 journalEntries = 0;
    bool journalWhole = false;
    // The worst of it: what VerifyReport::judged() and journal::verify() answer, or what kept it from being looked at, as
    // Vault::openSpace() does.
    std::optional<Error> trouble;
    QList<records::Row> lost = {}; // documents whose bytes are damaged or gone; title and author only of the space that is shown
};

} // namespace havre::session
