#include "app/cataloguetool/Keys.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace havre::cataloguetool {
namespace {

// Losing one of three loses nothing; one stolen of three signs nothing (security.md §3.8).
int keysFor(const QString &role)
{
    return role == QLatin1String("root") || role == QLatin1String("targets") ? 3 : 1;
}

Result<void> writeNew(const QString &path)
{
    QSaveFile file(path);
    const QByteArray pem = crypto::SigningPair::generate(crypto::Scheme::Ed25519).privatePem();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(pem) != pem.size() || !file.commit())
        return failure(Fault::Exhausted, QLatin1String("tool.keys"));
    return {};
}

QString pathOf(const QString &folder, const QString &role, int number)
{
    return QDir(folder).filePath(QStringLiteral("%1-%2.pem").arg(role).arg(number));
}

Result<crypto::SigningPair> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, QLatin1String("tool.no-key"), QFileInfo(path).fileName());
    const QByteArray pem = file.readAll();
    for (const crypto::Scheme scheme : {crypto::Scheme::Ed25519, crypto::Scheme::EcdsaP256, crypto::Scheme::RsaPss}) {
        if (auto pair = crypto::SigningPair::fromPem(pem, scheme))
            return pair;
    }
    return failure(Fault::Malformed, QLatin1String("crypto.private-key"));
}

} // namespace

Result<void> makeKeys(const QString &folder, const QStringList &delegations)
{
    if (!QDir().mkpath(folder))
        return failure(Fault::Exhausted, QLatin1String("tool.keys"));
    QStringList roles{QStringLiteral("root"), QStringLiteral("targets"), QStringLiteral("snapshot"), QStringLiteral("timestamp")};
    roles += delegations;
    for (const QString &role : roles) {
        for (int number = 1; number <= keysFor(role); ++number) {
            if (!QFile::exists(pathOf(folder, role, number)))
                HAVRE_CHECK(writeNew(pathOf(folder, role, number)));
        }
    }
    return {};
}

Result<void> rotateKeys(const QString &folder, const QString &role)
{
    for (int number = 1; number <= keysFor(role); ++number) {
        const QString path = pathOf(folder, role, number);
        QFile::remove(path + QStringLiteral(".old"));
        if (!QFile::rename(path, path + QStringLiteral(".old")))
            return failure(Fault::NotFound, QLatin1String("tool.no-key"), role);
        HAVRE_CHECK(writeNew(path));
    }
    return {};
}

Result<Trust> loadKeys(const QString &folder, const QString &role)
{
    Trust trust;
    for (int number = 1; number <= keysFor(role); ++number) {
        HAVRE_TRY(pair, read(pathOf(folder, role, number)));
        trust.pairs.append(pair);
    }
    trust.threshold = keysFor(role) > 1 ? 2 : 1;
    return trust;
}

Pairs retiredKeys(const QString &folder, const QString &role)
{
    Pairs pairs;
    for (int number = 1; number <= keysFor(role); ++number) {
        if (const auto pair = read(pathOf(folder, role, number) + QStringLiteral(".old")))
            pairs.append(*pair);
    }
    return pairs;
}

} // namespace havre::cataloguetool
