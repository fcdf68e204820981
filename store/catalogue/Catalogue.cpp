#include "store/catalogue/Catalogue.h"

#include "core/crypto/Digest.h"
#include "store/catalogue/tuf/Updater.h"

#include <QCborMap>
#include <QCoroFuture>
#include <QDir>
#include <QPointer>
#include <QtConcurrent>

namespace havre::store {
namespace {

using Pages = QMap<QByteArray, QByteArray>; // by target path; in order, so that the same pages are the same bytes
constexpr QLatin1String KeptPages("catalogue.pages");
constexpr QLatin1String KeptAt("catalogue.read-at");

QByteArray pathOf(const Theme &theme)
{
    return "apps/" + theme.id.toLatin1() + ".json";
}

Result<std::shared_ptr<const Index>> indexOf(const Pages &pages)
{
    HAVRE_TRY(themes, readThemes(pages.value("themes.json")));
    QList<App> apps;
    for (const Theme &theme : themes) {
        HAVRE_TRY(of, readApps(pages.value(pathOf(theme))));
        apps += of;
    }
    return std::make_shared<const Index>(themes, apps);
}

QByteArray packed(const Pages &pages)
{
    QCborMap map;
    for (auto it = pages.cbegin(); it != pages.cend(); ++it)
        map.insert(QString::fromUtf8(it.key()), it.value());
    return map.toCborValue().toCbor();
}

Pages unpacked(const QByteArray &bytes)
{
    Pages pages;
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        pages.insert(it.key().toString().toUtf8(), it.value().toByteArray());
    return pages;
}

// As kept in the vault.
struct Kept {
    QByteArray bytes;
    QByteArray digest;
};

Kept keptAs(const Pages &pages)
{
    const QByteArray bytes = packed(pages);
    return {bytes, crypto::sha256(bytes)};
}

// What was made once is shared while somebody holds it: pages, running apps and their looks, twice a minute. Public
// words, nothing of a person. Main thread.
QHash<QByteArray, std::weak_ptr<const Index>> &made()
{
    static QHash<QByteArray, std::weak_ptr<const Index>> byDigest;
    return byDigest;
}

QCoro::Task<Result<std::shared_ptr<const Index>>> indexWith(QByteArray digest, Pages pages)
{
    std::shared_ptr<const Index> known = made().value(digest).lock();
    if (known)
        co_return Result<std::shared_ptr<const Index>>(known);
    auto making = QtConcurrent::run([pages] { return indexOf(pages); });
    const Result<std::shared_ptr<const Index>> index = co_await making;
    if (index) {
        made().removeIf([](const auto &one) { return one.value().expired(); });
        made().insert(digest, *index);
    }
    co_return index;
}

// One file of the catalogue: the bytes kept when they are still the ones announced, else fetched.
QCoro::Task<Result<QByteArray>> page(QPointer<tuf::Updater> updater, QByteArray path, QByteArray kept, QUrl base)
{
    auto finding = updater->find(path);
    const Result<tuf::TargetFile> found = co_await finding;
    if (!found)
        co_return failure(found.error());
    if (updater.isNull())
        co_return failure(cancellation());
    if (tuf::describes(*found, kept))
        co_return Result<QByteArray>(kept);
    auto fetching = updater->fetch(*found, base);
    Result<QByteArray> bytes = co_await fetching;
    co_return bytes;
}

// The whole update, apart from the object: it may go at any wait.
QCoro::Task<Result<Pages>> update(std::shared_ptr<tuf::Updater> updater, Pages kept, QUrl base)
{
    auto refreshing = updater->refresh();
    const Result<void> refreshed = co_await refreshing;
    if (!refreshed)
        co_return failure(refreshed.error());
    Pages pages;
    auto first = page(updater.get(), QByteArrayLiteral("themes.json"), kept.value("themes.json"), base);
    const Result<QByteArray> list = co_await first;
    if (!list)
        co_return failure(list.error());
    pages.insert("themes.json", *list);
    const auto themes = readThemes(*list);
    if (!themes)
        co_return failure(themes.error());
    for (const Theme &theme : *themes) {
        auto next = page(updater.get(), pathOf(theme), kept.value(pathOf(theme)), base);
        const Result<QByteArray> bytes = co_await next;
        if (!bytes)
            co_return failure(bytes.error());
        pages.insert(pathOf(theme), *bytes);
    }
    co_return pages;
}

// The same for the files of one bundle. What the manifest says of a file and what the targets say must agree.
QCoro::Task<Result<QList<QByteArray>>> gather(std::shared_ptr<tuf::Updater> updater, App app, QUrl base)
{
    auto refreshing = updater->refresh();
    const Result<void> refreshed = co_await refreshing;
    if (!refreshed)
        co_return failure(refreshed.error());
    QList<QByteArray> files;
    for (const BundleFile &file : app.files) {
        auto next = page(updater.get(), bundlePath(app, file.name).toUtf8(), {}, base);
        const Result<QByteArray> bytes = co_await next;
        if (!bytes)
            co_return failure(bytes.error());
        files.append(*bytes);
    }
    co_return files;
}

} // namespace

Source sourceOf(session::UnlockedSession &session)
{
    Source source;
    if (session.session()) {
        const session::Platform &platform = session.session()->platform();
        source.address = platform.catalogue;
        source.authorities = platform.authorities;
        source.root = platform.catalogueRoot;
    }
    source.folder = QDir(session.directory()).filePath(QStringLiteral("catalogue"));
    return source;
}

Catalogue::Catalogue(Source source, vault::Space &space, const Clock &clock, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_settings(space), m_clock(clock)
{
}

Catalogue::~Catalogue() = default;

QCoro::Task<Result<Edition>> Catalogue::load()
{
    const QPointer<Catalogue> self(this);
    auto getting = m_settings.get(KeptPages);
    const Result<QByteArray> bytes = co_await getting;
    if (self.isNull())
        co_return failure(cancellation());
    if (!bytes)
        co_return failure(bytes.error());
    if (bytes->isEmpty())
        co_return failure(Fault::NotFound, QLatin1String("catalogue.absent"));
    auto dating = m_settings.value<QDateTime>(KeptAt);
    const Result<QDateTime> at = co_await dating;
    auto reading = QtConcurrent::run([bytes = *bytes] { return std::pair(unpacked(bytes), crypto::sha256(bytes)); });
    const std::pair<Pages, QByteArray> kept = co_await reading;
    auto indexing = indexWith(kept.second, kept.first);
    const auto index = co_await indexing;
    if (self.isNull())
        co_return failure(cancellation());
    if (!index)
        co_return failure(index.error());
    co_return Edition{*index, at.value_or(QDateTime())};
}

QCoro::Task<Result<Edition>> Catalogue::refresh()
{
    const QPointer<Catalogue> self(this);
    if (m_source.address.isEmpty() || m_source.root.isEmpty())
        co_return failure(Fault::Unsupported, QLatin1String("catalogue.none"));
    if (!tuf::Shelf(m_source.folder).read("root"))
        HAVRE_CO_CHECK(tuf::Updater::initialize(m_source.folder, m_source.root));
    auto getting = m_settings.get(KeptPages);
    const Result<QByteArray> before = co_await getting;
    if (self.isNull())
        co_return failure(cancellation());
    auto reading = QtConcurrent::run([bytes = before.value_or(QByteArray())] { return unpacked(bytes); });
    const Pages old = co_await reading;
    if (self.isNull())
        co_return failure(cancellation());
    const auto updater = std::make_shared<tuf::Updater>(m_source.folder, tuf::below(m_source.address, "metadata"),
                                                        m_source.authorities, m_clock);
    auto updating = update(updater, old, tuf::below(m_source.address, "targets"));
    const Result<Pages> pages = co_await updating;
    if (self.isNull())
        co_return failure(cancellation());
    if (!pages)
        co_return failure(pages.error());
    auto packing = QtConcurrent::run([pages = *pages] { return keptAs(pages); });
    const Kept kept = co_await packing;
    auto indexing = indexWith(kept.digest, *pages);
    const auto index = co_await indexing;
    if (self.isNull())
        co_return failure(cancellation());
    if (!index)
        co_return failure(index.error());
    const QDateTime now = m_clock.now();
    auto keeping = m_settings.set(KeptPages, kept.bytes);
    const Result<void> stored = co_await keeping;
    if (self.isNull())
        co_return failure(cancellation());
    if (!stored)
        co_return failure(stored.error());
    auto dating = m_settings.setValue(QString(KeptAt), now);
    const Result<void> dated = co_await dating;
    if (!dated)
        co_return failure(dated.error());
    co_return Edition{*index, now};
}

QCoro::Task<Result<QList<QByteArray>>> Catalogue::fetchBundle(App app)
{
    if (m_source.address.isEmpty() || m_source.root.isEmpty())
        co_return failure(Fault::Unsupported, QLatin1String("catalogue.none"));
    const auto updater = std::make_shared<tuf::Updater>(m_source.folder, tuf::below(m_source.address, "metadata"),
                                                        m_source.authorities, m_clock);
    auto gathering = gather(updater, std::move(app), tuf::below(m_source.address, "targets"));
    Result<QList<QByteArray>> files = co_await gathering;
    co_return files;
}

} // namespace havre::store
