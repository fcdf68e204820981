#include "app/cataloguetool/Publishing.h"

#include "app/cataloguetool/Keys.h"
#include "core/crypto/Digest.h"
#include "store/catalogue/Manifest.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace havre::cataloguetool {
namespace {

Result<QByteArray> readSource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, QLatin1String("tool.source"), QFileInfo(path).fileName());
    return file.readAll();
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return failure(Fault::Exhausted, QLatin1String("tool.output"));
    return {};
}

// What one run writes, all of it under the same next version.
class Run {
public:
    explicit Run(const Publication &publication) : m_p(publication), m_metadata(QDir(publication.output).filePath(QStringLiteral("metadata")))
    {
        m_version = lastVersion() + 1;
    }
    Result<Published> all();

private:
    [[nodiscard]] int lastVersion() const;
    [[nodiscard]] int lastRoot() const;
    [[nodiscard]] QDateTime in(int days) const { return m_p.now.addDays(days); }
    Result<void> root();
    Result<QJsonObject> addTarget(const QString &path, const QByteArray &bytes);
    Result<void> metadata(const QString &role, const QByteArray &bytes);
    Result<void> theme(const QString &id);
    Result<QByteArray> withBundles(const QByteArray &page, QJsonObject &targets, QStringList &patterns);
    Result<void> top(const QByteArray &themes);

    const Publication &m_p;
    QDir m_metadata;
    int m_version = 1;
    int m_apps = 0;
    QJsonObject m_meta;
    QJsonArray m_delegations;
    QList<Pairs> m_delegated;
};

int Run::lastVersion() const
{
    QFile file(m_metadata.filePath(QStringLiteral("timestamp.json")));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("signed")).toObject().value(QLatin1String("version")).toInt();
}

int Run::lastRoot() const
{
    int version = 0;
    while (QFile::exists(m_metadata.filePath(QStringLiteral("%1.root.json").arg(version + 1))))
        ++version;
    return version;
}

// A root is written once, then only when the keys are not those it names or it nears its end.
Result<void> Run::root()
{
    Roles roles;
    for (const char *name : {"root", "targets", "snapshot", "timestamp"}) {
        HAVRE_TRY(trust, loadKeys(m_p.keys, QLatin1String(name)));
        roles.insert(QLatin1String(name), trust);
    }
    const int last = lastRoot();
    if (last > 0) {
        HAVRE_TRY(bytes, readSource(m_metadata.filePath(QStringLiteral("%1.root.json").arg(last))));
        const QJsonObject was = QJsonDocument::fromJson(bytes).object().value(QLatin1String("signed")).toObject();
        const QJsonObject now = rootBody(last, in(365), roles);
        const QDateTime until = QDateTime::fromString(was.value(QLatin1String("expires")).toString(), Qt::ISODate);
        if (was.value(QLatin1String("roles")) == now.value(QLatin1String("roles")) && until > in(90))
            return {};
    }
    const Pairs signers = roles.value(QStringLiteral("root")).pairs + retiredKeys(m_p.keys, QStringLiteral("root"));
    return write(m_metadata.filePath(QStringLiteral("%1.root.json").arg(last + 1)), envelope(rootBody(last + 1, in(365), roles), signers));
}

Result<QJsonObject> Run::addTarget(const QString &path, const QByteArray &bytes)
{
    QString place = path;
    place.insert(path.lastIndexOf(u'/') + 1, QString::fromLatin1(crypto::sha256(bytes).toHex()) + u'.');
    HAVRE_CHECK(write(QDir(m_p.output).filePath(QStringLiteral("targets/") + place), bytes));
    return target(bytes);
}

Result<void> Run::metadata(const QString &role, const QByteArray &bytes)
{
    m_meta.insert(role + QStringLiteral(".json"), pointer(m_version, bytes));
    return write(m_metadata.filePath(QStringLiteral("%1.%2.json").arg(m_version).arg(role)), bytes);
}

// The page with the files of its bundles told (name, length, hash), and those files as targets beside it.
Result<QByteArray> Run::withBundles(const QByteArray &page, QJsonObject &targets, QStringList &patterns)
{
    QJsonObject whole = QJsonDocument::fromJson(page).object();
    QJsonArray apps = whole.value(QLatin1String("apps")).toArray();
    for (auto one = apps.begin(); one != apps.end(); ++one) {
        QJsonObject app = one->toObject();
        const QString id = app.value(QLatin1String("id")).toString();
        const QDir folder(QDir(m_p.source).filePath(QStringLiteral("bundles/") + id));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        if (names.isEmpty())
            continue;
        QJsonArray files;
        for (const QString &name : names) {
            HAVRE_TRY(bytes, readSource(folder.filePath(name)));
            const QString path = QStringLiteral("bundles/%1/%2/%3").arg(id, app.value(QLatin1String("version")).toString(), name);
            HAVRE_TRY(described, addTarget(path, bytes));
            targets.insert(path, described);
            files.append(QJsonObject{{QStringLiteral("name"), name},
                                     {QStringLiteral("length"), bytes.size()},
                                     {QStringLiteral("sha256"), QString::fromLatin1(crypto::sha256(bytes).toHex())}});
        }
        app.insert(QStringLiteral("files"), files);
        *one = app;
        patterns.append(QStringLiteral("bundles/%1/*/*").arg(id));
    }
    if (patterns.isEmpty())
        return page;
    whole.insert(QStringLiteral("apps"), apps);
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

// One theme: its apps, signed by the commission's key for that theme.
Result<void> Run::theme(const QString &id)
{
    const QString path = QStringLiteral("apps/%1.json").arg(id);
    HAVRE_TRY(source, readSource(QDir(m_p.source).filePath(path)));
    QJsonObject targets;
    QStringList patterns;
    HAVRE_TRY(bytes, withBundles(source, targets, patterns));
    const auto apps = store::readApps(bytes);
    if (!apps)
        return failure(Fault::Malformed, QLatin1String("tool.source"), path + u' ' + apps.error().detail);
    m_apps += static_cast<int>(apps->size());
    const QString role = QStringLiteral("commission-") + id;
    HAVRE_TRY(trust, loadKeys(m_p.keys, role));
    HAVRE_TRY(described, addTarget(path, bytes));
    QJsonObject object = body("targets", m_version, in(30));
    targets.insert(path, described);
    object.insert(QStringLiteral("targets"), targets);
    m_delegations.append(delegation(role, trust, patterns << path, true));
    m_delegated.append(trust.pairs);
    return metadata(role, envelope(object, trust.pairs));
}

Result<void> Run::top(const QByteArray &themes)
{
    HAVRE_TRY(described, addTarget(QStringLiteral("themes.json"), themes));
    QJsonObject object = body("targets", m_version, in(90));
    object.insert(QStringLiteral("targets"), QJsonObject{{QStringLiteral("themes.json"), described}});
    object.insert(QStringLiteral("delegations"),
                  QJsonObject{{QStringLiteral("keys"), keysOf(m_delegated)}, {QStringLiteral("roles"), m_delegations}});
    HAVRE_TRY(targets, loadKeys(m_p.keys, QStringLiteral("targets")));
    HAVRE_CHECK(metadata(QStringLiteral("targets"), envelope(object, targets.pairs)));

    QJsonObject snapshot = body("snapshot", m_version, in(7));
    snapshot.insert(QStringLiteral("meta"), m_meta);
    HAVRE_TRY(snapshotKeys, loadKeys(m_p.keys, QStringLiteral("snapshot")));
    const QByteArray bytes = envelope(snapshot, snapshotKeys.pairs);
    HAVRE_CHECK(metadata(QStringLiteral("snapshot"), bytes));

    // The timestamp last: until it is there, nothing has changed for anybody.
    QJsonObject stamp = body("timestamp", m_version, m_p.now.addSecs(m_p.timestampHours * 3600));
    stamp.insert(QStringLiteral("meta"), QJsonObject{{QStringLiteral("snapshot.json"), pointer(m_version, bytes)}});
    HAVRE_TRY(timestampKeys, loadKeys(m_p.keys, QStringLiteral("timestamp")));
    return write(m_metadata.filePath(QStringLiteral("timestamp.json")), envelope(stamp, timestampKeys.pairs));
}

Result<Published> Run::all()
{
    HAVRE_TRY(bytes, readSource(QDir(m_p.source).filePath(QStringLiteral("themes.json"))));
    const auto themes = store::readThemes(bytes);
    if (!themes || themes->isEmpty())
        return failure(Fault::Malformed, QLatin1String("tool.source"), QStringLiteral("themes.json"));
    QStringList commissions;
    for (const store::Theme &one : *themes)
        commissions.append(QStringLiteral("commission-") + one.id);
    HAVRE_CHECK(makeKeys(m_p.keys, commissions));
    HAVRE_CHECK(root());
    for (const store::Theme &one : *themes)
        HAVRE_CHECK(theme(one.id));
    HAVRE_CHECK(top(bytes));
    return Published{m_version, m_apps, m_metadata.filePath(QStringLiteral("1.root.json"))};
}

} // namespace

Result<Published> publish(const Publication &publication)
{
    return Run(publication).all();
}

} // namespace havre::cataloguetool
