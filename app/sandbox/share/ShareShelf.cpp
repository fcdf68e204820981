#include "app/sandbox/share/ShareShelf.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace havre::sandbox {
namespace {

constexpr qint64 LogLifeSeconds = 30LL * 24 * 3600;
constexpr int MaxLog = 1000;

bool written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QString s(const char *text) { return QString::fromLatin1(text); }

QJsonObject toJson(const SharedLink &link)
{
    return {{s("id"), link.id}, {s("manage"), QString::fromLatin1(link.manage)}, {s("salt"), QString::fromLatin1(link.salt)},
            {s("passcode"), QString::fromLatin1(link.passcode)}, {s("expires"), link.expires.toString(Qt::ISODate)},
            {s("remaining"), link.remaining}, {s("files"), link.files}, {s("present"), link.present}, {s("ended"), link.ended},
            {s("log"), link.log}};
}

SharedLink fromJson(const QJsonObject &said)
{
    const auto bytes = [&said](const char *name) { return said.value(QLatin1String(name)).toString().toLatin1(); };
    SharedLink link;
    link.id = said.value(QLatin1String("id")).toString();
    link.manage = bytes("manage");
    link.salt = bytes("salt");
    link.passcode = bytes("passcode");
    link.expires = QDateTime::fromString(said.value(QLatin1String("expires")).toString(), Qt::ISODate);
    link.remaining = said.value(QLatin1String("remaining")).toInt();
    link.files = said.value(QLatin1String("files")).toInt();
    link.present = said.value(QLatin1String("present")).toInt();
    link.ended = said.value(QLatin1String("ended")).toBool();
    link.log = said.value(QLatin1String("log")).toArray();
    return link;
}

} // namespace

ShareShelf::ShareShelf(QString folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock)
{
    load();
}

// Not the name itself: who reads the folder's listing has no link yet.
QString ShareShelf::folderOf(const QString &id) const
{
    return m_folder + u'/' + QString::fromLatin1(QCryptographicHash::hash(id.toLatin1(), QCryptographicHash::Sha256).toHex());
}

void ShareShelf::load()
{
    const QStringList folders = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : folders) {
        QFile file(m_folder + u'/' + name + QStringLiteral("/link.json"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const SharedLink link = fromJson(QJsonDocument::fromJson(file.readAll()).object());
        if (!link.id.isEmpty())
            m_links.insert(link.id, link);
    }
}

bool ShareShelf::save(const SharedLink &link) const
{
    return written(folderOf(link.id) + QStringLiteral("/link.json"), QJsonDocument(toJson(link)).toJson());
}

bool ShareShelf::add(const SharedLink &link)
{
    if (m_links.contains(link.id) || !QDir().mkpath(folderOf(link.id)) || !save(link))
        return false;
    m_links.insert(link.id, link);
    return true;
}

SharedLink *ShareShelf::find(const QString &id)
{
    const auto found = m_links.find(id);
    return found == m_links.end() ? nullptr : &*found;
}

bool ShareShelf::isOpen(const SharedLink &link) const
{
    return link.ready() && !link.ended && link.remaining > 0 && m_clock.now() < link.expires;
}

bool ShareShelf::put(SharedLink &link, const QByteArray &sealed)
{
    if (!written(folderOf(link.id) + QStringLiteral("/%1.jwe").arg(link.present), sealed))
        return false;
    ++link.present;
    return save(link);
}

QByteArray ShareShelf::file(const SharedLink &link, int number) const
{
    QFile file(folderOf(link.id) + QStringLiteral("/%1.jwe").arg(number));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ShareShelf::note(SharedLink &link, const QString &act, const QString &recipient)
{
    if (link.log.size() < MaxLog)
        link.log.append(QJsonObject{{s("time"), m_clock.now().toString(Qt::ISODate)}, {s("act"), act}, {s("recipient"), recipient}});
    if (link.remaining <= 0)
        end(link);
    else
        (void)save(link);
}

void ShareShelf::end(SharedLink &link)
{
    link.ended = true;
    (void)save(link);
    QDir folder(folderOf(link.id));
    const QStringList files = folder.entryList({QStringLiteral("*.jwe")}, QDir::Files);
    for (const QString &name : files)
        folder.remove(name);
}

void ShareShelf::sweep()
{
    const QDateTime now = m_clock.now();
    QStringList old;
    for (SharedLink &link : m_links) {
        if (!link.ended && link.expires <= now)
            end(link);
        if (link.expires.addSecs(LogLifeSeconds) <= now)
            old.append(link.id);
    }
    for (const QString &id : old) {
        QDir(folderOf(id)).removeRecursively();
        m_links.remove(id);
    }
}

} // namespace havre::sandbox
