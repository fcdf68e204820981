#include "core/journal/Chain_p.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Kdf.h"

#include <QtEndian>

namespace havre::journal {

namespace {

void add(QByteArray &out, qint64 number)
{
    const qint64 big = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void add(QByteArray &out, const QString &text) // its length first, so that fields cannot run together
{
    const QByteArray utf8 = text.toUtf8();
    add(out, static_cast<qint64>(utf8.size()));
    out.append(utf8);
}

} // namespace

QByteArray linkOf(const SecretBytes &key, const Entry &entry, const QByteArray &previous)
{
    QByteArray bytes;
    add(bytes, entry.number);
    add(bytes, entry.time.toMSecsSinceEpoch());
    add(bytes, entry.actor);
    add(bytes, static_cast<qint64>(entry.act));
    add(bytes, entry.object);
    add(bytes, entry.label);
    bytes.append(previous);
    return crypto::hmacSha256(key.span(), bytes);
}

SecretBytes nextKey(const SecretBytes &key)
{
    return crypto::hkdfSha256(key.span(), {}, "havre/v1/journal-next");
}

} // namespace havre::journal
