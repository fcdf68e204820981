// What can go wrong, said once. A fault says what the person can do about it; a code is stable,
// listed in core/FAILURES.md and searchable; a detail is for developers and never holds health
// data, names, tokens or keys.
#pragma once

#include <QObject>
#include <QString>

#include <utility>

namespace havre {
Q_NAMESPACE

enum class Fault {
    Cancelled,   // the person or a lock stopped it: nothing to say
    Offline,     // the network is away: retry later
    Locked,      // the vault must be opened first
    Refused,     // a key, a right or a server said no
    NotFound,
    Conflict,    // somebody else changed it, or another instance holds it
    Malformed,   // bytes from outside that cannot be read
    Corrupt,     // our own bytes were changed or damaged
    Unsupported,
    Busy,
    Exhausted,   // disk full, read-only, too large
    Internal,    // a defect of ours
};
Q_ENUM_NS(Fault)

struct Error {
    Fault fault = Fault::Internal;
    QString code;   // "dmp.mhd.bundle-truncated"
    QString detail; // never shown, never personal

    bool operator==(const Error &) const = default;
};

// The person, or a lock, stopped it: said the same way everywhere.
[[nodiscard]] inline Error cancellation(QString detail = {})
{
    return {Fault::Cancelled, QStringLiteral("foundation.cancelled"), std::move(detail)};
}

} // namespace havre
