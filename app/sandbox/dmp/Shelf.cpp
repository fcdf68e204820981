#include "app/sandbox/dmp/Shelf.h"

#include "app/sandbox/dmp/CdaMetadata.h"
#include "app/sandbox/dmp/Sidecar.h"
#include "app/sandbox/dmp/Tables.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace havre::sandbox {
namespace {

constexpr QLatin1String SidecarSuffix(".meta.json");

QByteArray contents(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

// An OID for a document without one: 2.25 and 128 bits of its digest in decimal (ITU-T X.667).
QString oidOf(const QByteArray &sha256)
{
    QByteArray bytes = sha256.left(16);
    QString digits;
    while (!bytes.isEmpty()) { // long division by ten, most significant byte first
        int rest = 0;
        QByteArray quotient;
        for (const char byte : bytes) {
            const int value = rest * 256 + static_cast<unsigned char>(byte);
            rest = value % 10;
            if (const int digit = value / 10; digit || !quotient.isEmpty())
                quotient.append(static_cast<char>(digit));
        }
        digits.prepend(QChar(u'0' + rest));
        bytes = quotient;
    }
    return QStringLiteral("2.25.") + digits;
}

bool written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

void complete(Entry &entry, const Resident &owner)
{
    if (entry.confidentiality.isEmpty())
        entry.confidentiality.append({QStringLiteral("N"), QStringLiteral("2.16.840.1.113883.5.25"), QStringLiteral("Normal")});
    if (entry.custodian.organization.isEmpty())
        entry.custodian.organization = QStringLiteral("Assurance Maladie");
    if (entry.authors.isEmpty()) {
        Writer self;
        self.given = owner.givenName;
        self.family = owner.familyName;
        self.id = {owner.oid, owner.matricule};
        entry.authors.append(self);
    }
    // Foreign documents speak of other patients; on this shelf they are the owner's, and say so.
    const bool his = std::any_of(entry.patient.ids.cbegin(), entry.patient.ids.cend(), [&owner](const Identifier &id) {
        return id.root == owner.oid && id.extension == owner.matricule;
    });
    if (!his)
        entry.patient = {{{owner.oid, owner.matricule}}, owner.familyName, owner.givenName, owner.birthDate, owner.gender};
}

} // namespace

Result<void> Shelf::addFolder(const QString &folder, const Resident &owner)
{
    if (!QFileInfo(folder).isDir())
        return failure(Fault::NotFound, QLatin1String("sandbox.records-absent"));
    m_folders.append({folder, owner});
    m_first = true;
    refresh();
    m_first = false;
    return {};
}

Result<void> Shelf::openDeposits(const QString &folder, const QList<Resident> &people)
{
    m_deposits = folder;
    for (const Resident &person : people) {
        if (!QDir().mkpath(folder + u'/' + person.login))
            return failure(Fault::Exhausted, QLatin1String("sandbox.state"));
        HAVRE_CHECK(addFolder(folder + u'/' + person.login, person));
    }
    return {};
}

// The metadata first: a document that is there without them would be taken for another.
bool Shelf::deposit(const Resident &owner, const QJsonObject &sidecar, const QByteArray &bytes)
{
    const QString suffix = suffixOf(sidecar.value(QLatin1String("contentType")).toString());
    const QByteArray name = QCryptographicHash::hash(sidecar.value(QLatin1String("masterIdentifier")).toString().toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    const QString file = m_deposits + u'/' + owner.login + u'/' + QString::fromLatin1(name) + u'.' + suffix;
    if (suffix.isEmpty() || !written(file + SidecarSuffix, QJsonDocument(sidecar).toJson()) || !written(file, bytes))
        return false;
    refresh();
    return true;
}

void Shelf::relabel(const QString &id, const QList<Coded> &confidentiality)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    found->confidentiality = confidentiality;
    found->version += 1;
    found->lastUpdated = m_clock.now();
}

void Shelf::refresh()
{
    bool changed = false;
    QStringList seen;
    for (const Folder &folder : m_folders) {
        QDirIterator files(folder.path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (contentTypeOf(file).isEmpty())
                continue;
            seen.append(file);
            const Stamp stamp{files.fileInfo().lastModified().toUTC(), files.fileInfo().size()};
            if (m_stamps.value(file) == stamp)
                continue;
            m_stamps.insert(file, stamp);
            read(file, folder.owner, m_first);
            changed = true;
        }
    }
    if (seen.size() < m_stamps.size()) {
        const QSet<QString> there(seen.cbegin(), seen.cend());
        m_stamps.removeIf([&](const auto &entry) { return !there.contains(entry.key()); });
        m_entries.removeIf([&](const auto &entry) { return !there.contains(entry->file); });
        changed = true;
    }
    if (changed)
        applyRelations();
}

void Shelf::read(const QString &file, const Resident &owner, bool first)
{
    const QByteArray bytes = contents(file);
    const QFileInfo about(file);
    std::optional<Entry> cda = contentTypeOf(file) == QLatin1String("text/xml") ? readCdaMetadata(bytes) : std::nullopt;
    Entry entry = cda ? std::move(*cda) : readSidecar(contents(file + SidecarSuffix), about.fileName(), about.lastModified().toUTC());
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (entry.masterIdentifier.isEmpty())
        entry.masterIdentifier = oidOf(sha256);
    if (entry.title.isEmpty())
        entry.title = entry.type.display.isEmpty() ? about.completeBaseName() : entry.type.display;
    if (entry.creation.isNull()) {
        entry.creation.time = about.lastModified().toUTC();
        entry.serviceStart = entry.creation;
    }
    complete(entry, owner);
    entry.file = file;
    entry.login = owner.login;
    entry.size = bytes.size();
    entry.sha1 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    // At the start the file's own time, so that a restart is no news; later the time it appeared here.
    const QDateTime now = m_clock.now();
    entry.lastUpdated = first ? qMin(about.lastModified().toUTC(), now) : now;
    const QByteArray key = owner.login.toUtf8() + '\n' + file.toUtf8() + '\n' + sha256;
    entry.id = QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(32));
    m_entries.remove(m_idOfFile.value(file));
    m_idOfFile.insert(file, entry.id);
    m_entries.insert(entry.id, entry);
}

// "A replaces B" makes B superseded when B is here.
void Shelf::applyRelations()
{
    QSet<QString> superseded;
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const Relation &relation : entry.relations) {
            const Entry *target = byMaster(entry.login, relation.masterIdentifier);
            if (target && relation.code == QLatin1String("replaces"))
                superseded.insert(target->id);
        }
    }
    for (Entry &entry : m_entries) {
        const QString status = superseded.contains(entry.id) ? QStringLiteral("superseded") : QStringLiteral("current");
        if (entry.status == status)
            continue;
        entry.status = status;
        entry.version += 1;
        if (!m_first)
            entry.lastUpdated = m_clock.now();
    }
}

QList<const Entry *> Shelf::of(const QString &login) const
{
    QList<const Entry *> found;
    for (const Entry &entry : m_entries) {
        if (entry.login == login)
            found.append(&entry);
    }
    return found;
}

const Entry *Shelf::byId(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.cend() ? nullptr : &*found;
}

const Entry *Shelf::byMaster(const QString &login, const QString &masterIdentifier) const
{
    for (const Entry &entry : m_entries) {
        if (entry.login == login && entry.masterIdentifier == masterIdentifier)
            return &entry;
    }
    return nullptr;
}

QByteArray Shelf::bytesOf(const Entry &entry)
{
    return contents(entry.file);
}

} // namespace havre::sandbox
