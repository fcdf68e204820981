#include "core/records/xdm/Parcel_p.h"

#include "core/crypto/Digest.h"

namespace havre::records::xdm {
namespace {

QString hex(const QByteArray &digest) { return QString::fromLatin1(digest.toHex()); }

} // namespace

QString Parcel::path(const QString &name)
{
    return QString(name).replace(u'\\', u'/').toUpper();
}

QString Parcel::lastName(const QString &name)
{
    return path(name).section(u'/', -1);
}

Parcel::Parcel(QList<Member> members) : m_members(std::move(members)), m_taken(m_members.size(), false), m_sha1(m_members.size())
{
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const QString place = path(m_members.at(i).name);
        m_byPath[place].append(i);
        m_byLastName[place.section(u'/', -1)].append(i);
    }
}

// What was taken stays taken: it is forgotten here, so that a thousand members of one name are not passed over a thousand times.
qsizetype Parcel::first(Places &places, const QString &key) const
{
    const auto found = places.find(key);
    if (key.isEmpty() || found == places.end())
        return -1;
    while (!found->isEmpty() && m_taken.at(found->first()))
        found->removeFirst();
    return found->isEmpty() ? -1 : found->first();
}

qsizetype Parcel::find(const QString &folder, const DocumentEntry &entry)
{
    const QString wanted = path(entry.file);
    for (const QString &place : {folder + wanted, wanted})
        if (const qsizetype at = first(m_byPath, place); at >= 0)
            return at;
    if (const qsizetype at = first(m_byLastName, lastName(wanted)); at >= 0)
        return at;
    if (entry.facts.sha256.size() != 20)
        return -1;
    for (; m_digested < m_members.size(); ++m_digested)
        if (!m_taken.at(m_digested))
            m_byDigest[hex(sha1(m_digested))].append(m_digested);
    return first(m_byDigest, hex(entry.facts.sha256));
}

QByteArray Parcel::sha1(qsizetype at)
{
    if (m_sha1.at(at).isEmpty()) {
        m_sha1[at] = crypto::sha1(m_members.at(at).bytes);
        ++m_hashed;
    }
    return m_sha1.at(at);
}

} // namespace havre::records::xdm
