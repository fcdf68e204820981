#include "store/catalogue/tuf/TrustedSet.h"

#include <algorithm>

namespace havre::tuf {
namespace {

tl::unexpected<Error> refused(QLatin1String code, const QByteArray &role)
{
    // Role names of delegations are the catalogue's own words, not the person's.
    return failure(Fault::Refused, code, QString::fromUtf8(role).left(80));
}

tl::unexpected<Error> unsignedBy(const QByteArray &role)
{
    return refused(QLatin1String("catalogue.signature"), role);
}

tl::unexpected<Error> rolledBack(const QByteArray &role)
{
    return refused(QLatin1String("catalogue.rollback"), role);
}

tl::unexpected<Error> mismatched(const QByteArray &role)
{
    return refused(QLatin1String("catalogue.mismatch"), role);
}

bool lostAKey(const Role &before, const Role &after)
{
    return std::any_of(before.keyIds.cbegin(), before.keyIds.cend(),
                       [&after](const QByteArray &id) { return !after.keyIds.contains(id); });
}

} // namespace

Result<TrustedSet> TrustedSet::begin(const QByteArray &root, const QDateTime &start)
{
    TrustedSet set;
    set.m_start = start;
    HAVRE_TRY(first, read<Root>(root));
    if (!isSigned(first, first.roles.value(Root::Type), first.keys))
        return unsignedBy(Root::Type);
    set.m_root = first;
    return set;
}

Result<void> TrustedSet::advanceRoot(const QByteArray &bytes)
{
    HAVRE_TRY(next, read<Root>(bytes));
    if (!isSigned(next, m_root.roles.value(Root::Type), m_root.keys)
        || !isSigned(next, next.roles.value(Root::Type), next.keys))
        return unsignedBy(Root::Type);
    if (next.version != m_root.version + 1)
        return rolledBack(Root::Type);
    for (const char *role : {Timestamp::Type, Snapshot::Type})
        m_rotated = m_rotated || lostAKey(m_root.roles.value(role), next.roles.value(role));
    m_root = next;
    return {};
}

Result<void> TrustedSet::checkAlive(const Common &metadata) const
{
    if (metadata.expires <= m_start)
        return failure(Fault::Refused, QLatin1String("catalogue.expired"));
    return {};
}

Result<void> TrustedSet::closeRoots() const
{
    return checkAlive(m_root);
}

Result<void> TrustedSet::recallTimestamp(const QByteArray &bytes)
{
    HAVRE_TRY(last, read<Timestamp>(bytes));
    if (!isSigned(last, m_root.roles.value(Timestamp::Type), m_root.keys))
        return unsignedBy(Timestamp::Type);
    m_timestamp = last;
    return {};
}

Result<TrustedSet::Given> TrustedSet::offerTimestamp(const QByteArray &bytes)
{
    HAVRE_TRY(next, read<Timestamp>(bytes));
    if (!isSigned(next, m_root.roles.value(Timestamp::Type), m_root.keys))
        return unsignedBy(Timestamp::Type);
    if (m_timestamp) {
        if (next.version < m_timestamp->version)
            return rolledBack(Timestamp::Type);
        if (next.version == m_timestamp->version) {
            HAVRE_CHECK(checkAlive(*m_timestamp));
            return Given::Same; // §5.4.3.1: whatever it says, the one we have stays
        }
        if (next.snapshot.version < m_timestamp->snapshot.version)
            return rolledBack(Snapshot::Type);
    }
    HAVRE_CHECK(checkAlive(next));
    m_timestamp = next;
    return Given::Newer;
}

Result<void> TrustedSet::recallSnapshot(const QByteArray &bytes)
{
    HAVRE_TRY(last, read<Snapshot>(bytes));
    if (!isSigned(last, m_root.roles.value(Snapshot::Type), m_root.keys))
        return unsignedBy(Snapshot::Type);
    m_snapshot = last;
    m_snapshotBytes = bytes;
    return {};
}

bool TrustedSet::snapshotIsCurrent() const
{
    return m_timestamp && m_snapshot && m_snapshot->version == m_timestamp->snapshot.version
        && describes(m_timestamp->snapshot, *m_snapshotBytes);
}

Result<void> TrustedSet::offerSnapshot(const QByteArray &bytes)
{
    if (!m_timestamp || !describes(m_timestamp->snapshot, bytes))
        return mismatched(Snapshot::Type);
    HAVRE_TRY(next, read<Snapshot>(bytes));
    if (!isSigned(next, m_root.roles.value(Snapshot::Type), m_root.keys))
        return unsignedBy(Snapshot::Type);
    if (next.version != m_timestamp->snapshot.version)
        return mismatched(Snapshot::Type);
    if (m_snapshot) { // §5.5.5: no role disappears or goes back
        for (auto it = m_snapshot->meta.cbegin(); it != m_snapshot->meta.cend(); ++it) {
            const auto now = next.meta.constFind(it.key());
            if (now == next.meta.cend() || now->version < it->version)
                return rolledBack(it.key());
        }
    }
    HAVRE_CHECK(checkAlive(next));
    m_snapshot = next;
    m_snapshotBytes = bytes;
    return {};
}

Result<void> TrustedSet::closeSnapshot() const
{
    HAVRE_CHECK(checkAlive(*m_timestamp));
    return checkAlive(*m_snapshot);
}

Result<void> TrustedSet::offerTargets(const QByteArray &role, const QByteArray &delegator, const QByteArray &bytes)
{
    const Pointer *pointer = announced(role);
    if (!pointer || !describes(*pointer, bytes))
        return mismatched(role);
    HAVRE_TRY(next, read<Targets>(bytes));
    if (delegator == Root::Type) {
        if (!isSigned(next, m_root.roles.value(Targets::Type), m_root.keys))
            return unsignedBy(role);
    } else {
        const Targets *parent = targets(delegator);
        const auto of = parent ? std::find_if(parent->delegations.cbegin(), parent->delegations.cend(),
                                              [&role](const Delegation &one) { return one.name == role; })
                               : decltype(parent->delegations.cbegin()){};
        if (!parent || of == parent->delegations.cend() || !isSigned(next, of->role, parent->keys))
            return unsignedBy(role);
    }
    if (next.version != pointer->version)
        return mismatched(role);
    HAVRE_CHECK(checkAlive(next));
    m_targets.insert(role, next);
    return {};
}

const Pointer *TrustedSet::announced(const QByteArray &role) const
{
    if (!m_snapshot)
        return nullptr;
    const auto found = m_snapshot->meta.constFind(role);
    return found == m_snapshot->meta.cend() ? nullptr : &*found;
}

const Targets *TrustedSet::targets(const QByteArray &role) const
{
    const auto found = m_targets.constFind(role);
    return found == m_targets.cend() ? nullptr : &*found;
}

} // namespace havre::tuf
