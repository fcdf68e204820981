// What the client believes during one update, and the only rules by which it comes to believe more (TUF
// specification 1.0 §5.3 to §5.6): thresholds of the right delegator, versions that never go back, files that
// are the ones announced, nothing expired at the time the update started. No network, no disk: bytes in.
// Threading: a value, one thread at a time.
// Errors: Malformed "catalogue.malformed", Refused "catalogue.signature" (unsigned or too few keys), Refused
// "catalogue.rollback", Refused "catalogue.expired", Refused "catalogue.mismatch" (not the file announced).
#pragma once

#include "store/catalogue/tuf/Metadata.h"

namespace havre::tuf {

class TrustedSet {
public:
    enum class Given { Newer, Same };

    // The trusted root, its own signatures checked. `start`: the fixed time of this update (§5.1).
    [[nodiscard]] static Result<TrustedSet> begin(const QByteArray &root, const QDateTime &start);

    [[nodiscard]] Result<void> advanceRoot(const QByteArray &bytes); // version + 1, signed by the old and the new
    [[nodiscard]] Result<void> closeRoots() const;                   // §5.3.10: is the last one alive?
    // Did a root since begin() take a key away from timestamp or snapshot? (§5.3.11)
    [[nodiscard]] bool rotated() const { return m_rotated; }

    // From disk: what was trusted last time, for the comparison; an expired one still compares.
    [[nodiscard]] Result<void> recallTimestamp(const QByteArray &bytes);
    [[nodiscard]] Result<Given> offerTimestamp(const QByteArray &bytes); // Same: nothing new, keep the old file
    [[nodiscard]] Result<void> recallSnapshot(const QByteArray &bytes);
    [[nodiscard]] bool snapshotIsCurrent() const; // the recalled one is the one the timestamp announces
    [[nodiscard]] Result<void> offerSnapshot(const QByteArray &bytes);
    [[nodiscard]] Result<void> closeSnapshot() const; // expiry of timestamp and snapshot, wherever they came from
    // A targets role against the delegator that is current now, from disk or network alike.
    [[nodiscard]] Result<void> offerTargets(const QByteArray &role, const QByteArray &delegator, const QByteArray &bytes);

    [[nodiscard]] const Root &root() const { return m_root; }
    [[nodiscard]] const std::optional<Timestamp> &timestamp() const { return m_timestamp; }
    [[nodiscard]] const Pointer *announced(const QByteArray &role) const; // in the snapshot; null: unknown role
    [[nodiscard]] const Targets *targets(const QByteArray &role) const;   // null until offered

private:
    [[nodiscard]] Result<void> checkAlive(const Common &metadata) const;
    Root m_root;
    QDateTime m_start;
    bool m_rotated = false;
    std::optional<Timestamp> m_timestamp;
    std::optional<Snapshot> m_snapshot;
    std::optional<QByteArray> m_snapshotBytes;
    QHash<QByteArray, Targets> m_targets;
};

} // namespace havre::tuf
