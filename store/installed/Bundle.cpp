#include "store/installed/Bundle.h"

#include "core/crypto/Digest.h"

#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QtConcurrent>

namespace havre::store {
namespace {

tl::unexpected<Error> full()
{
    return failure(Fault::Exhausted, QLatin1String("catalogue.storage"));
}

bool isSigned(const BundleFile &file, const QByteArray &bytes)
{
    return bytes.size() == file.length && crypto::sha256(bytes) == file.sha256;
}

// Folders we made read-only, so that they can go.
void removeWhole(const QString &path)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QDir(path).removeRecursively();
}

} // namespace

Bundle::Bundle(QString folder, App app) : m_folder(std::move(folder)), m_app(std::move(app)) {}

QString Bundle::place() const
{
    return QDir(m_folder).filePath(QStringLiteral("apps/%1/%2").arg(m_app.id, m_app.version));
}

Result<QByteArray> Bundle::file(const QString &name) const
{
    const BundleFile *known = m_app.file(name);
    if (!known)
        return failure(Fault::NotFound, QLatin1String("catalogue.not-installed"));
    QFile stored(QDir(place()).filePath(known->name));
    if (!stored.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, QLatin1String("catalogue.not-installed"));
    const QByteArray bytes = stored.read(known->length + 1); // one more shows a longer file
    if (!isSigned(*known, bytes))
        return failure(Fault::Refused, QLatin1String("catalogue.bundle"));
    return bytes;
}

Result<void> Bundle::check() const
{
    if (m_app.files.isEmpty())
        return failure(Fault::Unsupported, QLatin1String("catalogue.not-here"));
    for (const BundleFile &one : m_app.files)
        HAVRE_CHECK(file(one.name));
    return {};
}

Result<void> Bundle::put(const QList<QByteArray> &files) const
{
    if (files.size() != m_app.files.size())
        return failure(Fault::Refused, QLatin1String("catalogue.bundle"));
    const QString part = place() + QStringLiteral(".part");
    removeWhole(part);
    if (!QDir().mkpath(part))
        return full();
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (!isSigned(m_app.files.at(i), files.at(i)))
            return failure(Fault::Refused, QLatin1String("catalogue.bundle"));
        QSaveFile file(QDir(part).filePath(m_app.files.at(i).name));
        if (!file.open(QIODevice::WriteOnly) || file.write(files.at(i)) != files.at(i).size() || !file.commit()
            || !QFile::setPermissions(QDir(part).filePath(m_app.files.at(i).name), QFile::ReadOwner))
            return full();
    }
    QDir versions(QFileInfo(place()).path());
    for (const QString &other : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (versions.filePath(other) != part)
            removeWhole(versions.filePath(other));
    if (!QDir().rename(part, place()) || !QFile::setPermissions(place(), QFile::ReadOwner | QFile::ExeOwner))
        return full();
    return {};
}

QCoro::Task<Result<void>> install(Source source, vault::Space &space, const Clock &clock, App app)
{
    const Bundle bundle(source.folder, app);
    Catalogue catalogue(source, space, clock); // before any wait: the space may be gone after one
    auto checking = QtConcurrent::run([bundle] { return bundle.check(); });
    const Result<void> there = co_await checking;
    if (there || there.error().fault == Fault::Unsupported)
        co_return there;
    auto fetching = catalogue.fetchBundle(app);
    const Result<QList<QByteArray>> files = co_await fetching;
    if (!files)
        co_return failure(files.error());
    auto putting = QtConcurrent::run([bundle, files = *files] { return bundle.put(files); });
    const Result<void> put = co_await putting;
    co_return put;
}

} // namespace havre::store
