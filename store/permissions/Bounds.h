// How much an app may write by itself, and of when: a page that was taken over, or wrong, must not drown what a doctor
// reads. Figures and why: store/README.md. One step inside a write() of the space, before anything is added.
#pragma once

#include "core/foundation/Result.h"
#include "core/vault/sqlite/Connection.h"

#include <QDateTime>

namespace havre::store {

inline constexpr int DaysBack = 31; // older is for the person to type in

struct Writing {
    QString app;
    QString permission;
    int daily = 0; // measures in a day of the person's clock
    int parts = 1; // numbers one measure has
    QDateTime time;
    QDateTime now;
};

// Refused "catalogue.app-date" (before the birth, or more than DaysBack ago), "catalogue.app-limit" (the day is full).
// The future is refused by health::measured().
[[nodiscard]] Result<void> withinBounds(vault::sqlite::Connection &c, const Writing &writing);

} // namespace havre::store
