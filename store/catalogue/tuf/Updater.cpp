#include "store/catalogue/tuf/Updater.h"

#include <QPointer>

namespace havre::tuf {
namespace {

// A server's own page about a missing file must fit, so that it is not mistaken for an oversized one.
constexpr qint64 ErrorPage = 16 * 1024;

qint64 within(const Pointer &pointer, qint64 most)
{
    return std::min(std::max(pointer.length.value_or(most), ErrorPage), most);
}

} // namespace

QUrl below(const QUrl &base, const QByteArray &name)
{
    QByteArray address = base.toEncoded();
    if (!address.endsWith('/'))
        address += '/';
    return QUrl::fromEncoded(address + name, QUrl::StrictMode);
}

Updater::Updater(QString folder, QUrl metadata, QList<QSslCertificate> authorities, const Clock &clock, Bounds bounds)
    : m_shelf(std::move(folder)), m_metadata(std::move(metadata)), m_clock(clock), m_bounds(bounds),
      m_client(std::move(authorities))
{
}

Updater::~Updater() = default;

Result<void> Updater::initialize(const QString &folder, const QByteArray &root)
{
    HAVRE_TRY(set, TrustedSet::begin(root, QDateTime()));
    Q_UNUSED(set)
    return Shelf(folder).write(Root::Type, root);
}

QByteArray Updater::fileName(const QByteArray &role, qint64 version) const
{
    const QByteArray name = encodedName(role) + ".json";
    return m_set->root().consistentSnapshot ? QByteArray::number(version) + '.' + name : name;
}

QCoro::Task<Result<network::Response>> Updater::ask(QUrl base, QByteArray name, qint64 most)
{
    network::Limits limits;
    limits.body = most;
    limits.plainOnLoopback = true;
    auto asking = m_client.get(QNetworkRequest(below(base, name)), limits);
    Result<network::Response> answer = co_await asking;
    if (!answer && answer.error().fault == Fault::Exhausted)
        co_return failure(Fault::Exhausted, QLatin1String("catalogue.too-large"), QString::fromLatin1(name).left(80));
    co_return answer;
}

QCoro::Task<Result<QByteArray>> Updater::need(QByteArray name, qint64 most)
{
    auto asking = ask(m_metadata, name, most);
    Result<network::Response> answer = co_await asking;
    if (!answer)
        co_return failure(answer.error());
    if (answer->status != 200)
        co_return failure(Fault::Offline, QLatin1String("catalogue.unavailable"), QString::number(answer->status));
    co_return std::move(answer->body);
}

// §5.3
QCoro::Task<Result<void>> Updater::refreshRoot()
{
    const QPointer<Updater> self(this);
    const auto stored = m_shelf.read(Root::Type);
    if (!stored)
        co_return failure(Fault::Unsupported, QLatin1String("catalogue.no-root"));
    auto begun = TrustedSet::begin(*stored, m_clock.now());
    if (!begun)
        co_return failure(begun.error());
    m_set = std::move(*begun);
    for (int i = 0; i < m_bounds.rotations; ++i) {
        const QByteArray name = QByteArray::number(m_set->root().version + 1) + ".root.json";
        auto asking = ask(m_metadata, name, m_bounds.root);
        Result<network::Response> answer = co_await asking;
        if (self.isNull())
            co_return failure(cancellation());
        if (!answer)
            co_return failure(answer.error());
        if (answer->status == 404 || answer->status == 403)
            break; // there is no newer root
        if (answer->status != 200)
            co_return failure(Fault::Offline, QLatin1String("catalogue.unavailable"), QString::number(answer->status));
        HAVRE_CO_CHECK(m_set->advanceRoot(answer->body));
        if (m_set->rotated()) { // §5.3.11, before the new root is kept: a crash between the two forgets nothing
            m_shelf.remove(Timestamp::Type);
            m_shelf.remove(Snapshot::Type);
        }
        HAVRE_CO_CHECK(m_shelf.write(Root::Type, answer->body));
    }
    co_return m_set->closeRoots();
}

// §5.4
QCoro::Task<Result<void>> Updater::refreshTimestamp()
{
    const QPointer<Updater> self(this);
    if (const auto stored = m_shelf.read(Timestamp::Type)) {
        // One we cannot believe any more is as none.
        const auto recalled = m_set->recallTimestamp(*stored);
        Q_UNUSED(recalled)
    }
    auto needing = need(QByteArrayLiteral("timestamp.json"), m_bounds.timestamp);
    Result<QByteArray> bytes = co_await needing;
    if (self.isNull())
        co_return failure(cancellation());
    if (!bytes)
        co_return failure(bytes.error());
    const auto given = m_set->offerTimestamp(*bytes);
    if (!given)
        co_return failure(given.error());
    if (*given == TrustedSet::Given::Newer)
        HAVRE_CO_CHECK(m_shelf.write(Timestamp::Type, *bytes));
    co_return Result<void>();
}

// §5.5
QCoro::Task<Result<void>> Updater::refreshSnapshot()
{
    const QPointer<Updater> self(this);
    if (const auto stored = m_shelf.read(Snapshot::Type)) {
        const auto recalled = m_set->recallSnapshot(*stored);
        Q_UNUSED(recalled)
    }
    if (!m_set->snapshotIsCurrent()) {
        const Pointer pointer = m_set->timestamp()->snapshot;
        auto needing = need(fileName(Snapshot::Type, pointer.version), within(pointer, m_bounds.snapshot));
        Result<QByteArray> bytes = co_await needing;
        if (self.isNull())
            co_return failure(cancellation());
        if (!bytes)
            co_return failure(bytes.error());
        HAVRE_CO_CHECK(m_set->offerSnapshot(*bytes));
        HAVRE_CO_CHECK(m_shelf.write(Snapshot::Type, *bytes));
    }
    co_return m_set->closeSnapshot();
}

// §5.6, for the top-level role and for any delegated one.
QCoro::Task<Result<void>> Updater::loadTargets(QByteArray role, QByteArray delegator)
{
    const QPointer<Updater> self(this);
    const Pointer *announced = m_set->announced(role);
    if (!announced)
        co_return failure(Fault::Refused, QLatin1String("catalogue.mismatch"), QStringLiteral("unannounced"));
    const Pointer pointer = *announced;
    if (const auto stored = m_shelf.read(role)) {
        if (m_set->offerTargets(role, delegator, *stored))
            co_return Result<void>();
    }
    auto needing = need(fileName(role, pointer.version), within(pointer, m_bounds.targets));
    Result<QByteArray> bytes = co_await needing;
    if (self.isNull())
        co_return failure(cancellation());
    if (!bytes)
        co_return failure(bytes.error());
    HAVRE_CO_CHECK(m_set->offerTargets(role, delegator, *bytes));
    co_return m_shelf.write(role, *bytes);
}

QCoro::Task<Result<void>> Updater::refresh()
{
    const QPointer<Updater> self(this);
    auto rooting = refreshRoot();
    Result<void> step = co_await rooting;
    if (step && !self.isNull()) {
        auto stamping = refreshTimestamp();
        step = co_await stamping;
    }
    if (step && !self.isNull()) {
        auto snapping = refreshSnapshot();
        step = co_await snapping;
    }
    if (step && !self.isNull()) {
        auto loading = loadTargets(Targets::Type, Root::Type);
        step = co_await loading;
    }
    if (self.isNull())
        co_return failure(cancellation());
    co_return step;
}

// §5.6.7: depth first, in the order written, each role once.
QCoro::Task<Result<TargetFile>> Updater::find(QByteArray path)
{
    const QPointer<Updater> self(this);
    struct Visit {
        QByteArray role;
        QByteArray delegator;
    };
    QList<Visit> waiting{{Targets::Type, Root::Type}};
    QList<QByteArray> visited;
    while (!waiting.isEmpty() && visited.size() <= m_bounds.delegations) {
        const Visit visit = waiting.takeLast();
        if (visited.contains(visit.role))
            continue;
        visited.append(visit.role);
        if (!m_set || !m_set->targets(visit.role)) {
            if (!m_set)
                co_return failure(Fault::Internal, QLatin1String("catalogue.not-refreshed"));
            auto loading = loadTargets(visit.role, visit.delegator);
            const Result<void> loaded = co_await loading;
            if (self.isNull())
                co_return failure(cancellation());
            if (!loaded)
                co_return failure(loaded.error());
        }
        const Targets &targets = *m_set->targets(visit.role);
        if (const auto found = targets.targets.constFind(path); found != targets.targets.cend())
            co_return Result<TargetFile>(*found);
        QList<Visit> children;
        for (const Delegation &one : targets.delegations) {
            if (!one.covers(path))
                continue;
            children.prepend({one.name, visit.role}); // the last of the list is visited next
            if (one.terminating) {
                waiting.clear();
                break;
            }
        }
        waiting += children;
    }
    co_return failure(Fault::NotFound, QLatin1String("catalogue.not-found"));
}

QCoro::Task<Result<QByteArray>> Updater::fetch(TargetFile target, QUrl base)
{
    if (target.length > m_bounds.target)
        co_return failure(Fault::Exhausted, QLatin1String("catalogue.too-large"));
    QByteArray name = target.path.toPercentEncoding("/");
    if (m_set && m_set->root().consistentSnapshot) { // §5.7.3: <folder>/<hash>.<name>
        const QByteArray hash = target.hashes.contains("sha256") ? target.hashes.value("sha256")
                                                                 : target.hashes.value("sha512");
        name.insert(name.lastIndexOf('/') + 1, hash + '.');
    }
    auto asking = ask(base, name, std::max(target.length, ErrorPage));
    Result<network::Response> answer = co_await asking;
    if (!answer)
        co_return failure(answer.error());
    if (answer->status != 200)
        co_return failure(Fault::Offline, QLatin1String("catalogue.unavailable"), QString::number(answer->status));
    if (!describes(target, answer->body))
        co_return failure(Fault::Refused, QLatin1String("catalogue.mismatch"), QStringLiteral("target"));
    co_return std::move(answer->body);
}

} // namespace havre::tuf
