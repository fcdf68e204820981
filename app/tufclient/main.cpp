// havre-tuf-client: exit 0 when everything asked was done, 1 otherwise, one line of why on standard error.
//   --metadata-dir D init ROOT
//   --metadata-dir D --metadata-url U refresh
//   --metadata-dir D --metadata-url U --target-name T… --target-base-url B --target-dir D2 download
#include "app/tufclient/Order.h"
#include "core/crypto/Leaving.h"
#include "store/catalogue/tuf/Updater.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace havre::tufclient {
namespace {

int failed(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qUtf8Printable(error.code), qUtf8Printable(error.detail));
    return 1;
}

Result<void> initialize(const Order &order)
{
    QFile file(order.root);
    constexpr qint64 most = 512 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return failure(Fault::Unsupported, QLatin1String("catalogue.no-root"));
    return tuf::Updater::initialize(order.metadataFolder, file.readAll());
}

// The whole target path as one file name, so that no path leads out of the folder.
QString placeOf(const Order &order, const QByteArray &target)
{
    return QDir(order.targetsFolder).filePath(QString::fromLatin1(tuf::encodedName(target)));
}

Result<void> keep(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Fault::Exhausted, QLatin1String("catalogue.storage"));
    return {};
}

QCoro::Task<Result<void>> run(Order order)
{
    const SystemClock clock;
    tuf::Updater updater(order.metadataFolder, order.metadataUrl, {}, clock);
    auto refreshing = updater.refresh();
    const Result<void> refreshed = co_await refreshing;
    if (!refreshed)
        co_return failure(refreshed.error());
    for (const QByteArray &name : order.targets) {
        if (name == "." || name == "..")
            co_return failure(Fault::NotFound, QLatin1String("catalogue.not-found"));
        auto finding = updater.find(name);
        const Result<tuf::TargetFile> found = co_await finding;
        if (!found)
            co_return failure(found.error());
        QFile cached(placeOf(order, name));
        if (cached.open(QIODevice::ReadOnly) && cached.size() == found->length
            && tuf::describes(*found, cached.readAll()))
            continue;
        auto fetching = updater.fetch(*found, order.targetsUrl);
        const Result<QByteArray> bytes = co_await fetching;
        if (!bytes)
            co_return failure(bytes.error());
        const Result<void> kept = keep(placeOf(order, name), *bytes);
        if (!kept)
            co_return failure(kept.error());
    }
    co_return Result<void>();
}

} // namespace
} // namespace havre::tufclient

int main(int argc, char **argv)
{
    havre::crypto::leaveNothingToExit();
    using namespace havre;
    const QCoreApplication application(argc, argv);
    const auto order = tufclient::orderOf(QCoreApplication::arguments().mid(1));
    if (!order)
        return tufclient::failed(order.error());
    const Result<void> done = order->act == tufclient::Order::Act::Init ? tufclient::initialize(*order)
                                                                        : QCoro::waitFor(tufclient::run(*order));
    return done ? 0 : tufclient::failed(done.error());
}
