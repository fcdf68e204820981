// Identifiers of our own, told apart by type so that a document's id cannot be passed for a person's.
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace havre {

template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QUuid uuid) : m_uuid(uuid) {}

    [[nodiscard]] static Id random() { return Id(QUuid::createUuid()); }
    // 32 lower-case hexadecimal digits; a null id when the text is anything else.
    [[nodiscard]] static Id fromString(const QString &text)
    {
        return text.size() == 32 ? Id(QUuid::fromString(dashed(text))) : Id();
    }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::Id128); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    bool operator==(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    static QString dashed(const QString &t)
    {
        return t.left(8) + u'-' + t.mid(8, 4) + u'-' + t.mid(12, 4) + u'-' + t.mid(16, 4) + u'-' + t.mid(20);
    }
    QUuid m_uuid;
};

using DocumentId = Id<struct DocumentTag>;
using PersonId = Id<struct PersonTag>;
using BlobId = Id<struct BlobTag>;

} // namespace havre
