// The members of an archive as METADATA.XML looks for them: each is found by its name or its digest in one step and found
// once, however many entries ask, and its bytes are hashed once at most. Private to xdm; not shared between threads.
#pragma once

#include "core/records/archive/Archive.h"
#include "core/records/xdm/Submission.h"

#include <QHash>

namespace havre::records::xdm {

class Parcel {
public:
    explicit Parcel(QList<Member> members);

    // As names are compared: letter case and the kind of slash do not count.
    [[nodiscard]] static QString path(const QString &name);
    [[nodiscard]] static QString lastName(const QString &name);

    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    [[nodiscard]] bool isTaken(qsizetype at) const { return m_taken.at(at); }
    void take(qsizetype at) { m_taken[at] = true; }
    // What nobody took: by its name beside the METADATA.XML, by its name anywhere, else by the SHA-1 announced. -1: none.
    [[nodiscard]] qsizetype find(const QString &folder, const DocumentEntry &entry);
    [[nodiscard]] QByteArray sha1(qsizetype at);
    [[nodiscard]] int hashed() const { return m_hashed; } // how many times bytes were hashed

private:
    using Places = QHash<QString, QList<qsizetype>>;
    [[nodiscard]] qsizetype first(Places &places, const QString &key) const;

    QList<Member> m_members;
    QList<bool> m_taken;
    QList<QByteArray> m_sha1; // empty: not yet
    Places m_byPath;
    Places m_byLastName;
    Places m_byDigest; // in hexadecimal; filled at the first entry no name leads to
    qsizetype m_digested = 0;
    int m_hashed = 0;
};

} // namespace havre::records::xdm
